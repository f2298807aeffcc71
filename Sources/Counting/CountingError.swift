/// Why a count cannot be made.
public enum CountingError: Error, Sendable, Hashable {
  case unknownRule(String, hint: String)
  case unknownParameter(String, rule: String, hint: String)
  case badValue(String, parameter: String, allowed: String)
  /// The rule cannot fill so many seats.
  case badSeats(Int, rule: String, allowed: String)
  /// Lines of ballots that name somebody twice where the rule forbids it (at most 20 of them).
  case repeatedPreference(lines: [Int], total: Int)
  case tooManyNames(line: Int, limit: Int)
  /// The rule adds up scores, and the ballots rank.
  case needsScores
  case scoreOutOfRange(Int, line: Int, highest: Int)
  /// A ballot's tag does not say in which vote it was cast.
  case badTag(String, line: Int)
  /// Why nothing can be said of a margin.
  case noMargin(String)
  /// The rule does not count two contests at once.
  case notTogether(rule: String)
  /// Too many equal ranks to go through all their orders.
  case tooManyOrders(line: Int, limit: Int)
}

extension CountingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownRule(let id, let hint): "unknown rule \"\(id)\"; \(hint)"
    case .unknownParameter(let name, let rule, let hint):
      "the rule \(rule) has no parameter \"\(name)\"; \(hint)"
    case .badValue(let value, let parameter, let allowed):
      "\"\(value)\" is no value of \(parameter); \(allowed)"
    case .badSeats(let seats, let rule, let allowed):
      "the rule \(rule) cannot fill \(seats) seats; \(allowed)"
    case .repeatedPreference(let lines, let total):
      "\(total) kind\(total == 1 ? "" : "s") of ballot name a candidate twice, which this rule "
        + "forbids; first in line \(lines.map(String.init).joined(separator: ", ")); mend the "
        + "ballots, or say --set repeats=first to use the first mention"
    case .needsScores:
      "this rule adds up scores, and the ballots hold none; give score ballots (a .starvote, STAR "
        + "CSV or ABIF file, or --format csv:scores)"
    case .scoreOutOfRange(let score, let line, let highest):
      "the ballot in line \(line) gives a score of \(score); this rule takes 0 to \(highest); say "
        + "--set highest=N where more is allowed"
    case .badTag(let tag, let line):
      "the ballot in line \(line) is tagged \"\(tag)\"; this rule takes the number of the vote it was "
        + "cast in, such as 1, or 1 proxy"
    case .noMargin(let reason): "there is no margin to tell: \(reason)"
    case .notTogether(let rule):
      "the rule \(rule) does not count two contests at once; academy-acting does"
    case .tooManyOrders(let line, let limit):
      "the ballot in line \(line) ranks so many equally that they have more than \(limit) orders, or "
        + "all ballots together too many to hold; "
        + "say --set equal-ranks=exhaust or skip"
    case .tooManyNames(let line, let limit):
      "the ballot in line \(line) names more than \(limit) candidates, the most this rule takes"
    }
  }

  /// Whether the call was wrong (a misspelt rule, say) rather than the ballots.
  public var isUsage: Bool {
    switch self {
    case .badTag, .noMargin, .repeatedPreference, .tooManyNames, .tooManyOrders, .needsScores,
      .scoreOutOfRange:
      false
    default: true
    }
  }
}
