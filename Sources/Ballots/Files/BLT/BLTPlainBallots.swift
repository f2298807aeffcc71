/// Reads the ballots that nearly all BLT files consist of: one a line, of whole numbers, with at
/// most `=` and `-` between them. Stops at the first line that is anything else, before it; the
/// general reader takes it from there. O(bytes).
struct BLTPlainBallots: Sendable {
  var builder: ProfileBuilder
  let candidates: Int
  /// Where reading stopped: before an odd line, or after the 0 that ends the ballots.
  private(set) var offset = 0
  /// Whether the 0 was reached that ends the ballots.
  private(set) var hasEnded = false
  /// The line at `offset`, counting from what `read` was told.
  private(set) var line = 1
  /// From so many bytes on two cores are faster than one.
  static let worthSharing = 1 << 18
  /// Longer lines are left to the general reader, which reports where ballots run on.
  private static let mostMarks = 4096

  init(builder: ProfileBuilder, candidates: Int) {
    self.builder = builder
    self.candidates = candidates
  }

  /// Reads from `start` to `end` at most; `line` is the line at `start`.
  mutating func read(_ bytes: [UInt8], from start: Int, to end: Int, line: Int) {
    self.line = line
    offset = start
    bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.mostMarks) { marks in
        while offset < end, readLine(bytes, end, marks) {}
      }
    }
  }

  /// Reads one line.
  /// - Returns: whether there may be another.
  @inline(__always)
  private mutating func readLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ marks: UnsafeMutableBufferPointer<Int32>
  ) -> Bool {
    var at = offset
    Self.skipBlanks(bytes, &at, end)
    guard at < end else {
      offset = at
      return false
    }
    if let after = Self.newline(bytes, at, end) {
      offset = after
      line += 1
      return true
    }
    guard let weight = Self.number(bytes, &at, end), weight < 0xFFFF_FFFF else { return false }
    if weight == 0 {
      Self.skipBlanks(bytes, &at, end)
      guard at >= end || Self.newline(bytes, at, end) != nil else { return false }
      offset = at
      hasEnded = true
      return false
    }
    var count = Self.shortMarks(bytes, &at, end, candidates, marks)
    if at &+ 2 < end, bytes[at] == 0x20, bytes[at &+ 1] == UInt8(ascii: "0"), bytes[at &+ 2] == 0x0A
    {
      add(marks, count, weight)
      offset = at &+ 3
      line += 1
      return true
    }
    var joins = false
    while true {
      Self.skipBlanks(bytes, &at, end)
      guard at < end, count < Self.mostMarks else { return false }
      switch bytes[at] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard let number = Self.number(bytes, &at, end), number <= candidates else { return false }
        if number == 0 {
          if joins { return false }
          Self.skipBlanks(bytes, &at, end)
          guard at >= end || Self.newline(bytes, at, end) != nil else { return false }
          offset = at
          add(marks, count, weight)
          return true
        }
        let code = Int32(truncatingIfNeeded: number - 1)
        marks[count] = joins ? ~code : code
        count &+= 1
        joins = false
      case UInt8(ascii: "="):
        guard count > 0, marks[count - 1] != .max, !joins else { return false }
        joins = true
        at += 1
      case UInt8(ascii: "-"):
        let next = at + 1
        guard !joins, next < end, bytes[next] == 0x20 || bytes[next] == 0x09 else { return false }
        marks[count] = .max
        count &+= 1
        at += 1
      default: return false
      }
    }
  }

  private mutating func add(
    _ marks: UnsafeMutableBufferPointer<Int32>, _ count: Int, _ weight: UInt64
  ) {
    builder.addPlain(
      UnsafeBufferPointer(start: marks.baseAddress, count: count),
      weight: UInt32(truncatingIfNeeded: weight), line: UInt32(truncatingIfNeeded: line))
  }

  /// Reads the marks of one or two digits with one blank before and after, as nearly all are; stops
  /// before anything else.
  /// - Returns: how many.
  @inline(__always)
  private static func shortMarks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ end: Int, _ candidates: Int,
    _ marks: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    guard at < end, bytes[at] == 0x20 else { return 0 }
    var count = 0
    var next = at &+ 1
    while next &+ 2 < end, count < mostMarks {
      var number = Int(bytes[next] &- UInt8(ascii: "0"))
      guard number > 0, number <= 9 else { break }
      var blank = next &+ 1
      if bytes[blank] != 0x20 {
        let digit = Int(bytes[blank] &- UInt8(ascii: "0"))
        blank &+= 1
        guard digit <= 9, bytes[blank] == 0x20 else { break }
        number = number &* 10 &+ digit
      }
      guard number <= candidates else { break }
      marks[count] = Int32(truncatingIfNeeded: number &- 1)
      count &+= 1
      at = blank
      next = blank &+ 1
    }
    return count
  }

  /// A number of at most ten digits with a blank, `=` or the line's end after it; nil for others.
  @inline(__always)
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ end: Int
  ) -> UInt64? {
    var value: UInt64 = 0
    var digits = 0
    while at < end {
      let digit = bytes[at] &- UInt8(ascii: "0")
      if digit > 9 { break }
      value = value &* 10 &+ UInt64(digit)
      digits &+= 1
      at &+= 1
    }
    guard digits > 0, digits <= 10 else { return nil }
    guard at < end else { return value }
    switch bytes[at] {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "="): return value
    default: return nil
    }
  }

  @inline(__always)
  private static func skipBlanks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ end: Int
  ) {
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 { at &+= 1 }
  }

  /// Where the line after this one begins, if a line ends here.
  @inline(__always)
  private static func newline(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> Int? {
    switch bytes[at] {
    case 0x0A: at + 1
    case 0x0D: at + 1 < end && bytes[at + 1] == 0x0A ? at + 2 : at + 1
    default: nil
    }
  }
}

