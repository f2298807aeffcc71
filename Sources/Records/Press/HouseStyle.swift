public import Ballots

/// How a desk writes: what each house decides for itself.
public struct HouseStyle: Sendable, Hashable {
  public enum Titles: String, Sendable, CaseIterable { case italic, quotes }
  public enum Dates: String, Sendable, CaseIterable {
    /// 2 March 2025
    case dayFirst = "day-first"
    /// March 2, 2025; in English alone.
    case monthFirst = "month-first"
  }

  /// Numbers up to this one are written as words; 0 to 10.
  public var wordsUpTo: Int
  public var titles: Titles
  public var dates: Dates
  /// A comma before "and" in a list of three or more; in English alone.
  public var hasSerialComma: Bool

  public init(
    wordsUpTo: Int = 10, titles: Titles = .italic, dates: Dates = .dayFirst,
    hasSerialComma: Bool = false
  ) {
    self.wordsUpTo = max(0, min(10, wordsUpTo))
    self.titles = titles
    self.dates = dates
    self.hasSerialComma = hasSerialComma
  }

  public var details: [String: JSONValue] {
    [
      "wordsUpTo": .integer(wordsUpTo), "titles": .string(titles.rawValue),
      "dates": .string(dates.rawValue), "serialComma": .bool(hasSerialComma),
    ]
  }

  /// - Returns: nil for details of another shape.
  public init?(_ details: [String: JSONValue]) {
    guard let words = details["wordsUpTo"]?.integer,
      let titles = details["titles"]?.string.flatMap(Titles.init),
      let dates = details["dates"]?.string.flatMap(Dates.init)
    else { return nil }
    self.init(
      wordsUpTo: words, titles: titles, dates: dates,
      hasSerialComma: details["serialComma"]?.bool ?? false)
  }
}
