import Awards
import Ballots
import Foundation
import Records
import Seasons
import Texts

/// Protests after the night: their window, their grounds, the count anew and the decision.
enum ProtestPages {
  static func show(_ visit: Visit) async throws -> Answer {
    try visit.page(say("Protests"), template, View(try visit.open()))
  }

  static func setWindow(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let closes = LocalTime.date(visit.form.text("closes"), in: open.season.ceremony.zone)
    else { throw PageError.badForm(say("Say until when protests are taken.")) }
    try await ProtestDesk(open.office).setWindow(
      closes: closes, decider: visit.form.text("decider"), by: try visit.actor())
    return .seeOther("/admin/protests")
  }

  static func make(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    try await ProtestDesk(open.office).make(
      visit.form.text("category"), from: visit.form.text("from"),
      grounds: visit.form.text("grounds"), by: try visit.actor())
    return .seeOther("/admin/protests")
  }

  static func recount(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    _ = try await ProtestDesk(open.office).recount(try number(visit), by: try visit.actor())
    return .seeOther("/admin/protests")
  }

  static func decide(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let outcome = Protest.Outcome(rawValue: visit.form.text("outcome")) else {
      throw PageError.badForm(say("Say how it was decided."))
    }
    try await ProtestDesk(open.office).decide(
      try number(visit), outcome, reason: visit.form.text("reason"), by: try visit.actor())
    return .seeOther("/admin/protests")
  }

  static func setAppeals(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let ends = LocalTime.date(visit.form.text("ends"), in: open.season.ceremony.zone)
    else { throw PageError.badForm(say("Say when appeals end.")) }
    try await AppealsDesk(open.office).set(ends, by: try visit.actor())
    return .seeOther("/admin/protests")
  }

  static func endAppeals(_ visit: Visit) async throws -> Answer {
    guard let person = visit.person?.staff else { throw PageError.notYours }
    _ = try await ProposalDesk(visit.open().office).act(
      .endAppeals, by: person, reason: visit.form.text("reason"))
    return .seeOther("/admin")
  }

  private static func number(_ visit: Visit) throws -> Int {
    guard let number = Int(visit.parameter("protest")) else { throw PageError.notFound }
    return number
  }

  /// A protest as everybody may read it, a sentence a line.
  static func sentences(_ protest: Protest, _ season: Season) -> [String] {
    func day(_ at: String) -> String {
      Timestamp.parse(at).map { Moment.text($0.date, season) } ?? at
    }
    var lines = [say("Protest by \(protest.from), \(day(protest.at)): \(protest.grounds)")]
    lines += protest.recounts.map { recount in
      recount.findings.isEmpty
        ? say(
          recount.ballots,
          one:
            "Counted again, \(day(recount.at)): \(recount.ballots) ballot, the same result, and all as committed to.",
          other:
            "Counted again, \(day(recount.at)): \(recount.ballots) ballots, the same result, and all as committed to."
        )
        : say("Counted again, \(day(recount.at)): \(recount.findings.joined(separator: "; "))")
    }
    if let decision = protest.decision {
      let (decider, at) = (decision.decider, day(decision.at))
      lines.append(
        decision.outcome == .upheld
          ? say("Upheld by \(decider), \(at): \(decision.reason)")
          : say("Rejected by \(decider), \(at): \(decision.reason)"))
    }
    return lines
  }

  private struct ProtestView {
    let number: Int
    let category: String
    let lines: [String]
    let isOpen: Bool
  }

  private struct View {
    let window: String?
    /// When appeals end; nil where nobody said.
    let appealsEnd: String?
    let haveEnded: Bool
    let appealsField: String
    let isOver: Bool
    let mayChange: Bool
    let closes: String
    let decider: String
    let categories: [Choice]
    let protests: [ProtestView]

