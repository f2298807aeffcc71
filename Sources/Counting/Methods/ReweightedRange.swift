import Ballots

/// Reweighted range voting: seats filled one by one by the highest sum of scores, each ballot
/// counting less the more it gave to those elected: K ÷ (K + sum ÷ highest score).
///
/// Exact fractions; rangevoting.org/RRV.html. O(seats × scores).
struct ReweightedRange: CountingMethod {
  /// The highest score; nil for the highest given.
  var highest: Int?
  /// K, in halves: 2 is the common K = 1.
  var halves = 2

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try ScoreBallots(profile, highestAllowed: highest)
    var tabulation = Tabulation(ballots: ballots.census)
    var standing = profile.contest.standing
    if !ballots.census.counted.isZero, standing.count <= seats {
      tabulation.warnings.append(Warnings.few(standing.count, seats))
    }
    let top = max(1, highest ?? ballots.highest)
    var given = [Int](repeating: 0, count: ballots.groupCount)
    repeat {
      let values = sums(ballots, given, top)
      var round = Round(
        number: tabulation.rounds.count + 1,
        tallies: standing.map { Tally(candidate: $0, value: values[$0]) })
      round.measure = .scores
      tabulation.rounds.append(round)
      guard !ballots.census.counted.isZero, let most = standing.map({ values[$0] }).max() else {
        tabulation.warnings.append(Warnings.noVotes(standing))
        return tabulation
      }
      let level = standing.filter { values[$0] == most }
      guard let winner = ties.settle(level, .place, in: &tabulation) else { return tabulation }
      tabulation.rounds[tabulation.rounds.count - 1].elect([winner], because: .mostPoints)
      tabulation.winners.append(winner)
      standing.removeAll { $0 == winner }
      for group in 0..<ballots.groupCount {
        for (candidate, score) in ballots.scores[group] where candidate == winner {
          given[group] += score
        }
      }
    } while tabulation.winners.count < seats && !standing.isEmpty
    return tabulation
  }

  /// Sums at the present weights: ballots that gave alike are added up first.
  private func sums(_ ballots: ScoreBallots, _ given: [Int], _ top: Int) -> [Rational] {
    var byGiven: [Int: [Int128]] = [:]
    for group in 0..<ballots.groupCount {
      for (candidate, score) in ballots.scores[group] {
        byGiven[
          given[group], default: Array(repeating: 0, count: ballots.candidateCount)][candidate] +=
          ballots.weights[group] * Int128(score)
      }
    }
    var sums = [Rational](repeating: .zero, count: ballots.candidateCount)
    for (sum, totals) in byGiven {
      // K / (K + sum/top), with K in halves.
      let weight = Rational(halves * top, halves * top + 2 * sum)
      for candidate in sums.indices {
        sums[candidate] += ballots.rational(totals[candidate]) * weight
      }
    }
    return sums
  }
}
