import Awards
import Ballots
import Foundation
import Records
import Sealing
import Seasons
import Texts

/// The roll: who may vote, and importing a list as it arrives.
enum MemberPages {
  static func show(_ visit: Visit) async throws -> Answer { try await page(visit, told: nil) }

  /// Shows what an import would do; with `confirm` it does it.
  static func take(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let encoding = TextEncoding(rawValue: visit.form.text("encoding")) ?? .utf8
    let file = visit.form.files["file"].flatMap { $0.bytes.isEmpty ? nil : $0.bytes }
    let kept = visit.form["list"].flatMap { Bytes.base64($0) }
    let bytes = kept ?? file ?? Array((visit.form["text"] ?? "").utf8)
    var chosen = RollDesk.columns(open.state)
    for column in MemberTable.Column.allCases {
      if let heading = visit.form["column.\(column.rawValue)"] {
        chosen[column] = heading
      }
    }
    let known = Set(try await open.office.store.members(of: open.office.id).map(\.id))
    let table = MemberTable(
      bytes, encoding: encoding, branches: open.season.branches,
      categories: open.season.categories, chosen: chosen, known: known)
    if visit.form["confirm"] != nil, !table.members.isEmpty {
      try await RollDesk(open.office).add(
        table.members, columns: table.columns, by: try visit.actor())
      return try await page(visit, told: say("\(table.members.count) members are on the roll."))
    }
    let view = Preview(
      count: table.members.count,
      rows: table.members.prefix(8).map { Row($0, open.season) },
      problems: table.problems.prefix(50).map(\.description), hasProblems: !table.problems.isEmpty,
      problemCount: table.problems.count, list: bytes.base64, encoding: encoding.rawValue,
      canTake: !table.members.isEmpty,
      columns: MemberTable.Column.allCases.map { column in
        ColumnView(
          name: column.rawValue, words: column.words,
          headings: table.headings.map {
            Heading(text: $0, isChosen: table.columns[column] == $0)
          })
      }, restored: table.restored.isEmpty ? nil : "\(table.restored.count)")
    return try visit.page(say("Import"), previewTemplate, view)
  }

  private static func page(_ visit: Visit, told: String?) async throws -> Answer {
    let open = try visit.open()
    let members = try await open.office.store.members(of: open.office.id)
    let wanted = visit.query.text("q")
    let found =
      wanted.isEmpty
      ? members
      : members.filter { member in
        [member.id, member.name, member.address ?? ""].contains {
          $0.localizedCaseInsensitiveContains(wanted)
        }
      }
    let view = Page(
      told: told, count: members.count, query: wanted,
      rows: found.prefix(100).map { Row($0, open.season) }, isLong: found.count > 100,
      registered: try await open.office.store.applicationCounts(in: open.office.id)[
        .waiting, default: 0],
      isSomebodyWithoutMail: members.contains { $0.address == nil })
    return try visit.page(say("Members"), template, view)
  }

  private struct Row {
    let id: String
    let name: String
    let address: String
    let branch: String
    /// The only categories that they vote in; nil for all of their branch's.
    let categories: String?
    /// How many votes they have; nil for one.
    let votes: String?
    init(_ member: Member, _ season: Season) {
      id = member.id
      name = member.name
      address = member.address ?? "– letters"
      branch = season.branches.first { $0.id == member.branch }?.name.shown ?? ""
      let names = member.categories.map { season.category($0)?.name.shown ?? $0 }
      categories = names.isEmpty ? nil : names.joined(separator: "; ")
      votes = member.votes == 1 ? nil : String(member.votes)
    }
  }

  private struct Page {
    let told: String?
    let count: Int
    let query: String
    let rows: [Row]
    let isLong: Bool
    /// How many registered themselves and wait.
    let registered: Int
    let isSomebodyWithoutMail: Bool
  }

  private static let importForm = """
    <form method="post" action="/admin/members" enctype="multipart/form-data">
    <label for="file">A file <span class="hint">Excel, or CSV with comma, semicolon or tab; the first line names the columns: number, name, mail, branch, postal address, votes in, votes</span></label>
    <input type="file" id="file" name="file" accept=".csv,.txt,.tsv,.xlsx,text/csv">
    <label for="encoding">Its letters are in</label>
    <select id="encoding" name="encoding"><option value="utf-8">UTF-8</option><option value="windows-1252">Windows-1252 (older Excel)</option></select>
    <label for="text">Or paste the list</label><textarea id="text" name="text" rows="6" placeholder="number,name,mail"></textarea>
    <p class="actions"><button class="main">Look at it first</button></p></form>
    """

