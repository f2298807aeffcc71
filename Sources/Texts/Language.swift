/// A language that texts are shown in.
public struct Language: Sendable {
  /// BCP 47, as `es` or `pt-BR`.
  public let code: String
  /// In the language itself.
  public let name: String
  let catalogue: Catalogue

  public init(_ catalogue: Catalogue) {
    code = catalogue.header("Language") ?? "und"
    name = catalogue.header("X-Language-Name") ?? code
    self.catalogue = catalogue
  }

  /// The code's own words.
  public static let english = Language(code: "en", name: "English")

  private init(code: String, name: String) {
    self.code = code
    self.name = name
    catalogue = Catalogue()
  }

  /// The language of whoever is answered: set for each request and each mail.
  @TaskLocal public static var current = Language.english

  /// A text in this language; in English where it has none.
  public func text(_ phrase: Phrase) -> String {
    Phrase.fill(catalogue.text(phrase.key) ?? phrase.key, phrase.values)
  }

  /// A text that counts something, in the form that this language has for the number.
  public func text(_ count: Int, one: Phrase, other: Phrase) -> String {
    guard let text = catalogue.text(other.key, count: count) else {
      let phrase = count == 1 ? one : other
      return Phrase.fill(phrase.key, phrase.values)
    }
    return Phrase.fill(text, other.values)
  }

  /// As its file has it.
  var pluralForms: String? { catalogue.header("Plural-Forms") }

  /// Its texts, in the order of its file.
  public var entries: [Catalogue.Entry] { catalogue.entries }

  /// A whole piece of a page, by its English text.
  /// - Returns: nil where there is none.
  public func piece(_ english: String) -> String? { catalogue.text(english) }
}

/// A text in the language of whoever is answered.
public func say(_ phrase: Phrase) -> String { Language.current.text(phrase) }

/// A text that counts something: `say(n, one: "\(n) ballot", other: "\(n) ballots")`. A language puts the
/// values of the second into its own form.
public func say(_ count: Int, one: Phrase, other: Phrase) -> String {
  Language.current.text(count, one: one, other: other)
}

/// "A", "A and B", "A, B and C"; empty for none.
public func sayAnd(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return say("\(words.dropLast().joined(separator: ", ")) and \(last)")
}

/// "A", "A or B", "A, B or C"; empty for none.
public func sayOr(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return say("\(words.dropLast().joined(separator: ", ")) or \(last)")
}

extension Language {
  /// Those that come with Envelope, English first.
  public static let shipped: [Language] =
    [.english]
    + [spanishText, frenchText].compactMap { text in
      (try? Catalogue(po: text)).map { Language($0) }
    }

  /// The first language that somebody wants and there is, by the header `Accept-Language` (RFC 9110, 12.5.4).
  public static func wanted(_ header: String, of languages: [Language]) -> Language? {
    var ranges: [(range: String, weight: Double, order: Int)] = []
    for (order, item) in header.prefix(1000).split(separator: ",").enumerated() {
      let parts = item.split(separator: ";").map { part in
        part.filter { !$0.isWhitespace }.lowercased()
      }
      guard let range = parts.first, !range.isEmpty else { continue }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map {
        Double($0.dropFirst(2)) ?? 0
      }
      ranges.append((range, weight ?? 1, order))
    }
    ranges.sort { ($1.weight, $0.order) < ($0.weight, $1.order) }
    for (range, weight, _) in ranges where weight > 0 {
      let short = range.split(separator: "-").first.map(String.init) ?? range
      let match =
        languages.first { $0.code.lowercased() == range }
        ?? languages.first { $0.code.lowercased() == short }
      if let match { return match }
    }
    return nil
  }
}
