/// The rounds that instant runoff rules share: drop somebody, move their ballots, look again.
struct Runoff: Sendable {
  private var piles: Piles
  private(set) var standing: [Int]
  /// In units of one over the ballots' denominator; the last is nobody's.
  private var votes: [Int128] = []
  var tabulation: Tabulation
  private let original: [Int]
  /// Which run over the ballots this is; nil where there is one.
  var pass: Int?

  init(_ ballots: RankedBallots, standing: [Int]) {
    self.standing = standing
    original = standing
    var isUsable = [Bool](repeating: false, count: ballots.candidateCount)
    for candidate in standing { isUsable[candidate] = true }
    piles = Piles(ballots, isUsable: isUsable, votes: &votes)
    tabulation = Tabulation(ballots: ballots.census)
  }

  private func rational(_ weight: Int128) -> Rational { piles.ballots.rational(weight) }

  /// By reason, where there is another than that all choices are gone.
  private var exhaustedBecause: [ExhaustedReason: Rational] {
    guard !piles.ballots.endings.isEmpty || piles.ballots.hasSets else { return [:] }
    var reasons: [ExhaustedReason: Rational] = [:]
    for ending in MarkReading.Ending.allCases where piles.lost[ending.rawValue] != 0 {
      reasons[ExhaustedReason(ending)] = rational(piles.lost[ending.rawValue])
    }
    return reasons
  }

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
    beginRound(needing: base.map { rational($0 / 2 / unit * unit + unit) })
  }

  /// Begins a round with the present tallies and a number that is needed in it.
  mutating func beginRound(needing quota: Rational?) {
    var round = Round(
      number: tabulation.rounds.count + 1, quota: quota,
      tallies: standing.map { Tally(candidate: $0, value: rational(votes[$0])) })
    round.exhausted = rational(exhausted)
    round.exhaustedBecause = exhaustedBecause
    round.pass = pass
    tabulation.rounds.append(round)
    tabulation.ballots.exhausted = round.exhausted
  }

  mutating func note(_ tie: Tie) { tabulation.ties.append(tie) }
  mutating func warn(_ text: String) { tabulation.warnings.append(text) }
  mutating func test(_ test: NoAwardTest) { tabulation.noAwardTests.append(test) }

  /// Ends the count in the present round.
  /// Begins with the ballots as they were, and some candidates out: the next run over them.
  func restarted(without out: [Int], pass: Int) -> Runoff {
    var next = Runoff(piles.ballots, standing: original.filter { !out.contains($0) })
    next.tabulation.rounds = tabulation.rounds
    next.tabulation.ties = tabulation.ties
    next.tabulation.warnings = tabulation.warnings
    next.tabulation.noAwardTests = tabulation.noAwardTests
    next.tabulation.winners = tabulation.winners
    next.pass = pass
    return next
  }

  mutating func elect(_ winners: [Int], because reason: ElectedReason, isNoAward: Bool = false) {
    if !isNoAward { tabulation.rounds[tabulation.rounds.count - 1].elect(winners, because: reason) }
    if !isNoAward { tabulation.winners += winners }
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
