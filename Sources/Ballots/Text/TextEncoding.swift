/// How a file's bytes stand for characters; told by the user, never guessed.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"

  /// The bytes of the same text in UTF-8. O(bytes).
  /// - Throws: `BallotFileError` for a byte that stands for nothing.
  func utf8(_ bytes: [UInt8]) throws(BallotFileError) -> [UInt8] {
    if self == .utf8 { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for (offset, byte) in bytes.enumerated() {
      guard byte >= 0x80 else {
        out.append(byte)
        continue
      }
      guard let scalar = scalar(byte) else {
        throw BallotFileError([
          Problem(
            line: 1 + bytes[..<offset].count { $0 == 0x0A },
            "byte \(offset) stands for nothing in \(rawValue); check --encoding")
        ])
      }
      out += Array(String(Character(scalar)).utf8)
    }
    return out
  }

  private func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    if self == .latin1 || byte >= 0xA0 { return Unicode.Scalar(byte) }
    let value = Self.upper[Int(byte - 0x80)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// Windows-1252 from 0x80 to 0x9F (WHATWG Encoding Standard); 0 for the five bytes unused.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
