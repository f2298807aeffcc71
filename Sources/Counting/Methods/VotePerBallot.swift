import Ballots

/// Plurality, bloc, limited vote and approval: one look at the ballots, most votes win. O(marks).
struct VotePerBallot: CountingMethod {
  /// For how many of those it names, from the top, a ballot votes; nil for all of them.
  var choices: Int?
  /// A ballot votes for as many as there are seats.
  var votesFollowSeats = false
  var reading = MarkReading()
  /// On ballots with scores only those with at least this one are named.
  var approvalScore = Int.min
  /// Within so many votes of the last winner shares the award; 0 for exact ties only.
  var tieMargin = 0
  /// Whether those who tie for the last place all win.
  var sharesTies = true
  /// With fewer entries than this a winner must be on `leastPercent` of the ballots.
  var leastPercentBelow = 0
  var leastPercent = 0
  /// Within so many hundredths of the last winner's votes shares the place.
  var nearPercent = 0
  /// Among those level, the one on more ballots higher up is ahead.
  var rankBreaksTies = false

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    if choices == 1 { return try countFirst(profile, seats, &ties) }
    let tiers = Tiers(profile, scoredAtLeast: approvalScore)
    let most = votesFollowSeats ? seats : choices ?? .max
    var votes = [Int128](repeating: 0, count: tiers.candidateCount)
    var atRank: [[Int128]] = []
    for group in 0..<tiers.groupCount {
      for (rank, name) in tiers.names(group).prefix(most).enumerated() {
        votes[name] += tiers.weights[group]
        guard rankBreaksTies else { continue }
        if rank == atRank.count {
          atRank.append(Array(repeating: 0, count: tiers.candidateCount))
        }
        atRank[rank][name] += tiers.weights[group]
      }
    }
    var tabulation = Tabulation(ballots: tiers.census)
    // Ballots vote for several: the sum is what was marked, and the census says how many cast.
    tabulation.ballots.votes = tiers.rational(votes.reduce(0, +))
    var standings = standings(profile.contest, votes.map(tiers.rational))
    standings.criteria = atRank.enumerated().map { rank, votes in
      Standings.Criterion(
        name: "more votes at rank \(rank + 1)", values: votes.map(tiers.rational))
    }
    if nearPercent > 0, seats >= 1 {
      let order = standings.candidates.map { standings.values[$0] }.sorted(by: >)
      if order.count > seats {
        standings.margin = order[seats - 1] * Rational(nearPercent, 100)
      }
    }
    if standings.candidates.count < leastPercentBelow { applyLeast(&standings, tabulation) }
    standings.elect(seats, in: &tabulation, &ties)
    if standings.candidates.isEmpty, !standings.others.isEmpty, !tabulation.ballots.counted.isZero {
      tabulation.warnings = ["nobody reaches what the rule asks, so there is no award"]
      tabulation.isNoAward = true
    }
    return tabulation
  }

  /// Takes those on too few ballots out of the running.
  private func applyLeast(_ standings: inout Standings, _ tabulation: Tabulation) {
    let needed = tabulation.ballots.counted * Rational(leastPercent, 100)
    let values = standings.values
    standings.others += standings.candidates.filter { values[$0] < needed }
    standings.candidates.removeAll { values[$0] < needed }
  }

  private func countFirst(
    _ profile: Profile, _ seats: Int, _ ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try RankedBallots(profile, reading)
    var votes = [Int128](repeating: 0, count: ballots.candidateCount)
    for group in 0..<ballots.groupCount where ballots.starts[group] < ballots.starts[group + 1] {
      votes[Int(ballots.choices[Int(ballots.starts[group])])] += ballots.weight(group)
    }
    var tabulation = Tabulation(ballots: ballots.census)
    standings(profile.contest, votes.map(ballots.rational))
      .elect(seats, in: &tabulation, &ties)
    return tabulation
  }

  private func standings(_ contest: Contest, _ votes: [Rational]) -> Standings {
    Standings(
      candidates: contest.standing, others: contest.undeclared, values: votes,
      margin: Rational(tieMargin), sharesTies: sharesTies)
  }
}
