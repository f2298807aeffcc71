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
  /// Of a category that is not voted: who decided, when, and why.
  public var by: String?
  public var on: String?
  public var citation: String?

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
        winners.map { winner in
          var object: [String: JSONValue] = [
            "nominee": .string(winner.nominee), "title": .string(winner.title),
            "people": .array(winner.people.map(JSONValue.string)),
          ]
          object["detail"] = winner.detail.map(JSONValue.string)
          object["credit"] = winner.credit.map(JSONValue.string)
          return .object(object)
        }),
    ]
    object["by"] = by.map(JSONValue.string)
    object["on"] = on.map(JSONValue.string)
    object["citation"] = citation.map(JSONValue.string)
    return .object(object)
  }

  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard json.string("schema") == "envelope.card/1", let category = json.string("category"),
      let name = json.string("categoryName"),
      let decision = json.string("decision").flatMap(Category.Decision.init),
      let ending = json.string("ending").flatMap(Ending.init), let list = json["winners"]?.array
    else { return nil }
    let winners = list.compactMap { item -> Winner? in
      guard let nominee = item.string("nominee"), let title = item.string("title"),
        let people = item["people"]?.array?.compactMap(\.string)
      else { return nil }
      return Winner(
        nominee: nominee, title: title, people: people, detail: item.string("detail"),
        credit: item.string("credit"))
    }
    guard winners.count == list.count else { return nil }
    self.init(
      category: category, categoryName: name, decision: decision, ending: ending, winners: winners,
      by: json.string("by"), on: json.string("on"), citation: json.string("citation"))
  }

  /// One length for every outcome of a category: that of the card on which all nominees win
  /// together, rounded up to 256 bytes, and never below 1,024.
  public static func paddedLength(allNominees card: Card) -> Int {
    max(1024, (card.json.text.utf8.count + 4 + 255) / 256 * 256)
  }
}
