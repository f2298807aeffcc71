import Hummingbird

/// The site's cookies: seen by this host alone, over a safe connection, and by no script.
enum SiteCookie: String {
  case session = "__Host-session"
  /// From which a form's token is made.
  case visit = "__Host-visit"
  /// Which of the store's seasons this browser looks at; the present one where it is missing.
  case season = "__Host-season"
  /// The key of the member's draft.
  case draft = "__Host-draft"

  /// The language that somebody chose.
  case language = "__Host-language"
  /// The zone of the browser's clock, as its script says; the only cookie that a script writes.
  case zone = "__Host-zone"
  /// What this browser keeps while it is away at the body's own sign-in.
  case provider = "__Host-provider"
  /// The key of the word under which two enter paper ballots.
  case paper = "__Host-paper"

  /// - Parameter lives: seconds; 0 takes the cookie away, nil keeps it until the browser closes.
  func cookie(_ value: String, lives: Int? = nil) -> Cookie {
    Cookie(
      name: rawValue, value: value, maxAge: lives, path: "/", secure: true, httpOnly: true,
      sameSite: .lax)
  }

  func value(in request: Request) -> String? { request.cookies[rawValue]?.value }
}
