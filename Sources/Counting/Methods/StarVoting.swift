import Ballots

/// Score Then Automatic Runoff: the two with the highest scores, then whichever more ballots
/// prefer. Several seats are filled one after the other (bloc STAR). O(seats × marks).
///
/// Ties by the Equal Vote Coalition's steps: for the finalists, whoever is preferred by more ballots
/// to the others level, then more highest scores; in the runoff, the higher score, then more highest
/// scores.
struct StarVoting: CountingMethod {
  var highest: Int? = 5
  /// Whether a tie that the steps leave open is shared.
  var sharesTies = false

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try ScoreBallots(profile, highestAllowed: highest)
    var tabulation = Tabulation(ballots: ballots.census)
    var standing = profile.contest.standing
    let totals = ballots.totals()
    guard !ballots.census.counted.isZero, !standing.isEmpty else {
      tabulation.rounds.append(round(standing, totals, &tabulation))
      tabulation.warnings.append(Warnings.noVotes(standing))
      return tabulation
    }
    if standing.count <= seats { tabulation.warnings.append(Warnings.few(standing.count, seats)) }
    while tabulation.winners.count < seats, !standing.isEmpty {
      tabulation.rounds.append(round(standing, totals, &tabulation))
      let last = tabulation.rounds.count - 1
      if standing.count == 1 {
        tabulation.rounds[last].elect(standing, because: .remaining)
        tabulation.winners += standing
        break
      }
      guard let pair = finalists(standing, totals, ballots, &tabulation, &ties) else { break }
      let winners = runoff(pair[0], pair[1], totals, ballots, &tabulation, &ties)
      guard !winners.isEmpty else { break }
      tabulation.winners += winners
      standing.removeAll(where: winners.contains)
    }
    return tabulation
  }

  private func round(
    _ standing: [Int], _ totals: [Rational], _ tabulation: inout Tabulation
  ) -> Round {
    var round = Round(
      number: tabulation.rounds.count + 1,
      tallies: standing.map { Tally(candidate: $0, value: totals[$0]) })
    round.measure = .scores
    return round
  }

  /// The two who go on.
  private func finalists(
    _ standing: [Int], _ totals: [Rational], _ ballots: ScoreBallots,
    _ tabulation: inout Tabulation, _ ties: inout TieResolver
  ) -> [Int]? {
    var pair: [Int] = []
    while pair.count < 2 {
      let rest = standing.filter { !pair.contains($0) }
      guard let most = rest.map({ totals[$0] }).max() else { break }
      let level = rest.filter { totals[$0] == most }
      if level.count <= 2 - pair.count {
        pair += level
        continue
      }
      var chosen = Self.most(level) { candidate in
        Rational(
          level.filter { other in
            other != candidate
              && ballots.preferring(candidate, to: other)
                > ballots.preferring(other, to: candidate)
          }.count)
      }
      var criterion = "preferred to more of the others"
      if chosen.count > 2 - pair.count {
        let fives = highestScores(ballots)
        let preferred = chosen
        chosen = Self.most(preferred) { fives[$0] }
        criterion = "more highest scores"
      }
      if chosen.count <= 2 - pair.count {
        tabulation.ties.append(
          Tie(
            round: tabulation.rounds.count, candidates: level, purpose: .place,
            resolution: .criterion(criterion), chosen: chosen))
        pair += chosen
        continue
      }
      guard let one = ties.settle(chosen, .place, in: &tabulation) else { return nil }
      pair.append(one)
    }
    return pair
  }

  private static func most(_ level: [Int], _ value: (Int) -> Rational) -> [Int] {
    let values = level.map(value)
    let best = values.max()
    return zip(level, values).filter { $0.1 == best }.map(\.0)
  }

  private func highestScores(_ ballots: ScoreBallots) -> [Rational] {
    var sums = [Int128](repeating: 0, count: ballots.candidateCount)
    let top = highest ?? ballots.highest
    for group in 0..<ballots.groupCount {
      for (candidate, score) in ballots.scores[group] where score == top {
        sums[candidate] += ballots.weights[group]
      }
    }
    return sums.map(ballots.rational)
  }

  private func runoff(
    _ a: Int, _ b: Int, _ totals: [Rational], _ ballots: ScoreBallots,
    _ tabulation: inout Tabulation, _ ties: inout TieResolver
  ) -> [Int] {
    let votes = [ballots.preferring(a, to: b), ballots.preferring(b, to: a)]
    var round = Round(
      number: tabulation.rounds.count + 1,
      tallies: zip([a, b], votes).map { Tally(candidate: $0, value: $1) })
    round.exhausted = ballots.census.counted - votes[0] - votes[1]
    tabulation.rounds.append(round)
    let last = tabulation.rounds.count - 1
    func elect(_ winners: [Int], _ reason: ElectedReason) -> [Int] {
      tabulation.rounds[last].elect(winners, because: reason)
      return winners
    }
    if votes[0] != votes[1] { return elect([votes[0] > votes[1] ? a : b], .runoff) }
    let fives = highestScores(ballots)
    for (name, values) in [("higher score", totals), ("more highest scores", fives)]
    where values[a] != values[b] {
      let winner = values[a] > values[b] ? a : b
      tabulation.ties.append(
        Tie(
          round: last + 1, candidates: [a, b], purpose: .winner, resolution: .criterion(name),
          chosen: [winner]))
      return elect([winner], .runoff)
    }
    if sharesTies {
      tabulation.ties.append(
        Tie(
          round: last + 1, candidates: [a, b], purpose: .winner, resolution: .shared,
          chosen: [a, b]))
      return elect([a, b], .tied)
    }
    guard let winner = ties.settle([a, b], .winner, in: &tabulation) else { return [] }
    return elect([winner], .tied)
  }
}
