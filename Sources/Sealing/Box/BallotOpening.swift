/// A ballot as it was cast, with the nonce that its commitment hides behind.
public struct BallotOpening: Sendable, Hashable {
  /// 32 random bytes.
  public let nonce: [UInt8]
  /// The ballot, padded to one length for its category.
  public let padded: [UInt8]

  public static let nonceByteCount = 32
  private static let tag = "envelope ballot commitment v1"

  public init(nonce: [UInt8], padded: [UInt8]) throws(SealingError) {
    guard nonce.count == Self.nonceByteCount else { throw .malformed("nonce") }
    self.nonce = nonce
    self.padded = padded
  }

  /// SHA-256(tag ‖ context ‖ padded ballot ‖ nonce), all but the nonce behind their length.
  public func commitment(_ context: BallotContext) -> Digest {
    let bytes =
      Bytes.lengthPrefixed([Array(Self.tag.utf8), context.bytes, padded]) + nonce
    return Digest(hashing: bytes)
  }

  /// Nonce and ballot, sealed and bound to their slot.
  public func sealed(
    by sealer: Sealer, slot: Leaf.Slot, label: String
  ) throws(SealingError) -> [UInt8] {
    try sealer.seal(nonce + padded, additional: slot.bytes, label: label)
  }

  /// Opens a sealed ballot.
  /// - Throws: `SealingError.cannotOpen`.
  public init(
    opening sealed: [UInt8], by opener: Opener, slot: Leaf.Slot
  ) throws(SealingError) {
    let plain = try opener.open(sealed, additional: slot.bytes, what: "a sealed ballot")
    guard plain.count > Self.nonceByteCount else { throw .malformed("sealed ballot") }
    nonce = Array(plain[..<Self.nonceByteCount])
    padded = Array(plain[Self.nonceByteCount...])
  }
}

extension BallotContext {
  private var info: [UInt8] { Bytes.lengthPrefixed("envelope ballot v1") + bytes }

  /// Seals the ballots of this category by HPKE to the round's key.
  public func sealer(to key: PublicKey, entropy: Entropy) -> Sealer {
    Sealer(to: key, info: info, entropy: entropy)
  }

  /// Opens the ballots of this category.
  public func opener(with key: PrivateKey) -> Opener { Opener(with: key, info: info) }
}
