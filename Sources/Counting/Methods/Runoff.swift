/// The rounds that instant runoff rules share: drop somebody, move their ballots, look again.
struct Runoff: Sendable {
  private var piles: Piles
  private(set) var standing: [Int]
  /// In units of one over the ballots' denominator; the last is nobody's.
  private var votes: [Int128] = []
  var tabulation: Tabulation

  init(_ ballots: RankedBallots, standing: [Int]) {
    self.standing = standing
    var isUsable = [Bool](repeating: false, count: ballots.candidateCount)
    for candidate in standing { isUsable[candidate] = true }
    piles = Piles(ballots, isUsable: isUsable, votes: &votes)
    tabulation = Tabulation(ballots: ballots.census)
  }

  private func rational(_ weight: Int128) -> Rational { piles.ballots.rational(weight) }

  private var exhausted: Int128 { votes[votes.count - 1] }
  func votes(of candidate: Int) -> Int128 { votes[candidate] }
  var liveVotes: Int128 { standing.reduce(0) { $0 + votes[$1] } }
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
  mutating func beginRound(majorityOf base: Int128? = nil) {
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
    var isUsable = [Bool](repeating: false, count: votes.count - 1)
    for candidate in standing { isUsable[candidate] = true }
    var transfers: [Transfer] = []
    for loser in losers {
      let moved = piles.move(loser, isUsable: isUsable)
      votes[loser] = 0
      for (target, weight) in moved.enumerated() { votes[target] += weight }
      transfers += Transfer.list(from: loser, moved.map(rational))
    }
    let last = tabulation.rounds.count - 1
    tabulation.rounds[last].eliminated = losers
    tabulation.rounds[last].eliminatedBecause = reason
    tabulation.rounds[last].transfers = transfers
  }
}