extension BLTPlainBallots {
  struct Whole {
    var builder: ProfileBuilder
    var end: Int
    var hasEnded: Bool
  }

  /// Reads the ballots from `start` in pieces at once, each from a line's start, up to the end of
  /// the ballots or the first odd line.
  /// - Returns: nil where the weights grow too large, which the general reader reports.
  static func readInParallel(_ text: SourceText, from start: Int, candidates: Int) -> Whole? {
    let bytes = text.bytes
    let width = Parallel.width
    var bounds = [start]
    for piece in 1..<width {
      var bound = max(bounds[piece - 1], start + (bytes.count - start) / width * piece)
      while bound < bytes.count, bytes[bound] != 0x0A { bound += 1 }
      bounds.append(min(bound + 1, bytes.count))
    }
    bounds.append(bytes.count)
    var read = Parallel.map(width) { [bounds] piece in
      let size = bounds[piece + 1] - bounds[piece]
      // The first piece takes in the others, so it gets room for all; a mark takes two bytes at
      // least, and memory that is never touched costs nothing.
      var reader = BLTPlainBallots(
        builder: ProfileBuilder(
          expecting: size / 28, marks: (piece == 0 ? bytes.count : size) / 2),
        candidates: candidates)
      reader.read(bytes, from: bounds[piece], to: bounds[piece + 1], line: 0)
      // Only the first piece's table is looked into again.
      if piece > 0 { reader.builder.forgetTable() }
      return reader
    }
    var whole: Whole?
    var lines = text.line(of: start)
    // From the back, so that each piece's memory is free once it is taken in.
    read.reverse()
    for piece in 0..<width {
      guard let reader = read.popLast() else { break }
      let isWhole = reader.offset >= bounds[piece + 1]
      if var merged = whole {
        whole = nil
        guard merged.builder.merge(reader.builder, linesBefore: lines) else { return nil }
        whole = Whole(builder: merged.builder, end: reader.offset, hasEnded: reader.hasEnded)
      } else {
        whole = Whole(builder: reader.builder, end: reader.offset, hasEnded: reader.hasEnded)
        whole?.builder.shiftLines(by: lines)
      }
      lines += reader.line
      if reader.hasEnded || !isWhole { break }
    }
    return whole
  }
}
