import Awards
import Ballots
import Foundation
import HTTPTypes
import Paper
import Records
import Sealing
import Seasons
import Texts

/// Paper ballots at the office: send, take back, open, enter, and the control sheet.
enum PaperPages {
  static func show(_ visit: Visit) async throws -> Answer {
    try await page(visit, told: visit.query.text("told"))
  }

  /// Lets members vote on paper in a round, or not, before it opens.
  static func rule(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let id = visit.parameter("round")
    var season = open.season
    guard let index = season.rounds.firstIndex(where: { $0.id == id }) else {
      throw PageError.notFound
    }
    guard open.state.rounds[id] == nil else { throw DeskError.roundIsOpen(id) }
    season.rounds[index].paper = PaperVote.Counts(rawValue: visit.form.text("counts")).map {
      PaperVote(counts: $0, days: Int(visit.form.text("days")) ?? 2)
    }
    try await CategoryPages.revise(season, visit, "how members vote on paper was chosen")
    return .seeOther("/admin/paper/\(id)")
  }

  /// Makes letters, envelopes and ballot papers as PDF; their codes are in it alone.
  static func send(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let desk = PaperDesk(open.office, visit.parameter("round"))
    guard visit.site.settings.printer != nil else {
      throw PageError.badForm(say("This site makes no PDF, so it sends no paper ballots."))
    }
    let typed = visit.form["members"] ?? ""
    var members = typed.split { $0 == "," || $0 == ";" || $0.isNewline }
      .map { String($0).trimming(\.isWhitespace) }.filter { !$0.isEmpty }
    if visit.form.text("who") == "without" {
      let known = Set(try await paper(open, visit).envelopes.map(\.member))
      let voters = try await desk.kinds().ofMember
      members = try await open.office.store.members(of: open.office.id)
        .filter { $0.address == nil && voters[$0.id] != nil && !known.contains($0.id) }.map(\.id)
    }
    let size = PaperSize(rawValue: visit.form.text("paper")) ?? .a4
    do {
      let sent = try await desk.send(to: members, by: try visit.actor())
      guard let round = try await open.office.state().rounds[visit.parameter("round")] else {
        throw PageError.notFound
      }
      return try await visit.pdf(
        "paper-ballots",
        PaperDocument(visit, open, round, size, isLarge: visit.form["large"] != nil).document(sent))
    } catch let error as DeskError { return try await page(visit, told: "", wrong: "\(error)") }
  }

  static func takeBack(_ visit: Visit) async throws -> Answer {
    let desk = PaperDesk(try visit.open().office, visit.parameter("round"))
    guard let code = AccessCode(typed: visit.form.text("code")) else {
      return try await page(
        visit, told: "", wrong: say("That is no code of an envelope; look at its letters again."))
    }
    return try await act(visit) {
      say("The envelope of \(try await desk.takeBack(code, by: visit.actor()).name) is back.")
    }
  }

  static func open(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let desk = PaperDesk(open.office, visit.parameter("round"))
    return try await act(visit) {
      let result = try await desk.open(by: visit.actor())
      let members = try await open.office.store.members(of: open.office.id)
      let names = result.unopened.compactMap { id in members.first { $0.id == id }?.name }
      let shut =
        names.isEmpty
        ? "" : say(" Put aside unopened, since they voted on the web: \(sayAnd(names)).")
      let count = say(
        result.opened, one: "\(result.opened) envelope", other: "\(result.opened) envelopes")
      return
        say("Open \(count) now, and shuffle the sheets before anybody looks at one.\(shut)")
    }
  }

  /// Keeps the key of the word that both who enter agree on, in this browser.
  static func word(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let word = visit.form["word"] ?? ""
    guard word.count >= PasswordHash.shortest else {
      throw PageError.badForm(say("Agree on a word of \(PasswordHash.shortest) letters or more."))
    }
    let key = try DraftSeal.key(
      word: word, context: "\(open.office.id) \(visit.parameter("round"))")
    return Answer.seeOther("/admin/paper/\(visit.parameter("round"))#sheets")
      .setting(SiteCookie.paper.cookie(key.base64))
  }

