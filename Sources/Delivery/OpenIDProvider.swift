import AsyncHTTPClient
public import Awards
import Ballots
import Crypto
public import Foundation
import JWTKit
import NIOCore
import NIOHTTP1
import Sealing
import Synchronization
import Texts

/// A provider of OpenID Connect: the authorization code flow of OpenID Connect Core 1.0 (3.1) with PKCE
/// (RFC 7636), found by its discovery document.
public final class OpenIDProvider: IdentityProvider {
  public struct Settings: Sendable, Hashable {
    /// As the provider writes it, with or without a slash at its end.
    public var issuer: String
    public var client: String
    /// Nil for a client without one.
    public var secret: String?
    /// The claim that holds the member's number or mail address.
    public var claim: String
    public var name: String

    public init(issuer: String, client: String, secret: String?, claim: String, name: String) {
      self.issuer = issuer
      self.client = client
      self.secret = secret
      self.claim = claim
      self.name = name
    }
  }

  /// What the discovery document says.
  private struct Endpoints: Decodable, Sendable {
    var issuer: String
    var authorizationEndpoint: String
    var tokenEndpoint: String
    var jwksUri: String
    var tokenEndpointAuthMethodsSupported: [String]?
  }

  private struct Tokens: Decodable { var idToken: String? }

  public var name: String { settings.name }
  private let settings: Settings
  private let client: HTTPClient
  private let clock: @Sendable () -> Date
  private let found = Mutex<(endpoints: Endpoints, at: Date)?>(nil)

  /// No answer of a provider is larger.
  private static let mostBytes = 1 << 20
  /// The discovery document is asked for again after these seconds.
  private static let keeps: TimeInterval = 3600

  public init(_ settings: Settings, clock: @escaping @Sendable () -> Date = { Date() }) {
    self.settings = settings
    self.clock = clock
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    configuration.timeout = .init(connect: .seconds(5), read: .seconds(10))
    client = HTTPClient(configuration: configuration)
  }

  /// Ends its connections; nobody signs in by it afterwards.
  public func close() async { try? await client.shutdown() }

  public func address(for attempt: SignInAttempt, back: String) async throws -> String {
    let endpoints = try await endpoints()
    let scope = settings.claim == "email" ? "openid email" : "openid profile email"
    let query = Self.query([
      ("response_type", "code"), ("client_id", settings.client), ("redirect_uri", back),
      ("scope", scope), ("state", attempt.state), ("nonce", attempt.nonce),
      ("code_challenge", Self.challenge(attempt.verifier)), ("code_challenge_method", "S256"),
    ])
    let mark = endpoints.authorizationEndpoint.contains("?") ? "&" : "?"
    return endpoints.authorizationEndpoint + mark + query
  }

  /// RFC 7636, section 4.2.
  package static func challenge(_ verifier: String) -> String {
    Bytes.base64URL(Array(SHA256.hash(data: Array(verifier.utf8))))
  }

  public func identity(
    code: String, of attempt: SignInAttempt, back: String
  ) async throws -> MemberIdentity {
    let endpoints = try await endpoints()
    var fields = [
      ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", back),
      ("code_verifier", attempt.verifier),
    ]
    var request = HTTPClientRequest(url: endpoints.tokenEndpoint)
    request.method = .POST
    request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
    request.headers.add(name: "Accept", value: "application/json")
    let ways = endpoints.tokenEndpointAuthMethodsSupported ?? ["client_secret_basic"]
    if let secret = settings.secret, ways.contains("client_secret_basic") {
      // RFC 6749, 2.3.1: both are form-encoded before they are joined.
      let pair = "\(Self.escaped(settings.client)):\(Self.escaped(secret))"
      request.headers.add(
        name: "Authorization", value: "Basic \(Data(pair.utf8).base64EncodedString())")
    } else {
      fields.append(("client_id", settings.client))
      if let secret = settings.secret { fields.append(("client_secret", secret)) }
    }
    request.body = .bytes(ByteBuffer(string: Self.query(fields)))
    let tokens = try decode(Tokens.self, try await bytes(request, say("the token")))
    guard let token = tokens.idToken else {
      throw IdentityError.provider(say("it gave no id_token"))
    }
    let claims = try await verified(token, endpoints)
    try check(claims, attempt)
    return try member(claims)
  }

  // MARK: What the provider signed

