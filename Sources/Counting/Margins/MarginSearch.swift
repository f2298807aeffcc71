import Ballots

/// Looks for changed ballots that give other winners: ballots that favour a winner most are put aside
/// for ballots that favour one of the others, and the rule counts again.
struct MarginSearch {
  let rule: Rule
  let profile: Profile
  let count: Count
  let settings: [String: String]

  /// Candidates tried in a winner's place, the strongest first.
  private static let mostRivals = 6
  /// Counts made to see how ties could fall.
  private static let mostOutcomes = 64

  /// Who could win these ballots and does not win the original ones; nil where nobody could.
  func changes(_ changed: Profile) throws(CountingError) -> [Int]? {
    let outcomes = try rule.outcomes(
      changed, seats: max(1, count.seats), set: settings, limit: Self.mostOutcomes)
    let before = Set(count.tabulation.winners)
    guard let other = outcomes.winners.first(where: { Set($0) != before }) else { return nil }
    return other.filter { !before.contains($0) }
  }

  /// The fewest changes of this kind that do it.
  /// - Parameter below: only fewer are of use.
  func fewest(below: Int?, atLeast: Int) throws(CountingError) -> (Int?, [Int]) {
    var best: (Int?, [Int]) = (nil, [])
    var limit = (below ?? Int(profile.totalWeight) + 1) - 1
    for rival in rivals {
      for winner in count.tabulation.winners {
        guard limit >= atLeast else { return best }
        let order = groups(for: winner, against: rival)
        guard
          let found = try smallest(
            atLeast...limit,
            { (number) throws(CountingError) in
              try changes(changed(number, order, winner, rival))
            })
        else { continue }
        best = (found.number, found.others)
        limit = found.number - 1
      }
    }
    return best
  }

  /// By halving; the smallest number that works if more of what works always does.
  private func smallest(
    _ range: ClosedRange<Int>, _ works: (Int) throws(CountingError) -> [Int]?
  ) throws(CountingError) -> (number: Int, others: [Int])? {
    // Widening from below, since small numbers are quick to refute and likely.
    var low = range.lowerBound
    var step = 1
    var found: (number: Int, others: [Int])?
    var high = low
    while true {
      if let others = try works(high) {
        found = (high, others)
        break
      }
      low = high + 1
      if high == range.upperBound { return nil }
      step *= 2
      high = min(range.upperBound, high + step)
    }
    while let known = found, low < known.number {
      let middle = low + (known.number - low) / 2
      if let others = try works(middle) {
        found = (middle, others)
      } else {
        low = middle + 1
      }
    }
    return found
  }

  /// Losers by what they had in the last round that lists them.
  private var rivals: [Int] {
    let winners = Set(count.tabulation.winners)
    let losers = profile.contest.standing.filter { !winners.contains($0) }
    func strength(_ candidate: Int) -> (Int, Rational) {
      for round in count.tabulation.rounds.reversed() {
        if let value = round.tally(of: candidate) { return (round.number, value) }
      }
      return (0, .zero)
    }
    let sorted = losers.map { ($0, strength($0)) }.sorted { a, b in
      (b.1.0, b.1.1, a.0) < (a.1.0, a.1.1, b.0)
    }
    return Array(sorted.map(\.0).prefix(Self.mostRivals))
  }

  /// The groups by how much they favour one over the other, the most first.
  private func groups(for winner: Int, against rival: Int) -> [Int] {
    let keys = (0..<profile.groupCount).map { group -> (Int, Int) in
      let marks = profile.preferences(of: group).compactMap(\.candidate)
      let scores = Array(profile.scores(of: group))
      func worth(_ candidate: Int) -> Int {
        guard let place = marks.firstIndex(of: candidate) else { return 0 }
        if profile.hasScores, scores.indices.contains(place) { return Int(scores[place]) }
        return profile.contest.candidates.count - place
      }
      // Ballots that rank the winner first and the rival nowhere change most.
      let isFirst = marks.first == winner ? 1 : 0
      return (worth(winner) - worth(rival), isFirst)
    }
    return (0..<profile.groupCount).sorted { a, b in
      (keys[b].0, keys[b].1, a) < (keys[a].0, keys[a].1, b)
    }
  }

  /// So many ballots, from the first groups on, replaced by ballots for the rival.
  private func changed(
    _ number: Int, _ order: [Int], _ winner: Int, _ rival: Int
  ) -> Profile {
    var left = Int128(number)
    var builder = ProfileBuilder()
    var kept = [Int128](repeating: 0, count: profile.groupCount)
    for group in order {
      let taken = min(left, profile.weight(of: group))
      left -= taken
      kept[group] = profile.weight(of: group) - taken
    }
    for group in 0..<profile.groupCount where kept[group] > 0 {
      builder.copy(group, of: profile, weight: kept[group])
    }
    let (marks, scores) = ballot(for: rival, against: winner)
    _ = builder.add(marks, scores: scores, weight: Int128(number))
    return builder.build(profile.contest)
  }

  /// A ballot with the rival first, and the winner last where ballots are full orders.
  private func ballot(for rival: Int, against winner: Int) -> ([Preference], [Int32]?) {
    if profile.hasScores {
      let highest = (0..<profile.groupCount).flatMap { profile.scores(of: $0) }.max() ?? 1
      return ([.next(rival)], [max(1, highest)])
    }
    let everyoneFull = (0..<profile.groupCount).allSatisfy {
      profile.preferences(of: $0).count >= profile.contest.candidates.count
    }
    guard everyoneFull || rule.wantsFullBallots else { return ([.next(rival)], nil) }
    let middle = profile.contest.candidates.indices.filter { $0 != rival && $0 != winner }
    let places =
      rule.wantsFullBallots
      ? profile.preferences(of: 0).count : profile.contest.candidates.count
    let order = Array(([rival] + middle + [winner]).prefix(max(1, places)))
    return (order.map(Preference.next), nil)
  }
}

extension Rule {
  /// Whether short ballots do not count, as for some points ballots.
  fileprivate var wantsFullBallots: Bool {
    parameters.contains { $0.name == "short" && $0.defaultValue == "void" }
  }
}
