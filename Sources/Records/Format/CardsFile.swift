public import Ballots
public import Sealing

/// `envelope.cards/1`: sealed cards with their wrapped keys and the labels of their envelopes, for the keyholder's
/// own machine. Without the night key it tells nothing.
public struct CardsFile: Sendable {
  public struct Item: Sendable {
    public var category: String
    public var name: String
    public var commitment: Digest
    public var sealedCard: [UInt8]
    public var wrappedKey: [UInt8]
    /// The cards to print, sealed; nil where the site prints them.
    public var sealedPrint: [UInt8]?
    /// As on the envelopes: set and code.
    public var labels: [String]
    /// The numbers of the printed cards; without a nominee those of No Award and the like.
    public var cards: [(number: String, nominee: String?)]

    public init(
      category: String, name: String, commitment: Digest, sealedCard: [UInt8],
      wrappedKey: [UInt8], sealedPrint: [UInt8]?, labels: [String],
      cards: [(number: String, nominee: String?)]
    ) {
      self.category = category
      self.name = name
      self.commitment = commitment
      self.sealedCard = sealedCard
      self.wrappedKey = wrappedKey
      self.sealedPrint = sealedPrint
      self.labels = labels
      self.cards = cards
    }
  }

  /// The number of the card that says that there are several winners.
  public static let tie = "T"
  public static let noAward = "N"
  public static let notGiven = "X"

  public var body: String
  public var season: String
  public var items: [Item]

  public init(body: String, season: String, items: [Item]) {
    self.body = body
    self.season = season
    self.items = items
  }

  public var json: JSONValue {
    [
      "schema": "envelope.cards/1", "body": .string(body), "season": .string(season),
      "envelopes": .array(items.map(\.json)),
    ]
  }

  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard json.string("schema") == "envelope.cards/1", let body = json.string("body"),
      let season = json.string("season"), let list = json["envelopes"]?.array
    else { return nil }
    let items = list.compactMap(Item.init)
    guard items.count == list.count else { return nil }
    self.init(body: body, season: season, items: items)
  }
}

extension CardsFile.Item {
  fileprivate var json: JSONValue {
    var object: [String: JSONValue] = [
      "category": .string(category), "name": .string(name),
      "commitment": .string(commitment.base64), "sealedCard": .string(sealedCard.base64),
      "wrappedKey": .string(wrappedKey.base64), "labels": .array(labels.map(JSONValue.string)),
      "cards": .array(
        cards.map { card in
          var object: [String: JSONValue] = ["number": .string(card.number)]
          object["nominee"] = card.nominee.map(JSONValue.string)
          return .object(object)
        }),
    ]
    object["print"] = sealedPrint.map { .string($0.base64) }
    return .object(object)
  }

  fileprivate init?(_ json: JSONValue) {
    guard let category = json.string("category"), let name = json.string("name"),
      let commitment = json.string("commitment").flatMap({ Bytes.base64($0) })
        .flatMap({ Digest(bytes: $0) }),
      let sealed = json.string("sealedCard").flatMap({ Bytes.base64($0) }),
      let wrapped = json.string("wrappedKey").flatMap({ Bytes.base64($0) }),
      let cards = json["cards"]?.array
    else { return nil }
    self.init(
      category: category, name: name, commitment: commitment, sealedCard: sealed,
      wrappedKey: wrapped, sealedPrint: json.string("print").flatMap { Bytes.base64($0) },
      labels: json["labels"]?.array?.compactMap(\.string) ?? [],
      cards: cards.compactMap { card in
        card.string("number").map { ($0, card.string("nominee")) }
      })
  }
}
