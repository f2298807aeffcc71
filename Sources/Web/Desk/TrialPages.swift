import Awards
import Seasons
import Texts

/// Trying a round's rules on made-up ballots, before it opens.
enum TrialPages {
  static func show(_ visit: Visit) async throws -> Answer { try page(visit, nil) }

  static func run(_ visit: Visit) async throws -> Answer {
    let trials = try await RehearsalDesk(visit.open().office).tryRules(
      of: visit.parameter("round"), by: try visit.actor())
    return try page(visit, trials)
  }

  private static func page(_ visit: Visit, _ trials: [RehearsalDesk.Trial]?) throws -> Answer {
    let open = try visit.open()
    guard let round = open.season.round(visit.parameter("round")) else { throw PageError.notFound }
    let page = Page(
      round: round.id, name: RoundName.text(round), ballots: RehearsalDesk.trialBallots,
      isDone: trials != nil, isBroken: trials?.contains(where: \.isBroken) ?? false,
      trials: (trials ?? []).map {
        Row(category: $0.category, outcome: $0.outcome, isBroken: $0.isBroken)
      })
    return try visit.page(say("Try the rules"), template, page)
  }

  private struct Row {
    let category: String
    let outcome: String
    let isBroken: Bool
  }

  private struct Page {
    let round: String
    let name: String
    let ballots: Int
    let isDone: Bool
    let isBroken: Bool
    let trials: [Row]
  }

  static let template = Template(
    """
    <p><a href="/admin">Season</a></p>
    <h1>Try the rules: {{name}}</h1>
    <p>{{ballots}} made-up ballots a category, counted by its rule as it stands now. Nothing is kept of them.</p>
    {{#isDone}}{{^isBroken}}<p class="told" role="status"><span class="saved-word">All can be counted.</span></p>{{/isBroken}}
    {{#isBroken}}<p class="told wrong" role="alert"><span class="wrong-word">Not all can be counted.</span> The round does not open before they can.</p>{{/isBroken}}
    <table class="stack"><tr><th>Category</th><th>What came of it</th></tr>{{#trials}}<tr><td>{{category}}</td><td>{{#isBroken}}<span class="wrong-word">{{outcome}}</span>{{/isBroken}}{{^isBroken}}{{outcome}}{{/isBroken}}</td></tr>{{/trials}}</table>{{/isDone}}
    <form method="post" action="/admin/try/{{round}}"><p class="actions"><button class="main">{{#isDone}}Try again{{/isDone}}{{^isDone}}Try them{{/isDone}}</button></p></form>
    """)
}
