import Crypto
import CryptoExtras
import Foundation

/// A keyholder's file: private keys under a passphrase. Text, one field a line:
///
///     envelope.key/1
///     holder Pat Doe
///     key round/final 3tQ…=
///     scrypt 15 8 1 Zm9…=
///     sealed AbC…=
///
/// `key` lines give each key's name and public half, `scrypt` the binary logarithm of N, r, p and
/// the salt (RFC 7914), `sealed` the private halves under ChaCha20-Poly1305 (RFC 8439) with all
/// lines above it as associated data.
public struct KeyFile: Sendable {
  public let holder: String
  /// By name, in the order of the file.
  public let publicKeys: [(name: String, key: PublicKey)]
  private let head: String
  private let cost: Cost
  private let salt: [UInt8]
  private let sealed: [UInt8]

  /// scrypt's work. A file asking for more memory than 1 GiB is refused.
  public struct Cost: Sendable, Hashable {
    public var logN: Int
    public var r: Int
    public var p: Int

    /// 64 MiB, some tenths of a second.
    public static let standard = Cost(logN: 16, r: 8, p: 1)

    public init(logN: Int, r: Int, p: Int) {
      self.logN = logN
      self.r = r
      self.p = p
    }

    var isAllowed: Bool {
      (1...24).contains(logN) && (1...32).contains(r) && (1...16).contains(p)
        && 128 * r << logN <= 1 << 30
    }
  }

  /// Seals keys under a passphrase.
  public init(
    holder: String, keys: [(name: String, key: PrivateKey)], passphrase: String,
    cost: Cost = .standard, entropy: Entropy
  ) throws(SealingError) {
    guard !holder.contains(where: \.isNewline), cost.isAllowed,
      keys.allSatisfy({ !$0.name.contains { $0 == " " || $0.isNewline } })
    else { throw .malformed("holder, key name or scrypt cost") }
    self.holder = holder
    self.cost = cost
    publicKeys = keys.map { ($0.name, $0.key.publicKey) }
    salt = entropy.bytes(16, "key file salt")
    head = Self.head(holder, publicKeys, cost, salt)
    let secret = try Self.secret(passphrase, salt, cost)
    let plain = keys.flatMap(\.key.bytes)
    do {
      let nonce = try ChaChaPoly.Nonce(data: entropy.bytes(12, "key file nonce"))
      let box = try ChaChaPoly.seal(
        plain, using: secret, nonce: nonce, authenticating: Array(head.utf8))
      sealed = Array(box.combined)
    } catch { throw .malformed("key file") }
  }

  public var text: String { head + "sealed \(sealed.base64)\n" }

  /// Reads a key file; does not open it.
  public init(text: String) throws(SealingError) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 5, lines[0] == "envelope.key/1", lines[1].hasPrefix("holder "),
      lines.last == ""
    else { throw .malformed("key file") }
    holder = String(lines[1].dropFirst(7))
    var keys: [(name: String, key: PublicKey)] = []
    for line in lines[2..<(lines.count - 3)] {
      let parts = line.split(separator: " ")
      guard parts.count == 3, parts[0] == "key", let bytes = Bytes.base64(parts[2]) else {
        throw .malformed("key line of the key file")
      }
      keys.append((String(parts[1]), try PublicKey(bytes: bytes)))
    }
    publicKeys = keys
    let work = lines[lines.count - 3].split(separator: " ")
    guard work.count == 5, work[0] == "scrypt", let logN = Int(work[1]), let r = Int(work[2]),
      let p = Int(work[3]), let salt = Bytes.base64(work[4]),
      Cost(logN: logN, r: r, p: p).isAllowed
    else { throw .malformed("scrypt line of the key file") }
    cost = Cost(logN: logN, r: r, p: p)
    self.salt = salt
    let box = lines[lines.count - 2].split(separator: " ")
    guard box.count == 2, box[0] == "sealed", let sealed = Bytes.base64(box[1]) else {
      throw .malformed("sealed line of the key file")
    }
    self.sealed = sealed
    head = Self.head(holder, keys, cost, salt)
    guard self.text == text else { throw .malformed("key file") }
  }

  /// The private keys by name.
  /// - Throws: `SealingError.wrongPassphrase`, also where a byte of the file was changed.
  public func open(passphrase: String) throws(SealingError) -> [String: PrivateKey] {
    let secret = try Self.secret(passphrase, salt, cost)
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
      let plain = try? ChaChaPoly.open(box, using: secret, authenticating: Array(head.utf8))
    else { throw .wrongPassphrase }
    let bytes = Array(plain)
    guard bytes.count == publicKeys.count * 32 else { throw .malformed("sealed keys") }
    var keys: [String: PrivateKey] = [:]
    for (index, (name, publicKey)) in publicKeys.enumerated() {
      let key = try PrivateKey(bytes: Array(bytes[(index * 32)..<(index * 32 + 32)]))
      guard key.publicKey.bytes == publicKey.bytes else { throw .malformed("sealed keys") }
      keys[name] = key
    }
    return keys
  }

  private static func head(
    _ holder: String, _ keys: [(name: String, key: PublicKey)], _ cost: Cost, _ salt: [UInt8]
  ) -> String {
    let lines = keys.map { "key \($0.name) \($0.key.bytes.base64)\n" }.joined()
    return "envelope.key/1\nholder \(holder)\n\(lines)"
      + "scrypt \(cost.logN) \(cost.r) \(cost.p) \(salt.base64)\n"
  }

  static func secret(
    _ passphrase: String, _ salt: [UInt8], _ cost: Cost
  ) throws(SealingError) -> SymmetricKey {
    do {
      return try KDF.Scrypt.deriveKey(
        from: Array(passphrase.utf8), salt: salt, outputByteCount: 32, rounds: 1 << cost.logN,
        blockSize: cost.r, parallelism: cost.p, maxMemory: 1 << 31)
    } catch { throw .malformed("scrypt cost") }
  }
}
