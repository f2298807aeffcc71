import Ballots

/// A profile as a ranked rule reads it: for each kind of ballot the candidates in order, without
/// the withdrawn, up to where the ballot can be used.
///
/// Where every ballot can be used as it stands the profile's own arrays are shared.
struct RankedBallots: Sendable {
  let choices: [Int32]
  /// Where each group's choices begin; one more than there are groups.
  let starts: [UInt32]
  private let weights: Weights
  /// Why each group counts for nobody once its choices are gone; empty where it is for that alone.
  let endings: [MarkReading.Ending]
  /// Whether choices hold ranks with several candidates, the later ones as complements.
  let hasSets: Bool
  /// Weights are whole multiples of one over this.
  let denominator: Int128
  let candidateCount: Int
  private(set) var census: BallotCensus

  private enum Weights: Sendable {
    case shared(BallotStore)
    case own([Int128])
  }

  /// Groups, some of which may have no choices.
  var groupCount: Int { starts.count - 1 }
  /// The weights of all ballots that count.
  let countedWeight: Int128

  @inline(__always)
  func weight(_ group: Int) -> Int128 {
    switch weights {
    case .shared(let store): store.weight(of: group)
    case .own(let weights): weights[group]
    }
  }

  func choices(of group: Int) -> ArraySlice<Int32> {
    choices[Int(starts[group])..<Int(starts[group + 1])]
  }

  func rational(_ weight: Int128) -> Rational { Rational(weight, denominator) }

  /// O(marks); O(groups) where every ballot can be used as it stands.
  init(_ profile: Profile, _ reading: MarkReading) throws(CountingError) {
    let candidates = profile.contest.candidates
    candidateCount = candidates.count
    census = BallotCensus(
      total: Rational(profile.totalWeight, profile.weightDenominator), distinct: profile.groupCount)
    let isPlain =
      !profile.store.isIrregular && !candidates.contains(where: \.isWithdrawn)
    if isPlain {
      denominator = profile.weightDenominator
      choices = profile.store.marks
      starts = profile.store.starts
      weights = .shared(profile.store)
      endings = []
      hasSets = false
      var empty: Int128 = 0
      for group in 0..<profile.groupCount where starts[group] == starts[group + 1] {
        empty += profile.weight(of: group)
      }
      countedWeight = profile.totalWeight - empty
      census.counted = Rational(countedWeight, denominator)
      census.empty = Rational(empty, denominator)
      return
    }
    var reader = MarkReader(profile, reading)
    try reader.readAll()
    if reading.repeats == .refuse, reader.repeatedKinds > 0 {
      throw .repeatedPreference(lines: reader.repeatedLines, total: reader.repeatedKinds)
    }
    denominator = profile.weightDenominator * reader.orders
    choices = reader.choices
    starts = reader.starts
    weights = .own(reader.weights)
    endings = reader.endings.allSatisfy { $0 == .choices } ? [] : reader.endings
    hasSets = reading.equalRanks == .exhaustIfSeveral
    countedWeight = reader.weights.reduce(0, +)
    census.counted = Rational(countedWeight, denominator)
    census.empty = Rational(reader.empty, denominator)
    census.invalid = Rational(reader.invalid, denominator)
    census.repeated = Rational(reader.repeated, denominator)
    census.invalidBecause = reader.invalidBecause.mapValues { [denominator] in
      Rational($0 * reader.orders, denominator)
    }
  }
}

/// Goes through ballots that hold repeats, equal ranks, blank ranks, or candidates who are out.
private struct MarkReader {
  let profile: Profile
  let reading: MarkReading
  var choices: [Int32] = []
  var starts: [UInt32] = [0]
  var weights: [Int128] = []
  var empty: Int128 = 0
  var invalid: Int128 = 0
  var invalidBecause: [ExhaustedReason: Int128] = [:]
  var endings: [MarkReading.Ending] = []
  var repeated: Int128 = 0
  var repeatedKinds = 0
  var repeatedLines: [Int] = []
  /// Weights are whole multiples of one over this times the profile's denominator.
  var orders: Int128 = 1
  private var seenIn: [Int]

  init(_ profile: Profile, _ reading: MarkReading) {
    self.profile = profile
    self.reading = reading
    seenIn = Array(repeating: -1, count: profile.contest.candidates.count)
  }

