import Crypto

/// The key of one category's night: it opens the sealed card, the sealed count and the cards to print, and
/// is itself wrapped to the night key, so that a keyholder can release this one alone.
public struct CardKey: Sendable {
  public let bytes: [UInt8]
  private let context: CardContext

  public enum Use: String, Sendable {
    case card
    case count
    /// The cards to print, where only ballots name nominees.
    case print
  }

  public init(_ entropy: Entropy, context: CardContext) {
    bytes = entropy.bytes(32, "card key \(context.category)")
    self.context = context
  }

  /// A key as released.
  public init(bytes: [UInt8], context: CardContext) throws(SealingError) {
    guard bytes.count == 32 else { throw .malformed("card key") }
    self.bytes = bytes
    self.context = context
  }

  /// Wraps this key by HPKE to the night key.
  public func wrapped(to key: PublicKey, entropy: Entropy) throws(SealingError) -> [UInt8] {
    try Sealer(to: key, info: Self.info(context), entropy: entropy)
      .seal(bytes, additional: [], label: "card key \(context.category)")
  }

  /// Unwraps a category's key.
  /// - Throws: `SealingError.cannotOpen`, also where it is another category's.
  public init(
    unwrapping wrapped: [UInt8], with key: PrivateKey, context: CardContext
  ) throws(SealingError) {
    bytes = try Opener(with: key, info: Self.info(context))
      .open(wrapped, additional: [], what: "the key of \(context.category)")
    self.context = context
    guard bytes.count == 32 else { throw .malformed("card key") }
  }

  /// Seals by ChaCha20-Poly1305 under a key derived for the use (HKDF-SHA256, RFC 5869); the context
  /// is associated data. 28 bytes longer than `plain`.
  public func seal(
    _ plain: [UInt8], for use: Use, entropy: Entropy
  ) throws(SealingError) -> [UInt8] {
    do {
      let nonce = try ChaChaPoly.Nonce(
        data: entropy.bytes(12, "\(use.rawValue) nonce \(context.category)"))
      let box = try ChaChaPoly.seal(
        plain, using: derived(use), nonce: nonce, authenticating: Self.associated(context, use))
      return Array(box.combined)
    } catch { throw .malformed("\(use.rawValue) to seal") }
  }

  /// - Throws: `SealingError.cannotOpen` for another category's, another key or changed bytes.
  public func open(_ sealed: [UInt8], for use: Use) throws(SealingError) -> [UInt8] {
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
      let plain = try? ChaChaPoly.open(
        box, using: derived(use), authenticating: Self.associated(context, use))
    else { throw .cannotOpen("the \(use.rawValue) of \(context.category)") }
    return Array(plain)
  }

  private func derived(_ use: Use) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: bytes), info: Array("envelope \(use.rawValue) v1".utf8),
      outputByteCount: 32)
  }

  private static func associated(_ context: CardContext, _ use: Use) -> [UInt8] {
    Bytes.lengthPrefixed(
      "envelope \(use.rawValue) v1", context.body, context.season, context.category)
  }

  private static func info(_ context: CardContext) -> [UInt8] {
    Bytes.lengthPrefixed(
      "envelope card key v1", context.body, context.season, context.category)
  }
}
