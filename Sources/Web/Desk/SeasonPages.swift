import Awards
import Ballots
import Foundation
import HTTPTypes
import Records
import Seasons
import Texts

/// The administrator's home: what is next, the checklist, turnout, the journal's last lines.
enum SeasonPages {
  static func home(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let checklist = Checklist(open.office)
    var rounds: [RoundView] = []
    var next: String?
    for round in open.season.rounds {
      let state = open.state.rounds[round.id]
      let items =
        state == nil && open.now < round.closes
        ? try await checklist.items(round, open.state) : []
      let view = try await view(round, state, items, open)
      next = next ?? self.next(round, state, items, open)
      rounds.append(view)
    }
    let journal = open.state.journal.suffix(6).reversed().map { JournalLine($0, open.season) }
    let page = Page(
      next: next ?? (nextEnvelope(open) ?? say("The season is over. Publish the record.")),
      rounds: rounds, acts: ProposalPages.View(open, reader: visit.person?.staff),
      persons: open.season.needsTwoPersons
        ? say("Off the schedule two persons decide: one proposes, another approves.")
        : say("One person may move off the schedule, and the record says so."),
      journal: Array(journal),
      registered: try await registered(open), cases: open.state.openCases.sorted(),
      told: visit.query.text("told").isEmpty ? nil : visit.query.text("told"),
      faults: await faults(visit),
      jump: await visit.site.clock.jump.map {
        say(
          "The clock of the server jumped by \(Int($0.by)) seconds. Nothing is opened, closed or reminded by the clock until it has been steady for ten minutes; by hand you can."
        )
      },
      isRehearsal: open.season.isRehearsal && open.state.rounds.values.contains { !$0.isClosed },
      canNominate: open.state.rounds.isEmpty
        && !open.season.rounds.contains { $0.kind == .nomination }
        && open.season.categories.contains { $0.nominations != nil },
      zone: open.season.ceremony.zone)
    return try visit.page(say("Season"), template, page)
  }

  /// What went wrong inside since the site started; nil for nothing.
  private static func faults(_ visit: Visit) async -> String? {
    guard let last = await visit.site.faults.last, let season = visit.season?.season else {
      return nil
    }
    let count = await visit.site.faults.count
    return say(
      count,
      one:
        "\(count) error inside since the site started, at \(Moment.text(last.at, season)); the server’s log has it as \(last.id).",
      other:
        "\(count) errors inside since the site started, the last at \(Moment.text(last.at, season)); the server’s log has it as \(last.id)."
    )
  }

  private static func registered(_ open: Visit.OpenSeason) async throws -> String? {
    let count = try await open.office.store.applicationCounts(in: open.office.id)[.waiting] ?? 0
    return count == 0
      ? nil
      : say(
        count, one: "\(count) person waits to be put on the roll",
        other: "\(count) people wait to be put on the roll")
  }

  private static func next(
    _ round: VotingRound, _ state: RoundState?, _ items: [Checklist.Item], _ open: Visit.OpenSeason
  ) -> String? {
    let name = RoundName.text(round)
    if round.room != nil, items.allSatisfy(\.isDone) {
      if state?.isClosed == true { return isCounted(round, open) ? nil : say("\(name) is over.") }
      return open.state.rooms[round.id]?.chair == nil
        ? say("Name who leads \(name), on the page The room.")
        : state == nil ? say("The chair begins \(name).") : say("\(name) is on in the room.")
    }
    guard let state else {
      if let item = items.first(where: { !$0.isDone }) { return "\(item.kind.title): \(item.note)" }
      return open.now < round.closes
        ? say("\(name) opens \(Moment.text(round.opens, open.season)), by the clock.") : nil
    }
    if !state.isClosed {
      return
        say(
          "\(name) is open and closes in \(Moment.left(state.closes.timeIntervalSince(open.now))).")
    }
    if !isCounted(round, open) {
      return say("\(name) is closed. A keyholder counts it on the page Keys.")
    }
    let waits = state.nominations.values.contains { !$0.isAnnounced }
    return waits
      ? round.announces.map {
        say(
          "The nominees are announced \(Moment.text($0, open.season)). See who has answered, on the page Nominations."
        )
      } : nil
  }

  /// Whether no keyholder is needed for a round's count any more.
  static func isCounted(_ round: VotingRound, _ open: Visit.OpenSeason) -> Bool {
    guard round.kind == .nomination else {
      return open.state.journal.contains { $0.kind == .envelopeSealed }
    }
    return open.state.rounds[round.id]?.nominations.values.allSatisfy { !$0.needsCount } ?? false
  }

  private static func nextEnvelope(_ open: Visit.OpenSeason) -> String? {
    let sealed = open.state.journal.filter { $0.kind == .envelopeSealed }.count
    let opened = open.state.journal.filter { $0.kind == .envelopeOpened }.count
    return opened < sealed
      ? say("\(sealed - opened) envelopes are sealed and wait for the night.") : nil
  }

