import Crypto

/// A password as a store keeps it: scrypt (RFC 7914) over a salt, as `scrypt LOGN R P SALT HASH`.
public struct PasswordHash: Sendable, Hashable, CustomStringConvertible {
  public let description: String

  /// Fewer characters than this are refused.
  public static let shortest = 12
  /// Longer ones would only cost time.
  public static let longest = 256

  /// - Throws: `SealingError.malformed` where the password is too short or too long.
  public init(
    _ password: String, cost: KeyFile.Cost = .standard, entropy: Entropy
  ) throws(SealingError) {
    guard (Self.shortest...Self.longest).contains(password.count) else {
      throw .malformed("password")
    }
    let salt = entropy.bytes(16, "password salt")
    let hash = try Self.hash(password, salt, cost)
    description = "scrypt \(cost.logN) \(cost.r) \(cost.p) \(salt.base64) \(hash.base64)"
  }

  /// Reads what a store kept.
  public init(stored: String) { description = stored }

  /// Takes as long as making it did; the comparison's time tells nothing.
  public func matches(_ password: String) -> Bool {
    let parts = description.split(separator: " ")
    guard password.count <= Self.longest, parts.count == 6, parts[0] == "scrypt",
      let logN = Int(parts[1]), let r = Int(parts[2]), let p = Int(parts[3]),
      let salt = Bytes.base64(parts[4]), let hash = Bytes.base64(parts[5]),
      KeyFile.Cost(logN: logN, r: r, p: p).isAllowed,
      let tried = try? Self.hash(password, salt, .init(logN: logN, r: r, p: p))
    else { return false }
    return Bytes.areEqual(tried, hash)
  }

  private static func hash(
    _ password: String, _ salt: [UInt8], _ cost: KeyFile.Cost
  ) throws(SealingError) -> [UInt8] {
    let key = try KeyFile.secret(password, salt, cost)
    return key.withUnsafeBytes { Array($0) }
  }
}

extension Bytes {
  /// Compares in a time that depends on the lengths alone.
  public static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
