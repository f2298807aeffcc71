import Foundation
import SeasonFixtures
import Seasons
import TestSupport
import Testing

@Suite struct SeasonFileTests {
  private func problems(_ text: String) -> [String] {
    do {
      _ = try SeasonFile(text: text)
      return []
    } catch { return error.problems.map(\.description) }
  }

  @Test func readsAndWritesTheSame() throws {
    let season = try SmallSeason.file().season
    let text = season.json.text
    let again = try SeasonFile(text: text).season
    #expect(again == season)
    #expect(again.json.text == text)
    #expect(season.entry("stone")?.title.text(in: ["de"]) == "Stein")
    #expect(season.entry("stone")?.title.plain == "Stone")
    #expect(season.category("life")?.outcome?.winners == ["life-bo"])
  }

  /// Rules for entries are read, written and read again; what no entry can be is a problem.
  @Test func entering() throws {
    let season = try SeasonFile(text: EnteredSeason.yaml).season
    #expect(try SeasonFile(text: season.json.text).season == season)
    #expect(
      season.category("film")?.eligibility
        == EligibilityRule(
          leastMinutes: 40, releasedFrom: "2025-01-01", releasedTo: "2025-12-31",
          releasedIn: ["US", "FR"], leastDays: 7, most: [.init(role: "Producer", most: 3)]))
    #expect(season.entering?.files == [.pdf])
    for (right, wrong, problem) in [
      ("least: 40", "least: 40, most: 30", "no entry has at least 40 minutes and at most 30"),
      ("to: 2025-12-31", "to: 2024-12-31", "which is no time"),
      ("[US, FR]", "[USA]", "\"USA\" is no country"),
      ("files: [pdf]", "files: [pfd]", "did you mean \"pdf\"?"),
      ("entering:", "# entering:", "say under \"entering\" when works are entered"),
      (
        "nominations: {rule", "entered: [{entry: x}]\n    nominations: {rule",
        "there is no entry \"x\""
      ),
    ] {
      let found = problems(EnteredSeason.yaml.replacing(right, with: wrong))
      #expect(found.contains { $0.contains(problem) }, "\(wrong): \(found)")
    }
  }

  /// The body's word, else round tables, and winner only under 20 voters.
  @Test func publication() throws {
    let season = try SmallSeason.file().season
    #expect(season.category("film")?.publication(voters: 3) == .fullBallots)
    #expect(season.category("short")?.publication(voters: 19) == .winnerOnly)
    #expect(season.category("short")?.publication(voters: 20) == .roundTables)
  }

  /// Categories without a cue come before the last one.
  @Test func orderOfTheNight() throws {
    let order = try SmallSeason.file().season.orderOfTheNight.compactMap(\.category)
    #expect(order == ["short", "actor", "sponsor", "life", "film"])
  }

  @Test func everythingWrongAtOnce() {
    let text = SmallSeason.yaml
      .replacing("name: Harbour Festival}", with: "nane: Harbour Festival}")
      .replacing("people: [ann], credit", with: "people: [anne], credit")
      .replacing("group: acting", with: "group: actng")
      .replacing("opens: 2026-02-01T09:00:00Z", with: "opens: 1 February")
      .replacing("zone: Europe/Berlin", with: "zone: Berlin")
    let found = problems(text)
    #expect(
      found.contains { $0.hasPrefix("2:21: the body has no key \"nane\"; did you mean \"name\"?") })
    #expect(found.contains { $0.hasPrefix("2:7: the body lacks \"name\"") })
    #expect(
      found.contains {
        $0.contains("\"actng\" is no group of a category; did you mean \"acting\"?")
      })
    #expect(found.contains { $0.contains("\"1 February\" is no time") })
    #expect(found.contains { $0.contains("\"Berlin\" is no time zone") })
    #expect(found.count >= 5)
  }

  @Test(arguments: [
    (
      "people: [ann], credit", "people: [anne], credit",
      "there is no person \"anne\"; did you mean \"ann\"?"
    ),
    (
      "entry: cloud, people", "entry: clod, people",
      "there is no entry \"clod\"; did you mean \"cloud\"?"
    ),
    ("id: film-stone", "id: film-river", "the nominee \"film-river\" stands here and in line"),
    (
      "entry: stone, people: [bo]}", "entry: river, people: [ann]}",
      "a voter cannot tell this nominee from the one in line"
    ),
    ("id: harbour", "id: Harbour!", "\"Harbour!\" is not an id"),
    (
      "2026-02-08T18:00:00Z", "2026-01-08T18:00:00Z", "the round nominations closes before it opens"
    ),
    ("date: 2026-03-14", "date: 2026-02-30", "\"2026-02-30\" is no day"),
    (
      "category: short}", "category: shorts}",
      "there is no category \"shorts\"; did you mean \"short\"?"
    ),
    (
      "final: {rule: plurality, choices: 1}", "group: other",
      "the voted category short lacks \"final\""
    ),
    ("voters: [jury]", "voters: [judges]", "there is no branch \"judges\""),
    ("entries: feature}", "entries: novel}", "no entry is of the kind \"novel\""),
    ("kind: nomination", "kind: nominations", "did you mean \"nomination\"?"),
    (
      "schema: envelope.season/1", "schema: envelope.season/9",
      "the schema must be envelope.season/1"
    ),
    (
      "sponsor-tide, entry: tide", "no-award, entry: tide",
      "the id no-award is kept for No Award itself"
    ),
  ])
  func problem(_ old: String, _ new: String, _ expected: String) {
    #expect(SmallSeason.yaml.contains(old))
    let found = problems(SmallSeason.yaml.replacing(old, with: new))
    #expect(found.contains { $0.contains(expected) }, "\(found)")
  }

  @Test(arguments: ["", "[]", "a: b: c", "{", "schema: envelope.season/1"])
  func notASeason(_ text: String) { #expect(!problems(text).isEmpty) }

  @Test func timestamps() throws {
    let time = try #require(Timestamp.parse("2025-01-08T09:00:00-08:00"))
    #expect(time.date.timeIntervalSince1970 == 1_736_355_600)
    #expect(Timestamp.text(time.date) == "2025-01-08T17:00:00Z")
    #expect(Timestamp.text(time.date, offset: time.offset) == "2025-01-08T09:00:00-08:00")
    #expect(Timestamp.text(Date(timeIntervalSince1970: -1)) == "1969-12-31T23:59:59Z")
    for bad in [
      "2025-02-29T00:00:00Z", "2025-01-08T24:00:00Z", "2025-01-08", "2025-01-08T09:00:00",
    ] {
      #expect(Timestamp.parse(bad) == nil)
    }
    #expect(Timestamp.day("2024-02-29") == 19782)
  }
}

