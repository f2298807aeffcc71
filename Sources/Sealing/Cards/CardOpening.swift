/// What a card is for; part of its commitment and of its seal.
public struct CardContext: Sendable, Hashable {
  public var body: String
  public var season: String
  public var category: String

  public init(body: String, season: String, category: String) {
    self.body = body
    self.season = season
    self.category = category
  }
}

/// A winner's card in plain, with the nonce that its commitment hides behind.
public struct CardOpening: Sendable, Hashable {
  /// 32 random bytes.
  public let nonce: [UInt8]
  /// The card, padded to one length for its category.
  public let padded: [UInt8]

  private static let tag = "envelope card commitment v1"

  public init(nonce: [UInt8], padded: [UInt8]) throws(SealingError) {
    guard nonce.count == 32 else { throw .malformed("nonce") }
    self.nonce = nonce
    self.padded = padded
  }

  /// SHA-256 over tag, body, season, category and padded card, each behind its length, and the
  /// nonce.
  public func commitment(_ context: CardContext) -> Digest {
    let parts = [Self.tag, context.body, context.season, context.category].map { Array($0.utf8) }
    return Digest(hashing: Bytes.lengthPrefixed(parts + [padded]) + nonce)
  }
}
