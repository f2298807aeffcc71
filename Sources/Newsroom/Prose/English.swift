import Seasons

/// Numbers, plurals and dates as an English newspaper writes them.
enum English {
  private static let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// Words up to ten, figures beyond.
  static func number(_ value: Int) -> String {
    words.indices.contains(value) ? words[value] : grouped(String(value))
  }

  static func count(_ value: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number(value)) \(value == 1 ? one : many ?? one + "s")"
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// "9,905"; text that is no whole number stays as it is.
  static func grouped(_ digits: String) -> String {
    guard digits.count > 3, digits.allSatisfy(\.isNumber) else { return digits }
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out.append(",") }
      out.append(digit)
    }
    return out
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "2 March 2025" from "2025-03-02".
  static func day(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return day }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }

  /// "6 million dollars", "450,000 pounds".
  static func money(_ cost: ProductionFacts.Cost) -> String {
    let names = ["USD": "dollar", "EUR": "euro", "GBP": "pound"]
    let name = names[cost.currency].map { cost.amount == 1 ? $0 : $0 + "s" } ?? cost.currency
    for (size, word) in [(1_000_000_000, "billion"), (1_000_000, "million")]
    where cost.amount >= size {
      let tenths = cost.amount / (size / 10)
      if tenths * (size / 10) == cost.amount {
        let text = tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        return "\(text) \(word) \(name)"
      }
    }
    return "\(grouped(String(cost.amount))) \(name)"
  }
}
