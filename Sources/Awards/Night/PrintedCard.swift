import Ballots
import Foundation
import Records
public import Sealing
public import Seasons
import Texts

/// A card to print: of a nominee, of No Award, of an award not given, or the one that says that there are
/// several.
public struct PrintedCard: Sendable, Hashable {
  /// As it stands in the corner and as `envelope cards choose` names it.
  public var number: String
  /// Nil for those that are no nominee's.
  public var nominee: String?
  public var lead: String
  /// What stands below, line by line.
  public var rest: [String]
  /// How names are said, a name a line.
  public var said: [String]

  /// The cards of a category: nominees in the season's order, then the others. None says more of one than of
  /// another, so that a print tells nobody who won.
  public static func all(of category: Seasons.Category, in season: Season) -> [PrintedCard] {
    let nominees = category.nominees.enumerated().map { index, nominee in
      let billing = season.billing(of: nominee, in: category)
      return PrintedCard(
        number: "\(index + 1)", nominee: nominee.id, lead: billing.lead, rest: billing.rest,
        said: nominee.people.compactMap { id in
          season.person(id)?.say.map { "\(season.personName(id)): \($0)" }
        })
    }
    let others = [
      (CardsFile.tie, say("It’s a tie"), [say("There are several cards in this envelope.")]),
      (CardsFile.noAward, say("No Award"), []),
      (CardsFile.notGiven, say("This award is not given"), []),
    ]
    return nominees
      + others.map { number, lead, rest in
        PrintedCard(number: number, nominee: nil, lead: lead, rest: rest, said: [])
      }
  }
}

// MARK: Sealed

extension PrintedCard {
  /// The cards of a category whose nominees ballots alone name, for the keyholder's own machine. It holds all
  /// names in the order of the ballots' titles and no figure, padded to the next 4,096 bytes.
  static func seal(_ cards: [PrintedCard], with key: CardKey, entropy: Entropy) throws -> [UInt8] {
    let text = Array(JSONValue.array(cards.map(\.json)).text.utf8)
    return try key.seal(
      Bytes.pad(text, to: (text.count + 4 + 4095) / 4096 * 4096), for: .print, entropy: entropy)
  }

  /// - Throws: `SealingError` for another category's, another key, or changed bytes.
  public static func open(_ sealed: [UInt8], with key: CardKey) throws -> [PrintedCard] {
    let text = try Bytes.unpad(key.open(sealed, for: .print))
    let list = try JSONValue(parsing: Data(text)).array ?? []
    let cards = list.compactMap(PrintedCard.init)
    guard !list.isEmpty, cards.count == list.count else {
      throw SealingError.malformed("cards to print")
    }
    return cards
  }

  private var json: JSONValue {
    var object: [String: JSONValue] = [
      "number": .string(number), "lead": .string(lead),
      "rest": .array(rest.map(JSONValue.string)), "said": .array(said.map(JSONValue.string)),
    ]
    object["nominee"] = nominee.map(JSONValue.string)
    return .object(object)
  }

  /// - Returns: nil for JSON of another shape.
  private init?(_ json: JSONValue) {
    guard let number = json.string("number"), let lead = json.string("lead"),
      let rest = json["rest"]?.array?.compactMap(\.string),
      let said = json["said"]?.array?.compactMap(\.string)
    else { return nil }
    self.init(number: number, nominee: json.string("nominee"), lead: lead, rest: rest, said: said)
  }
}
