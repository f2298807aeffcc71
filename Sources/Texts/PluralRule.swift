/// Which form of a text a number takes, by a PO file's `Plural-Forms` (gettext manual, 11.2.6):
/// `nplurals=2; plural=(n != 1);`
package struct PluralRule: Sendable {
  let count: Int
  private let expression: Expression

  static let english = PluralRule(
    count: 2, expression: .operation("!=", .number, .value(1)))

  private indirect enum Expression: Sendable {
    case number
    case value(Int)
    case operation(String, Expression, Expression)
    case choice(Expression, Expression, Expression)
  }

  private init(count: Int, expression: Expression) {
    self.count = count
    self.expression = expression
  }

  /// - Returns: nil for what is no such rule.
  package init?(_ text: String) {
    var fields: [String: String] = [:]
    for field in text.split(separator: ";") {
      let parts = field.split(separator: "=", maxSplits: 1).map { part in
        part.filter { !$0.isWhitespace }
      }
      if parts.count == 2 { fields[parts[0]] = parts[1] }
    }
    guard let count = fields["nplurals"].flatMap({ Int($0) }), (1...8).contains(count),
      let formula = fields["plural"]
    else { return nil }
    var parser = Parser(formula)
    guard let expression = parser.whole() else { return nil }
    self.init(count: count, expression: expression)
  }

  /// From 0; the last one where the rule gives one that there is not.
  package func form(_ number: Int) -> Int {
    min(max(0, Self.value(expression, Int(clamping: number.magnitude))), count - 1)
  }

  private static func value(_ expression: Expression, _ n: Int) -> Int {
    switch expression {
    case .number: return n
    case .value(let value): return value
    case .choice(let test, let yes, let no):
      return value(test, n) != 0 ? value(yes, n) : value(no, n)
    case .operation(let sign, let left, let right):
      let (a, b) = (value(left, n), value(right, n))
      switch sign {
      case "||": return a != 0 || b != 0 ? 1 : 0
      case "&&": return a != 0 && b != 0 ? 1 : 0
      case "==": return a == b ? 1 : 0
      case "!=": return a != b ? 1 : 0
      case "<=": return a <= b ? 1 : 0
      case ">=": return a >= b ? 1 : 0
      case "<": return a < b ? 1 : 0
      case ">": return a > b ? 1 : 0
      default: return b == 0 ? 0 : a % b
      }
    }
  }

  /// The part of C's expressions that such rules use.
  private struct Parser {
    private var rest: Substring
    private var depth = 0

    /// From the weakest sign to the strongest.
    private static let signs = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["%"]]

    init(_ text: String) { rest = text[...] }

    mutating func whole() -> Expression? {
      guard let expression = choice(), rest.isEmpty else { return nil }
      return expression
    }

    private mutating func choice() -> Expression? {
      depth += 1
      defer { depth -= 1 }
      guard depth < 30, let test = operation(0) else { return nil }
      guard take("?") else { return test }
      guard let yes = choice(), take(":"), let no = choice() else { return nil }
      return .choice(test, yes, no)
    }

    private mutating func operation(_ level: Int) -> Expression? {
      guard level < Self.signs.count else { return operand() }
      guard var left = operation(level + 1) else { return nil }
      while let sign = Self.signs[level].first(where: { rest.hasPrefix($0) }) {
        rest = rest.dropFirst(sign.count)
        guard let right = operation(level + 1) else { return nil }
        left = .operation(sign, left, right)
      }
      return left
    }

    private mutating func operand() -> Expression? {
      if take("n") { return .number }
      if take("(") {
        guard let inner = choice(), take(")") else { return nil }
        return inner
      }
      let digits = rest.prefix { ("0"..."9").contains($0) }
      guard digits.count < 10, let value = Int(digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      return .value(value)
    }

    private mutating func take(_ text: String) -> Bool {
      guard rest.hasPrefix(text) else { return false }
      rest = rest.dropFirst(text.count)
      return true
    }
  }
}