  static let template = Template(
    """
    <h1>Members</h1>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    <p>{{count}} on the roll. A name leads to what the help desk can do. <a href="/admin/registrations">Registrations</a>: {{registered}} wait.</p>
    <form method="get" action="/admin/members"><label for="q">Find by number, name or mail</label><input type="text" id="q" name="q" value="{{query}}"><p class="actions"><button>Find</button></p></form>
    <table><tr><th>Number</th><th>Name</th><th class="wide">Mail</th><th>Branch</th></tr>
    {{#rows}}<tr><td>{{id}}</td><td><a href="/admin/members/{{id}}">{{name}}</a></td><td class="wide">{{address}}</td><td>{{branch}}{{#categories}}<br><span class="small quiet">votes in {{.}} only</span>{{/categories}}{{#votes}}<br><span class="small quiet">{{.}} votes</span>{{/votes}}</td></tr>{{/rows}}</table>
    {{#isLong}}<p class="quiet">The first hundred are shown.</p>{{/isLong}}
    {{#isSomebodyWithoutMail}}<details><summary>Letters for those without mail</summary>
    <p>One a sheet, with a code that signs in until the last round closes. Codes are shown this once; those of letters before stay good.</p>
    <form method="post" action="/admin/members/letters"><p class="actions">\(LetterPages.buttons)</p></form></details>{{/isSomebodyWithoutMail}}
    <h2>Import a list</h2>
    <p>A list may come again: whoever is there gets the new name and address, others are added, nobody is taken away.</p>
    \(importForm)
    """)

  private struct Preview {
    let count: Int
    let rows: [Row]
    let problems: [String]
    let hasProblems: Bool
    let problemCount: Int
    let list: String
    let encoding: String
    let canTake: Bool
    let columns: [ColumnView]
    let restored: String?
  }

  /// A column that is asked for, and the headings that it may stand under.
  private struct ColumnView {
    let name: String
    let words: String
    let headings: [Heading]
  }

  private struct Heading {
    let text: String
    let isChosen: Bool
  }

  static let previewTemplate = Template(
    """
    <h1>Is this right?</h1>
    {{#hasProblems}}<div class="told wrong" role="alert"><span class="wrong-word">{{problemCount}} lines cannot be taken</span> and are left out:<ul>{{#problems}}<li>{{.}}</li>{{/problems}}</ul></div>{{/hasProblems}}
    {{#restored}}<p class="told unsaved"><span class="unsaved-word">Zeros in front were lost</span> in {{.}} numbers of the list. They are taken for the members who are on the roll with them.</p>{{/restored}}
    <form method="post" action="/admin/members" enctype="multipart/form-data"><input type="hidden" name="list" value="{{list}}"><input type="hidden" name="encoding" value="{{encoding}}">
    <details><summary>Which column is which</summary>
    {{#columns}}<label for="column-{{name}}">{{words}}</label><select id="column-{{name}}" name="column.{{name}}"><option value="">no column</option>{{#headings}}<option{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/headings}}</select>{{/columns}}
    <p class="actions"><button>Read it so</button></p></details>
    <p>{{count}} members can be taken. The first of them:</p>
    <table><tr><th>Number</th><th>Name</th><th>Mail</th><th>Branch</th></tr>
    {{#rows}}<tr><td>{{id}}</td><td>{{name}}</td><td class="address">{{address}}</td><td>{{branch}}{{#categories}}<br><span class="small quiet">votes in {{.}} only</span>{{/categories}}{{#votes}}<br><span class="small quiet">{{.}} votes</span>{{/votes}}</td></tr>{{/rows}}</table>
    <p class="actions">{{#canTake}}<button class="main" name="confirm" value="yes">Put these {{count}} on the roll</button>{{/canTake}} <a href="/admin/members">Go back</a></p></form>
    """)
}

extension MemberTable.Column {
  /// As the page asks for it.
  fileprivate var words: String {
    switch self {
    case .number: say("Number")
    case .name: say("Name")
    case .address: say("Mail")
    case .branch: say("Branch")
    case .post: say("Postal address")
    case .categories: say("Votes in")
    case .votes: say("Votes")
    }
  }
}
