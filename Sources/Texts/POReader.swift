/// Reads the entries of a PO file.
struct POReader {
  private let lines: [Substring]
  private var entry = Catalogue.Entry(english: "", plural: nil, forms: [], line: 0)
  private var isBegun = false
  private var isFuzzy = false
  private var read: [Catalogue.Entry] = []

  private enum Field {
    case none, context, english, plural
    case form(Int)
  }

  private var field = Field.none

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  mutating func entries() throws(CatalogueError) -> [Catalogue.Entry] {
    for (index, raw) in lines.enumerated() {
      let line = String(raw).trimmed
      if line.isEmpty {
        finish()
      } else if line.hasPrefix("#~") {
        continue
      } else if line.hasPrefix("#") {
        if case .form = field { finish() }
        if line.hasPrefix("#,"), line.contains("fuzzy") { isFuzzy = true }
      } else {
        try take(line, index + 1)
      }
    }
    finish()
    return read
  }

  private mutating func take(_ line: String, _ number: Int) throws(CatalogueError) {
    guard let quote = line.firstIndex(of: "\"") else {
      throw CatalogueError(
        line: number, "a line is msgid, msgid_plural, msgstr or a text in quotes")
    }
    let text = try Self.unquoted(line[quote...], number)
    switch String(line[..<quote]).trimmed {
    case "": append(text)
    case "msgctxt":
      if isBegun { finish() }
      field = .context
    case "msgid":
      if isBegun { finish() }
      field = .english
      isBegun = true
      entry.line = number
      append(text)
    case "msgid_plural":
      field = .plural
      entry.plural = ""
      append(text)
    case "msgstr":
      field = .form(0)
      append(text)
    case let keyword:
      guard keyword.hasPrefix("msgstr["), keyword.hasSuffix("]"),
        let form = Int(keyword.dropFirst(7).dropLast()), (0..<8).contains(form)
      else { throw CatalogueError(line: number, "\"\(keyword.prefix(20))\" is no keyword") }
      field = .form(form)
      append(text)
    }
  }

  private mutating func append(_ text: String) {
    switch field {
    case .none, .context: break
    case .english: entry.english += text
    case .plural: entry.plural = (entry.plural ?? "") + text
    case .form(let form):
      while entry.forms.count <= form { entry.forms.append("") }
      entry.forms[form] += text
    }
  }

  private mutating func finish() {
    if isBegun, !isFuzzy { read.append(entry) }
    entry = Catalogue.Entry(english: "", plural: nil, forms: [], line: 0)
    (isBegun, isFuzzy, field) = (false, false, .none)
  }

  private static func unquoted(
    _ text: Substring, _ line: Int
  ) throws(CatalogueError) -> String {
    guard text.count >= 2, text.hasSuffix("\"") else {
      throw CatalogueError(line: line, "a text in quotes ends with one")
    }
    var result = ""
    var isEscaped = false
    for letter in text.dropFirst().dropLast() {
      if isEscaped {
        switch letter {
        case "n": result.append("\n")
        case "t": result.append("\t")
        case "\"", "\\": result.append(letter)
        default: throw CatalogueError(line: line, "\\\(letter) is no escape of this format")
        }
        isEscaped = false
      } else if letter == "\\" {
        isEscaped = true
      } else if letter == "\"" {
        throw CatalogueError(line: line, "a quote within a text is written \\\"")
      } else {
        result.append(letter)
      }
    }
    if isEscaped { throw CatalogueError(line: line, "a text in quotes ends with one") }
    return result
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
