/// What stands in a season's log.
public enum Leaf: Sendable, Hashable {
  /// A cast ballot of one category. The last leaf of a slot counts.
  case ballot(round: String, category: String, slot: Slot, commitment: Digest, sealed: Digest)
  /// A sealed envelope of a category.
  case envelope(category: String, commitment: Digest, sealed: Digest)
  /// A public event of the journal: its number and the SHA-256 of its canonical JSON.
  case event(number: Int, hash: Digest)

  /// The random name of a voter's place in the box of one category and round.
  public struct Slot: Sendable, Hashable {
    public let bytes: [UInt8]
    public static let byteCount = 16

    public init?(bytes: some Collection<UInt8>) {
      guard bytes.count == Self.byteCount else { return nil }
      self.bytes = Array(bytes)
    }
  }

  /// The leaf's bytes: a kind, the texts behind their length in one byte, slot and hashes.
  public var bytes: [UInt8] {
    switch self {
    case .ballot(let round, let category, let slot, let commitment, let sealed):
      return [1] + Self.short(round) + Self.short(category) + slot.bytes + commitment.bytes
        + sealed.bytes
    case .envelope(let category, let commitment, let sealed):
      return [2] + Self.short(category) + commitment.bytes + sealed.bytes
    case .event(let number, let hash):
      return [3] + withUnsafeBytes(of: UInt64(clamping: number).bigEndian, Array.init) + hash.bytes
    }
  }

  public var hash: Digest { MerkleTree.leafHash(bytes) }

  /// - Throws: `SealingError.malformed` for bytes that are not a leaf's.
  public init(bytes: some Collection<UInt8>) throws(SealingError) {
    var rest = Array(bytes)[...]
    switch rest.popFirst() {
    case 1:
      let round = try Self.takeShort(&rest)
      let category = try Self.takeShort(&rest)
      guard rest.count == 80, let slot = Slot(bytes: rest.prefix(16)),
        let commitment = Digest(bytes: rest.dropFirst(16).prefix(32)),
        let sealed = Digest(bytes: rest.suffix(32))
      else { throw .malformed("leaf") }
      self = .ballot(
        round: round, category: category, slot: slot, commitment: commitment, sealed: sealed)
    case 2:
      let category = try Self.takeShort(&rest)
      guard rest.count == 64, let commitment = Digest(bytes: rest.prefix(32)),
        let sealed = Digest(bytes: rest.suffix(32))
      else { throw .malformed("leaf") }
      self = .envelope(category: category, commitment: commitment, sealed: sealed)
    case 3:
      guard rest.count == 40, let hash = Digest(bytes: rest.suffix(32)),
        let number = Int(exactly: rest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
      else { throw .malformed("leaf") }
      self = .event(number: number, hash: hash)
    default: throw .malformed("leaf")
    }
  }

  /// Ids are at most 64 bytes; the season's checks see to it.
  private static func short(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8.prefix(255))
    return [UInt8(bytes.count)] + bytes
  }

  private static func takeShort(_ rest: inout ArraySlice<UInt8>) throws(SealingError) -> String {
    guard let length = rest.popFirst(), rest.count >= length,
      let text = String(validating: rest.prefix(Int(length)), as: UTF8.self)
    else { throw .malformed("leaf") }
    rest = rest.dropFirst(Int(length))
    return text
  }
}
