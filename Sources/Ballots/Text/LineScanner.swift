/// Reads one line of a text format piece by piece.
struct LineScanner {
  private let bytes: ArraySlice<UInt8>
  private var offset: Int
  /// From 1.
  let line: Int

  init(_ bytes: ArraySlice<UInt8>, _ line: Int) {
    self.bytes = bytes
    self.line = line
    offset = bytes.startIndex
  }

  /// From 1, in bytes.
  var column: Int { offset - bytes.startIndex + 1 }
  var current: UInt8? { offset < bytes.endIndex ? bytes[offset] : nil }
  var rest: String { String(decoding: bytes[offset...], as: UTF8.self) }

  mutating func advance() { offset += 1 }

  mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x09 { offset += 1 }
  }

  /// Takes one ASCII character if it stands here.
  mutating func take(_ character: Character) -> Bool {
    guard let byte = current, byte == character.asciiValue else { return false }
    offset += 1
    return true
  }

  /// A whole number, with a minus sign at most; nil, nothing taken, where none stands here.
  mutating func number() -> Int? {
    let start = offset
    if current == UInt8(ascii: "-") { offset += 1 }
    while let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { offset += 1 }
    guard let value = Int(String(decoding: bytes[start..<offset], as: UTF8.self)) else {
      offset = start
      return nil
    }
    return value
  }

  /// Digits with a colon after them: how many ballots a line stands for; nil, nothing taken, where
  /// there are none.
  mutating func count() -> Int128? {
    let start = offset
    while let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { offset += 1 }
    let digits = bytes[start..<offset]
    skipBlanks()
    guard !digits.isEmpty, let value = Int128(String(decoding: digits, as: UTF8.self)), take(":")
    else {
      offset = start
      return nil
    }
    return value
  }

  /// A name: in square brackets, in quotation marks, or a run of characters without separators.
  mutating func name() -> String? {
    switch current {
    case UInt8(ascii: "["): return enclosed(until: UInt8(ascii: "]"))
    case UInt8(ascii: "\""): return enclosed(until: UInt8(ascii: "\""))
    default:
      let start = offset
      while let byte = current, byte > 0x20, !">=,/:#[]\"".utf8.contains(byte) { offset += 1 }
      return offset > start ? String(decoding: bytes[start..<offset], as: UTF8.self) : nil
    }
  }

  private mutating func enclosed(until end: UInt8) -> String? {
    let start = offset + 1
    var at = start
    while at < bytes.endIndex, bytes[at] != end { at += 1 }
    guard at < bytes.endIndex else { return nil }
    offset = at + 1
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }
}
