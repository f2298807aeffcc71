public import Sealing

/// The list of a record's files with length and SHA-256, in a signed note:
///
///     envelope.manifest/1
///     academy/97 public
///     61234 BASE64 counts/final/best-picture.json
///
/// Files stand in the order of their paths' bytes; the manifest itself is not listed.
public struct Manifest: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    public let path: String
    public let length: Int
    public let hash: Digest

    public init(path: String, length: Int, hash: Digest) {
      self.path = path
      self.length = length
      self.hash = hash
    }
  }

  public enum Kind: String, Sendable {
    case `public`
    case auditor
  }

  public static let fileName = "MANIFEST"

  public let season: String
  public let kind: Kind
  public let entries: [Entry]

  public init(season: String, kind: Kind, entries: [Entry]) {
    self.season = season
    self.kind = kind
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  var body: String {
    let lines = entries.map { "\($0.length) \($0.hash.base64) \($0.path)\n" }
    return "envelope.manifest/1\n\(season) \(kind.rawValue)\n" + lines.joined()
  }

  public func signed(by signer: NoteSigner) throws(SealingError) -> SignedNote {
    try SignedNote(body, by: signer)
  }

  /// Reads the text of a signed note.
  /// - Throws: `SealingError.malformed`, also for paths that leave the record.
  public init(_ note: SignedNote) throws(SealingError) {
    let lines = note.body.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard lines.count >= 2, lines[0] == "envelope.manifest/1" else { throw .malformed("manifest") }
    let head = lines[1].split(separator: " ")
    guard head.count == 2, let kind = Kind(rawValue: String(head[1])) else {
      throw .malformed("manifest")
    }
    var entries: [Entry] = []
    for line in lines.dropFirst(2) {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let length = Int(parts[0]), let bytes = Bytes.base64(parts[1]),
        let hash = Digest(bytes: bytes), Self.isInside(parts[2])
      else { throw .malformed("manifest line \"\(line)\"") }
      entries.append(Entry(path: String(parts[2]), length: length, hash: hash))
    }
    self.init(season: String(head[0]), kind: kind, entries: entries)
    guard body == note.body, Set(entries.map(\.path)).count == entries.count else {
      throw .malformed("manifest (order of files, or a file twice)")
    }
  }

  private static func isInside(_ path: Substring) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.isEmpty && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
