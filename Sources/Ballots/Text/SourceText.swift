/// A file's bytes, checked to be UTF-8, without a byte order mark, with the place of each line.
/// Lines end at LF, CR LF or a CR alone.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// Where each line starts.
  private let starts: [Int]

  /// - Throws: `BallotFileError` naming the first byte that is not UTF-8.
  init(_ file: [UInt8]) throws(BallotFileError) {
    let hasMark = file.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? Array(file.dropFirst(3)) : file
    var starts = [0]
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A: starts.append(index + 1)
      case 0x0D where index + 1 >= bytes.count || bytes[index + 1] != 0x0A:
        starts.append(index + 1)
      default: break
      }
      index += 1
    }
    self.bytes = bytes
    self.starts = starts
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      throw BallotFileError([
        Problem(line: 1, column: 1, "the file is UTF-16; save it as UTF-8 and try again")
      ])
    }
    if let offset = Self.firstInvalidOffset(bytes) {
      let (line, column) = place(of: offset)
      throw BallotFileError([
        Problem(
          line: line, column: column,
          "byte \(offset + (hasMark ? 3 : 0)) is not UTF-8; the file may be in Windows-1252 or "
            + "ISO-8859-1: save it as UTF-8 and try again")
      ])
    }
  }

  /// Lines, the last one empty where the file ends in a newline.
  var lineCount: Int { starts.count }

  /// A line's bytes without its ending; `number` from 1.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= starts.count else { return [] }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  /// Line and column, both from 1, of a byte; O(log lines).
  func place(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - starts[low] + 1)
  }

  private static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length: Int
      let lowest: UInt32
      switch byte {
      case 0xC2...0xDF: (length, lowest) = (2, 0x80)
      case 0xE0...0xEF: (length, lowest) = (3, 0x800)
      case 0xF0...0xF4: (length, lowest) = (4, 0x10000)
      default: return index
      }
      guard index + length <= bytes.count else { return index }
      var scalar = UInt32(byte) & (0xFF >> UInt32(length + 1))
      for next in bytes[(index + 1)..<(index + length)] {
        guard next & 0xC0 == 0x80 else { return index }
        scalar = scalar << 6 | UInt32(next & 0x3F)
      }
      guard scalar >= lowest, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else {
        return index
      }
      index += length
    }
    return nil
  }
}
