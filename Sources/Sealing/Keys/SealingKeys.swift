import Crypto
import Foundation

/// The public half of an X25519 key, to which things are sealed.
public struct PublicKey: Sendable {
  let key: Curve25519.KeyAgreement.PublicKey

  /// - Throws: `SealingError.malformed` unless these are 32 bytes of a key.
  public init(bytes: [UInt8]) throws(SealingError) {
    do { key = try .init(rawRepresentation: bytes) } catch { throw .malformed("public key") }
  }

  init(_ key: Curve25519.KeyAgreement.PublicKey) { self.key = key }

  public var bytes: [UInt8] { Array(key.rawRepresentation) }

  /// How much longer a sealed text is than its plain one: encapsulated key and tag.
  public static let overhead = 48
}

/// The private half, which lives in a keyholder's file and in memory only.
public struct PrivateKey: Sendable {
  private let key: Curve25519.KeyAgreement.PrivateKey

  /// A new key from 32 unpredictable bytes.
  public init(_ entropy: Entropy, label: String) throws(SealingError) {
    try self.init(bytes: entropy.bytes(32, label))
  }

  public init(bytes: [UInt8]) throws(SealingError) {
    do { key = try .init(rawRepresentation: bytes) } catch { throw .malformed("private key") }
  }

  public var bytes: [UInt8] { Array(key.rawRepresentation) }
  public var publicKey: PublicKey { PublicKey(key.publicKey) }

  /// Opens what was sealed by HPKE base mode to this key.
  /// - Throws: `SealingError.cannotOpen`.
  public func open(
    _ sealed: [UInt8], info: [UInt8], additional: [UInt8], what: @autoclosure () -> String
  ) throws(SealingError) -> [UInt8] {
    guard sealed.count >= PublicKey.overhead else { throw .cannotOpen(what()) }
    do {
      var recipient = try HPKE.Recipient(
        privateKey: key, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data(info),
        encapsulatedKey: Data(sealed[..<32]))
      return Array(try recipient.open(sealed[32...], authenticating: additional))
    } catch { throw .cannotOpen(what()) }
  }
}
