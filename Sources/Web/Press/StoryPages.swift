import Awards
import Foundation
import Newsroom
import Records
import Seasons
import Texts

/// The web desk's story: the record's own words, what an editor made of them, and what was changed.
enum StoryPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let key = try Self.key(visit, visit.query)
    let story = try await Self.draft(key, visit)
    return try visit.page(say("The story"), template, View(key, story, open, visit))
  }

  static func keep(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let key = try Self.key(visit, visit.form)
    guard let story = try await Self.draft(key, visit) else {
      throw PageError.badForm(say("No envelope is open yet."))
    }
    let version = Int(visit.form.text("version")) ?? 0
    let desk = StoryDesk(open.office)
    if visit.form["drop"] != nil {
      try await desk.drop(key, knowing: version, by: try visit.actor())
    } else {
      let text = StoryText(
        headline: visit.form.text("headline"), standfirst: visit.form.text("standfirst"),
        body: visit.form.text("body").replacing("\r\n", with: "\n"))
      try await desk.edit(
        key, to: text, base: StoryText(story), knowing: version, by: try visit.actor())
    }
    return .seeOther("/night/story?language=\(key.language)&length=\(key.length)")
  }

  private static func key(_ visit: Visit, _ form: Form) throws -> PressState.StoryKey {
    let language = form.text("language")
    let known = visit.site.settings.languages.map(\.code)
    return PressState.StoryKey(
      language: known.contains(language) ? language : Language.current.code,
      length: Story.Length(rawValue: form.text("length"))?.rawValue ?? "long")
  }

  /// What the record says in a language and length.
  /// - Returns: nil while no envelope is open.
  private static func draft(_ key: PressState.StoryKey, _ visit: Visit) async throws -> Story? {
    guard let results = try await ResultPages.shelf(visit)?.results else { return nil }
    let press = try visit.open().state.press
    return try visit.inLanguage(key.language) {
      try PublishedStory.draft(key, results, press, visit.site.settings.history)
    }
  }

  private struct LengthChoice {
    let path: String
    let name: String
    let isHere: Bool
  }

  private struct Piece {
    let kept: String?
    let removed: String?
    let added: String?

    init(_ change: WordChange) {
      switch change {
      case .kept(let text): (kept, removed, added) = (text, nil, nil)
      case .removed(let text): (kept, removed, added) = (nil, text, nil)
      case .added(let text): (kept, removed, added) = (nil, nil, text)
      }
    }
  }

  private struct Changes {
    let name: String
    let pieces: [Piece]

    init?(_ name: String, _ before: String, _ after: String) {
      if before == after { return nil }
      self.name = name
      pieces = WordChange.between(before, after).map(Piece.init)
    }
  }

  /// What the story said once.
  private struct Earlier {
    let when: String
    /// Nil where the record's own words stood.
    let text: StoryText?
    let paragraphs: [String]

    init(_ version: PressState.Version, _ season: Season) {
      let at = Timestamp.parse(version.at).map { Moment.short($0.date, season) } ?? version.at
      text = version.text
      when =
        text == nil
        ? say("\(at), \(version.by): the record’s words") : say("\(at), \(version.by)")
      paragraphs = (text?.body ?? "").split(separator: "\n").map(String.init)
    }
  }

  private struct View {
    let language: String
    let length: String
    let choices: [LengthChoice]
    let isOpen: Bool
    let version: Int
    let headline: String
    let standfirst: String
    let body: String
    let rows: Int
    let edited: String?
    let changes: [Changes]
    let news: [Changes]
    let hasNews: Bool
    /// The latest first, without the one that stands.
    let earlier: [Earlier]
    let hasEarlier: Bool
    let publication: String
    let preview: String

    init(
      _ key: PressState.StoryKey, _ story: Story?, _ open: Visit.OpenSeason, _ visit: Visit
    ) {
      (language, length) = (key.language, key.length)
      choices = visit.site.settings.languages.flatMap { language in
        Story.Length.allCases.map { length in
          LengthChoice(
            path: "/night/story?language=\(language.code)&length=\(length.rawValue)",
            name: "\(language.name), \(length == .long ? say("long") : say("short"))",
            isHere: language.code == key.language && length.rawValue == key.length)
        }
      }
      isOpen = story != nil
      let press = open.state.press
      version = press.versions[key, default: []].count
      let draft = story.map { StoryText($0) }
      let edit = press.edits[key]
      let text = edit?.text ?? draft
      headline = text?.headline ?? ""
      standfirst = text?.standfirst ?? ""
      body = text?.body ?? ""
      rows = min(40, max(12, body.count / 60))
      edited = edit.map { edit in
        let at = Timestamp.parse(edit.at).map { Moment.short($0.date, open.season) } ?? edit.at
        return say("Edited by \(edit.by), \(at).")
      }
      changes = edit.map { Self.changes($0.base, $0.text) } ?? []
      news = edit.flatMap { edit in draft.map { Self.changes(edit.base, $0) } } ?? []
      hasNews = !news.isEmpty
      earlier = press.versions[key, default: []].dropLast().reversed().map {
        Earlier($0, open.season)
      }
      hasEarlier = !earlier.isEmpty
      publication = PressSettingPages.words(press.publication, open.season)
      preview = "/results/story?language=\(key.language)&length=\(key.length)"
    }

    private static func changes(_ before: StoryText, _ after: StoryText) -> [Changes] {
      [
        Changes(say("Headline"), before.headline, after.headline),
        Changes(say("Standfirst"), before.standfirst, after.standfirst),
        Changes(say("Text"), before.body, after.body),
      ].compactMap { $0 }
    }
  }

  private static let changed = """
    <h3>{{name}}</h3><p class="changes">{{#pieces}}{{kept}}{{#removed}}<del>{{.}}</del>{{/removed}}{{#added}}<ins>{{.}}</ins>{{/added}}{{/pieces}}</p>
    """

  static let template = Template(
    """
    <h1>The story</h1>
    <p><a href="/night/prepared">Prepared for each nominee</a> · <a href="/night/blog">Live blog</a> · <a href="/night/pictures">Pictures</a> · <a href="/night/press">House style and publication</a></p>
    <nav class="tabs" aria-label="Language and length">{{#choices}}<a href="{{path}}"{{#isHere}} aria-current="page"{{/isHere}}>{{name}}</a> {{/choices}}</nav>
    <p class="quiet">{{publication}}</p>
    {{^isOpen}}<p>No envelope is open yet. The story is written from the record as they open; until then write for each nominee what will stand if it wins.</p>{{/isOpen}}
    {{#isOpen}}{{#edited}}<p class="told">{{.}}</p>{{/edited}}
    {{#hasNews}}<section class="told unsaved"><h2>The record says something else since</h2>{{#news}}\(changed){{/news}}<p>Take over what matters by hand, or let the record’s words stand again.</p></section>{{/hasNews}}
    <form method="post" action="/night/story"><input type="hidden" name="language" value="{{language}}"><input type="hidden" name="length" value="{{length}}"><input type="hidden" name="version" value="{{version}}">
    <label for="headline">Headline <span class="hint">Titles of works between asterisks: *Title*</span></label><input type="text" id="headline" name="headline" value="{{headline}}">
    <label for="standfirst">Standfirst</label><textarea id="standfirst" name="standfirst" rows="2" class="short">{{standfirst}}</textarea>
    <label for="body">Text <span class="hint">An empty line between paragraphs</span></label><textarea id="body" name="body" rows="{{rows}}">{{body}}</textarea>
    <p class="actions"><button class="main">Keep these words</button> {{#edited}}<button name="drop" value="yes">Let the record’s words stand</button>{{/edited}} <a href="{{preview}}">As readers see it</a></p></form>
    {{#edited}}<h2>What was changed</h2>{{#changes}}\(changed){{/changes}}{{^changes}}<p class="quiet">Nothing.</p>{{/changes}}{{/edited}}
    {{#hasEarlier}}<h2>What it said before</h2>{{#earlier}}<details><summary>{{when}}</summary>{{#text}}<p><strong>{{headline}}</strong></p><p><em>{{standfirst}}</em></p>{{#paragraphs}}<p>{{.}}</p>{{/paragraphs}}
    <form method="post" action="/night/story"><input type="hidden" name="language" value="{{language}}"><input type="hidden" name="length" value="{{length}}"><input type="hidden" name="version" value="{{version}}"><input type="hidden" name="headline" value="{{headline}}"><input type="hidden" name="standfirst" value="{{standfirst}}"><textarea name="body" hidden>{{body}}</textarea><p class="actions"><button>Let these words stand again</button></p></form>{{/text}}</details>{{/earlier}}{{/hasEarlier}}{{/isOpen}}
    """)
}

extension Visit {
  /// Something in another of the site's languages.
  func inLanguage<T>(_ code: String, _ body: () throws -> T) rethrows -> T {
    let language = site.settings.languages.first { $0.code == code } ?? Language.current
    return try Language.$current.withValue(language) { try body() }
  }
}