  /// The control sheet as PDF.
  static func control(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let id = visit.parameter("round")
    guard let round = open.season.round(id), open.state.rounds[id] != nil else {
      throw PageError.notFound
    }
    let control = try await PaperDesk(open.office, id).control()
    let rows = figures(control).map { [$0.name, $0.number] }
    var blocks: [PrintedBlock] = [
      .line(open.season.name.plain, size: 9, face: .sans, isQuiet: true), .space(6),
      .line(say("Control sheet of the paper ballots"), size: 23, isBold: true), .space(4),
      .line("\(RoundName.text(round)), \(Moment.text(open.now, open.season))"), .space(18),
    ]
    blocks += PrintedBlock.table(
      ["", say("Envelopes or sheets")], rows, shares: [0.75, 0.25], size: 12)
    blocks += [.space(60), .signatures(say("First"), say("Second"))]
    return try await visit.pdf(
      "control-sheet",
      PrintedDocument(
        title: say("Control sheet"), footer: nil, made: Timestamp.text(open.now), blocks: blocks))
  }

  // MARK: The page

  static func paper(_ open: Visit.OpenSeason, _ visit: Visit) async throws -> PaperState {
    try await open.office.state().papers[visit.parameter("round")] ?? PaperState()
  }

  private static func act(
    _ visit: Visit, _ body: () async throws -> String
  ) async throws -> Answer {
    do {
      let told = try await body()
      return .seeOther("/admin/paper/\(visit.parameter("round"))?told=\(Form.escaped(told))")
    } catch let error as DeskError { return try await page(visit, told: "", wrong: "\(error)") }
  }

  private static func figures(_ control: PaperDesk.Control) -> [Figure] {
    [
      Figure(name: say("Sent"), number: "\(control.sent)"),
      Figure(name: say("Void, sent again"), number: "\(control.spoiled)"),
      Figure(name: say("Came back"), number: "\(control.returned)"),
      Figure(name: say("Put aside unopened: voted on the web"), number: "\(control.unopened)"),
      Figure(name: say("Opened"), number: "\(control.opened)"),
      Figure(name: say("Entered by two and in the box"), number: "\(control.entered)"),
      Figure(
        name: say("Still to enter"), number: "\(control.waiting.values.reduce(0, +))"),
      Figure(
        name: say("Not back"), number: "\(control.sent - control.spoiled - control.returned)"),
    ]
  }

