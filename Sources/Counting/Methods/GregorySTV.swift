import Ballots
import BigInt

/// Single transferable vote by the weighted inclusive Gregory method: every paper of a candidate
/// with a surplus moves on, at a reduced value.
///
/// In fixed decimals on the narrowest integers that cannot overflow, or in exact fractions.
/// O(marks + rounds × candidates).
struct GregorySTV: CountingMethod, FixedDecimalCounting {
  enum Quota: String, CaseIterable, Sendable {
    /// Votes over seats plus one, without the fraction, plus 1.
    case droop
    /// Votes over seats plus one, cut to the decimals, plus one unit of the last.
    case fraction
    /// More than votes over seats plus one; in exact fractions.
    case moreThan = "more-than"
    /// Votes over seats, without the fraction.
    case hare
  }

  /// How a paper's value is cut when a surplus moves.
  enum Cut: String, CaseIterable, Sendable {
    /// Surplus × value ÷ votes, cut once.
    case value
    /// Surplus ÷ votes is cut first, and its product with the value again.
    case factor
  }

  /// Who may go at once because they can no longer catch up.
  enum SureLosers: String, CaseIterable, Sendable {
    case no
    /// Before a surplus moves or the lowest goes.
    case together
    /// Before anybody is elected in a round.
    case first
  }

  var reading = MarkReading()
  /// Decimals that are kept; nil for exact fractions.
  var decimals: Int? = 5
  var quota = Quota.droop
  var cut = Cut.value
  var sureLosers = SureLosers.no
  /// A candidate elected with exactly the quota gets a round in which nothing moves.
  var hasRoundsWithoutSurplus = true
  /// At most one is elected in a round (the one with the most votes).
  var electsOneAtATime = false
  /// The quota is found anew from the votes that are not exhausted, as Albany does.
  var followsExhaustion = false
  /// The rule's own steps for ties.
  var tieSteps: [TieStep] = [.earlierRounds]

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try RankedBallots(profile, reading)
    ties = ties.preceded(by: tieSteps)
    guard let decimals else {
      return run(Rational.self, ballots, profile.contest, units: 1, seats, &ties)
    }
    return runNarrowest(ballots, profile.contest, decimals: decimals, seats, &ties)
  }

  func run<Number: VoteNumber>(
    _: Number.Type, _ ballots: RankedBallots, _ contest: Contest, units: BigInt, _ seats: Int,
    _ ties: inout TieResolver
  ) -> Tabulation {
    var counting = Counting<Number>(self, ballots, contest, unitsPerVote: units)
    return counting.run(seats, &ties)
  }
}

