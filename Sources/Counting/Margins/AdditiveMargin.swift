import Ballots
import BigInt

/// The margin of rules that add up what each ballot gives: for each winner and loser the ballots whose
/// change brings the two closest are taken first, until they are level. Exact where a changed ballot
/// can give the loser everything and the winner nothing, which `best` must tell.
enum AdditiveMargin {
  /// A ballot that gives a loser the most beyond what it gives a winner, and how much that is.
  struct Best {
    var gain: Rational
    var ballot: (_ loser: Int, _ winner: Int) -> (marks: [Preference], scores: [Int32]?)
  }

  static func bound(
    _ method: any AdditiveMethod, _ profile: Profile, _ count: Count, best: Best
  ) throws(CountingError) -> MarginBound? {
    guard let round = count.tabulation.rounds.first, best.gain > 0 else { return nil }
    let winners = count.tabulation.winners
    let losers = profile.contest.standing.filter { !winners.contains($0) }
    let text =
      "the fewest ballots whose change makes a loser level with a winner, taken in the "
      + "order of what each can change (exact for rules that add up what ballots give)"
    // Sharing an exact tie, one changed ballot is enough.
    if winners.count > count.seats || losers.isEmpty {
      return MarginBound(atLeast: 1, method: text)
    }
    var given: [[Int: Rational]] = []
    for group in 0..<profile.groupCount {
      let step = try Self.step(method, profile, group)
      given.append(
        Dictionary(
          step.map { ($0.candidate, $0.value) }, uniquingKeysWith: { first, _ in first }))
    }
    var fewest: Change?
    for winner in winners {
      for loser in losers {
        guard let ahead = round.tally(of: winner), let behind = round.tally(of: loser) else {
          continue
        }
        let change = Self.change(
          closing: ahead - behind, given, profile, winner, loser, best.gain,
          fewerThan: fewest?.number)
        fewest = change ?? fewest
      }
    }
    return fewest.map { change in
      var bound = MarginBound(atLeast: max(1, change.number), method: text)
      bound.example = (change.applied(to: profile, best), change.number)
      return bound
    }
  }

  /// Ballots taken from groups and given to a loser.
  private struct Change {
    var winner: Int
    var loser: Int
    var taken: [Int: Int] = [:]
    var number = 0

    func applied(to profile: Profile, _ best: Best) -> Profile {
      var builder = ProfileBuilder()
      for group in 0..<profile.groupCount {
        let left = profile.weight(of: group) - Int128(taken[group] ?? 0)
        if left > 0 { builder.copy(group, of: profile, weight: left) }
      }
      let ballot = best.ballot(loser, winner)
      _ = builder.add(ballot.marks, scores: ballot.scores, weight: Int128(number))
      return builder.build(profile.contest)
    }
  }

  private static func step(
    _ method: any AdditiveMethod, _ profile: Profile, _ group: Int
  ) throws(CountingError) -> [Tally] {
    try method.trace(
      profile.only(group), in: Tabulation(ballots: .init(total: 1, distinct: 1))
    ).first?.given ?? []
  }

  /// The fewest changed ballots that close a gap; nil where all together do not, or not fewer.
  private static func change(
    closing gap: Rational, _ given: [[Int: Rational]], _ profile: Profile, _ winner: Int,
    _ loser: Int, _ best: Rational, fewerThan limit: Int?
  ) -> Change? {
    let gains = given.enumerated().map { group, given in
      (group, best - (given[loser] ?? 0) + (given[winner] ?? 0))
    }.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    var change = Change(winner: winner, loser: loser)
    var open = gap
    for (group, gain) in gains {
      if open <= 0 { break }
      let taken = min((open / gain).ceiling, Int(clamping: profile.weight(of: group)))
      change.taken[group] = taken
      change.number += taken
      open -= gain * Rational(taken)
      if let limit, change.number >= limit { return nil }
    }
    return open <= 0 ? change : nil
  }
}

