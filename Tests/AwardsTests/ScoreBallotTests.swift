import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// Ballots that score, from the cast to the record. By hand: Alba has 4·5 = 20, Brisa 4·4 + 2·5 + 3 =
/// 29, Cielo 2·4 + 5 = 13; of the two highest four ballots prefer Alba, three Brisa.
@Suite struct ScoreBallotTests {
  private static func played() async throws -> (Stage, RecordContents) {
    let stage = try await ScoreSeason.stage()
    try await stage.open("final")
    for (index, scores) in ScoreSeason.best.enumerated() {
      _ = try await BallotDesk(stage.office).cast(
        Submission(
          member: "m\(index + 1)", choices: [:],
          scores: ["best": scores, "audience": ["a-alba": index, "a-brisa": 3]],
          declared: ["best"]), in: "final")
    }
    try await stage.close("final")
    try await CountDesk(stage.office).sealEnvelopes(
      of: "final", keys: stage.keys("final"), by: "keyholder")
    stage.clock.set("2026-03-14T19:00:00Z")
    while let next = try await NightDesk(stage.office).next() {
      _ = try await NightDesk(stage.office).open(next, nightKey: stage.night, by: "keyholder")
    }
    return (stage, try await PressDesk(stage.office).contents())
  }

  @Test(arguments: [Manifest.Kind.public, .auditor])
  func record(_ kind: Manifest.Kind) async throws {
    let (stage, contents) = try await Self.played()
    defer { stage.remove() }
    let winners = Dictionary(
      uniqueKeysWithValues: contents.counted.map { ($0.category.id, $0.count.winners.map(\.id)) })
    // 0 + 1 + … + 6 = 21 level with 7 · 3 = 21.
    #expect(winners == ["best": ["alba"], "audience": ["a-alba", "a-brisa"]])
    let files = try signed(contents, stage, kind)
    let ballots = try #require(files["ballots/final/best.scores"])
    #expect(
      String(decoding: ballots, as: UTF8.self)
        == "envelope.scores/1\n1 - 3 5\n2 0 5 4\n4 5 4 0\n")
    let check = Verifier.verify(RecordFolder(files: files))
    #expect(check.findings == [])
    #expect(check.checked.contains { $0.contains("2 counts by a recount") })
  }

  /// A dishonest writer who signs again is caught by the recount, and by the openings.
  @Test func lies() async throws {
    let (stage, contents) = try await Self.played()
    defer { stage.remove() }
    let best = try #require(contents.counted.firstIndex { $0.category.id == "best" })
    let category = contents.counted[best].category
    func findings(_ kind: Manifest.Kind, _ ballots: [FilledBallot]) throws -> [String] {
      var lie = contents
      lie.counted[best].profile = category.profile(ballots)
      return Verifier.verify(RecordFolder(files: try signed(lie, stage, kind))).findings.map(
        \.description)
    }
    var ballots = ScoreSeason.best.map { scores in
      FilledBallot.scored(["alba", "brisa", "cielo"].map { scores[$0] })
    }
    #expect(try findings(.auditor, ballots) == [])
    ballots[0] = .scored([0, 5, nil])
    #expect(try findings(.public, ballots).contains { $0.contains("differs from the recount") })
    #expect(
      try findings(.auditor, ballots).contains { $0.contains("other ballots than those counted") })
  }

  @Test func refusals() async throws {
    let stage = try await ScoreSeason.stage()
    defer { stage.remove() }
    try await stage.open("final")
    func refusal(
      _ scores: [String: [String: Int]], _ declared: Set<String> = ["best"],
      choices: [String: [String]] = [:]
    ) async throws -> BallotRefusal? {
      do {
        _ = try await BallotDesk(stage.office).cast(
          Submission(member: "m1", choices: choices, scores: scores, declared: declared),
          in: "final")
        return nil
      } catch DeskError.ballot(let refusal) { return refusal }
    }
    #expect(
      try await refusal(["best": ["alba": 6]])
        == .badScore("Alba", category: "Best Film", highest: 5))
    #expect(
      try await refusal(["best": ["alba": -1]])
        == .badScore("Alba", category: "Best Film", highest: 5))
    #expect(
      try await refusal(["best": ["nobody": 1]])
        == .unknownNominee("nobody", category: "Best Film"))
    #expect(
      try await refusal(["best": ["alba": 5]], [])
        == .notDeclared("I have seen all three.", category: "Best Film"))
    // Where nothing is asked nothing need be declared.
    #expect(try await refusal(["audience": ["a-alba": 10]], []) == nil)
    // An order does not count as scores.
    #expect(try await refusal([:], choices: ["best": ["alba"]]) == nil)
    #expect(try await refusal(["best": ["alba": 5, "cielo": 0]]) == nil)
  }

  @Test func encoding() throws {
    let scores = BallotEncoding(candidates: 3, choices: nil, highest: 10)
    #expect(scores.length == 10)
    let ballot = FilledBallot.scored([nil, 0, 10])
    let padded = try scores.encode(ballot)
    // The length, then 0, 0 + 1, 10 + 1.
    #expect(padded == [0, 0, 0, 6, 0, 0, 0, 1, 0, 11])
    #expect(try scores.decode(padded) == ballot)
    for bad in [
      FilledBallot.scored([nil, 0, 11]), .scored([0, 0]), .scored([-1, 0, 0]), .named([1]),
    ] {
      #expect(throws: SealingError.self) { try scores.encode(bad) }
    }
    #expect(throws: SealingError.self) { try scores.decode([0, 0, 0, 6, 0, 0, 0, 1, 0, 12]) }
    let order = BallotEncoding(candidates: 3, choices: nil)
    #expect(throws: SealingError.self) { try order.encode(ballot) }
    #expect(throws: SealingError.self) { try order.decode(padded) }
  }
}
