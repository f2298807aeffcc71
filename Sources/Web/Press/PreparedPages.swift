import Awards
import Foundation
import Records
import Seasons
import Texts

/// What the desk writes of each nominee before the night. The winner's is used at the reveal; the others are nobody's
/// but the desk's.
enum PreparedPages {
  static func list(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let language = Self.language(visit, visit.query)
    let rows = open.season.categories.map { category in
      let standing = category.nominees.filter { !$0.isWithdrawn }
      let texts = open.state.press.prepared(in: language)
      let done = standing.count { texts[$0.id].map { !$0.isEmpty } ?? false }
      return Row(
        path: "/night/prepared/\(category.id)?language=\(language)", name: category.name.shown,
        count: say("\(done) of \(standing.count)"))
    }
    return try visit.page(
      say("Prepared for each nominee"), listTemplate,
      List(rows: rows, languages: Self.languages(visit, language, "/night/prepared")))
  }

  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let category = open.season.category(visit.parameter("category")) else {
      throw PageError.notFound
    }
    let language = Self.language(visit, visit.query)
    let path = "/night/prepared/\(category.id)"
    let nominees = category.nominees.filter { !$0.isWithdrawn }.map { nominee in
      let key = PressState.PreparedKey(nominee: nominee.id, language: language)
      let known = open.state.press.prepared[key]
      return NomineeView(
        id: nominee.id, name: open.season.billing(of: nominee, in: category).lead,
        version: known?.version ?? 0, headline: known?.text.headline ?? "",
        paragraph: known?.text.paragraph ?? "", by: known.map { say("by \($0.by)") })
    }
    return try visit.page(
      category.name.shown, template,
      View(
        name: category.name.shown, path: path, language: language, nominees: nominees,
        languages: Self.languages(visit, language, path)))
  }

  static func keep(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard open.season.category(visit.parameter("category")) != nil else {
      throw PageError.notFound
    }
    let language = Self.language(visit, visit.form)
    try await StoryDesk(open.office).prepare(
      PreparedText(
        headline: visit.form.text("headline"), paragraph: visit.form.text("paragraph")),
      of: visit.form.text("nominee"), in: language,
      knowing: Int(visit.form.text("version")) ?? 0, by: try visit.actor())
    return .seeOther(
      "/night/prepared/\(visit.parameter("category"))?language=\(language)#\(visit.form.text("nominee"))"
    )
  }

  private static func language(_ visit: Visit, _ form: Form) -> String {
    let code = form.text("language")
    return visit.site.settings.languages.contains { $0.code == code }
      ? code : Language.current.code
  }

  private static func languages(_ visit: Visit, _ here: String, _ path: String) -> [Tab] {
    visit.site.settings.languages.map {
      Tab(path: "\(path)?language=\($0.code)", name: $0.name, isHere: $0.code == here)
    }
  }

  private struct Tab {
    let path: String
    let name: String
    let isHere: Bool
  }

  private struct Row {
    let path: String
    let name: String
    let count: String
  }

  private struct List {
    let rows: [Row]
    let languages: [Tab]
  }

  private struct NomineeView {
    let id: String
    let name: String
    let version: Int
    let headline: String
    let paragraph: String
    let by: String?
  }

  private struct View {
    let name: String
    let path: String
    let language: String
    let nominees: [NomineeView]
    let languages: [Tab]
  }

  private static let tabs = """
    <nav class="tabs" aria-label="Language">{{#languages}}<a href="{{path}}"{{#isHere}} aria-current="page"{{/isHere}}>{{name}}</a> {{/languages}}</nav>
    """

  static let listTemplate = Template(
    """
    <p class="quiet"><a href="/night/story">The story</a></p><h1>Prepared for each nominee</h1>
    <p>Write of every nominee what will stand if it wins. At the reveal the winner’s words are used; the others are shown to nobody but this desk, then or later.</p>
    \(tabs)
    <table><tr><th>Category</th><th class="number">Written</th></tr>{{#rows}}<tr><td><a href="{{path}}">{{name}}</a></td><td class="number">{{count}}</td></tr>{{/rows}}</table>
    """)

  static let template = Template(
    """
    <p class="quiet"><a href="/night/prepared">Prepared for each nominee</a></p><h1>{{name}}</h1>
    \(tabs)
    {{#nominees}}<form method="post" action="{{path}}" id="{{id}}"><h2>{{name}}</h2><input type="hidden" name="nominee" value="{{id}}"><input type="hidden" name="language" value="{{language}}"><input type="hidden" name="version" value="{{version}}">
    <label>Headline, if it wins <input type="text" name="headline" value="{{headline}}"></label>
    <label>Paragraph, if it wins <textarea name="paragraph" rows="4" class="short">{{paragraph}}</textarea></label>
    <p class="actions"><button>Keep it<span class="vh">: {{name}}</span></button> {{#by}}<span class="quiet small">{{.}}</span>{{/by}}</p></form>{{/nominees}}
    """)
}