  private static func page(
    _ visit: Visit, told: String, wrong: String? = nil
  ) async throws -> Answer {
    let open = try visit.open()
    let id = visit.parameter("round")
    let state = try await open.office.state()
    guard let round = state.season.round(id), round.room == nil else { throw PageError.notFound }
    let known = state.rounds[id]
    let rule = round.paper
    let isOpen = known.map { !$0.isClosed } ?? false
    let desk = PaperDesk(open.office, id)
    let paper = state.papers[id] ?? PaperState()
    let members = try await open.office.store.members(of: open.office.id)
    let control = known == nil ? PaperDesk.Control() : try await desk.control()
    let staff = try await open.office.store.staff(of: open.office.id)
    let sheets = isOpen ? try await desk.sheets() : []
    let kinds = control.waiting.filter { $0.value > 0 }.sorted { $0.key < $1.key }
      .map { letter, waiting -> KindView in
        let numbers = sheets.filter { $0.kind == letter }.map(\.number) + paper.boxed(letter)
        return KindView(letter: letter, waiting: waiting, next: (numbers.max() ?? 0) + 1)
      }
    let waiting = sheets.map { sheet -> SheetView in
      let by = staff.first { $0.id == sheet.staff }?.name
      return SheetView(
        kind: sheet.kind, number: sheet.number, by: by ?? sheet.staff,
        isOwn: sheet.staff == visit.person?.staff?.id)
    }
    let envelopes = paper.envelopes.reversed().prefix(200).map { envelope -> EnvelopeView in
      let name = members.first { $0.id == envelope.member }?.name
      return EnvelopeView(name: name ?? envelope.member, place: envelope.place.words)
    }
    let words: String? =
      switch rule?.counts {
      case .paper:
        say(
          "Where somebody votes on paper and on the web, the paper counts: their ballot on the web is set aside when the envelope is opened."
        )
      case .web:
        say(
          "Where somebody votes on paper and on the web, the web counts: their envelope is put aside unopened."
        )
      case nil: nil
      }
    let view = Page(
      path: "/admin/paper/\(id)", told: told.isEmpty ? nil : told, wrong: wrong,
      name: RoundName.text(round), isOpen: isOpen && rule != nil, isWaiting: known == nil,
      canSend: visit.person?.staff?.roles.contains(.administrator) == true,
      rule: words,
      isPaper: rule?.counts == .paper, isWeb: rule?.counts == .web, days: rule?.days ?? 2,
      figures: figures(control), back: paper.count(.returned),
      hasBack: paper.count(.returned) > 0, canEnter: !kinds.isEmpty,
      hasWord: visit.paperKey != nil, kinds: kinds, sheets: waiting, hasSheets: !sheets.isEmpty,
      envelopes: envelopes, hasEnvelopes: !paper.envelopes.isEmpty)
    return try visit.page(
      say("Paper ballots"), template, view, wrong == nil ? .ok : .conflict)
  }

  private struct Figure {
    let name: String
    let number: String
  }

  private struct KindView {
    let letter: String
    let waiting: Int
    let next: Int
  }

  private struct SheetView {
    let kind: String
    let number: Int
    let by: String
    let isOwn: Bool
  }

  private struct EnvelopeView {
    let name: String
    let place: String
  }

  private struct Page {
    let path: String
    let told: String?
    let wrong: String?
    let name: String
    let isOpen: Bool
    let isWaiting: Bool
    let canSend: Bool
    let rule: String?
    let isPaper: Bool
    let isWeb: Bool
    let days: Int
    let figures: [Figure]
    let back: Int
    let hasBack: Bool
    let canEnter: Bool
    let hasWord: Bool
    let kinds: [KindView]
    let sheets: [SheetView]
    let hasSheets: Bool
    let envelopes: [EnvelopeView]
    let hasEnvelopes: Bool
  }

