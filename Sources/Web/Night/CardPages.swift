import Awards
import Ballots
import Foundation
import Paper
import Records
import Seasons
import Texts

/// What keyholders print in private: a card for every nominee, and the labels of the envelopes. It is the same
/// whoever won; which card goes into which envelope they see on their own machine.
enum CardPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let night = open.state.night
    let taken = open.state.journal.filter { $0.kind == .cardsHanded }
    return try visit.page(
      say("Cards and labels"), template,
      Page(
        sets: NightPages.sets(night), hasLabels: !night.labels.isEmpty,
        mayMake: night.mode == nil && night.reveals.isEmpty,
        isSealed: open.state.journal.contains { $0.kind == .envelopeSealed },
        named: named(open).map {
          say("The site cannot print the cards of \($0): ballots alone name the nominees.")
        },
        taken: taken.compactMap { event in
          Timestamp.parse(event.at).map {
            say("\(event.actor), \(Moment.text($0.date, open.season))")
          }
        }, file: fileName(open)))
  }

  static func make(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    try await EnvelopeDesk(open.office).makeLabels(
      sets: Int(visit.form.text("sets")) ?? 1, by: try visit.actor())
    return .seeOther("/night/cards")
  }

  /// The file for `envelope cards choose`.
  static func file(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let file = try await EnvelopeDesk(open.office).cardsFile(by: try visit.actor())
    return .file(fileName(open), "application/json", Array(file.json.text.utf8))
  }

  private static func fileName(_ open: Visit.OpenSeason) -> String {
    "\(open.office.id.body)-\(open.office.id.season).cards.json"
  }

  static func print(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let documents = NightDocuments(open)
    let isLabels = visit.parameter("what") == "labels"
    guard isLabels || visit.parameter("what") == "cards" else { throw PageError.notFound }
    guard let paper = PaperSize(rawValue: visit.query.text("as")) else {
      let title = isLabels ? say("Labels") : say("Cards")
      return try visit.page(
        title, printTemplate, documents.sheets(isLabels: isLabels, title: title))
    }
    return try await visit.pdf(
      isLabels ? "labels" : "cards",
      isLabels ? documents.labels(paper) : documents.cards(paper))
  }

  /// The categories whose nominees ballots alone name; nil where there are none.
  private static func named(_ open: Visit.OpenSeason) -> String? {
    let names = open.season.categories.filter(\.isNamedByBallots).map(\.name.shown)
    return names.isEmpty ? nil : sayAnd(names)
  }

  private struct Page {
    let sets: String
    let hasLabels: Bool
    let mayMake: Bool
    let isSealed: Bool
    let named: String?
    let taken: [String]
    let file: String
  }

  static let template = Template(
    """
    <h1>Cards and labels</h1>
    <p>Print in private. There is a card for every nominee, for No Award and for a tie, so that neither the printer nor the paper basket tells who won.</p>
    <h2>1. Cards</h2>
    <p class="actions"><a class="button" href="/night/print/cards?as=a5">PDF, A5</a> <a class="button" href="/night/print/cards?as=letter">PDF, Letter</a> <a href="/night/print/cards">Show to print</a></p>
    {{#named}}<p>{{.}} When the envelopes are sealed, take the file below and print a card for every name on your own machine:</p>
    <p><code class="command">envelope cards print {{file}} --keys YOUR-KEY-FILE</code></p>{{/named}}
    <h2>2. Labels</h2>
    {{#hasLabels}}<p>{{sets}} A code is drawn by lot and tells nothing.</p>
    <p class="actions"><a class="button" href="/night/print/labels?as=a5">PDF, A5</a> <a class="button" href="/night/print/labels?as=letter">PDF, Letter</a> <a href="/night/print/labels">Show to print</a></p>{{/hasLabels}}
    {{^hasLabels}}<p>Each envelope gets a label with its category and a code that is read backstage before it is handed over.</p>{{/hasLabels}}
    {{#mayMake}}<form method="post" action="/night/cards/labels"><p class="actions"><button name="sets" value="1"{{^hasLabels}} class="main"{{/hasLabels}}>{{#hasLabels}}New codes, one set{{/hasLabels}}{{^hasLabels}}Make codes for one set{{/hasLabels}}</button> <button name="sets" value="2">{{#hasLabels}}New codes, two twin sets{{/hasLabels}}{{^hasLabels}}Make codes for two twin sets{{/hasLabels}}</button></p>
    {{#hasLabels}}<p class="hint">New codes make the labels of before useless.</p>{{/hasLabels}}</form>{{/mayMake}}
    <h2>3. Which card goes where</h2>
    {{#isSealed}}<p>Take this file to your own machine and let Envelope show you there, once and category by category, which card goes into which envelope:</p>
    <p><code class="command">envelope cards choose {{file}} --keys YOUR-KEY-FILE</code></p>
    <form method="post" action="/night/cards/file"><p class="actions"><button class="main">Take the file</button> It is written down that you took it.</p></form>
    {{#taken}}<p class="quiet small">Taken by {{.}}</p>{{/taken}}{{/isSealed}}
    {{^isSealed}}<p>When the ballots are counted and the envelopes sealed.</p>{{/isSealed}}
    """)

  static let printTemplate = Template(
    """
    <h1 class="screen">{{title}}</h1>
    <p class="screen">Print this page; each card or label has a sheet of its own. <a href="/night/cards">Back</a></p>
    {{#sheets}}<div class="printed">
    {{#code}}<p class="foot-line">{{season}}</p><h2 class="card-name">{{category}}</h2><p class="set">{{set}}</p><p class="receipt">{{.}}</p>{{/code}}
    {{^code}}<div class="big"><h2 class="card-name">{{lead}}</h2>{{#rest}}<p>{{.}}</p>{{/rest}}{{#said}}<p class="quiet">{{.}}</p>{{/said}}</div>
    <p class="foot-line"><strong>{{category}}</strong> <span class="quiet">{{season}} · {{number}}</span></p>{{/code}}
    </div>{{/sheets}}
    """)
}
