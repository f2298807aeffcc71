import Awards
import Foundation
import Seasons
import Texts

/// The office's page for people who registered themselves: who may, who waits, the decisions.
enum ApplicationPages {
  /// More at once would make the page slow on a phone.
  private static let mostShown = 50

  static func show(_ visit: Visit) async throws -> Answer { try await page(visit, told: nil) }

  static func set(_ visit: Visit) async throws -> Answer {
    let isOpen = visit.form.text("open") == "yes"
    try await RegistrationDesk(visit.open().office).set(
      isOpen: isOpen, text: visit.form.text("text"), by: try visit.actor())
    return try await page(
      visit, told: isOpen ? say("People can register now.") : say("Nobody registers any more."))
  }

  static func approve(_ visit: Visit) async throws -> Answer {
    let branch = visit.form.text("branch")
    try await RegistrationDesk(visit.open().office).approve(
      visit.parameter("application"), number: visit.form.text("number"),
      branch: branch.isEmpty ? nil : branch, by: try visit.actor(),
      site: visit.site.settings.address)
    return try await page(
      visit,
      told: say("On the roll with the number \(visit.form.text("number")), and told by mail."))
  }

  static func refuse(_ visit: Visit) async throws -> Answer {
    try await RegistrationDesk(visit.open().office).refuse(
      visit.parameter("application"), by: try visit.actor(), reason: visit.form.text("reason"))
    return try await page(visit, told: say("Not put on the roll, and told by mail."))
  }

  private static func page(_ visit: Visit, told: String?) async throws -> Answer {
    let open = try visit.open()
    let store = open.office.store
    let counts = try await store.applicationCounts(in: open.office.id)
    let waiting = try await store.applications(.waiting, most: mostShown, in: open.office.id)
    let number = try await RegistrationDesk(open.office).freeNumber()
    let all = counts[.waiting, default: 0]
    let unconfirmed = counts[.unconfirmed, default: 0]
    var rows: [Row] = []
    for application in waiting {
      let known = try await store.members(idOrAddress: application.address, in: open.office.id)
      rows.append(
        Row(
          id: application.id, name: application.name, mail: application.address,
          note: application.note.isEmpty ? nil : application.note,
          when: Moment.short(application.made, open.season), number: number,
          isKnown: known.first.map { say("\($0.name), number \($0.id), has this address already") },
          branches: open.season.branchChoices(application.branch)))
    }
    let view = Page(
      told: told, isOpen: open.state.registration.isOpen, text: open.state.registration.text,
      address: "\(visit.site.settings.address)/register",
      waiting: say(
        all, one: "\(all) person waits to be put on the roll.",
        other: "\(all) people wait to be put on the roll."),
      unconfirmed: unconfirmed == 0 ? nil : "\(unconfirmed)",
      decided: say(
        "\(counts[.approved, default: 0]) put on the roll, \(counts[.refused, default: 0]) not"),
      rows: rows, isLong: all > rows.count, hasBranches: !open.season.branches.isEmpty)
    return try visit.page(say("Registrations"), template, view)
  }

  private struct Row {
    let id: String
    let name: String
    let mail: String
    let note: String?
    let when: String
    let number: String
    let isKnown: String?
    let branches: [Choice]
  }

  private struct Page {
    let told: String?
    let isOpen: Bool
    let text: String
    let address: String
    let waiting: String
    let unconfirmed: String?
    let decided: String
    let rows: [Row]
    let isLong: Bool
    let hasBranches: Bool
  }

  static let template = Template(
    """
    <p><a href="/admin/members">Members</a></p>
    <h1>Registrations</h1>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    <p class="next">{{waiting}}</p>
    <p class="quiet">So far: {{decided}}.{{#unconfirmed}} {{.}} have not answered from their mail address yet.{{/unconfirmed}}</p>
    {{#rows}}
    <section aria-labelledby="a-{{id}}"><h2 id="a-{{id}}">{{name}}</h2>
    <p>{{mail}} <span class="quiet">{{when}}</span></p>
    {{#isKnown}}<p class="told unsaved"><span class="unsaved-word">Look twice:</span> {{.}}.</p>{{/isKnown}}
    {{#note}}<blockquote>{{.}}</blockquote>{{/note}}
    <div class="two"><div><form method="post" action="/admin/registrations/{{id}}/approve">
    <label for="number-{{id}}">Member number</label><input type="text" id="number-{{id}}" name="number" value="{{number}}">
    {{#hasBranches}}<label for="branch-{{id}}">Branch</label><select id="branch-{{id}}" name="branch"><option value="">none</option>{{#branches}}<option value="{{id}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/branches}}</select>{{/hasBranches}}
    <p class="actions"><button class="main">Put {{name}} on the roll</button></p></form></div>
    <div><details><summary>Not on the roll</summary><form method="post" action="/admin/registrations/{{id}}/refuse">
    <label for="reason-{{id}}">Reason <span class="hint">{{name}} reads it</span></label><input type="text" id="reason-{{id}}" name="reason"><p class="actions"><button>Do not put {{name}} on the roll</button></p></form></details></div></div>
    </section>{{/rows}}
    {{#isLong}}<p class="quiet">The oldest fifty are shown; the others follow.</p>{{/isLong}}
    <h2>Who may register</h2>
    <form method="post" action="/admin/registrations">
    <p>People ask at <a href="/register">{{address}}</a>, answer from their mail address, and wait for you.</p>
    <fieldset class="plainset"><legend>Registration</legend><label class="choice"><input type="radio" name="open" value="yes"{{#isOpen}} checked{{/isOpen}}><span>is open</span></label>
    <label class="choice"><input type="radio" name="open" value="no"{{^isOpen}} checked{{/isOpen}}><span>is closed</span></label></fieldset>
    <label for="text">Who may register <span class="hint">they read it above the form</span></label><textarea class="short" id="text" name="text" rows="3" maxlength="2000">{{text}}</textarea>
    <p class="actions"><button>Set</button></p></form>
    """)
}
