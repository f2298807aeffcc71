import Ballots

/// Cumulative voting: each ballot spreads so many votes as it likes; the most votes win. A ballot
/// that spreads more does not count. O(marks).
struct Cumulative: CountingMethod {
  /// Votes a ballot has; nil for as many as there are seats.
  var votes: Int?
  var sharesTies = true

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try ScoreBallots(profile, highestAllowed: nil)
    let most = votes ?? seats
    var sums = [Int128](repeating: 0, count: ballots.candidateCount)
    var invalid: Int128 = 0
    for group in 0..<ballots.groupCount {
      let given = ballots.scores[group].reduce(0) { $0 + $1.score }
      let isValid = given <= most && ballots.scores[group].allSatisfy { $0.score >= 0 }
      guard isValid else {
        invalid += ballots.weights[group]
        continue
      }
      for (candidate, score) in ballots.scores[group] {
        sums[candidate] += ballots.weights[group] * Int128(score)
      }
    }
    var tabulation = Tabulation(ballots: ballots.census)
    tabulation.ballots.invalid += ballots.rational(invalid)
    tabulation.ballots.counted -= ballots.rational(invalid)
    tabulation.ballots.votes = ballots.rational(sums.reduce(0, +))
    let standing = profile.contest.standing
    var standings = Standings(candidates: standing, values: sums.map(ballots.rational))
    standings.sharesTies = sharesTies
    standings.elect(seats, in: &tabulation, &ties)
    return tabulation
  }
}
