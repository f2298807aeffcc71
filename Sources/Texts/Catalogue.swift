/// The texts of one language, by the English ones: a file of GNU gettext's PO format, as every program for
/// translators writes it (gettext manual, 10.1).
public struct Catalogue: Sendable {
  /// A text with its forms; one where nothing is counted.
  public struct Entry: Sendable, Hashable {
    public var english: String
    /// The English text for several; nil where nothing is counted.
    public var plural: String?
    public var forms: [String]
    public var line: Int
  }

  public private(set) var entries: [Entry] = []
  private var byText: [String: Int] = [:]
  private var headers: [String: String] = [:]
  private var rule = PluralRule.english

  /// Without any text.
  public init() {}

  /// What the file's first entry says, as `Language`.
  public func header(_ name: String) -> String? { headers[name] }

  /// Reads a PO file. Entries that are marked fuzzy or have no translation are passed over. O(file).
  /// - Throws: `CatalogueError` with the line.
  public init(po text: String) throws(CatalogueError) {
    var reader = POReader(text)
    for entry in try reader.entries() {
      if entry.english.isEmpty {
        try readHeader(entry)
        continue
      }
      if entry.forms.allSatisfy(\.isEmpty) { continue }
      if entry.plural != nil, entry.forms.count != rule.count || entry.forms.contains("") {
        throw CatalogueError(
          line: entry.line,
          "this language has \(rule.count) forms, msgstr[0] to [\(rule.count - 1)]")
      }
      let key = entry.plural ?? entry.english
      if let other = byText[key] {
        throw CatalogueError(
          line: entry.line, "this text stands in line \(entries[other].line) too")
      }
      byText[key] = entries.count
      entries.append(entry)
    }
  }

  private mutating func readHeader(_ entry: Entry) throws(CatalogueError) {
    for line in (entry.forms.first ?? "").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      headers[String(parts[0])] = String(parts[1].drop { $0 == " " })
    }
    if let text = headers["Plural-Forms"] {
      guard let read = PluralRule(text) else {
        throw CatalogueError(line: entry.line, "Plural-Forms is not understood: \(text)")
      }
      rule = read
    }
  }

  func text(_ english: String) -> String? {
    byText[english].flatMap { entries[$0].plural == nil ? entries[$0].forms.first : nil }
  }

  func text(_ plural: String, count: Int) -> String? {
    guard let index = byText[plural], entries[index].plural != nil else { return nil }
    let form = rule.form(count)
    return entries[index].forms.indices.contains(form) ? entries[index].forms[form] : nil
  }
}

/// Where a file of texts is wrong.
public struct CatalogueError: Error, Sendable, Hashable, CustomStringConvertible {
  public let line: Int
  public let message: String

  init(line: Int, _ message: String) {
    self.line = line
    self.message = message
  }

  public var description: String { "\(line): \(message)" }
}
