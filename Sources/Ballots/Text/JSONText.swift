/// Reads JSON (RFC 8259) into values, in memory of some dozen times the text's size at most and with
/// the place of what is wrong. O(bytes).
struct JSONText {
  private let text: SourceText
  private var offset = 0
  private var depth = 0

  /// Deeper values are taken for an attack on the stack.
  private static let mostDepth = 200

  /// - Throws: `BallotFileError` with the place where the text is no JSON.
  static func value(_ bytes: [UInt8]) throws(BallotFileError) -> JSONValue {
    var reader = JSONText(text: try SourceText(bytes))
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.current == nil else { throw reader.error("the text goes on after its end") }
    return value
  }

  private init(text: SourceText) { self.text = text }

  private var current: UInt8? { offset < text.bytes.count ? text.bytes[offset] : nil }

  private func error(_ message: String, at offset: Int? = nil) -> BallotFileError {
    let (line, column) = text.place(of: offset ?? self.offset)
    return BallotFileError([
      Problem(line: line, column: column, "this is not JSON: \(message)")
    ])
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(BallotFileError) {
    skipBlanks()
    guard take(character) else { throw error("\(character) is expected here") }
  }

  private mutating func value() throws(BallotFileError) -> JSONValue {
    skipBlanks()
    switch current {
    case UInt8(ascii: "{"):
      return try nested { reader throws(BallotFileError) in try reader.object() }
    case UInt8(ascii: "["):
      return try nested { reader throws(BallotFileError) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private mutating func nested(
    _ read: (inout JSONText) throws(BallotFileError) -> JSONValue
  ) throws(BallotFileError) -> JSONValue {
    guard depth < Self.mostDepth else {
      throw error("values lie more than \(Self.mostDepth) deep in one another")
    }
    depth += 1
    offset += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func array() throws(BallotFileError) -> JSONValue {
    var values: [JSONValue] = []
    skipBlanks()
    if take("]") { return .array(values) }
    while true {
      values.append(try value())
      skipBlanks()
      if take("]") { return .array(values) }
      guard take(",") else { throw error("a comma or ] is expected here") }
    }
  }

  private mutating func object() throws(BallotFileError) -> JSONValue {
    var members: [String: JSONValue] = [:]
    skipBlanks()
    if take("}") { return .object(members) }
    while true {
      skipBlanks()
      guard current == UInt8(ascii: "\"") else {
        throw error("a name in quotation marks is expected")
      }
      let name = try string()
      try expect(":")
      members[name] = try value()
      skipBlanks()
      if take("}") { return .object(members) }
      guard take(",") else { throw error("a comma or } is expected here") }
    }
  }

  /// true, false, null or a number.
  private mutating func word() throws(BallotFileError) -> JSONValue {
    let start = offset
    while let byte = current, byte > 0x20, !",]}".utf8.contains(byte) { offset += 1 }
    let word = String(decoding: text.bytes[start..<min(offset, start + 100)], as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "": throw error("a value is expected here")
    default:
      let isNumber = word.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
      if isNumber, let whole = Int(word) ?? Double(word).flatMap({ Int(exactly: $0) }) {
        return .integer(whole)
      }
      throw error(
        isNumber ? "\(word) is no whole number" : "\"\(word)\" is no value", at: start)
    }
  }

  private mutating func string() throws(BallotFileError) -> String {
    let start = offset
    offset += 1
    var content: [UInt8] = []
    var run = offset
    while let byte = current, byte >= 0x20 {
      if byte == UInt8(ascii: "\"") {
        content += text.bytes[run..<offset]
        offset += 1
        return String(decoding: content, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        content += text.bytes[run..<offset]
        content += String(try escaped()).utf8
        run = offset
      } else {
        offset += 1
      }
    }
    throw error("the string begun here has no closing quotation mark in its line", at: start)
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  /// What a backslash and the characters after it stand for.
  private mutating func escaped() throws(BallotFileError) -> Character {
    let start = offset
    offset += 1
    if let byte = current, let scalar = Self.escapes[byte] {
      offset += 1
      return Character(scalar)
    }
    if let high = codeUnit() {
      if let scalar = Unicode.Scalar(high) { return Character(scalar) }
      if UTF16.isLeadSurrogate(high), take("\\"), let low = codeUnit(), UTF16.isTrailSurrogate(low)
      {
        let value = 0x1_0000 + (UInt32(high - 0xD800) << 10) + UInt32(low - 0xDC00)
        if let scalar = Unicode.Scalar(value) { return Character(scalar) }
      }
    }
    throw error("this escape stands for no character", at: start)
  }

  /// `u` and four digits.
  private mutating func codeUnit() -> UInt16? {
    guard take("u"), offset + 4 <= text.bytes.count else { return nil }
    let digits = text.bytes[offset..<(offset + 4)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    offset += 4
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
