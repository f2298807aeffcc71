import Awards
import Foundation
import Records
import SeasonFixtures
import Seasons
import Testing

/// Ties that neither rule nor seed settles: of three, and two in one category.
@Suite struct TieTests {
  private static let yaml = """
    schema: envelope.season/1
    body: {id: trio, name: Trio}
    season: {id: "2026", name: Trio 2026}
    people: []
    entries:
      - {id: a, title: Alba, kind: film}
      - {id: b, title: Brisa, kind: film}
      - {id: c, title: Cielo, kind: film}
      - {id: d, title: Duna, kind: film}
    categories:
      - id: film
        name: Best Film
        publish: full-ballots
        final: {rule: irv, set: {final-tie: break}}
        nominees: [{id: na, entry: a}, {id: nb, entry: b}, {id: nc, entry: c}, {id: nd, entry: d}]
      - id: one
        name: Best of All
        publish: full-ballots
        final: {rule: irv, set: {final-tie: break}}
        nominees: [{id: oa, entry: a}, {id: ob, entry: b}, {id: oc, entry: c}]
    rounds:
      - {id: final, kind: final, opens: 2026-03-01T09:00:00Z, closes: 2026-03-08T18:00:00Z}
    ceremony: {date: 2026-03-14, zone: UTC, venue: Here, order: [{cue: category, category: film}, {cue: category, category: one}]}

    """

  @Test func threeLevel() async throws {
    let members = (1...6).map { Member(id: "m\($0)", name: "Member \($0)") }
    let stage = try await Stage(SeasonFile(text: Self.yaml), members: members)
    defer { stage.remove() }
    try await stage.open("final")
    for (index, member) in members.enumerated() {
      _ = try await stage.cast(
        member.id, ["one": [["oa", "ob", "oc"][index % 3]], "film": [["na", "nb"][index % 2]]],
        in: "final")
    }
    let desk = CountDesk(stage.office)
    // Nobody decides before the close.
    await #expect(throws: DeskError.self) {
      try await desk.decideTie(
        in: "final", category: "one", favour: ["ob", "oa", "oc"], by: "chair", reason: "lot")
    }
    try await stage.close("final")
    func count() async throws {
      try await desk.sealEnvelopes(of: "final", keys: stage.keys("final"), by: "kim")
    }
    // One name, or one twice, decides nothing.
    for favour in [["ob"], ["ob", "ob"], []] {
      await #expect(throws: DeskError.self) {
        try await desk.decideTie(
          in: "final", category: "one", favour: favour, by: "chair", reason: "lot")
      }
    }
    // Both categories are level: each tie is decided by itself, and the first decision stays.
    var met: [String: Int] = [:]
    for _ in 0..<3 {
      do {
        try await count()
        break
      } catch DeskError.undecidedTie(let category, let tied) {
        met[category] = tied.count
        let favour = category == "Best Film" ? ["nb", "na"] : ["ob", "oc", "oa"]
        try await desk.decideTie(
          in: "final", category: category == "Best Film" ? "film" : "one", favour: favour,
          by: "chair", reason: "lot drawn in public")
      }
    }
    #expect(met == ["Best Film": 2, "Best of All": 3])
    await #expect(throws: DeskError.self) {
      try await desk.decideTie(
        in: "final", category: "one", favour: ["oa", "ob"], by: "chair", reason: "too late")
    }
    try await stage.finishNight()
    try await stage.office.log.anchor()
    let contents = try await PressDesk(stage.office).contents()
    let results = SeasonResults(contents)
    #expect(results.categories.first { $0.category.id == "one" }?.winners.map(\.id) == ["ob"])
    #expect(results.categories.first { $0.category.id == "film" }?.winners.map(\.id) == ["nb"])
    for kind in [Manifest.Kind.public, .auditor] {
      let check = Verifier.verify(RecordFolder(files: try signed(contents, stage, kind)))
      #expect(check.findings == [], "\(check.findings)")
    }
  }

  /// Two ties of one category: the first decision does not cover the second, and the second does not replace the first.
  @Test func twoInOneCategory() throws {
    var category = VotedCategory(
      id: "x", title: "X",
      rule: CategoryRule(rule: "irv", places: 1, settings: ["final-tie": "break"]),
      candidates: ["a", "b", "c"].map { .init(id: $0, label: $0) }, publication: .fullBallots,
      eligible: 9, tieSeed: nil)
    let ballots = [FilledBallot.named([0]), .named([1]), .named([2])]
    category.favour = [["a", "b"]]
    #expect(try category.count(category.profile(ballots)).tabulation.undecided != nil)
    category.favour = [["a", "b"], ["c", "b", "a"]]
    #expect(try category.count(category.profile(ballots)).tabulation.winners == [2])
    let two = [FilledBallot.named([0]), .named([1])]
    #expect(try category.count(category.profile(two)).tabulation.winners == [0])
  }
}
