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
    case .tooManyOrders(let line, let limit):
      "the ballot in line \(line) ranks so many equally that they have more than \(limit) orders; "
        + "say --set equal-ranks=exhaust or skip"
    case .tooManyNames(let line, let limit):
      "the ballot in line \(line) names more than \(limit) candidates, the most this rule takes"
    }
  }

  /// Whether the call was wrong (a misspelt rule, say) rather than the ballots.
  public var isUsage: Bool {
    switch self {
    case .repeatedPreference, .tooManyNames, .tooManyOrders: false
    default: true
    }
  }
}