extension GregorySTV {
  /// The count as it stands. Votes are in units of 10^-decimals over the ballots' denominator.
  fileprivate struct Counting<Number: VoteNumber> {
    let method: GregorySTV
    /// Units in the value of a paper at first.
    let one: Number
    /// Units in a vote: those of a paper times the ballots' denominator.
    let unitsPerVote: BigInt
    var quota: Number?
    var tabulation: Tabulation
    private var hopeful: [Int]
    private var undeclared: [Int]
    private var elected: [Int] = []
    /// Elected, with a surplus (or none) still to be transferred.
    private var pending: [Int] = []
    private var parcels: Parcels<Number>
    private var votes: [Number] = []
    private var rounding = Number.zero

    init(
      _ method: GregorySTV, _ ballots: RankedBallots, _ contest: Contest, unitsPerVote: BigInt
    ) {
      self.method = method
      one = Self.whole(unitsPerVote)
      self.unitsPerVote = unitsPerVote * BigInt(ballots.denominator)
      hopeful = contest.standing
      undeclared = contest.undeclared
      parcels = Parcels(
        ballots, one: one, isUsable: contest.flags(hopeful + undeclared), votes: &votes)
      tabulation = Tabulation(ballots: ballots.census, decimals: method.decimals)
      if ballots.denominator > 1 { tabulation.decimals = nil }
    }

    /// 10^decimals in any number.
    private static func whole(_ units: BigInt) -> Number {
      Number(1) * (Int128(exactly: units) ?? 1)
    }

    private var nobody: Int { votes.count - 1 }
    private var last: Int { tabulation.rounds.count - 1 }

    mutating func run(_ seats: Int, _ ties: inout TieResolver) -> Tabulation {
      guard parcels.ballots.countedWeight > 0, !hopeful.isEmpty else {
        beginRound()
        tabulation.warnings.append(Warnings.noVotes(hopeful))
        return tabulation
      }
      if hopeful.count <= seats {
        tabulation.warnings.append(Warnings.fewerThanSeats(hopeful.count, seats))
      }
      while true {
        findQuota(seats)
        beginRound()
        if !undeclared.isEmpty {
          eliminate(undeclared, because: .undeclared)
          continue
        }
        if method.sureLosers == .first, eliminateSureLosers(seats) { continue }
        guard electAtQuota(seats, &ties) else { return tabulation }
        if finish(seats) { return tabulation }
        if method.sureLosers == .together, eliminateSureLosers(seats) {
          continue
        } else if hasSurplusWaiting {
          guard let candidate = nextSurplus(&ties) else { return tabulation }
          transferSurplus(of: candidate)
        } else if method.electsOneAtATime, hopeful.contains(where: reaches) {
          // The next who has the quota is elected in a round of their own, before anybody goes.
          continue
        } else {
          guard let loser = nextLoser(&ties) else { return tabulation }
          eliminate([loser], because: .fewest)
        }
      }
    }

    private func rational(_ number: Number) -> Rational {
      number.rational(unitsPerVote: unitsPerVote)
    }

    private mutating func findQuota(_ seats: Int) {
      if quota != nil, !method.followsExhaustion { return }
      let papers = parcels.ballots.countedWeight
      let whole = parcels.ballots.denominator
      var total = one * papers
      if method.followsExhaustion { total -= votes[nobody] }
      switch method.quota {
      case .droop:
        let vote = one * whole
        quota = vote * (Int128((rational(total) / Rational(seats + 1)).floor) + 1)
      case .hare:
        let vote = one * whole
        quota = vote * Int128((rational(total) / Rational(seats)).floor)
      case .fraction: quota = total.share(of: seats + 1, in: whole) + Number(whole)
      case .moreThan: quota = total.share(of: seats + 1, in: whole)
      }
    }

    private mutating func beginRound() {
      let standing = (elected + hopeful + undeclared).sorted()
      var round = Round(
        number: tabulation.rounds.count + 1, quota: quota.map(rational),
        tallies: standing.map { Tally(candidate: $0, value: rational(votes[$0])) })
      round.exhausted = rational(votes[nobody])
      round.rounding = rational(rounding)
      tabulation.rounds.append(round)
      tabulation.ballots.exhausted = round.exhausted
    }

    private func reaches(_ candidate: Int) -> Bool {
      guard let quota else { return false }
      return method.quota == .moreThan ? votes[candidate] > quota : votes[candidate] >= quota
    }

    private func mostFirst(_ candidates: [Int]) -> [Int] {
      candidates.sorted { (votes[$1], $0) < (votes[$0], $1) }
    }

    /// Everybody who has the quota is elected, the most votes first; where they are more than places (or
    /// than one, where one is elected a round) those with the most.
    /// - Returns: false where a tie for that stays undecided.
    private mutating func electAtQuota(_ seats: Int, _ ties: inout TieResolver) -> Bool {
      var places = seats - elected.count
      if method.electsOneAtATime { places = min(1, places) }
      var rest = mostFirst(hopeful.filter(reaches))
      var reached: [Int] = []
      while reached.count < places, let most = rest.first {
        let level = rest.filter { votes[$0] == votes[most] }
        if level.count <= places - reached.count {
          reached += level
        } else {
          guard let chosen = ties.settle(level.sorted(), .place, in: &tabulation) else {
            return false
          }
          reached.append(chosen)
        }
        rest.removeAll(where: reached.contains)
      }
      elect(reached, because: .quota)
      pending += reached
      return true
    }

    private mutating func elect(_ candidates: [Int], because reason: ElectedReason) {
      guard !candidates.isEmpty else { return }
      hopeful.removeAll(where: candidates.contains)
      elected += candidates
      tabulation.winners += candidates
      tabulation.rounds[last].elect(candidates, because: reason)
    }

    /// Whether the places are filled, or as many candidates are left as places.
    private mutating func finish(_ seats: Int) -> Bool {
      if elected.count >= seats { return true }
      guard hopeful.count <= seats - elected.count else { return false }
      elect(mostFirst(hopeful), because: .remaining)
      return true
    }

    /// Whether somebody elected has not passed on a surplus yet.
    private var hasSurplusWaiting: Bool {
      method.hasRoundsWithoutSurplus
        ? !pending.isEmpty : pending.contains { votes[$0] > quota ?? .zero }
    }

    /// The one with the largest surplus; nil where a tie for it stays undecided.
    private mutating func nextSurplus(_ ties: inout TieResolver) -> Int? {
      guard let most = pending.map({ votes[$0] }).max() else { return nil }
      return ties.settle(
        pending.filter { votes[$0] == most }.sorted(), .surplus, in: &tabulation)
    }

    /// The one with the fewest votes; nil where a tie for it stays undecided.
    private mutating func nextLoser(_ ties: inout TieResolver) -> Int? {
      guard let fewest = hopeful.map({ votes[$0] }).min() else { return nil }
      return ties.settle(
        hopeful.filter { votes[$0] == fewest }, .elimination, in: &tabulation)
    }

    /// Those who together, with every surplus, have fewer votes than the next; as many as leave
    /// enough for the places.
    private mutating func eliminateSureLosers(_ seats: Int) -> Bool {
      let waiting = (pending + hopeful.filter(reaches)).reduce(Number.zero) { sum, candidate in
        guard let quota, votes[candidate] > quota else { return sum }
        return sum + votes[candidate] - quota
      }
      let upward = hopeful.sorted { (votes[$0], $0) < (votes[$1], $1) }
      let places = seats - elected.count
      var losers = 0
      var sum = waiting
      for (index, candidate) in upward.enumerated()
      where upward.count - index - 1 >= places && index + 1 < upward.count {
        sum += votes[candidate]
        if sum < votes[upward[index + 1]] { losers = index + 1 }
      }
      guard losers > 0 else { return false }
      eliminate(Array(upward.prefix(losers)), because: .cannotCatchUp)
      return true
    }

    private mutating func transferSurplus(of candidate: Int) {
      guard let quota else { return }
      let total = votes[candidate]
      pending.removeAll { $0 == candidate }
      guard total > quota else { return }
      let surplus = total - quota
      let factor = one.part(surplus, of: total, roundingUp: false)
      let moved = transfer(candidate) { [one, cut = method.cut] value in
        switch cut {
        // The quotient is below `value`, since the surplus is below the total.
        case .value: value.part(surplus, of: total, roundingUp: false)
        case .factor: value.part(factor, of: one, roundingUp: false)
        }
      }
      votes[candidate] = quota
      rounding += surplus - moved
      if surplus > moved {
        tabulation.rounds[last].transfers.append(
          Transfer(from: candidate, to: .rounding, value: rational(surplus - moved)))
      }
    }

    private mutating func eliminate(_ losers: [Int], because reason: EliminatedReason) {
      hopeful.removeAll(where: losers.contains)
      undeclared.removeAll(where: losers.contains)
      tabulation.rounds[last].eliminated = losers
      tabulation.rounds[last].eliminatedBecause = reason
      for loser in losers {
        _ = transfer(loser) { $0 }
        votes[loser] = .zero
      }
    }

    /// Moves a pile to the hopeful.
    /// - Returns: what moved in all, to nobody included.
    private mutating func transfer(_ candidate: Int, revalue: (Number) -> Number) -> Number {
      var isUsable = [Bool](repeating: false, count: nobody)
      for other in hopeful + undeclared { isUsable[other] = true }
      let moved = parcels.move(candidate, isUsable: isUsable, revalue: revalue)
      for (target, value) in moved.enumerated() { votes[target] += value }
      tabulation.rounds[last].transfers += Transfer.list(from: candidate, moved.map(rational))
      return moved.reduce(.zero, +)
    }
  }
}
