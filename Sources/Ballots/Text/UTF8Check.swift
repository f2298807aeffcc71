/// Whether bytes are well-formed UTF-8 (RFC 3629).
enum UTF8Check {
  /// Where the first ill-formed sequence begins; nil where there is none. O(bytes), eight at a time
  /// where they are ASCII.
  static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { raw in
      var index = 0
      while index < raw.count {
        if index + 8 <= raw.count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
          continue
        }
        guard let length = length(raw, at: index) else { return index }
        index += length
      }
      return nil
    }
  }

  /// The length of the sequence that begins here; nil where it is ill-formed.
  private static func length(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
    let byte = bytes[index]
    let length: Int
    let lowest: UInt32
    switch byte {
    case 0..<0x80: return 1
    case 0xC2...0xDF: (length, lowest) = (2, 0x80)
    case 0xE0...0xEF: (length, lowest) = (3, 0x800)
    case 0xF0...0xF4: (length, lowest) = (4, 0x10000)
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    var scalar = UInt32(byte) & (0xFF >> UInt32(length + 1))
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    guard scalar >= lowest, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else {
      return nil
    }
    return length
  }
}
