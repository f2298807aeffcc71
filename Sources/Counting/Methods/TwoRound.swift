import Ballots

/// Two rounds on one ballot: whoever has more than half of the first choices wins; else the two
/// with the most stand against each other, and each ballot counts for the one it prefers. O(marks).
struct TwoRound: CountingMethod {
  var reading = MarkReading()
  /// All who tie for the second place go on too.
  var admitsTies = false
  var sharesFinalTie = true
  var tieSteps: [TieStep] = []

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try RankedBallots(profile, reading)
    let standing = profile.contest.standing
    var runoff = Runoff(ballots, standing: standing)
    guard ballots.countedWeight > 0, !standing.isEmpty else {
      runoff.beginRound()
      runoff.warn(Warnings.noVotes(standing))
      return runoff.tabulation
    }
    if standing.count == 1 { runoff.warn(Warnings.oneCandidate) }
    ties = ties.preceded(by: tieSteps)
    while true {
      runoff.beginRound(majorityOf: runoff.liveVotes)
      let leaders = runoff.leaders
      if leaders.count == 1,
        runoff.votes(of: leaders[0]) * 2 > runoff.liveVotes || runoff.standing.count == 1
          || runoff.rounds.count > 1
      {
        let hasMajority = runoff.votes(of: leaders[0]) * 2 > runoff.liveVotes
        runoff.elect(leaders, because: hasMajority ? .majority : .mostVotes)
        return runoff.tabulation
      }
      if runoff.rounds.count > 1 || runoff.standing.count <= 2 {
        return finish(&runoff, leaders, &ties)
      }
      guard let two = finalists(&runoff, &ties) else { return runoff.tabulation }
      runoff.eliminate(runoff.standing.filter { !two.contains($0) }, because: .notAmongFirst)
    }
  }

  private func finish(
    _ runoff: inout Runoff, _ leaders: [Int], _ ties: inout TieResolver
  ) -> Tabulation {
    if sharesFinalTie {
      runoff.note(
        Tie(
          round: runoff.rounds.count, candidates: leaders, purpose: .winner, resolution: .shared,
          chosen: leaders))
      runoff.elect(leaders, because: .tied)
    } else if let winner = ties.settle(leaders, .winner, in: &runoff.tabulation) {
      runoff.elect([winner], because: .tied)
    }
    return runoff.tabulation
  }

  private func finalists(_ runoff: inout Runoff, _ ties: inout TieResolver) -> [Int]? {
    var two: [Int] = []
    var rest = runoff.standing
    while two.count < 2, let most = rest.map({ runoff.votes(of: $0) }).max() {
      let level = rest.filter { runoff.votes(of: $0) == most }
      if level.count <= 2 - two.count || admitsTies {
        two += level
      } else {
        guard let chosen = ties.settle(level, .place, in: &runoff.tabulation) else { return nil }
        two.append(chosen)
      }
      rest.removeAll(where: two.contains)
    }
    return two
  }
}
