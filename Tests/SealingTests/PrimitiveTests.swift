import Crypto
import CryptoExtras
import Foundation
import Sealing
import TestSupport
import Testing

/// Each primitive against a vector of its standard.
@Suite struct PrimitiveTests {
  /// FIPS 180-4, "abc".
  @Test func sha256() {
    #expect(
      Digest(hashing: Array("abc".utf8)).hex
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  /// RFC 8032, 7.1, test 2.
  @Test func ed25519() throws {
    let key = try Curve25519.Signing.PrivateKey(
      rawRepresentation: hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))
    #expect(
      Array(key.publicKey.rawRepresentation).hex
        == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    let signature = hex(
      """
      92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da
      085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00
      """)
    #expect(key.publicKey.isValidSignature(signature, for: [0x72]))
    #expect(!key.publicKey.isValidSignature(signature, for: [0x73]))
  }

  /// RFC 8439, 2.8.2.
  @Test func chaChaPoly() throws {
    let key = SymmetricKey(
      data: hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"))
    let text =
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
      + "sunscreen would be it."
    let box = try ChaChaPoly.seal(
      Array(text.utf8), using: key, nonce: ChaChaPoly.Nonce(data: hex("070000004041424344454647")),
      authenticating: hex("50515253c0c1c2c3c4c5c6c7"))
    #expect(Array(box.tag).hex == "1ae10b594f09e26a7e902ecbd0600691")
    #expect(Array(box.ciphertext.prefix(16)).hex == "d31a8d34648e60db7b86afbc53ef7ec2")
  }

  /// RFC 5869, A.1.
  @Test func hkdf() {
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: [UInt8](repeating: 0x0b, count: 22)),
      salt: hex("000102030405060708090a0b0c"), info: hex("f0f1f2f3f4f5f6f7f8f9"),
      outputByteCount: 42)
    #expect(
      key.withUnsafeBytes { Array($0).hex }
        == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
  }

  /// RFC 7914, 12, the second and the third.
  @Test func scrypt() throws {
    let first = try KDF.Scrypt.deriveKey(
      from: Array("password".utf8), salt: Array("NaCl".utf8), outputByteCount: 64, rounds: 1024,
      blockSize: 8, parallelism: 16)
    #expect(
      first.withUnsafeBytes { Array($0.prefix(16)).hex } == "fdbabe1c9d3472007856e7190d01e9fe")
    let second = try KDF.Scrypt.deriveKey(
      from: Array("pleaseletmein".utf8), salt: Array("SodiumChloride".utf8), outputByteCount: 64,
      rounds: 16384, blockSize: 8, parallelism: 1)
    #expect(
      second.withUnsafeBytes { Array($0.prefix(16)).hex } == "7023bdcb3afd7348461c06cd81fd38eb")
  }
}

/// RFC 9180, A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode.
@Suite struct HPKETests {
  let info = hex("4f6465206f6e2061204772656369616e2055726e")
  let plain = hex("4265617574792069732074727574682c20747275746820626561757479")
  let additional = hex("436f756e742d30")
  let recipient = hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")
  let ephemeral = hex("f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600")
  let sealed = hex(
    """
    1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a
    1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28
    """)

  @Test func sealsAsTheVector() throws {
    let key = try PrivateKey(bytes: recipient)
    #expect(
      key.publicKey.bytes.hex == "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a")
    let ours = try HybridSeal(recipient: key.publicKey, info: info)
      .seal(plain, additional: additional, ephemeral: ephemeral)
    #expect(ours.hex == sealed.hex)
  }

  @Test func opensTheVector() throws {
    let opener = Opener(with: try PrivateKey(bytes: recipient), info: info)
    #expect(try opener.open(sealed, additional: additional, what: "").hex == plain.hex)
    #expect(throws: SealingError.cannotOpen("it")) {
      try opener.open(sealed, additional: [1], what: "it")
    }
    for place in [0, 40, sealed.count - 1] {
      var changed = sealed
      changed[place] ^= 1
      #expect(throws: SealingError.cannotOpen("it")) {
        try opener.open(changed, additional: additional, what: "it")
      }
    }
  }

  /// Both ways across swift-crypto's own implementation.
  @Test func agreesWithSwiftCrypto() throws {
    let key = try PrivateKey(Entropy.system, label: "")
    let theirs = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: key.bytes)
    let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
    let ours = try Sealer(to: key.publicKey, info: info, entropy: .system)
      .seal(plain, additional: additional, label: "")
    var receiver = try HPKE.Recipient(
      privateKey: theirs, ciphersuite: suite, info: Data(info), encapsulatedKey: Data(ours[..<32]))
    #expect(Array(try receiver.open(ours[32...], authenticating: additional)) == plain)
    var sender = try HPKE.Sender(
      recipientKey: theirs.publicKey, ciphersuite: suite, info: Data(info))
    let sealed = try sender.seal(plain, authenticating: additional)
    let opened = try Opener(with: key, info: info)
      .open(Array(sender.encapsulatedKey) + Array(sealed), additional: additional, what: "")
    #expect(opened == plain)
  }
}
