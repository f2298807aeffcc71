import Awards
import Records
import SeasonFixtures
import Seasons
import Testing

/// Committees: who looks at what, scores, recusals, shortlists.
@Suite struct CommitteeTests {
  /// Six films, of which Ana Mir (m1) is credited in the first alone.
  private static func stage() async throws -> Stage {
    let stage = try await EnteredSeason.stage()
    for index in 1...6 {
      let person = EntryForm.Person(
        name: index == 1 ? "ANA MIR" : "Other \(index)", role: "Producer")
      let entry = try await EnteredSeason.enter(
        EnteredSeason.form("Film \(index)", [person]), for: "film", stage)
      try await EntryDesk(stage.office).decide(
        entry.id, isEligible: true, by: "Ada", reason: "all rules met")
    }
    return stage
  }

  private static let four = ["m1", "m2", "m3", "m4"]

  @Test(arguments: CommitteeDesk.Sharing.allCases)
  func sharing(_ sharing: CommitteeDesk.Sharing) async throws {
    let stage = try await Self.stage()
    let desk = CommitteeDesk(stage.office)
    let short = try await desk.assign("film", to: Self.four, looks: 2, sharing, by: "Chair")
    #expect(short.isEmpty)
    let views = try await stage.store.screenings(of: "film", in: stage.office.id)
    // 12 looks among four: three each; two for every film; none for who is credited.
    #expect(
      Dictionary(grouping: views, by: \.member).mapValues(\.count).values.allSatisfy { $0 == 3 })
    #expect(Dictionary(grouping: views, by: \.entry).values.allSatisfy { $0.count == 2 })
    #expect(!views.contains { $0.member == "m1" && $0.entry == "film-1" })
    // Somebody named twice is one screener.
    _ = try await desk.assign("film", to: ["m2", "m2"], looks: 1, sharing, by: "Chair")
    // Again: nothing is lacking, so nothing is added.
    _ = try await desk.assign("film", to: Self.four, looks: 2, sharing, by: "Chair")
    #expect(try await stage.store.screenings(of: "film", in: stage.office.id).count == 12)
    // All four cannot look at the first film.
    let lacking = try await desk.assign("film", to: Self.four, looks: 4, sharing, by: "Chair")
    #expect(lacking.map(\.id) == ["film-1"])
    await #expect(throws: DeskError.self) {
      try await desk.assign("film-1", of: "film", to: "m1", by: "Chair")
    }
    stage.remove()
  }

  @Test func scoresAndRecusals() async throws {
    let stage = try await Self.stage()
    let desk = CommitteeDesk(stage.office)
    _ = try await desk.assign("film", to: Self.four, looks: 3, .evenly, by: "Chair")
    // Film 1 is looked at by m2, m3 and m4.
    try await desk.score("film-1", of: "film", by: "m2", 9, note: "private words")
    try await desk.score("film-1", of: "film", by: "m3", 6, note: "")
    try await desk.score("film-1", of: "film", by: "m4", 10, note: "")
    try await desk.recuse("film-1", of: "film", by: "m4", reason: "I cut it")
    let tally = try #require(try await desk.tallies("film").first)
    #expect(tally == ScreeningTally(entry: "film-1", assigned: 2, scores: [9, 6], recused: 1))
    #expect(tally.words == "7.50 from 2 of 2")
    await #expect(throws: DeskError.self) {
      try await desk.score("film-1", of: "film", by: "m4", 10, note: "")
    }
    await #expect(throws: DeskError.self) {
      try await desk.score("film-1", of: "film", by: "m1", 5, note: "")
    }
    await #expect(throws: DeskError.self) {
      try await desk.score("film-1", of: "film", by: "m2", 11, note: "")
    }
    // One look is missing now, and nobody is free for it.
    let lacking = try await desk.assign("film", to: Self.four, looks: 3, .evenly, by: "Chair")
    #expect(lacking.map(\.id) == ["film-1"])
    // Neither scores nor notes stand in any journal.
    let journal = try await stage.store.journal(of: stage.office.id, withCasts: true)
    #expect(!journal.contains { $0.json.text.contains("private words") })
    // The recusal does, and stays in the house.
    #expect(journal.contains { $0.kind == .screenerRecused && $0.reason == "I cut it" })
    #expect(!JournalEvent.Kind.screenerRecused.isPublic)
    try await desk.makeShortlist("film", ["film-2", "film-1"], by: "Chair", reason: "we spoke")
    #expect(
      try await stage.office.state().season.category("film")?.shortlist == ["film-1", "film-2"])
    await #expect(throws: DeskError.self) {
      try await desk.score("film-1", of: "film", by: "m2", 1, note: "")
    }
    stage.remove()
  }

  /// Averages are exact: 20/3 is more than 6.66, and what is level at the end is all in.
  @Test func leading() {
    func tally(_ entry: String, _ scores: [Int]) -> ScreeningTally {
      ScreeningTally(entry: entry, assigned: 5, scores: scores, recused: 0)
    }
    let tallies = [
      tally("a", [6, 7, 7]), tally("b", [10]), tally("c", [7, 6, 7]), tally("d", [6, 6]),
      tally("e", [8, 8]), tally("f", []),
    ]
    func leading(_ count: Int, _ least: Int) -> [String] {
      ScreeningTally.leading(tallies, count: count, least: least).map(\.entry)
    }
    #expect(leading(2, 2) == ["e", "a", "c"])
    #expect(leading(3, 2) == ["e", "a", "c"])
    #expect(leading(1, 1) == ["b"])
    #expect(leading(9, 1) == ["b", "e", "a", "c", "d"])
    #expect(tally("a", [6, 7, 7]).words == "6.66 from 3 of 5")
    #expect(tally("f", []).words == "no score from 5")
  }
}
