import Ballots

/// Rules that look at each two candidates: Schulze, ranked pairs, minimax and Copeland.
///
/// Where a candidate is preferred to each other one, all of them elect that one. Several seats go
/// to the next in the same order. O(marks × candidates + candidates³).
struct Condorcet: CountingMethod {
  enum Order: Sendable {
    case schulze, rankedPairs, minimax, copeland
  }

  /// What minimax looks at.
  enum Opposition: String, CaseIterable, Sendable {
    /// The ballots of whoever wins over the candidate.
    case winning
    /// The margin of it.
    case margins
    /// The ballots against the candidate in any pair, lost or not.
    case pairwise
  }

  var order: Order
  var strength = Pairwise.Strength.winning
  var opposition = Opposition.winning
  var unranked = Pairwise.Unranked.last
  /// What a drawn pair is worth to each, in hundredths of a won one; for Copeland.
  var drawnPairs = 50
  /// Those whom the rule leaves level all win; otherwise a tie step decides.
  var sharesTies = true

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let tiers = Tiers(profile)
    let standing = profile.contest.standing
    let pairs = Pairwise(tiers, among: standing, unranked: unranked)
    var tabulation = Tabulation(ballots: tiers.census)
    tabulation.pairwise = pairs
    let isDecided = pairs.condorcetWinner != nil
    switch order {
    case .copeland:
      standings(copeland(pairs, tiers), standing, tiers, .wins, .mostPairs, isDecided)
        .elect(seats, in: &tabulation, &ties)
    case .minimax:
      standings(minimax(pairs, tiers), standing, tiers, .opposition, .smallestDefeat, isDecided)
        .elect(seats, in: &tabulation, &ties)
    case .schulze:
      let paths = BeatPaths(pairs, strength)
      standings(paths.wins(tiers.candidateCount), standing, tiers, .wins, .beatpath, isDecided)
        .elect(seats, in: &tabulation, &ties)
      tabulation.paths = paths.table(denominator: tiers.denominator)
    case .rankedPairs:
      electByRankedPairs(pairs, tiers, standing, seats, &tabulation, &ties)
    }
    return tabulation
  }

  private func standings(
    _ values: [Rational], _ standing: [Int], _ tiers: Tiers, _ measure: Round.Measure,
    _ reason: ElectedReason, _ isDecided: Bool
  ) -> Standings {
    var standings = Standings(candidates: standing, values: values)
    standings.measure = measure
    standings.reason = isDecided ? .beatsAll : reason
    standings.sharesTies = sharesTies
    return standings
  }

  private func copeland(_ pairs: Pairwise, _ tiers: Tiers) -> [Rational] {
    var points = [Rational](repeating: .zero, count: tiers.candidateCount)
    for a in pairs.candidates {
      for b in pairs.candidates where a != b {
        if pairs.beats(a, b) { points[a] += 1 }
        if !pairs.beats(a, b), !pairs.beats(b, a) { points[a] += Rational(drawnPairs, 100) }
      }
    }
    return points
  }

  /// The greatest defeat of each, below zero so that the smallest is the most.
  private func minimax(_ pairs: Pairwise, _ tiers: Tiers) -> [Rational] {
    var values = [Rational](repeating: .zero, count: tiers.candidateCount)
    for a in pairs.candidates {
      let worst = pairs.candidates.filter { $0 != a }.map { b in
        switch opposition {
        case .winning: Pairwise.Strength.winning.of(b, a, in: pairs)
        case .margins: pairs.votes(b, over: a) - pairs.votes(a, over: b)
        case .pairwise: pairs.votes(b, over: a)
        }
      }.max()
      values[a] = tiers.rational(-(worst ?? 0))
    }
    return values
  }

  private func electByRankedPairs(
    _ pairs: Pairwise, _ tiers: Tiers, _ standing: [Int], _ seats: Int,
    _ tabulation: inout Tabulation, _ ties: inout TieResolver
  ) {
    var locked = LockedPairs(pairs, strength)
    guard locked.lockAll(in: &tabulation, &ties) else {
      tabulation.rounds.append(
        Round(number: 1, tallies: standing.map { Tally(candidate: $0, value: 0) }))
      tabulation.rounds[0].measure = .wins
      return
    }
    let values = locked.wins(tiers.candidateCount)
    standings(values, standing, tiers, .wins, .lockedIn, pairs.condorcetWinner != nil)
      .elect(seats, in: &tabulation, &ties)
  }
}

