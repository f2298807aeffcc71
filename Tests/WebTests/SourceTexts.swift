import Foundation

/// The texts that the code says, read from its source: every `say(…)` and `Phrase(…)`.
struct SourceTexts {
  /// Each with its place.
  private(set) var texts: [String: String] = [:]
  /// By the text for several, that for one.
  private(set) var plurals: [String: String] = [:]

  /// - Parameter folder: of Swift files.
  init(_ folder: URL) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for path in paths.sorted() where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      read(text.replacing(/(?m)^ *\/\/.*$/, with: ""), path)
    }
  }

  private mutating func read(_ text: String, _ path: String) {
    for call in text.matches(of: /\b(?:say|Phrase)\(/) {
      var scanner = Scanner(text[call.range.upperBound...])
      var one: String?
      for piece in scanner.literals() {
        switch piece.label {
        case "one": one = piece.text
        case "other":
          if let one { plurals[piece.text] = one }
        default:
          if piece.text.replacing(/\{\d+\}/, with: "").contains(where: \.isLetter) {
            texts[piece.text] = path
          }
        }
      }
    }
  }

  /// Reads the string literals of a call's arguments, to the parenthesis that closes it.
  private struct Scanner {
    private var rest: Substring

    init(_ text: Substring) { rest = text }

    mutating func literals() -> [(label: String, text: String)] {
      var found: [(label: String, text: String)] = []
      var depth = 1
      var label = ""
      var word = ""
      var isJoined = false
      var count = 0
      while let letter = rest.first {
        if letter == "\"" {
          if !isJoined { count = 0 }
          let text = literal(&count)
          if isJoined, let last = found.indices.last {
            found[last].text += text
          } else {
            found.append((label, text))
          }
          (isJoined, label, word) = (false, "", "")
          continue
        }
        rest = rest.dropFirst()
        switch letter {
        case "(": depth += 1
        case ")":
          depth -= 1
          if depth == 0 { return found }
        case ":": label = word
        case "+": isJoined = !found.isEmpty
        default: break
        }
        if letter.isLetter {
          word.append(letter)
        } else if !letter.isWhitespace {
          word = ""
          if letter != "+" { isJoined = false }
          if letter != ":" { label = "" }
        } else if !word.isEmpty, letter.isWhitespace {
          word = ""
        }
      }
      return found
    }

    /// A literal as its key: each value as `{n}`.
    private mutating func literal(_ count: inout Int) -> String {
      let isLong = rest.hasPrefix("\"\"\"")
      let quote = isLong ? "\"\"\"" : "\""
      rest = rest.dropFirst(quote.count)
      var text = ""
      while !rest.hasPrefix(quote), let letter = rest.first {
        rest = rest.dropFirst()
        guard letter == "\\", let escape = rest.first else {
          text.append(letter)
          continue
        }
        rest = rest.dropFirst()
        switch escape {
        case "(":
          count += 1
          text += "{\(count)}"
          skipValue()
        case "n": text.append("\n")
        case "t": text.append("\t")
        case "u":
          let digits = rest.dropFirst().prefix { $0 != "}" }
          rest = rest.dropFirst(digits.count + 2)
          text.unicodeScalars.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "?")
        case "\n": text += "\u{0}"
        default: text.append(escape)
        }
      }
      rest = rest.dropFirst(quote.count)
      return isLong ? Self.unindented(text) : text
    }

    /// A value, which may have parentheses and literals of its own.
    private mutating func skipValue() {
      var depth = 1
      while depth > 0, let letter = rest.first {
        if letter == "\"" {
          var ignored = 0
          _ = literal(&ignored)
          continue
        }
        rest = rest.dropFirst()
        if letter == "(" { depth += 1 }
        if letter == ")" { depth -= 1 }
      }
    }

    /// A literal of several lines without its indentation; `\u{0}` stands where a line goes on.
    private static func unindented(_ text: String) -> String {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let indentation = lines.removeLast().count
      lines.removeFirst()
      return lines.map { String($0.dropFirst(min(indentation, $0.count))) }.joined(separator: "\n")
        .replacing(/\u{0} */, with: "")
    }
  }
}
