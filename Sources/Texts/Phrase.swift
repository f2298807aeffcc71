/// A text with values in it, as it is written in the code in English: its key is that text with `{1}`, `{2}`
/// and so on for the values, by which a language has its own words.
public struct Phrase: ExpressibleByStringInterpolation, Sendable, Hashable {
  public let key: String
  public let values: [String]

  init(key: String, values: [String]) {
    self.key = key
    self.values = values
  }

  /// For a text that is said later.
  public init(_ phrase: Phrase) { self = phrase }

  public init(stringLiteral value: String) { self.init(key: value, values: []) }

  public init(stringInterpolation: StringInterpolation) {
    self.init(key: stringInterpolation.key, values: stringInterpolation.values)
  }

  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    var key = ""
    var values: [String] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      key.reserveCapacity(literalCapacity + 3 * interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) { key += literal }

    public mutating func appendInterpolation(_ value: some Any) {
      values.append("\(value)")
      key += "{\(values.count)}"
    }
  }

  /// As the code has it.
  public var english: String { Self.fill(key, values) }

  /// One long text in two lines of code.
  public static func + (a: Phrase, b: Phrase) -> Phrase {
    var key = b.key
    // From the greatest, so that {1} is not taken for a part of {12}.
    for number in stride(from: b.values.count, to: 0, by: -1) {
      key = key.replacing("{\(number)}", with: "{\(number + a.values.count)}")
    }
    return Phrase(key: a.key + key, values: a.values + b.values)
  }

  /// A text with values put into it. O(text).
  package static func fill(_ text: String, _ values: [String]) -> String {
    guard !values.isEmpty else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      if let close = rest.firstIndex(of: "}"),
        let number = Int(rest[rest.index(after: open)..<close]), values.indices.contains(number - 1)
      {
        result += values[number - 1]
        rest = rest[rest.index(after: close)...]
      } else {
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
