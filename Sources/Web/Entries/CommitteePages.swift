import Awards
import Seasons
import Texts

/// The chair's page of a committee: who looks at what, how far they are, the shortlist.
enum CommitteePages {
  static func show(_ visit: Visit) async throws -> Answer {
    try await page(visit, told: nil)
  }

  static func assign(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let form = visit.form
    guard let looks = Int(form.text("looks")), looks > 0 else {
      throw PageError.badForm(say("Say how many look at each entry."))
    }
    let screeners = form.text("screeners").split { $0.isWhitespace || $0 == "," || $0 == ";" }
      .map(String.init)
    let members =
      screeners.isEmpty
      ? try await open.office.store.members(of: open.office.id)
        .filter { $0.branch == form.text("branch") }.map(\.id)
      : screeners
    let short = try await CommitteeDesk(open.office).assign(
      visit.parameter("category"), to: members, looks: looks,
      CommitteeDesk.Sharing(rawValue: form.text("sharing")) ?? .evenly, by: try visit.actor())
    let names = short.map(\.title.shown).joined(separator: ", ")
    return try await page(
      visit,
      told: short.isEmpty
        ? say("Every entry has its looks.")
        : say("Too few may look at \(names): name more screeners."))
  }

  static func byHand(_ visit: Visit) async throws -> Answer {
    try await CommitteeDesk(visit.open().office).assign(
      visit.form.text("entry"), of: visit.parameter("category"), to: visit.form.text("member"),
      by: try visit.actor())
    return try await page(visit, told: say("Assigned."))
  }

  /// By rule, those with the highest averages; else those that the chair ticked, with a reason.
  static func shortlist(_ visit: Visit) async throws -> Answer {
    let desk = CommitteeDesk(try visit.open().office)
    let category = visit.parameter("category")
    let form = visit.form
    if form.text("by") == "rule" {
      guard let count = Int(form.text("count")), count > 0,
        let least = Int(form.text("least")), least > 0
      else { throw PageError.badForm(say("Say how many, and on how many scores at least.")) }
      let chosen = ScreeningTally.leading(
        try await desk.tallies(category), count: count, least: least)
      guard !chosen.isEmpty else {
        throw PageError.badForm(say("No entry has \(least) scores yet."))
      }
      try await desk.makeShortlist(
        category, chosen.map(\.entry), by: try visit.actor(),
        reason: "the \(count) with the highest averages from at least \(least) scores"
          + (chosen.count > count ? "; the last places are level, so all of them" : ""))
    } else {
      try await desk.makeShortlist(
        category, form.values("entry"), by: try visit.actor(), reason: form.text("reason"))
    }
    return try await page(visit, told: say("The shortlist is made."))
  }

