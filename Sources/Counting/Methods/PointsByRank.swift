import Ballots

/// Points for each place on a ballot, added up: the generic points rule, Borda's, and the points
/// ballots of awards.
///
/// Exact fractions: equal ranks share the points of the places they take. O(marks).
struct PointsByRank: CountingMethod {
  enum Scale: Sendable {
    /// The same for every contest: for the first place, the second and so on; then nothing.
    case listed([Rational])
    /// Borda: as many as there are candidates below the place.
    case borda
    /// Borda by the ballot's own length: the last of k named has 1.
    case modifiedBorda
    /// 1, a half, a third and so on, as on Nauru.
    case harmonic
  }

  /// What a ballot that leaves places open does with them.
  enum Short: String, CaseIterable, Sendable {
    /// Nothing: the points of those places are given to nobody.
    case unused
    /// The points start lower: the last named has what the last place has.
    case lower
    /// The ballot does not count.
    case void
    /// The whole scale's average goes to each named.
    case average
  }

  enum Unranked: String, CaseIterable, Sendable {
    case nothing
    /// Those not named share the points of the places left equally.
    case share
  }

  enum TieBreak: String, CaseIterable, Sendable {
    /// More first places, then more second, and so on.
    case countback
    /// More ballots that name the candidate.
    case ballots
    /// More first places only.
    case firsts
  }

  var scale = Scale.borda
  var short = Short.unused
  var unranked = Unranked.nothing
  var tieBreaks: [TieBreak] = []
  var sharesTies = true
  /// A winner must be on more than half of the ballots; otherwise there is none.
  var needsMostBallots = false

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let places: Int? = if case .listed(let points) = scale { points.count } else { nil }
    let tiers = Tiers(profile) { ranks in
      guard let places else { return true }
      let named = ranks.reduce(0) { $0 + $1.count }
      return named <= places && (short != .void || named == places)
    }
    let contest = profile.contest
    let standing = contest.standing
    var sums = ShareSums(candidates: tiers.candidateCount)
    var named = [Int128](repeating: 0, count: tiers.candidateCount)
    var atPlace: [[Int128]] = []
    for group in 0..<tiers.groupCount {
      let ranks = tiers.ranks[group]
      sums.add(ranks + [left(ranks, standing)], tiers.weights[group]) {
        shares(of: $0, among: standing.count)
      }
      var place = 0
      for tier in ranks {
        while atPlace.count <= place {
          atPlace.append(Array(repeating: 0, count: tiers.candidateCount))
        }
        for candidate in tier {
          named[candidate] += tiers.weights[group]
          atPlace[place][candidate] += tiers.weights[group]
        }
        place += tier.count
      }
    }
    var tabulation = Tabulation(ballots: tiers.census)
    var standings = Standings(
      candidates: standing, others: contest.undeclared, values: sums.totals(over: tiers.denominator)
    )
    standings.measure = .points
    standings.reason = .mostPoints
    standings.ballots = named.map(tiers.rational)
    standings.sharesTies = sharesTies
    standings.criteria = tieBreaks.flatMap { criteria($0, named, atPlace, tiers) }
    standings.elect(seats, in: &tabulation, &ties)
    return tabulation
  }

  private func criteria(
    _ tieBreak: TieBreak, _ named: [Int128], _ atPlace: [[Int128]], _ tiers: Tiers
  ) -> [Standings.Criterion] {
    switch tieBreak {
    case .ballots: [.init(name: "on more ballots", values: named.map(tiers.rational))]
    case .firsts, .countback:
      atPlace.prefix(tieBreak == .firsts ? 1 : .max).enumerated().map { place, votes in
        .init(name: "more at place \(place + 1)", values: votes.map(tiers.rational))
      }
    }
  }

  /// What one ballot gives to whom.
  func award(_ ranks: [[Int]], among standing: [Int]) -> [(Int, Rational)] {
    let all = ranks + [left(ranks, standing)]
    return zip(all, shares(of: all.map(\.count), among: standing.count)).flatMap { rank, share in
      rank.map { ($0, share) }
    }
  }

  /// Those who share the places that a ballot leaves.
  private func left(_ ranks: [[Int]], _ standing: [Int]) -> [Int] {
    guard unranked == .share else { return [] }
    let onBallot = Set(ranks.joined())
    return standing.filter { !onBallot.contains($0) }
  }

  /// What each candidate of each rank gets.
  /// - Parameter sizes: how many stand at each rank, and last how many share the places left.
  private func shares(of sizes: [Int], among standing: Int) -> [Rational] {
    let named = sizes.dropLast().reduce(0, +)
    func at(_ place: Int) -> Rational {
      switch scale {
      case .listed(let points):
        if short == .average, named < points.count {
          return points.reduce(.zero, +) / Rational(max(1, points.count))
        }
        let shifted = short == .lower ? place + points.count - named : place
        return points.indices.contains(shifted) ? points[shifted] : .zero
      case .borda: return Rational(standing - 1 - place)
      case .modifiedBorda: return Rational(named - place)
      case .harmonic: return Rational(1, place + 1)
      }
    }
    var place = 0
    return sizes.map { size in
      let total = (place..<(place + size)).reduce(Rational.zero) { $0 + at($1) }
      place += size
      return size == 0 ? .zero : total / Rational(size)
    }
  }
}

/// Weights added up by who gets which share of them, so that there are as many exact products as
/// there are different shares, not as many as there are marks.
private struct ShareSums {
  private var shares: [Rational] = []
  private var numbers: [Rational: Int] = [:]
  /// For the sizes of a ballot's ranks the numbers of their shares.
  private var known: [[Int]: [Int]] = [:]
  /// By a share's number times the candidates plus the candidate.
  private var weights: [Int: Int128] = [:]
  private let candidates: Int

  init(candidates: Int) { self.candidates = candidates }

  /// Adds a ballot; `find` gives its ranks' shares by their sizes.
  mutating func add(_ ranks: [[Int]], _ weight: Int128, _ find: ([Int]) -> [Rational]) {
    for (rank, share) in zip(ranks, numbers(of: ranks.map(\.count), find)) {
      for candidate in rank { weights[share * candidates + candidate, default: 0] += weight }
    }
  }

  private mutating func numbers(of sizes: [Int], _ find: ([Int]) -> [Rational]) -> [Int] {
    if let found = known[sizes] { return found }
    let found = find(sizes).map { share in
      if let number = numbers[share] { return number }
      numbers[share] = shares.count
      shares.append(share)
      return shares.count - 1
    }
    known[sizes] = found
    return found
  }

  func totals(over denominator: Int128) -> [Rational] {
    var totals = [Rational](repeating: .zero, count: candidates)
    for (place, weight) in weights {
      totals[place % candidates] += shares[place / candidates] * Rational(weight, denominator)
    }
    return totals
  }
}
