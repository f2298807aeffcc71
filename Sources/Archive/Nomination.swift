/// One nomination of any year: a body, a ceremony, a category, the works and people named, and whether it won.
public struct Nomination: Sendable, Hashable {
  /// Counted from the body's first; where a file has none, its years are numbered in their order.
  public var ceremony: Int
  /// As the body writes it, such as 1927/28.
  public var year: String
  /// The source's own grouping, such as Acting; "" for none.
  public var group: String
  /// The exact name of that year.
  public var category: String
  /// The award's name across years.
  public var award: String
  public var works: [String]
  public var people: [String]
  public var details: [String]
  public var isWinner: Bool

  public init(
    ceremony: Int, year: String, group: String = "", category: String, award: String? = nil,
    works: [String] = [], people: [String] = [], details: [String] = [], isWinner: Bool
  ) {
    self.ceremony = ceremony
    self.year = year
    self.group = group
    self.category = category
    self.award = award ?? category
    self.works = works
    self.people = people
    self.details = details
    self.isWinner = isWinner
  }

  /// Groups whose awards nobody competes for: honorary ones, and those for inventions.
  static let specialGroups: Set<String> = ["special", "scitech", "honorary"]

  /// Whether others were nominated, or could have been.
  public var isCompetitive: Bool { !Self.specialGroups.contains(group.lowercased()) }
}
