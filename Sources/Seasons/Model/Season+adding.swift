public import Foundation

/// An entry as people write it in a line: `Title – Person, Person`.
public struct EntryLine: Sendable, Hashable {
  public var title: String
  public var people: [String]

  public init(title: String, people: [String]) {
    self.title = title
    self.people = people
  }

  /// A dash of any kind with blanks around it parts the people from the title.
  public init(_ line: String) {
    let parts = line.split(separator: /\s+[–—-]\s+/, maxSplits: 1).map(String.init)
    title = parts.first ?? line
    people = parts.count > 1 ? parts[1].split(separator: /\s*,\s*/).map(String.init) : []
  }
}

extension Season {
  /// Adds a category in which members vote.
  /// - Parameters:
  ///   - nominations: how its nominees come about; nil where the lines are the nominees.
  ///   - lines: its nominees; with nominations, the entries that members may name.
  /// - Returns: its id.
  public mutating func addCategory(
    named name: String, final: CategoryRule, nominations: CategoryRule? = nil,
    nominees lines: [EntryLine]
  ) -> String {
    let id = Slug.make(name, unlike: categories.map(\.id))
    var nominations = nominations
    if nominations != nil {
      let kinds = Set(lines.map { entries[add($0, kind: id)].kind })
      // Entries of another category's that are named again have its kind: then any may be named.
      nominations?.entries = kinds == [id] ? id : nil
    }
    categories.append(
      Category(
        id: id, name: LocalizedText(name), section: nil, decision: .voted, group: .other,
        lead: .title, publication: nil, nominations: nominations, final: final, nominees: [],
        outcome: nil))
    if nominations == nil { for line in lines { add(line, to: id) } }
    return id
  }

  /// The entry of a line: the one of this title, or a new one.
  /// - Returns: its place among the entries.
  private mutating func add(_ line: EntryLine, kind: String) -> Int {
    let named = line.people.map { person(named: $0) }
    if let known = entries.firstIndex(where: { $0.title.plain == line.title }) { return known }
    entries.append(
      Entry(
        id: Slug.make(line.title, unlike: entries.map(\.id)), title: LocalizedText(line.title),
        kind: kind, people: named.map { Credit(person: $0, role: nil) }))
    return entries.count - 1
  }

  private mutating func person(named name: String) -> String {
    if let known = people.first(where: { $0.name.plain == name }) { return known.id }
    let id = Slug.make(name, unlike: people.map(\.id))
    people.append(Person(id: id, name: LocalizedText(name)))
    return id
  }

  /// Adds a round of nominations before the others, for all categories that have a rule for one.
  public mutating func addNominations(
    opens: Date, closes: Date, announces: Date?, offset: Int
  ) {
    rounds.insert(
      VotingRound(
        id: Slug.make("nominations", unlike: rounds.map(\.id)), kind: .nomination, opens: opens,
        closes: closes, offset: offset, tieSeed: nil, announces: announces, categories: []), at: 0)
  }

  /// Adds a nominee: the entry and people of these names, or new ones.
  public mutating func add(_ line: EntryLine, to category: String) {
    guard let index = categories.firstIndex(where: { $0.id == category }) else { return }
    let entry = entries[add(line, kind: "entry")].id
    let named = line.people.map { person(named: $0) }
    let taken = categories.flatMap(\.nominees).map(\.id)
    categories[index].nominees.append(
      Nominee(
        id: Slug.make("\(category) \(entry)", unlike: taken), entry: entry, people: named))
  }
}
