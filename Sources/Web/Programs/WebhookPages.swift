import Awards
import Seasons
import Texts

/// Addresses that hear of every public event.
enum WebhookPages {
  static func show(_ visit: Visit) async throws -> Answer { try await page(visit, secret: nil) }

  static func add(_ visit: Visit) async throws -> Answer {
    let secret = try await WebhookDesk(visit.open().office).add(
      visit.form.text("url"), by: try visit.actor())
    return try await page(visit, secret: secret)
  }

  static func remove(_ visit: Visit) async throws -> Answer {
    try await WebhookDesk(visit.open().office).remove(
      visit.parameter("hook"), by: try visit.actor())
    return .seeOther("/admin/webhooks")
  }

  static func resume(_ visit: Visit) async throws -> Answer {
    try await WebhookDesk(visit.open().office).resume(visit.parameter("hook"))
    return .seeOther("/admin/webhooks")
  }

  private static func page(_ visit: Visit, secret: String?) async throws -> Answer {
    let open = try visit.open()
    let hooks = try await open.office.store.webhooks(of: open.office.id)
    let page = Page(
      secret: secret,
      hooks: hooks.map {
        HookView(
          id: $0.id, url: $0.url, delivered: $0.delivered,
          state: $0.isPaused
            ? say("given up: \($0.answer ?? "")")
            : $0.tries > 0
              ? say(
                "try \($0.tries) failed (\($0.answer ?? "")), again \(Moment.short($0.next, open.season))"
              )
              : $0.answer.map { say("answered \($0)") } ?? say("nothing to tell yet"),
          isPaused: $0.isPaused)
      }, hasHooks: !hooks.isEmpty)
    return try visit.page(say("Webhooks"), template, page)
  }

  private struct HookView {
    let id: String
    let url: String
    let delivered: Int
    let state: String
    let isPaused: Bool
  }

  private struct Page {
    let secret: String?
    let hooks: [HookView]
    let hasHooks: Bool
  }

  static let template = Template(
    """
    <h1>Webhooks</h1>
    <p>Each address is posted every public event of the journal, in order and until it says that it has it; one that is sent again has the same id: rounds that open and close, deadlines moved, nominees announced, envelopes opened, corrections. It is tried again for three days. Signed as the Standard Webhooks specification has it.</p>
    {{#secret}}<div class="told" role="status"><span class="saved-word">Copy the secret now:</span> it is shown this once.<p class="command">{{.}}</p></div>{{/secret}}
    {{#hasHooks}}<table class="stack"><tr><th>Address</th><th>State</th><th>Told until event</th><th><span class="vh">Change</span></th></tr>{{#hooks}}<tr><td class="address">{{url}}</td><td>{{state}}</td><td class="number">{{delivered}}</td><td>\
    {{#isPaused}}<form method="post" action="/admin/webhooks/{{id}}/resume" class="inline"><button class="plain">Try again<span class="vh"> {{url}}</span></button></form> {{/isPaused}}\
    <form method="post" action="/admin/webhooks/{{id}}/remove" class="inline"><button class="plain">Remove<span class="vh"> {{url}}</span></button></form></td></tr>{{/hooks}}</table>{{/hasHooks}}
    <h2>Add one</h2>
    <form method="post" action="/admin/webhooks"><label for="url">Address <span class="hint">https://…</span></label><input type="text" id="url" name="url">
    <p class="actions"><button class="main">Add it</button></p></form>
    """)
}
