import Ballots

/// Instant runoff: whoever passes half of the votes wins; else the fewest goes, and each of those
/// ballots moves to its next choice. O(marks + rounds × candidates).
struct InstantRunoff: CountingMethod {
  /// Half of which votes must be passed.
  enum Majority: String, CaseIterable, Sendable {
    /// Those of the ballots still live.
    case live
    /// Those of all ballots that were counted.
    case all
    /// Those live in the first round.
    case first
  }

  var reading = MarkReading()
  var majority = Majority.live
  /// An exact tie of all who are left is shared; otherwise a tie step breaks it.
  var sharesFinalTie = true
  /// Candidates without a vote go together.
  var dropsVotelessTogether = true
  /// All who have the fewest votes go together.
  var dropsTiedTogether = false
  /// As many as together have fewer votes than the next go together.
  var dropsBatches = false
  /// Having a winner, it goes on until two are left.
  var goesOnToTwo = false
  /// With fewer first choices than this a candidate goes at once.
  var fewestFirstChoices: Int128 = 0
  var seatFilling = SeatFilling.again
  var tieSteps: [TieStep] = []

  /// How several seats are filled.
  enum SeatFilling: String, CaseIterable, Sendable {
    /// One runoff a seat, without those elected.
    case again
    /// The fewest go until as many are left as seats.
    case bottomsUp = "bottoms-up"
  }
  /// For bottoms-up: eliminating ends when everybody left has so many per cent of the live votes;
  /// nil for as many as there are seats.
  var bottomsUpPercent: Int?

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try RankedBallots(profile, reading)
    let standing = profile.contest.standing
    let undeclared = profile.contest.undeclared
    var runoff = Runoff(ballots, standing: (standing + undeclared).sorted())
    guard ballots.countedWeight > 0, !standing.isEmpty else {
      runoff.beginRound()
      runoff.warn(Warnings.noVotes(standing))
      return runoff.tabulation
    }
    ties = ties.preceded(by: tieSteps)
    if standing.count <= seats, bottomsUpPercent == nil {
      runoff.warn(Warnings.few(standing.count, seats))
    }
    if seatFilling == .bottomsUp {
      _ = cutDown(&runoff, to: seats, undeclared, ballots, &ties)
      return runoff.tabulation
    }
    for pass in 1...max(1, min(seats, standing.count)) {
      if pass > 1 {
        let out = runoff.tabulation.winners + undeclared
        runoff = runoff.restarted(without: out, pass: pass)
      } else if seats > 1 {
        runoff.pass = 1
      }
      guard run(&runoff, pass == 1 ? undeclared : [], ballots, &ties) else { break }
      if runoff.tabulation.winners.count >= seats { break }
    }
    return runoff.tabulation
  }

  /// One runoff, to a winner.
  /// - Returns: false where a tie stays undecided.
  private func run(
    _ runoff: inout Runoff, _ undeclared: [Int], _ ballots: RankedBallots,
    _ ties: inout TieResolver
  ) -> Bool {
    var isFirst = true
    var hasWinner = false
    var firstLive: Int128?
    while true {
      let live = runoff.liveVotes
      let base: Int128
      switch majority {
      case .live: base = live
      case .all: base = ballots.countedWeight
      case .first: base = firstLive ?? live
      }
      runoff.beginRound(majorityOf: base)
      if isFirst, leaveEarly(&runoff, undeclared, ballots) {
        isFirst = false
        continue
      }
      isFirst = false
      firstLive = firstLive ?? live
      let leaders = runoff.leaders
      if leaders.contains(where: undeclared.contains) {
        // They are level with everybody on no votes, and may not win.
        runoff.eliminate(runoff.standing.filter(undeclared.contains), because: .undeclared)
        continue
      }
      if !hasWinner, leaders.count == 1 {
        let isAbove = runoff.votes(of: leaders[0]) * 2 > base
        let isLast =
          runoff.standing.count == 1 || (majority == .first && runoff.standing.count == 2)
        if isAbove || isLast {
          let reason: ElectedReason =
            isAbove ? .majority : runoff.standing.count == 1 ? .remaining : .mostVotes
          runoff.elect(leaders, because: reason)
          hasWinner = true
          if !goesOnToTwo || runoff.standing.count <= 2 { return true }
          continue
        }
      }
      if hasWinner, runoff.standing.count <= 2 { return true }
      if leaders.count == runoff.standing.count, sharesFinalTie || dropsTiedTogether {
        runoff.note(
          Tie(
            round: runoff.rounds.count, candidates: leaders, purpose: .winner,
            resolution: .shared, chosen: leaders))
        runoff.elect(leaders, because: .tied)
        return true
      }
      if leaders.count == 2, runoff.standing.count == 2, !hasWinner {
        // Two who are level at the end: the tie is for winning.
        guard let winner = ties.settle(leaders, .winner, in: &runoff.tabulation) else {
          return false
        }
        runoff.elect([winner], because: .tied)
        return true
      }
      guard dropLowest(&runoff, keeping: hasWinner ? 2 : 1, &ties) else { return false }
    }
  }

  /// Undeclared write-ins and those with too few first choices go before anything else.
  private func leaveEarly(
    _ runoff: inout Runoff, _ undeclared: [Int], _ ballots: RankedBallots
  ) -> Bool {
    // Without a vote they go with the first batch, where there are batches.
    let haveVotes = undeclared.contains { runoff.votes(of: $0) > 0 }
    if !undeclared.isEmpty, haveVotes || !dropsBatches {
      runoff.eliminate(undeclared, because: .undeclared)
      return true
    }
    let bound = fewestFirstChoices * ballots.denominator
    let few = runoff.standing.filter { runoff.votes(of: $0) < bound }
    guard !few.isEmpty, few.count < runoff.standing.count else { return false }
    runoff.eliminate(few, because: .tooFewVotes)
    return true
  }

  /// - Returns: false where a tie stays undecided.
  private func dropLowest(
    _ runoff: inout Runoff, keeping: Int, _ ties: inout TieResolver
  ) -> Bool {
    let lowest = runoff.lowest
    if dropsBatches {
      let batch = batch(runoff, keeping: keeping)
      if batch.count > 1 {
        runoff.eliminate(batch, because: .cannotCatchUp)
        return true
      }
    }
    if lowest.count > 1, dropsVotelessTogether, runoff.votes(of: lowest[0]) == 0,
      runoff.standing.count - lowest.count >= keeping
    {
      runoff.eliminate(lowest, because: .noVotes)
      return true
    }
    if lowest.count > 1, dropsTiedTogether {
      runoff.note(
        Tie(
          round: runoff.rounds.count, candidates: lowest, purpose: .elimination,
          resolution: .allEliminated, chosen: lowest))
      runoff.eliminate(lowest, because: .fewest)
      return true
    }
    guard let loser = ties.settle(lowest, .elimination, in: &runoff.tabulation) else {
      return false
    }
    runoff.eliminate([loser], because: .fewest)
    return true
  }

  /// The longest run of the lowest who together have fewer votes than the next.
  private func batch(_ runoff: Runoff, keeping: Int) -> [Int] {
    let upward = runoff.standing.sorted {
      (runoff.votes(of: $0), $0) < (runoff.votes(of: $1), $1)
    }
    var sum: Int128 = 0
    var count = 0
    for (index, candidate) in upward.enumerated()
    where index + 1 < upward.count && upward.count - index - 1 >= keeping {
      sum += runoff.votes(of: candidate)
      if sum < runoff.votes(of: upward[index + 1]) { count = index + 1 }
    }
    return Array(upward.prefix(count))
  }

  /// Bottoms-up: the fewest go until few enough are left.
  private func cutDown(
    _ runoff: inout Runoff, to seats: Int, _ undeclared: [Int], _ ballots: RankedBallots,
    _ ties: inout TieResolver
  ) -> Bool {
    var isFirst = true
    var bound: Rational?
    while true {
      let live = runoff.liveVotes
      if let bottomsUpPercent, bound == nil || majority != .first {
        bound = ballots.rational(live) * Rational(bottomsUpPercent, 100)
      }
      runoff.beginRound(needing: bound)
      if isFirst, leaveEarly(&runoff, undeclared, ballots) {
        isFirst = false
        bound = nil
        continue
      }
      isFirst = false
      let isDone =
        bound.map { bound in
          runoff.standing.allSatisfy { ballots.rational(runoff.votes(of: $0)) >= bound }
        } ?? (runoff.standing.count <= seats)
      let left = runoff.standing.filter(undeclared.contains)
      if isDone, !left.isEmpty {
        runoff.eliminate(left, because: .undeclared)
        continue
      }
      if isDone {
        let order = runoff.standing.sorted {
          (runoff.votes(of: $1), $0) < (runoff.votes(of: $0), $1)
        }
        runoff.elect(order, because: bound == nil ? .remaining : .quota)
        return true
      }
      guard dropLowest(&runoff, keeping: bound == nil ? seats : 1, &ties) else { return false }
    }
  }
}
