/// A template as the texts in it and what stands between them: a paragraph, a heading, a button's words, an
/// attribute that is read out. A text may hold tags that stand in a line (`<strong>`, `<a>`) and the
/// template's own marks; what a language puts in its place has the same ones.
struct PageText {
  private enum Part {
    case markup(Substring)
    case text(String)
  }

  private var parts: [Part] = []

  /// Tags that stand within a line of text.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "br", "cite", "code", "em", "i", "kbd", "s", "small", "span", "strong",
    "sub", "sup", "time", "wbr",
  ]

  /// Attributes that people read or hear.
  private static func isRead(_ name: Substring) -> Bool {
    ["aria-label", "placeholder", "alt", "title", "label"].contains(name)
      || name.hasPrefix("data-say")
  }

  /// O(template).
  init(_ template: String) {
    var start = template.startIndex
    var end = start
    let tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|[^">])*)>|<![^>]*>/
    for match in template.matches(of: tag) {
      end = match.range.lowerBound
      let name = match.output.2.map { $0.lowercased() } ?? "!"
      if Self.inline.contains(name), !Self.hasReadAttribute(match.output.3) { continue }
      addText(template[start..<end])
      addTag(template[match.range])
      start = match.range.upperBound
    }
    addText(template[start...])
  }

  private static func hasReadAttribute(_ attributes: Substring?) -> Bool {
    guard let attributes else { return false }
    return attributes.matches(of: /([a-z-]+)="/).contains { isRead($0.output.1) }
  }

  /// All texts in their order.
  var texts: [String] {
    parts.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The template with other texts; those of which there is none stay.
  func replacing(_ other: (String) -> String?) -> String {
    parts.map { part in
      switch part {
      case .markup(let markup): String(markup)
      case .text(let text): other(text) ?? text
      }
    }.joined()
  }

  // MARK: Reading

  private mutating func addTag(_ tag: Substring) {
    var start = tag.startIndex
    for match in tag.matches(of: /\s([a-z-]+)="([^"]*)"/) where Self.isRead(match.output.1) {
      parts.append(.markup(tag[start..<match.output.2.startIndex]))
      addText(match.output.2)
      start = match.output.2.endIndex
    }
    parts.append(.markup(tag[start...]))
  }

  private mutating func addText(_ text: Substring) {
    let core = Self.core(text)
    guard Self.hasLetters(core) else {
      parts.append(.markup(text))
      return
    }
    parts.append(.markup(text[..<core.startIndex]))
    parts.append(.text(core.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
    parts.append(.markup(text[core.endIndex...]))
  }

  /// A text without the blanks, marks and enclosing tags at its edges that a translator need not see.
  private static func core(_ text: Substring) -> Substring {
    var core = text
    while true {
      var next = core.drop(while: \.isWhitespace)
      while next.last?.isWhitespace == true { next.removeLast() }
      if let open = next.prefixMatch(of: /\{\{[#^]([^}]+)\}\}/) {
        // A section around all of it, or one that is closed elsewhere.
        let close = "{{/\(open.output.1)}}"
        if next.hasSuffix(close), next.ranges(of: close).count == 1 {
          next = next[open.range.upperBound...].dropLast(close.count)
        } else if !next.contains(close) {
          next = next[open.range.upperBound...]
        }
      } else if let close = next.prefixMatch(of: /\{\{\/[^}]+\}\}/) {
        next = next[close.range.upperBound...]
      }
      if let mark = next.wholeMatch(of: /(?s).*(\{\{([#^\/])([^}]+)\}\})/) {
        let name = mark.output.3
        let isLone =
          mark.output.2 == "/"
          ? !next.contains("{{#\(name)}}") && !next.contains("{{^\(name)}}") : true
        if isLone { next = next[..<mark.output.1.startIndex] }
      }
      next = withoutTags(next)
      if next == core { return core }
      core = next
    }
  }

  /// Without a tag that stands around all of it, or whose other half is elsewhere.
  private static func withoutTags(_ text: Substring) -> Substring {
    if let open = text.prefixMatch(of: /<([a-z]+)[^>]*>/) {
      let close = "</\(open.output.1)>"
      if text.hasSuffix(close), text.ranges(of: close).count == 1 {
        return text[open.range.upperBound...].dropLast(close.count)
      }
      if !text.contains(close), open.output.1 != "br" { return text[open.range.upperBound...] }
    }
    if let close = text.prefixMatch(of: /<\/[a-z]+>/) { return text[close.range.upperBound...] }
    if let open = text.wholeMatch(of: /(?s).*(<[a-z]+[^>]*>)/) {
      return text[..<open.output.1.startIndex]
    }
    if let close = text.wholeMatch(of: /(?s).*(<\/([a-z]+)>)/),
      !text.contains("<\(close.output.2)")
    {
      return text[..<close.output.1.startIndex]
    }
    return text
  }

  /// Whether anything is left without tags and marks.
  private static func hasLetters(_ text: Substring) -> Bool {
    text.replacing(/\{\{[^}]*\}\}|<[^>]*>|&[a-z]+;/, with: "").contains(where: \.isLetter)
  }
}
