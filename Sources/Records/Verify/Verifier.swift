public import Sealing
import Seasons

/// Checks a record from its files alone: no database, no network, no trust in who wrote it.
public struct Verifier: Sendable {
  let folder: RecordFolder
  let key: NoteKey?
  var result = Verification()
  var record: ParsedRecord
  private var manifest: Manifest?

  /// Checks everything that the record lets one check.
  /// - Parameter key: the signer's key as announced elsewhere; nil to take the record's word.
  /// O(bytes × log leaves), and the counts' own time.
  public static func verify(_ folder: RecordFolder, key: NoteKey? = nil) -> Verification {
    var verifier = Verifier(folder, key)
    verifier.run()
    verifier.result.findings.sort()
    return verifier.result
  }

  private init(_ folder: RecordFolder, _ key: NoteKey?) {
    self.folder = folder
    self.key = key
    var result = Verification()
    record = ParsedRecord(folder, &result)
    self.result = result
  }

  private mutating func run() {
    checkFiles()
    checkIdentity()
    let slots = checkLog()
    checkCounts()
    checkOpenings(slots)
    checkEnvelopes()
    checkNominations()
  }

  // MARK: Manifest and files

  private mutating func checkFiles() {
    for (path, reason) in folder.unreadable { result.find(path, reason) }
    guard let note = readManifest() else { return }
    let listed = manifest?.entries ?? []
    for entry in listed {
      guard let bytes = folder.files[entry.path] else {
        if folder.unreadable[entry.path] == nil { result.find(entry.path, "is missing") }
        continue
      }
      if bytes.count != entry.length {
        result.find(entry.path, "has \(bytes.count) bytes, not the \(entry.length) of the manifest")
      } else if Digest(hashing: bytes) != entry.hash {
        result.find(entry.path, "was changed: its SHA-256 is not the manifest's")
      }
    }
    let known = Set(listed.map(\.path) + [Manifest.fileName])
    for path in folder.files.keys where !known.contains(path) {
      result.find(path, "is not in the manifest")
    }
    checkSignature(of: note)
    record.kind = manifest?.kind
    result.checked.append("\(listed.count) files against the signed manifest")
  }

  private mutating func readManifest() -> SignedNote? {
    guard let bytes = folder.files[Manifest.fileName] else {
      result.find(Manifest.fileName, "is missing; is this a record?")
      return nil
    }
    do {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw SealingError.malformed("manifest (not UTF-8)")
      }
      let note = try SignedNote(text: text)
      if note.text != text { result.find(Manifest.fileName, "is not in the canonical form") }
      manifest = try Manifest(note)
      return note
    } catch {
      result.find(Manifest.fileName, "\(error)")
      return nil
    }
  }

  private mutating func checkSignature(of note: SignedNote) {
    guard let named = recordKey else {
      result.find(RecordPaths.facts, "names no key that is one")
      return
    }
    result.key = named.description
    if !note.isSigned(by: named) {
      result.find(Manifest.fileName, "is not signed by the record's key")
    }
    guard let key else {
      result.notChecked.append("who signed: no key was given with --key")
      return
    }
    result.signerIsChecked = true
    if !note.isSigned(by: key) {
      result.find(Manifest.fileName, "is not signed by the key given")
    }
  }

  /// The key that the record itself names.
  var recordKey: NoteKey? { record.facts.flatMap { try? NoteKey($0.key) } }

  private mutating func checkIdentity() {
    guard let season = record.original, let facts = record.facts else { return }
    if facts.season != season.key {
      result.find(RecordPaths.facts, "is of \(facts.season), the season of \(season.key)")
    }
    if let manifest, manifest.season != season.key.description {
      result.find(Manifest.fileName, "is of \(manifest.season), the season of \(season.key)")
    }
    if record.journal.map(\.number) != record.journal.map(\.number).sorted() {
      result.find(RecordPaths.journal, "events are out of order")
    }
    if let hidden = record.journal.first(where: { !$0.isPublic }) {
      result.find(RecordPaths.journal, "event \(hidden.number) does not belong in a record")
    }
  }
}
