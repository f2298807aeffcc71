/// How sure a point of a rule is.
public enum Certainty: String, Sendable {
  case ruleText = "rule text"
  case press
  case inferred
  /// General knowledge; printed as unconfirmed.
  case unconfirmed
  /// A choice of Envelope's or the user's that no source settles.
  case choice
}

/// A doubtful or adjustable point of a rule.
public struct RuleParameter: Sendable {
  public enum Kind: Sendable {
    case choice([String])
    case integer(ClosedRange<Int>)
    /// Numbers with commas between them: whole, decimal or fractions.
    case points
    case text
  }

  public let name: String
  public let kind: Kind
  public let defaultValue: String
  /// What it decides, as a sentence.
  public let meaning: String
  public let certainty: Certainty

  public init(
    _ name: String, _ kind: Kind, default defaultValue: String, _ meaning: String,
    _ certainty: Certainty
  ) {
    self.name = name
    self.kind = kind
    self.defaultValue = defaultValue
    self.meaning = meaning
    self.certainty = certainty
  }

  /// The values allowed, in words.
  public var allowed: String {
    switch kind {
    case .choice(let values): "one of \(values.joined(separator: ", "))"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .points: "numbers with commas between them, such as 3,2,1 or 7.5 or 1/2"
    case .text: "any text"
    }
  }

  func accepts(_ value: String) -> Bool {
    switch kind {
    case .choice(let values): values.contains(value)
    case .integer(let range): Int(value).map(range.contains) ?? false
    case .points: Self.points(value) != nil
    case .text: !value.isEmpty
    }
  }

  /// At most a thousand numbers; nil for text that is none.
  static func points(_ text: String) -> [Rational]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard !parts.isEmpty, parts.count <= 1000 else { return nil }
    let numbers = parts.compactMap { Rational(String($0)) }
    return numbers.count == parts.count ? numbers : nil
  }
}
