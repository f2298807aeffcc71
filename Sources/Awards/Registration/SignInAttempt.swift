import Ballots
public import Sealing

/// What one browser keeps while it is away at the body's own sign-in: the state that it must come back
/// with (RFC 6749, 10.12), the nonce that the signed token must hold (OpenID Connect Core, 3.1.2.1), and the
/// verifier of the code (RFC 7636).
public struct SignInAttempt: Sendable, Hashable {
  public let state: String
  public let nonce: String
  public let verifier: String

  public init(entropy: Entropy) {
    func text(_ label: String) -> String { Bytes.base64URL(entropy.bytes(32, label)) }
    state = text("sign-in state")
    nonce = text("sign-in nonce")
    verifier = text("sign-in verifier")
  }

  /// As a cookie has it.
  public var text: String { [state, nonce, verifier].joined(separator: ".") }

  /// - Returns: nil for another text.
  public init?(text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.count == 43 }) else { return nil }
    (state, nonce, verifier) = (parts[0], parts[1], parts[2])
  }
}
