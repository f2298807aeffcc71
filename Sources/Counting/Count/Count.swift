public import Ballots

/// A finished count: the rule as applied, the ballots, every round, ties and winners.
public struct Count: Sendable, Equatable {
  public var rule: RuleStatement
  public var contest: Contest
  public var seats: Int
  public var tabulation: Tabulation

  public init(rule: RuleStatement, contest: Contest, seats: Int, tabulation: Tabulation) {
    self.rule = rule
    self.contest = contest
    self.seats = seats
    self.tabulation = tabulation
  }

  public var winners: [Candidate] { tabulation.winners.map { contest.candidates[$0] } }

  public func name(_ candidate: Int) -> String { contest.candidates[candidate].name }

  /// A number as the rule writes it: with its decimals, or as a fraction.
  public func text(_ value: Rational) -> String {
    tabulation.decimals.map(value.decimal) ?? value.description
  }

  /// What contradicts itself in this count, such as a round that does not sum to what it must; nil
  /// where nothing does. For tests.
  public var brokenInvariant: String? {
    let census = tabulation.ballots
    let votes = census.votes ?? census.counted
    for round in tabulation.rounds {
      let sum = round.tallies.reduce(round.exhausted + round.rounding) { $0 + $1.value }
      if round.measure == .votes, sum != votes {
        return "round \(round.number) sums to \(sum), not \(votes)"
      }
      if !Set(round.elected).isDisjoint(with: round.eliminated) {
        return "round \(round.number) elects and eliminates one candidate"
      }
    }
    if census.counted + census.empty + census.invalid != census.total {
      return
        "\(census.counted) counted, \(census.empty) empty and \(census.invalid) invalid are not "
        + "\(census.total) ballots"
    }
    if Set(tabulation.winners).count != tabulation.winners.count { return "a winner wins twice" }
    let lastPass = tabulation.rounds.last?.pass
    let elected = tabulation.rounds.filter { $0.pass == lastPass }.flatMap(\.elected)
    if !tabulation.isNoAward, !Set(elected).isSubset(of: tabulation.winners) {
      return "somebody elected in a round is no winner"
    }
    return tabulation.winners.contains { contest.candidates[$0].isWithdrawn }
      ? "a winner is withdrawn" : nil
  }

  /// Stops the program where `brokenInvariant` finds something; for tests.
  public func _checkInvariants() {
    let broken = brokenInvariant
    precondition(broken == nil, broken ?? "")
  }
}

/// The rule of a count with every parameter's value, as printed with it.
public struct RuleStatement: Sendable, Equatable {
  public struct Value: Sendable, Equatable {
    public var name: String
    public var value: String
    public var isDefault: Bool
    public var certainty: Certainty
  }

  public var id: String
  public var name: String
  public var year: String
  public var source: String
  public var values: [Value]
}
