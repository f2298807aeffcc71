import Ballots

/// Single transferable vote by the weighted inclusive Gregory method in fixed decimals: every paper
/// of a candidate with a surplus moves on at a reduced value, cut to so many decimals.
///
/// Works on machine integers. O(marks + rounds × (candidates + papers moved)).
struct FixedPointSTV: CountingMethod {
  var reading = MarkReading()
  /// Decimals of a transfer value; the rest is cut.
  var decimals = 5
  /// A candidate elected with exactly the quota gets a round in which nothing moves.
  var hasRoundsWithoutSurplus = true
  /// The rule's own steps for ties.
  var tieSteps: [TieStep] = [.earlierRounds]

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try RankedBallots(profile, reading)
    var state = State(ballots, standing: profile.contest.standing, method: self)
    guard ballots.countedWeight > 0, !state.hopeful.isEmpty else {
      state.beginRound()
      state.tabulation.warnings.append(Warnings.noVotes(state.hopeful))
      return state.tabulation
    }
    if state.hopeful.count <= seats {
      state.tabulation.warnings.append(Warnings.fewerThanSeats(state.hopeful.count, seats))
    }
    ties = ties.preceded(by: tieSteps)
    let papers = ballots.countedWeight / ballots.denominator
    state.quota = (papers / (seats + 1) + 1) * state.scale * ballots.denominator
    while true {
      state.beginRound()
      state.electAtQuota(seats: seats)
      if state.finish(seats: seats) { return state.tabulation }
      if state.hasSurplusWaiting {
        guard let candidate = state.nextSurplus(&ties) else { return state.tabulation }
        state.transferSurplus(of: candidate)
      } else {
        guard let loser = state.nextLoser(&ties) else { return state.tabulation }
        state.eliminate(loser)
      }
    }
  }
}

extension FixedPointSTV {
  /// The count as it stands. Votes are in units of 10^-decimals over the ballots' denominator.
  struct State {
    let method: FixedPointSTV
    let scale: Int
    var quota: Int?
    var tabulation: Tabulation
    private(set) var hopeful: [Int]
    private var elected: [Int] = []
    /// Elected, with a surplus (or none) still to be transferred.
    private var pending: [Int] = []
    private var piles: Piles
    /// The present value of one paper of each group, in units of 10^-decimals.
    private var values: [Int]
    private var votes: [Int]
    private var exhausted = 0
    private var rounding = 0

    init(_ ballots: RankedBallots, standing: [Int], method: FixedPointSTV) {
      self.method = method
      let scale = (0..<method.decimals).reduce(1) { power, _ in power * 10 }
      self.scale = scale
      hopeful = standing
      var votes = [Int](repeating: 0, count: ballots.candidateCount)
      var exhausted = 0
      let isStanding = Set(standing)
      piles = Piles(ballots, isUsable: isStanding.contains) { group, candidate in
        let value = ballots.weights[group] * scale
        if let candidate { votes[candidate] += value } else { exhausted += value }
      }
      values = Array(repeating: scale, count: ballots.groupCount)
      self.votes = votes
      self.exhausted = exhausted
      tabulation = Tabulation(ballots: ballots.census, decimals: method.decimals)
      if ballots.denominator > 1 { tabulation.decimals = nil }
      tabulation.warnings = ballots.warnings
    }

    private func rational(_ units: Int) -> Rational {
      Rational(units, scale * piles.ballots.denominator)
    }

    private var last: Int { tabulation.rounds.count - 1 }

    mutating func beginRound() {
      let standing = (elected + hopeful).sorted()
      var round = Round(
        number: tabulation.rounds.count + 1, quota: quota.map(rational),
        tallies: standing.map { Tally(candidate: $0, value: rational(votes[$0])) })
      round.exhausted = rational(exhausted)
      round.rounding = rational(rounding)
      tabulation.rounds.append(round)
      tabulation.ballots.exhausted = round.exhausted
    }

