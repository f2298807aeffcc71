import Awards
import Ballots
import Foundation
import Records
import Sealing
import Seasons
import Texts

/// Who works here, and the journal.
enum StaffPages {
  static func show(_ visit: Visit) async throws -> Answer { try await page(visit, told: nil) }

  static func add(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let name = visit.form.text("name")
    let roles = Set(visit.form.values("role").compactMap(Role.Kind.init))
    guard !roles.isEmpty else { throw PageError.badForm(say("Choose one role or more.")) }
    let people = try await open.office.store.staff(of: open.office.id)
    let address = visit.form.text("address")
    if people.contains(where: { $0.address.lowercased() == address.lowercased() }) {
      throw PageError.badForm(say("Somebody with the address \(address) works here already."))
    }
    let password: PasswordHash
    do {
      password = try PasswordHash(visit.form["password"] ?? "", entropy: open.office.entropy)
    } catch {
      throw PageError.badForm(
        say(
          "A password has \(PasswordHash.shortest) characters or more; nothing else is asked of it."
        ))
    }
    try await StaffDesk(open.office).keep(
      StaffMember(
        id: Slug.make(name, unlike: people.map(\.id)), name: name, address: address, roles: roles,
        password: password, sections: Set(visit.form.values("section"))), by: try visit.actor())
    return try await page(visit, told: say("\(name) can sign in now."))
  }

  static func remove(_ visit: Visit) async throws -> Answer {
    let id = visit.parameter("id")
    guard id != visit.person?.staff?.id else {
      throw PageError.badForm(say("Somebody else takes you off the staff."))
    }
    try await StaffDesk(visit.open().office).remove(id, by: try visit.actor())
    return .seeOther("/admin/staff")
  }

  static func signOut(_ visit: Visit) async throws -> Answer {
    try await StaffDesk(visit.open().office).signOut(visit.parameter("id"), by: try visit.actor())
    return .seeOther("/admin/staff")
  }

  private static func page(_ visit: Visit, told: String?) async throws -> Answer {
    let open = try visit.open()
    let people = try await open.office.store.staff(of: open.office.id)
    let view = Page(
      told: told,
      people: people.map { person in
        Row(
          name: person.name, address: person.address,
          roles: person.roles.map(\.words).sorted().joined(separator: ", "),
          only: person.sections.isEmpty
            ? nil
            : open.season.sections.filter { person.sections.contains($0.id) }.map(\.name.shown)
              .joined(separator: ", "),
          second: person.secondStep == nil ? say("password") : say("password and app"),
          id: person.id, isSelf: person.id == visit.person?.staff?.id)
      }, roles: Role.Kind.allCases.map { Choice(id: $0.rawValue, name: $0.words) },
      hasSections: !open.season.sections.isEmpty,
      sections: open.season.sections.map { Choice(id: $0.id, name: $0.name.shown) })
    return try visit.page(say("Staff"), template, view)
  }

  static func journal(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let wanted = visit.query.text("q").lowercased()
    let lines = open.state.journal.map { SeasonPages.JournalLine($0, open.season) }.filter { line in
      wanted.isEmpty
        || "\(line.when) \(line.actor) \(line.what) \(line.reason ?? "")".lowercased().contains(
          wanted)
    }
    let view = JournalPage(
      query: visit.query.text("q"), lines: Array(lines.reversed().prefix(500)), count: lines.count)
    return try visit.page(say("Journal"), journalTemplate, view)
  }

  static func journalFile(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    var text = "number,at,actor,kind,reason,details\r\n"
    for var event in open.state.journal where event.kind != .seasonRevised {
      // The desk's own words are nobody else's here either: that somebody wrote them is.
      if [.nomineePrepared, .storyEdited].contains(event.kind) {
        for field in ["headline", "paragraph", "text", "base"] { event.details[field] = nil }
      }
      text +=
        [
          String(event.number), event.at, CSVText.guardedCell(event.actor), event.kind.rawValue,
          CSVText.guardedCell(event.reason ?? ""), CSVText.guardedCell(event.json.line),
        ].joined(separator: ",") + "\r\n"
    }
    return .file("journal.csv", "text/csv; charset=utf-8", Array(text.utf8))
  }

  private struct Row {
    let name: String
    let address: String
    let roles: String
    /// The sections that they work on; nil for the whole season.
    let only: String?
    let second: String
    let id: String
    let isSelf: Bool
  }

  private struct Page {
    let told: String?
    let people: [Row]
    let roles: [Choice]
    let hasSections: Bool
    let sections: [Choice]
  }

  static let template = Template(
    """
    <h1>Staff</h1>
    <p><a href="/admin/webhooks">Webhooks</a> tell other programs what becomes public. <a href="/admin/learns">Who learns results</a> before the night.</p>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    <table class="stack"><tr><th>Name</th><th class="wide">Mail</th><th>Roles</th><th>Signs in by</th></tr>
    {{#people}}<tr><td>{{name}}</td><td class="wide">{{address}}</td><td>{{roles}}{{#only}}<br><span class="small quiet">{{.}} only</span>{{/only}}</td><td>{{second}}{{^isSelf}}<form method="post" action="/admin/staff/{{id}}/sign-out"><button>End sign-ins</button></form><form method="post" action="/admin/staff/{{id}}/remove"><button>Take off the staff</button></form>{{/isSelf}}</td></tr>{{/people}}</table>
    <h2>Add somebody</h2>
    <form method="post" action="/admin/staff">
    <label for="name">Name</label><input type="text" id="name" name="name" autocomplete="off">
    <label for="address">Mail address</label><input type="email" id="address" name="address" autocomplete="off">
    <label for="password">First password <span class="hint">12 characters or more</span></label><input type="password" id="password" name="password" autocomplete="new-password">
    <fieldset class="category"><legend>Roles</legend>{{#roles}}<label class="choice"><input type="checkbox" name="role" value="{{id}}"><span>{{name}}</span></label>{{/roles}}</fieldset>
    {{#hasSections}}<fieldset class="category"><legend>Only for <span class="hint">an administrator or chair of a section sees nothing of the others; none ticked is the whole season</span></legend>{{#sections}}<label class="choice"><input type="checkbox" name="section" value="{{id}}"><span>{{name}}</span></label>{{/sections}}</fieldset>{{/hasSections}}
    <p class="actions"><button class="main">Add</button></p></form>
    """)

  private struct JournalPage {
    let query: String
    let lines: [SeasonPages.JournalLine]
    let count: Int
  }

  static let journalTemplate = Template(
    """
    <h1>Journal</h1>
    <form method="get" action="/admin/journal"><label for="q">Search</label><input type="text" id="q" name="q" value="{{query}}">
    <p class="actions"><button>Search</button> <a href="/admin/journal.csv">Everything as CSV</a></p></form>
    <p>{{count}} events; that somebody cast is left out here. Nobody can see for whom.</p>
    <table class="stack"><tr><th class="number">No.</th><th>When</th><th>Who</th><th>What</th></tr>
    {{#lines}}<tr><td class="number">{{number}}</td><td>{{when}}</td><td>{{actor}}</td><td>{{what}}{{#reason}} <span class="quiet">({{.}})</span>{{/reason}}</td></tr>{{/lines}}</table>
    """)
}
