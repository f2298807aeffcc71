import Awards
import Foundation
import Seasons
import Texts

/// Asking to be put on the roll: a form, a mail with a private link, a button behind it.
enum RegisterPages {
  static func ask(_ visit: Visit) async throws -> Answer { try form(visit, isSent: false) }

  static func take(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    // Each form sends a mail to an address that a stranger typed.
    if let seconds = await visit.site.passwordLimiter.wait("register \(visit.from)", at: open.now) {
      throw PageError.tooOften(seconds: seconds)
    }
    let branch = visit.form.text("branch")
    try await RegistrationDesk(open.office).apply(
      name: visit.form.text("name"), address: visit.form.text("address"),
      branch: branch.isEmpty ? nil : branch, note: visit.form.text("note"),
      site: visit.site.settings.address)
    return try form(visit, isSent: true)
  }

  private static func application(_ visit: Visit) async throws -> Application {
    let found = try await RegistrationDesk(visit.open().office).application(
      code: visit.parameter("code"))
    guard let found else { throw PageError.notFound }
    return found
  }

  /// Opening the link alone confirms nothing, since scanners of mail open links.
  static func show(_ visit: Visit) async throws -> Answer {
    try page(visit, try await application(visit))
  }

  static func confirm(_ visit: Visit) async throws -> Answer {
    var application = try await application(visit)
    try await RegistrationDesk(visit.open().office).confirm(application)
    if application.state == .unconfirmed { application.state = .waiting }
    return try page(visit, application)
  }

  private struct AskPage {
    let season: String
    let isOpen: Bool
    let isSent: Bool
    let text: String?
    let hasBranches: Bool
    let branches: [Choice]
  }

  private static func form(_ visit: Visit, isSent: Bool) throws -> Answer {
    let open = try visit.open()
    let registration = open.state.registration
    let page = AskPage(
      season: open.season.name.plain, isOpen: registration.isOpen && !isSent, isSent: isSent,
      text: registration.text.isEmpty ? nil : registration.text,
      hasBranches: !open.season.branches.isEmpty,
      branches: open.season.branchChoices())
    return try visit.page(say("Register"), askTemplate, page)
  }

  static let askTemplate = Template(
    """
    <h1>Register to vote</h1>
    {{#isSent}}<p class="told" role="status">Look in your mail: there is a link with a button to press. Then the office decides, and you hear of it by mail.</p>
    <p>Nothing there after some minutes? Look among unwanted mail, or <a href="/register">ask again</a>.</p>{{/isSent}}
    {{^isSent}}{{^isOpen}}<p>Nobody registers here at present. If you should have a vote in {{season}}, write to the office.</p>{{/isOpen}}{{/isSent}}
    {{#isOpen}}
    {{#text}}<p>{{.}}</p>{{/text}}
    <form method="post" action="/register">
    <label for="name">Your name</label><input type="text" id="name" name="name" autocomplete="name" required maxlength="200">
    <label for="address">Mail address</label><input type="email" id="address" name="address" autocomplete="email" required>
    {{#hasBranches}}<label for="branch">Branch</label><select id="branch" name="branch"><option value="">I do not know</option>{{#branches}}<option value="{{id}}">{{name}}</option>{{/branches}}</select>{{/hasBranches}}
    <label for="note">What the office should know <span class="hint">as your membership or ticket number</span></label><textarea class="short" id="note" name="note" rows="4" maxlength="2000"></textarea>
    <p class="actions"><button class="main">Register</button> <a href="/sign-in">I am on the roll already</a></p></form>
    {{/isOpen}}
    """)

  private struct ConfirmPage {
    let name: String
    let address: String
    let branch: String?
    let note: String?
    let code: String
    let isUnconfirmed: Bool
    let isWaiting: Bool
    let isApproved: Bool
    let isRefused: Bool
  }

  private static func page(_ visit: Visit, _ application: Application) throws -> Answer {
    let season = try visit.open().season
    let page = ConfirmPage(
      name: application.name, address: application.address,
      branch: season.branches.first { $0.id == application.branch }?.name.shown,
      note: application.note.isEmpty ? nil : application.note, code: visit.parameter("code"),
      isUnconfirmed: application.state == .unconfirmed, isWaiting: application.state == .waiting,
      isApproved: application.state == .approved, isRefused: application.state == .refused)
    return try visit.page(say("Register"), confirmTemplate, page)
  }

  static let confirmTemplate = Template(
    """
    <h1>Register to vote</h1>
    {{#isWaiting}}<p class="told" role="status"><span class="saved-word">Your address answers.</span> The office looks at it, and you hear of the decision by mail.</p>{{/isWaiting}}
    {{#isApproved}}<p class="told"><span class="saved-word">You are on the roll.</span> <a href="/sign-in">Sign in</a> with this address.</p>{{/isApproved}}
    {{#isRefused}}<p class="told">The office has decided not to put you on the roll; the reason is in your mail.</p>{{/isRefused}}
    <dl><dt>Name</dt><dd>{{name}}</dd><dt>Mail</dt><dd>{{address}}</dd>{{#branch}}<dt>Branch</dt><dd>{{.}}</dd>{{/branch}}{{#note}}<dt>To the office</dt><dd>{{.}}</dd>{{/note}}</dl>
    {{#isUnconfirmed}}<form method="post" action="/register/{{code}}"><p class="actions"><button class="main">Yes, this is me and my address</button></p></form>{{/isUnconfirmed}}
    """)
}
