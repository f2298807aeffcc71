public import Ballots

/// What one ballot did in a round of a count.
public struct TraceStep: Sendable, Equatable {
  public var round: Int
  /// What it gave to whom, as the round begins.
  public var given: [Tally]
  /// What of it was with nobody.
  public var exhausted: Rational = 0
  /// What it gives by another measure than votes, as the round's own measure.
  public var measure = Round.Measure.votes
}

/// A method that can say where one ballot was in each round. What all ballots gave adds up to the
/// tallies of the round.
protocol TracedMethod: CountingMethod {
  /// - Parameter ballot: a profile of the one ballot, of weight 1.
  func trace(_ ballot: Profile, in count: Tabulation) throws(CountingError) -> [TraceStep]
}

/// A method that looks at the ballots once and adds up what each gives, whatever the others say.
protocol AdditiveMethod: TracedMethod {}

extension AdditiveMethod {
  func trace(_ ballot: Profile, in count: Tabulation) throws(CountingError) -> [TraceStep] {
    var ties = TieResolver(steps: [])
    let alone = try self.count(ballot, seats: 1, ties: &ties)
    guard let round = alone.rounds.first else { return [] }
    return [
      TraceStep(
        round: 1, given: round.tallies.filter { !$0.value.isZero }, measure: round.measure)
    ]
  }
}

extension Rule {
  /// Follows one kind of ballot through a count that this rule made of the profile.
  /// - Parameter group: the ballot's group.
  /// - Returns: nil where the rule does not add up what single ballots give, such as those that
  ///   compare pairs.
  /// O(rounds × (candidates + marks on the ballot)).
  public func trace(
    _ profile: Profile, group: Int, in count: Count, set given: [String: String] = [:]
  ) throws(CountingError) -> [TraceStep]? {
    let method = makeMethod(try RuleSettings(given, for: self))
    guard let traced = method as? any TracedMethod else { return nil }
    return try traced.trace(profile.only(group), in: count.tabulation)
  }
}

extension Profile {
  /// The one ballot of a group, once.
  func only(_ group: Int) -> Profile {
    var builder = ProfileBuilder()
    builder.copy(group, of: self, weight: weightDenominator)
    return builder.build(contest)
  }
}

extension VotePerBallot: AdditiveMethod {}
extension PointsByRank: AdditiveMethod {}
extension ScoreSum: TracedMethod {
  func trace(_ ballot: Profile, in count: Tabulation) throws(CountingError) -> [TraceStep] {
    var sums = self
    sums.averages = false
    sums.threshold = nil
    sums.quorumPercent = 0
    var ties = TieResolver(steps: [])
    let round = try sums.count(ballot, seats: 1, ties: &ties).rounds.first
    return [
      TraceStep(
        round: 1, given: round?.tallies.filter { !$0.value.isZero } ?? [], measure: .scores)
    ]
  }
}