    init(_ open: Visit.OpenSeason) {
      let (season, state) = (open.season, open.state)
      let set = ProtestDesk.window(state.journal)
      window = set.map {
        say("Taken until \(Moment.text($0.closes, season)). Decided by \($0.decider).")
      }
      let ends = AppealsDesk.end(state)
      appealsEnd = ends.map { say("Appeals end \(Moment.text($0, season)).") }
      haveEnded = AppealsDesk.haveEnded(state)
      appealsField = LocalTime.field(
        ends ?? open.now.addingTimeInterval(30 * 86400), in: season.ceremony.zone)
      isOver = set.map { open.now >= $0.closes } ?? false
      let all = Protest.all(in: state.journal)
      mayChange = all.isEmpty
      closes = LocalTime.field(
        set?.closes ?? open.now.addingTimeInterval(7 * 86400), in: season.ceremony.zone)
      decider = set?.decider ?? ""
      let opened = Set(
        state.publicJournal.filter { $0.kind == .envelopeOpened }
          .compactMap { $0.details["category"]?.string })
      categories = season.categories.filter { opened.contains($0.id) }.map {
        Choice(id: $0.id, name: $0.name.shown)
      }
      protests = all.reversed().map { protest in
        ProtestView(
          number: protest.number,
          category: season.category(protest.category)?.name.shown ?? protest.category,
          lines: ProtestPages.sentences(protest, season), isOpen: protest.decision == nil)
      }
    }
  }

  static let template = Template(
    """
    <h1>Protests</h1>
    <p>Whoever lost may protest within the time set. The category is counted again from the ballots themselves and checked against log and commitment; grounds, count and decision stand in the public record and on the category’s page.</p>
    {{#window}}<p class="told">{{.}}</p>{{/window}}
    {{#mayChange}}<form method="post" action="/admin/protests/window"><h2>Window</h2><label>Until <span class="hint">in the season’s zone</span><input type="datetime-local" name="closes" value="{{closes}}"></label>
    <label>Who decides <span class="hint">A committee or a person, named before there is a protest</span><input type="text" name="decider" value="{{decider}}"></label><p class="actions"><button>Set the window</button></p></form>{{/mayChange}}
    {{#window}}{{^isOver}}<form method="post" action="/admin/protests"><h2>Take a protest</h2>
    <label>Category <select name="category">{{#categories}}<option value="{{id}}">{{name}}</option>{{/categories}}</select></label>
    <label>Who protests <input type="text" name="from"></label><label>Grounds <textarea name="grounds" rows="4" class="short"></textarea></label>
    <p class="actions"><button class="main">Take the protest</button></p></form>{{/isOver}}{{/window}}
    {{#protests}}<article class="letter"><h2>{{category}}</h2>{{#lines}}<p>{{.}}</p>{{/lines}}
    {{#isOpen}}<form method="post" action="/admin/protests/{{number}}/recount"><p class="actions"><button>Count again</button></p></form>
    <form method="post" action="/admin/protests/{{number}}/decide"><label>Decision <select name="outcome"><option value="rejected">Rejected</option><option value="upheld">Upheld</option></select></label>
    <label>Reason <input type="text" name="reason"></label><p class="actions"><button>Keep the decision</button></p></form>{{/isOpen}}</article>{{/protests}}
    <h2>End of appeals</h2>
    {{#haveEnded}}<p class="told">Appeals have ended. Nobody can lead a ballot back to its member any more.</p>{{/haveEnded}}
    {{^haveEnded}}<p>Until appeals end the office could, with an auditor’s record, lead a ballot back to its member, and can set ballots aside. Then links, codes, the casts in the journal, texts and times of mails are erased for good. Who has voted stays on the roll.</p>
    {{#appealsEnd}}<p class="told">{{.}}</p>{{/appealsEnd}}
    <form method="post" action="/admin/appeals"><label>Appeals end by the clock <span class="hint">in the season’s zone; it stands in the public journal</span><input type="datetime-local" name="ends" value="{{appealsField}}"></label><p class="actions"><button>Set the time</button></p></form>
    <form method="post" action="/admin/appeals/end"><label>Or end them now; a second person approves it. Reason <input type="text" name="reason"></label><p class="actions"><button>Propose to end appeals</button></p></form>{{/haveEnded}}
    """)
}
