import Ballots
import BigInt

/// A method in fixed decimals that runs on whichever numbers hold them.
protocol FixedDecimalCounting {
  /// The count in one kind of number. `units` are those of the last decimal in a ballot's value.
  func run<Number: VoteNumber>(
    _: Number.Type, _ ballots: RankedBallots, _ contest: Contest, units: BigInt, _ seats: Int,
    _ ties: inout TieResolver
  ) -> Tabulation
}

extension FixedDecimalCounting {
  /// Runs on machine words where all votes in units of the last decimal, many times over, fit in
  /// them; else on double words; else on big integers. The figures are the same.
  func runNarrowest(
    _ ballots: RankedBallots, _ contest: Contest, decimals: Int, _ seats: Int,
    _ ties: inout TieResolver
  ) -> Tabulation {
    let units = BigInt(10).power(decimals)
    let most = BigInt(ballots.countedWeight) * units * BigInt(8 + seats)
    if most <= BigInt(Int.max) {
      return run(Int.self, ballots, contest, units: units, seats, &ties)
    }
    if most <= BigInt(Int128.max) {
      return run(Int128.self, ballots, contest, units: units, seats, &ties)
    }
    return run(BigInt.self, ballots, contest, units: units, seats, &ties)
  }
}
