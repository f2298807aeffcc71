import Awards
import Ballots
import Foundation
import Records
import Sealing
import Seasons
import Texts

/// For those who enter works: no account, a private link for each entry.
enum EntrantPages {
  static func list(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let categories = EntryDesk.openCategories(open.season, at: open.now)
    let entering = open.season.entering
    let when: String
    if let entering, open.now < entering.opens {
      when = say("Entries open \(Moment.text(entering.opens, open.season)).")
    } else if let entering, open.now < entering.closes {
      when =
        say(
          "Entries close \(Moment.text(entering.closes, open.season)), in "
            + "\(Moment.left(entering.closes.timeIntervalSince(open.now))).")
    } else {
      when =
        entering == nil ? say("Nothing is entered in this season.") : say("Entries are closed.")
    }
    let page = ListPage(
      season: open.season.name.plain, when: when, isOpen: !categories.isEmpty,
      categories: categories.map {
        CategoryView(
          id: $0.id, name: $0.name.shown, rules: RuleWords.sentences($0.eligibility ?? .init()))
      })
    return try visit.page(say("Enter a work"), listTemplate, page)
  }

  static func begin(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    // Each entry begun sends a mail to an address that a stranger typed.
    if let seconds = await visit.site.passwordLimiter.wait("enter \(visit.from)", at: open.now) {
      throw PageError.tooOften(seconds: seconds)
    }
    let (_, code) = try await EntryDesk(open.office).begin(
      in: visit.form.text("category"), contact: visit.form.text("contact"),
      address: visit.form.text("address"), title: visit.form.text("title"),
      site: visit.site.settings.address)
    return .seeOther("/entry/\(code.text)")
  }

  private static func entry(_ visit: Visit) async throws -> SubmittedEntry {
    guard let entry = try await EntryDesk(visit.open().office).entry(code: visit.parameter("code"))
    else { throw PageError.notFound }
    return entry
  }

  static func show(_ visit: Visit) async throws -> Answer { try await page(visit, told: nil) }

  /// Saves, submits, takes back or appeals, by the button that was pressed.
  static func take(_ visit: Visit) async throws -> Answer {
    let desk = EntryDesk(try visit.open().office)
    let entry = try await entry(visit)
    switch visit.form.text("do") {
    case "withdraw":
      try await desk.withdraw(entry)
      return try await page(visit, told: say("The entry is taken back."))
    case "appeal":
      try await desk.appeal(entry, text: visit.form.text("appeal"))
      return try await page(visit, told: say("The office will look at it again."))
    case "submit":
      let saved = try await desk.save(try EntryFormView.read(visit.form), of: entry)
      guard let rule = try visit.open().season.category(entry.category)?.eligibility else {
        throw PageError.notFound
      }
      let missing = EntryDesk.missing(saved.form, rule)
      if !missing.isEmpty { return try await page(visit, told: nil, missing: missing) }
      // The office enters works for others, also when it is late.
      let isStaff = visit.person?.staff?.roles.contains(.administrator) ?? false
      try await desk.submit(saved, isStaff: isStaff)
      return try await page(
        visit, told: say("The entry is submitted. You hear of the decision by mail."))
    default:
      _ = try await desk.save(try EntryFormView.read(visit.form), of: entry)
      return try await page(visit, told: say("Saved as a draft. It is not submitted yet."))
    }
  }

  /// A stranger's file is not even read without a link that is one.
  static func checkLink(_ visit: Visit) async throws {
    guard try await entry(visit).isOpen else { throw PageError.notFound }
  }

  static func addFile(_ visit: Visit) async throws -> Answer {
    let entry = try await entry(visit)
    guard let file = visit.form.files["file"], !file.bytes.isEmpty else {
      throw PageError.badForm(say("Choose a file first."))
    }
    try await EntryDesk(visit.open().office).add(file: file.bytes, name: file.name, to: entry)
    return .seeOther("/entry/\(visit.parameter("code"))#files")
  }

  static func eraseFile(_ visit: Visit) async throws -> Answer {
    let entry = try await entry(visit)
    guard let number = Int(visit.parameter("number")) else { throw PageError.notFound }
    try await EntryDesk(visit.open().office).erase(file: number, of: entry)
    return .seeOther("/entry/\(visit.parameter("code"))#files")
  }

  private static func page(
    _ visit: Visit, told: String?, missing: [String] = []
  ) async throws -> Answer {
    let open = try visit.open()
    let entry = try await entry(visit)
    let files = try await open.office.store.files(of: entry.id, in: open.office.id)
    // The last decision or return that the office made.
    let decision = try await open.office.state().journal.last {
      [.entryDecided, .entryReturned].contains($0.kind)
        && $0.details["entry"]?.string == entry.id
    }
    let entering = open.season.entering
    let page = Page(
      told: told, missing: missing, isMissing: !missing.isEmpty, code: visit.parameter("code"),
      title: entry.form.title, number: entry.id,
      category: open.season.category(entry.category)?.name.shown ?? entry.category,
      state: entry.state.words, isDraft: entry.isOpen, canAppeal: entry.state == .ineligible,
      canWithdraw: [.submitted, .ineligible, .appealed].contains(entry.state),
      decision: decision.map { "\($0.actor): \($0.reason ?? "")" },
      closes: entering.map { Moment.text($0.closes, open.season) },
      form: EntryFormView(entry.form), people: entry.form.people.map(PersonLine.init),
      files: files.map {
        FileView(number: $0.number, name: $0.name, size: FileSize.words($0.size))
      }, hasFiles: !files.isEmpty,
      takes: entering.flatMap {
        $0.files.isEmpty || !entry.isOpen
          ? nil
          : say(
            "\($0.files.map { $0.rawValue.uppercased() }.joined(separator: ", ")), each at most \($0.fileMegabytes) MB"
          )
      },
      findings: FindingsView(try await EntryDesk(open.office).findings(entry)))
    return try visit.page(entry.form.title, template, page)
  }

