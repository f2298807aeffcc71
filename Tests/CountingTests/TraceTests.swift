import Ballots
import Counting
import Testing

/// What single ballots gave in each round adds up to what the count says of all.
@Suite struct TraceTests {
  @Test(arguments: [
    "plurality", "two-round", "irv", "bottoms-up", "hugo-final", "approval", "borda", "points",
    "score", "eph", "stv-scottish", "stv-wigm", "stv-wigm-prf", "stv-minneapolis", "stv-albany",
    "stv-meek", "stv-meek-prf", "stv-warren", "stv-academy", "muriel-5", "bafta-nominations",
  ])
  func addsUp(_ id: String) throws {
    let rule = try Rule.named(id)
    let names = Set(rule.parameters.map(\.name))
    for seed in 0..<100 as Range<UInt64> {
      let draw = PropertyTests.Draw(seed: seed)
      let profile = draw.profile(hasScores: rule.needsScores)
      var set: [String: String] = [:]
      if names.contains("repeats") { set["repeats"] = "first" }
      // Every reading of equal ranks in turn.
      if let equal = rule.parameters.first(where: { $0.name == "equal-ranks" }),
        case .choice(let values) = equal.kind
      {
        set["equal-ranks"] = values[Int(seed) % values.count]
      }
      let count = try rule.count(
        profile, seats: min(draw.seats, rule.mostSeats), set: set, ties: [.draw(seed: seed)])
      var sums = count.tabulation.rounds.map { _ in [Int: Rational]() }
      var exhausted = count.tabulation.rounds.map { _ in Rational.zero }
      for group in 0..<profile.groupCount {
        let weight = Rational(Int(profile.weight(of: group)))
        let steps = try #require(try rule.trace(profile, group: group, in: count, set: set))
        for step in steps {
          for tally in step.given {
            sums[step.round - 1][tally.candidate, default: 0] += tally.value * weight
          }
          exhausted[step.round - 1] += step.exhausted * weight
        }
      }
      for (index, round) in count.tabulation.rounds.enumerated() {
        for tally in round.tallies {
          #expect(
            sums[index][tally.candidate, default: 0] == tally.value,
            "\(id), seed \(seed), round \(index + 1), \(count.name(tally.candidate))")
        }
        if round.measure == .votes, round.pass == nil || !round.exhausted.isZero {
          #expect(exhausted[index] == round.exhausted, "\(id), seed \(seed), round \(index + 1)")
        }
      }
    }
  }

  /// Two seats, 7 A>B, 4 B, 2 C with four decimals: a ballot A>B keeps 5/7 with A and passes 0.2857.
  @Test func surplus() throws {
    let rule = try Rule.named("stv-wigm")
    let set = ["decimals": "4", "cut": "factor"]
    let profile = election("7 A>B; 4 B; 2 C", candidates: ["A", "B", "C"])
    let count = try rule.count(profile, seats: 2, set: set)
    let steps = try #require(try rule.trace(profile, group: 0, in: count, set: set))
    #expect(steps[0].given == [Tally(candidate: 0, value: 1)])
    #expect(
      steps[1].given == [
        Tally(candidate: 0, value: Rational(5, 7)),
        Tally(candidate: 1, value: Rational(2857, 10_000)),
      ])
  }

  @Test func pairsHaveNoTrace() throws {
    let rule = try Rule.named("schulze")
    let profile = election("2 A>B; 1 B", candidates: ["A", "B"])
    #expect(try rule.trace(profile, group: 0, in: rule.count(profile)) == nil)
  }

  /// Ballots that are alike keep their lines when asked.
  @Test func eachBallot() throws {
    let blt = Array("2 1\n1 1 0\n1 2 0\n1 1 0\n0\n\"A\"\n\"B\"\n\"\"\n".utf8)
    #expect(try BallotFile.read(blt).profiles[0].groupCount == 2)
    let each = try BallotFile.keepingEachBallot { try BallotFile.read(blt).profiles[0] }
    #expect((0..<each.groupCount).map(each.line(of:)) == [2, 3, 4])
  }
}
