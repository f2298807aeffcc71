import Crypto
public import Foundation

/// A SHA-256 value, 32 bytes without an allocation.
public struct Digest: Sendable, Hashable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  public static let byteCount = 32

  /// The SHA-256 of some bytes.
  public init(hashing data: some DataProtocol) { self.init(SHA256.hash(data: data)) }

  init(_ digest: SHA256Digest) {
    words = digest.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) }
  }

  /// - Returns: nil unless there are 32 bytes.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    words = Array(bytes).withUnsafeBytes {
      $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
    }
  }

  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try Swift.withUnsafeBytes(of: words, body)
  }

  public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
  public var base64: String { Data(bytes).base64EncodedString() }
  /// Lower-case hexadecimal.
  public var hex: String { bytes.map { Bytes.hex($0) }.joined() }

  public static func == (a: Digest, b: Digest) -> Bool { a.words == b.words }
  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension Digest: CustomStringConvertible {
  public var description: String { hex }
}
