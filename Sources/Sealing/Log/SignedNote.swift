import Crypto
import Foundation

/// A text with Ed25519 signatures below it, in the form of C2SP's signed-note: the text ends in a
/// newline, an empty line follows, then a line a signature:
/// `— NAME BASE64(key hash ‖ signature)`.
public struct SignedNote: Sendable, Hashable {
  /// With the newline at its end.
  public let body: String
  public let signatures: [Signature]

  public struct Signature: Sendable, Hashable {
    public let name: String
    public let keyHash: [UInt8]
    public let bytes: [UInt8]
  }

  /// Signs a text.
  public init(_ body: String, by signer: NoteSigner) throws(SealingError) {
    guard Self.isBody(body) else { throw .malformed("text to sign") }
    self.body = body
    signatures = [try signer.sign(body)]
  }

  /// Reads a note; does not check the signatures.
  public init(text: String) throws(SealingError) {
    guard let gap = text.range(of: "\n\n", options: .backwards), text.hasSuffix("\n") else {
      throw .malformed("signed note")
    }
    body = String(text[..<gap.lowerBound]) + "\n"
    guard Self.isBody(body) else { throw .malformed("signed note") }
    var signatures: [Signature] = []
    for line in text[gap.upperBound...].dropLast().split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0] == "—", !parts[1].isEmpty,
        let bytes = Bytes.base64(parts[2]),
        bytes.count > 4
      else { throw .malformed("signature line") }
      signatures.append(
        Signature(
          name: String(parts[1]), keyHash: Array(bytes[..<4]), bytes: Array(bytes[4...])))
    }
    guard !signatures.isEmpty, signatures.count <= 100 else { throw .malformed("signed note") }
    self.signatures = signatures
  }

  public var text: String {
    body + "\n"
      + signatures.map { "— \($0.name) \(($0.keyHash + $0.bytes).base64)\n" }.joined()
  }

  /// Whether the key has signed this text.
  public func isSigned(by key: NoteKey) -> Bool {
    signatures.contains {
      $0.name == key.name && $0.keyHash == key.hash
        && key.key.isValidSignature($0.bytes, for: Array(body.utf8))
    }
  }

  private static func isBody(_ text: String) -> Bool {
    text.hasSuffix("\n")
      && text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F) }
  }
}
