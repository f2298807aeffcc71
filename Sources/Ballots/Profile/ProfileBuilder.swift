/// Collects ballots one by one into a `Profile`, grouping equal ones as they come.
///
/// Adding a ballot is O(its marks). The total weight may not pass `largestTotal`, so that sums
/// of weights and of weights times scores stay inside 128 bits.
public struct ProfileBuilder: Sendable {
  /// 10^27 ballots, or fractions of one.
  public static let largestTotal: Int128 = 1_000_000_000 * 1_000_000_000_000_000_000
  /// What is told where a ballot is not added.
  static let tooManyMessage =
    "with this ballot the weights pass 10^27 in all, the most that is counted"

  /// Whether builders that are made now keep every ballot as a group of its own, so that each can be
  /// found by its line. Readers make their builders themselves; `BallotFile` sets it around them.
  @TaskLocal static var keepsEachBallot = false

  private var store = BallotStore()
  private let keepsEach = Self.keepsEachBallot
  private var table: GroupTable
  private var denominator: Int128 = 1
  private var total: Int128 = 0

  public init() { table = GroupTable() }

  /// A builder with room for so many different ballots and marks.
  init(expecting groups: Int, marks: Int) {
    table = GroupTable(expecting: groups)
    store.reserve(groups: marks, marks: marks)
  }

  public var isEmpty: Bool { store.groupCount == 0 }

  /// Whether more marks are kept than a file of so many bytes has but for ranks left blank, which cost it
  /// nothing: a few high ranks on each ballot would fill the memory.
  func hasTooManyMarks(forBytes bytes: Int) -> Bool { store.marks.count > bytes + 1_000_000 }
  /// What is told then.
  static let tooManyBlanksMessage =
    "too many ranks are left blank up to this ballot; number the ranks from 1"

  /// Gives up grouping: the builder can be merged into another, and nothing added to it.
  mutating func forgetTable() { table = GroupTable() }

  /// Whether no ballot so far had a weight that is not whole.
  var countsWhole: Bool { denominator == 1 }

