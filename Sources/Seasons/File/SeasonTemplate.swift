import Ballots
public import Foundation

/// A season to begin with, by the kind of body.
public enum SeasonTemplate: String, Sendable, CaseIterable {
  case academy, jury, fans, critics, club

  /// What the first-run page calls it.
  public var title: String {
    switch self {
    case .academy: "Academy: many members, several awards, the best ranked first"
    case .jury: "Festival jury: a few jurors, a grand prize and a jury prize"
    case .fans: "Fan award: ranked, with No Award on the ballot"
    case .critics: "Critics’ circle: three names with 3, 2 and 1 points"
    case .club: "One vote in a club: choose one"
    }
  }

  private var categories: [(id: String, name: String, rule: String)] {
    switch self {
    case .academy:
      [
        ("picture", "Best Picture", "{rule: irv}"),
        ("directing", "Directing", "{rule: plurality, choices: 1}"),
      ]
    case .jury:
      [
        ("grand-prize", "Grand Prize", "{rule: irv}"),
        ("jury-prize", "Jury Prize", "{rule: irv}"),
      ]
    case .fans: [("best-work", "Best Work", "{rule: hugo-final}")]
    case .critics:
      [("best-film", "Best Film", "{rule: points, choices: 3, set: {scale: \"3,2,1\"}}")]
    case .club: [("winner", "Film of the Year", "{rule: plurality, choices: 1}")]
    }
  }

  /// What the template has to be told.
  public struct Facts: Sendable {
    public var body: String
    public var season: String
    /// Titles, perhaps with people after a comma or a dash: `Anora – Sean Baker`.
    public var entries: [String]
    public var opens: Date
    public var closes: Date
    public var night: Date
    /// A name of the time zone database.
    public var zone: String
    public var venue: String

    public init(
      body: String, season: String, entries: [String], opens: Date, closes: Date, night: Date,
      zone: String, venue: String
    ) {
      self.body = body
      self.season = season
      self.entries = entries
      self.opens = opens
      self.closes = closes
      self.night = night
      self.zone = zone
      self.venue = venue
    }
  }

  /// The season file. Check it as any other.
  public func yaml(_ facts: Facts) -> String {
    let offset = (TimeZone(identifier: facts.zone) ?? .gmt).secondsFromGMT(for: facts.opens)
    var people: [(id: String, name: String)] = []
    var entries: [(id: String, title: String, people: [String])] = []
    for line in facts.entries {
      let line = EntryLine(line)
      let ids = line.people.map { name in
        if let known = people.first(where: { $0.name == name }) { return known.id }
        let id = Slug.make(name, unlike: people.map(\.id))
        people.append((id, name))
        return id
      }
      entries.append((Slug.make(line.title, unlike: entries.map(\.id)), line.title, ids))
    }
    func quoted(_ text: String) -> String { JSONValue.string(text).line }
    let list = { (ids: [String]) in "[" + ids.joined(separator: ", ") + "]" }
    var out = """
      schema: envelope.season/1
      body: {id: \(Slug.make(facts.body, unlike: [])), name: \(quoted(facts.body))}
      season: {id: \(quoted(Slug.make(facts.season, unlike: []))), name: \(quoted(facts.season))}
      people: \(people.isEmpty ? "[]" : "")

      """
    for person in people { out += "  - {id: \(quoted(person.id)), name: \(quoted(person.name))}\n" }
    out += "entries:\n"
    for entry in entries {
      out += "  - {id: \(quoted(entry.id)), title: \(quoted(entry.title)), kind: entry, people: "
      out += list(entry.people.map(quoted)) + "}\n"
    }
    out += "categories:\n"
    for category in categories {
      out += "  - id: \(category.id)\n    name: \(category.name)\n    final: \(category.rule)\n"
      out += "    nominees:\n"
      for entry in entries {
        out += "      - {id: \(quoted("\(category.id)-\(entry.id)".prefix(64).description))"
        out += ", entry: \(quoted(entry.id)), people: \(list(entry.people.map(quoted)))}\n"
      }
    }
    out += """
      rounds:
        - id: final
          kind: final
          opens: \(Timestamp.text(facts.opens, offset: offset))
          closes: \(Timestamp.text(facts.closes, offset: offset))
      ceremony:
        date: \(Timestamp.text(facts.night, offset: offset).prefix(10))
        zone: \(facts.zone)
        venue: \(quoted(facts.venue))
        order: []

      """
    return out
  }
}

/// An id made of a name.
public enum Slug {
  /// Small letters, digits and hyphens, at most 48, unlike those there are.
  public static func make(_ name: String, unlike taken: [String]) -> String {
    let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    var slug = ""
    for character in plain.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug.append("-")
      }
    }
    slug = String(slug.prefix(48))
    while slug.hasSuffix("-") { slug.removeLast() }
    if slug.isEmpty { slug = "x" }
    var number = 2
    var unique = slug
    while taken.contains(unique) {
      unique = "\(slug)-\(number)"
      number += 1
    }
    return unique
  }
}
