import Foundation

/// Writing and reading the byte forms that hashes and seals cover.
public enum Bytes {
  /// Text or bytes behind their length in four bytes, the highest first: no two lists of parts give
  /// the same bytes.
  public static func lengthPrefixed(_ parts: [[UInt8]]) -> [UInt8] {
    parts.flatMap { part in bigEndian(UInt32(clamping: part.count)) + part }
  }

  /// What `lengthPrefixed` put together.
  /// - Throws: `SealingError.malformed` for bytes that it would not give.
  public static func parts(of bytes: [UInt8]) throws(SealingError) -> [[UInt8]] {
    var rest = bytes[...]
    var parts: [[UInt8]] = []
    while !rest.isEmpty {
      guard rest.count >= 4 else { throw .malformed("list of parts") }
      let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      guard rest.count - 4 >= count else { throw .malformed("list of parts") }
      parts.append(Array(rest.dropFirst(4).prefix(count)))
      rest = rest.dropFirst(4 + count)
    }
    return parts
  }

  public static func lengthPrefixed(_ parts: String...) -> [UInt8] {
    lengthPrefixed(parts.map { Array($0.utf8) })
  }

  public static func bigEndian(_ value: UInt32) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian, Array.init)
  }

  public static func bigEndian(_ value: UInt16) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian, Array.init)
  }

  /// Content behind its length, then zeros up to `length` bytes in all.
  /// - Throws: `SealingError.tooLong`.
  public static func pad(_ content: [UInt8], to length: Int) throws(SealingError) -> [UInt8] {
    guard content.count + 4 <= length else {
      throw .tooLong(length: content.count + 4, limit: length)
    }
    let head = bigEndian(UInt32(content.count)) + content
    return head + Array(repeating: 0, count: length - head.count)
  }

  /// What `pad` was given.
  /// - Throws: `SealingError.malformed` where the length is wrong or the padding is not zeros.
  public static func unpad(_ padded: some Collection<UInt8>) throws(SealingError) -> [UInt8] {
    let bytes = Array(padded)
    guard bytes.count >= 4 else { throw .malformed("padded content") }
    let length = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
    guard length <= bytes.count - 4, bytes[(4 + length)...].allSatisfy({ $0 == 0 }) else {
      throw .malformed("padded content")
    }
    return Array(bytes[4..<(4 + length)])
  }

  public static func hex(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16)
    return byte < 16 ? "0" + text : text
  }

  /// Base64 for addresses, without padding (RFC 4648, section 5).
  public static func base64URL(_ bytes: [UInt8]) -> String {
    bytes.base64.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// Strict base64: what encodes back to the same text.
  public static func base64(_ text: some StringProtocol) -> [UInt8]? {
    guard let data = Data(base64Encoded: String(text)), data.base64EncodedString() == text else {
      return nil
    }
    return Array(data)
  }
}

extension [UInt8] {
  public var base64: String { Data(self).base64EncodedString() }
}
