/// A language's texts against all texts that there are.
public struct CatalogueCheck: Sendable {
  /// English texts without a translation; they are shown in English.
  public private(set) var missing: [String] = []
  /// Entries that nothing says, each with its line first: `4: …`.
  public private(set) var unused: [String] = []
  /// Entries whose marks and tags are not those of the English text, each with its line first: what is shown would
  /// be broken.
  public private(set) var wrong: [String] = []

  /// O(texts).
  public init(_ catalogue: Catalogue, all: [Catalogue.Entry]) {
    let known = Set(all.map(Self.key))
    let own = Set(catalogue.entries.map(Self.key))
    missing = all.map(Self.key).filter { !own.contains($0) }.map {
      "not translated, and shown in English: \($0)"
    }
    for entry in catalogue.entries {
      let key = Self.key(entry)
      guard known.contains(key) else {
        unused.append("\(entry.line): nothing says this: \(key)")
        continue
      }
      if let mark = entry.forms.lazy.compactMap({ Self.wrongMark($0, entry) }).first {
        wrong.append(
          "\(entry.line): \(mark) must stand in the text and in its translation alike: \(key)")
      }
    }
  }

  /// A text by which others are found: that for several where there is one.
  private static func key(_ entry: Catalogue.Entry) -> String { entry.plural ?? entry.english }

  /// A value may come twice, and one form of several may leave it out; a part that begins and ends may not.
  private static func wrongMark(_ form: String, _ entry: Catalogue.Entry) -> String? {
    let (english, own) = (marks(key(entry)), marks(form))
    if let added = own.first(where: { !english.contains($0) }) { return added }
    if entry.plural == nil, let lost = english.first(where: { !own.contains($0) }) { return lost }
    func times(_ mark: String, _ marks: [String]) -> Int { marks.count { $0 == mark } }
    return own.first { mark in
      !mark.hasPrefix("{") || ["{{#", "{{^", "{{/"].contains(mark.prefix(3))
        ? times(mark, own) != times(mark, english) : false
    }
  }

  private static func marks(_ text: String) -> [String] {
    text.matches(of: /\{\{[^}]*\}\}|<[^>]*>|\{\d+\}/).map { String($0.output) }
  }
}
