import Awards
import Ballots
import Newsroom
import Records
import Sealing
import Seasons
import Texts

/// What is open for everybody: the winners so far and the record to check them by.
enum ResultPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard isSomethingOpen(open) else {
      return try visit.page(
        say("Results"), emptyTemplate,
        EmptyPage(name: open.season.name.plain, sentence: open.season.results.sentence))
    }
    let shelf = try await visit.site.records.shelf(open.office)
    let page = Page(
      name: open.season.name.plain,
      awards: shelf.results.categories.map { Award($0, shelf.results.season) },
      key: open.office.signer.publicKey.description)
    return try visit.page(say("Results"), template, page)
  }

  /// The public record.
  static func archive(_ visit: Visit) async throws -> Answer {
    try await archive(visit, .public)
  }

  static func auditorArchive(_ visit: Visit) async throws -> Answer {
    try await archive(visit, .auditor)
  }

  private static func archive(_ visit: Visit, _ kind: Manifest.Kind) async throws -> Answer {
    let open = try visit.open()
    guard isSomethingOpen(open),
      let bytes = try await visit.site.records.shelf(open.office).archives[kind]
    else { throw PageError.notFound }
    let id = "\(open.office.id.body)-\(open.office.id.season)"
    let name = kind == .public ? "\(id)-record.zip" : "\(id)-record-auditor.zip"
    return .file(name, "application/zip", bytes)
  }

  /// The story of what is open so far, as text.
  static func story(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard isSomethingOpen(open),
      let text = try await visit.site.records.shelf(open.office).story[RecordPaths.storyText]
    else { throw PageError.notFound }
    return .file("story.md", "text/markdown; charset=utf-8", Array(text.utf8))
  }

  static func isSomethingOpen(_ open: Visit.OpenSeason) -> Bool {
    open.state.publicJournal.contains { $0.kind == .envelopeOpened }
  }

  private struct Award {
    let category: String
    let winners: [Winner]
    let note: String?
    let mentions: String?

    struct Winner {
      let name: String
      let detail: String?
    }

    init(_ result: CategoryResult, _ season: Season) {
      category = result.category.name.plain
      winners = result.winners.map { winner in
        let title = season.title(of: winner)
        let people = season.peopleNames(of: winner).joined(separator: ", ")
        return result.category.lead == .people && !people.isEmpty
          ? Winner(name: people, detail: title)
          : Winner(name: title, detail: people.isEmpty ? nil : people)
      }
      let mentioned = result.card.mentions.map(\.title)
      mentions = mentioned.isEmpty ? nil : sayAnd(mentioned)
      note =
        switch result.card.ending {
        case .won: nil
        case .shared: say("Shared.")
        case .noAward: say("No award: more voters wanted none than any of the nominees.")
        case .notAwarded: say("Not awarded.")
        }
    }
  }

  private struct Page {
    let name: String
    let awards: [Award]
    let key: String
  }

  private struct EmptyPage {
    let name: String
    let sentence: String
  }

  static let emptyTemplate = Template(
    """
    <h1>Results</h1>
    <p>No envelope of {{name}} is open yet. What is in them is sealed, and this site cannot read it. {{sentence}}</p>
    """)

  static let template = Template(
    """
    <h1>Results</h1>
    {{#awards}}<section aria-label="{{category}}"><h2>{{category}}</h2>
    {{#winners}}<p><span class="winner">{{name}}</span>{{#detail}}<br><span class="quiet">{{.}}</span>{{/detail}}</p>{{/winners}}
    {{#note}}<p class="quiet">{{.}}</p>{{/note}}{{#mentions}}<p>Special mention: {{.}}</p>{{/mentions}}</section>{{/awards}}
    <h2>Check it yourself</h2>
    <p>The record holds the log of all ballots, what each envelope was committed to before the night, and of each count what the body publishes.</p>
    <p class="actions"><a class="button main" href="/record.zip">The record (ZIP)</a></p>
    <p>Unpack it and let any copy of Envelope count again: <code class="command">envelope verify record --key {{key}}</code></p>
    """)
}
