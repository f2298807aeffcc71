import Foundation

/// What the command prints: plain where it is not a terminal or NO_COLOR is set.
enum Terminal {
  static let isInteractive = isatty(STDOUT_FILENO) == 1
  static let errorIsInteractive = isatty(STDERR_FILENO) == 1
  static let hasColour =
    isInteractive && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty

  static func bold(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  static func dim(_ text: String) -> String { hasColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
  /// Kept for winners.
  static func gold(_ text: String) -> String {
    hasColour ? "\u{1B}[1;38;5;178m\(text)\u{1B}[0m" : text
  }

  static func complain(_ message: String) {
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      FileHandle.standardError.write(Data("envelope: \(line)\n".utf8))
    }
  }

  /// A line from standard input, which a terminal does not show; "" at its end.
  static func readSecret() -> String {
    guard isatty(STDIN_FILENO) == 1 else { return readLine() ?? "" }
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return readLine() ?? "" }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      FileHandle.standardError.write(Data("\n".utf8))
    }
    return readLine() ?? ""
  }

  static func exit(_ code: Failure.Code) -> Never { Foundation.exit(code.rawValue) }

  /// Text without control characters, so that a name cannot drive the terminal.
  static func clean(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isControl ? " " : $0 }))
  }

  /// How many columns a text takes: combining marks none, wide East Asian characters two.
  static func width(_ text: String) -> Int {
    text.reduce(0) { sum, character in
      guard let scalar = character.unicodeScalars.first else { return sum }
      let isWide =
        (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
        || (0xAC00...0xD7A3).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
        || (0xFE30...0xFE6F).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
        || (0x1F300...0x1FAFF).contains(scalar.value)
        || (0x20000...0x3FFFD).contains(scalar.value)
      return sum + (isWide ? 2 : 1)
    }
  }

  /// A text in exactly so many columns, cut with an ellipsis or padded on the right.
  static func column(_ text: String, _ width: Int) -> String {
    var text = clean(text)
    if self.width(text) > width {
      while self.width(text) > width - 1 { text.removeLast() }
      text += "…"
    }
    return text + String(repeating: " ", count: max(0, width - self.width(text)))
  }

  /// A text padded on the left.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - self.width(text))) + text
  }

  /// Lines of at most so many columns, broken between words.
  static func wrap(_ text: String, width: Int = 80, indent: String = "") -> String {
    var lines: [String] = []
    let text = clean(text)
    var line = String(text.prefix { $0 == " " })
    var isFresh = true
    for word in text.split(separator: " ") {
      if !isFresh, self.width(line) + 1 + self.width(String(word)) > width {
        lines.append(line)
        line = indent
        isFresh = true
      }
      line += (isFresh ? "" : " ") + word
      isFresh = false
    }
    lines.append(line)
    return lines.joined(separator: "\n")
  }
}

extension Unicode.Scalar.Properties {
  /// Control, format-override and separator characters.
  fileprivate var isControl: Bool {
    switch generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: isBidiControl
    }
  }
}
