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
  let key: Curve25519.KeyAgreement.PrivateKey
  public let publicKey: PublicKey

  /// A new key from 32 unpredictable bytes.
  public init(_ entropy: Entropy, label: String) throws(SealingError) {
    try self.init(bytes: entropy.bytes(32, label))
  }

  public init(bytes: [UInt8]) throws(SealingError) {
    do { key = try .init(rawRepresentation: bytes) } catch { throw .malformed("private key") }
    publicKey = PublicKey(key.publicKey)
  }

  public var bytes: [UInt8] { Array(key.rawRepresentation) }
}

/// Seals many things to one key for one purpose.
public struct Sealer: Sendable {
  private let seal: HybridSeal
  private let entropy: Entropy

  /// - Parameter info: what is sealed here and for what; opening needs the same.
  public init(to key: PublicKey, info: [UInt8], entropy: Entropy) {
    seal = HybridSeal(recipient: key, info: info)
    self.entropy = entropy
  }

  /// `PublicKey.overhead` bytes longer than `plain`.
  /// - Parameter label: names this one thing, for an injected source of bytes.
  public func seal(
    _ plain: [UInt8], additional: [UInt8], label: String
  ) throws(SealingError) -> [UInt8] {
    do {
      return try seal.seal(
        plain, additional: additional, ephemeral: entropy.bytes(32, "ephemeral \(label)"))
    } catch { throw .malformed("recipient's key") }
  }
}

/// Opens many things sealed to one key for one purpose.
public struct Opener: Sendable {
  private let seal: HybridSeal
  private let key: PrivateKey

  public init(with key: PrivateKey, info: [UInt8]) {
    seal = HybridSeal(recipient: key.publicKey, info: info)
    self.key = key
  }

  /// - Throws: `SealingError.cannotOpen` for another key, purpose, or changed bytes.
  public func open(
    _ sealed: [UInt8], additional: [UInt8], what: @autoclosure () -> String
  ) throws(SealingError) -> [UInt8] {
    guard sealed.count >= PublicKey.overhead else { throw .cannotOpen(what()) }
    do { return try seal.open(sealed, with: key.key, additional: additional) } catch {
      throw .cannotOpen(what())
    }
  }
}
