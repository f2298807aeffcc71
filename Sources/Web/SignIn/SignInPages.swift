import Awards
import Foundation
import Sealing
import Seasons
import Texts

/// Signing in by a mailed or printed code, by password, and out again.
enum SignInPages {
  // MARK: Members

  static func ask(_ visit: Visit) async throws -> Answer {
    try form(visit, told: nil)
  }

  static func send(_ visit: Visit) async throws -> Answer {
    try await limit(visit)
    try checkSafe(visit)
    let typed = visit.form.text("who")
    guard !typed.isEmpty, typed.count <= 254 else {
      return try form(visit, told: say("Type your member number or mail address."))
    }
    try await mailCode(to: typed, visit)
    return try codeForm(visit, code: "", told: nil, sentTo: typed)
  }

  /// Mails a code with its link to whoever has this number or address.
  static func mailCode(to typed: String, _ visit: Visit) async throws {
    let address = visit.site.settings.address
    try await SignInDesk(visit.open().office).sendCode(to: typed) { code in
      link(address, code)
    }
  }

  /// The page that asks before it signs in with a code.
  static func link(_ address: String, _ code: AccessCode) -> String {
    "\(address)/sign-in/code?code=\(code.grouped)"
  }

  /// Shows the code of a mail's link with a button: opening a link alone signs nobody in, since
  /// scanners of mail open links.
  static func showCode(_ visit: Visit) async throws -> Answer {
    try codeForm(visit, code: visit.query.text("code"), told: nil, sentTo: nil)
  }

  static func useCode(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    try await limit(visit)
    try checkSafe(visit)
    let typed = visit.form.text("code")
    guard let code = AccessCode(typed: typed) else {
      return try codeForm(
        visit, code: typed,
        told: say("A code has 10 letters and digits, or 16 on paper. Look again."),
        sentTo: nil)
    }
    guard let token = try await SignInDesk(open.office).signIn(code: code) else {
      return try codeForm(
        visit, code: "",
        told: say(
          "This code is not known, was used, or is older than 30 minutes. Ask for a new one."),
        sentTo: nil)
    }
    return enter(token)
  }

  // MARK: Staff

  static func askStaff(_ visit: Visit) async throws -> Answer {
    try staffForm(visit, told: nil, address: "")
  }

  static func useStaff(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    try await limit(visit)
    try checkSafe(visit)
    let address = visit.form.text("address")
    let account = "\(visit.from) \(address.lowercased().prefix(254))"
    if let seconds = await visit.site.passwordLimiter.wait(account, at: open.now) {
      throw PageError.tooOften(seconds: seconds)
    }
    let second = visit.form.text("second")
    let answer = try await SignInDesk(open.office).signIn(
      staff: address, password: visit.form["password"] ?? "",
      secondStep: second.isEmpty ? nil : second)
    switch answer {
    case .token(let token): return enter(token)
    case .wrong:
      return try staffForm(
        visit, told: say("Address or password is wrong."), address: address)
    case .secondStepNeeded:
      return try staffForm(
        visit, told: say("Type the six digits that your app shows now; each is good once."),
        address: address)
    }
  }

  // MARK: Demo

  static func demo(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let visitor = Visitor(text: visit.form.text("who")) else { throw PageError.notFound }
    switch visitor {
    case .member(let id):
      guard try await open.office.store.member(id, in: open.office.id) != nil else {
        throw PageError.notFound
      }
    case .staff(let id):
      guard try await StaffDesk(open.office).person(id) != nil else { throw PageError.notFound }
    case .nominee, .entrant, .applicant: throw PageError.notFound
    }
    return enter(try await SignInDesk(open.office).begin(visitor, by: "demo"))
  }

  // MARK: Out

  static func signOut(_ visit: Visit) async throws -> Answer {
    if let token = visit.sessionToken, let season = visit.season {
      try await SignInDesk(season.office).signOut(token: token)
    }
    return leave()
  }

  static func signOutEverywhere(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    try await SignInDesk(open.office).signOutEverywhere(.member(try visit.member().id))
    return leave()
  }

  static func enter(_ token: String) -> Answer {
    Answer.seeOther("/").setting(SiteCookie.session.cookie(token))
  }

