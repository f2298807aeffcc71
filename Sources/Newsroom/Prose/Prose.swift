/// Running text in which titles of works are told from other words, so that each output sets them in its own way.
public struct Prose: Sendable, Hashable {
  public enum Span: Sendable, Hashable {
    case text(String)
    case title(String)
  }

  public private(set) var spans: [Span] = []

  public init(_ spans: [Span] = []) { self.spans = spans }
  public init(_ text: String) { spans = text.isEmpty ? [] : [.text(text)] }

  public static func title(_ title: String) -> Prose { Prose([.title(title)]) }

  // MARK: Titles within a phrase

  /// For private use by Unicode's own rule, and so in no name.
  private static let (open, close): (Character, Character) = ("\u{E000}", "\u{E001}")

  /// A title that can be put into a phrase of any language; `init(marked:)` finds it again.
  static func marked(_ title: String) -> String {
    "\(open)\(title.filter { $0 != open && $0 != close })\(close)"
  }

  /// A text with titles that were marked.
  init(marked text: String) {
    var rest = text[...]
    while let start = rest.firstIndex(of: Self.open),
      let end = rest[start...].firstIndex(of: Self.close)
    {
      if start > rest.startIndex { spans.append(.text(String(rest[..<start]))) }
      spans.append(.title(String(rest[rest.index(after: start)..<end])))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { spans.append(.text(String(rest))) }
  }

  // MARK: As somebody types it

  /// Text with titles between asterisks, as an editor's field has it: `*Anora* won`. An asterisk without its fellow is
  /// one, and so is one after a backslash.
  public init(typed text: String) {
    let letters = Array(text)
    var piece = ""
    var index = 0
    func end(after start: Int) -> Int? {
      letters.indices.dropFirst(start + 1).first {
        letters[$0] == "*" && letters[$0 - 1] != "\\"
      }
    }
    while index < letters.count {
      if letters[index] == "\\", index + 1 < letters.count, letters[index + 1] == "*" {
        piece.append("*")
        index += 2
      } else if letters[index] == "*", let close = end(after: index), close > index + 1 {
        if !piece.isEmpty { spans.append(.text(piece)) }
        piece = ""
        let title = String(letters[(index + 1)..<close]).replacing("\\*", with: "*")
        spans.append(.title(title))
        index = close + 1
      } else {
        piece.append(letters[index])
        index += 1
      }
    }
    if !piece.isEmpty { spans.append(.text(piece)) }
  }

  /// With its titles marked, to be put into a phrase.
  var marked: String {
    spans.map { span in
      switch span {
      case .text(let text): text
      case .title(let title): Self.marked(title)
      }
    }.joined()
  }

  /// As an editor's field has it.
  public var typed: String {
    spans.map { span in
      switch span {
      case .text(let text): text.replacing("*", with: "\\*")
      case .title(let title): "*\(title.replacing("*", with: "\\*"))*"
      }
    }.joined()
  }

  /// Without any setting.
  public var plain: String {
    spans.map { span in
      switch span {
      case .text(let text), .title(let text): text
      }
    }.joined()
  }
}
