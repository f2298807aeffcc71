import Ballots
import Counting
import Testing

/// The Academy's figures as published, `field/examples.md` 6 and 7.
@Suite struct AcademyTests {
  /// Voters, places and the "magic number" in print.
  @Test(arguments: [
    (5500, 10, 501), (5000, 10, 455), (156, 10, 15), (6028, 10, 549), (1176, 5, 197), (240, 5, 41),
    (1205, 5, 201), (1738, 5, 290), (2219, 5, 370), (3051, 5, 509), (7147, 10, 650),
    (9905, 10, 901), (10136, 10, 922), (176, 5, 30),
  ])
  func quota(_ ballots: Int, _ places: Int, _ expected: Int) throws {
    let names = (0...places).map { "Film \($0)" }
    let profile = election(
      "\(ballots - places) Film 0; "
        + names.dropFirst().map { "1 \($0)" }
        .joined(separator: "; "), candidates: names)
    let count = try Rule.named("stv-academy").count(profile, seats: places)
    #expect(count.tabulation.rounds[0].quota == Rational(expected))
  }

  /// Piles of first choices, each with a second choice that tells where the ballots go.
  private func count(_ piles: [Int], voteless: Int = 0, places: Int = 10) throws -> Count {
    let names = piles.indices.map { "F\($0)" } + (0..<voteless).map { "V\($0)" }
    let last = "F\(piles.count - 2)"
    let text = piles.enumerated().map { index, votes in
      "\(votes) F\(index)" + (names[index] == last ? "" : ">\(last)")
    }
    let profile = election(text.joined(separator: "; "), candidates: names)
    let count = try Rule.named("stv-academy").count(profile, seats: places)
    count._checkInvariants()
    return count
  }

  private func firstTransfers(_ count: Count, from source: Int) -> [Rational] {
    count.tabulation.rounds[0].transfers.filter { $0.from == source }.map(\.value)
  }

  /// (a) 5,500 ballots: 575 and 550 are in at once, nothing is passed on, the smallest pile goes.
  @Test func pondsPiles() throws {
    let count = try count(
      [575, 550, 475, 475, 450, 425, 375, 350, 325, 325, 300, 250, 200, 175, 150, 100])
    let first = count.tabulation.rounds[0]
    #expect(first.quota == 501)
    #expect(first.elected == [0, 1])
    #expect(first.eliminated == [15])
    #expect(first.transfers == [Transfer(from: 15, to: .candidate(14), value: 100)])
    // 5,500 less 1,125 set aside, over 8 places and one: 486.1.
    #expect(count.tabulation.rounds[1].quota == 487)
  }

  /// (b) 1,002 and 771 of a quota of 501: 501 and 270 move on.
  @Test func pondsSurplus() throws {
    let rest = [400, 400, 400, 400, 400, 400, 400, 400, 400, 100, 37]
    let count = try count([1002, 771] + rest)
    #expect(count.tabulation.ballots.counted == 5510)
    #expect(count.tabulation.rounds[0].quota == 501)
    #expect(firstTransfers(count, from: 0) == [501])
    #expect(firstTransfers(count, from: 1) == [270])
  }

  /// (c) 910 of a quota of 455: half of each ballot moves on.
  @Test func halfMovesOn() throws {
    let count = try count([910] + Array(repeating: 400, count: 10) + [90])
    #expect(count.tabulation.rounds[0].quota == 455)
    #expect(firstTransfers(count, from: 0) == [455])
    #expect(count.tabulation.rounds[1].tally(of: 10) == 855)
  }

  /// (d) EW's 2,000 ballots: four in at once, three pass on 243, 219 and 118, the voteless are out.
  @Test func entertainmentWeekly() throws {
    let count = try count(
      [425, 401, 300, 196] + Array(repeating: 75, count: 9) + [3], voteless: 172)
    let first = count.tabulation.rounds[0]
    #expect(first.quota == 182)
    #expect(first.elected == [0, 1, 2, 3])
    #expect(first.eliminated.count == 172)
    #expect(first.eliminatedBecause == .noFirstChoice)
    #expect(firstTransfers(count, from: 0) == [243])
    #expect(firstTransfers(count, from: 1) == [219])
    #expect(firstTransfers(count, from: 2) == [118])
    #expect(firstTransfers(count, from: 3).isEmpty)
  }

  @Test func triggerOfTenPerCent() throws {
    let profile = election(
      "575 A>Z; 4925 B; 0 C; 0 D; 0 E; 0 F; 0 G; 0 H; 0 I; 0 J; 0 K; 0 Z",
      candidates: ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "Z"])
    let ten = try Rule.named("stv-academy").count(
      profile, seats: 10, set: ["surplus-trigger": "10", "no-first-choice": "keep"])
    #expect(firstTransfers(ten, from: 0) == [74])
    let twenty = try Rule.named("stv-academy").count(
      profile, seats: 10, set: ["no-first-choice": "keep"])
    #expect(firstTransfers(twenty, from: 0).isEmpty)
  }

  /// 1931/32, Actor: within three votes the award was shared; by today's rule one wins.
  @Test func withinThreeVotes() throws {
    let profile = election("31 March; 30 Beery; 20 Lunt", candidates: ["March", "Beery", "Lunt"])
    let rule = try Rule.named("plurality")
    #expect(try rule.count(profile).winnerNames == ["March"])
    #expect(try rule.count(profile, set: ["tie-margin": "3"]).winnerNames == ["March", "Beery"])
    let actress = election(
      "3030 Hepburn; 3030 Streisand; 5 Farrow",
      candidates: ["Hepburn", "Streisand", "Farrow"])
    let count = try rule.count(actress)
    #expect(count.winnerNames == ["Hepburn", "Streisand"])
    #expect(count.tabulation.ties.first?.resolution == .shared)
  }
}
