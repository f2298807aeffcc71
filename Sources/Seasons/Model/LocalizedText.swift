import Texts

/// A text, or one by language: original, translated, transliterated.
public struct LocalizedText: Sendable, Hashable {
  /// Language tags (BCP 47) and texts, sorted by tag; a text of no stated language has the tag "".
  public let byLanguage: [String: String]

  public init(_ text: String) { byLanguage = ["": text] }
  public init(byLanguage: [String: String]) { self.byLanguage = byLanguage }

  /// The text in the first of the languages that there is one in; else the one without a language,
  /// English, or the first by tag.
  public func text(in languages: [String] = ["en"]) -> String {
    for language in languages + ["", "en"] {
      if let text = byLanguage[language] { return text }
    }
    return byLanguage.min { $0.key < $1.key }?.value ?? ""
  }

  /// In English where there is English: what is kept, counted and published.
  public var plain: String { text() }

  /// In the language of whoever is answered, where there is one.
  public var shown: String {
    let code = Language.current.code
    return text(in: [code, code.split(separator: "-").first.map(String.init) ?? code])
  }
}
