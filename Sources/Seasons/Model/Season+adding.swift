/// An entry as people write it in a line: `Title – Person, Person`.
public struct EntryLine: Sendable, Hashable {
  public var title: String
  public var people: [String]

  /// A dash of any kind with blanks around it parts the people from the title.
  public init(_ line: String) {
    let parts = line.split(separator: /\s+[–—-]\s+/, maxSplits: 1).map(String.init)
    title = parts.first ?? line
    people = parts.count > 1 ? parts[1].split(separator: /\s*,\s*/).map(String.init) : []
  }
}

extension Season {
  /// Adds a category in which members vote, and its nominees.
  /// - Returns: its id.
  public mutating func addCategory(
    named name: String, final: CategoryRule, nominees: [EntryLine]
  ) -> String {
    let id = Slug.make(name, unlike: categories.map(\.id))
    categories.append(
      Category(
        id: id, name: LocalizedText(name), section: nil, decision: .voted, group: .other,
        lead: .title, publication: nil, nominations: nil, final: final, nominees: [], outcome: nil))
    for nominee in nominees { add(nominee, to: id) }
    return id
  }

  /// Adds a nominee: the entry and people of these names, or new ones.
  public mutating func add(_ line: EntryLine, to category: String) {
    guard let index = categories.firstIndex(where: { $0.id == category }) else { return }
    let named = line.people.map { name in
      if let known = people.first(where: { $0.name.plain == name }) { return known.id }
      let id = Slug.make(name, unlike: people.map(\.id))
      people.append(Person(id: id, name: LocalizedText(name), sort: nil, say: nil))
      return id
    }
    let entry: String
    if let known = entries.first(where: { $0.title.plain == line.title }) {
      entry = known.id
    } else {
      entry = Slug.make(line.title, unlike: entries.map(\.id))
      entries.append(
        Entry(
          id: entry, title: LocalizedText(line.title), kind: "entry",
          people: named.map { Credit(person: $0, role: nil) }, facts: ProductionFacts()))
    }
    let taken = categories.flatMap(\.nominees).map(\.id)
    categories[index].nominees.append(
      Nominee(
        id: Slug.make("\(category) \(entry)", unlike: taken), entry: entry, people: named))
  }
}
