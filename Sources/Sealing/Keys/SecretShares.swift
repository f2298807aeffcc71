/// Shamir's scheme over GF(2^8) with the polynomial x^8 + x^4 + x^3 + x + 1, byte by byte: any `threshold` shares give the
/// secret, fewer tell nothing of it (Shamir 1979; the field and form of draft-mcgrew-tss-03, whose vectors tests hold).
public enum SecretShares {
  /// A share: the place at which the polynomials were evaluated, from 1, and a byte for each byte of the secret.
  public struct Share: Sendable, Hashable {
    public let place: UInt8
    public let bytes: [UInt8]

    public init(place: UInt8, bytes: [UInt8]) {
      self.place = place
      self.bytes = bytes
    }
  }

  /// Splits a secret. O(secret × count × threshold).
  /// - Parameters:
  ///   - threshold: how many shares are needed, from 1.
  ///   - count: how many there are, at least `threshold` and at most 255.
  /// - Throws: `SealingError.malformed` for other numbers.
  public static func split(
    _ secret: [UInt8], threshold: Int, count: Int, entropy: Entropy, label: String
  ) throws(SealingError) -> [Share] {
    guard threshold >= 1, count >= threshold, count <= 255, !secret.isEmpty else {
      throw .malformed("number of shares")
    }
    // A polynomial a byte: the secret's byte, then random coefficients.
    let random = entropy.bytes(secret.count * (threshold - 1), "shares \(label)")
    return (1...count).map { place in
      let x = UInt8(place)
      return Share(
        place: x,
        bytes: secret.indices.map { index in
          var sum: UInt8 = 0
          for power in stride(from: threshold - 1, through: 1, by: -1) {
            sum = multiply(sum ^ random[index * (threshold - 1) + power - 1], x)
          }
          return sum ^ secret[index]
        })
    }
  }

  /// The secret behind shares of one splitting: wrong where they are too few or of several.
  /// - Throws: `SealingError.malformed` for none, a place twice or 0, or shares of several lengths.
  public static func combine(_ shares: [Share]) throws(SealingError) -> [UInt8] {
    try value(at: 0, of: shares)
  }

  /// The share at another place, from `threshold` shares: for one that was lost.
  public static func share(
    at place: UInt8, from shares: [Share]
  ) throws(SealingError) -> Share {
    guard place > 0 else { throw .malformed("place of a share") }
    return Share(place: place, bytes: try value(at: place, of: shares))
  }

  /// Lagrange's interpolation.
  private static func value(
    at x: UInt8, of shares: [Share]
  ) throws(SealingError) -> [UInt8] {
    let places = shares.map(\.place)
    guard let length = shares.first?.bytes.count, !places.contains(0),
      Set(places).count == places.count, shares.allSatisfy({ $0.bytes.count == length })
    else { throw .malformed("set of shares") }
    var result = [UInt8](repeating: 0, count: length)
    for (index, share) in shares.enumerated() {
      var factor: UInt8 = 1
      for (other, place) in places.enumerated() where other != index {
        factor = multiply(factor, multiply(x ^ place, inverse(share.place ^ place)))
      }
      for byte in result.indices { result[byte] ^= multiply(factor, share.bytes[byte]) }
    }
    return result
  }

  /// In a time that does not depend on the values: no tables, no branches.
  static func multiply(_ a: UInt8, _ b: UInt8) -> UInt8 {
    var (a, product) = (a, UInt8(0))
    for bit in 0..<8 {
      product ^= a & (0 &- (b >> UInt8(bit) & 1))
      a = (a << 1) ^ (0x1B & (0 &- (a >> 7)))
    }
    return product
  }

  /// a^254, which is 1/a.
  static func inverse(_ a: UInt8) -> UInt8 {
    var (power, result) = (multiply(a, a), UInt8(1))
    for _ in 0..<7 {
      result = multiply(result, power)
      power = multiply(power, power)
    }
    return result
  }
}