/// Schulze's strongest paths (Social Choice and Welfare 36, 2011). O(candidates³).
struct BeatPaths: Sendable {
  private let candidates: [Int]
  private var strengths: [[Int128]]

  init(_ pairs: Pairwise, _ strength: Pairwise.Strength) {
    let candidates = pairs.candidates
    self.candidates = candidates
    let count = candidates.count
    var paths = candidates.map { a in
      candidates.map { b in a == b ? 0 : strength.of(a, b, in: pairs) }
    }
    for via in 0..<count {
      for a in 0..<count where a != via {
        for b in 0..<count where b != via && b != a {
          paths[a][b] = max(paths[a][b], min(paths[a][via], paths[via][b]))
        }
      }
    }
    strengths = paths
  }

  /// Over how many others each has the stronger path. Those whom nobody beats have the most among
  /// the level; a winner set is all whom no other beats.
  func wins(_ total: Int) -> [Rational] {
    var wins = [Rational](repeating: .zero, count: total)
    for (row, candidate) in candidates.enumerated() {
      let lost = candidates.indices.filter { strengths[$0][row] > strengths[row][$0] }.count
      wins[candidate] = Rational(candidates.count - 1 - lost)
    }
    return wins
  }

  func table(denominator: Int128) -> [[Rational]] {
    strengths.map { $0.map { Rational($0, denominator) } }
  }
}

/// Tideman's ranked pairs: victories are locked in from the strongest, but for those that would
/// close a circle. Victories of one strength that contradict each other are a tie.
struct LockedPairs: Sendable {
  private let pairs: Pairwise
  private let strength: Pairwise.Strength
  /// Who is ahead of whom, directly or not.
  private var isAhead: [[Bool]]

  init(_ pairs: Pairwise, _ strength: Pairwise.Strength) {
    self.pairs = pairs
    self.strength = strength
    let size = (pairs.candidates.max() ?? 0) + 1
    isAhead = Array(repeating: Array(repeating: false, count: size), count: size)
  }

  /// - Returns: false where a tie between victories stays undecided.
  mutating func lockAll(in tabulation: inout Tabulation, _ ties: inout TieResolver) -> Bool {
    var victories: [(strength: Int128, against: Int128, winner: Int, loser: Int)] = []
    for a in pairs.candidates {
      for b in pairs.candidates where pairs.beats(a, b) {
        victories.append((strength.of(a, b, in: pairs), pairs.votes(b, over: a), a, b))
      }
    }
    victories.sort {
      ($1.strength, $0.against, $0.winner, $0.loser) < (
        $0.strength, $1.against, $1.winner, $1.loser
      )
    }
    var index = 0
    while index < victories.count {
      var end = index + 1
      while end < victories.count, victories[end].strength == victories[index].strength,
        victories[end].against == victories[index].against
      { end += 1 }
      var level = victories[index..<end].map { ($0.winner, $0.loser) }
      while !level.isEmpty {
        level.removeAll { isAhead[$0.1][$0.0] || isAhead[$0.0][$0.1] }
        guard let first = level.first else { break }
        if contradicts(level) {
          let winners = Set(level.map(\.0)).sorted()
          let chosen =
            winners.count == 1 ? winners[0] : ties.settle(winners, .pair, in: &tabulation)
          guard let chosen, let pair = level.first(where: { $0.0 == chosen }) else { return false }
          lock(pair.0, pair.1)
        } else {
          lock(first.0, first.1)
        }
      }
      index = end
    }
    return true
  }

  /// Whether not all of these can be locked together.
  private func contradicts(_ level: [(Int, Int)]) -> Bool {
    var trial = self
    for (winner, loser) in level {
      if trial.isAhead[loser][winner] { return true }
      trial.lock(winner, loser)
    }
    return false
  }

  private mutating func lock(_ winner: Int, _ loser: Int) {
    let above = pairs.candidates.filter { $0 == winner || isAhead[$0][winner] }
    let below = pairs.candidates.filter { $0 == loser || isAhead[loser][$0] }
    for a in above { for b in below { isAhead[a][b] = true } }
  }

  /// How many others nobody locked puts ahead of each: the first of the order has all of them.
  func wins(_ total: Int) -> [Rational] {
    var wins = [Rational](repeating: .zero, count: total)
    for candidate in pairs.candidates {
      let ahead = pairs.candidates.filter { isAhead[$0][candidate] }.count
      wins[candidate] = Rational(pairs.candidates.count - 1 - ahead)
    }
    return wins
  }
}