  /// Adds `numerator`/`over` ballots with these marks, and for score ballots a score for each.
  /// - Parameter tag: an index into the contest's tags, from 1; 0 for none.
  /// - Returns: false where the total would pass `largestTotal`; nothing is added then.
  public mutating func add(
    _ ballot: [Preference], scores: [Int32]? = nil, tag: Int = 0, weight numerator: Int128,
    over: Int128 = 1, line: Int = 0
  ) -> Bool {
    let tag = UInt16(clamping: tag)
    guard let units = units(numerator, over: over) else { return false }
    return ballot.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: Int32.self) { codes in
        guard let scores else { return add(codes, scores: nil, tag: tag, units: units, line: line) }
        return scores.withUnsafeBufferPointer {
          add(codes, scores: $0, tag: tag, units: units, line: line)
        }
      }
    }
  }

  /// Adds ballots like those of a group of another profile.
  /// - Parameter weight: how many, in units of that profile's; no more than it has of them, so that no
  ///   bound is passed.
  package mutating func copy(
    _ group: Int, of profile: Profile, weight: Int128, withTag: Bool = true
  ) {
    let added = add(
      profile.preferences(of: group),
      scores: profile.hasScores ? Array(profile.scores(of: group)) : nil,
      tag: withTag ? Int(profile.store.tag(of: group)) : 0, weight: weight,
      over: profile.weightDenominator, line: profile.line(of: group))
    assert(added, "more ballots than the profile has")
  }

  private mutating func add(
    _ codes: UnsafeBufferPointer<Int32>, scores: UnsafeBufferPointer<Int32>?, tag: UInt16,
    units: Int128, line: Int
  ) -> Bool {
    let (sum, overflow) = total.addingReportingOverflow(units)
    guard !overflow, sum <= Self.largestTotal, store.marks.count < BallotStore.mostMarks else {
      return false
    }
    total = sum
    let group = group(codes, scores: scores, tag: tag, line: UInt32(clamping: line))
    store.setWeight(store.weight(of: group) + units, of: group)
    return true
  }

  /// Adds ballots of a whole weight, for a reader that knows that no sum can grow too large.
  @inline(__always)
  mutating func addPlain(_ codes: UnsafeBufferPointer<Int32>, weight: UInt32, line: UInt32) {
    total += Int128(weight)
    let group = group(codes, scores: nil, tag: 0, line: line)
    store.addWeight(weight, to: group)
  }

  @inline(__always)
  private mutating func group(
    _ codes: UnsafeBufferPointer<Int32>, scores: UnsafeBufferPointer<Int32>?, tag: UInt16,
    line: UInt32
  ) -> Int {
    let next = store.groupCount
    if keepsEach {
      store.append(codes, scores: scores, tag: tag, line: line)
      return next
    }
    let found = table.find(Self.hash(codes, scores) &+ UInt32(tag) &* 0x9e37_79b1, or: next) {
      store.isSame($0, codes, scores: scores, tag: tag)
    }
    if let found { return found }
    store.append(codes, scores: scores, tag: tag, line: line)
    return next
  }

  /// Adds the ballots of another builder whose lines begin after `lines` others. O(its marks).
  /// - Returns: false where the total would pass `largestTotal`.
  mutating func merge(_ other: ProfileBuilder, linesBefore lines: Int) -> Bool {
    guard denominator == other.denominator else { return false }
    let (sum, overflow) = total.addingReportingOverflow(other.total)
    guard !overflow, sum <= Self.largestTotal,
      store.marks.count + other.store.marks.count < BallotStore.mostMarks
    else { return false }
    total = sum
    return other.store.marks.withUnsafeBufferPointer { marks in
      for index in 0..<other.store.groupCount {
        let codes = UnsafeBufferPointer(rebasing: marks[other.store.range(of: index)])
        let line = UInt32(clamping: Int(other.store.lines[index]) + lines)
        let group = group(codes, scores: nil, tag: 0, line: line)
        let weight = other.store.weight(of: index)
        if let narrow = UInt32(exactly: weight) {
          store.addWeight(narrow, to: group)
        } else {
          store.setWeight(store.weight(of: group) + weight, of: group)
        }
      }
      return true
    }
  }

  mutating func shiftLines(by lines: Int) { store.shiftLines(by: UInt32(clamping: lines)) }

  public consuming func build(_ contest: Contest) -> Profile {
    store.finish()
    return Profile(
      contest: contest, store: store, weightDenominator: denominator, totalWeight: total)
  }

  /// The weight in units of one over the denominator, which grows where it must.
  private mutating func units(_ numerator: Int128, over: Int128) -> Int128? {
    guard numerator >= 0, over >= 1 else { return nil }
    if denominator % over != 0 {
      let common = Self.gcd(denominator, over)
      let (grown, overflow) = denominator.multipliedReportingOverflow(by: over / common)
      guard !overflow, grown <= Self.largestTotal else { return nil }
      let factor = grown / denominator
      let (newTotal, tooLarge) = total.multipliedReportingOverflow(by: factor)
      guard !tooLarge, newTotal <= Self.largestTotal else { return nil }
      for index in 0..<store.groupCount {
        store.setWeight(store.weight(of: index) * factor, of: index)
      }
      total = newTotal
      denominator = grown
    }
    let (units, overflow) = numerator.multipliedReportingOverflow(by: denominator / over)
    return overflow ? nil : units
  }

  /// Multiplied and folded mark by mark; only speed depends on it.
  @inline(__always)
  private static func hash(
    _ codes: UnsafeBufferPointer<Int32>, _ scores: UnsafeBufferPointer<Int32>?
  ) -> UInt32 {
    var hash = UInt64(truncatingIfNeeded: codes.count)
    for code in codes {
      hash = (hash ^ UInt64(UInt32(bitPattern: code))) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 29
    }
    for score in scores ?? UnsafeBufferPointer(start: nil, count: 0) {
      hash = (hash ^ UInt64(UInt32(bitPattern: score))) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 29
    }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  private static func gcd(_ a: Int128, _ b: Int128) -> Int128 { b == 0 ? a : gcd(b, a % b) }
}
