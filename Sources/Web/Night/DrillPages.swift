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

  static func begin(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let other = visit.form.text("other")
    try await DrillDesk(open.office).begin(
      other.isEmpty ? visit.form.text("read") : other, owner: nil, by: try visit.actor())
    await visit.site.night.tell(open.office)
    return .seeOther("/night/drill")
  }

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
    guard let category = season.category(category),
      let nominee = category.nominees.first(where: { $0.id == read })
    else { return read }
    return season.billing(of: nominee, in: category).lead
  }

  /// What begins a drill: once the envelope of the present cue is open, and no drill runs.
  struct Start {
    /// Who may have been read instead.
    let others: [Choice]

    init?(_ night: NightState, _ season: Season) {
      guard night.mode != nil, night.drill == nil, let category = night.current?.category,
        let reveal = night.reveals[category]
      else { return nil }
      others = (season.category(category)?.nominees ?? []).filter {
        !reveal.winners.contains($0.id)
      }
      .map { Choice(id: $0.id, name: DrillPages.readName($0.id, category, season)) }
    }

    static let template = """
      {{#drillStart}}<details class="wrong" id="wrong"><summary>Another winner was read</summary><form method="post" action="/night/drill"><label>Who was read <select name="read" id="read">{{#others}}<option value="{{id}}">{{name}}</option>{{/others}}</select></label><label>Or another name <input type="text" name="other" id="other"></label><p class="actions"><button>Begin the drill</button></p></form></details>{{/drillStart}}
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
    {{^isOn}}<h1>The drill</h1><p class="with">No drill runs. It begins on the caller’s desk or backstage when another winner is read than is on the card.</p><p><a href="/night">The night</a></p>{{/isOn}}
    </div>
    """)
}
