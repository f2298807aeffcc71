import Ballots

/// Scores added up or averaged; the most wins. O(marks).
struct ScoreSum: CountingMethod {
  var highest: Int?
  var averages = false
  var blank = ScoreBallots.Blank.zero
  /// An average must reach this to win, in hundredths.
  var threshold: Rational?
  /// A candidate must be scored on so many per cent of the ballots.
  var quorumPercent = 0
  var sharesTies = true

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try ScoreBallots(profile, highestAllowed: highest)
    var tabulation = Tabulation(ballots: ballots.census)
    let standing = profile.contest.standing
    var scorers = [Int128](repeating: 0, count: ballots.candidateCount)
    for group in 0..<ballots.groupCount {
      for (candidate, _) in ballots.scores[group] { scorers[candidate] += ballots.weights[group] }
    }
    var values = ballots.totals()
    if averages {
      for candidate in standing {
        let voters =
          blank == .zero ? ballots.census.counted : ballots.rational(scorers[candidate])
        values[candidate] = voters.isZero ? .zero : values[candidate] / voters
      }
    }
    let needed = ballots.census.counted * Rational(quorumPercent, 100)
    let able = standing.filter { candidate in
      ballots.rational(scorers[candidate]) >= needed
        && threshold.map { values[candidate] >= $0 } ?? true
    }
    var standings = Standings(
      candidates: able, others: standing.filter { !able.contains($0) }, values: values)
    standings.measure = averages ? .averages : .scores
    standings.reason = .mostPoints
    standings.ballots = scorers.map(ballots.rational)
    standings.sharesTies = sharesTies
    if able.isEmpty, !standing.isEmpty, !ballots.census.counted.isZero {
      standings.elect(seats, in: &tabulation, &ties)
      tabulation.warnings = ["nobody reaches what the rule asks, so there is no award"]
      tabulation.isNoAward = true
      return tabulation
    }
    standings.elect(seats, in: &tabulation, &ties)
    return tabulation
  }
}
