/// The ballots sorted into a pile for each candidate, each on its present choice.
struct Piles: Sendable {
  let ballots: RankedBallots
  /// The group numbers in each candidate's pile.
  private(set) var piles: [[Int]]
  /// Which of its choices a group stands on.
  private var positions: [Int]

  /// Every ballot on the pile of its first usable choice; `body` hears of each.
  init(
    _ ballots: RankedBallots, isUsable: (Int) -> Bool, _ body: (_ group: Int, _ to: Int?) -> Void
  ) {
    self.ballots = ballots
    piles = Array(repeating: [], count: ballots.candidateCount)
    positions = Array(repeating: 0, count: ballots.groupCount)
    for group in 0..<ballots.groupCount {
      body(group, place(group, from: 0, isUsable: isUsable))
    }
  }

  /// Empties a candidate's pile: each ballot goes to its next usable choice, or to nobody.
  mutating func move(
    _ candidate: Int, isUsable: (Int) -> Bool, _ body: (_ group: Int, _ to: Int?) -> Void
  ) {
    let groups = piles[candidate]
    piles[candidate] = []
    for group in groups {
      body(group, place(group, from: positions[group] + 1, isUsable: isUsable))
    }
  }

  private mutating func place(_ group: Int, from start: Int, isUsable: (Int) -> Bool) -> Int? {
    let choices = ballots.choices(of: group)
    var position = start
    while position < choices.count {
      let candidate = Int(choices[choices.startIndex + position])
      if isUsable(candidate) {
        positions[group] = position
        piles[candidate].append(group)
        return candidate
      }
      position += 1
    }
    return nil
  }
}
