import Ballots
import BigInt

/// Single transferable vote by Meek's method, or Warren's: each elected candidate keeps just the
/// part of every ballot that leaves them the quota, found by iteration, and the quota follows the
/// ballots that are exhausted.
///
/// Hill, Wichmann and Woodall, "Algorithm 123", Computer Journal 30 (1987); the order of steps and
/// the roundings are those of the Proportional Representation Foundation's reference rule.
/// O(marks + iterations × (paths through elected candidates)).
struct MeekSTV: CountingMethod, FixedDecimalCounting {
  enum Keep: String, CaseIterable, Sendable {
    /// A candidate keeps the same part of what reaches them.
    case meek
    /// A candidate keeps the same amount of every ballot.
    case warren
  }

  var reading = MarkReading()
  var keep = Keep.meek
  var decimals = 9
  /// The surplus below which iterating ends is 10^-omega.
  var omega = 6
  /// So many of the last decimals are a guard: numbers that differ only there are equal, and the
  /// quota is votes over seats plus one itself, which must be passed.
  var guardDecimals = 0
  /// The lowest tie with whoever is within the remaining surplus of them.
  var tiesWithinSurplus = true
  var tieSteps: [TieStep] = []

  /// Iterations in a row that elect nobody and still have a surplus; far beyond what converges.
  static let mostIterations = 10_000

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try RankedBallots(profile, reading)
    ties = ties.preceded(by: tieSteps)
    return runNarrowest(ballots, profile.contest, decimals: decimals, seats, &ties)
  }

  func run<Number: VoteNumber>(
    _: Number.Type, _ ballots: RankedBallots, _ contest: Contest, units: BigInt, _ seats: Int,
    _ ties: inout TieResolver
  ) -> Tabulation {
    var counting = Counting<Number>(self, ballots, contest, units)
    return counting.run(seats, &ties)
  }
}

