public import Ballots

/// A body's rule: a counting method with its parameters, year and source.
public struct Rule: Sendable {
  public let id: String
  public let name: String
  /// The year or span for which it holds, as words.
  public let year: String
  public let source: String
  /// What it does, in plain sentences.
  public let summary: String
  public let parameters: [RuleParameter]
  /// How many it elects where neither the user nor the file says.
  public let defaultSeats: Int
  /// How many it can elect at most.
  public private(set) var mostSeats = 100_000
  /// What a rule reads off a ballot.
  public enum Reads: Sendable {
    /// The order of those it names.
    case order
    /// Whom it names.
    case names
    /// The scores it gives.
    case scores
    /// Whom it names, and in which of several votes it was cast.
    case castVotes
  }
  public private(set) var reads = Reads.order
  /// How many places there are for so many candidates, where the rule says so and nobody gives a
  /// number; 0 for no award.
  private(set) var seatsByEntries: (@Sendable (Int, RuleSettings) -> Int?)?
  /// Whether it adds up scores, which ranked ballots do not hold.
  public var needsScores: Bool { reads == .scores }
  /// The highest score that a ballot may give a candidate, from 0 on, where the rule has such a
  /// parameter.
  /// - Returns: nil for rules that read no scores, or other ones.
  public func highestScore(_ given: [String: String]) -> Int? {
    guard reads == .scores, parameters.contains(where: { $0.name == "highest" }),
      let settings = try? RuleSettings(given, for: self)
    else { return nil }
    return settings.integer("highest")
  }
  let makeMethod: @Sendable (RuleSettings) -> any CountingMethod

  /// The rule as applied with these settings.
  public func statement(_ given: [String: String]) throws(CountingError) -> RuleStatement {
    let settings = try RuleSettings(given, for: self)
    let values = parameters.map { parameter in
      let value = settings[parameter.name] ?? parameter.defaultValue
      return RuleStatement.Value(
        name: parameter.name, value: value, isDefault: value == parameter.defaultValue,
        certainty: parameter.certainty)
    }
    return RuleStatement(id: id, name: name, year: year, source: source, values: values)
  }

  /// - Throws: `CountingError.badSeats` for a number that the rule cannot elect.
  public func check(seats: Int) throws(CountingError) {
    guard (1...mostSeats).contains(seats) else {
      let allowed = mostSeats == 1 ? "it elects 1; say 1 seat" : "a number from 1 to \(mostSeats)"
      throw .badSeats(seats, rule: id, allowed: allowed)
    }
  }

  /// How many are to be elected: as given, or by the entries where the rule has a table, or by the
  /// profile, or the rule's usual number.
  func places(
    _ given: Int?, _ profile: Profile, _ settings: RuleSettings
  ) throws(CountingError) -> Int {
    if given == nil, let places = seatsByEntries?(profile.contest.standing.count, settings) {
      return places
    }
    let places = given ?? profile.contest.seats ?? defaultSeats
    try check(seats: places)
    return places
  }

  /// Counts a profile.
  ///
  /// A tie that neither the rule nor `ties` settles is tried every way; where that changes nothing
  /// about who wins the count goes on and says so, otherwise it stops there, undecided.
  /// - Parameters:
  ///   - seats: how many to elect; nil for the profile's own number, else the rule's.
  ///   - given: the parameters that differ from the defaults.
  ///   - ties: what to try after the rule's own steps.
  ///   - decisions: on whom the action falls in the ties that are still open then, in their order.
  public func count(
    _ profile: Profile, seats: Int? = nil, set given: [String: String] = [:],
    ties: [TieStep] = [], decisions: [Int] = []
  ) throws(CountingError) -> Count {
    let settings = try RuleSettings(given, for: self)
    let method = makeMethod(settings)
    let seats = try places(seats, profile, settings)
    guard seats > 0 else {
      return Count(
        rule: try statement(given), contest: profile.contest, seats: 0,
        tabulation: .tooFewEntries(profile))
    }
    var resolver = TieResolver(steps: ties, trials: decisions)
    var tabulation = try method.count(profile, seats: seats, ties: &resolver)
    if tabulation.undecided != nil {
      tabulation =
        try OutcomeWalk.sameEitherWay(
          method: method, profile: profile, seats: seats, steps: ties, decided: decisions)
        ?? tabulation
    }
    for (index, tie) in tabulation.ties.filter({ $0.resolution == .tried }).enumerated()
    where index < decisions.count {
      if let place = tabulation.ties.firstIndex(of: tie) {
        tabulation.ties[place].resolution = .decision
      }
    }
    return Count(
      rule: try statement(given), contest: profile.contest, seats: seats, tabulation: tabulation)
  }
}
