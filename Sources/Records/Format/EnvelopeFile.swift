public import Ballots
import Foundation
public import Sealing

/// `envelopes/CATEGORY.json`: the commitment made before the night, and the opening.
public struct EnvelopeFile: Sendable, Hashable {
  public var category: String
  public var commitment: Digest
  /// Where the commitment stands in the log.
  public var leaf: Int
  /// Nil while the envelope is sealed.
  public var opening: CardOpening?
  /// The card key as released on the night.
  public var cardKey: [UInt8]?
  /// The sealed card, which the released key opens.
  public var sealedCard: [UInt8]
  /// The cards sealed before it, which nobody opens.
  public var voided: [Voided] = []

  /// A card that another one took the place of.
  public struct Voided: Sendable, Hashable {
    public var commitment: Digest
    public var leaf: Int
    public var sealedCard: [UInt8]

    public init(commitment: Digest, leaf: Int, sealedCard: [UInt8]) {
      self.commitment = commitment
      self.leaf = leaf
      self.sealedCard = sealedCard
    }
  }

  public init(
    category: String, commitment: Digest, leaf: Int, opening: CardOpening?, cardKey: [UInt8]?,
    sealedCard: [UInt8]
  ) {
    self.category = category
    self.commitment = commitment
    self.leaf = leaf
    self.opening = opening
    self.cardKey = cardKey
    self.sealedCard = sealedCard
  }

  /// The card, read from the opening; nil where it is sealed or not a card.
  public var card: Card? {
    guard let opening, let content = try? Bytes.unpad(opening.padded),
      let json = try? JSONValue(parsing: Data(content)), Array(json.text.utf8) == content
    else { return nil }
    return Card(json)
  }

  public var json: JSONValue {
    var object: [String: JSONValue] = [
      "schema": "envelope.envelope/1", "category": .string(category),
      "commitment": .string(commitment.base64), "leaf": .integer(leaf),
      "sealedCard": .string(sealedCard.base64),
    ]
    if let opening {
      object["nonce"] = .string(opening.nonce.base64)
      object["paddedLength"] = .integer(opening.padded.count)
      object["card"] = .string(
        (try? Bytes.unpad(opening.padded)).map { String(decoding: $0, as: UTF8.self) } ?? "")
    }
    object["cardKey"] = cardKey.map { .string($0.base64) }
    if !voided.isEmpty { object["voided"] = .array(voided.map(\.json)) }
    return .object(object)
  }

  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard json.string("schema") == "envelope.envelope/1", let category = json.string("category"),
      let commitment = json.string("commitment").flatMap({ Bytes.base64($0) })
        .flatMap({ Digest(bytes: $0) }),
      let leaf = json["leaf"]?.integer,
      let sealed = json.string("sealedCard").flatMap({ Bytes.base64($0) })
    else { return nil }
    var opening: CardOpening?
    if let card = json.string("card") {
      guard let nonce = json.string("nonce").flatMap({ Bytes.base64($0) }),
        let length = json["paddedLength"]?.integer, length <= 1 << 24,
        let padded = try? Bytes.pad(Array(card.utf8), to: length),
        let read = try? CardOpening(nonce: nonce, padded: padded)
      else { return nil }
      opening = read
    }
    self.init(
      category: category, commitment: commitment, leaf: leaf, opening: opening,
      cardKey: json.string("cardKey").flatMap { Bytes.base64($0) }, sealedCard: sealed)
    let before = json["voided"]?.array ?? []
    voided = before.compactMap(Voided.init)
    guard voided.count == before.count else { return nil }
  }
}

extension EnvelopeFile.Voided {
  fileprivate var json: JSONValue {
    [
      "commitment": .string(commitment.base64), "leaf": .integer(leaf),
      "sealedCard": .string(sealedCard.base64),
    ]
  }

  /// - Returns: nil for JSON of another shape.
  fileprivate init?(_ json: JSONValue) {
    guard
      let commitment = json.string("commitment").flatMap({ Bytes.base64($0) })
        .flatMap({ Digest(bytes: $0) }),
      let leaf = json["leaf"]?.integer,
      let sealed = json.string("sealedCard").flatMap({ Bytes.base64($0) })
    else { return nil }
    self.init(commitment: commitment, leaf: leaf, sealedCard: sealed)
  }
}