extension MeekSTV {
  fileprivate struct Counting<Number: VoteNumber> {
    let method: MeekSTV
    /// A whole ballot, and a keep factor of 1.
    let one: Number
    let omega: Number
    /// Numbers no further apart than this are equal.
    let tolerance: Number
    let unitsPerVote: BigInt
    let unitsPerBallot: BigInt
    var tabulation: Tabulation
    private var tree: KeepTree
    private var hopeful: [Int]
    private var undeclared: [Int]
    private var elected: [Int] = []
    private var factors: [Number]
    private var votes: [Number]
    private var quota: Number
    private var surplus: Number

    init(_ method: MeekSTV, _ ballots: RankedBallots, _ contest: Contest, _ units: BigInt) {
      self.method = method
      one = Number(Int128(exactly: units) ?? 1)
      func power(_ exponent: Int) -> Number {
        Number(Int128(exactly: BigInt(10).power(exponent)) ?? 1) * ballots.denominator
      }
      omega = power(max(0, method.decimals - method.omega))
      tolerance =
        method.guardDecimals == 0
        ? .zero : power(method.guardDecimals).part(Number(1), of: Number(2), roundingUp: false)
      unitsPerVote = units * BigInt(ballots.denominator)
      unitsPerBallot = units
      hopeful = contest.standing
      undeclared = contest.undeclared
      tree = KeepTree(ballots, isIn: contest.flags(hopeful + undeclared))
      factors = Array(repeating: one, count: ballots.candidateCount)
      votes = Array(repeating: .zero, count: ballots.candidateCount)
      quota = .zero
      surplus = .zero
      tabulation = Tabulation(ballots: ballots.census, decimals: method.decimals)
      if ballots.denominator > 1 { tabulation.decimals = nil }
    }

    mutating func run(_ seats: Int, _ ties: inout TieResolver) -> Tabulation {
      guard tree.ballots.countedWeight > 0, !hopeful.isEmpty else {
        distribute()
        noteRound()
        tabulation.rounds[0].quota = nil
        tabulation.warnings.append(Warnings.noVotes(hopeful))
        return tabulation
      }
      if hopeful.count <= seats {
        tabulation.warnings.append(Warnings.fewerThanSeats(hopeful.count, seats))
      }
      while true {
        iterate(seats)
        noteRound()
        if !undeclared.isEmpty {
          defeat(undeclared, because: .undeclared)
          continue
        }
        let reached = mostFirst(hopeful.filter(reaches)).prefix(
          seats - elected.count)
        elect(Array(reached), because: .quota)
        if finish(seats) { return tabulation }
        if reached.isEmpty {
          guard let loser = nextLoser(&ties) else { return tabulation }
          defeat([loser], because: .fewest)
          if finish(seats) { return tabulation }
        }
      }
    }

    /// Distributes until somebody reaches the quota or the surplus is as good as gone.
    private mutating func iterate(_ seats: Int) {
      var before: Number?
      for _ in 0..<MeekSTV.mostIterations {
        distribute()
        findQuota(seats)
        if hopeful.contains(where: reaches) { return }
        if surplus < omega { return }
        if let before, surplus >= before { return }
        before = surplus
        for candidate in elected {
          factors[candidate] = factors[candidate].part(quota, of: one, roundingUp: true)
            .part(one, of: votes[candidate], roundingUp: true)
        }
      }
    }

    private mutating func findQuota(_ seats: Int) {
      let total = votes.reduce(.zero, +)
      let unit = tree.ballots.denominator
      quota = total.share(of: seats + 1, in: unit)
      if method.guardDecimals == 0 { quota += Number(unit) }
      surplus = elected.reduce(Number.zero) { sum, candidate in
        votes[candidate] > quota ? sum + votes[candidate] - quota : sum
      }
    }

    private func reaches(_ candidate: Int) -> Bool {
      method.guardDecimals == 0
        ? votes[candidate] >= quota : votes[candidate] > quota + tolerance
    }

    private mutating func distribute() {
      for candidate in votes.indices { votes[candidate] = .zero }
      var open: [(node: Int, value: Number)] = tree.nodes[KeepTree.root].children.map { ($0, one) }
      while let (index, value) = open.popLast() {
        let node = tree.nodes[index]
        let factor = factors[node.candidate]
        let kept: Number
        switch method.keep {
        case .meek: kept = factor == one ? value : value.part(factor, of: one, roundingUp: true)
        case .warren: kept = min(value, factor)
        }
        votes[node.candidate] += kept * node.weight
        if kept < value {
          let rest = value - kept
          for child in node.children { open.append((child, rest)) }
        }
      }
    }

    private func rational(_ number: Number) -> Rational {
      number.rational(unitsPerVote: unitsPerVote)
    }

    private var last: Int { tabulation.rounds.count - 1 }

    private mutating func noteRound() {
      let standing = (elected + hopeful + undeclared).sorted()
      var round = Round(
        number: tabulation.rounds.count + 1, quota: rational(quota),
        tallies: standing.map { Tally(candidate: $0, value: rational(votes[$0])) })
      round.keep = elected.map {
        Tally(candidate: $0, value: factors[$0].rational(unitsPerVote: unitsPerBallot))
      }
      round.exhausted =
        tabulation.ballots.counted - rational(votes.reduce(.zero, +))
      tabulation.rounds.append(round)
      tabulation.ballots.exhausted = round.exhausted
    }

    private func mostFirst(_ candidates: [Int]) -> [Int] {
      candidates.sorted { (votes[$1], $0) < (votes[$0], $1) }
    }

    private mutating func elect(_ candidates: [Int], because reason: ElectedReason) {
      guard !candidates.isEmpty else { return }
      hopeful.removeAll(where: candidates.contains)
      elected += candidates
      tabulation.winners += candidates
      tabulation.rounds[last].elect(candidates, because: reason)
      for candidate in candidates { tree.elect(candidate) }
    }

    private mutating func defeat(_ candidates: [Int], because reason: EliminatedReason) {
      hopeful.removeAll(where: candidates.contains)
      undeclared.removeAll(where: candidates.contains)
      tabulation.rounds[last].eliminated = candidates
      tabulation.rounds[last].eliminatedBecause = reason
      for candidate in candidates {
        tree.defeat(candidate)
        factors[candidate] = .zero
      }
    }

    private mutating func finish(_ seats: Int) -> Bool {
      if elected.count >= seats { return true }
      guard hopeful.count <= seats - elected.count else { return false }
      elect(mostFirst(hopeful), because: .remaining)
      return true
    }

    private mutating func nextLoser(_ ties: inout TieResolver) -> Int? {
      guard let fewest = hopeful.map({ votes[$0] }).min() else { return nil }
      let bound = fewest + max(tolerance, method.tiesWithinSurplus ? surplus : .zero)
      return ties.settle(
        hopeful.filter { votes[$0] <= bound }, .elimination, in: &tabulation)
    }
  }
}
