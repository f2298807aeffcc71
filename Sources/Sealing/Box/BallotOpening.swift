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

  /// Nonce and ballot by HPKE to the round's key, bound to the context and the slot.
  public func sealed(
    to key: PublicKey, context: BallotContext, slot: Leaf.Slot, entropy: Entropy, label: String
  ) throws(SealingError) -> [UInt8] {
    do {
      return try entropy.seal(nonce + padded, key, Self.info(context), slot.bytes, label)
    } catch { throw .malformed("ballot to seal") }
  }

  /// Opens a sealed ballot.
  /// - Throws: `SealingError.cannotOpen`.
  public init(
    opening sealed: [UInt8], with key: PrivateKey, context: BallotContext, slot: Leaf.Slot
  ) throws(SealingError) {
    let plain = try key.open(
      sealed, info: Self.info(context), additional: slot.bytes, what: "a sealed ballot")
    guard plain.count > Self.nonceByteCount else { throw .malformed("sealed ballot") }
    nonce = Array(plain[..<Self.nonceByteCount])
    padded = Array(plain[Self.nonceByteCount...])
  }

  private static func info(_ context: BallotContext) -> [UInt8] {
    Bytes.lengthPrefixed("envelope ballot v1") + context.bytes
  }
}
