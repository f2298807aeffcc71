import Crypto
public import Foundation

/// One-time codes from a shared secret and the time (RFC 6238, SHA-1, six digits, thirty seconds), as
/// authenticator apps make them.
public struct TimeCode: Sendable, Hashable {
  /// Twenty bytes, as the RFC has them.
  public static let secretByteCount = 20
  private static let period = 30

  public let secret: [UInt8]

  public init(secret: [UInt8]) { self.secret = secret }

  /// The code at a time.
  public func code(at time: Date, digits: Int = 6) -> String {
    code(step: Self.step(time), digits: digits)
  }

  /// The step of time for which a code is right: now, or a step before or after, for clocks that are
  /// off; nil for none. A step may be used once: keep the last one and take only later ones.
  public func step(of code: String, at time: Date) -> Int? {
    let now = Self.step(time)
    return [now, now - 1, now + 1].first {
      Bytes.areEqual(Array(self.code(step: $0, digits: 6).utf8), Array(code.utf8))
    }
  }

  private static func step(_ time: Date) -> Int {
    Int((time.timeIntervalSince1970 / Double(period)).rounded(.down))
  }

  private func code(step: Int, digits: Int) -> String {
    let counter = UInt64(clamping: step)
    let message =
      Bytes.bigEndian(UInt32(counter >> 32)) + Bytes.bigEndian(UInt32(truncatingIfNeeded: counter))
    let mac = Array(
      HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
    // RFC 4226, 5.3: four bytes from where the last one's low half points to.
    let offset = Int(mac[19] & 0x0F)
    let value = mac[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    var modulus: UInt32 = 1
    for _ in 0..<digits { modulus *= 10 }
    let text = String(value % modulus)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The secret as apps take it by hand: base32 of RFC 4648 without padding.
  public var base32: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var text = ""
    var (bits, value) = (0, 0)
    for byte in secret {
      value = (value << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        text.append(alphabet[value >> (bits - 5) & 31])
        bits -= 5
      }
    }
    if bits > 0 { text.append(alphabet[value << (5 - bits) & 31]) }
    return text
  }

  /// The address that an app reads from a QR code.
  public func address(account: String, issuer: String) -> String {
    func escaped(_ text: String) -> String {
      text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
    return "otpauth://totp/\(escaped(issuer)):\(escaped(account))?secret=\(base32)"
      + "&issuer=\(escaped(issuer))"
  }
}
