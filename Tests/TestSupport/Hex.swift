/// Bytes from hexadecimal; for vectors.
public func hex(_ text: String) -> [UInt8] {
  let digits = text.filter(\.isHexDigit)
  var bytes: [UInt8] = []
  var index = digits.startIndex
  while index < digits.endIndex {
    let next = digits.index(index, offsetBy: 2)
    bytes.append(UInt8(digits[index..<next], radix: 16) ?? 0)
    index = next
  }
  return bytes
}

extension Sequence<UInt8> {
  public var hex: String {
    map { byte in
      let text = String(byte, radix: 16)
      return byte < 16 ? "0" + text : text
    }.joined()
  }
}
