import Awards
import Foundation
import Records
import Seasons
import Texts

/// The drill for a wrong winner read: one screen with what to do and what to say, an owner and a clock.
enum DrillPages {
  static func show(_ visit: Visit) async throws -> Answer {
    try NightFrame.answer(
      .drill, try template.html(View(visit.open()), token: visit.formToken), visit)
  }

  /// Who was read on stage; the drill begins where it is not who is on the card.
  static func note(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let other = visit.form.text("other")
    let read = other.isEmpty ? visit.form.text("read") : other
    let isSame = try await DrillDesk(open.office).note(
      read: read == nobody ? nil : read, by: try visit.actor())
    await visit.site.night.tell(open.office)
    let isManager = visit.form.text("from") == "backstage"
    return .seeOther(isSame ? isManager ? "/night/backstage" : "/night/caller" : "/night/drill")
  }

  /// Stands in a form for nobody; no nominee's id has such a letter.
  private static let nobody = "=nobody"

  static func end(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    try await DrillDesk(open.office).end(visit.form.text("said"), by: try visit.actor())
    await visit.site.night.tell(open.office)
    return .seeOther("/night/drill")
  }

  /// What is said in a drill, from the card.
  static func sentence(_ drill: NightState.Drill, _ state: SeasonState) -> String {
    let names = winners(drill, state)
    let category = state.season.category(drill.category)?.name.shown ?? drill.category
    return names.isEmpty
      ? say("I am sorry, there has been a mistake. The envelope says that nobody gets \(category).")
      : say(
        "I am sorry, there has been a mistake. This is not a joke. The winner of \(category) is: \(sayAnd(names))."
      )
  }

  private static func winners(_ drill: NightState.Drill, _ state: SeasonState) -> [String] {
    guard let category = state.season.category(drill.category) else { return [] }
    return (state.night.reveals[drill.category]?.winners ?? []).compactMap { id in
      category.nominees.first { $0.id == id }.map { nominee in
        let billing = state.season.billing(of: nominee, in: category)
        return ([billing.lead] + billing.rest.prefix(1)).joined(separator: ", ")
      }
    }
  }

  /// A nominee's name where the id is one's, else the text.
  static func readName(_ read: String, _ category: String, _ season: Season) -> String {
    if read.isEmpty { return say("Nobody") }
    guard let category = season.category(category),
      let nominee = category.nominees.first(where: { $0.id == read })
    else { return read }
    return season.billing(of: nominee, in: category).lead
  }

  /// Where it is noted who was read, once the envelope of the present cue is open: whoever notes it need not know
  /// who is on the card.
  struct Reading {
    let from: String
    let nominees: [Choice]
    /// What was noted so far.
    let heard: String?

    init?(_ night: NightState, _ season: Season, from: NightScreen) {
      guard night.mode != nil, night.drill == nil, let category = night.current?.category,
        night.reveals[category] != nil
      else { return nil }
      self.from = from.rawValue
      func name(_ id: String) -> String { DrillPages.readName(id, category, season) }
      nominees =
        (season.category(category)?.nominees ?? []).map { Choice(id: $0.id, name: name($0.id)) }
        + [Choice(id: DrillPages.nobody, name: say("Nobody"))]
      let names = (night.heard[category] ?? []).map(name).sorted()
      heard = names.isEmpty ? nil : say("Read, as on the card: \(sayAnd(names)).")
    }

    static let template = """
      {{#reading}}{{#heard}}<p class="right" role="status">{{.}}</p>{{/heard}}<details class="wrong" id="wrong"><summary>Who was read?</summary><form method="post" action="/night/drill" data-empties="yes"><input type="hidden" name="from" value="{{from}}"><label>As it was heard <select name="read" id="read"><option value="">–</option>{{#nominees}}<option value="{{id}}">{{name}}</option>{{/nominees}}</select></label><label>Or another name <input type="text" name="other" id="other"></label><p class="with small">Where the card says otherwise, all feeds stand still and the drill begins.</p><p class="actions"><button>Hold it against the card</button></p></form></details>{{/reading}}
      """
  }

  private struct View {
    let rehearsal: String?
    let now: Int
    let isOn: Bool
    let since: Int?
    let category: String
    let owner: String
    let read: String
    let sentence: String
    let winners: [String]

    init(_ open: Visit.OpenSeason) {
      let night = open.state.night
      rehearsal = NightView.mark(night)
      now = Int(open.now.timeIntervalSince1970)
      let drill = night.drill
      isOn = drill != nil
      since = drill.map { Int($0.at.timeIntervalSince1970) }
      category =
        drill.flatMap { open.season.category($0.category)?.name.shown } ?? ""
      owner = drill?.owner ?? ""
      read = drill.map { DrillPages.readName($0.read, $0.category, open.season) } ?? ""
      sentence = drill.map { DrillPages.sentence($0, open.state) } ?? ""
      winners = drill.map { DrillPages.winners($0, open.state) } ?? []
    }
  }

  static let template = Template(
    """
    {{#rehearsal}}<p class="mark">{{.}}</p>{{/rehearsal}}
    <div class="drill" data-now="{{now}}">
    {{#isOn}}<h1>Wrong winner read: {{category}}</h1>
    <p class="clock"><b data-since="{{since}}"></b> <span class="with">{{owner}} puts it right</span></p>
    <p>Read was <strong>{{read}}</strong>. On the card:</p>
    {{#winners}}<p class="winner">{{.}}</p>{{/winners}}{{^winners}}<p class="winner">Nobody</p>{{/winners}}
    <ol><li>{{owner}} walks out now, with the card.</li><li>The speech stops, the microphone stays open.</li><li>At the microphone, word for word:<blockquote>{{sentence}}</blockquote></li><li>The card is held up to the camera.</li><li>Who was read first is led off by the stage manager, the right winner speaks.</li></ol>
    <p class="with">Stage, overlay, audience, results and feeds stand still until then.</p>
    <form method="post" action="/night/drill/end"><label for="sentence">What was said, for the record</label><input type="text" id="sentence" name="said" value="{{sentence}}">
    <p class="actions"><button class="main">The right winner is announced</button></p></form>{{/isOn}}
    {{^isOn}}<h1>The drill</h1><p class="with">No drill runs. It begins when somebody notes, on the caller’s desk or backstage, that another winner was read than is on the card.</p><p><a href="/night">The night</a></p>{{/isOn}}
    </div>
    """)
}
