import Awards
import Ballots
import Foundation
import Records
import Sealing
import Seasons
import Texts

/// The office's desk for entries: the list, one entry with what the rules say, the decision.
enum EntryPages {
  static func list(_ visit: Visit) async throws -> Answer { try await listPage(visit, told: nil) }

  private static func listPage(
    _ visit: Visit, told: String?, problems: [String] = []
  ) async throws -> Answer {
    let open = try visit.open()
    let voted = try visit.ownCategories().filter { $0.decision == .voted }
    let own = Set(voted.map(\.id))
    let entries = try await open.office.store.submittedEntries(of: nil, in: open.office.id)
      .filter { !visit.isOfSection || own.contains($0.category) }
    let zone = open.season.ceremony.zone
    let entering = open.season.entering
    let waiting = entries.filter { [.submitted, .appealed].contains($0.state) }.count
    let page = ListPage(
      told: told, problems: problems, hasProblems: !problems.isEmpty, isWhole: !visit.isOfSection,
      isLocked: open.state.rounds.values.contains { !$0.isClosed },
      opens: entering.map { LocalTime.field($0.opens, in: zone) } ?? "",
      closes: entering.map { LocalTime.field($0.closes, in: zone) } ?? "",
      megabytes: entering?.fileMegabytes ?? 10, zone: zone, isEntering: entering != nil,
      categories: voted.map { category in
        let own = entries.filter { $0.category == category.id }
        return CategoryView(
          id: category.id, name: category.name.plain, takes: category.eligibility != nil,
          rules: category.eligibility.map(RuleWords.sentences) ?? [],
          entries: own.map {
            EntryLineView(
              id: $0.id, title: $0.form.title, state: $0.state.words,
              isWaiting: [.submitted, .appealed].contains($0.state))
          }, hasEntries: !own.isEmpty,
          hasCommittee: category.nominations != nil && !category.entered.isEmpty)
      },
      waiting: say(
        waiting, one: "\(waiting) waits for a decision.",
        other: "\(waiting) wait for a decision."),
      columns: EntryTable.columns.joined(separator: ", "))
    return try visit.page(say("Entries"), listTemplate, page)
  }

  static func begin(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let category = open.season.category(visit.form.text("category"))
    if let category, !visit.worksOn(category) { throw PageError.notYours }
    let (_, code) = try await EntryDesk(open.office).begin(
      in: visit.form.text("category"), contact: visit.form.text("contact"),
      address: visit.form.text("address"), title: visit.form.text("title"),
      site: visit.site.settings.address, isStaff: true)
    return .seeOther("/entry/\(code.text)")
  }

  /// Enters a list, or says what is wrong with it and enters nothing.
  static func takeList(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let encoding = TextEncoding(rawValue: visit.form.text("encoding")) ?? .utf8
    let file = visit.form.files["file"].flatMap { $0.bytes.isEmpty ? nil : $0.bytes }
    let table = EntryTable(
      file ?? Array((visit.form["text"] ?? "").utf8), encoding: encoding, season: open.season)
    guard table.problems.isEmpty else {
      return try await listPage(
        visit, told: nil, problems: table.problems.prefix(50).map(\.description))
    }
    try await EntryDesk(open.office).enter(
      table, site: visit.site.settings.address, by: try visit.actor())
    return try await listPage(visit, told: say("\(table.lines.count) entries are in."))
  }

