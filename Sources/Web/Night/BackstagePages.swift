import Awards
import Foundation
import Seasons
import Texts

/// Backstage: the envelope in hand is read and confirmed by two, before anybody walks out with it.
enum BackstagePages {
  static func show(_ visit: Visit) async throws -> Answer {
    let view = View(try visit.open(), isManager: visit.person?.staff != nil)
    return try NightFrame.answer(
      .backstage, try template.html(view, token: visit.formToken), visit)
  }

  static func read(_ visit: Visit) async throws -> Answer {
    try await CallerPages.act(visit, to: "/night/backstage") { desk, actor in
      _ = try await desk.read(visit.form.text("code"), by: actor)
    }
  }

  static func confirm(_ visit: Visit) async throws -> Answer {
    guard let confirmer = ShowDesk.Confirmer(rawValue: visit.form.text("who")) else {
      throw PageError.badForm(say("Say who confirms."))
    }
    return try await CallerPages.act(visit, to: "/night/backstage") { desk, actor in
      try await desk.confirm(confirmer, by: actor)
    }
  }

  static func confirmMove(_ visit: Visit) async throws -> Answer {
    try await CallerPages.act(visit, to: "/night/backstage") { desk, actor in
      try await desk.confirmMove(by: actor)
    }
  }

  private struct View {
    let rehearsal: String?
    /// The category whose envelope is wanted; nil where the cue has none.
    let wanted: String?
    let presenters: String?
    let isOpen: Bool
    let hasLabels: Bool
    /// What reading came to, in words.
    let right: String?
    let stop: String?
    let canConfirm: Bool
    let presenter: Bool
    let stageManager: Bool
    let isHandedOver: Bool
    let now: String
    let next: String?
    let move: String?
    let drill: String?
    let drillStart: DrillPages.Start?

    init(_ open: Visit.OpenSeason, isManager: Bool) {
      let (season, night) = (open.season, open.state.night)
      rehearsal = NightView.mark(night)
      let cue = night.mode == nil ? nil : night.current
      let category = cue?.category.flatMap(season.category)
      now = NightView.title(cue, season)
      isOpen = category.map { night.reveals[$0.id] != nil } ?? false
      wanted =
        isOpen || category.flatMap { season.audienceRound(of: $0.id) } != nil
        ? nil : category?.name.shown
      presenters =
        cue.flatMap { $0.presenters.isEmpty ? nil : sayAnd($0.presenters.map(season.personName)) }
      hasLabels = !night.labels.isEmpty
      let handover = night.handover
      right =
        handover.isRight == true
        ? handover.label.map { say("Right: envelope \($0.set), \($0.grouped).") } : nil
      stop =
        handover.isRight == false
        ? Self.reason(handover.label, night, season, wanted ?? "") : nil
      canConfirm = wanted != nil && (!hasLabels || handover.isRight == true)
      presenter = handover.presenter
      stageManager = handover.stageManager
      isHandedOver = handover.isConfirmed
      next = night.mode == nil ? nil : night.next.map { NightView.title($0, season) }
      drill = night.drill.map { say("Wrong winner read. \($0.owner) puts it right.") }
      drillStart = DrillPages.Start(night, season)
      move = night.moveAsked.flatMap { move in
        night.cues.first { $0.id == move.cue }.map {
          say("\(move.by) asks to make \(NightView.title($0, season)) the next cue.")
        }
      }
    }

    private static func reason(
      _ label: NightLabel?, _ night: NightState, _ season: Season, _ wanted: String
    ) -> String {
      guard let label else {
        return say("No envelope of this night has this code. Wanted is \(wanted).")
      }
      let name = season.category(label.category)?.name.shown ?? label.category
      return night.isVoid(label)
        ? say("\(name) is open already; this envelope is void.")
        : say("This is the envelope of \(name). Wanted is \(wanted).")
    }
  }

  static let template = Template(
    """
    {{#rehearsal}}<p class="mark">{{.}}</p>{{/rehearsal}}
    <h1 class="vh">Backstage</h1>
    <div class="handover{{#stop}} stopped{{/stop}}{{#isHandedOver}} done{{/isHandedOver}}">
    {{#wanted}}<p class="with">Hand over the envelope of</p><p class="wanted">{{.}}</p>{{#presenters}}<p class="with">to {{.}}</p>{{/presenters}}
    {{#hasLabels}}<form method="post" action="/night/read" data-empties="yes"><label for="code">Code on the envelope</label>
    <p class="line"><input type="text" id="code" name="code" autocomplete="off" autocapitalize="characters" autofocus> <button>Read</button></p></form>{{/hasLabels}}
    {{#stop}}<p class="stop" role="alert"><b>Stop.</b> {{.}}</p>{{/stop}}
    {{#right}}<p class="right" role="status">{{.}}</p>{{/right}}
    {{#canConfirm}}<div class="confirm">
    <form method="post" action="/night/confirm"><input type="hidden" name="who" value="presenter"><button id="presenter"{{#presenter}} disabled{{/presenter}}>{{#presenter}}Presenter: confirmed{{/presenter}}{{^presenter}}Presenter: I hold the envelope of {{wanted}}{{/presenter}}</button></form>
    <form method="post" action="/night/confirm"><input type="hidden" name="who" value="stage-manager"><button id="stage-manager"{{#stageManager}} disabled{{/stageManager}}>{{#stageManager}}Stage manager: confirmed{{/stageManager}}{{^stageManager}}Stage manager: I handed over {{wanted}}{{/stageManager}}</button></form></div>{{/canConfirm}}
    {{#isHandedOver}}<p class="right" role="status">Handed over. The caller can go.</p>{{/isHandedOver}}{{/wanted}}
    {{^wanted}}<p class="with">Now</p><p class="wanted">{{now}}</p>{{#isOpen}}<p class="right">The envelope is open.</p>{{/isOpen}}{{^isOpen}}<p class="with">No envelope belongs to this cue.</p>{{/isOpen}}{{/wanted}}
    {{#drill}}<p class="stop"><a href="/night/drill">{{.}}</a></p>{{/drill}}
    \(DrillPages.Start.template)
    {{#next}}<p class="with">Next: {{.}}</p>{{/next}}
    {{#move}}<form method="post" action="/night/move/confirm" class="waiting"><p>{{.}}</p><button class="main">Confirm the move</button></form>{{/move}}
    </div>
    """)
}
