/// Comma, semicolon or tab separated text by RFC 4180: quoted cells may hold separators, doubled
/// quotation marks and newlines. Fields are trimmed of blanks unless quoted.
struct CSVTable {
  struct Cell {
    var text: String
    var line: Int
    /// From 1, in bytes.
    var column: Int
  }

  var rows: [[Cell]] = []
  let separator: UInt8

  /// - Throws: `BallotFileError` where a quotation mark is never closed or text follows one.
  init(_ text: SourceText) throws(BallotFileError) {
    separator = Self.separator(of: text.firstLine)
    var reader = Reader(text: text, separator: separator)
    while let row = reader.row() {
      if row.count > 1 || row.first?.text.isEmpty == false { rows.append(row) }
      if reader.problems.count > BallotFileError.limit { break }
    }
    guard reader.problems.isEmpty else { throw BallotFileError(reader.problems) }
  }

  /// The separator that stands most often outside quotes in the header; a comma where none does.
  private static func separator(of header: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in header {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, [0x2C, 0x3B, 0x09].contains(byte) { counts[byte, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? UInt8(ascii: ",")
  }

  private struct Reader {
    let text: SourceText
    let separator: UInt8
    var offset = 0
    var problems: [Problem] = []

    private var current: UInt8? { offset < text.bytes.count ? text.bytes[offset] : nil }

    mutating func row() -> [Cell]? {
      guard offset < text.bytes.count else { return nil }
      var cells: [Cell] = []
      while true {
        cells.append(cell())
        if current == separator {
          offset += 1
          continue
        }
        if current == 0x0D { offset += 1 }
        if current == 0x0A { offset += 1 }
        return cells
      }
    }

    private mutating func cell() -> Cell {
      while let byte = current, byte == 0x20 || (byte == 0x09 && separator != 0x09) { offset += 1 }
      let (line, column) = text.place(of: offset)
      let content = current == UInt8(ascii: "\"") ? quoted() : plain()
      return Cell(text: String(decoding: content, as: UTF8.self), line: line, column: column)
    }

    private mutating func plain() -> [UInt8] {
      let start = offset
      while let byte = current, byte != separator, byte != 0x0A, byte != 0x0D { offset += 1 }
      var end = offset
      while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
      return Array(text.bytes[start..<end])
    }

    private mutating func quoted() -> [UInt8] {
      let start = offset
      offset += 1
      var content: [UInt8] = []
      while let byte = current {
        offset += 1
        if byte != UInt8(ascii: "\"") {
          content.append(byte)
        } else if current == byte {
          content.append(byte)
          offset += 1
        } else {
          if !plain().isEmpty { report("text follows the closing quotation mark", at: start) }
          return content
        }
      }
      report("the cell begun here has no closing quotation mark", at: start)
      return content
    }

    private mutating func report(_ message: String, at offset: Int) {
      let (line, column) = text.place(of: offset)
      problems.append(Problem(line: line, column: column, message))
    }
  }
}
