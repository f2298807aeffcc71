import Awards
import Ballots
import Foundation
import Records
import Seasons
import Texts

/// The office's pages between the close of nominations and the announcement: every round's categories
/// with what is to do, and one page a category.
enum NominationPages {
  static func list(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let own = Set(try visit.ownCategories().map(\.id))
    let rounds = open.season.rounds.filter { $0.kind == .nomination }.map { round in
      let state = open.state.rounds[round.id]
      return RoundView(
        id: round.id, name: RoundName.text(round), when: when(round, state, open),
        categories: (state?.categories ?? []).compactMap { category in
          guard own.contains(category.id), let nominations = state?.nominations[category.id]
          else { return nil }
          return Row(
            round: round.id, id: category.id, title: category.title,
            note: state?.isClosed == true ? note(category, nominations) : say("voting is open"))
        },
        canAnnounce: !visit.isOfSection
          && state?.nominations.values.contains {
            !$0.isAnnounced && !$0.needsCount
          } ?? false)
    }
    return try visit.page(say("Nominations"), listTemplate, ListPage(rounds: rounds))
  }

  private static func when(
    _ round: VotingRound, _ state: RoundState?, _ open: Visit.OpenSeason
  ) -> String {
    guard let state else { return say("Opens \(Moment.text(round.opens, open.season)).") }
    guard state.isClosed else {
      return say("Open until \(Moment.text(state.closes, open.season)).")
    }
    guard let minute = round.announces else {
      return say("Closed. The nominees are announced when they are counted.")
    }
    let text = Moment.text(minute, open.season)
    return open.now < minute
      ? say(
        "Closed. The nominees are announced \(text), by the clock, in \(Moment.left(minute.timeIntervalSince(open.now)))."
      )
      : say("Announced \(text).")
  }

  static func note(_ category: VotedCategory, _ state: NominationState) -> String {
    if state.isAnnounced { return say("announced") }
    if state.needsNames(category) { return say("a keyholder opens the names") }
    let open = NamesDesk.proposals(state).count
    if open > 0 {
      return say(open, one: "\(open) spelling to look at", other: "\(open) spellings to look at")
    }
    guard let found = state.found else { return say("a keyholder counts") }
    if state.isStale { return say("changed since the count: a keyholder counts again") }
    let silent = found.nominees.filter { state.answers[$0.id] == nil }.count
    return silent == 0
      ? say("all have answered") : say("\(silent) of \(found.nominees.count) have not answered")
  }

  /// The category that the address names, in a round that has closed.
  static func place(_ visit: Visit) throws -> (RoundState, VotedCategory, NominationState) {
    let open = try visit.open()
    guard let round = open.state.rounds[visit.parameter("round")],
      let category = round.category(visit.parameter("category")),
      let state = round.nominations[category.id]
    else { throw PageError.notFound }
    guard round.isClosed else {
      throw PageError.badForm(
        say("Members are still nominating. Come back when the round is closed."))
    }
    return (round, category, state)
  }

  /// More would make the page slow on a phone.
  private static let mostProposals = 30
  private static let mostTitles = 40

  static func show(_ visit: Visit) async throws -> Answer {
    let (round, category, state) = try place(visit)
    let open = try visit.open()
    let path = "/admin/nominations/\(round.id)/\(category.id)"
    let proposals = NamesDesk.proposals(state)
    let sure = proposals.filter(\.applies).count
    let titles = titles(category, state, path, visit.query.text("q"))
    let page = Page(
      path: path, title: category.title, note: note(category, state),
      isWritten: category.rule.isWritten, isAnnounced: state.isAnnounced,
      needsNames: state.needsNames(category),
      proposals: proposals.prefix(mostProposals).map {
        Proposal(path: path, name: $0.name, becomes: $0.becomes, reason: $0.reason)
      }, sure: sure == 0 ? nil : String(sure),
      more: proposals.count > mostProposals ? "\(proposals.count - mostProposals)" : nil,
      query: visit.query.text("q"), isLong: titles.count > mostTitles,
      titles: Array(titles.prefix(mostTitles)),
      known: state.known.prefix(MemberBallot.mostSuggestions / 2).map(\.label),
      nominees: nominees(round, category, state, open, path),
      fills: category.rule.vacancy == .fill)
    return try visit.page(say("Nominations: \(category.title)"), template, page)
  }

  private static func titles(
    _ category: VotedCategory, _ state: NominationState, _ path: String, _ query: String
  ) -> [Title] {
    guard !state.needsNames(category) else { return [] }
    let found = category.candidates.filter {
      query.isEmpty || $0.label.localizedCaseInsensitiveContains(query)
    }
    return found.sorted { $0.label < $1.label }.map { candidate in
      let lines = state.lines(readAs: candidate.label)
      let over = state.passedOver[candidate.label]
      return Title(
        path: path, id: candidate.id, label: candidate.label,
        lines: lines == [candidate.label]
          ? [] : lines.map { Line(path: path, text: $0, isTitle: $0 == candidate.label) },
        over: over.map {
          $0.why == .declined
            ? say("declined: \($0.reason)") : say("not eligible: \($0.reason)")
        },
        isAnnounced: state.isAnnounced)
    }
  }

