import Awards
import Records
import Seasons
import Texts

/// Who learns a result before the night: chosen by the office, looked at by those named.
enum LearnPages {
  static func show(_ visit: Visit) async throws -> Answer { try await page(visit) }

  static func choose(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let learns = ResultRule.Learns(rawValue: visit.form.text("learns")) else {
      throw PageError.badForm(say("Say who learns a result before the night."))
    }
    var season = open.season
    season.results = ResultRule(
      learns: learns, persons: learns == .named ? visit.form.values("person") : [])
    try await CategoryPages.revise(season, visit, "who learns results before the night was chosen")
    return .seeOther("/admin/learns")
  }

  private static func page(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let rule = open.season.results
    let page = Page(
      sentence: rule.sentence,
      ways: ResultRule.Learns.allCases.map {
        Way(value: $0.rawValue, words: $0.words, isChosen: $0 == rule.learns)
      },
      people: try await open.office.store.staff(of: open.office.id).map {
        Choice(name: $0.name, isNamed: rule.persons.contains($0.name))
      }, isLocked: open.state.rounds.values.contains { !$0.isClosed },
      looks: open.state.journal.filter { $0.kind == .resultSeen }.map {
        SeasonPages.JournalLine($0, open.season)
      })
    return try visit.page(say("Who learns results"), template, page)
  }

  // MARK: Looking

  static func look(_ visit: Visit) async throws -> Answer { try await looked(visit, cards: nil) }

  static func see(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let staff = try named(visit)
    guard let night = try KeyPages.keys(visit)[KeyDesk.night] else {
      throw DeskError.missingKey(KeyDesk.night)
    }
    return try await looked(
      visit, cards: try await NightDesk(open.office).look(with: night, by: staff))
  }

  private static func named(_ visit: Visit) throws -> StaffMember {
    let open = try visit.open()
    guard let staff = visit.person?.staff, open.season.results.learns == .named,
      open.season.results.persons.contains(staff.name)
    else {
      throw DeskError.badInput(
        say("the season does not name you to learn results before the night"))
    }
    return staff
  }

  private static func looked(_ visit: Visit, cards: [Card]?) async throws -> Answer {
    _ = try named(visit)
    let page = LookPage(
      cards: (cards ?? []).map { card in
        Seen(
          category: card.categoryName,
          winners: card.winners.isEmpty
            ? [say("No award")]
            : card.winners.map { ([$0.title] + $0.people).joined(separator: ", ") })
      }, hasSeen: cards != nil)
    return try visit.page(say("Look at the results"), lookTemplate, page)
  }

  private struct Way {
    let value: String
    let words: String
    let isChosen: Bool
  }

  private struct Choice {
    let name: String
    let isNamed: Bool
  }

  private struct Page {
    let sentence: String
    let ways: [Way]
    let people: [Choice]
    let isLocked: Bool
    let looks: [SeasonPages.JournalLine]
  }

  private struct Seen {
    let category: String
    let winners: [String]
  }

  private struct LookPage {
    let cards: [Seen]
    let hasSeen: Bool
  }

  static let template = Template(
    """
    <h1>Who learns results</h1>
    <p>{{sentence}} Members read this sentence.</p>
    {{#isLocked}}<p class="quiet">It cannot change while a round is open.</p>{{/isLocked}}
    {{^isLocked}}<form method="post" action="/admin/learns">
    {{#ways}}<label class="choice"><input type="radio" name="learns" value="{{value}}"{{#isChosen}} checked{{/isChosen}}><span>{{words}}</span></label>{{/ways}}
    <fieldset class="plainset"><legend>Those named</legend>{{#people}}<label class="choice"><input type="checkbox" name="person" value="{{name}}"{{#isNamed}} checked{{/isNamed}}><span class="name">{{name}}</span></label>{{/people}}</fieldset>
    <p class="actions"><button class="main">Note it</button></p></form>{{/isLocked}}
    <h2>Looks</h2>
    <table><tr><th>When</th><th>Who</th></tr>{{#looks}}<tr><td>{{when}}</td><td>{{actor}}</td></tr>{{/looks}}</table>
    {{^looks}}<p class="quiet">Nobody has looked.</p>{{/looks}}
    """)

  static let lookTemplate = Template(
    """
    <h1>Look at the results</h1>
    {{#hasSeen}}<p class="told unsaved"><span class="unsaved-word">Not for others.</span> That you looked stands in the public journal. Close this page when you have read it.</p>
    {{#cards}}<section aria-label="{{category}}"><h2>{{category}}</h2>{{#winners}}<p class="winner">{{.}}</p>{{/winners}}</section>{{/cards}}
    {{^cards}}<p>No envelope is sealed yet.</p>{{/cards}}{{/hasSeen}}
    {{^hasSeen}}<p>The body named you to learn results before the night. It needs the keyholder’s file, and stands in the public journal with your name.</p>
    <form method="post" action="/look" enctype="multipart/form-data">\(KeyPages.fileFields)
    <p class="actions"><button class="main">Look</button></p></form>{{/hasSeen}}
    """)
}

extension ResultRule.Learns {
  fileprivate var words: String {
    switch self {
    case .nobody: say("Nobody, before an envelope is opened on the night")
    case .named: say("Those named, with a keyholder; all others on the night")
    case .everyone: "Everybody at once, when it is counted"
    }
  }
}
