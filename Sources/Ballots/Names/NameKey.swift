import Foundation

/// What is left of a title when spelling that people vary is taken away, step by step.
struct NameKey: Sendable {
  /// What was taken away last, as a reason why two names are one.
  enum Step: String, CaseIterable, Sendable {
    case blanks, `case`, accents, punctuation, article, transliteration
  }

  /// The name after each step, in the order of `Step`.
  let stages: [String]
  var key: String { stages.last ?? "" }

  init(_ name: String) {
    let blanks = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let folded = blanks.lowercased()
    let plain = Self.withoutAccents(folded)
    let words = Self.words(plain)
    let named = Self.withoutArticle(words)
    let latin = named.map(Self.latin).joined(separator: " ")
    stages = [
      blanks, folded, plain, words.joined(separator: " "), named.joined(separator: " "), latin,
    ]
  }

  /// The step at which two names become the same; nil where they stay different.
  func step(to other: NameKey) -> Step? {
    Step.allCases.first { step in
      let index = Step.allCases.firstIndex(of: step) ?? 0
      return stages[index] == other.stages[index]
    }
  }

  private static func withoutAccents(_ text: String) -> String {
    // ß, ø, æ and the like have no accent to lose.
    let spelt = ["ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ł": "l", "ı": "i"]
    var out = ""
    for character in text {
      if let known = spelt[String(character)] {
        out += known
      } else {
        out += String(character).decomposedStringWithCanonicalMapping.unicodeScalars
          .filter { !(0x300...0x36F).contains($0.value) }.map(String.init).joined()
      }
    }
    return out
  }

  /// Runs of letters and digits; & is "and", an apostrophe nothing.
  private static func words(_ text: String) -> [String] {
    text.replacing("&", with: " and ").filter { !"'’`´".contains($0) }
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "le", "la", "les", "l", "un", "une", "der", "die", "das", "ein", "eine", "el",
    "los", "las", "il", "lo", "gli", "i", "o", "os", "as",
  ]

  /// Without an article at the start, or at the end as in "Substance, The".
  private static func withoutArticle(_ words: [String]) -> [String] {
    guard words.count > 1 else { return words }
    if let first = words.first, articles.contains(first) { return Array(words.dropFirst()) }
    if let last = words.last, ["the", "a", "an"].contains(last) { return Array(words.dropLast()) }
    return words
  }

  /// Other scripts in Latin letters.
  private static func latin(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    let letters = word.applyingTransform(.toLatin, reverse: false) ?? word
    return withoutAccents(letters.lowercased()).filter { $0.isLetter || $0.isNumber }
  }
}
