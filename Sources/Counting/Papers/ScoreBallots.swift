import Ballots

/// A profile as rules read it that add up scores: for each kind of ballot its scores by candidate.
struct ScoreBallots: Sendable {
  /// What a candidate has whom the ballot leaves blank.
  enum Blank: String, CaseIterable, Sendable { case zero, ignored }

  /// For each group, candidates with their scores.
  private(set) var scores: [[(candidate: Int, score: Int)]] = []
  private(set) var weights: [Int128] = []
  /// For each group its tag, where it bears one.
  private(set) var tags: [String?] = []
  let denominator: Int128
  let candidateCount: Int
  private(set) var census: BallotCensus
  /// The highest score on any ballot.
  private(set) var highest = 0

  var groupCount: Int { scores.count }
  func rational(_ weight: Int128) -> Rational { Rational(weight, denominator) }

  /// O(marks).
  /// - Throws: `CountingError.needsScores` where ballots rank, and `.scoreOutOfRange`.
  init(_ profile: Profile, highestAllowed: Int?) throws(CountingError) {
    let candidates = profile.contest.candidates
    denominator = profile.weightDenominator
    candidateCount = candidates.count
    census = BallotCensus(
      total: Rational(profile.totalWeight, denominator), distinct: profile.groupCount)
    var counted: Int128 = 0
    var empty: Int128 = 0
    for group in 0..<profile.groupCount {
      let marks = profile.preferences(of: group)
      if marks.isEmpty {
        empty += profile.weight(of: group)
        continue
      }
      guard profile.hasScores else { throw .needsScores }
      var seen: Set<Int> = []
      var own: [(candidate: Int, score: Int)] = []
      for (mark, score) in zip(marks, profile.scores(of: group)) {
        guard score != .min, let candidate = mark.candidate, seen.insert(candidate).inserted else {
          continue
        }
        if let highestAllowed, score > highestAllowed || score < 0 {
          throw .scoreOutOfRange(
            Int(score), line: profile.line(of: group), highest: highestAllowed)
        }
        highest = max(highest, Int(score))
        if !candidates[candidate].isWithdrawn { own.append((candidate, Int(score))) }
      }
      guard !own.isEmpty else { continue }
      scores.append(own)
      weights.append(profile.weight(of: group))
      tags.append(profile.tag(of: group))
      counted += profile.weight(of: group)
    }
    census.counted = Rational(counted, denominator)
    census.empty = Rational(empty, denominator)
    census.invalid = census.total - census.counted - census.empty
  }

  /// Each candidate's sum of scores.
  func totals() -> [Rational] {
    var totals = [Int128](repeating: 0, count: candidateCount)
    for group in 0..<groupCount {
      for (candidate, score) in scores[group] {
        totals[candidate] += weights[group] * Int128(score)
      }
    }
    return totals.map(rational)
  }

  /// How many ballots prefer one of two by their scores; a blank is a score of 0.
  func preferring(_ a: Int, to b: Int) -> Rational {
    var sum: Int128 = 0
    for group in 0..<groupCount {
      var (own, other) = (0, 0)
      for (candidate, score) in scores[group] {
        if candidate == a { own = score }
        if candidate == b { other = score }
      }
      if own > other { sum += weights[group] }
    }
    return rational(sum)
  }
}
