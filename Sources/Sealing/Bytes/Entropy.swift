import Crypto

/// Where unpredictable bytes come from. Live code uses `system`; a test may inject another source
/// to have the same record twice. `label` tells what the bytes are for, so that an injected source
/// need not depend on the order of calls; the system's ignores it.
public struct Entropy: Sendable {
  public var bytes: @Sendable (_ count: Int, _ label: String) -> [UInt8]

  public init(_ bytes: @escaping @Sendable (_ count: Int, _ label: String) -> [UInt8]) {
    self.bytes = bytes
  }

  public static let system = Entropy { count, _ in
    // A symmetric key is what swift-crypto has for unpredictable bytes of any number.
    count == 0
      ? []
      : SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Array($0) }
  }
}