  private static func page(_ visit: Visit, told: String?) async throws -> Answer {
    let open = try visit.open()
    let state = try await open.office.state()
    guard let category = state.season.category(visit.parameter("category")) else {
      throw PageError.notFound
    }
    let tallies = try await CommitteeDesk(open.office).tallies(category.id)
    let views = try await open.office.store.screenings(of: category.id, in: open.office.id)
    let members = Dictionary(
      try await open.office.store.members(of: open.office.id).map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first })
    let byMember = Dictionary(grouping: views.filter { $0.recused == nil }, by: \.member)
    func title(_ entry: String) -> String { state.season.entry(entry)?.title.shown ?? entry }
    let page = Page(
      told: told, id: category.id, name: category.name.plain,
      entries: tallies.map {
        EntryView(
          id: $0.entry, title: title($0.entry), score: $0.words,
          isChosen: category.shortlist?.contains($0.entry) ?? false)
      }, hasEntries: !tallies.isEmpty,
      screeners: byMember.sorted { $0.key < $1.key }.map { id, own in
        ScreenerView(
          name: members[id] ?? id,
          progress: say("\(own.filter { $0.score != nil }.count) of \(own.count)"))
      }, hasScreeners: !byMember.isEmpty,
      recusals: views.compactMap { view in
        view.recused.map {
          say("\(members[view.member] ?? view.member) does not judge \(title(view.entry)): \($0)")
        }
      }, branches: open.season.branchChoices(),
      shortlist: category.shortlist.map { $0.map(title).joined(separator: ", ") })
    return try visit.page(say("Committee"), template, page)
  }

  private struct EntryView {
    let id: String
    let title: String
    let score: String
    let isChosen: Bool
  }

  private struct ScreenerView {
    let name: String
    let progress: String
  }

  private struct Page {
    let told: String?
    let id: String
    let name: String
    let entries: [EntryView]
    let hasEntries: Bool
    let screeners: [ScreenerView]
    let hasScreeners: Bool
    let recusals: [String]
    let branches: [Choice]
    let shortlist: String?
  }

  static let template = Template(
    """
    <h1>Committee of {{name}}</h1>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    {{#shortlist}}<p class="next">On the shortlist: {{.}}</p>{{/shortlist}}
    {{^hasEntries}}<p>No entry is found eligible yet.</p>{{/hasEntries}}
    {{#hasEntries}}
    <h2>Entries</h2>
    <form method="post" action="/admin/committee/{{id}}/shortlist">
    <table class="stack"><tr><th>Entry</th><th>Average of the scores</th></tr>{{#entries}}<tr><td><label class="choice"><input type="checkbox" name="entry" value="{{id}}"{{#isChosen}} checked{{/isChosen}}><span>{{title}}</span></label></td><td>{{score}}</td></tr>{{/entries}}</table>
    <details><summary>Make the shortlist</summary>
    <div class="two"><div><h3>By the scores</h3>
    <label for="count">How many</label><input type="text" inputmode="numeric" id="count" name="count" value="10">
    <label for="least">From at least so many scores</label><input type="text" inputmode="numeric" id="least" name="least" value="2">
    <p class="actions"><button name="by" value="rule">The highest averages</button></p></div>
    <div><h3>By the chair</h3><p>Those ticked above.</p><label for="reason">Reason</label><input type="text" id="reason" name="reason">
    <p class="actions"><button name="by" value="chair">Those ticked</button></p></div></div></details></form>
    <h2>Who looks at them</h2>
    {{#hasScreeners}}<table><tr><th>Screener</th><th>Scored</th></tr>{{#screeners}}<tr><td>{{name}}</td><td>{{progress}}</td></tr>{{/screeners}}</table>{{/hasScreeners}}
    {{#recusals}}<p>{{.}}</p>{{/recusals}}
    <details{{^hasScreeners}} open{{/hasScreeners}}><summary>Share entries out</summary>
    <form method="post" action="/admin/committee/{{id}}/assign">
    <label for="branch">Screeners are the branch</label><select id="branch" name="branch">{{#branches}}<option value="{{id}}">{{name}}</option>{{/branches}}</select>
    <label for="screeners">Or these members <span class="hint">their numbers, with blanks between</span></label><input type="text" id="screeners" name="screeners">
    <label for="looks">So many look at each entry</label><input type="text" inputmode="numeric" id="looks" name="looks" value="3">
    <label for="sharing">Shared</label><select id="sharing" name="sharing"><option value="evenly">evenly, in the order of the list</option><option value="random">evenly, by lot</option></select>
    <p class="quiet">Nobody gets a work in which they are credited, or that they do not judge.</p>
    <p class="actions"><button>Share out</button></p></form></details>
    <details><summary>Give one entry to one screener</summary><form method="post" action="/admin/committee/{{id}}/hand">
    <label for="one">Entry</label><select id="one" name="entry">{{#entries}}<option value="{{id}}">{{title}}</option>{{/entries}}</select>
    <label for="member">Member number</label><input type="text" id="member" name="member">
    <p class="actions"><button>Give</button></p></form></details>
    {{/hasEntries}}
    """)
}
