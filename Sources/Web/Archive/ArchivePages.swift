import Awards
import Ballots
import Foundation
import Newsroom
import Records
import Seasons
import Texts

/// What the body gave in other years: a search, ready questions with their query, and the records of this night.
enum ArchivePages {
  static func show(_ visit: Visit) async throws -> Answer {
    let history = try Self.history(visit)
    let text = String(visit.query.text("for").prefix(200))
    var answers: [Table] = []
    if !text.isEmpty {
      let year = text.wholeMatch(of: /\d{1,4}(\/\d\d)?/) != nil
      for id in year ? ["year", "work"] : ["person", "work", "category"] {
        guard let answer = try history.ask(id, text), !answer.rows.isEmpty else { continue }
        answers.append(Table(id, answer, history))
      }
    }
    return try visit.page(
      say("The archive"), template,
      View(
        text: text, answers: answers, hasNothing: !text.isEmpty && answers.isEmpty,
        questions: history.questions.map {
          Question(
            path: "/archive/\($0.id)", words: Self.words($0), wants: $0.wants.map(Self.wants))
        },
        hasRecords: visit.season.map(ResultPages.isSomethingOpen) ?? false))
  }

  static func ask(_ visit: Visit) async throws -> Answer {
    let history = try Self.history(visit)
    let id = visit.parameter("question")
    let text = String(visit.query.text("for").prefix(200))
    guard let question = history.questions.first(where: { $0.id == id }) else {
      throw PageError.notFound
    }
    let isTold = question.wants == nil || !text.isEmpty
    let answer = isTold ? try history.ask(id, text) : nil
    return try visit.page(
      Self.words(question), askTemplate,
      Asked(
        id: id, words: Self.words(question), wants: question.wants.map(Self.wants), text: text,
        answers: answer.map { [Table(id, $0, history)] } ?? []))
  }

  /// Records and firsts of this night, as far as it is public.
  static func records(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let findings = try await Self.findings(visit)
    return try visit.page(
      say("Records and firsts"), recordsTemplate,
      RecordsView(
        season: open.season.name.shown,
        simulated: open.season.simulated?.shown,
        findings: findings.map {
          FindingView(pieces: LiveBlog.Piece.all($0.sentence), query: $0.query)
        }))
  }

  /// - Returns: none where there is no archive, or nothing is open.
  static func findings(_ visit: Visit) async throws -> [HistoryRecords.Finding] {
    guard let history = visit.site.settings.history,
      let results = try await ResultPages.shelf(visit)?.results
    else { return [] }
    return try HistoryRecords(results, history, style: visit.open().state.press.style).findings()
  }

  // MARK: For programs

  static func list(_ visit: Visit) async throws -> Answer {
    let history = try Self.history(visit)
    return .json([
      "questions": .array(
        history.questions.map { question in
          var object: [String: JSONValue] = [
            "id": .string(question.id), "words": .string(question.words),
          ]
          object["wants"] = question.wants.map(JSONValue.string)
          return .object(object)
        })
    ])
  }

  static func answer(_ visit: Visit) async throws -> Answer {
    let history = try Self.history(visit)
    let id = visit.parameter("question")
    let text = visit.query.text("for")
    guard let question = history.questions.first(where: { $0.id == id }) else {
      throw PageError.notFound
    }
    guard question.wants == nil || !text.isEmpty, text.count <= 200 else {
      throw PageError.badForm(say("Say what to look for, as ?for=…, in at most 200 letters."))
    }
    guard let answer = try history.ask(id, text) else { throw PageError.notFound }
    return .json([
      "question": .string(id), "query": .string(answer.query),
      "rows": .array(
        answer.rows.map { row in
          .object(
            Dictionary(
              zip(answer.columns, row.map(JSONValue.string)),
              uniquingKeysWith: { first, _ in first }))
        }),
    ])
  }

  private static func history(_ visit: Visit) throws -> any History {
    guard let history = visit.site.settings.history else { throw PageError.notFound }
    return history
  }

  // MARK: Words

  /// A question in the reader's language; as the archive has it where it is unknown here.
  private static func words(_ question: HistoryQuestion) -> String {
    switch question.id {
    case "ties": say("Two winners where one is meant")
    case "several": say("More than two winners: several awards by design")
    case "most-awards": say("Works with the most awards")
    case "most-nominations": say("Works with the most nominations")
    case "awards": say("Works with exactly so many awards")
    case "sweeps": say("Works that won all of three nominations or more")
    case "most-awards-people": say("People with the most awards")
    case "most-nominations-people": say("People with the most nominations")
    case "first": say("Who won an award first, and next")
    case "only": say("The only work with so many awards, of those with five or more")
    case "directing-and-writing": say("Who won for directing and for writing in one night")
    case "four-in-one-year": say("Who was nominated four times or more in one year")
    case "against-themselves": say("Who was nominated twice or more in one category of a year")
    case "year": say("Winners of a year or ceremony")
    case "work": say("All nominations of a work")
    case "person": say("All nominations of a person")
    case "category": say("All winners of an award")
    default: question.words
    }
  }

  private static func wants(_ wants: String) -> String {
    switch wants {
    case "a number": say("a number")
    case "an award": say("an award")
    case "a title, or a part of one": say("a title, or a part of one")
    case "a name, or a part of one": say("a name, or a part of one")
    case "an award, or a part of its name": say("an award, or a part of its name")
    case "a year as written, or a number": say("a year as written, or a number")
    default: wants
    }
  }