  private static func view(
    _ round: VotingRound, _ state: RoundState?, _ items: [Checklist.Item], _ open: Visit.OpenSeason
  ) async throws -> RoundView {
    let isOpen = state.map { !$0.isClosed } ?? false
    let isRoom = round.room != nil
    let turnout = state == nil || isRoom ? nil : try await TurnoutView(round, open)
    let when: String
    if let state {
      when =
        isOpen
        ? say("Open until \(Moment.text(state.closes, open.season)).")
        : say("Closed \(Moment.text(state.closes, open.season)).")
    } else if open.now >= round.closes {
      when = say("Not held here: its time is over.")
    } else {
      when =
        say(
          "Opens \(Moment.text(round.opens, open.season)), closes \(Moment.text(round.closes, open.season))."
        )
    }
    return RoundView(
      id: round.id, name: RoundName.text(round),
      when: isRoom ? say("Held in a room. \(when)") : when,
      isOpen: isOpen && !isRoom, isRoom: isRoom,
      hasPaper: !isRoom && (state == nil || round.paper != nil),
      isWaiting: state == nil, canOpen: !isRoom && !items.isEmpty && items.allSatisfy(\.isDone),
      items: items.map { ItemView($0, round.id) }, turnout: turnout,
      closesField: Timestamp.text(state?.closes ?? round.closes, offset: round.offset))
  }

  // MARK: The season file

  static func file(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    return try filePage(
      visit, open.season.json.text, basis: open.state.lastSeasonChange, problems: [])
  }

  static func takeFile(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let text = visit.form["file"] ?? ""
    // The file as it was when the page was shown; what came since would be undone.
    let basis = Int(visit.form.text("basis")) ?? 0
    guard open.state.lastSeasonChange <= basis else {
      return try filePage(
        visit, text, basis: basis,
        problems: [
          say(
            "The season was changed since this page was shown. Open the page again, and put your change into what stands there now; your text is below."
          )
        ], .conflict)
    }
    do {
      let file = try SeasonFile(text: text)
      try await SeasonDesk(open.office).revise(
        file, of: open.state, by: try visit.actor(), reason: visit.form.text("reason"))
      return .seeOther("/admin/categories")
    } catch let error as SeasonFileError {
      return try filePage(
        visit, text, basis: basis, problems: error.problems.map(\.description))
    } catch let error as DeskError {
      return try filePage(visit, text, basis: basis, problems: ["\(error)"])
    }
  }

  private static func filePage(
    _ visit: Visit, _ text: String, basis: Int, problems: [String],
    _ status: HTTPResponse.Status = .ok
  ) throws -> Answer {
    let page = FilePage(
      text: text, basis: basis, problems: problems, hasProblems: !problems.isEmpty)
    return try visit.page(say("Season file"), fileTemplate, page, status)
  }

  // MARK: Views

  private struct ItemView {
    let what: String
    let note: String
    let page: String
    let isDone: Bool
    init(_ item: Checklist.Item, _ round: String) {
      let place = item.kind == .rules ? "\(item.kind.page)/\(round)" : item.kind.page
      (what, note, page, isDone) = (item.kind.title, item.note, place, item.isDone)
    }
  }

  struct JournalLine {
    let number: Int
    let when: String
    let actor: String
    let what: String
    let reason: String?