  mutating func readAll() throws(CountingError) {
    for group in 0..<profile.groupCount {
      let weight = profile.weight(of: group)
      let marks = profile.preferences(of: group)
      if marks.isEmpty {
        empty += weight
        continue
      }
      var isRepeated = false
      var ending = MarkReading.Ending.choices
      let ranks = read(marks, group, &isRepeated, &ending)
      if isRepeated {
        repeated += weight
        repeatedKinds += 1
        if repeatedLines.count < 20 { repeatedLines.append(profile.line(of: group)) }
      }
      if ranks.isEmpty {
        invalid += weight
        invalidBecause[ExhaustedReason(ending), default: 0] += weight
      } else if reading.equalRanks == .exhaustIfSeveral {
        for rank in ranks {
          for (index, candidate) in rank.enumerated() {
            choices.append(index == 0 ? Int32(candidate) : ~Int32(candidate))
          }
        }
        endGroup(weight, ending)
      } else if ranks.allSatisfy({ $0.count == 1 }) {
        add(ranks.map { $0[0] }, weight * orders, ending)
      } else {
        try addAllOrders(ranks, weight, ending, line: profile.line(of: group))
      }
    }
    empty *= orders
    invalid *= orders
    repeated *= orders
  }

  private mutating func add(_ ranked: [Int], _ weight: Int128, _ ending: MarkReading.Ending) {
    choices += ranked.map { Int32($0) }
    endGroup(weight, ending)
  }

  private mutating func endGroup(_ weight: Int128, _ ending: MarkReading.Ending) {
    starts.append(UInt32(choices.count))
    weights.append(weight)
    endings.append(ending)
  }

  /// Shares a ballot among all orders of its equal ranks.
  private mutating func addAllOrders(
    _ ranks: [[Int]], _ weight: Int128, _ ending: MarkReading.Ending, line: Int
  ) throws(CountingError) {
    var count = 1
    for rank in ranks {
      for factor in 1...rank.count where count <= Self.mostOrders { count *= factor }
    }
    let length = ranks.reduce(0) { $0 + $1.count }
    guard count <= Self.mostOrders, choices.count + count * length <= Self.mostChoices else {
      throw .tooManyOrders(line: line, limit: Self.mostOrders)
    }
    let common = Self.gcd(orders, Int128(count))
    let factor = Int128(count) / common
    let (grown, overflow) = orders.multipliedReportingOverflow(by: factor)
    guard !overflow, grown <= ProfileBuilder.largestTotal / max(1, profile.totalWeight) else {
      throw .tooManyOrders(line: line, limit: Self.mostOrders)
    }
    if factor > 1 {
      for index in weights.indices { weights[index] *= factor }
      orders = grown
    }
    var open: [[Int]] = [[]]
    for rank in ranks {
      let ways = Self.orders(of: rank)
      open = open.flatMap { begun in ways.map { begun + $0 } }
    }
    for order in open { add(order, weight * orders / Int128(count), ending) }
  }

  /// More orders of one ballot than this are not counted: six equal candidates have 720.
  static let mostOrders = 5040

  /// And all orders of all ballots together take no more places than this.
  static let mostChoices = 20_000_000

  private static func orders(of rank: [Int]) -> [[Int]] {
    if rank.count <= 1 { return [rank] }
    return rank.indices.flatMap { index in
      var rest = rank
      let first = rest.remove(at: index)
      return orders(of: rest).map { [first] + $0 }
    }
  }

  private static func gcd(_ a: Int128, _ b: Int128) -> Int128 { b == 0 ? a : gcd(b, a % b) }

  /// A ballot's candidates up to where it can be used, those of one rank together.
  private mutating func read(
    _ marks: [Preference], _ group: Int, _ isRepeated: inout Bool,
    _ ending: inout MarkReading.Ending
  ) -> [[Int]] {
    let candidates = profile.contest.candidates
    var ranks: [[Int]] = []
    var index = 0
    var rank = 0
    var skips = 0
    while index < marks.count, rank < reading.mostRanks ?? .max {
      rank += 1
      if marks[index].isSkipped {
        skips += 1
        index += 1
        if let allowed = reading.skipsAllowed, skips > allowed {
          ending = .skipped
          return ranks
        }
        continue
      }
      skips = 0
      if marks[index].isOvervoted {
        index += 1
        if reading.equalRanks == .skip { continue }
        ending = .overvote
        return ranks
      }
      var end = index + 1
      while end < marks.count, marks[end].isEqual { end += 1 }
      var fresh: [Int] = []
      for mark in marks[index..<end] {
        guard let other = mark.candidate else { continue }
        if seenIn[other] == group {
          isRepeated = true
          if reading.repeats == .exhaust {
            ending = .repeated
            return ranks
          }
          continue
        }
        seenIn[other] = group
        if !candidates[other].isWithdrawn { fresh.append(other) }
      }
      if fresh.count > 1, reading.equalRanks == .exhaust {
        ending = .overvote
        return ranks
      }
      if fresh.count == 1 || (fresh.count > 1 && reading.equalRanks != .skip) {
        ranks.append(fresh)
      }
      index = end
    }
    // Ranks left open at the end are skipped ones too.
    if let most = reading.mostRanks, let allowed = reading.skipsAllowed, most - rank > allowed {
      ending = .skipped
    }
    return ranks
  }
}
