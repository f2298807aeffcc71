import Ballots
import Foundation
public import Sealing

/// A sealed card that was opened and is the one committed to.
public struct OpenedCard: Sendable {
  public let opening: CardOpening
  public let card: Card

  /// Opens a sealed card with its key.
  /// - Returns: nil where what it holds is another card than was committed to, another category's, or none.
  /// - Throws: `SealingError.cannotOpen` for another key.
  public init?(
    _ sealed: [UInt8], key: CardKey, commitment: Digest, context: CardContext
  ) throws(SealingError) {
    let plain = try key.open(sealed, for: .card)
    guard plain.count > 32 else { return nil }
    opening = try CardOpening(nonce: Array(plain[..<32]), padded: Array(plain[32...]))
    guard opening.commitment(context) == commitment,
      let content = try? Bytes.unpad(opening.padded),
      let card = (try? JSONValue(parsing: Data(content))).flatMap(Card.init),
      card.category == context.category
    else { return nil }
    self.card = card
  }
}
