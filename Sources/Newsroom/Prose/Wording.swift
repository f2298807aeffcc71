import Records
import Seasons
import Texts

/// Numbers, lists, titles, dates and money as a newspaper writes them, in the language of whoever reads and in the
/// house's own style.
struct Wording {
  var style = HouseStyle()

  private var isEnglish: Bool { Language.current.code.hasPrefix("en") }

  /// Whether a number stands before a word like "nomination" or one like "award": Spanish and French tell them apart.
  enum Gender { case masculine, feminine }

  /// Words up to the style's limit, figures beyond.
  func number(_ value: Int, _ gender: Gender = .masculine) -> String {
    let word = value <= style.wordsUpTo ? Language.current.word(value, gender == .feminine) : nil
    return word ?? Language.current.grouped(String(value))
  }

  func awards(_ count: Int) -> String {
    let number = number(count)
    return say(count, one: "\(number) award", other: "\(number) awards")
  }

  func nominations(_ count: Int) -> String {
    let number = number(count, .feminine)
    return say(count, one: "\(number) nomination", other: "\(number) nominations")
  }

  func others(_ count: Int) -> String {
    let number = number(count)
    return say(count, one: "\(number) other", other: "\(number) others")
  }

  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A work's title, which each output sets in its own way, or between quotation marks.
  func title(_ title: String) -> String {
    style.titles == .quotes ? quoted(title) : Prose.marked(title)
  }

  func quoted(_ text: String) -> String { Language.current.quoted(text) }

  /// "A", "A and B", "A, B and C".
  func list(_ items: [String]) -> String {
    guard style.hasSerialComma, isEnglish, items.count > 2, let last = items.last else {
      return sayAnd(items)
    }
    return items.dropLast().joined(separator: ", ") + ", and " + last
  }

  /// "2 March 2025" from "2025-03-02"; another text as it is.
  func day(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return day }
    let month = Language.current.month(parts[1])
    if isEnglish, style.dates == .monthFirst { return "\(month) \(parts[2]), \(parts[0])" }
    return Language.current.date(day: parts[2], month: month, year: parts[0])
  }

  /// "6 million dollars", "450,000 pounds".
  func money(_ cost: ProductionFacts.Cost) -> String {
    // French elides before a vowel.
    currency(cost).replacing(" de euro", with: " d\u{2019}euro")
  }

  private func currency(_ cost: ProductionFacts.Cost) -> String {
    let (amount, count) = amount(cost.amount)
    switch cost.currency {
    case "USD": return say(count, one: "\(amount) dollar", other: "\(amount) dollars")
    case "EUR": return say(count, one: "\(amount) euro", other: "\(amount) euros")
    case "GBP": return say(count, one: "\(amount) pound", other: "\(amount) pounds")
    default: return "\(amount) \(cost.currency)"
    }
  }

  /// Millions and billions to one decimal, exactly, or all figures; with the number whose plural follows.
  private func amount(_ amount: Int) -> (text: String, count: Int) {
    if let tenths = tenths(amount, 1_000_000_000) {
      let text = decimal(tenths)
      return (say(plural(tenths), one: "\(text) billion", other: "\(text) billion"), 2)
    }
    if let tenths = tenths(amount, 1_000_000) {
      let text = decimal(tenths)
      return (say(plural(tenths), one: "\(text) million", other: "\(text) million"), 2)
    }
    return (Language.current.grouped(String(amount)), amount)
  }

  /// One million is one, one and a half are several; in French not yet.
  private func plural(_ tenths: Int) -> Int {
    tenths == 10 || (tenths < 20 && Language.current.code.hasPrefix("fr")) ? 1 : 2
  }

  private func tenths(_ amount: Int, _ unit: Int) -> Int? {
    let tenth = unit / 10
    return amount >= unit && amount.isMultiple(of: tenth) ? amount / tenth : nil
  }

  private func decimal(_ tenths: Int) -> String {
    let (whole, rest) = (tenths / 10, tenths % 10)
    return rest == 0 ? "\(whole)" : "\(whole)\(isEnglish ? "." : ",")\(rest)"
  }
}
