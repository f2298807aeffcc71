import Texts

/// A body's own sign-in, by which members come in besides codes: OpenID Connect.
public protocol IdentityProvider: Sendable {
  /// As people know it, for the button.
  var name: String { get }

  /// The address that a browser is sent to.
  /// - Parameters:
  ///   - attempt: what the browser keeps until it comes back.
  ///   - back: the address it comes back to.
  /// - Throws: `IdentityError`.
  func address(for attempt: SignInAttempt, back: String) async throws -> String

  /// Whom the provider says that the browser belongs to.
  /// - Parameter code: with which the browser came back.
  /// - Throws: `IdentityError`.
  func identity(code: String, of attempt: SignInAttempt, back: String) async throws
    -> MemberIdentity
}

/// Who somebody is by the word of a provider.
public enum MemberIdentity: Sendable, Hashable {
  /// A mail address that the provider has checked.
  case address(String)
  /// A member's number.
  case number(String)

  public var text: String {
    switch self {
    case .address(let text), .number(let text): text
    }
  }
}

/// Why a provider's word is not taken, or did not come; in words for whoever wanted to sign in.
public enum IdentityError: Error, Sendable, Hashable {
  /// It cannot be reached, or answers what it should not.
  case provider(String)
  /// What it signed is not for this site, this attempt or this moment.
  case untrusted(String)
  /// It does not say who it is, or has not checked the address.
  case unnamed(String)
}

extension IdentityError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .provider(let text): say("the sign-in service did not answer as it should: \(text)")
    case .untrusted(let text): say("what the sign-in service sent is not trusted: \(text)")
    case .unnamed(let text):
      say("the sign-in service does not say who you are: \(text)")
    }
  }
}
