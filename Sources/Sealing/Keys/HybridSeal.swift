import Crypto

/// Hybrid public key encryption by RFC 9180: base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
/// ChaCha20-Poly1305, one message a context.
///
/// Written out on swift-crypto's primitives for two reasons. Whatever depends only on the recipient
/// and the info is worked out once for a whole box, which halves the work beside the two curve
/// operations. And the ephemeral key is handed in, so that a test can hold the sealing side too
/// against the RFC's vectors and have one record twice. Tests seal and open across swift-crypto's own.
package struct HybridSeal: Sendable {
  private static let version = Array("HPKE-v1".utf8)
  private static let kem = Array("KEM".utf8) + [0x00, 0x20]
  private static let suite = Array("HPKE".utf8) + [0x00, 0x20, 0x00, 0x01, 0x00, 0x03]
  private static let noSalt = keyed([])
  private static let pskIDHash = extract(suite, salt: noSalt, "psk_id_hash", [])

  private let recipient: PublicKey
  private let recipientBytes: [UInt8]
  private let context: [UInt8]

  /// - Parameter recipient: the public half of the key that things are sealed to.
  package init(recipient: PublicKey, info: [UInt8]) {
    self.recipient = recipient
    recipientBytes = recipient.bytes
    context = [0] + Self.pskIDHash + Self.extract(Self.suite, salt: Self.noSalt, "info_hash", info)
  }

  /// The encapsulated key and the ciphertext, one behind the other.
  /// - Parameter ephemeral: 32 unpredictable bytes, used once.
  package func seal(
    _ plain: [UInt8], additional: [UInt8], ephemeral: [UInt8]
  ) throws -> [UInt8] {
    let secret = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: ephemeral)
    let encapsulated = Array(secret.publicKey.rawRepresentation)
    let shared = try secret.sharedSecretFromKeyAgreement(with: recipient.key)
    let (symmetric, nonce) = try schedule(shared, encapsulated)
    let box = try ChaChaPoly.seal(plain, using: symmetric, nonce: nonce, authenticating: additional)
    return encapsulated + Array(box.ciphertext) + Array(box.tag)
  }

  /// Opens what `seal` gives.
  func open(
    _ sealed: [UInt8], with key: Curve25519.KeyAgreement.PrivateKey, additional: [UInt8]
  ) throws -> [UInt8] {
    let encapsulated = Array(sealed[..<32])
    let sender = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: encapsulated)
    let shared = try key.sharedSecretFromKeyAgreement(with: sender)
    let (symmetric, nonce) = try schedule(shared, encapsulated)
    let box = try ChaChaPoly.SealedBox(
      nonce: nonce, ciphertext: sealed[32..<(sealed.count - 16)], tag: sealed.suffix(16))
    return Array(try ChaChaPoly.open(box, using: symmetric, authenticating: additional))
  }

  /// ExtractAndExpand of section 4.1, then KeySchedule of section 5.1 for the first message.
  private func schedule(
    _ dh: SharedSecret, _ encapsulated: [UInt8]
  ) throws -> (SymmetricKey, ChaChaPoly.Nonce) {
    let prk = Self.extract(Self.kem, salt: Self.noSalt, "eae_prk", dh.withUnsafeBytes(Array.init))
    let shared = Self.expand(
      Self.kem, Self.keyed(prk), "shared_secret", encapsulated + recipientBytes, 32)
    let secret = Self.keyed(Self.extract(Self.suite, salt: Self.keyed(shared), "secret", []))
    let key = Self.expand(Self.suite, secret, "key", context, 32)
    let nonce = Self.expand(Self.suite, secret, "base_nonce", context, 12)
    return (SymmetricKey(data: key), try ChaChaPoly.Nonce(data: nonce))
  }

  /// LabeledExtract of section 4.
  private static func extract(
    _ suite: [UInt8], salt: HMAC<SHA256>, _ label: String, _ material: [UInt8]
  ) -> [UInt8] {
    code(salt, version + suite + Array(label.utf8) + material)
  }

  /// LabeledExpand of section 4, for at most one block of HKDF-Expand (RFC 5869).
  private static func expand(
    _ suite: [UInt8], _ key: HMAC<SHA256>, _ label: String, _ info: [UInt8], _ length: Int
  ) -> [UInt8] {
    let labelled = [0, UInt8(length)] + version + suite + Array(label.utf8) + info
    return Array(code(key, labelled + [1]).prefix(length))
  }

  private static func keyed(_ key: [UInt8]) -> HMAC<SHA256> {
    HMAC<SHA256>(key: SymmetricKey(data: key))
  }

  private static func code(_ keyed: HMAC<SHA256>, _ data: [UInt8]) -> [UInt8] {
    var hmac = keyed
    hmac.update(data: data)
    return Array(hmac.finalize())
  }
}
