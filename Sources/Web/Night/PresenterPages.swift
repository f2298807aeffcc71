import Awards
import Foundation
import Seasons
import Texts

/// The presenter's own screen, or that of whoever goes with them: which envelope they take, and that they hold it.
enum PresenterPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    return try NightFrame.answer(
      .presenter, try template.html(View(open), token: visit.formToken), visit)
  }

  static func confirm(_ visit: Visit) async throws -> Answer {
    try await CallerPages.act(visit, to: "/night/presenter") { desk, actor in
      try await desk.confirm(.presenter, by: actor)
    }
  }

  private struct View {
    let rehearsal: String?
    let envelope: WantedEnvelope
    /// Whether the code in hand is still to be read.
    let isUnread: Bool
    let confirmed: String?
    let now: String
    let next: String?

    init(_ open: Visit.OpenSeason) {
      let (season, night) = (open.season, open.state.night)
      rehearsal = NightView.mark(night)
      envelope = WantedEnvelope(night, season)
      isUnread = !envelope.canConfirm && envelope.stop == nil
      confirmed = night.handover.presenter.map { say("Confirmed by \($0).") }
      now = night.mode == nil ? say("Nothing runs.") : NightView.title(night.current, season)
      next = night.mode == nil ? nil : night.next.map { NightView.title($0, season) }
    }
  }

  static let template = Template(
    """
    {{#rehearsal}}<p class="mark">{{.}}</p>{{/rehearsal}}
    <h1 class="vh">Presenter</h1>
    {{#envelope}}<div class="handover{{#stop}} stopped{{/stop}}{{#confirmed}} done{{/confirmed}}">
    {{#category}}<p class="with">You take the envelope of</p><p class="wanted">{{.}}</p>{{#presenters}}<p class="with">{{.}}</p>{{/presenters}}
    {{#stop}}<p class="stop" role="alert"><b>Stop.</b> {{.}}</p>{{/stop}}
    {{#isUnread}}<p class="with">The stage manager reads its code first.</p>{{/isUnread}}
    {{#right}}<p class="right" role="status">{{.}}</p>{{/right}}
    {{#confirmed}}<p class="right" role="status">{{.}}</p>{{/confirmed}}
    {{^confirmed}}{{#canConfirm}}<div class="confirm"><form method="post" action="/night/presenter"><button class="main" id="presenter">I hold the envelope of {{category}}</button></form></div>{{/canConfirm}}{{/confirmed}}{{/category}}
    {{^category}}<p class="with">Now</p><p class="wanted">{{now}}</p>{{#isOpen}}<p class="right">The envelope is open.</p>{{/isOpen}}{{^isOpen}}<p class="with">No envelope belongs to this cue.</p>{{/isOpen}}{{/category}}
    {{#next}}<p class="with">Next: {{.}}</p>{{/next}}
    <form method="post" action="/sign-out" data-leaves="yes"><p class="with small"><button class="plain">Sign out</button></p></form>
    </div>{{/envelope}}
    """)
}
