/// Deflated text (RFC 1951) of a head and a unit many times over, as small as it gets.
enum PackedRuns {
  /// The text itself, and packed.
  static func deflate(_ head: String, each unit: String, toFill size: Int) -> (
    text: [UInt8], packed: [UInt8]
  ) {
    var text = Array(head.utf8)
    let unit = Array(unit.utf8)
    while text.count < size { text += unit }
    var bits = Bits()
    // The last block, with the fixed codes.
    bits.add(0b011, 3)
    let plain = min(text.count, head.utf8.count + unit.count)
    for byte in text[..<plain] { literal(byte, &bits) }
    var at = plain
    while at + 258 <= text.count {
      // The length 258 and the unit's own length as the distance.
      bits.addReversed(0b1100_0101, 8)
      distance(unit.count, &bits)
      at += 258
    }
    for byte in text[at...] { literal(byte, &bits) }
    bits.add(0, 7)
    return (text, bits.whole)
  }

  /// As a .gz file, filled up by a name to just under 1 MB.
  static func gzip(_ head: String, each unit: String, toFill size: Int) -> [UInt8] {
    let (text, packed) = deflate(head, each: unit, toFill: size)
    let end = StoredZip.word(StoredZip.checksum(text)) + StoredZip.word(UInt32(text.count))
    let name = max(0, LargeInput.size - packed.count - 10 - 1 - 8)
    return [0x1F, 0x8B, 8, 8, 0, 0, 0, 0, 0, 3] + Array(repeating: 0x61, count: name) + [0] + packed
      + end
  }

  private static func literal(_ byte: UInt8, _ bits: inout Bits) {
    if byte < 144 {
      bits.addReversed(0x30 + UInt32(byte), 8)
    } else {
      bits.addReversed(0x190 + UInt32(byte) - 144, 9)
    }
  }

  private static func distance(_ distance: Int, _ bits: inout Bits) {
    if distance <= 4 { return bits.addReversed(UInt32(distance - 1), 5) }
    var extra = 1
    while distance > 4 << extra { extra += 1 }
    let half = 1 << extra
    let base = 2 * half + 1
    let isUpper = distance >= base + half
    bits.addReversed(UInt32(2 * extra + 2 + (isUpper ? 1 : 0)), 5)
    bits.add(UInt32(distance - base - (isUpper ? half : 0)), extra)
  }

  private struct Bits {
    private(set) var whole: [UInt8] = []
    private var pending: UInt32 = 0
    private var count = 0

    mutating func add(_ value: UInt32, _ width: Int) {
      pending |= value << UInt32(count)
      count += width
      while count >= 8 {
        whole.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        count -= 8
      }
    }

    /// A Huffman code, whose first bit is its highest.
    mutating func addReversed(_ code: UInt32, _ width: Int) {
      for place in (0..<width).reversed() { add(code >> UInt32(place) & 1, 1) }
    }
  }
}