  private static func entry(_ visit: Visit) async throws -> SubmittedEntry {
    let office = try visit.open().office
    guard
      let entry = try await office.store.submittedEntry(visit.parameter("entry"), in: office.id)
    else { throw PageError.notFound }
    return entry
  }

  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let entry = try await entry(visit)
    let form = entry.form
    let files = try await open.office.store.files(of: entry.id, in: open.office.id)
    let page = Page(
      id: entry.id, title: form.title,
      category: open.season.category(entry.category)?.name.shown ?? entry.category,
      state: entry.state.words, contact: entry.contact, address: entry.address,
      people: form.people.map(EntrantPages.PersonLine.init),
      minutes: form.minutes.map { say($0, one: "\($0) minute", other: "\($0) minutes") }
        ?? say("not given"),
      countries: form.countries.isEmpty ? say("not given") : form.countries.joined(separator: ", "),
      releases: form.releases.map {
        $0.day + ($0.country.isEmpty ? "" : ", \($0.country)")
          + ($0.days.map { ", " + say($0, one: "\($0) day", other: "\($0) days") } ?? "")
      }, link: form.link.isEmpty ? nil : form.link, note: form.note.isEmpty ? nil : form.note,
      files: files.map {
        FileView(number: $0.number, name: $0.name, size: FileSize.words($0.size))
      }, findings: FindingsView(try await EntryDesk(open.office).findings(entry)),
      canDecide: ![.draft, .withdrawn].contains(entry.state),
      canReturn: [.submitted, .appealed, .ineligible].contains(entry.state),
      hasNamesake: entry.entry == nil
        && open.season.entries.contains { $0.title.plain == form.title },
      history: open.state.journal.filter { $0.details["entry"]?.string == entry.id }.map {
        SeasonPages.JournalLine($0, open.season)
      })
    return try visit.page(form.title, template, page)
  }

  static func decide(_ visit: Visit) async throws -> Answer {
    let decision = visit.form.text("decision")
    guard ["eligible", "ineligible"].contains(decision) else {
      throw PageError.badForm(say("Say whether it is eligible."))
    }
    try await EntryDesk(visit.open().office).decide(
      visit.parameter("entry"), isEligible: decision == "eligible",
      isAnotherWork: visit.form["another"] != nil, by: try visit.actor(),
      reason: visit.form.text("reason"))
    return .seeOther("/admin/entries/\(visit.parameter("entry"))")
  }

  static func giveBack(_ visit: Visit) async throws -> Answer {
    try await EntryDesk(visit.open().office).giveBack(
      visit.parameter("entry"), by: try visit.actor(), reason: visit.form.text("reason"))
    return .seeOther("/admin/entries/\(visit.parameter("entry"))")
  }

  static func file(_ visit: Visit) async throws -> Answer {
    let office = try visit.open().office
    let entry = visit.parameter("entry")
    guard let number = Int(visit.parameter("number")),
      let known = try await office.store.files(of: entry, in: office.id)
        .first(where: { $0.number == number }),
      let bytes = try await office.store.file(number, of: entry, in: office.id)
    else { throw PageError.notFound }
    // Kept, never shown by the site itself: it comes from a stranger.
    return .file(known.name.filter(\.isASCII), known.mediaType, bytes)
  }

  // MARK: Views

  private struct EntryLineView {
    let id: String
    let title: String
    let state: String
    let isWaiting: Bool
  }

  private struct CategoryView {
    let id: String
    let name: String
    let takes: Bool
    let rules: [String]
    let entries: [EntryLineView]
    let hasEntries: Bool
    let hasCommittee: Bool
  }

  private struct ListPage {
    let told: String?
    let problems: [String]
    let hasProblems: Bool
    /// Whether the visitor works on the whole season.
    let isWhole: Bool
    let isLocked: Bool
    let opens: String
    let closes: String
    let megabytes: Int
    let zone: String
    let isEntering: Bool
    let categories: [CategoryView]
    let waiting: String
    let columns: String
  }

  static let listTemplate = Template(
    """
    <h1>Entries</h1>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    {{#hasProblems}}<div class="told wrong" role="alert"><span class="wrong-word">Nothing was entered.</span><ul>{{#problems}}<li>{{.}}</li>{{/problems}}</ul></div>{{/hasProblems}}
    {{#isEntering}}<p class="next">{{waiting}}</p><p>Works are entered at <a href="/enter">/enter</a>.</p>{{/isEntering}}
    {{#isWhole}}{{^isLocked}}<details{{^isEntering}} open{{/isEntering}}><summary>When works are entered</summary>
    <form method="post" action="/admin/entries/window"><p>Times are of the zone {{zone}}.</p>
    <label for="opens">Entries open</label><input type="datetime-local" id="opens" name="opens" value="{{opens}}">
    <label for="closes">Entries close</label><input type="datetime-local" id="closes" name="closes" value="{{closes}}">
    <label for="megabytes">Largest file, in MB</label><input type="number" min="1" max="20" id="megabytes" name="megabytes" value="{{megabytes}}">
    <p class="actions"><button>Set</button></p></form></details>{{/isLocked}}{{/isWhole}}
    {{#categories}}
    <section aria-labelledby="c-{{id}}"><h2 id="c-{{id}}">{{name}}</h2>
    {{#takes}}{{#rules}}<p class="quiet tight">{{.}}</p>{{/rules}}{{/takes}}{{^takes}}<p class="quiet">Takes no entries.</p>{{/takes}}
    {{#hasEntries}}<table><tr><th>Work</th><th>State</th></tr>{{#entries}}<tr><td><a href="/admin/entries/{{id}}">{{title}}</a></td><td>{{#isWaiting}}<strong>{{state}}</strong>{{/isWaiting}}{{^isWaiting}}{{state}}{{/isWaiting}}</td></tr>{{/entries}}</table>{{/hasEntries}}
    <p>{{#isEntering}}<a href="/admin/entries/rules/{{id}}">Rules for entries<span class="vh"> in {{name}}</span></a>{{/isEntering}}{{#hasCommittee}} · <a href="/admin/committee/{{id}}">Committee and shortlist<span class="vh"> of {{name}}</span></a>{{/hasCommittee}}</p></section>
    {{/categories}}
    {{#isEntering}}
    <details><summary>Enter a work for somebody</summary><form method="post" action="/admin/entries">
    <label for="category">Award</label><select id="category" name="category">{{#categories}}{{#takes}}<option value="{{id}}">{{name}}</option>{{/takes}}{{/categories}}</select>
    <label for="title">Title</label><input type="text" id="title" name="title">
    <label for="contact">Contact</label><input type="text" id="contact" name="contact">
    <label for="address">Their mail address</label><input type="email" id="address" name="address">
    <p class="actions"><button>Begin the entry</button></p></form></details>
    {{#isWhole}}<details><summary>Enter a list</summary><form method="post" action="/admin/entries/import" enctype="multipart/form-data">
    <p>Excel or CSV. The first line names the columns: {{columns}}. People are written as Sean Baker (Director); Alex Coco (Producer). All lines are entered, or none.</p>
    <label for="list">A file</label><input type="file" id="list" name="file" accept=".csv,.txt,.tsv,.xlsx,text/csv">
    <label for="encoding">Its letters are in</label><select id="encoding" name="encoding"><option value="utf-8">UTF-8</option><option value="windows-1252">Windows-1252 (older Excel)</option></select>
    <label for="text">Or paste the list</label><textarea id="text" name="text" rows="5"></textarea>
    <p class="actions"><button>Enter the list</button></p></form></details>{{/isWhole}}
    {{/isEntering}}
    """)

  private struct FileView {
    let number: Int
    let name: String
    let size: String
  }

  private struct Page {
    let id: String
    let title: String
    let category: String
    let state: String
    let contact: String
    let address: String
    let people: [EntrantPages.PersonLine]
    let minutes: String
    let countries: String
    let releases: [String]
    let link: String?
    let note: String?
    let files: [FileView]
    let findings: FindingsView
    let canDecide: Bool
    let canReturn: Bool
    let hasNamesake: Bool
    let history: [SeasonPages.JournalLine]
  }

  static let template = Template(
    """
    <p><a href="/admin/entries">Entries</a></p>
    <h1>{{title}}</h1>
    <p>Entered for <strong>{{category}}</strong>: {{state}}. <span class="quiet">Entry {{id}}</span></p>
    <div class="two"><div>
    <h2>The work</h2>
    <dl><dt>People</dt>{{#people}}<dd>{{name}}{{#role}}, {{.}}{{/role}}{{#say}} <span class="quiet">(say: {{.}})</span>{{/say}}</dd>{{/people}}
    <dt>Running time</dt><dd>{{minutes}}</dd><dt>Made in</dt><dd>{{countries}}</dd>
    <dt>Released</dt>{{#releases}}<dd>{{.}}</dd>{{/releases}}{{^releases}}<dd>not given</dd>{{/releases}}
    {{#link}}<dt>To be seen at</dt><dd class="address"><a href="{{.}}" rel="noreferrer">{{.}}</a></dd>{{/link}}
    {{#note}}<dt>For the office</dt><dd>{{.}}</dd>{{/note}}
    <dt>Contact</dt><dd>{{contact}}, <span class="address">{{address}}</span></dd>
    <dt>Files</dt>{{#files}}<dd><a href="/admin/entries/{{id}}/file/{{number}}">{{name}}</a> <span class="quiet">{{size}}</span></dd>{{/files}}{{^files}}<dd>none</dd>{{/files}}</dl></div>
    <div><h2>What the rules say</h2>
    {{#findings}}\(FindingsView.template){{/findings}}
    {{#canDecide}}<form method="post" action="/admin/entries/{{id}}/decide">
    <fieldset class="plainset"><legend>The decision</legend>
    <label class="choice"><input type="radio" name="decision" value="eligible"><span>It is eligible</span></label>
    <label class="choice"><input type="radio" name="decision" value="ineligible"><span>It is not eligible</span></label></fieldset>
    {{#hasNamesake}}<label class="choice"><input type="checkbox" name="another" value="yes"><span>The season has a work of this title already, and this is another one</span></label>{{/hasNamesake}}
    <label for="reason">Reason <span class="hint">the entrant reads it, and it stands in the journal</span></label><input type="text" id="reason" name="reason">
    <p class="actions"><button class="main">Decide</button></p></form>{{/canDecide}}
    {{#canReturn}}<details><summary>Give it back to be changed</summary><form method="post" action="/admin/entries/{{id}}/return"><label for="change">What is to be changed</label><input type="text" id="change" name="reason"><p class="actions"><button>Give it back</button></p></form></details>{{/canReturn}}</div></div>
    <h2>Journal</h2>
    <table><tr><th>When</th><th>Who</th><th>What</th></tr>{{#history}}<tr><td>{{when}}</td><td>{{actor}}</td><td>{{what}}{{#reason}} <span class="quiet">({{.}})</span>{{/reason}}</td></tr>{{/history}}</table>
    """)
}
