public import Ballots

/// Whether the winners hold when nothing is cut.
public struct RoundingCheck: Sendable, Equatable {
  /// What was counted with: "exact fractions", or more decimals where a rule never ends in fractions.
  public var arithmetic: String
  public var winners: [Int]
  /// Whether the exact count stopped at a tie that cutting had hidden.
  public var undecided: Tie?
  public var isSame: Bool

  /// In words.
  public func sentence(_ count: Count) -> String {
    if isSame { return "Rounding: with \(arithmetic) the same win." }
    if let undecided {
      return "Rounding: with \(arithmetic) "
        + "\(WordList.and(undecided.candidates.map(count.name))) tie, which cutting decimals hid."
    }
    return "Rounding: with \(arithmetic) the winners would be "
      + "\(WordList.and(winners.map(count.name)))."
  }

  public func json(_ count: Count) -> JSONValue {
    [
      "arithmetic": .string(arithmetic), "same": .bool(isSame),
      "winners": .array(winners.map { .string(count.name($0)) }),
      "undecided": .bool(undecided != nil),
    ]
  }
}

/// A method that cuts decimals, and what it is without that.
protocol RoundedMethod: CountingMethod {
  /// The same method with what it counts in, in words; nil where nothing is cut as it is.
  var exact: (method: any CountingMethod, arithmetic: String)? { get }
}

extension Rule {
  /// Counts again in exact arithmetic and compares who wins.
  /// - Returns: a check that holds by itself where the rule cuts nothing.
  public func roundingCheck(
    _ count: Count, _ profile: Profile, set given: [String: String] = [:], ties: [TieStep] = [],
    decisions: [Int] = []
  ) throws(CountingError) -> RoundingCheck {
    let method = makeMethod(try RuleSettings(given, for: self))
    guard let exact = (method as? any RoundedMethod)?.exact else {
      return RoundingCheck(
        arithmetic: "exact fractions, as the rule counts,", winners: count.tabulation.winners,
        isSame: true)
    }
    var resolver = TieResolver(steps: ties, trials: decisions)
    var tabulation = try exact.method.count(profile, seats: count.seats, ties: &resolver)
    if tabulation.undecided != nil {
      tabulation =
        try OutcomeWalk.sameEitherWay(
          method: exact.method, profile: profile, seats: count.seats, steps: ties,
          decided: decisions) ?? tabulation
    }
    let isSame =
      Set(tabulation.winners) == Set(count.tabulation.winners)
      && (tabulation.undecided == nil) == (count.tabulation.undecided == nil)
    return RoundingCheck(
      arithmetic: exact.arithmetic, winners: tabulation.winners, undecided: tabulation.undecided,
      isSame: isSame)
  }
}

extension GregorySTV: RoundedMethod {
  var exact: (method: any CountingMethod, arithmetic: String)? {
    guard decimals != nil else { return nil }
    var method = self
    method.decimals = nil
    // Without decimals there is no last one to add to the quota: it must be passed.
    if quota == .fraction { method.quota = .moreThan }
    return (method, "exact fractions")
  }
}

extension MeekSTV: RoundedMethod {
  /// Iterations have no end in fractions; so many decimals more tell whether cutting mattered.
  var exact: (method: any CountingMethod, arithmetic: String)? {
    var method = self
    method.decimals = decimals + 20
    method.omega = omega + 20
    return (method, "\(decimals + 20) decimals")
  }
}

extension AcademySTV: RoundedMethod {
  var exact: (method: any CountingMethod, arithmetic: String)? {
    guard transferDecimals != nil else { return nil }
    var method = self
    method.transferDecimals = nil
    return (method, "exact fractions")
  }
}
