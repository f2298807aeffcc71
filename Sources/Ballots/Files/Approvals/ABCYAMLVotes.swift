/// The votes of an .abc.yaml file as nearly all have them, a line a voter such as `- [0, 4]` or
/// `- {0, 4}`; read without a YAML parser, which takes a hundred bytes and more for each number.
struct ABCYAMLVotes {
  struct Vote {
    var candidates: ArraySlice<Int32>
    var line: Int
    var column: Int
  }

  /// Values in the rest of the file beyond this would cost memory.
  private static let mostValues = 100_000
  /// Brackets within brackets beyond this have no meaning in such a file.
  private static let mostDepth = 16

  private var candidates: [Int32] = []
  private var ends: [UInt32] = []
  private var places: [(line: UInt32, column: UInt32)] = []
  /// The file with the lines of the votes empty.
  private(set) var rest: [UInt8] = []

  var count: Int { ends.count }
  /// The highest candidate named; nil for none.
  var highest: Int? { candidates.max().map(Int.init) }
  subscript(index: Int) -> Vote {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return Vote(
      candidates: candidates[start..<Int(ends[index])], line: Int(places[index].line),
      column: Int(places[index].column))
  }

  /// Takes the votes of the file where all are such lines; else none, and all of it is left in `rest`.
  /// - Throws: `BallotFileError` where what is left is too large or too deep for a YAML parser.
  init(_ text: SourceText) throws(BallotFileError) {
    rest.reserveCapacity(text.bytes.count)
    var isInVotes = false
    var isPlain = true
    var number: UInt32 = 0
    for line in text.lines {
      number += 1
      let first = line.first { $0 != 0x20 }
      let isBlank = first == nil || first == UInt8(ascii: "#")
      // Another key ends the list; a list's dashes may stand at the very start.
      if isInVotes, !isBlank, line.first != 0x20, line.first != UInt8(ascii: "-") {
        isInVotes = false
      }
      if isInVotes, !isBlank {
        isPlain = isPlain && add(line, number)
      } else {
        if line.starts(with: "profile:".utf8), line.dropFirst(8).allSatisfy({ $0 <= 0x20 }) {
          isInVotes = true
        }
        rest += line
      }
      rest.append(0x0A)
    }
    if !isPlain {
      (candidates, ends, places) = ([], [], [])
      rest = text.bytes
    }
    try checkRest()
  }

  /// - Returns: false where the line is no list of numbers.
  private mutating func add(_ line: ArraySlice<UInt8>, _ number: UInt32) -> Bool {
    var scanner = LineScanner(line, Int(number))
    scanner.skipBlanks()
    guard scanner.take("-") else { return false }
    scanner.skipBlanks()
    let column = UInt32(clamping: scanner.column)
    let isList = scanner.take("[")
    guard isList || scanner.take("{") else { return false }
    let close: Character = isList ? "]" : "}"
    scanner.skipBlanks()
    if !scanner.take(close) {
      while true {
        scanner.skipBlanks()
        guard let value = scanner.number() else { return false }
        candidates.append(Int32(clamping: value))
        scanner.skipBlanks()
        if scanner.take(close) { break }
        guard scanner.take(",") else { return false }
      }
    }
    scanner.skipBlanks()
    guard scanner.current == nil || scanner.current == UInt8(ascii: "#") else { return false }
    ends.append(UInt32(clamping: candidates.count))
    places.append((number, column))
    return true
  }

  private func checkRest() throws(BallotFileError) {
    var line = 1
    var values = 0
    var depth = 0
    // The last byte that is no blank, by which an alias is told from a name with an asterisk.
    var last = UInt8(ascii: "\n")
    for byte in rest {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "*") where ":,[{-\n".utf8.contains(last):
        throw Self.error("a YAML alias stands here; write out what it stands for", line)
      default: break
      }
      if ",[{:-?".utf8.contains(byte) || (byte == 0x0A && last != 0x0A) { values += 1 }
      if values > Self.mostValues {
        throw Self.error(
          "more than \(Self.mostValues) values here; write \"profile:\" alone on a line and then "
            + "a line a voter, such as - [0, 4]", line)
      }
      if depth > Self.mostDepth {
        throw Self.error("more than \(Self.mostDepth) brackets within each other", line)
      }
      if byte == 0x0A { line += 1 }
      if byte != 0x20, byte != 0x09 { last = byte }
    }
  }

  private static func error(_ message: String, _ line: Int) -> BallotFileError {
    BallotFileError([Problem(line: line, message)])
  }
}
