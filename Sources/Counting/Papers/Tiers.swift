import Ballots

/// A profile as rules read it that look at whole ballots: for each kind of ballot the candidates in
/// order, those of one rank together, without the withdrawn; a name written again is passed over.
struct Tiers: Sendable {
  /// For each group its ranks from the best, blank ones left out.
  private(set) var ranks: [[[Int]]] = []
  private(set) var weights: [Int128] = []
  let denominator: Int128
  let candidateCount: Int
  private(set) var census: BallotCensus

  /// Groups that name somebody.
  var groupCount: Int { ranks.count }

  func rational(_ weight: Int128) -> Rational { Rational(weight, denominator) }

  /// A group's candidates, whatever their ranks.
  func names(_ group: Int) -> [Int] { ranks[group].flatMap(\.self) }

  /// O(marks). `accepts` leaves out kinds of ballots, which are then invalid.
  init(
    _ profile: Profile, scoredAtLeast lowest: Int = .min, accepts: ([[Int]]) -> Bool = { _ in true }
  ) {
    let candidates = profile.contest.candidates
    denominator = profile.weightDenominator
    candidateCount = candidates.count
    census = BallotCensus(
      total: Rational(profile.totalWeight, denominator), distinct: profile.groupCount)
    var counted: Int128 = 0
    var empty: Int128 = 0
    var repeated: Int128 = 0
    var seenIn = [Int](repeating: -1, count: candidates.count)
    for group in 0..<profile.groupCount {
      let weight = profile.weight(of: group)
      let marks = profile.store.marks[profile.store.range(of: group)]
      if marks.isEmpty { empty += weight }
      var tiers: [[Int]] = []
      var isRepeated = false
      var opens = true
      let scores = profile.scores(of: group)
      for (index, code) in zip(marks.indices, marks) where code < Preference.firstWithoutCandidate {
        if profile.hasScores, Int(scores[index]) < lowest { continue }
        let candidate = Int(code < 0 ? ~code : code)
        if code >= 0 { opens = true }
        if seenIn[candidate] == group {
          isRepeated = true
          continue
        }
        seenIn[candidate] = group
        if candidates[candidate].isWithdrawn { continue }
        if opens {
          tiers.append([])
          opens = false
        }
        tiers[tiers.count - 1].append(candidate)
      }
      if isRepeated { repeated += weight }
      guard !tiers.isEmpty, accepts(tiers) else { continue }
      ranks.append(tiers)
      weights.append(weight)
      counted += weight
    }
    census.counted = Rational(counted, denominator)
    census.empty = Rational(empty, denominator)
    census.repeated = Rational(repeated, denominator)
    census.invalid = census.total - census.counted - census.empty
  }
}
