/// The numbers of `java.util.Random`, by which RCTab draws ties, so that its draws can be repeated
/// (Java SE API specification, class Random).
struct JavaRandom: Sendable {
  private var state: UInt64
  private static let mask: UInt64 = (1 << 48) - 1

  init(seed: Int64) {
    state = (UInt64(bitPattern: seed) ^ 0x5_DEEC_E66D) & Self.mask
  }

  private mutating func next(_ bits: Int) -> Int32 {
    state = (state &* 0x5_DEEC_E66D &+ 0xB) & Self.mask
    return Int32(truncatingIfNeeded: state >> UInt64(48 - bits))
  }

  /// `nextInt(bound)`.
  mutating func index(below bound: Int) -> Int {
    guard bound > 1, let bound = Int32(exactly: bound) else { return 0 }
    if bound & (bound - 1) == 0 {
      return Int((Int64(bound) * Int64(next(31))) >> 31)
    }
    while true {
      let bits = next(31)
      let value = bits % bound
      // Too close to the end of the range to be fair: Java's sum overflows there.
      if !bits.subtractingReportingOverflow(value).overflow,
        !(bits - value).addingReportingOverflow(bound - 1).overflow
      {
        return Int(value)
      }
    }
  }

  /// `(int) Math.floor(nextDouble() * count)`, with the product rounded to 53 bits as a double is.
  mutating func scaledIndex(below count: Int) -> Int {
    let high = UInt64(UInt32(bitPattern: next(26)))
    let low = UInt64(UInt32(bitPattern: next(27)))
    let units = UInt128(high << 27 | low) * UInt128(max(0, count))
    let excess = max(0, 128 - units.leadingZeroBitCount - 53)
    var rounded = units
    if excess > 0 {
      let half = UInt128(1) << UInt128(excess - 1)
      let kept = units >> UInt128(excess)
      let rest = units - kept << UInt128(excess)
      let up = rest > half || (rest == half && kept & 1 == 1)
      rounded = (kept + (up ? 1 : 0)) << UInt128(excess)
    }
    return min(Int(rounded >> 53), count - 1)
  }

  /// `Collections.shuffle`.
  mutating func shuffle<T>(_ values: inout [T]) {
    for size in stride(from: values.count, to: 1, by: -1) {
      values.swapAt(size - 1, index(below: size))
    }
  }
}
