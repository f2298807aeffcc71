public import Ballots
public import Seasons

/// A winner's card: what lies in the envelope. Names as they stood when it was sealed.
public struct Card: Sendable, Hashable {
  /// How the category ended.
  public enum Ending: String, Sendable {
    case won
    /// Two or more winners.
    case shared
    /// No Award won the count.
    case noAward = "no-award"
    /// Nobody voted, or those who decide gave it to nobody.
    case notAwarded = "not-awarded"
  }

  public struct Winner: Sendable, Hashable {
    public var nominee: String
    public var title: String
    public var people: [String]
    public var detail: String?
    public var credit: String?

    public init(
      nominee: String, title: String, people: [String], detail: String?, credit: String?
    ) {
      self.nominee = nominee
      self.title = title
      self.people = people
      self.detail = detail
      self.credit = credit
    }

    /// A nominee as the season has it now.
    public init(_ nominee: Nominee, in season: Season) {
      self.init(
        nominee: nominee.id, title: season.title(of: nominee),
        people: season.peopleNames(of: nominee), detail: nominee.detail?.plain,
        credit: nominee.credit?.plain)
    }
  }

  public var category: String
  public var categoryName: String
  public var decision: Category.Decision
  public var ending: Ending
  public var winners: [Winner]
  /// Whom a jury names beside the winner.
  public var mentions: [Winner] = []
  /// Of a category that is not voted: who decided, when, and why.
  public var by: String?
  public var on: String?
  public var citation: String?
  /// A random word that stands nowhere but on this card, so that anyone can tell that nothing else knew
  /// what is on it: the same length on every card.
  public var word: String?

  public init(
    category: String, categoryName: String, decision: Category.Decision, ending: Ending,
    winners: [Winner], by: String? = nil, on: String? = nil, citation: String? = nil
  ) {
    self.category = category
    self.categoryName = categoryName
    self.decision = decision
    self.ending = ending
    self.winners = winners
    self.by = by
    self.on = on
    self.citation = citation
  }

  public var json: JSONValue {
    var object: [String: JSONValue] = [
      "schema": "envelope.card/1", "category": .string(category),
      "categoryName": .string(categoryName), "decision": .string(decision.rawValue),
      "ending": .string(ending.rawValue),
      "winners": .array(
        winners.map(\.json)),
    ]
    if !mentions.isEmpty { object["mentions"] = .array(mentions.map(\.json)) }
    object["by"] = by.map(JSONValue.string)
    object["on"] = on.map(JSONValue.string)
    object["citation"] = citation.map(JSONValue.string)
    object["word"] = word.map(JSONValue.string)
    return .object(object)
  }

  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard json.string("schema") == "envelope.card/1", let category = json.string("category"),
      let name = json.string("categoryName"),
      let decision = json.string("decision").flatMap(Category.Decision.init),
      let ending = json.string("ending").flatMap(Ending.init), let list = json["winners"]?.array
    else { return nil }
    let winners = list.compactMap(Winner.init)
    let mentioned = json["mentions"]?.array ?? []
    let mentions = mentioned.compactMap(Winner.init)
    guard winners.count == list.count, mentions.count == mentioned.count else { return nil }
    self.init(
      category: category, categoryName: name, decision: decision, ending: ending, winners: winners,
      by: json.string("by"), on: json.string("on"), citation: json.string("citation"))
    self.mentions = mentions
    word = json.string("word")
  }

  /// One length for every outcome of a category: that of the card on which all nominees win
  /// together, rounded up to 256 bytes, and never below 1,024.
  public static func paddedLength(allNominees card: Card) -> Int {
    max(1024, (card.json.text.utf8.count + 4 + 255) / 256 * 256)
  }
}

extension Card.Winner {
  fileprivate var json: JSONValue {
    var object: [String: JSONValue] = [
      "nominee": .string(nominee), "title": .string(title),
      "people": .array(people.map(JSONValue.string)),
    ]
    object["detail"] = detail.map(JSONValue.string)
    object["credit"] = credit.map(JSONValue.string)
    return .object(object)
  }

  /// - Returns: nil for JSON of another shape.
  fileprivate init?(_ json: JSONValue) {
    guard let nominee = json.string("nominee"), let title = json.string("title"),
      let people = json["people"]?.array?.compactMap(\.string)
    else { return nil }
    self.init(
      nominee: nominee, title: title, people: people, detail: json.string("detail"),
      credit: json.string("credit"))
  }
}