extension Rational {
  /// The least whole number not below this one.
  fileprivate var ceiling: Int {
    let whole = floor
    return Int(clamping: self == Rational(whole) ? whole : whole + 1)
  }
}

extension VotePerBallot: MarginMethod {
  func marginBound(_ profile: Profile, _ count: Count) throws(CountingError) -> MarginBound? {
    guard tieMargin == 0, nearPercent == 0, profile.contest.standing.count >= leastPercentBelow
    else { return nil }
    let best = AdditiveMargin.Best(gain: 1) { loser, _ in
      ([.next(loser)], profile.hasScores ? [max(1, Int32(clamping: approvalScore))] : nil)
    }
    return try AdditiveMargin.bound(self, profile, count, best: best)
  }
}

extension PointsByRank: MarginMethod {
  func marginBound(_ profile: Profile, _ count: Count) throws(CountingError) -> MarginBound? {
    let standing = profile.contest.standing
    let all = standing.count
    // A ballot with one alone, one with everybody else behind, and one with the winner last of all.
    let others = { (loser: Int, winner: Int) in standing.filter { $0 != loser && $0 != winner } }
    let shapes: [(Int, Int) -> [Int]] = [
      { loser, _ in [loser] }, { loser, winner in [loser] + others(loser, winner) },
      { loser, winner in [loser] + others(loser, winner) + [winner] },
    ]
    guard all > 1 else { return nil }
    let most: Int = if case .listed(let points) = scale { points.count } else { all }
    var best: AdditiveMargin.Best?
    for shape in shapes {
      let order = Array(shape(standing[0], standing[1]).prefix(most))
      if case .listed = scale, short == .void, order.count < most { continue }
      let awards = Dictionary(
        award(order.map { [$0] }, among: standing), uniquingKeysWith: { first, _ in first })
      let gain = (awards[standing[0]] ?? 0) - (awards[standing[1]] ?? 0)
      if let best, best.gain >= gain { continue }
      best = AdditiveMargin.Best(gain: gain) { loser, winner in
        (shape(loser, winner).prefix(most).map(Preference.next), nil)
      }
    }
    guard let best, !profile.hasScores else { return nil }
    return try AdditiveMargin.bound(self, profile, count, best: best)
  }
}

extension ScoreSum: MarginMethod {
  func marginBound(_ profile: Profile, _ count: Count) throws(CountingError) -> MarginBound? {
    guard !averages, threshold == nil, quorumPercent == 0 else { return nil }
    let marks = (0..<profile.groupCount).flatMap { profile.scores(of: $0) }
    let most = highest ?? Int(marks.max() ?? 1)
    let best = AdditiveMargin.Best(gain: Rational(max(1, most))) { loser, _ in
      ([.next(loser)], [Int32(clamping: max(1, most))])
    }
    return try AdditiveMargin.bound(ScoreAlone(sums: self), profile, count, best: best)
  }
}

/// A score ballot counted by itself.
private struct ScoreAlone: AdditiveMethod {
  let sums: ScoreSum
  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation { try sums.count(profile, seats: seats, ties: &ties) }
}

extension Condorcet: MarginMethod {
  /// Whoever beats all others stays the winner until one of these victories is gone.
  func marginBound(_ profile: Profile, _ count: Count) throws(CountingError) -> MarginBound? {
    guard count.seats == 1, let pairs = count.tabulation.pairwise,
      let winner = pairs.condorcetWinner, count.tabulation.winners == [winner]
    else { return nil }
    let leads = pairs.candidates.filter { $0 != winner }.map { other in
      pairs.preferring(winner, to: other) - pairs.preferring(other, to: winner)
    }
    guard let least = leads.min() else { return nil }
    return MarginBound(
      atLeast: Int(clamping: (least / 2).floor)
        + (least / 2 == Rational((least / 2).floor) ? 0 : 1),
      method:
        "the winner beats every other; a changed ballot takes at most 2 from a lead, so half of "
        + "the smallest lead, rounded up, is a lower bound for every rule that elects such a winner"
    )
  }
}
