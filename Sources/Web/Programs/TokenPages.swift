import Awards
import Seasons
import Texts

/// One's own personal access tokens.
enum TokenPages {
  static func show(_ visit: Visit) async throws -> Answer { try await page(visit, made: nil) }

  static func make(_ visit: Visit) async throws -> Answer {
    guard let person = visit.person else { throw PageError.notYours }
    guard let days = Int(visit.form.text("days")) else {
      throw PageError.badForm(say("Say for how many days the token is good."))
    }
    let token = try await TokenDesk(visit.open().office).make(
      visit.form.text("name"), days: days, for: person.visitor)
    return try await page(visit, made: token)
  }

  static func revoke(_ visit: Visit) async throws -> Answer {
    guard let person = visit.person else { throw PageError.notYours }
    try await TokenDesk(visit.open().office).revoke(visit.parameter("token"), of: person.visitor)
    return .seeOther("/tokens")
  }

  private static func page(_ visit: Visit, made: String?) async throws -> Answer {
    let open = try visit.open()
    guard let person = visit.person else { throw PageError.notYours }
    let tokens = try await TokenDesk(open.office).tokens(of: person.visitor)
    let page = Page(
      made: made, isMember: person.member != nil,
      tokens: tokens.map {
        TokenView(
          id: $0.id, name: $0.name, made: Moment.short($0.made, open.season),
          ends: Moment.short($0.ends, open.season))
      }, hasTokens: !tokens.isEmpty)
    return try visit.page(say("Tokens"), template, page)
  }

  private struct TokenView {
    let id: String
    let name: String
    let made: String
    let ends: String
  }

  private struct Page {
    let made: String?
    let isMember: Bool
    let tokens: [TokenView]
    let hasTokens: Bool
  }

  static let template = Template(
    """
    <h1>Tokens</h1>
    <p>With a token a program reads in your name what is under <a href="/api/v1/openapi.json">/api/v1</a>: {{#isMember}}whether your ballot is in, never what you chose{{/isMember}}{{^isMember}}how many may vote and have voted, where that is yours to see{{/isMember}}. It changes nothing but on the night: a caller’s says GO, and a keyholder’s releases the key that GO asks for.</p>
    {{#made}}<div class="told" role="status"><span class="saved-word">Copy it now:</span> it is shown this once.<p class="command">{{.}}</p></div>{{/made}}
    {{#hasTokens}}<table class="stack"><tr><th>Name</th><th>Made</th><th>Good until</th><th><span class="vh">Take back</span></th></tr>{{#tokens}}<tr><td>{{name}}</td><td>{{made}}</td><td>{{ends}}</td><td><form method="post" action="/tokens/{{id}}/revoke" class="inline"><button class="plain">Take back<span class="vh"> {{name}}</span></button></form></td></tr>{{/tokens}}</table>{{/hasTokens}}
    <h2>Make one</h2>
    <form method="post" action="/tokens"><label for="name">What it is for</label><input type="text" id="name" name="name">
    <label for="days">Good for so many days</label><input type="number" min="1" max="366" id="days" name="days" value="90">
    <p class="actions"><button class="main">Make a token</button></p></form>
    """)
}
