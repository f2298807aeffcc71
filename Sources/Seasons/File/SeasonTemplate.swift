public import Foundation
import Texts

/// A season to begin with, by the kind of body.
public enum SeasonTemplate: String, Sendable, CaseIterable {
  case academy, jury, fans, critics, circle, panel, club

  /// What the first-run page calls it.
  public var title: String {
    switch self {
    case .academy: say("Academy: many members, several awards, the best ranked first")
    case .jury: say("Festival jury: a few jurors, a grand prize and a jury prize")
    case .fans: say("Fan award: ranked, with No Award on the ballot")
    case .critics: say("Critics’ circle: three names with 3, 2 and 1 points")
    case .circle:
      say("Critics in one room: names written down, voted on again until one has a majority")
    case .panel: say("Jury in one room: one name each, voted on again until more than half agree")
    case .club: say("One vote in a club: choose one")
    }
  }

  private var categories: [(name: String, final: CategoryRule)] {
    switch self {
    case .academy:
      [
        ("Best Picture", CategoryRule(rule: "irv", places: 1)),
        ("Directing", CategoryRule(rule: "plurality", places: 1, choices: 1)),
      ]
    case .jury:
      ["Grand Prize", "Jury Prize"].map { ($0, CategoryRule(rule: "irv", places: 1)) }
    case .fans: [("Best Work", CategoryRule(rule: "hugo-final", places: 1))]
    case .critics:
      [
        (
          "Best Film",
          CategoryRule(rule: "points", places: 1, settings: ["scale": "3,2,1"], choices: 3)
        )
      ]
    case .circle:
      [("Best Film", CategoryRule(rule: "nsfc", places: 1, isWritten: true))]
    case .panel:
      ["Grand Prize", "Jury Prize"].map { ($0, CategoryRule(rule: "cannes", places: 1)) }
    case .club: [("Film of the Year", CategoryRule(rule: "plurality", places: 1, choices: 1))]
    }
  }

  private var room: Room? {
    switch self {
    case .circle: Room()
    case .panel: Room(isOnePrize: true)
    default: nil
    }
  }

  /// What the template has to be told.
  public struct Facts: Sendable {
    public var body: String
    public var season: String
    public var entries: [EntryLine]
    public var opens: Date
    public var closes: Date
    public var night: Date
    /// A name of the time zone database.
    public var zone: String
    public var venue: String

    public init(
      body: String, season: String, entries: [EntryLine], opens: Date, closes: Date, night: Date,
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

  /// The season, with every entry a nominee in every category. Check it as any other.
  public func season(_ facts: Facts) -> Season {
    let offset = (TimeZone(identifier: facts.zone) ?? .gmt).secondsFromGMT(for: facts.opens)
    var season = Season(
      body: Body(id: Slug.make(facts.body, unlike: []), name: LocalizedText(facts.body)),
      id: Slug.make(facts.season, unlike: []), name: LocalizedText(facts.season), honouring: nil,
      simulated: nil, needsTwoPersons: self == .academy, sections: [], branches: [], people: [],
      roles: [], entries: [],
      entering: nil, categories: [],
      rounds: [
        VotingRound(
          id: "final", kind: .final, opens: facts.opens, closes: facts.closes, offset: offset,
          tieSeed: nil, categories: [], room: room)
      ],
      ceremony: Ceremony(
        number: nil, date: String(Timestamp.text(facts.night, offset: offset).prefix(10)),
        zone: facts.zone, venue: LocalizedText(facts.venue), hosts: [], broadcast: [],
        producers: [], order: []),
      speeches: [])
    for (name, final) in categories {
      let id = season.addCategory(named: name, final: final, nominees: facts.entries)
      // What may be written needs no list; the entries are suggested.
      if final.isWritten, let index = season.categories.firstIndex(where: { $0.id == id }) {
        season.categories[index].nominees = []
      }
    }
    return season
  }
}
