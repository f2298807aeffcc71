/// Comma, semicolon or tab separated text by RFC 4180: quoted cells may hold separators, doubled
/// quotation marks and newlines. Fields are trimmed of blanks unless quoted; blank lines are left out.
///
/// Cells are kept as places in one array of bytes: 12 bytes a cell beside the text.
struct CSVTable {
  let rows: Rows
  let separator: UInt8
  /// Bytes of the text.
  let size: Int

  /// - Throws: `BallotFileError` where a quotation mark is never closed or text follows one.
  init(_ text: SourceText) throws(BallotFileError) {
    separator = Self.separator(of: text.firstLine)
    size = text.bytes.count
    var reader = Reader(text: text, separator: separator)
    reader.readAll()
    guard reader.problems.isEmpty else { throw reader.problems.error }
    rows = Rows(cells: reader.cells, starts: reader.rowStarts)
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
}

extension CSVTable {
  /// All cells of a table.
  final class Cells: Sendable {
    fileprivate let text: SourceText
    /// The contents one after the other, quotation marks read.
    fileprivate let contents: [UInt8]
    /// Where each cell's content ends.
    fileprivate let ends: [UInt32]
    /// Where each cell begins in the text.
    fileprivate let places: [UInt32]

    fileprivate init(text: SourceText, contents: [UInt8], ends: [UInt32], places: [UInt32]) {
      self.text = text
      self.contents = contents
      self.ends = ends
      self.places = places
    }
  }

  struct Cell {
    fileprivate let cells: Cells
    fileprivate let index: Int

    var text: String {
      let start = index == 0 ? 0 : Int(cells.ends[index - 1])
      return String(decoding: cells.contents[start..<Int(cells.ends[index])], as: UTF8.self)
    }
    var line: Int { cells.text.line(of: Int(cells.places[index])) }
    /// From 1, in bytes.
    var column: Int { cells.text.place(of: Int(cells.places[index])).column }
  }

  struct Row: RandomAccessCollection {
    fileprivate let cells: Cells
    fileprivate let range: Range<Int>

    var startIndex: Int { 0 }
    var endIndex: Int { range.count }
    subscript(index: Int) -> Cell { Cell(cells: cells, index: range.lowerBound + index) }
  }

  struct Rows: RandomAccessCollection {
    fileprivate let cells: Cells
    /// The first cell of each row; one more than there are rows.
    fileprivate let starts: [UInt32]

    var startIndex: Int { 0 }
    var endIndex: Int { starts.count - 1 }
    subscript(index: Int) -> Row {
      Row(cells: cells, range: Int(starts[index])..<Int(starts[index + 1]))
    }
  }

  private struct Reader {
    let text: SourceText
    let separator: UInt8
    private var offset = 0
    private var contents: [UInt8] = []
    private var ends: [UInt32] = []
    private var places: [UInt32] = []
    private(set) var rowStarts: [UInt32] = [0]
    private(set) var problems = ProblemList()

    init(text: SourceText, separator: UInt8) {
      self.text = text
      self.separator = separator
      contents.reserveCapacity(text.bytes.count)
    }

    var cells: Cells { Cells(text: text, contents: contents, ends: ends, places: places) }

    private var current: UInt8? { offset < text.bytes.count ? text.bytes[offset] : nil }

    mutating func readAll() {
      while offset < text.bytes.count, problems.count <= BallotFileError.limit {
        let first = ends.count
        let before = contents.count
        readRow()
        if ends.count == first + 1, contents.count == before {
          // A blank line.
          ends.removeLast()
          places.removeLast()
        } else {
          rowStarts.append(UInt32(clamping: ends.count))
        }
      }
    }

    private mutating func readRow() {
      while true {
        readCell()
        if current == separator {
          if rowStarts.count == 1, ends.count >= Roster.mostNames {
            report("the header has more than \(Roster.mostNames) columns", at: offset)
            offset = text.bytes.count
            return
          }
          offset += 1
          continue
        }
        if current == 0x0D { offset += 1 }
        if current == 0x0A { offset += 1 }
        return
      }
    }

    private mutating func readCell() {
      while let byte = current, byte == 0x20 || (byte == 0x09 && separator != 0x09) { offset += 1 }
      places.append(UInt32(clamping: offset))
      if current == UInt8(ascii: "\"") {
        readQuoted()
      } else {
        contents += plain()
      }
      ends.append(UInt32(clamping: contents.count))
    }

    private mutating func plain() -> ArraySlice<UInt8> {
      let start = offset
      while let byte = current, byte != separator, byte != 0x0A, byte != 0x0D { offset += 1 }
      var end = offset
      while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
      return text.bytes[start..<end]
    }

    private mutating func readQuoted() {
      let start = offset
      offset += 1
      while let byte = current {
        offset += 1
        if byte != UInt8(ascii: "\"") {
          contents.append(byte)
        } else if current == byte {
          contents.append(byte)
          offset += 1
        } else {
          if !plain().isEmpty { report("text follows the closing quotation mark", at: start) }
          return
        }
      }
      report("the cell begun here has no closing quotation mark", at: start)
    }

    private mutating func report(_ message: String, at offset: Int) {
      let (line, column) = text.place(of: offset)
      problems.append(Problem(line: line, column: column, message))
    }
  }
}
