/// The ballots sorted into a pile for each candidate, each on its present choice.
struct Piles: Sendable {
  let ballots: RankedBallots
  /// The group numbers in each candidate's pile.
  private var piles: [[UInt32]]
  /// Where in the ballots' choices a group stands.
  private var positions: [UInt32]

  /// Every ballot on the pile of its first usable choice.
  /// - Returns: through `votes`, what each candidate has, and last what went to nobody.
  init(_ ballots: RankedBallots, isUsable: [Bool], votes: inout [Int128]) {
    self.ballots = ballots
    piles = Array(repeating: [], count: ballots.candidateCount)
    positions = Array(repeating: 0, count: ballots.groupCount)
    votes = Array(repeating: 0, count: ballots.candidateCount + 1)
    for group in 0..<ballots.groupCount {
      let target = place(
        UInt32(group), from: Int(ballots.starts[group]), isUsable: isUsable)
      if let target {
        votes[target] += ballots.weight(group)
      } else if ballots.starts[group] < ballots.starts[group + 1] {
        votes[ballots.candidateCount] += ballots.weight(group)
      }
    }
  }

  /// Empties a candidate's pile: each ballot goes to its next usable choice, or to nobody.
  /// - Returns: what each candidate gets, and last what goes to nobody.
  mutating func move(_ candidate: Int, isUsable: [Bool]) -> [Int128] {
    var moved = [Int128](repeating: 0, count: ballots.candidateCount + 1)
    let groups = piles[candidate]
    piles[candidate] = []
    for group in groups {
      let target = place(group, from: Int(positions[Int(group)]) + 1, isUsable: isUsable)
      moved[target ?? ballots.candidateCount] += ballots.weight(Int(group))
    }
    return moved
  }

  /// The groups in a candidate's pile.
  func groups(of candidate: Int) -> [UInt32] { piles[candidate] }

  @inline(__always)
  private mutating func place(_ group: UInt32, from start: Int, isUsable: [Bool]) -> Int? {
    var position = start
    let end = Int(ballots.starts[Int(group) + 1])
    while position < end {
      let candidate = Int(ballots.choices[position])
      if isUsable[candidate] {
        positions[Int(group)] = UInt32(truncatingIfNeeded: position)
        piles[candidate].append(group)
        return candidate
      }
      position += 1
    }
    return nil
  }
}
