/// Collects ballots one by one into a `Profile`, grouping equal ones as they come.
///
/// Adding a ballot is O(its marks). The total weight may not pass `largestTotal`, so that counting
/// in fixed decimals stays far from the end of a machine integer.
public struct ProfileBuilder: Sendable {
  /// 10^12 ballots (or their fractions): above any electorate, below what five decimals overflow.
  public static let largestTotal = 1_000_000_000_000

  private var marks: [Int32] = []
  private var offsets = [0]
  private var weights: [Int] = []
  private var lines: [Int32] = []
  private var slots = [Int32](repeating: -1, count: 64)
  private var denominator = 1
  private var total = 0

  public init() {}

  public var isEmpty: Bool { weights.isEmpty }

  /// Adds `numerator`/`over` ballots with these marks.
  /// - Returns: false where the total would pass `largestTotal`; nothing is added then.
  public mutating func add(
    _ ballot: [Preference], weight numerator: Int, over: Int = 1, line: Int = 0
  ) -> Bool {
    guard let units = units(numerator, over: over) else { return false }
    let (sum, overflow) = total.addingReportingOverflow(units)
    guard !overflow, sum <= Self.largestTotal else { return false }
    total = sum
    if weights.count * 2 >= slots.count { grow() }
    var slot = Self.hash(ballot) & (slots.count - 1)
    while slots[slot] >= 0 {
      let group = Int(slots[slot])
      if isSame(group, ballot) {
        weights[group] += units
        return true
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(weights.count)
    for mark in ballot { marks.append(mark.code) }
    offsets.append(marks.count)
    weights.append(units)
    lines.append(Int32(clamping: line))
    return true
  }

  public func build(_ contest: Contest) -> Profile {
    Profile(
      contest: contest, marks: marks, offsets: offsets, weights: weights, lines: lines,
      weightDenominator: denominator, totalWeight: total)
  }

  /// The weight in units of one over the denominator, which grows where it must.
  private mutating func units(_ numerator: Int, over: Int) -> Int? {
    guard numerator >= 0, over >= 1 else { return nil }
    if denominator % over != 0 {
      let common = Self.gcd(denominator, over)
      let (grown, overflow) = denominator.multipliedReportingOverflow(by: over / common)
      guard !overflow, grown <= Self.largestTotal else { return nil }
      let factor = grown / denominator
      let (newTotal, tooLarge) = total.multipliedReportingOverflow(by: factor)
      guard !tooLarge, newTotal <= Self.largestTotal else { return nil }
      for index in weights.indices { weights[index] *= factor }
      total = newTotal
      denominator = grown
    }
    let (units, overflow) = numerator.multipliedReportingOverflow(by: denominator / over)
    return overflow ? nil : units
  }

  private func isSame(_ group: Int, _ ballot: [Preference]) -> Bool {
    let start = offsets[group]
    guard offsets[group + 1] - start == ballot.count else { return false }
    for index in ballot.indices where marks[start + index] != ballot[index].code { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for group in weights.indices {
      let ballot = marks[offsets[group]..<offsets[group + 1]].map(Preference.init(code:))
      var slot = Self.hash(ballot) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(group)
    }
  }

  /// FNV-1a over whole marks, mixed once more; only speed depends on it.
  private static func hash(_ ballot: [Preference]) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for mark in ballot {
      hash = (hash ^ UInt64(UInt32(bitPattern: mark.code))) &* 0x100_0000_01b3
    }
    return Int(truncatingIfNeeded: ((hash ^ (hash >> 29)) &* 0x9e37_79b9_7f4a_7c15) >> 20)
  }

  private static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
}
