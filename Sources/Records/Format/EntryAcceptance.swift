public import Ballots
public import Seasons

/// An entry that was found eligible, as it enters the season.
public struct EntryAcceptance: Sendable, Hashable {
  public var category: String
  public var entry: Entry
  /// Whom it is entered for here, by id.
  public var credited: [String]
  /// Those of them whom the season did not know.
  public var people: [Person]
  /// What stands on the ballot, where the category has no nominations.
  public var nominee: Nominee?

  public init(
    category: String, entry: Entry, credited: [String], people: [Person], nominee: Nominee?
  ) {
    self.category = category
    self.entry = entry
    self.credited = credited
    self.people = people
    self.nominee = nominee
  }

  public var details: [String: JSONValue] {
    var details: [String: JSONValue] = [
      "category": .string(category), "accepted": entry.json,
      "credited": .array(credited.map(JSONValue.string)),
    ]
    if !people.isEmpty { details["people"] = .array(people.map(\.json)) }
    details["nominee"] = nominee?.json
    return details
  }

  /// - Returns: nil for details of another shape, as those of an entry that is not eligible.
  public init?(_ details: [String: JSONValue]) {
    guard let category = details["category"]?.string,
      let entry = details["accepted"].flatMap(Entry.init)
    else { return nil }
    self.init(
      category: category, entry: entry,
      credited: details["credited"]?.array?.compactMap(\.string) ?? [],
      people: details["people"]?.array?.compactMap(Person.init) ?? [],
      nominee: details["nominee"].flatMap(Nominee.init))
  }
}
