import Records
import Sealing
import Seasons

extension NomineeList {
  /// Category and entry; what is too long for an id ends in a hash of them.
  static func nomineeID(_ entry: String, in category: String) -> String {
    let id = "\(category)-\(entry)"
    guard id.count > 64 else { return id }
    return "\(id.prefix(55))-\(Digest(hashing: Array(id.utf8)).hex.prefix(8))"
  }

  /// Adds an entry that only ballots name.
  /// - Returns: its people, by id.
  mutating func enter(
    _ id: String, _ line: EntryLine, kind: String?, in season: Season
  ) -> [String] {
    let people = line.people.map { person($0, in: season) }
    entries.append(
      Entry(
        id: id, title: LocalizedText(line.title), kind: kind ?? "entry",
        people: people.map { Credit(person: $0, role: nil) }))
    return people
  }

  /// Adds a nominee whom only ballots name.
  mutating func add(_ id: String, _ line: EntryLine, kind: String?, in season: Season) {
    let known = (season.entries + entries).first { $0.title.plain == line.title }
    let entry = known?.id ?? WrittenTitles.entryID(line.title)
    let people =
      known == nil
      ? enter(entry, line, kind: kind, in: season) : line.people.map { person($0, in: season) }
    nominees.append(Nominee(id: id, entry: entry, people: people))
  }

  /// The id of somebody of this name, who is added where nobody has it.
  private mutating func person(_ name: String, in season: Season) -> String {
    if let known = (season.people + people).first(where: { $0.name.plain == name }) {
      return known.id
    }
    let id = Slug.make(name, unlike: (season.people + people).map(\.id))
    people.append(Person(id: id, name: LocalizedText(name), sort: nil, say: nil))
    return id
  }
}
