import Awards
import Delivery
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JWTKit
import NIOCore
import Sealing
import Synchronization
import Testing

/// Signing in by OpenID Connect, against a provider on this machine that says what a test wants.
@Suite struct OpenIDProviderTests {
  /// What the provider sends instead of what is right.
  private struct Wrong: Sendable {
    var issuer: String?
    var described: String?
    var audience: [String] = ["envelope"]
    var party: String?
    var nonce: String?
    var expires: Double = 300
    var issued: Double = 0
    var verified: Bool? = true
    var claims: [String: String] = ["email": "ann@example.org"]
    var isForeignKey = false
    var isUnsigned = false
    var status: HTTPResponse.Status = .ok
  }

  private struct Claims: JWTPayload {
    var iss: String
    var aud: [String]
    var azp: String?
    var nonce: String
    var exp: Double
    var iat: Double
    var email: String?
    var member: String?
    var emailVerified: Bool?

    enum CodingKeys: String, CodingKey {
      case iss, aud, azp, nonce, exp, iat, email, member
      case emailVerified = "email_verified"
    }

    func verify(using algorithm: some JWTAlgorithm) async throws {}
  }

  private static let key = ES256PrivateKey()
  private static let foreign = ES256PrivateKey()

  private static func token(_ claims: Claims, _ wrong: Wrong) async throws -> String {
    let keys = JWTKeyCollection()
    await keys.add(ecdsa: wrong.isForeignKey ? foreign : key, kid: "k1")
    let token = try await keys.sign(claims, kid: "k1")
    guard wrong.isUnsigned else { return token }
    // "alg": "none", as an attacker would have it (RFC 8725, 2.1).
    let header = Bytes.base64URL(Array(#"{"alg":"none","typ":"JWT"}"#.utf8))
    return "\(header).\(token.split(separator: ".")[1])."
  }

  /// Signs in at a provider, and gives what came of it and the form that asked for the token.
  private static func signIn(
    _ wrong: Wrong = Wrong(), claim: String = "email", secret: String? = "geheim+1"
  ) async throws -> (identity: MemberIdentity?, error: IdentityError?, asked: [String: String]) {
    let asked = Mutex<[String: String]>([:])
    let nonce = Mutex("")
    let base = Mutex("")
    let router = Router()
    router.get("/.well-known/openid-configuration") { _, _ in
      let at = base.withLock { $0 }
      return """
        {"issuer": "\(wrong.described ?? at)", "authorization_endpoint": "\(at)/authorize",
         "token_endpoint": "\(at)/token", "jwks_uri": "\(at)/keys", "claims_supported": ["email"]}
        """
    }
    router.get("/keys") { _, _ in
      let parameters = try #require(key.publicKey.parameters)
      return """
        {"keys": [{"kty": "RSA", "alg": "RSA-OAEP", "use": "enc", "kid": "e", "n": "AQAB", "e": "AQAB"},
          {"kty": "oct", "kid": "s"}, {"kty": "EC", "crv": "P-256", "kid": "k1", "alg": "ES256",
          "x": "\(url(parameters.x))", "y": "\(url(parameters.y))"}]}
        """
    }
    router.post("/token") { request, context -> Response in
      let body = try await request.body.collect(upTo: 10_000)
      var fields = ["authorization": request.headers[.authorization] ?? ""]
      for pair in String(buffer: body).split(separator: "&") {
        let parts = pair.split(separator: "=").map { String($0).removingPercentEncoding ?? "" }
        fields[parts[0]] = parts.count > 1 ? parts[1] : ""
      }
      asked.withLock { [fields] in $0 = fields }
      let at = base.withLock { $0 }
      let now = Date().timeIntervalSince1970
      let claims = Claims(
        iss: wrong.issuer ?? at, aud: wrong.audience, azp: wrong.party,
        nonce: wrong.nonce ?? nonce.withLock { $0 }, exp: now + wrong.expires,
        iat: now + wrong.issued, email: wrong.claims["email"], member: wrong.claims["member"],
        emailVerified: wrong.verified)
      let token = try await token(claims, wrong)
      return Response(
        status: wrong.status,
        body: .init(
          byteBuffer: ByteBuffer(string: #"{"id_token": "\#(token)", "token_type": "Bearer"}"#)))
    }
    let app = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)))
    return try await app.test(.live) { client in
      let at = "http://127.0.0.1:\(client.port ?? 0)"
      base.withLock { $0 = at }
      let provider = OpenIDProvider(
        .init(issuer: at, client: "envelope", secret: secret, claim: claim, name: "Harbour ID"))
      let attempt = SignInAttempt(entropy: .system)
      nonce.withLock { $0 = attempt.nonce }
      var result: (MemberIdentity?, IdentityError?) = (nil, nil)
      do {
        let address = try await provider.address(for: attempt, back: "https://vote.example/back")
        let query = Dictionary(
          uniqueKeysWithValues: (URLComponents(string: address)?.queryItems ?? []).map {
            ($0.name, $0.value ?? "")
          })
        #expect(address.hasPrefix("\(at)/authorize?"))
        #expect(query["redirect_uri"] == "https://vote.example/back")
        #expect(query["state"] == attempt.state && query["nonce"] == attempt.nonce)
        #expect(query["code_challenge_method"] == "S256" && query["response_type"] == "code")
        #expect(query["code_challenge"] != attempt.verifier)
        result.0 = try await provider.identity(
          code: "c&d", of: attempt, back: "https://vote.example/back")
      } catch let error as IdentityError { result.1 = error }
      await provider.close()
      let form = asked.withLock { $0 }
      if result.0 != nil {
        #expect(form["code"] == "c&d" && form["grant_type"] == "authorization_code")
        #expect(form["code_verifier"] == attempt.verifier)
        #expect(form["redirect_uri"] == "https://vote.example/back")
      }
      return (result.0, result.1, form)
    }
  }

  private static func url(_ text: String) -> String {
    text.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  @Test func comesIn() async throws {
    let (identity, error, form) = try await Self.signIn()
    #expect(identity == .address("ann@example.org") && error == nil)
    // RFC 6749, 2.3.1: client and secret are form-encoded, then joined and base64.
    #expect(
      form["authorization"] == "Basic " + Data("envelope:geheim%2B1".utf8).base64EncodedString())
    #expect(form["client_secret"] == nil)
    let open = try await Self.signIn(secret: nil)
    #expect(open.identity == .address("ann@example.org"))
    #expect(open.asked["authorization"] == "" && open.asked["client_id"] == "envelope")
    var several = Wrong(audience: ["other", "envelope"], party: "envelope")
    #expect(try await Self.signIn(several).identity != nil)
    several.party = "other"
    #expect(try await Self.signIn(several).identity == nil)
    let number = try await Self.signIn(Wrong(claims: ["member": "0042"]), claim: "member")
    #expect(number.identity == .number("0042"))
  }

  /// OpenID Connect Core 1.0, 3.1.3.7: each of its checks, and the address that was not checked.
  @Test func untrusted() async throws {
    let wrongs: [(String, Wrong)] = [
      ("issuer", Wrong(issuer: "https://evil.example")),
      ("described", Wrong(described: "https://evil.example")),
      ("audience", Wrong(audience: ["other"])), ("no party", Wrong(audience: ["envelope", "b"])),
      ("nonce", Wrong(nonce: "another")), ("expired", Wrong(expires: -120)),
      ("to come", Wrong(issued: 600)), ("foreign key", Wrong(isForeignKey: true)),
      ("unsigned", Wrong(isUnsigned: true)),
    ]
    for (what, wrong) in wrongs {
      let (identity, error, _) = try await Self.signIn(wrong)
      guard case .untrusted = error else {
        Issue.record("\(what): \(String(describing: identity)), \(String(describing: error))")
        continue
      }
      #expect(identity == nil, "\(what)")
    }
    for wrong in [
      Wrong(verified: false), Wrong(verified: nil), Wrong(claims: [:]),
    ] {
      guard case .unnamed = try await Self.signIn(wrong).error else {
        Issue.record("\(wrong)")
        continue
      }
    }
    guard case .provider = try await Self.signIn(Wrong(status: .internalServerError)).error else {
      Issue.record("a refused code came in")
      return
    }
  }

  /// A browser keeps its attempt as a cookie, and no other text is one.
  @Test func attempts() {
    let attempt = SignInAttempt(entropy: .system)
    #expect(SignInAttempt(text: attempt.text) == attempt)
    #expect(SignInAttempt(entropy: .system) != attempt)
    for text in ["", "a.b.c", attempt.text + ".x", String(attempt.text.dropLast())] {
      #expect(SignInAttempt(text: text) == nil)
    }
  }

  /// The example of RFC 7636, appendix B.
  @Test func challenge() {
    #expect(
      OpenIDProvider.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
  }
}
