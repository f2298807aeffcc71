import Awards
import Foundation
import Seasons
import Texts

/// Members coming in by the body's own sign-in: away to it, and back.
enum ProviderPages {
  private static let life = 600

  static func leave(_ visit: Visit) async throws -> Answer {
    let (open, provider) = try place(visit)
    try await SignInPages.limit(visit)
    try SignInPages.checkSafe(visit)
    let attempt = SignInAttempt(entropy: open.office.entropy)
    let address = try await provider.address(for: attempt, back: back(visit))
    return Answer.seeOther(address)
      .setting(SiteCookie.provider.cookie(attempt.text, lives: life))
  }

  /// Only the browser that left comes in, once: the attempt is its own, and is taken away.
  static func comeBack(_ visit: Visit) async throws -> Answer {
    let (open, provider) = try place(visit)
    try await SignInPages.limit(visit)
    try SignInPages.checkSafe(visit)
    guard let attempt = visit.attempt, visit.query.text("state") == attempt.state else {
      throw PageError.badForm(
        say(
          "This sign-in was begun in another browser, or more than ten minutes ago. Begin it again."
        ))
    }
    let code = visit.query.text("code")
    guard !code.isEmpty else {
      throw PageError.badForm(
        say("\(provider.name) did not sign you in. Try again, or sign in by a code."))
    }
    let identity = try await provider.identity(code: code, of: attempt, back: back(visit))
    var members = try await open.office.store.members(
      idOrAddress: identity.text, in: open.office.id)
    if case .number(let number) = identity { members = members.filter { $0.id == number } }
    guard let member = members.first, members.count == 1 else {
      throw PageError.badForm(
        members.isEmpty
          ? say(
            "\(provider.name) says that you are \(identity.text), and nobody on the roll has this number or "
              + "address. Write to the office.")
          : say(
            "\(members.count) members share the address \(identity.text). Sign in by a code: each has their own."
          ))
    }
    let token = try await SignInDesk(open.office).begin(.member(member.id), by: provider.name)
    return SignInPages.enter(token).setting(SiteCookie.provider.cookie("", lives: 0))
  }

  private static func place(
    _ visit: Visit
  ) throws -> (Visit.OpenSeason, any IdentityProvider) {
    guard let provider = visit.site.settings.identities else { throw PageError.notFound }
    return (try visit.open(), provider)
  }

  private static func back(_ visit: Visit) -> String {
    "\(visit.site.settings.address)/sign-in/provider/back"
  }
}
