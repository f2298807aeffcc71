/// Ballots in piles, in parcels of one value: what a paper is worth depends only on the transfers
/// it came through, and many came through the same.
struct Parcels<Number: VoteNumber>: Sendable {
  struct Parcel: Sendable {
    /// What each paper of the parcel is worth.
    var value: Number
    var groups: [UInt32]
  }

  let ballots: RankedBallots
  private(set) var piles: [[Parcel]]
  private var positions: [UInt32]

  /// Every ballot, worth `one`, on the pile of its first usable choice.
  /// - Returns: through `votes`, what each candidate has, and last what went to nobody.
  init(_ ballots: RankedBallots, one: Number, isUsable: [Bool], votes: inout [Number]) {
    self.ballots = ballots
    piles = Array(repeating: [], count: ballots.candidateCount)
    positions = Array(repeating: 0, count: ballots.groupCount)
    let all = (0..<UInt32(ballots.groupCount))
    votes = Array(repeating: .zero, count: ballots.candidateCount + 1)
    distribute(all, worth: one, isUsable: isUsable, into: &votes) { ballots, group, _ in
      Int(ballots.starts[Int(group)])
    }
  }

  /// Empties a candidate's pile, each paper at its new value going to its next usable choice, or to
  /// nobody.
  /// - Returns: what each candidate gets, and last what goes to nobody.
  mutating func move(
    _ candidate: Int, isUsable: [Bool], revalue: (Number) -> Number
  ) -> [Number] {
    var moved = [Number](repeating: .zero, count: ballots.candidateCount + 1)
    let parcels = piles[candidate]
    piles[candidate] = []
    for parcel in parcels {
      distribute(
        parcel.groups, worth: revalue(parcel.value), isUsable: isUsable, into: &moved
      ) { _, group, positions in Int(positions[Int(group)]) + 1 }
    }
    return moved
  }

  @inline(__always)
  private mutating func distribute(
    _ groups: some Sequence<UInt32>, worth value: Number, isUsable: [Bool],
    into votes: inout [Number], from start: (RankedBallots, UInt32, [UInt32]) -> Int
  ) {
    let nobody = ballots.candidateCount
    var weights = [Int128](repeating: 0, count: nobody + 1)
    var placed = [[UInt32]](repeating: [], count: nobody)
    for group in groups {
      let first = start(ballots, group, positions)
      let end = Int(ballots.starts[Int(group) + 1])
      var position = first
      while position < end, !isUsable[Int(ballots.choices[position])] { position += 1 }
      if position < end {
        let candidate = Int(ballots.choices[position])
        positions[Int(group)] = UInt32(truncatingIfNeeded: position)
        placed[candidate].append(group)
        weights[candidate] += ballots.weight(Int(group))
      } else if end > Int(ballots.starts[Int(group)]) {
        weights[nobody] += ballots.weight(Int(group))
      }
    }
    for target in weights.indices where weights[target] != 0 {
      votes[target] += value * weights[target]
    }
    for candidate in placed.indices where !placed[candidate].isEmpty {
      if let same = piles[candidate].firstIndex(where: { $0.value == value }) {
        piles[candidate][same].groups += placed[candidate]
      } else {
        piles[candidate].append(Parcel(value: value, groups: placed[candidate]))
      }
    }
  }
}