  static let template = Template(
    """
    <h1>Paper ballots: {{name}}</h1>
    {{#wrong}}<p class="told wrong" role="alert"><span class="wrong-word">Not done.</span> {{.}}</p>{{/wrong}}
    {{#told}}<p class="told" role="status"><span class="saved-word">{{.}}</span></p>{{/told}}
    {{#rule}}<p>{{.}} Sheets are entered until {{days}} days after the close.</p>{{/rule}}{{^rule}}<p>Nobody votes on paper in this round.</p>{{/rule}}
    {{#isWaiting}}{{#rule}}<p>Envelopes are made when the round is open: only then its ballot is final.</p>{{/rule}}
    {{#canSend}}<form method="post" action="{{path}}/rule"><label class="choice"><input type="radio" name="counts" value=""{{^rule}} checked{{/rule}}><span>Nobody votes on paper</span></label>
    <label class="choice"><input type="radio" name="counts" value="paper"{{#isPaper}} checked{{/isPaper}}><span>Members may vote on paper; of two ballots the paper counts</span></label>
    <label class="choice"><input type="radio" name="counts" value="web"{{#isWeb}} checked{{/isWeb}}><span>Members may vote on paper; of two ballots the one on the web counts</span></label>
    <label>Days after the close in which sheets are entered <input type="number" name="days" min="0" max="60" value="{{days}}"></label>
    <p class="actions"><button>Note it</button></p></form>{{/canSend}}
    {{/isWaiting}}
    {{^isWaiting}}{{#rule}}<h2>Control sheet</h2>
    <table>{{#figures}}<tr><td>{{name}}</td><td class="number">{{number}}</td></tr>{{/figures}}</table>
    <p><a href="{{path}}/control">As PDF, to sign</a></p>{{/rule}}{{/isWaiting}}
    {{#isOpen}}
    {{#canSend}}<h2>Send</h2>
    <p>For each member a letter, a label for the outer envelope with a code that is good once, and the ballot paper, which has no name and no number. An envelope that was sent before becomes void.</p>
    <form method="post" action="{{path}}/send">
    <label class="choice"><input type="radio" name="who" value="without" checked><span>All without mail who have none yet</span></label>
    <label class="choice"><input type="radio" name="who" value="these"><span>These members</span></label>
    <label for="members">Their numbers <span class="hint">with commas between</span></label><input type="text" id="members" name="members">
    <label class="choice"><input type="checkbox" name="large"><span>Ballot paper in large print</span></label>
    <p class="actions"><button name="paper" value="a4">PDF, A4</button> <button name="paper" value="letter">PDF, Letter</button></p></form>{{/canSend}}
    <h2>An envelope came back</h2>
    <form method="post" action="{{path}}/back"><label for="code">Code on the envelope</label><input type="text" id="code" name="code" autocomplete="off">
    <p class="actions"><button class="main">It is back</button></p></form>
    {{#hasBack}}<h2>Open</h2><p>{{back}} came back and are shut. Open many at once, with somebody watching, so that nobody knows whose sheet is whose. Their members cannot vote on the web from then on.</p>
    <form method="post" action="{{path}}/open"><p class="actions"><button>Open them all</button></p></form>{{/hasBack}}
    {{#canEnter}}<h2 id="sheets">Enter the sheets</h2>
    <p>Two persons enter each sheet, each signed in for themselves and without seeing what the other entered. Write a number on each sheet of a kind: 1, 2, 3. When both agree the ballot goes into the box.</p>
    {{^hasWord}}<form method="post" action="{{path}}/word"><label for="word">A word that both agree on <span class="hint">12 letters or more; under it lies what one has entered until the other has</span></label><input type="password" id="word" name="word" autocomplete="off">
    <p class="actions"><button class="main">Begin</button></p></form>{{/hasWord}}
    {{#hasWord}}{{#kinds}}<form method="get" action="{{path}}/sheet"><h3>Sheets of kind {{letter}}: {{waiting}} to enter</h3><input type="hidden" name="kind" value="{{letter}}"><label>Number on the sheet <input type="number" name="number" min="1" value="{{next}}"></label><p class="actions"><button>Enter it</button></p></form>{{/kinds}}{{/hasWord}}
    {{#hasSheets}}<table><tr><th>Sheet</th><th>Entered by</th></tr>{{#sheets}}<tr><td>{{#isOwn}}{{kind}} {{number}}{{/isOwn}}{{^isOwn}}<a href="{{path}}/sheet?kind={{kind}}&amp;number={{number}}">{{kind}} {{number}}</a>{{/isOwn}}</td><td>{{by}}</td></tr>{{/sheets}}</table>{{/hasSheets}}{{/canEnter}}
    {{/isOpen}}
    {{#hasEnvelopes}}<details><summary>Envelopes</summary><table><tr><th>Member</th><th>Envelope</th></tr>{{#envelopes}}<tr><td>{{name}}</td><td>{{place}}</td></tr>{{/envelopes}}</table></details>{{/hasEnvelopes}}
    """)
}

extension PaperState.Place {
  var words: String {
    switch self {
    case .sent: "sent"
    case .spoiled: say("void, sent again")
    case .returned: say("came back, shut")
    case .unopened: say("put aside unopened: voted on the web")
    case .opened: "opened"
    }
  }
}
