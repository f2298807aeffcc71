import Crypto
import Foundation

/// Seals a member's draft under a key that only the member's browser has: ChaCha20-Poly1305
/// (RFC 8439), with whose draft it is as associated data.
public struct DraftSeal: Sendable {
  public static let keyByteCount = 32
  private let key: SymmetricKey
  private let context: [UInt8]

  /// A key from a word that two people type: scrypt (RFC 7914), some tenths of a second.
  /// - Parameter context: where it is good; the same word elsewhere gives another key.
  public static func key(word: String, context: String) throws(SealingError) -> [UInt8] {
    let salt = Digest(hashing: Bytes.lengthPrefixed("envelope.word/1", context)).bytes
    let key = try KeyFile.secret(
      String(word.prefix(PasswordHash.longest)), Array(salt.prefix(16)), .standard)
    return key.withUnsafeBytes { Array($0) }
  }

  /// - Returns: nil for a key of another length.
  public init?(key: [UInt8], body: String, season: String, round: String, member: String) {
    guard key.count == Self.keyByteCount else { return nil }
    self.key = SymmetricKey(data: key)
    context = Bytes.lengthPrefixed("envelope.draft/1", body, season, round, member)
  }

  public func seal(_ draft: [UInt8], entropy: Entropy) throws(SealingError) -> [UInt8] {
    do {
      let nonce = try ChaChaPoly.Nonce(data: entropy.bytes(12, "draft nonce"))
      return Array(
        try ChaChaPoly.seal(draft, using: key, nonce: nonce, authenticating: context).combined)
    } catch { throw .malformed("draft") }
  }

  /// - Returns: nil for a draft of another browser or one that was changed.
  public func open(_ sealed: [UInt8]) -> [UInt8]? {
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
      let draft = try? ChaChaPoly.open(box, using: key, authenticating: context)
    else { return nil }
    return Array(draft)
  }
}
