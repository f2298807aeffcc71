import Awards
import Foundation
import Seasons
import Texts

/// Backstage: the envelope in hand is read and confirmed by two, before anybody walks out with it.
enum BackstagePages {
  static func show(_ visit: Visit) async throws -> Answer {
    let view = View(try visit.open())
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
    let envelope: WantedEnvelope
    /// What has come of the presenter's word, where it is given elsewhere.
    let apart: String?
    let presenter: Bool
    let stageManager: Bool
    let now: String
    let next: String?
    let move: String?
    let drill: String?
    let reading: DrillPages.Reading?

    init(_ open: Visit.OpenSeason) {
      let (season, night) = (open.season, open.state.night)
      rehearsal = NightView.mark(night)
      envelope = WantedEnvelope(night, season)
      let handover = night.handover
      presenter = handover.presenter != nil
      stageManager = handover.stageManager != nil
      apart =
        night.isPresenterApart
        ? handover.presenter.map { say("Presenter: confirmed by \($0).") }
          ?? say("Presenter: confirms under another sign-in, at /night/presenter.") : nil
      now = NightView.title(night.mode == nil ? nil : night.current, season)
      next = night.mode == nil ? nil : night.next.map { NightView.title($0, season) }
      drill = night.drill.map { say("Wrong winner read. \($0.owner) puts it right.") }
      reading = DrillPages.Reading(night, season, from: .backstage)
      move = night.moveAsked.flatMap { move in
        night.cues.first { $0.id == move.cue }.map {
          say("\(move.by) asks to make \(NightView.title($0, season)) the next cue.")
        }
      }
    }
  }

  static let template = Template(
    """
    {{#rehearsal}}<p class="mark">{{.}}</p>{{/rehearsal}}
    <h1 class="vh">Backstage</h1>
    {{#envelope}}<div class="handover{{#stop}} stopped{{/stop}}{{#isHandedOver}} done{{/isHandedOver}}">
    {{#category}}<p class="with">Hand over the envelope of</p><p class="wanted">{{.}}</p>{{#presenters}}<p class="with">to {{.}}</p>{{/presenters}}
    {{#hasLabels}}<form method="post" action="/night/read" data-empties="yes"><label for="code">Code on the envelope</label>
    <p class="line"><input type="text" id="code" name="code" autocomplete="off" autocapitalize="characters" autofocus> <button>Read</button></p></form>{{/hasLabels}}
    {{#stop}}<p class="stop" role="alert"><b>Stop.</b> {{.}}</p>{{/stop}}
    {{#right}}<p class="right" role="status">{{.}}</p>{{/right}}
    {{#canConfirm}}<div class="confirm">
    {{#apart}}<p class="with">{{.}}</p>{{/apart}}{{^apart}}<form method="post" action="/night/confirm"><input type="hidden" name="who" value="presenter"><button id="presenter"{{#presenter}} disabled{{/presenter}}>{{#presenter}}Presenter: confirmed{{/presenter}}{{^presenter}}Presenter: I hold the envelope of {{category}}{{/presenter}}</button></form>{{/apart}}
    <form method="post" action="/night/confirm"><input type="hidden" name="who" value="stage-manager"><button id="stage-manager"{{#stageManager}} disabled{{/stageManager}}>{{#stageManager}}Stage manager: confirmed{{/stageManager}}{{^stageManager}}Stage manager: I handed over {{category}}{{/stageManager}}</button></form></div>{{/canConfirm}}
    {{#isHandedOver}}<p class="right" role="status">Handed over. The caller can go.</p>{{/isHandedOver}}{{/category}}
    {{^category}}<p class="with">Now</p><p class="wanted">{{now}}</p>{{#isOpen}}<p class="right">The envelope is open.</p>{{/isOpen}}{{^isOpen}}<p class="with">No envelope belongs to this cue.</p>{{/isOpen}}{{/category}}
    {{#drill}}<p class="stop"><a href="/night/drill">{{.}}</a></p>{{/drill}}
    \(DrillPages.Reading.template)
    {{#next}}<p class="with">Next: {{.}}</p>{{/next}}
    {{#move}}<form method="post" action="/night/move/confirm" class="waiting"><p>{{.}}</p><button class="main">Confirm the move</button></form>{{/move}}
    </div>{{/envelope}}
    """)
}
