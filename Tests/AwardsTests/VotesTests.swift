import Awards
import Foundation
import Records
import SeasonFixtures
import Seasons
import Testing

/// Members with more than one vote: each vote is a ballot of its own in box, log, count and record.
@Suite struct VotesTests {
  private static let members = [
    Member(id: "m1", name: "One", branch: "jury", votes: 3), Member(id: "m2", name: "Two"),
    Member(id: "m3", name: "Three"), Member(id: "m4", name: "Four"),
  ]

  /// Three votes of one member beat two of two others; changed, they go over whole.
  @Test func counted() async throws {
    let stage = try await Stage(SmallSeason.file(), members: Self.members)
    defer { stage.remove() }
    try await stage.open("final")
    let store = stage.store
    let id = stage.office.id
    #expect(try await stage.office.state().rounds["final"]?.category("film")?.eligible == 6)
    _ = try await stage.cast("m1", ["film": ["film-stone"]], in: "final")
    #expect(try await store.box(of: "final", category: "film", in: id).count == 3)
    let receipt = try await stage.cast(
      "m1", ["film": ["film-river", "film-stone"], "short": ["short-tide"]], in: "final")
    // Six ballots, each with its own leaf and proof in the receipt; those of before are gone.
    #expect(receipt.entries.count == 6)
    #expect(try await store.box(of: "final", category: "film", in: id).count == 3)
    let slots = try #require(
      try await store.slots(of: ["m1"], round: "final", in: id)["m1"]?["film"])
    #expect(Set(slots).count == 3)
    for member in ["m2", "m3"] {
      _ = try await stage.cast(member, ["film": ["film-stone"]], in: "final")
    }
    #expect(
      try await store.rollCounts(of: "final", in: id)["film"] == RollCount(eligible: 6, cast: 5))
    // A list that comes while the round is open changes nothing in it.
    try await RollDesk(stage.office).add([Member(id: "m1", name: "One", branch: "jury")], by: "a")
    _ = try await stage.cast("m1", ["film": ["film-river"]], in: "final")
    #expect(try await store.box(of: "final", category: "film", in: id).count == 5)
    try await stage.close("final")
    try await stage.finish()
    let contents = try await PressDesk(stage.office).contents()
    let film = try #require(contents.counted.first { $0.category.id == "film" })
    #expect(film.count.tabulation.winners.map(film.count.name) == ["River"])
    #expect(film.count.json["ballots"]?.string("total") == "5")
    for kind in [Manifest.Kind.public, .auditor] {
      let result = Verifier.verify(RecordFolder(files: try signed(contents, stage, kind)))
      #expect(result.findings.isEmpty, "\(result.findings)")
    }
  }

  /// All votes of a member are set aside, and a receipt for them says so.
  @Test func setAside() async throws {
    let stage = try await Stage(SmallSeason.file(), members: Self.members)
    defer { stage.remove() }
    try await stage.open("final")
    let receipt = try await stage.cast("m1", ["film": ["film-stone"]], in: "final")
    _ = try await stage.cast("m2", ["film": ["film-river"]], in: "final")
    try await HelpDesk(stage.office).setAside(
      "m1", in: "final", mayVoteAgain: false, by: "a", reason: "not theirs")
    let id = stage.office.id
    #expect(try await stage.store.box(of: "final", category: "film", in: id).count == 1)
    #expect(try await stage.store.setAsideCounts(of: "final", in: id) == ["film": 3])
    try await stage.close("final")
    try await stage.finish()
    let contents = try await PressDesk(stage.office).contents()
    let result = Verifier.verify(RecordFolder(files: try signed(contents, stage, .public)))
    #expect(result.findings.isEmpty, "\(result.findings)")
    #expect(result.notChecked.contains { $0.contains("3 ballots were rightly taken out") })
    #expect(receipt.entries.count == 3)
  }

  /// On paper and in a room nobody has more than one: a sheet is nobody's.
  @Test func notOnPaper() async throws {
    let yaml = SmallSeason.yaml.replacing(
      "closes: 2026-03-08T18:00:00+01:00}",
      with: "closes: 2026-03-08T18:00:00+01:00, paper: {counts: paper}}")
    let file = try SeasonFile(text: yaml)
    let stage = try await Stage(file, members: Self.members)
    defer { stage.remove() }
    await #expect(throws: DeskError.self) { try await stage.open("final") }
    let round = try #require(file.season.round("final"))
    let item = try await Checklist(stage.office).items(round, stage.office.state()).first
    #expect(item?.kind == .members && item?.isDone == false)
    try await RollDesk(stage.office).add(
      [Member(id: "m1", name: "One", branch: "jury")], by: "a")
    try await stage.open("final")
    for votes in [0, -1, 101] {
      await #expect(throws: DeskError.self, "\(votes)") {
        try await RollDesk(stage.office).add([Member(id: "x", name: "X", votes: votes)], by: "a")
      }
    }
  }
}
