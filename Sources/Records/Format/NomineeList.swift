public import Ballots
public import Seasons

/// The nominees of a category as a count of nominations gives them, with the entries and people that
/// only ballots name.
public struct NomineeList: Sendable, Hashable {
  public var round: String
  public var category: String
  public var nominees: [Nominee]
  public var entries: [Entry]
  public var people: [Person]

  public init(
    round: String, category: String, nominees: [Nominee], entries: [Entry] = [],
    people: [Person] = []
  ) {
    self.round = round
    self.category = category
    self.nominees = nominees
    self.entries = entries
    self.people = people
  }

  /// What an event of nominees found or announced says, and one of an envelope with names that members
  /// wrote.
  public var details: [String: JSONValue] {
    var details: [String: JSONValue] = [
      "round": .string(round), "category": .string(category),
      "nominees": .array(nominees.map(\.json)),
    ]
    if !entries.isEmpty { details["entries"] = .array(entries.map(\.json)) }
    if !people.isEmpty { details["people"] = .array(people.map(\.json)) }
    return details
  }

  /// - Returns: nil unless the event is one of these.
  public init?(_ event: JournalEvent) {
    guard [.nomineesFound, .nomineesAnnounced, .envelopeOpened].contains(event.kind),
      let round = event.details["round"]?.string,
      let category = event.details["category"]?.string,
      let nominees = event.details["nominees"]?.array
    else { return nil }
    self.init(
      round: round, category: category, nominees: nominees.compactMap(Nominee.init),
      entries: event.details["entries"]?.array?.compactMap(Entry.init) ?? [],
      people: event.details["people"]?.array?.compactMap(Person.init) ?? [])
  }
}

extension Season {
  /// The season with a category's nominees in place of those it had.
  public func with(_ list: NomineeList) -> Season {
    var season = self
    guard let index = season.categories.firstIndex(where: { $0.id == list.category }) else {
      return season
    }
    season.people += list.people.filter { season.person($0.id) == nil }
    season.entries += list.entries.filter { season.entry($0.id) == nil }
    season.categories[index].nominees = list.nominees
    return season
  }
}
