/// The arrays of a profile: groups of identical ballots, one after the other.
package struct BallotStore: Sendable {
  /// All marks of all groups as `Preference` codes.
  package private(set) var marks: [Int32] = []
  /// One a mark where ballots give scores; otherwise empty.
  package private(set) var scores: [Int32] = []
  /// Where each group's marks begin; one more than there are groups.
  package private(set) var starts: [UInt32] = [0]
  /// `UInt32.max` stands for a weight kept in `wideWeights`.
  private var narrowWeights: [UInt32] = []
  private var wideWeights: [Int: Int128] = [:]
  package private(set) var lines: [UInt32] = []
  package private(set) var hasScores = false
  /// One a group where ballots bear tags; otherwise empty.
  package private(set) var tags: [UInt16] = []
  /// Whether some ballot has an equal, blank or overvoted rank, or a candidate twice. Rules that care can
  /// use the marks as they are where there is none.
  package private(set) var isIrregular = false
  /// The last group that named a candidate, plus one.
  private var lastNamed: [UInt32] = []

  /// Four thousand million marks are as many as the offsets reach.
  static let mostMarks = Int(UInt32.max) - 1

  package init() {}

  package var groupCount: Int { narrowWeights.count }

  package func range(of group: Int) -> Range<Int> {
    Int(starts[group])..<Int(starts[group + 1])
  }

  package func weight(of group: Int) -> Int128 {
    let narrow = narrowWeights[group]
    return narrow == .max ? wideWeights[group] ?? 0 : Int128(narrow)
  }

  package func tag(of group: Int) -> UInt16 { group < tags.count ? tags[group] : 0 }

  mutating func setWeight(_ weight: Int128, of group: Int) {
    if let narrow = UInt32(exactly: weight), narrow != .max {
      if narrowWeights[group] == .max { wideWeights[group] = nil }
      narrowWeights[group] = narrow
    } else {
      narrowWeights[group] = .max
      wideWeights[group] = weight
    }
  }

  mutating func addWeight(_ weight: UInt32, to group: Int) {
    let (sum, overflow) = narrowWeights[group].addingReportingOverflow(weight)
    if overflow || sum == .max || narrowWeights[group] == .max {
      setWeight(self.weight(of: group) + Int128(weight), of: group)
    } else {
      narrowWeights[group] = sum
    }
  }

  mutating func shiftLines(by shift: UInt32) {
    for index in lines.indices { lines[index] &+= shift }
  }

  mutating func reserve(groups: Int, marks: Int) {
    self.marks.reserveCapacity(marks)
    starts.reserveCapacity(groups + 1)
    narrowWeights.reserveCapacity(groups)
    lines.reserveCapacity(groups)
  }

  /// Gives back what was reserved and not used, and what only building needs.
  mutating func finish() { lastNamed = [] }

  /// Adds a group of weight 0. O(marks).
  mutating func append(
    _ ballot: UnsafeBufferPointer<Int32>, scores: UnsafeBufferPointer<Int32>?, tag: UInt16,
    line: UInt32
  ) {
    if tag > 0 || !tags.isEmpty {
      tags += Array(repeating: 0, count: groupCount - tags.count)
      tags.append(tag)
    }
    if !isIrregular, !isRegular(ballot) { isIrregular = true }
    marks.append(contentsOf: ballot)
    if let scores {
      hasScores = true
      self.scores.append(contentsOf: scores)
    }
    starts.append(UInt32(marks.count))
    narrowWeights.append(0)
    lines.append(line)
  }

  /// Whether a ballot names different candidates, each at a rank of its own.
  @inline(__always)
  private mutating func isRegular(_ ballot: UnsafeBufferPointer<Int32>) -> Bool {
    var named: UInt64 = 0
    for code in ballot {
      guard code >= 0, code < 64 else { return isRegularAmongMany(ballot) }
      let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: code)
      if named & bit != 0 { return false }
      named |= bit
    }
    return true
  }

  /// The same where a bit for each candidate does not do.
  private mutating func isRegularAmongMany(_ ballot: UnsafeBufferPointer<Int32>) -> Bool {
    let stamp = UInt32(truncatingIfNeeded: groupCount + 1)
    for code in ballot {
      if code < 0 || code >= Preference.firstWithoutCandidate { return false }
      let candidate = Int(code)
      if candidate >= lastNamed.count {
        lastNamed += Array(repeating: 0, count: candidate + 1 - lastNamed.count)
      }
      if lastNamed[candidate] == stamp { return false }
      lastNamed[candidate] = stamp
    }
    return true
  }

  func isSame(
    _ group: Int, _ ballot: UnsafeBufferPointer<Int32>, scores other: UnsafeBufferPointer<Int32>?,
    tag: UInt16
  ) -> Bool {
    if !tags.isEmpty || tag > 0, self.tag(of: group) != tag { return false }
    let start = Int(starts[group])
    guard Int(starts[group + 1]) - start == ballot.count else { return false }
    for index in 0..<ballot.count where marks[start + index] != ballot[index] { return false }
    if let other {
      for index in 0..<other.count where scores[start + index] != other[index] { return false }
    }
    return true
  }

  func _checkInvariants(candidates: Int) {
    precondition(starts.count == groupCount + 1 && lines.count == groupCount)
    precondition(starts.first == 0 && starts.last.map(Int.init) == marks.count)
    for group in 0..<groupCount {
      let own = marks[Int(starts[group])..<Int(starts[group + 1])]
      precondition(own.first.map { $0 >= 0 } ?? true, "a ballot begins with an equal rank")
      precondition(
        zip(own, own.dropFirst()).allSatisfy {
          $1 >= 0 || $0 < Preference.firstWithoutCandidate
        }, "an equal rank follows a blank one")
    }
    precondition(hasScores ? scores.count == marks.count : scores.isEmpty)
    precondition(
      marks.allSatisfy {
        $0 >= Preference.firstWithoutCandidate
          || (0..<candidates).contains(Int($0 < 0 ? ~$0 : $0))
      })
  }
}