  private func verified(_ token: String, _ endpoints: Endpoints) async throws -> IDToken {
    let bytes = try await bytes(HTTPClientRequest(url: endpoints.jwksUri), say("its keys"))
    let keys = JWTKeyCollection()
    do {
      // Keys of kinds that nobody here knows are passed over.
      let set = try JSONDecoder().decode(KeySet.self, from: Data(bytes))
      for (index, item) in set.keys.enumerated() {
        guard var key = item.key else { continue }
        if key.keyIdentifier == nil {
          key.keyIdentifier = JWKIdentifier(string: "without a name \(index)")
        }
        _ = try? await keys.add(jwk: key)
      }
      return try await keys.verify(token, as: IDToken.self, iteratingKeys: true)
    } catch {
      throw IdentityError.untrusted(say("its signature does not hold"))
    }
  }

  /// OpenID Connect Core 1.0, 3.1.3.7.
  private func check(_ token: IDToken, _ attempt: SignInAttempt) throws {
    guard token.issuer == settings.issuer else {
      throw IdentityError.untrusted(say("another service signed it"))
    }
    guard token.audience.contains(settings.client),
      token.audience.count == 1 || token.claims["azp"]?.text == settings.client
    else { throw IdentityError.untrusted(say("it is for another site")) }
    let now = clock().timeIntervalSince1970
    // Two clocks differ by less than a minute.
    guard now < token.expires + 60, token.issued <= now + 60 else {
      throw IdentityError.untrusted(say("it is not of this hour; the clocks may differ"))
    }
    guard token.claims["nonce"]?.text == attempt.nonce else {
      throw IdentityError.untrusted(say("it belongs to another attempt"))
    }
  }

  private func member(_ token: IDToken) throws -> MemberIdentity {
    guard let text = token.claims[settings.claim]?.text, !text.isEmpty, text.utf8.count <= 254
    else { throw IdentityError.unnamed(say("it gives no \(settings.claim)")) }
    // Any other claim is a number alone: a provider may let people write an address of others there.
    guard settings.claim == "email" else { return .number(text) }
    let checked = token.claims["email_verified"]
    guard checked?.flag == true || checked?.text == "true" else {
      throw IdentityError.unnamed(say("it has not checked that \(text) is yours"))
    }
    return .address(text)
  }

  // MARK: Asking it

  private func endpoints() async throws -> Endpoints {
    let now = clock()
    if let known = found.withLock({ $0 }), now.timeIntervalSince(known.at) < Self.keeps {
      return known.endpoints
    }
    let base = settings.issuer.hasSuffix("/") ? String(settings.issuer.dropLast()) : settings.issuer
    let request = HTTPClientRequest(url: base + "/.well-known/openid-configuration")
    let endpoints = try decode(Endpoints.self, try await bytes(request, say("its description")))
    guard endpoints.issuer == settings.issuer else {
      throw IdentityError.untrusted(say("it says that it is \(endpoints.issuer.prefix(100))"))
    }
    found.withLock { $0 = (endpoints, now) }
    return endpoints
  }

  private func decode<T: Decodable>(_ type: T.Type, _ bytes: [UInt8]) throws -> T {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do { return try decoder.decode(type, from: Data(bytes)) } catch {
      throw IdentityError.provider(say("its answer is not understood"))
    }
  }

  private func bytes(_ request: HTTPClientRequest, _ what: String) async throws -> [UInt8] {
    do {
      let response = try await client.execute(request, timeout: .seconds(15))
      let body = try await response.body.collect(upTo: Self.mostBytes)
      guard response.status == .ok else {
        throw IdentityError.provider(say("it answered \(response.status.code) for \(what)"))
      }
      return Array(body.readableBytesView)
    } catch let error as IdentityError {
      throw error
    } catch {
      throw IdentityError.provider(say("\(what) cannot be had"))
    }
  }

  private static func query(_ fields: [(String, String)]) -> String {
    fields.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&")
  }

  private static func escaped(_ text: String) -> String {
    let plain = CharacterSet(charactersIn: "-._~").union(.init(charactersIn: "a"..."z"))
      .union(.init(charactersIn: "A"..."Z")).union(.init(charactersIn: "0"..."9"))
    return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }
}

/// Keys as published, those of unknown kinds as nil.
private struct KeySet: Decodable {
  struct Item: Decodable {
    var key: JWK?
    init(from decoder: any Decoder) throws { key = try? JWK(from: decoder) }
  }
  var keys: [Item]
}