  private static func leave() -> Answer {
    Answer.seeOther("/").setting(SiteCookie.session.cookie("", lives: 0))
      .setting(SiteCookie.draft.cookie("", lives: 0))
      .setting(SiteCookie.visit.cookie("", lives: 0))
  }

  // MARK: Pieces

  static func limit(_ visit: Visit) async throws {
    let now = visit.season?.now ?? .now
    if let seconds = await visit.site.signInLimiter.wait(visit.from, at: now) {
      throw PageError.tooOften(seconds: seconds)
    }
  }

  static func checkSafe(_ visit: Visit) throws {
    guard visit.site.settings.isSafe else {
      throw PageError.badForm(
        say(
          "Nobody signs in over a connection that others can read. The administrator starts the site with a "
            + "certificate (--tls-cert and --tls-key) or behind a proxy that has one (--behind-proxy)."
        )
      )
    }
  }

  private struct SignInPage {
    let told: String?
    var code = ""
    var sentTo: String?
    var address = ""
    /// The body's own sign-in.
    var provider: String?
    var canRegister = false
  }

  private static func form(_ visit: Visit, told: String?) throws -> Answer {
    var page = SignInPage(told: told)
    page.provider = visit.site.settings.identities?.name
    page.canRegister = try visit.open().state.registration.isOpen
    return try visit.page(say("Sign in"), askTemplate, page)
  }

  private static func codeForm(
    _ visit: Visit, code: String, told: String?, sentTo: String?
  ) throws -> Answer {
    let page = SignInPage(told: told, code: code, sentTo: sentTo)
    return try visit.page(say("Your code"), codeTemplate, page)
  }

  private static func staffForm(
    _ visit: Visit, told: String?, address: String
  ) throws -> Answer {
    let page = SignInPage(told: told, address: address)
    return try visit.page(say("Staff"), staffTemplate, page)
  }

  static let askTemplate = Template(
    """
    <h1>Sign in to vote</h1>
    {{#told}}<p class="told wrong" role="alert">{{.}}</p>{{/told}}
    {{#provider}}<p class="actions"><a class="button main" href="/sign-in/provider">Sign in with {{.}}</a></p>
    <p class="quiet">Or by a code:</p>{{/provider}}
    <form method="post" action="/sign-in">
    <label for="who">Member number or mail address<span class="hint">We mail you a code; no password is needed.</span></label>
    <input type="text" id="who" name="who" autocomplete="email" autocapitalize="none" spellcheck="false">
    <p class="actions"><button class="main">Mail me a code</button> <a href="/sign-in/code">I have a code</a></p>
    </form>
    {{#canRegister}}<p>Not on the roll yet? <a href="/register">Register</a>.</p>{{/canRegister}}
    """)

  static let codeTemplate = Template(
    """
    <h1>Your code</h1>
    {{#sentTo}}<p class="told" role="status">If {{.}} belongs to a member, a mail with a code is on its way. It is good for 30 minutes. \
    Nothing there? Look among unwanted mail, or ask again in a minute.</p>{{/sentTo}}
    {{#told}}<p class="told wrong" role="alert">{{.}}</p>{{/told}}
    <form method="post" action="/sign-in/code">
    <label for="code">Code from the mail or the letter</label>
    <input type="text" class="code" id="code" name="code" value="{{code}}" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false">
    <p class="actions"><button class="main">Sign in</button> <a href="/sign-in">Ask for a new code</a></p>
    </form>
    """)

  static let staffTemplate = Template(
    """
    <h1>Staff</h1>
    {{#told}}<p class="told wrong" role="alert">{{.}}</p>{{/told}}
    <form method="post" action="/sign-in/staff">
    <label for="address">Mail address</label>
    <input type="email" id="address" name="address" value="{{address}}" autocomplete="username">
    <label for="password">Password</label>
    <input type="password" id="password" name="password" autocomplete="current-password">
    <label for="second">Six digits of your app <span class="hint">Only where you have set one up.</span></label>
    <input type="text" id="second" name="second" inputmode="numeric" autocomplete="one-time-code">
    <p class="actions"><button class="main">Sign in</button></p>
    </form>
    """)
}
