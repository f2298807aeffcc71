import Awards
import Ballots
import HTTPTypes
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
    guard let shelf = try await shelf(visit) else { throw PageError.notFound }
    return try visit.page(
      say("Results"), template,
      View(shelf, open, hasRecords: visit.site.settings.history != nil),
      head: StructuredData.results(open, visit.site.settings))
  }

  /// What is open of the season; nil while nothing is.
  static func shelf(_ visit: Visit) async throws -> RecordShelf.Shelf? {
    let open = try visit.open()
    return isSomethingOpen(open) ? try await visit.site.records.shelf(open.office) : nil
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
    if kind == .auditor, visit.person?.staff?.roles.contains(.administrator) != false,
      !AppealsDesk.haveEnded(open.state)
    {
      throw PageError.badForm(
        say(
          "Until appeals end no administrator gets the auditor’s record: with what the office has it would lead ballots back to their members. An auditor who is no administrator may have it."
        ))
    }
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
    guard isSomethingOpen(open) else { throw PageError.notFound }
    let text = try await visit.site.records.shelf(open.office).story
    return .file("story.md", "text/markdown; charset=utf-8", Array(text.utf8))
  }

  static func isSomethingOpen(_ open: Visit.OpenSeason) -> Bool {
    open.state.publicJournal.contains { $0.kind == .envelopeOpened }
  }

  /// What a reader must know of how a category ended; nil for one winner.
  static func note(_ card: Card) -> String? {
    switch card.ending {
    case .won: nil
    case .shared: say("Shared.")
    case .noAward: say("No award: more voters wanted none than any of the nominees.")
    case .notAwarded: say("Not awarded.")
    }
  }

  /// What went wrong when a category was announced, and how fast it was put right.
  static func drills(of category: String, _ season: Season, _ state: SeasonState) -> [String] {
    var read = ""
    return state.publicJournal.compactMap { event in
      guard event.details["category"]?.string == category else { return nil }
      if event.kind == .wrongWinnerRead {
        read = DrillPages.readName(event.details["read"]?.string ?? "", category, season)
      }
      guard event.kind == .drillEnded else { return nil }
      let seconds = event.details["seconds"]?.integer ?? 0
      return say(
        seconds,
        one:
          "Correction: \(read) was read first; the right winner was announced \(seconds) second later.",
        other:
          "Correction: \(read) was read first; the right winner was announced \(seconds) seconds later."
      )
    }
  }

  private struct Award {
    let category: String
    let path: String
    let time: String?
    let winners: [Winner]
    let note: String?
    let mentions: String?
    let drills: [String]

    struct Winner {
      let name: String
      let path: String
      let detail: String?
    }

    init(_ result: CategoryResult, at: String, _ season: Season, _ state: SeasonState) {
      category = result.category.name.shown
      path = "/results/category/\(result.category.id)"
      time = Timestamp.parse(at).map { Moment.short($0.date, season) }
      winners = result.winners.map { winner in
        let billing = season.billing(of: winner, in: result.category)
        return Winner(
          name: billing.lead, path: "/results/film/\(winner.entry)",
          detail: billing.rest.isEmpty ? nil : billing.rest.joined(separator: " · "))
      }
      let mentioned = result.card.mentions.map(\.title)
      mentions = mentioned.isEmpty ? nil : sayAnd(mentioned)
      note = ResultPages.note(result.card)
      drills = ResultPages.drills(of: result.category.id, season, state)
    }
  }

  private struct Tally {
    let name: String
    let path: String
    let text: String
  }

  private struct View {
    let name: String
    let simulated: String?
    let awards: [Award]
    let sealed: String?
    let tally: [Tally]
    let key: String
    let hasRecords: Bool

    init(_ shelf: RecordShelf.Shelf, _ open: Visit.OpenSeason, hasRecords: Bool) {
      self.hasRecords = hasRecords
      let results = shelf.results
      name = results.season.name.shown
      simulated = results.season.simulated?.shown
      awards = results.opened.reversed().compactMap { opened in
        results.categories.first { $0.category.id == opened.category }.map {
          Award($0, at: opened.at, results.season, open.state)
        }
      }
      let left = results.season.categories.count - results.categories.count
      sealed =
        left == 0
        ? nil
        : say(
          left, one: "\(left) envelope is still sealed.",
          other: "\(left) envelopes are still sealed.")
      tally = results.tally.filter { $0.awards > 0 }.map {
        Tally(
          name: $0.entry.title.shown, path: "/results/film/\($0.entry.id)",
          text: say("\($0.awards) of \($0.nominations)"))
      }
      key = open.office.signer.publicKey.description
    }
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
    <h1>{{name}}</h1>
    {{#simulated}}<p class="quiet"><strong>Simulated.</strong> {{.}}</p>{{/simulated}}
    <p class="actions"><a href="/results/story">The story</a> <a href="/results/live">As it happened</a> <a href="/results/feed.rss">RSS</a> <a href="/results/feed.json">JSON Feed</a> <a href="/results/winners.json">JSON</a> <a href="/results/winners.csv">CSV</a> <a href="/results/winners.txt">Plain text</a></p>
    {{#sealed}}<p>{{.}}</p>{{/sealed}}
    {{#hasRecords}}<p><a href="/results/records">Records and firsts</a></p>{{/hasRecords}}
    <div class="two results"><div><h2>As announced, the latest first</h2>
    {{#awards}}<section aria-label="{{category}}"><h3><a href="{{path}}">{{category}}</a></h3>
    {{#winners}}<p class="tight"><a class="winner" href="{{path}}">{{name}}</a>{{#detail}}<br><span class="quiet">{{.}}</span>{{/detail}}</p>{{/winners}}
    {{#note}}<p class="quiet">{{.}}</p>{{/note}}{{#mentions}}<p>Special mention: {{.}}</p>{{/mentions}}{{#drills}}<p class="told unsaved">{{.}}</p>{{/drills}}{{#time}}<p class="quiet small">{{.}}</p>{{/time}}</section>{{/awards}}</div>
    <div><h2>Awards by film</h2><table><tr><th>Film</th><th class="number">Awards of nominations</th></tr>{{#tally}}<tr><td><a href="{{path}}">{{name}}</a></td><td class="number">{{text}}</td></tr>{{/tally}}</table>
    <h2>Check it yourself</h2>
    <p>The record holds the log of all ballots, what each envelope was committed to before the night, and of each count what the body publishes.</p>
    <p class="actions"><a class="button main" href="/record.zip">The record (ZIP)</a></p>
    <p>Unpack it and let any copy of Envelope count again: <code class="command">envelope verify record --key {{key}}</code></p></div></div>
    """)
}
