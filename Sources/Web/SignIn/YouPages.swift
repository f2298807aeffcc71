import Awards
import Seasons
import Texts

/// The member's own page: what is known of them, and the way to say that something was not them.
enum YouPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let member = try visit.member()
    let page = Page(
      name: member.name, id: member.id, address: member.address ?? say("none: you get letters"),
      branch: open.season.branches.first { $0.id == member.branch }?.name.shown,
      history: HistoryView(try await HelpDesk(open.office).history(of: member), open.season))
    return try visit.page(say("You"), template, page)
  }

  static func notMe(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let member = try visit.member()
    try await HelpDesk(open.office).openCase(member)
    return try visit.page(say("The office is told"), toldTemplate, ToldPage(name: member.name))
      .setting(SiteCookie.session.cookie("", lives: 0))
  }

  private struct Page {
    let name: String
    let id: String
    let address: String
    let branch: String?
    let history: HistoryView
  }

  private struct ToldPage { let name: String }

  static let template = Template(
    """
    <h1>{{name}}</h1>
    <dl><dt>Member number</dt><dd>{{id}}</dd><dt>Mail</dt><dd>{{address}}</dd>{{#branch}}<dt>Branch</dt><dd>{{.}}</dd>{{/branch}}</dl>
    {{#history}}\(HistoryView.template){{/history}}
    <p><a href="/tokens">Tokens for programs</a></p>
    <h2>Is something here not yours?</h2>
    <p>It ends all sign-ins under your name, also this one, and the office looks into it.</p>
    <div class="actions"><form method="post" action="/you/not-me"><button>This was not me</button></form>
    <form method="post" action="/you/sign-out-everywhere"><button class="plain">Only sign out everywhere</button></form></div>
    <p class="quiet small">Nobody who works here can see what you chose, and neither can this page.</p>
    """)

  static let toldTemplate = Template(
    """
    <h1>The office is told</h1>
    <p>All sign-ins under the name {{name}} are ended. The office will ask you what happened.</p>
    <p>A ballot that somebody cast for you is replaced when you cast your own: sign in with a new code, fill it in, cast it.</p>
    <p class="actions"><a class="button main" href="/sign-in">Sign in anew</a></p>
    """)
}
