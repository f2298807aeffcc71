import Foundation

/// A file's bytes, checked to be UTF-8, without a byte order mark, with the places of its lines.
/// Lines end at LF, CR LF or a CR alone.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// Line ends before each block of bytes.
  private let endsBefore: [UInt32]
  private static let block = 1024

  /// - Throws: `BallotFileError` naming the first byte that is not UTF-8.
  init(_ file: consuming [UInt8]) throws(BallotFileError) {
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      throw BallotFileError([
        Problem(line: 1, column: 1, "the file is UTF-16; save it as UTF-8 and try again")
      ])
    }
    let hasMark = file.starts(with: [0xEF, 0xBB, 0xBF])
    if hasMark { file.removeFirst(3) }
    bytes = file
    endsBefore = Self.countEnds(bytes)
    if let offset = UTF8Check.firstInvalidOffset(bytes) {
      let (line, column) = place(of: offset)
      throw BallotFileError([
        Problem(
          line: line, column: column,
          "byte \(offset + (hasMark ? 3 : 0)) is not UTF-8; name the encoding with --encoding "
            + "(windows-1252 or iso-8859-1, say), or save the file as UTF-8")
      ])
    }
  }

  private static func countEnds(_ bytes: [UInt8]) -> [UInt32] {
    var ends: [UInt32] = [0]
    ends.reserveCapacity(bytes.count / block + 2)
    var total: UInt32 = 0
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = min(start + block, bytes.count)
        total += Self.ends(in: bytes, start, end)
        ends.append(total)
        start = end
      }
    }
    return ends
  }

  /// Line ends in a range: every LF, and every CR that no LF follows.
  private static func ends(
    in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> UInt32 {
    let feeds = count(of: 0x0A, in: bytes, start, end)
    var returns = count(of: 0x0D, in: bytes, start, end)
    if returns == 0 { return feeds }
    for index in start..<end
    where bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A {
      returns -= 1
    }
    return feeds + returns
  }

  /// How often an ASCII byte stands in a range, eight bytes at a time.
  private static func count(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> UInt32 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = ones &* 0x7F
    let pattern = ones &* UInt64(byte)
    let raw = UnsafeRawBufferPointer(bytes)
    var total: UInt32 = 0
    var index = start
    while index &+ 8 <= end {
      // A count for each of the eight places, of at most sixteen; so their sum fits in a byte.
      var counts: UInt64 = 0
      let stop = min(end &- 8, index &+ 120)
      while index <= stop {
        let differs = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
        // The high bit of each place is set where any bit of the place is.
        let marks = ((differs & low) &+ low) | differs
        counts &+= (~marks >> 7) & ones
        index &+= 8
      }
      total &+= UInt32(truncatingIfNeeded: (counts &* ones) >> 56)
    }
    while index < end {
      if bytes[index] == byte { total &+= 1 }
      index &+= 1
    }
    return total
  }

  /// Whether a byte stands anywhere.
  func contains(_ byte: UInt8) -> Bool {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
    }
  }

  /// Line and column, both from 1, of a byte. O(length of its line).
  func place(of offset: Int) -> (line: Int, column: Int) {
    var start = offset
    while start > 0, !isEnd(start - 1) { start -= 1 }
    return (line(of: offset), offset - start + 1)
  }

  func problem(_ message: String, at offset: Int) -> Problem {
    let (line, column) = place(of: offset)
    return Problem(line: line, column: column, message)
  }

  /// The line of a byte, from 1. O(1): it looks through a block.
  func line(of offset: Int) -> Int {
    let block = min(offset / Self.block, endsBefore.count - 1)
    return bytes.withUnsafeBufferPointer {
      Int(endsBefore[block] + Self.ends(in: $0, min(block * Self.block, offset), offset)) + 1
    }
  }

  /// Whether a line ends with the byte at `offset`.
  private func isEnd(_ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x0A: true
    case 0x0D: offset + 1 >= bytes.count || bytes[offset + 1] != 0x0A
    default: false
    }
  }

  /// The lines in order without their endings, the last one empty where the file ends in a newline.
  var lines: Lines { Lines(text: self) }

  var firstLine: ArraySlice<UInt8> {
    var lines = lines
    return lines.next() ?? []
  }

  struct Lines: Sequence, IteratorProtocol {
    let text: SourceText
    private var start: Int? = 0

    init(text: SourceText) { self.text = text }

    mutating func next() -> ArraySlice<UInt8>? {
      guard let begin = start else { return nil }
      let bytes = text.bytes
      var end = begin
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      if end >= bytes.count {
        start = nil
      } else {
        let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
        start = end + (isPair ? 2 : 1)
      }
      return bytes[begin..<end]
    }
  }
}