  private static func nominees(
    _ round: RoundState, _ category: VotedCategory, _ state: NominationState,
    _ open: Visit.OpenSeason, _ path: String
  ) -> [NomineeView] {
    guard let list = state.found else { return [] }
    let season = open.season.with(list).correcting(state.accepted)
    return (season.category(category.id)?.nominees ?? []).map { nominee in
      let answer = state.answers[nominee.id]
      let asked =
        state.asked.contains(nominee.id)
        ? say("was sent the link; no answer yet") : say("not asked yet")
      return NomineeView(
        path: path, id: nominee.id,
        label: season.label(of: nominee, in: category.id),
        answer: answer.map { answer in
          (answer.accepts
            ? say("accepts, signed \(answer.signer)") : say("declines, signed \(answer.signer)"))
            + (answer.attends == .undecided ? "" : ", " + answer.attends.words)
            + (answer.note.isEmpty ? "" : ". \u{201C}\(answer.note)\u{201D}")
        } ?? asked, isAnswered: answer != nil, isAnnounced: state.isAnnounced,
        changes: (answer?.changes ?? []).enumerated().map { index, change in
          Change(
            path: path, nominee: nominee.id, index: index, what: change.field.words,
            from: change.from.isEmpty ? say("nothing") : change.from, to: change.to,
            isAccepted: state.accepted.contains(change))
        })
    }
  }

  // MARK: Views

  private struct Row {
    let round: String
    let id: String
    let title: String
    let note: String
  }

  private struct RoundView {
    let id: String
    let name: String
    let when: String
    let categories: [Row]
    let canAnnounce: Bool
  }

  private struct ListPage { let rounds: [RoundView] }

  static let listTemplate = Template(
    """
    <h1>Nominations</h1>
    {{#rounds}}<section aria-label="{{name}}"><h2>{{name}}</h2><p>{{when}}</p>
    <table class="stack"><tr><th>Category</th><th>What is to do</th></tr>
    {{#categories}}<tr><td><a href="/admin/nominations/{{round}}/{{id}}">{{title}}</a></td><td>{{note}}</td></tr>{{/categories}}</table>
    {{#canAnnounce}}<details><summary>Announce now</summary><form method="post" action="/admin/nominations/{{id}}/announce">
    <label for="reason-{{id}}">Reason</label><input type="text" id="reason-{{id}}" name="reason"><p class="actions"><button>Announce now</button></p></form></details>{{/canAnnounce}}</section>{{/rounds}}
    {{^rounds}}<p>This season has no round of nominations.</p>{{/rounds}}
    """)

  private struct Proposal {
    let path: String
    let name: String
    let becomes: String
    let reason: String
  }

  private struct Line {
    let path: String
    let text: String
    let isTitle: Bool
  }

  private struct Title {
    let path: String
    let id: String
    let label: String
    let lines: [Line]
    let over: String?
    let isAnnounced: Bool
  }

  private struct Change {
    let path: String
    let nominee: String
    let index: Int
    let what: String
    let from: String
    let to: String
    let isAccepted: Bool
  }

  private struct NomineeView {
    let path: String
    let id: String
    let label: String
    let answer: String
    let isAnswered: Bool
    let isAnnounced: Bool
    let changes: [Change]
  }

  private struct Page {
    let path: String
    let title: String
    let note: String
    let isWritten: Bool
    let isAnnounced: Bool
    let needsNames: Bool
    let proposals: [Proposal]
    let sure: String?
    let more: String?
    let query: String
    let isLong: Bool
    let titles: [Title]
    let known: [String]
    let nominees: [NomineeView]
    let fills: Bool
  }