    /// Everybody who has the quota is elected, the most votes first.
    mutating func electAtQuota(seats: Int) {
      guard let quota else { return }
      let reached = hopeful.filter { votes[$0] >= quota }
        .sorted { (votes[$1], $0) < (votes[$0], $1) }
      elect(reached, because: .quota)
      pending += reached
    }

    private mutating func elect(_ candidates: [Int], because reason: ElectedReason) {
      guard !candidates.isEmpty else { return }
      hopeful.removeAll(where: candidates.contains)
      elected += candidates
      tabulation.winners += candidates
      tabulation.rounds[last].elect(candidates, because: reason)
    }

    /// Whether the places are filled, or as many candidates are left as places.
    mutating func finish(seats: Int) -> Bool {
      if elected.count >= seats { return true }
      guard hopeful.count <= seats - elected.count else { return false }
      let rest = hopeful.sorted { (votes[$1], $0) < (votes[$0], $1) }
      elect(rest, because: .remaining)
      return true
    }

    /// Whether somebody elected has not passed on a surplus yet.
    var hasSurplusWaiting: Bool {
      method.hasRoundsWithoutSurplus
        ? !pending.isEmpty : pending.contains { votes[$0] > quota ?? 0 }
    }

    /// The one with the largest surplus; nil where a tie for it stays undecided.
    mutating func nextSurplus(_ ties: inout TieResolver) -> Int? {
      guard let most = pending.map({ votes[$0] }).max() else { return nil }
      return ties.settle(
        pending.filter { votes[$0] == most }.sorted(), .surplus, in: &tabulation)
    }

    /// The one with the fewest votes; nil where a tie for it stays undecided.
    mutating func nextLoser(_ ties: inout TieResolver) -> Int? {
      guard let fewest = hopeful.map({ votes[$0] }).min() else { return nil }
      return ties.settle(
        hopeful.filter { votes[$0] == fewest }, .elimination, in: &tabulation)
    }

    /// Each paper moves at surplus × its value ÷ the candidate's votes, cut.
    mutating func transferSurplus(of candidate: Int) {
      guard let quota else { return }
      let total = votes[candidate]
      let surplus = total - quota
      pending.removeAll { $0 == candidate }
      guard surplus > 0 else { return }
      var moved = 0
      transfer(candidate) { value in
        // The quotient is below `value`, since the surplus is below the total.
        let product = surplus.multipliedFullWidth(by: value)
        return total.dividingFullWidth((product.high, product.low)).quotient
      } counted: {
        moved += $0
      }
      votes[candidate] = quota
      rounding += surplus - moved
      if surplus > moved {
        tabulation.rounds[last].transfers.append(
          Transfer(from: candidate, to: .rounding, value: rational(surplus - moved)))
      }
    }

    mutating func eliminate(_ loser: Int) {
      hopeful.removeAll { $0 == loser }
      tabulation.rounds[last].eliminated = [loser]
      tabulation.rounds[last].eliminatedBecause = .fewest
      transfer(loser) {
        $0
      } counted: { _ in
      }
      votes[loser] = 0
    }

    private mutating func transfer(
      _ candidate: Int, newValue: (Int) -> Int, counted: (Int) -> Void
    ) {
      var moved: [Transfer.Target: Int] = [:]
      let isHopeful = Set(hopeful)
      let weights = piles.ballots.weights
      piles.move(candidate, isUsable: isHopeful.contains) { group, target in
        values[group] = newValue(values[group])
        let units = values[group] * weights[group]
        moved[target.map(Transfer.Target.candidate) ?? .exhausted, default: 0] += units
        counted(units)
      }
      for (target, units) in moved {
        if case .candidate(let index) = target { votes[index] += units } else { exhausted += units }
      }
      tabulation.rounds[last].transfers += Transfer.sorted(
        from: candidate, moved.mapValues { rational($0) })
    }
  }
}
