import Crypto
import Foundation

/// The public half of a key that signs notes, written `NAME+HASH+BASE64` as C2SP's signed-note has
/// it: the hash is the first four bytes of SHA-256 over name, newline, type 1 and key.
public struct NoteKey: Sendable, Hashable, CustomStringConvertible {
  public let name: String
  let key: Curve25519.Signing.PublicKey
  let hash: [UInt8]

  init(name: String, key: Curve25519.Signing.PublicKey) {
    self.name = name
    self.key = key
    let hashed = Array(name.utf8) + [0x0A, 1] + Array(key.rawRepresentation)
    hash = Array(Digest(hashing: hashed).bytes[..<4])
  }

  /// - Throws: `SealingError.malformed`.
  public init(_ text: String) throws(SealingError) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, Self.isName(parts[0]), let bytes = Bytes.base64(parts[2]),
      bytes.count == 33, bytes[0] == 1,
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes[1...])
    else { throw .malformed("public key") }
    self.init(name: String(parts[0]), key: key)
    guard description == text else { throw .malformed("public key") }
  }

  public var description: String {
    "\(name)+\(hash.map(Bytes.hex).joined())+\(([1] + Array(key.rawRepresentation)).base64)"
  }

  static func isName(_ name: some StringProtocol) -> Bool {
    !name.isEmpty && !name.contains { $0.isWhitespace || $0 == "+" }
  }

  public static func == (a: NoteKey, b: NoteKey) -> Bool { a.description == b.description }
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

/// A key that signs notes: checkpoints and manifests.
public struct NoteSigner: Sendable {
  private let key: Curve25519.Signing.PrivateKey
  public let publicKey: NoteKey

  /// - Parameter seed: 32 unpredictable bytes, the private key of RFC 8032.
  public init(name: String, seed: [UInt8]) throws(SealingError) {
    guard NoteKey.isName(name),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    else { throw .malformed("signing key") }
    self.key = key
    publicKey = NoteKey(name: name, key: key.publicKey)
  }

  func sign(_ body: String) throws(SealingError) -> SignedNote.Signature {
    guard let bytes = try? key.signature(for: Array(body.utf8)) else {
      throw .malformed("text to sign")
    }
    return .init(name: publicKey.name, keyHash: publicKey.hash, bytes: Array(bytes))
  }
}
