public import Sealing
import Seasons

/// Checks a record from its files alone: no database, no network, no trust in who wrote it.
public struct Verifier: Sendable {
  let folder: RecordFolder
  let key: NoteKey?
  var result = Verification()
  var record: ParsedRecord
  var manifest: Manifest?
  /// The journal, event by event; nil where the season cannot be read.
  let replay: JournalReplay?
  let slots: RecordSlots

  /// Checks everything that the record lets one check.
  /// - Parameters:
  ///   - key: the signer's key as announced elsewhere; nil to take the record's word.
  ///   - earlier: checkpoints known from elsewhere, which must be beginnings of this log.
  /// O(bytes × log leaves), and the counts' own time.
  public static func verify(
    _ folder: RecordFolder, key: NoteKey? = nil, earlier: [Checkpoint] = []
  ) -> Verification {
    var verifier = Verifier(folder, key)
    verifier.checkFiles()
    verifier.checkIdentity()
    verifier.checkLog(earlier)
    verifier.checkJournal()
    verifier.checkFacts()
    verifier.checkCounts()
    verifier.checkOpenings()
    verifier.checkEnvelopes()
    verifier.checkNominations()
    verifier.result.findings.sort()
    return verifier.result
  }

  private init(_ folder: RecordFolder, _ key: NoteKey?) {
    self.folder = folder
    self.key = key
    var result = Verification()
    let record = ParsedRecord(folder, &result)
    self.record = record
    replay = record.original.map { JournalReplay($0, record.journal, record.log) }
    slots = RecordSlots(record.log.leaves, record.journal)
    self.result = result
  }

  // MARK: Manifest and files

  private mutating func checkFiles() {
    for (path, reason) in folder.unreadable { result.find(.fileUnreadable, path, reason) }
    guard let note = readManifest(), let manifest else { return }
    for entry in manifest.entries {
      if folder.unreadable[entry.path] != nil { continue }
      if !RecordPaths.isKnown(entry.path, manifest.kind) {
        result.find(.fileUnknown, entry.path, "has no place in such a record")
      }
      guard let bytes = folder.files[entry.path] else {
        if let size = folder.unread[entry.path] {
          result.find(
            .fileChanged, entry.path, "has \(size) bytes, not the \(entry.length) of the manifest")
        } else {
          result.find(.fileMissing, entry.path, "is missing")
        }
        continue
      }
      if bytes.count != entry.length {
        result.find(
          .fileChanged, entry.path,
          "has \(bytes.count) bytes, not the \(entry.length) of the manifest")
      } else if Digest(hashing: bytes) != entry.hash {
        result.find(.fileChanged, entry.path, "was changed: its SHA-256 is not the manifest's")
      }
    }
    let known = Set(manifest.entries.map(\.path) + [Manifest.fileName])
    for path in Set(folder.files.keys).union(folder.unread.keys) where !known.contains(path) {
      result.find(.fileUnlisted, path, "is not in the manifest")
    }
    for path in RecordPaths.always where !known.contains(path) {
      result.find(.fileMissing, path, "is missing")
    }
    checkSignature(of: note)
    record.kind = manifest.kind
    result.check("\(manifest.entries.count) files against the signed manifest")
  }

  private mutating func readManifest() -> SignedNote? {
    guard let bytes = folder.files[Manifest.fileName] else {
      result.find(
        .fileMissing, Manifest.fileName,
        folder.unread[Manifest.fileName] == nil ? "is missing; is this a record?" : "is too large")
      return nil
    }
    do {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw SealingError.malformed("manifest (not UTF-8)")
      }
      let note = try SignedNote(text: text)
      if note.text != text {
        result.find(.notCanonical, Manifest.fileName, "is not in the canonical form")
      }
      manifest = try Manifest(note)
      return note
    } catch {
      result.find(.malformed, Manifest.fileName, "\(error)")
      return nil
    }
  }

  private mutating func checkSignature(of note: SignedNote) {
    guard let named = recordKey else {
      result.find(.malformed, RecordPaths.facts, "names no key that is one")
      return
    }
    result.key = named.description
    if !note.isSigned(by: named) {
      result.find(.signature, Manifest.fileName, "is not signed by the record's key")
    }
    guard let key else {
      result.leave("who signed: no key was given with --key")
      return
    }
    result.signerIsChecked = true
    if !note.isSigned(by: key) {
      result.find(.signature, Manifest.fileName, "is not signed by the key given")
    }
  }

  /// The key that the record itself names.
  var recordKey: NoteKey? { record.facts.flatMap { try? NoteKey($0.key) } }

  private mutating func checkIdentity() {
    guard let season = record.original, let facts = record.facts else { return }
    if facts.season != season.key {
      result.find(
        .identity, RecordPaths.facts, "is of \(facts.season), the season of \(season.key)")
    }
    if let manifest, manifest.season != season.key.description {
      result.find(
        .identity, Manifest.fileName, "is of \(manifest.season), the season of \(season.key)")
    }
    let origin = "envelope/\(season.key.body)/\(season.key.season)"
    for (name, path) in [(recordKey?.name, RecordPaths.facts), (key?.name, Manifest.fileName)] {
      if let name, name != origin {
        result.find(.keyName, path, "the key is called \(name), the log \(origin)")
      }
    }
  }
}
