import ArgumentParser
import Delivery
import Foundation

/// The body's own sign-in by OpenID Connect.
struct ProviderOptions: ParsableArguments {
  @Option(
    help:
      "The body's own sign-in by OpenID Connect: its issuer, as https://login.academy.example."
  )
  var oidcIssuer: String?

  @Option(
    help: "The client's id there; its secret, if it has one, stands in ENVELOPE_OIDC_SECRET.")
  var oidcClient: String?

  @Option(
    help:
      "The claim that holds the member's number or mail address (default: email, as checked there)."
  )
  var oidcClaim: String?

  @Option(help: "What the button calls it (default: the issuer's host).")
  var oidcName: String?

  /// - Returns: nil where the body has none.
  func provider(_ settings: SiteSettings, isDemo: Bool) throws -> OpenIDProvider? {
    let issuer = settings.text(oidcIssuer, "oidcIssuer")
    let client = settings.text(oidcClient, "oidcClient")
    guard let issuer else {
      if client != nil || oidcClaim != nil || oidcName != nil {
        throw Failure.usage("--oidc-client, --oidc-claim and --oidc-name want --oidc-issuer too")
      }
      return nil
    }
    if isDemo { throw Failure.usage("--demo signs in by one click; leave --oidc-issuer out") }
    let isHere = URL(string: issuer)?.host().map { ["localhost", "127.0.0.1"].contains($0) }
    guard let host = URL(string: issuer)?.host(),
      issuer.hasPrefix("https://") || (issuer.hasPrefix("http://") && isHere == true)
    else { throw Failure.usage("--oidc-issuer \(issuer): give its https:// address") }
    guard let client else {
      throw Failure.usage("--oidc-issuer wants --oidc-client, the id that the site has there")
    }
    return OpenIDProvider(
      .init(
        issuer: issuer, client: client,
        secret: settings.text(nil, "oidcSecret"),
        claim: settings.text(oidcClaim, "oidcClaim") ?? "email",
        name: settings.text(oidcName, "oidcName") ?? host))
  }
}
