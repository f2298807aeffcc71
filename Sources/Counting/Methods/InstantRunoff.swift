import Ballots

/// Instant runoff: whoever passes half of the votes wins; else the fewest goes, and each of those
/// ballots moves to its next choice. O(marks + rounds × candidates).
struct InstantRunoff: CountingMethod {
  enum Majority: String, CaseIterable, Sendable { case live, all }

  var reading = MarkReading()
  /// Half of what must be passed: of the ballots still live, or of all that were counted.
  var majority = Majority.live
  /// An exact tie of all who are left is shared; otherwise a tie step breaks it.
  var sharesFinalTie = true
  /// Candidates without a vote go together.
  var dropsVotelessTogether = true
  /// All who have the fewest votes go together.
  var dropsTiedTogether = false
  var tieSteps: [TieStep] = []

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try RankedBallots(profile, reading)
    let standing = profile.contest.standing
    let undeclared = profile.contest.undeclared
    var runoff = Runoff(ballots, standing: (standing + undeclared).sorted())
    guard ballots.countedWeight > 0, !standing.isEmpty else {
      runoff.beginRound()
      runoff.warn(Warnings.noVotes(standing))
      return runoff.tabulation
    }
    if standing.count == 1 { runoff.warn(Warnings.oneCandidate) }
    ties = ties.preceded(by: tieSteps)
    while true {
      let base = majority == .live ? runoff.liveVotes : ballots.countedWeight
      runoff.beginRound(majorityOf: base)
      if runoff.rounds.count == 1, !undeclared.isEmpty {
        runoff.eliminate(undeclared, because: .undeclared)
        continue
      }
      let leaders = runoff.leaders
      if leaders.count == 1, runoff.votes(of: leaders[0]) * 2 > base || runoff.standing.count == 1 {
        runoff.elect(
          leaders, because: runoff.votes(of: leaders[0]) * 2 > base ? .majority : .remaining)
        return runoff.tabulation
      }
      if leaders.count == runoff.standing.count, sharesFinalTie || dropsTiedTogether {
        runoff.note(
          Tie(
            round: runoff.rounds.count, candidates: leaders, purpose: .winner,
            resolution: .shared, chosen: leaders))
        runoff.elect(leaders, because: .tied)
        return runoff.tabulation
      }
      let lowest = runoff.lowest
      if lowest.count > 1, dropsVotelessTogether, runoff.votes(of: lowest[0]) == 0 {
        runoff.eliminate(lowest, because: .noVotes)
        continue
      }
      if lowest.count > 1, dropsTiedTogether {
        runoff.note(
          Tie(
            round: runoff.rounds.count, candidates: lowest, purpose: .elimination,
            resolution: .allEliminated, chosen: lowest))
        runoff.eliminate(lowest, because: .fewest)
        continue
      }
      guard let loser = ties.settle(lowest, .elimination, in: &runoff.tabulation) else {
        return runoff.tabulation
      }
      runoff.eliminate([loser], because: .fewest)
    }
  }
}