  private static func column(_ name: String) -> String {
    switch name {
    case "ceremony": say("Ceremony")
    case "year": say("Year")
    case "category": say("Category")
    case "title", "works": say("Film")
    case "name", "people": say("Name")
    case "awards": say("Awards")
    case "nominations": say("Nominations")
    case "winners": say("Winners")
    case "won": say("Won")
    case "details": say("Details")
    case "categories": say("Categories")
    default: name
    }
  }

  private static let numbers: Set<String> = ["ceremony", "awards", "nominations"]

  // MARK: Views

  private struct Cell {
    let text: String
    let path: String?
    let isNumber: Bool
    let isWinner: Bool
  }

  private struct RowView {
    let cells: [Cell]
  }

  private struct Heading {
    let text: String
    let isNumber: Bool
  }

  private struct Table {
    let words: String
    let headings: [Heading]
    let rows: [RowView]
    let isEmpty: Bool
    let query: String

    init(_ id: String, _ answer: HistoryAnswer, _ history: any History) {
      words = history.questions.first { $0.id == id }.map(ArchivePages.words) ?? id
      headings = answer.columns.map {
        Heading(text: ArchivePages.column($0), isNumber: numbers.contains($0))
      }
      rows = answer.rows.map { row in
        RowView(
          cells: zip(answer.columns, row).map { column, text in
            let page = ["title": "work", "name": "person", "year": "year"][column]
            return Cell(
              text: column == "won" && !text.isEmpty ? say("won") : text,
              path: page.map { "/archive/\($0)?for=\(Form.escaped(text))" },
              isNumber: numbers.contains(column), isWinner: column == "won" && !text.isEmpty)
          })
      }
      isEmpty = rows.isEmpty
      query = answer.query
    }
  }

  private struct Question {
    let path: String
    let words: String
    let wants: String?
  }

  private struct View {
    let text: String
    let answers: [Table]
    let hasNothing: Bool
    let questions: [Question]
    let hasRecords: Bool
  }

  private struct Asked {
    let id: String
    let words: String
    let wants: String?
    let text: String
    let answers: [Table]
  }

  private struct FindingView {
    let pieces: [LiveBlog.Piece]
    let query: String
  }

  private struct RecordsView {
    let season: String
    let simulated: String?
    let findings: [FindingView]
  }

  private static let table = """
    {{#isEmpty}}<p>Nothing.</p>{{/isEmpty}}{{^isEmpty}}<div class="wide-table" tabindex="0" role="region" aria-label="{{words}}"><table><tr>{{#headings}}<th{{#isNumber}} class="number"{{/isNumber}}>{{text}}</th>{{/headings}}</tr>{{#rows}}<tr>{{#cells}}<td{{#isNumber}} class="number"{{/isNumber}}>{{#path}}<a href="{{.}}">{{text}}</a>{{/path}}{{^path}}{{#isWinner}}<span class="gold">{{text}}</span>{{/isWinner}}{{^isWinner}}{{text}}{{/isWinner}}{{/path}}</td>{{/cells}}</tr>{{/rows}}</table></div>{{/isEmpty}}
    <details><summary>The query</summary><pre class="command">{{query}}</pre></details>
    """

  static let template = Template(
    """
    <h1>The archive</h1>
    {{#hasRecords}}<p><a href="/results/records">Records and firsts of this night</a></p>{{/hasRecords}}
    <form method="get" action="/archive"><label for="for">A film, a person, a category or a year <span class="hint">in any script, as far as you know it</span></label><input type="text" id="for" name="for" value="{{text}}"><p class="actions"><button class="main">Search</button></p></form>
    {{#hasNothing}}<p>The archive has nothing like that.</p>{{/hasNothing}}
    {{#answers}}<h2>{{words}}</h2>\(table){{/answers}}
    <h2>Ready questions</h2><ul class="plain">{{#questions}}<li><a href="{{path}}">{{words}}</a>{{#wants}} <span class="quiet">{{.}}</span>{{/wants}}</li>{{/questions}}</ul>
    """)

  static let askTemplate = Template(
    """
    <p class="quiet"><a href="/archive">The archive</a></p><h1>{{words}}</h1>
    {{#wants}}<form method="get" action="/archive/{{id}}"><label for="for">For <span class="hint">{{.}}</span></label><input type="text" id="for" name="for" value="{{text}}"><p class="actions"><button class="main">Ask</button></p></form>{{/wants}}
    {{#answers}}\(table){{/answers}}
    """)

  static let recordsTemplate = Template(
    """
    <p class="quiet"><a href="/results">{{season}}</a></p><h1>Records and firsts</h1>
    {{#simulated}}<p class="quiet"><strong>Simulated.</strong> {{.}}</p>{{/simulated}}
    <p>Found in the archive of the years before, each with the query that found it.</p>
    {{#findings}}<section><p class="next">{{#pieces}}{{text}}{{#title}}<em>{{.}}</em>{{/title}}{{/pieces}}</p><details><summary>The query</summary><pre class="command">{{query}}</pre></details></section>{{/findings}}
    {{^findings}}<p>None yet.</p>{{/findings}}
    """)
}
