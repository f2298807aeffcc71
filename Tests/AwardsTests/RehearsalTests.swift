import Awards
import Foundation
import Records
import SeasonFixtures
import Seasons
import Testing

/// Rules tried on made-up ballots, rehearsals, next year's season.
@Suite struct RehearsalTests {
  @Test func rulesAreTriedBeforeARoundOpens() async throws {
    let stage = try await Stage.small()
    _ = try await KeyDesk(stage.office).make(
      holder: "Kim", passphrase: "five words are quite good", by: "Kim")
    func blocking() async throws -> [Checklist.Item.Kind] {
      let state = try await stage.office.state()
      let final = try #require(state.season.round("final"))
      return try await Checklist(stage.office).blocking(final, state).map(\.kind)
    }
    #expect(try await blocking() == [.rules])
    let trials = try await RehearsalDesk(stage.office).tryRules(of: "final", by: "admin")
    #expect(trials.map(\.category) == ["Best Film", "Best Actor", "Best Short"])
    #expect(trials.allSatisfy { !$0.isBroken && $0.ballots == 100 })
    // With one nominee there is one winner, whatever is made up.
    #expect(trials[2].outcome == "Tide, in 1 round")
    #expect(try await blocking().isEmpty)
    // The trial of another round is not this one's, and a change of the season asks for another.
    let season = try await stage.office.state().season
    try await SeasonDesk(stage.office).revise(
      SeasonFile(checking: season), of: stage.office.state(), by: "admin", reason: "a change")
    #expect(try await blocking() == [.rules])
    // Nothing of it is kept.
    #expect(try await stage.ballotLeaves().isEmpty)
    stage.remove()
  }

  /// Written nominations and categories without nominees are tried on invented names.
  @Test func trialsWithoutNominees() async throws {
    let stage = try await WrittenSeason.stage()
    for round in ["nominations", "final"] {
      let trials = try await RehearsalDesk(stage.office).tryRules(of: round, by: "admin")
      #expect(trials.count == 2 && trials.allSatisfy { !$0.isBroken }, "\(trials)")
    }
    stage.remove()
  }

  @Test func aRehearsalIsInvented() async throws {
    let real = try EnteredSeason.file().season
    let now = try #require(Timestamp.parse("2026-01-10T12:00:00Z")).date
    let season = real.rehearsal(unlike: [real.id], now: now)
    #expect(season.isRehearsal && season.name.plain == "Rehearsal: Bay Festival 2026")
    #expect(season.id != real.id && season.rounds.map(\.kind) == [.final])
    #expect(season.category("film")?.nominees.count == 5)
    let stage = try await Stage(SeasonFile(checking: season), members: [])
    stage.clock.set("2026-01-10T12:00:00Z")
    let desk = RehearsalDesk(stage.office)
    try await desk.invite(9, by: "Ada")
    _ = try await desk.tryRules(of: "final", by: "Ada")
    try await stage.open("final")
    #expect(try await desk.castForAll(by: "Ada") == 9)
    #expect(try await desk.castForAll(by: "Ada") == 0)
    try await stage.close("final")
    try await CountDesk(stage.office).sealEnvelopes(of: "final", keys: stage.keys("final"), by: "k")
    while let next = try await NightDesk(stage.office).next() {
      _ = try await NightDesk(stage.office).open(next, nightKey: stage.night, by: "k")
    }
    let files = try await PressDesk(stage.office).contents()
      .signedFiles(.public, by: stage.office.signer)
    let record = Dictionary(uniqueKeysWithValues: files.map { ($0.0, $0.1) })
    #expect(Verifier.verify(RecordFolder(files: record)).findings.isEmpty)
    // The record says of itself what it is.
    let readme = String(decoding: record[RecordPaths.readme] ?? [], as: UTF8.self)
    #expect(readme.contains("This is a rehearsal: members, ballots and winners are invented."))
    stage.remove()
  }

  /// In the real season nothing is invented.
  @Test func notInTheRealSeason() async throws {
    let stage = try await Stage.small()
    try await stage.open("final")
    let desk = RehearsalDesk(stage.office)
    await #expect(throws: DeskError.self) { _ = try await desk.castForAll(by: "Ada") }
    await #expect(throws: DeskError.self) { try await desk.invite(3, by: "Ada") }
    #expect(try await stage.ballotLeaves().isEmpty)
    stage.remove()
  }

  /// Rules, texts and branches stay, a year later; works, nominees and speeches do not.
  @Test func nextYear() throws {
    let old = try SmallSeason.file().season
    func date(_ text: String) throws -> Date { try #require(Timestamp.parse(text)).date }
    let next = old.next(
      named: "Harbour Festival 2027", unlike: [old.id], opens: try date("2027-03-02T09:00:00Z"),
      closes: try date("2027-03-09T17:00:00Z"), night: try date("2027-03-15T20:00:00Z"))
    #expect(next.id == "harbour-festival-2027")
    #expect(next.categories.map(\.id) == old.categories.map(\.id))
    #expect(next.categories.map(\.final) == old.categories.map(\.final))
    #expect(next.categories.map(\.nominations) == old.categories.map(\.nominations))
    #expect(next.branches == old.branches)
    #expect(next.entries.isEmpty && next.speeches.isEmpty && next.people.isEmpty)
    #expect(next.categories.allSatisfy { $0.nominees.isEmpty && $0.outcome == nil })
    // The final's close moves from 8 March 2026, 17:00 UTC, by 366 days; nominations by as much.
    #expect(next.round("nominations")?.opens == (try date("2027-02-02T09:00:00Z")))
    #expect(next.round("final")?.opens == (try date("2027-03-02T09:00:00Z")))
    #expect(next.round("nominations")?.tieSeed == nil)
    #expect(next.ceremony.date == "2027-03-15" && next.ceremony.hosts.isEmpty)
    #expect(next.ceremony.order.compactMap(\.category) == ["short", "film"])
    #expect(try SeasonFile(checking: next).season == next)
  }
}
