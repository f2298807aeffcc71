/// The rounds that instant runoff rules share: drop somebody, move their ballots, look again.
struct Runoff: Sendable {
  private var piles: Piles
  private(set) var standing: [Int]
  /// In units of one over the ballots' denominator.
  private var votes: [Int]
  private var exhausted = 0
  var tabulation: Tabulation

  init(_ ballots: RankedBallots, standing: [Int]) {
    self.standing = standing
    var votes = [Int](repeating: 0, count: ballots.candidateCount)
    var exhausted = 0
    let isStanding = Set(standing)
    piles = Piles(ballots, isUsable: isStanding.contains) { group, candidate in
      if let candidate {
        votes[candidate] += ballots.weights[group]
      } else {
        exhausted += ballots.weights[group]
      }
    }
    self.votes = votes
    self.exhausted = exhausted
    tabulation = Tabulation(ballots: ballots.census)
    tabulation.warnings = ballots.warnings
  }

  private func rational(_ weight: Int) -> Rational { piles.ballots.rational(weight) }

  func votes(of candidate: Int) -> Int { votes[candidate] }
  var liveVotes: Int { standing.reduce(0) { $0 + votes[$1] } }
  /// Everybody with the most votes.
  var leaders: [Int] { extreme(most: true) }
  /// Everybody with the fewest.
  var lowest: [Int] { extreme(most: false) }

  private func extreme(most: Bool) -> [Int] {
    let values = standing.map { votes[$0] }
    guard let value = most ? values.max() : values.min() else { return [] }
    return standing.filter { votes[$0] == value }
  }

  var rounds: [Round] { tabulation.rounds }

  /// Begins a round with the present tallies.
  /// - Parameter base: the votes, in the ballots' units, of which more than half wins.
  mutating func beginRound(majorityOf base: Int? = nil) {
    // One whole vote more than half without its fraction.
    let unit = piles.ballots.denominator
    let quota = base.map { $0 / 2 / unit * unit + unit }
    var round = Round(
      number: tabulation.rounds.count + 1, quota: quota.map(rational),
      tallies: standing.map { Tally(candidate: $0, value: rational(votes[$0])) })
    round.exhausted = rational(exhausted)
    tabulation.rounds.append(round)
    tabulation.ballots.exhausted = round.exhausted
  }

  mutating func note(_ tie: Tie) { tabulation.ties.append(tie) }
  mutating func warn(_ text: String) { tabulation.warnings.append(text) }
  mutating func test(_ test: NoAwardTest) { tabulation.noAwardTests.append(test) }

  /// Ends the count in the present round.
  mutating func elect(_ winners: [Int], because reason: ElectedReason, isNoAward: Bool = false) {
    if !isNoAward { tabulation.rounds[tabulation.rounds.count - 1].elect(winners, because: reason) }
    tabulation.winners = isNoAward ? [] : winners
    tabulation.isNoAward = isNoAward
  }

  mutating func eliminate(_ losers: [Int], because reason: EliminatedReason) {
    standing.removeAll(where: losers.contains)
    let isStanding = Set(standing)
    var transfers: [Transfer] = []
    for loser in losers {
      var moved: [Transfer.Target: Int] = [:]
      piles.move(loser, isUsable: isStanding.contains) { [weights = piles.ballots.weights] in
        moved[$1.map(Transfer.Target.candidate) ?? .exhausted, default: 0] += weights[$0]
      }
      votes[loser] = 0
      for (target, weight) in moved {
        if case .candidate(let candidate) = target {
          votes[candidate] += weight
        } else {
          exhausted += weight
        }
      }
      transfers += Transfer.sorted(from: loser, moved.mapValues { rational($0) })
    }
    let last = tabulation.rounds.count - 1
    tabulation.rounds[last].eliminated = losers
    tabulation.rounds[last].eliminatedBecause = reason
    tabulation.rounds[last].transfers = transfers
  }
}

extension Transfer {
  /// Transfers from one candidate in the order of the contest, nobody last; nothing where nothing
  /// moved.
  static func sorted(from: Int, _ moved: [Target: Rational]) -> [Transfer] {
    func place(_ target: Target) -> Int {
      switch target {
      case .candidate(let index): index
      case .exhausted: .max - 1
      case .rounding: .max
      }
    }
    return moved.filter { !$0.value.isZero }
      .sorted { place($0.key) < place($1.key) }
      .map { Transfer(from: from, to: $0.key, value: $0.value) }
  }
}
