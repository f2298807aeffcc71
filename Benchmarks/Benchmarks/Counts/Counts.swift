import Ballots
import Benchmark
import Counting

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, Timed.perBallot], warmupIterations: 1, maxDuration: .seconds(60),
    maxIterations: 7)
  for timed in readers + rules { timed.register() }
}

private let ranked: @Sendable () -> Profile = {
  MadeUpBallots.ranked(100_000, candidates: 20, seats: 5)
}
private let nominations: @Sendable () -> Profile = {
  MadeUpBallots.ranked(10_000, candidates: 200, seats: 5, longest: 5)
}
private let approvals: @Sendable () -> Profile = {
  MadeUpBallots.approvals(10_000, candidates: 60, seats: 6, longest: 5)
}
private let scores: @Sendable () -> Profile = {
  MadeUpBallots.scores(20_000, candidates: 8, highest: 5)
}

/// Every format on ballots that it can hold.
private let readers = WrittenFormat.allCases.map { format in
  switch format {
  case .csvScores, .csvPoints, .starvote: Timed.reading(format, scores)
  case .abcYAML: Timed.reading(format, approvals)
  // At a quarter of a millisecond a ballot.
  case .rctabCDF: Timed.reading(format, nominations)
  default: Timed.reading(format, ranked)
  }
}

/// Each family of rules.
private let rules: [Timed] = [
  .counting("irv", seats: 1, ranked),
  .counting("stv-scottish", ranked),
  .counting("stv-meek", ranked),
  .counting("stv-academy", nominations),
  .counting("eph", approvals),
  .counting("schulze", seats: 1, ranked),
  .counting("borda", seats: 1, ranked),
  .counting("phragmen", approvals),
  .counting("score", scores),
  .counting("star", scores),
]