  // MARK: Views

  private struct CategoryView {
    let id: String
    let name: String
    let rules: [String]
  }

  private struct ListPage {
    let season: String
    let when: String
    let isOpen: Bool
    let categories: [CategoryView]
  }

  static let listTemplate = Template(
    """
    <h1>Enter a work</h1>
    <p class="next">{{when}}</p>
    {{#isOpen}}
    <form method="post" action="/enter">
    <fieldset class="plainset"><legend>For which award</legend>
    {{#categories}}<label class="choice"><input type="radio" name="category" value="{{id}}" required><span><strong>{{name}}</strong>{{#rules}}<br><span class="quiet small">{{.}}</span>{{/rules}}</span></label>{{/categories}}</fieldset>
    <label for="title">Title of the work</label><input type="text" id="title" name="title" required>
    <label for="contact">Your name</label><input type="text" id="contact" name="contact" autocomplete="name" required>
    <label for="address">Your mail address <span class="hint">the link to your entry goes there</span></label><input type="email" id="address" name="address" autocomplete="email" required>
    <p class="actions"><button class="main">Begin the entry</button></p></form>
    {{/isOpen}}
    """)

  struct PersonLine {
    let name: String
    let role: String?
    let say: String?

    init(_ person: EntryForm.Person) {
      name = person.name
      role = person.role.isEmpty ? nil : person.role
      say = person.say.isEmpty ? nil : person.say
    }
  }

  private struct FileView {
    let number: Int
    let name: String
    let size: String
  }

  private struct Page {
    let told: String?
    let missing: [String]
    let isMissing: Bool
    let code: String
    let title: String
    let number: String
    let category: String
    let state: String
    let isDraft: Bool
    let canAppeal: Bool
    let canWithdraw: Bool
    let decision: String?
    let closes: String?
    let form: EntryFormView
    let people: [PersonLine]
    let files: [FileView]
    let hasFiles: Bool
    let takes: String?
    let findings: FindingsView
  }

  static let template = Template(
    """
    <h1>{{title}}</h1>
    <p>Entered for <strong>{{category}}</strong>: {{state}}. <span class="quiet">Entry {{number}}</span></p>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    {{#isMissing}}<div class="told wrong" role="alert"><span class="wrong-word">Saved, and not submitted.</span><ul>{{#missing}}<li>{{.}}</li>{{/missing}}</ul></div>{{/isMissing}}
    {{#decision}}<p class="told">{{.}}</p>{{/decision}}
    {{#isDraft}}
    <p class="quiet">This page is yours by its link alone. Submit before entries close{{#closes}} {{.}}{{/closes}}.</p>
    <form method="post" action="/entry/{{code}}">
    {{#form}}\(EntryFormView.template){{/form}}
    <p class="actions"><button class="main" name="do" value="submit">Submit the entry</button> <button name="do" value="save">Save as a draft</button></p></form>
    {{/isDraft}}
    {{^isDraft}}<ul>{{#people}}<li>{{name}}{{#role}}, {{.}}{{/role}}{{#say}} <span class="quiet">(say: {{.}})</span>{{/say}}</li>{{/people}}</ul>{{/isDraft}}
    <h2 id="files">Files</h2>
    {{#hasFiles}}<table><tr><th>File</th><th>Size</th><th><span class="vh">Take away</span></th></tr>{{#files}}<tr><td>{{name}}</td><td>{{size}}</td><td>{{#isDraft}}<form method="post" action="/entry/{{code}}/file/{{number}}/erase" class="inline"><button class="plain">Take away<span class="vh"> {{name}}</span></button></form>{{/isDraft}}</td></tr>{{/files}}</table>{{/hasFiles}}
    {{^hasFiles}}<p class="quiet">None.</p>{{/hasFiles}}
    {{#takes}}<form method="post" action="/entry/{{code}}/file" enctype="multipart/form-data"><label for="file">Add a file <span class="hint">{{.}}</span></label><input type="file" id="file" name="file"><p class="actions"><button>Add it</button></p></form>{{/takes}}
    <h2>What the rules say</h2>
    <p class="quiet">People decide; this is what they see.</p>
    {{#findings}}\(FindingsView.template){{/findings}}
    {{#canAppeal}}<h2>Ask for another decision</h2><form method="post" action="/entry/{{code}}"><label for="appeal">Why</label><textarea class="short" id="appeal" name="appeal" rows="5"></textarea><p class="actions"><button class="main" name="do" value="appeal">Ask</button></p></form>{{/canAppeal}}
    {{#canWithdraw}}<form method="post" action="/entry/{{code}}"><p class="actions"><button name="do" value="withdraw">Take the entry back</button></p></form>{{/canWithdraw}}
    """)
}
