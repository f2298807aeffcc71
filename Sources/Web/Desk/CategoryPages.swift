import Awards
import Ballots
import Counting
import Records
import Seasons
import Texts

/// Categories and nominees: looking at them, adding to them while no round is open, taking one out.
enum CategoryPages {
  /// Rules that the page offers; the season file takes every rule.
  private static var rules: [(id: String, words: String, choices: Int?)] {
    [
      ("irv", say("Ranked: instant runoff"), nil), ("plurality", say("Choose one: most votes"), 1),
      ("approval", say("Tick all you find worthy: most ticks"), nil),
      ("score", say("Scores from 0 to 10: highest sum"), nil),
      ("star", say("Scores from 0 to 5: the two highest, then which of them more prefer"), nil),
      ("schulze", say("Ranked: Schulze, pair by pair"), nil),
      ("borda", say("Ranked: points by place"), nil),
      ("hugo-final", say("Ranked, with No Award on the ballot"), nil),
    ]
  }

  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let isLocked = open.state.rounds.values.contains { !$0.isClosed }
    let page = Page(
      isLocked: isLocked, isWhole: !visit.isOfSection,
      categories: try visit.ownCategories().map { category in
        let labels = open.season.labels(of: category.nominees, in: category)
        return CategoryView(
          id: category.id, name: category.name.plain,
          rule: category.final.map { rule in
            let name = (try? RuleBook.rule(rule.rule))?.name ?? rule.rule
            return say(
              rule.places, one: "\(name), \(rule.places) place",
              other: "\(name), \(rule.places) places")
          } ?? category.decision.words,
          nominees: zip(category.nominees, labels).map {
            NomineeView(id: $0.id, label: $1, isWithdrawn: $0.isWithdrawn)
          }, isVoted: category.decision == .voted,
          publications: Category.Publication.allCases.map {
            PublicationView(
              value: $0.rawValue, words: $0.words, isChosen: $0 == category.publication)
          })
      }, rules: rules.map { RuleView(id: $0.id, words: $0.words) })
    return try visit.page(say("Categories"), template, page)
  }

  static func addCategory(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let name = visit.form.text("name")
    guard !name.isEmpty, name.count <= 120 else {
      throw PageError.badForm(say("Give the category a name of at most 120 letters."))
    }
    guard let rule = rules.first(where: { $0.id == visit.form.text("rule") }) else {
      throw PageError.badForm(say("Choose a rule."))
    }
    let lines = (visit.form["nominees"] ?? "").split(whereSeparator: \.isNewline)
      .map { String($0).trimming(\.isWhitespace) }.filter { !$0.isEmpty }
    let way = visit.form.text("nominations")
    guard !lines.isEmpty || ["write", "tick"].contains(way) else {
      throw PageError.badForm(
        say("Give at least one nominee, a line each; or let members find them, of what is entered.")
      )
    }
    var season = open.season
    let id = season.addCategory(
      named: name, final: CategoryRule(rule: rule.id, places: 1, choices: rule.choices),
      nominations: try nominations(way, visit.form), nominees: lines.map(EntryLine.init))
    try await revise(season, visit, "the category \(name) was added")
    return .seeOther("/admin/categories#\(id)")
  }

  /// The rule of nominations that the form asks for: whoever stands on most ballots.
  private static func nominations(_ way: String, _ form: Form) throws -> CategoryRule? {
    guard ["tick", "write"].contains(way) else { return nil }
    guard let places = Int(form.text("places")), (1...100).contains(places),
      let choices = Int(form.text("choices")), (1...100).contains(choices)
    else {
      throw PageError.badForm(
        say("Say how many become nominees and how many a member names, from 1 to 100."))
    }
    return CategoryRule(
      rule: "approval", places: places, choices: choices, isWritten: way == "write")
  }

  static func addNominee(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let id = visit.parameter("category")
    guard open.season.category(id) != nil else { throw PageError.notFound }
    let title = visit.form.text("title")
    guard !title.isEmpty, title.count <= 200 else {
      throw PageError.badForm(say("Give a title of at most 200 letters."))
    }
    var season = open.season
    let people = visit.form.text("people")
    season.add(EntryLine(people.isEmpty ? title : "\(title) – \(people)"), to: id)
    try await revise(season, visit, "\(title) was added to \(id)")
    return .seeOther("/admin/categories#\(id)")
  }

  /// Says what the record will publish of a category's count.
  static func publish(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    var season = open.season
    let id = visit.parameter("category")
    guard let index = season.categories.firstIndex(where: { $0.id == id }) else {
      throw PageError.notFound
    }
    season.categories[index].publication = Category.Publication(
      rawValue: visit.form.text("publish"))
    try await revise(season, visit, "what is published of \(id) was chosen")
    return .seeOther("/admin/categories#\(id)")
  }

  static func withdraw(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let reason = visit.form.text("reason")
    guard !reason.isEmpty else {
      throw PageError.badForm(say("Taking a nominee out needs a reason."))
    }
    try await RoundDesk(open.office).withdraw(
      visit.parameter("nominee"), by: try visit.actor(), reason: reason)
    return .seeOther("/admin/categories")
  }

  static func revise(_ season: Season, _ visit: Visit, _ reason: String) async throws {
    let file: SeasonFile
    do { file = try SeasonFile(checking: season) } catch {
      throw PageError.badForm(
        error.problems.first.map { $0.message.capitalizedSentence + "." } ?? say("That cannot be."))
    }
    let open = try visit.open()
    try await SeasonDesk(open.office).revise(
      file, of: open.state, by: try visit.actor(), reason: reason)
  }

  private struct NomineeView {
    let id: String
    let label: String
    let isWithdrawn: Bool
  }

  private struct CategoryView {
    let id: String
    let name: String
    let rule: String
    let nominees: [NomineeView]
    let isVoted: Bool
    let publications: [PublicationView]
  }

  private struct PublicationView {
    let value: String
    let words: String
    let isChosen: Bool
  }

  private struct RuleView {
    let id: String
    let words: String
  }

  private struct Page {
    let isLocked: Bool
    /// Whether the visitor works on the whole season.
    let isWhole: Bool
    let categories: [CategoryView]
    let rules: [RuleView]
  }

  static let template = Template(
    """
    <h1>Categories</h1>
    {{#isLocked}}<p class="told unsaved"><span class="unsaved-word">A round is open</span>, so rules and nominees are frozen. A nominee may still be taken out; ballots that name it stay valid.</p>{{/isLocked}}
    {{#isWhole}}<p><a href="/admin/file">Everything as one file</a> · <a href="/admin/look">Colour and mark</a></p>{{/isWhole}}
    {{#categories}}
    <section id="{{id}}"><h2>{{name}}</h2>
    <p class="quiet">{{rule}}</p>
    <table>{{#nominees}}<tr><td>{{#isWithdrawn}}<s>{{label}}</s> <span class="quiet">no longer a nominee</span>{{/isWithdrawn}}{{^isWithdrawn}}{{label}}{{/isWithdrawn}}</td>
    <td>{{^isWithdrawn}}<details><summary>Take out</summary><form method="post" action="/admin/nominees/{{id}}/withdraw">
    <label>Reason <input type="text" name="reason"></label><button>Take {{label}} out</button></form></details>{{/isWithdrawn}}</td></tr>{{/nominees}}</table>
    {{#isVoted}}{{^isLocked}}<details><summary>What the record publishes</summary><form method="post" action="/admin/categories/{{id}}/publication">
    <p>Chosen before the vote opens, and shown to everybody who votes.</p>
    <label for="publish-{{id}}">Of the count</label><select id="publish-{{id}}" name="publish"><option value="">each round’s table; under 20 voters the winner alone</option>{{#publications}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{words}}</option>{{/publications}}</select>
    <p class="actions"><button>Choose for {{name}}</button></p></form></details>{{/isLocked}}{{/isVoted}}
    {{^isLocked}}<details><summary>Add a nominee</summary><form method="post" action="/admin/categories/{{id}}/nominees">
    <label>Title <input type="text" name="title"></label><label>People <span class="hint">with commas between them</span> <input type="text" name="people"></label>
    <p class="actions"><button>Add to {{name}}</button></p></form></details>{{/isLocked}}
    </section>
    {{/categories}}
    {{#isWhole}}{{^isLocked}}
    <h2>A new category</h2>
    <form method="post" action="/admin/categories">
    <label for="name">Name</label><input type="text" id="name" name="name">
    <label for="rule">How it is decided</label><select id="rule" name="rule">{{#rules}}<option value="{{id}}">{{words}}</option>{{/rules}}</select>
    <label for="nominations">Who finds the nominees</label><select id="nominations" name="nominations"><option value="">they stand below</option>\
    <option value="tick">members, ticking from the list below or from what is entered</option><option value="write">members, writing down whom they want</option></select>
    <details><summary>Where members nominate</summary>
    <label for="places">How many become nominees</label><input type="number" min="1" max="100" id="places" name="places" value="5">
    <label for="choices">How many each member names</label><input type="number" min="1" max="100" id="choices" name="choices" value="5"></details>
    <label for="nominees">Nominees, or what members may name <span class="hint">one a line, people after a dash: Anora – Sean Baker</span></label><textarea id="nominees" name="nominees" rows="6"></textarea>
    <p class="actions"><button class="main">Add the category</button></p></form>
    {{/isLocked}}{{/isWhole}}
    """)
}

extension Category.Decision {
  fileprivate var words: String {
    switch self {
    case .voted: say("voted")
    case .decided: say("decided")
    case .honorary: say("honorary")
    }
  }
}
