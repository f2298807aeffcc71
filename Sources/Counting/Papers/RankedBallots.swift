import Ballots

/// A profile as a ranked rule reads it: for each kind of ballot the candidates in order, without
/// the withdrawn, up to where the ballot can be used.
struct RankedBallots: Sendable {
  private let choices: [Int32]
  private let offsets: [Int]
  let weights: [Int]
  /// Weights are whole multiples of one over this.
  let denominator: Int
  let candidateCount: Int
  private(set) var census: BallotCensus
  private(set) var warnings: [String] = []

  var groupCount: Int { weights.count }
  /// The weights of all ballots that count.
  let countedWeight: Int

  func choices(of group: Int) -> ArraySlice<Int32> {
    choices[offsets[group]..<offsets[group + 1]]
  }

  func rational(_ weight: Int) -> Rational { Rational(weight, denominator) }

  /// O(marks).
  init(_ profile: Profile, _ reading: MarkReading) throws(CountingError) {
    let candidates = profile.contest.candidates
    var choices: [Int32] = []
    var offsets = [0]
    var weights: [Int] = []
    var empty = 0
    var invalid = 0
    var repeated = 0
    var refused: [Int] = []
    var refusedKinds = 0
    var seenIn = [Int](repeating: -1, count: candidates.count)
    for group in 0..<profile.groupCount {
      let marks = profile.preferences(of: group)
      let weight = profile.weight(of: group)
      if marks.isEmpty {
        empty += weight
        continue
      }
      let start = choices.count
      var isRepeated = false
      var index = 0
      scanning: while index < marks.count {
        guard !marks[index].isSkipped else {
          if reading.skippedRanks == .exhaust { break }
          index += 1
          continue
        }
        var end = index + 1
        while end < marks.count, marks[end].isEqual { end += 1 }
        var fresh: [Int] = []
        for mark in marks[index..<end] {
          guard let other = mark.candidate else { continue }
          if seenIn[other] == group {
            isRepeated = true
            if reading.repeats == .exhaust { break scanning }
            continue
          }
          seenIn[other] = group
          if !candidates[other].isWithdrawn, !candidates[other].isUndeclared { fresh.append(other) }
        }
        if fresh.count > 1, reading.equalRanks == .exhaust { break }
        if fresh.count == 1 { choices.append(Int32(fresh[0])) }
        index = end
      }
      if isRepeated {
        repeated += weight
        refusedKinds += 1
        if refused.count < 20 { refused.append(profile.line(of: group)) }
      }
      if choices.count == start {
        invalid += weight
      } else {
        offsets.append(choices.count)
        weights.append(weight)
      }
    }
    if reading.repeats == .refuse, refusedKinds > 0 {
      throw .repeatedPreference(lines: refused, total: refusedKinds)
    }
    self.choices = choices
    self.offsets = offsets
    self.weights = weights
    denominator = profile.weightDenominator
    candidateCount = candidates.count
    countedWeight = weights.reduce(0, +)
    census = BallotCensus(
      total: Rational(profile.totalWeight, denominator), distinct: profile.groupCount)
    census.counted = Rational(countedWeight, denominator)
    census.empty = Rational(empty, denominator)
    census.invalid = Rational(invalid, denominator)
    census.repeated = Rational(repeated, denominator)
    let undeclared = candidates.filter(\.isUndeclared)
    if !undeclared.isEmpty {
      warnings.append(
        "undeclared write-ins cannot win and are passed over: "
          + undeclared.map(\.name).joined(separator: ", "))
    }
  }
}
