import Ballots

/// The Hugo Awards' final count: instant runoff with No Award among the candidates, ties of the
/// lowest by first choices (else all go), and the winner's test against No Award. Lower places are
/// found by counting again without those placed before.
struct HugoRunoff: CountingMethod {
  var reading = MarkReading()
  /// The name under which No Award stands on the ballot.
  var noAwardName = "No Award"
  /// Final ballots cast over all categories, for the quarter test; 0 to leave it out.
  var finalBallots = 0

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try RankedBallots(profile, reading)
    let standing = profile.contest.standing
    let noAward = standing.first {
      profile.contest.candidates[$0].name.lowercased() == noAwardName.lowercased()
    }
    var runoff = Runoff(ballots, standing: standing)
    if noAward == nil {
      runoff.warn("\"\(noAwardName)\" is not a candidate, so the No Award test is left out")
    }
    guard ballots.countedWeight > 0, !standing.isEmpty else {
      runoff.beginRound()
      runoff.warn(Warnings.noVotes(standing))
      return runoff.tabulation
    }
    let finalists = standing.count { $0 != noAward }
    if finalists <= seats { runoff.warn(Warnings.few(finalists, seats)) }
    if finalBallots > 0, ballots.census.counted * 4 < Rational(finalBallots) {
      runoff.beginRound()
      runoff.warn("fewer than a quarter of \(finalBallots) final ballots vote here: No Award")
      runoff.elect([], because: .majority, isNoAward: true)
      return runoff.tabulation
    }
    for place in 1...seats {
      if place > 1 {
        // A lower place is found by counting again without those placed already.
        if runoff.tabulation.winners.count >= seats { break }
        let placed = runoff.tabulation.winners
        if standing.allSatisfy({ placed.contains($0) || $0 == noAward }) { break }
        runoff = runoff.restarted(without: placed, pass: place)
      } else if seats > 1 {
        runoff.pass = 1
      }
      run(&runoff, noAward, profile, isAward: place == 1)
      if runoff.tabulation.isNoAward { break }
    }
    // That No Award takes a lower place only ends the list.
    if !runoff.tabulation.winners.isEmpty { runoff.tabulation.isNoAward = false }
    return runoff.tabulation
  }

  /// One runoff, to the winner of a place.
  private func run(
    _ runoff: inout Runoff, _ noAward: Int?, _ profile: Profile, isAward: Bool
  ) {
    let first = runoff.rounds.count
    while true {
      let live = runoff.liveVotes
      runoff.beginRound(majorityOf: live)
      let leaders = runoff.leaders
      if leaders.count == 1,
        runoff.votes(of: leaders[0]) * 2 > live || runoff.standing.count == 1
      {
        return finish(&runoff, leaders, .majority, noAward, profile, isAward: isAward)
      }
      var losers = runoff.lowest
      if losers.count > 1 {
        losers = settle(losers, &runoff, first: first)
        if losers.count == runoff.standing.count {
          return finish(&runoff, losers, .tied, noAward, profile, isAward: isAward)
        }
      }
      runoff.eliminate(losers, because: .fewest)
    }
  }

  /// Those of the lowest with the fewest first choices; all of these go.
  private func settle(_ lowest: [Int], _ runoff: inout Runoff, first index: Int) -> [Int] {
    let first = runoff.rounds[index]
    let fewest = lowest.compactMap { first.tally(of: $0) }.min()
    let losers = lowest.filter { first.tally(of: $0) == fewest }
    let isShared = losers.count == runoff.standing.count
    runoff.note(
      Tie(
        round: runoff.rounds.count, candidates: lowest,
        purpose: isShared ? .winner : .elimination,
        resolution: isShared ? .shared : losers.count == 1 ? .firstChoices : .allEliminated,
        chosen: losers))
    return losers
  }

  private func finish(
    _ runoff: inout Runoff, _ winners: [Int], _ reason: ElectedReason, _ noAward: Int?,
    _ profile: Profile, isAward: Bool
  ) {
    guard let noAward else { return runoff.elect(winners, because: reason) }
    var kept: [Int] = []
    for winner in winners where winner != noAward {
      guard isAward else {
        kept.append(winner)
        continue
      }
      let test = Self.test(winner, against: noAward, profile)
      runoff.test(test)
      if !test.fails { kept.append(winner) }
    }
    runoff.elect(kept, because: reason, isNoAward: kept.isEmpty)
  }

  /// How many ballots as cast put the winner above No Award, and how many below. Unranked is last.
  private static func test(_ winner: Int, against noAward: Int, _ profile: Profile) -> NoAwardTest {
    var above: Int128 = 0
    var below: Int128 = 0
    for group in 0..<profile.groupCount {
      var rank = 0
      var ranks: (winner: Int?, noAward: Int?) = (nil, nil)
      for mark in profile.preferences(of: group) {
        if !mark.isEqual { rank += 1 }
        if mark.candidate == winner { ranks.winner = ranks.winner ?? rank }
        if mark.candidate == noAward { ranks.noAward = ranks.noAward ?? rank }
      }
      let (w, n) = (ranks.winner ?? .max, ranks.noAward ?? .max)
      if w < n { above += profile.weight(of: group) }
      if w > n { below += profile.weight(of: group) }
    }
    return NoAwardTest(
      candidate: winner, above: Rational(above, profile.weightDenominator),
      below: Rational(below, profile.weightDenominator))
  }
}
