import Crypto
import Foundation

/// Where unpredictable bytes come from. Live code uses `system`; a test may inject another source
/// to have the same record twice. `label` tells what the bytes are for, so that an injected source
/// need not depend on the order of calls; the system's ignores it.
public struct Entropy: Sendable {
  public var bytes: @Sendable (_ count: Int, _ label: String) -> [UInt8]
  /// HPKE base mode (RFC 9180) with a fresh encapsulated key, which stands first in the result.
  public var seal:
    @Sendable (
      _ plaintext: [UInt8], _ key: PublicKey, _ info: [UInt8], _ additional: [UInt8],
      _ label: String
    ) throws -> [UInt8]

  public init(
    bytes: @escaping @Sendable (Int, String) -> [UInt8],
    seal: @escaping @Sendable ([UInt8], PublicKey, [UInt8], [UInt8], String) throws -> [UInt8]
  ) {
    self.bytes = bytes
    self.seal = seal
  }

  public static let system = Entropy { count, _ in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  } seal: { plaintext, key, info, additional, _ in
    var sender = try HPKE.Sender(
      recipientKey: key.key, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data(info))
    let sealed = try sender.seal(plaintext, authenticating: additional)
    return Array(sender.encapsulatedKey) + Array(sealed)
  }
}
