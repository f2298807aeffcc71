/// Splits a BLT file into tokens, passing over blanks and comments.
struct BLTScanner {
  enum Token: Equatable {
    /// A run of characters without blanks or any of the marks below.
    case word(String)
    case quoted(String)
    case open
    case close
    case equals
    /// The inside of an option line in brackets, as words.
    case option([String])
    case end
  }

  let text: SourceText
  private(set) var offset = 0
  /// Where the token last returned begins.
  private(set) var tokenOffset = 0
  /// Quotes and comments that never end.
  private(set) var problems = ProblemList()

  init(_ text: SourceText) { self.text = text }

  /// Bytes from here to the end.
  var remaining: Int { text.bytes.count - offset }

  /// Goes on from another place, at the start of a token or blank.
  mutating func move(to offset: Int) {
    self.offset = offset
    tokenOffset = offset
  }

  func place(of offset: Int) -> (line: Int, column: Int) { text.place(of: offset) }

  /// The next token, without taking it.
  mutating func peek() -> Token {
    let saved = self
    let token = next()
    let begun = tokenOffset
    self = saved
    tokenOffset = begun
    return token
  }

  mutating func next() -> Token {
    skipBlanks()
    tokenOffset = offset
    guard let byte = current else { return .end }
    switch byte {
    case UInt8(ascii: "\""): return .quoted(quoted())
    case UInt8(ascii: "("): return single(.open)
    case UInt8(ascii: ")"): return single(.close)
    case UInt8(ascii: "="): return single(.equals)
    case UInt8(ascii: "["): return .option(option())
    default: return .word(word())
    }
  }

  /// The rest of the present line, trimmed, without its comment; for a title without quotes.
  mutating func restOfLine() -> String {
    while current == 0x20 || current == 0x09 { offset += 1 }
    let start = offset
    while let byte = current, byte != 0x0A, byte != 0x0D, byte != UInt8(ascii: "#") { offset += 1 }
    var end = offset
    while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
    return String(decoding: text.bytes[start..<end], as: UTF8.self)
  }

  private var current: UInt8? { offset < text.bytes.count ? text.bytes[offset] : nil }

  private func follows(_ byte: UInt8) -> Bool {
    offset + 1 < text.bytes.count && text.bytes[offset + 1] == byte
  }

  private mutating func single(_ token: Token) -> Token {
    offset += 1
    return token
  }

  private mutating func skipBlanks() {
    while let byte = current {
      if byte <= 0x20 {
        offset += 1
      } else if byte == UInt8(ascii: "#") {
        while let byte = current, byte != 0x0A, byte != 0x0D { offset += 1 }
      } else if byte == UInt8(ascii: "/"), follows(UInt8(ascii: "*")) {
        skipComment()
      } else {
        return
      }
    }
  }

  private mutating func skipComment() {
    let start = offset
    offset += 2
    while let byte = current {
      if byte == UInt8(ascii: "*"), follows(UInt8(ascii: "/")) {
        offset += 2
        return
      }
      offset += 1
    }
    problems.append(text.problem("the comment begun here has no closing */", at: start))
  }

  /// A quoted string; `\"` and `""` both stand for a quotation mark within it. A string ends at
  /// the end of its line, with a problem, where its closing quotation mark is missing.
  private mutating func quoted() -> String {
    let start = offset
    offset += 1
    var content: [UInt8] = []
    while let byte = current, byte != 0x0A, byte != 0x0D {
      if byte == UInt8(ascii: "\\"), follows(UInt8(ascii: "\"")) {
        content.append(UInt8(ascii: "\""))
        offset += 2
      } else if byte == UInt8(ascii: "\"") {
        if follows(UInt8(ascii: "\"")), offset > start + 1 {
          content.append(byte)
          offset += 2
          continue
        }
        offset += 1
        return String(decoding: content, as: UTF8.self)
      } else {
        content.append(byte)
        offset += 1
      }
    }
    problems.append(text.problem("the name begun here has no closing quotation mark", at: start))
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func word() -> String {
    let start = offset
    while let byte = current, byte > 0x20, !"()=[]#\"".utf8.contains(byte) {
      if byte == UInt8(ascii: "/"), follows(UInt8(ascii: "*")) { break }
      offset += 1
    }
    if offset == start { offset += 1 }
    return String(decoding: text.bytes[start..<offset], as: UTF8.self)
  }

  private mutating func option() -> [String] {
    let start = offset
    offset += 1
    let content = offset
    while let byte = current, byte != UInt8(ascii: "]"), byte != 0x0A, byte != 0x0D { offset += 1 }
    let words = text.bytes[content..<offset].split { $0 <= 0x20 }
    if current == UInt8(ascii: "]") {
      offset += 1
    } else {
      problems.append(text.problem("the option line begun here has no closing bracket", at: start))
    }
    return words.map { String(decoding: $0, as: UTF8.self) }
  }
}
