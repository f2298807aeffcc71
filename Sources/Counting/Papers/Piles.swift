/// The ballots sorted into a pile for each candidate, each on its present choice.
struct Piles: Sendable {
  let ballots: RankedBallots
  /// The group on top of each candidate's pile, plus one; 0 for no pile.
  private var tops: [UInt32]
  /// The group below each in its pile, plus one; 0 for the lowest.
  private var below: [UInt32]
  /// Where in the ballots' choices a group stands.
  private var positions: [UInt32]
  /// Groups that stopped at a rank with several candidates who are in.
  private var blocked: Set<UInt32> = []
  /// What counts for nobody, by `MarkReading.Ending`.
  private(set) var lost = [Int128](repeating: 0, count: MarkReading.Ending.allCases.count)

  /// Every ballot on the pile of its first usable choice.
  /// - Returns: through `votes`, what each candidate has, and last what went to nobody.
  init(_ ballots: RankedBallots, isUsable: [Bool], votes: inout [Int128]) {
    self.ballots = ballots
    tops = Array(repeating: 0, count: ballots.candidateCount)
    below = Array(repeating: 0, count: ballots.groupCount)
    positions = Array(repeating: 0, count: ballots.groupCount)
    votes = Array(repeating: 0, count: ballots.candidateCount + 1)
    for group in 0..<ballots.groupCount {
      let target = place(
        UInt32(group), from: Int(ballots.starts[group]), isUsable: isUsable)
      if let target {
        votes[target] += ballots.weight(group)
      } else if ballots.starts[group] < ballots.starts[group + 1] {
        votes[ballots.candidateCount] += ballots.weight(group)
        lose(group)
      }
    }
  }

  /// Empties a candidate's pile: each ballot goes to its next usable choice, or to nobody.
  /// - Returns: what each candidate gets, and last what goes to nobody.
  mutating func move(_ candidate: Int, isUsable: [Bool]) -> [Int128] {
    var moved = [Int128](repeating: 0, count: ballots.candidateCount + 1)
    var top = tops[candidate]
    tops[candidate] = 0
    while top > 0 {
      let group = top - 1
      top = below[Int(group)]
      let target = place(group, from: Int(positions[Int(group)]) + 1, isUsable: isUsable)
      moved[target ?? ballots.candidateCount] += ballots.weight(Int(group))
      if target == nil { lose(Int(group)) }
    }
    return moved
  }

  private mutating func lose(_ group: Int) {
    let ending =
      blocked.contains(UInt32(group))
      ? .overvote : ballots.endings.isEmpty ? .choices : ballots.endings[group]
    lost[ending.rawValue] += ballots.weight(group)
  }

  /// Places a group whose ballots hold ranks with several candidates: it counts for the one of them
  /// who is in, passes over a rank of whom nobody is, and stops where several are.
  private mutating func placeAmongSets(
    _ group: UInt32, from start: Int, isUsable: [Bool]
  ) -> Int? {
    let end = Int(ballots.starts[Int(group) + 1])
    var position = start
    while position < end, ballots.choices[position] < 0 { position += 1 }
    while position < end {
      var next = position + 1
      while next < end, ballots.choices[next] < 0 { next += 1 }
      let usable = ballots.choices[position..<next].map { Int($0 < 0 ? ~$0 : $0) }
        .filter { isUsable[$0] }
      if usable.count > 1 {
        blocked.insert(group)
        return nil
      }
      if let candidate = usable.first {
        // The set is gone through whole: the next place to look at is after it.
        positions[Int(group)] = UInt32(truncatingIfNeeded: next - 1)
        put(group, on: candidate)
        return candidate
      }
      position = next
    }
    return nil
  }

  @inline(__always)
  private mutating func put(_ group: UInt32, on candidate: Int) {
    below[Int(group)] = tops[candidate]
    tops[candidate] = group + 1
  }

  @inline(__always)
  private mutating func place(_ group: UInt32, from start: Int, isUsable: [Bool]) -> Int? {
    if ballots.hasSets { return placeAmongSets(group, from: start, isUsable: isUsable) }
    var position = start
    let end = Int(ballots.starts[Int(group) + 1])
    while position < end {
      let candidate = Int(ballots.choices[position])
      if isUsable[candidate] {
        positions[Int(group)] = UInt32(truncatingIfNeeded: position)
        put(group, on: candidate)
        return candidate
      }
      position += 1
    }
    return nil
  }
}