  static let template = Template(
    """
    <h1>{{title}}</h1>
    <p class="quiet"><a href="/admin/nominations">All categories</a>. State: {{note}}.</p>
    {{#needsNames}}<p>Members wrote freely here, and their ballots are sealed. A keyholder opens the names on the page Keys: then each line stands here once, \
    without how often it was written and by whom.</p>{{/needsNames}}
    {{^isAnnounced}}{{#proposals}}
    <div class="proposal"><p><span class="name">{{name}}</span><br><span class="quiet">reads like</span> <span class="name">{{becomes}}</span> <span class="quiet small">({{reason}})</span></p>
    <div class="actions tight"><form method="post" action="{{path}}/merge"><input type="hidden" name="label" value="{{name}}"><input type="hidden" name="into" value="{{becomes}}"><button>One title<span class="vh">: {{name}} and {{becomes}}</span></button></form>
    <form method="post" action="{{path}}/apart"><input type="hidden" name="first" value="{{name}}"><input type="hidden" name="second" value="{{becomes}}"><button class="plain">Two titles<span class="vh">: {{name}} and {{becomes}}</span></button></form></div></div>
    {{/proposals}}
    {{#more}}<p class="quiet">{{.}} more come after these.</p>{{/more}}
    {{#sure}}<form method="post" action="{{path}}/sure"><p class="actions"><button class="main">Join the {{.}} that differ in spelling alone</button></p></form>{{/sure}}
    {{/isAnnounced}}
    {{#nominees}}
    <section aria-label="{{label}}"><h2>{{label}}</h2>
    <p>{{#isAnswered}}<span class="saved-word">Answered:</span>{{/isAnswered}} {{answer}}</p>
    {{#changes}}<form method="post" action="{{path}}/accept"><input type="hidden" name="nominee" value="{{nominee}}"><input type="hidden" name="index" value="{{index}}">
    <p>Asks to change {{what}} from <strong>{{from}}</strong> to <strong>{{to}}</strong>. {{#isAccepted}}<span class="saved-word">Taken over.</span>{{/isAccepted}}{{^isAccepted}}<button>Take it over<span class="vh">: {{to}}</span></button>{{/isAccepted}}</p></form>{{/changes}}
    {{^isAnnounced}}<details><summary>Send the private link</summary><form method="post" action="{{path}}/ask"><input type="hidden" name="nominee" value="{{id}}">
    <label>Name in the mail <input type="text" name="name"></label><label>Mail address <span class="hint">kept with this mail alone</span><input type="text" name="address" inputmode="email"></label>
    <p class="actions"><button>Send to {{label}}</button></p></form></details>{{/isAnnounced}}
    </section>{{/nominees}}
    {{^needsNames}}
    <h2>All titles</h2>
    <p class="quiet">In the order of letters; how often each was named is sealed. {{#fills}}Where one is taken out, the count is run again and another takes the place.{{/fills}}{{^fills}}Where one is taken out, its place stays empty.{{/fills}}</p>
    <form method="get" action="{{path}}"><label for="q">Find a title</label><input type="text" id="q" name="q" value="{{query}}"><p class="actions"><button>Find</button></p></form>
    {{#isLong}}<p class="quiet">Only the first of them are shown; look for a part of the title.</p>{{/isLong}}
    {{#isWritten}}{{^isAnnounced}}<form method="post" action="{{path}}/merge"><details><summary>Join titles by hand</summary>
    {{#titles}}<label class="choice small"><input type="checkbox" name="label" value="{{label}}"><span>{{label}}</span></label>{{/titles}}
    <label for="into">All ticked are</label><input type="text" id="into" name="into" list="known"><datalist id="known">{{#known}}<option value="{{.}}"></option>{{/known}}{{#titles}}<option value="{{label}}"></option>{{/titles}}</datalist>
    <p class="actions"><button>Join them</button></p></details></form>{{/isAnnounced}}{{/isWritten}}
    <table class="stack"><tr><th>Title</th><th>Nominee or not</th></tr>
    {{#titles}}<tr><td>{{#over}}<s>{{label}}</s> <span class="quiet">{{.}}</span>{{/over}}{{^over}}{{label}}{{/over}}
    {{#lines}}<br><span class="small quiet">written “{{text}}”</span>{{^isTitle}}{{^isAnnounced}} <form class="inline" method="post" action="{{path}}/split"><input type="hidden" name="line" value="{{text}}"><button class="plain small">Take out<span class="vh"> {{text}}</span></button></form>{{/isAnnounced}}{{/isTitle}}{{/lines}}</td>
    <td>{{^isAnnounced}}{{#over}}<form method="post" action="{{path}}/restore"><input type="hidden" name="candidate" value="{{id}}"><label>Reason <input type="text" name="reason"></label><button>Bring {{label}} back</button></form>{{/over}}\
    {{^over}}<details><summary>Take out</summary><form method="post" action="{{path}}/pass-over"><input type="hidden" name="candidate" value="{{id}}">
    <label class="choice small"><input type="radio" name="why" value="ineligible" checked><span>Not eligible</span></label><label class="choice small"><input type="radio" name="why" value="declined"><span>Declined</span></label>
    <label>Reason <span class="hint">Stands in the record</span><input type="text" name="reason"></label><button>Take {{label}} out</button></form></details>{{/over}}{{/isAnnounced}}</td></tr>{{/titles}}</table>
    {{/needsNames}}
    """)
}

extension NomineeAnswer.Attends {
  fileprivate var words: String {
    switch self {
    case .yes: say("attends")
    case .no: say("does not attend")
    case .undecided: say("may attend")
    }
  }
}

extension Correction.Field {
  /// As a sentence names it.
  var words: String {
    switch self {
    case .personName: say("the name")
    case .personSay: say("how the name is said")
    case .entryTitle: say("the title")
    case .credit: say("the credit")
    case .peopleOrder: say("the order of names")
    }
  }
}