/// `Examples/oscars-97` against the public facts.
@Suite struct Oscars97Tests {
  private func season() throws -> Season {
    let file = Corpus.project.appendingPathComponent("Examples/oscars-97/season.yaml")
    return try SeasonFile(text: String(contentsOf: file, encoding: .utf8)).season
  }

  @Test func facts() throws {
    let season = try season()
    #expect(season.categories.count == 23)
    #expect(season.categories.reduce(0) { $0 + $1.nominees.count } == 120)
    #expect(season.ceremony.date == "2025-03-02")
    #expect(season.ceremony.hosts.map(season.personName) == ["Conan O'Brien"])
    let anora = try #require(season.entry("anora"))
    #expect(anora.facts.cost?.amount == 6_000_000 && anora.facts.cost?.currency == "USD")
    #expect(anora.facts.place == "New York City")
    #expect(anora.facts.crew == 40)
    let nominations = season.categories.flatMap(\.nominees).filter { $0.entry == "anora" }.count
    #expect(nominations == 6)
    #expect(season.entries.filter { $0.kind == "feature" }.count == 35)
    #expect(season.orderOfTheNight.compactMap(\.category).first == "actor-in-a-supporting-role")
    #expect(season.orderOfTheNight.compactMap(\.category).last == "best-picture")
  }

  /// One film stands twice in Original Song; what differs is shown.
  @Test func oneFilmTwice() throws {
    let season = try season()
    let songs = try #require(season.category("music-original-song"))
    #expect(songs.nominees.filter { $0.entry == "emilia-perez" }.count == 2)
    let labels = season.labels(of: songs.nominees, in: songs)
    #expect(labels.contains("El Mal (Emilia Pérez)"))
    #expect(labels.contains("Mi Camino (Emilia Pérez)"))
    for category in season.categories {
      #expect(
        Set(season.labels(of: category.nominees, in: category)).count == category.nominees.count)
    }
  }

  /// Nothing in season or strengths says who won.
  @Test func nobodyIsSaidToHaveWon() throws {
    for name in ["season.yaml", "strengths.yaml"] {
      let file = Corpus.project.appendingPathComponent("Examples/oscars-97/\(name)")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      #expect(!lines.contains { !$0.hasPrefix("#") && $0.contains(/\b(won|winner)\b/) })
    }
  }

  /// The example names what `shared/data` names, where that is present.
  @Test(
    .enabled(
      if: FileManager.default.fileExists(
        atPath: Corpus.root.deletingLastPathComponent().appendingPathComponent(
          "data/oscars-97.yaml"
        ).path),
      "shared/data is not here"))
  func sameNamesAsTheData() throws {
    let season = try season()
    let text = try String(
      contentsOf: Corpus.root.deletingLastPathComponent().appendingPathComponent(
        "data/oscars-97.yaml"),
      encoding: .utf8
    ).replacing("\\\"", with: "\"")
    for entry in season.entries {
      #expect(text.contains("\"\(entry.title.plain)\""), "\(entry.id)")
    }
    for category in season.categories {
      #expect(text.contains("name: \"\(category.name.plain)\""))
      for nominee in category.nominees {
        if let credit = nominee.credit { #expect(text.contains("credit: \"\(credit.plain)\"")) }
      }
    }
  }
}