    init(_ event: JournalEvent, _ season: Season) {
      number = event.number
      when = Timestamp.parse(event.at).map { Moment.short($0.date, season) } ?? event.at
      actor = event.actor
      let names = ["round", "category", "nominee", "id", "holder", "member", "act", "decision"]
        .compactMap {
          event.details[$0]?.string
        }
      what =
        event.kind.rawValue.replacing("-", with: " ")
        + (names.isEmpty ? "" : ": " + names.joined(separator: ", "))
      reason = event.reason.flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  private struct RoundView {
    let id: String
    let name: String
    let when: String
    let isOpen: Bool
    let isRoom: Bool
    let hasPaper: Bool
    let isWaiting: Bool
    let canOpen: Bool
    let items: [ItemView]
    let turnout: TurnoutView?
    let closesField: String
  }

  private struct Page {
    let next: String
    let rounds: [RoundView]
    let acts: ProposalPages.View
    let persons: String
    let journal: [JournalLine]
    let registered: String?
    let cases: [String]
    let told: String?
    let faults: String?
    let jump: String?
    let isRehearsal: Bool
    let canNominate: Bool
    let zone: String
  }

  static let template = Template(
    """
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    {{#jump}}<p class="told wrong" role="status">{{.}}</p>{{/jump}}
    {{#faults}}<p class="told wrong" role="status">{{.}}</p>{{/faults}}
    <h1 class="vh">Season</h1>
    <p class="next">Next: {{next}}</p>
    {{#registered}}<p class="told"><a href="/admin/registrations">{{.}}</a>.</p>{{/registered}}
    {{#cases}}<p class="told wrong"><span class="wrong-word">A case.</span> Member <a href="/admin/members/{{.}}">{{.}}</a> says that something was not done by them.</p>{{/cases}}
    {{#acts}}\(ProposalPages.View.template){{/acts}}
    {{#rounds}}
    <section aria-labelledby="round-{{id}}">
    <h2 id="round-{{id}}">{{name}}</h2>
    <p>{{when}} {{#isRoom}}<a href="/admin/room/{{id}}">The room<span class="vh"> of {{name}}</span></a> · <a href="/room/{{id}}/chair">The meeting</a>{{/isRoom}}{{^isRoom}}<a href="/admin/preview/{{id}}">See the ballot<span class="vh"> of {{name}}</span></a>{{/isRoom}}{{#hasPaper}} · <a href="/admin/paper/{{id}}">Paper ballots<span class="vh"> of {{name}}</span></a>{{/hasPaper}}</p>
    {{#isWaiting}}
    <ul class="check">{{#items}}<li><span class="mark">{{#isDone}}<span class="saved-word">✓ done</span>{{/isDone}}{{^isDone}}<span class="unsaved-word">to do</span>{{/isDone}}</span>\
    <span><strong><a href="{{page}}">{{what}}</a></strong><br>{{note}}</span></li>{{/items}}</ul>
    {{#canOpen}}<form method="post" action="/admin/rounds/{{id}}/open">
    <p>It opens by itself at its time. To open it sooner, give a reason. {{persons}}</p>
    <label for="reason-{{id}}">Reason</label><input type="text" id="reason-{{id}}" name="reason">
    <p class="actions"><button>Open now</button></p></form>{{/canOpen}}
    {{/isWaiting}}
    {{^isWaiting}}
    {{#turnout}}\(TurnoutView.template){{/turnout}}
    {{/isWaiting}}
    {{#isOpen}}<details><summary>Move the deadline, or close early</summary>
    <p>{{persons}}</p>
    <form method="post" action="/admin/rounds/{{id}}/move">
    <label for="closes-{{id}}">New close <span class="hint">Date, time and offset from UTC, as 2026-03-08T18:00:00+01:00</span></label>
    <input type="text" id="closes-{{id}}" name="closes" value="{{closesField}}">
    <label for="why-{{id}}">Reason <span class="hint">Stands in the journal</span></label><input type="text" id="why-{{id}}" name="reason">
    <p class="actions"><button>Move</button></p></form>
    <form method="post" action="/admin/rounds/{{id}}/close">
    <label for="early-{{id}}">Reason for closing now</label><input type="text" id="early-{{id}}" name="reason">
    <p class="actions"><button>Close now</button></p></form></details>{{/isOpen}}
    </section>
    {{/rounds}}
    {{#isRehearsal}}<form method="post" action="/admin/seasons/cast"><p class="actions"><button>Cast made-up ballots for all who have not voted</button></p></form>{{/isRehearsal}}
    {{#canNominate}}<details><summary>Add a round of nominations</summary>
    <p>For the categories whose nominees members find. Times are of the zone {{zone}}.</p>
    <form method="post" action="/admin/rounds">
    <label for="n-opens">Nominations open</label><input type="datetime-local" id="n-opens" name="opens">
    <label for="n-closes">Nominations close</label><input type="datetime-local" id="n-closes" name="closes">
    <label for="n-announces">The nominees are announced <span class="hint">empty: as soon as they are counted</span></label><input type="datetime-local" id="n-announces" name="announces">
    <p class="actions"><button>Add the round</button></p></form></details>{{/canNominate}}
    <h2>Journal</h2>
    <table><tr><th>When</th><th>Who</th><th>What</th></tr>
    {{#journal}}<tr><td>{{when}}</td><td>{{actor}}</td><td>{{what}}{{#reason}} <span class="quiet">({{.}})</span>{{/reason}}</td></tr>{{/journal}}</table>
    <p><a href="/admin/journal">The whole journal</a> · <a href="/admin/seasons">Rehearse, or begin the next season</a></p>
    """)

  private struct FilePage {
    let text: String
    let basis: Int
    let problems: [String]
    let hasProblems: Bool
  }

  static let fileTemplate = Template(
    """
    <h1>The season as a file</h1>
    <p>All that is decided before the votes, as YAML or JSON. It may change while no round is open; each change stands in the journal.</p>
    {{#hasProblems}}<div class="told wrong" role="alert"><span class="wrong-word">Nothing was changed.</span><ul>{{#problems}}<li>{{.}}</li>{{/problems}}</ul></div>{{/hasProblems}}
    <form method="post" action="/admin/file"><input type="hidden" name="basis" value="{{basis}}">
    <label for="file">File</label><textarea id="file" name="file" rows="24" spellcheck="false">{{text}}</textarea>
    <label for="reason">Reason</label><input type="text" id="reason" name="reason">
    <p class="actions"><button class="main">Check and put in place</button></p></form>
    """)
}

extension Checklist.Item.Kind {
  var title: String {
    switch self {
    case .members: say("Members")
    case .categories: say("Categories")
    case .rules: say("Rules")
    case .mail: say("Mail")
    case .keys: say("Keys")
    }
  }

  /// Where it is done.
  fileprivate var page: String {
    switch self {
    case .rules: "/admin/try"
    case .members: "/admin/members"
    case .categories: "/admin/categories"
    case .mail: "/admin/mail"
    case .keys: "/keys"
    }
  }
}
