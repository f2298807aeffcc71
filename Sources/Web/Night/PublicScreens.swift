import Awards
import Foundation
import HTTPTypes
import Seasons
import Texts

/// What everybody may see of a night: the stage's projector, the overlay of a broadcast, and the second screen
/// of the audience.
enum PublicScreens {
  static func stage(_ visit: Visit) async throws -> Answer { try page(.stage, visit) }

  /// Transparent, for a browser source of a broadcast: at the foot, and with `?full` over the whole picture.
  static func overlay(_ visit: Visit) async throws -> Answer {
    try page(.overlay, style: visit.query["full"] == nil ? nil : "full", visit)
  }

  static func live(_ visit: Visit) async throws -> Answer { try page(.live, visit) }

  private static func page(
    _ screen: NightScreen, style: String? = nil, _ visit: Visit
  ) throws -> Answer {
    try NightFrame.answer(screen, try html(screen, visit.open().state), style: style, visit)
  }

  /// What happens, as server-sent events; for whoever asks for no stream only how it stands.
  static func stream(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let screens = Set(
      visit.query.text("screens").split(separator: ".")
        .compactMap { NightScreen(rawValue: String($0)) }.filter { $0 != .keys })
    let night = visit.site.night
    guard visit.isStream else {
      return .json(try NightStream.state(screens, open.state))
    }
    var answer = Answer(type: "text/event-stream")
    // A proxy that waits for more before it hands on would hold the night up.
    if let name = HTTPField.Name("X-Accel-Buffering") { answer.headers[name] = "no" }
    answer.stream = try await night.watch(open.office, screens, Language.current)
    return answer
  }

  /// A screen's content.
  static func html(_ screen: NightScreen, _ state: SeasonState) throws -> String {
    let view = NightView(state)
    switch screen {
    case .overlay: return try overlayTemplate.html(view, token: "")
    case .live: return try liveTemplate.html(LiveView(view, state), token: "")
    default: return try stageTemplate.html(view, token: "")
    }
  }

  /// The second screen: what is on, and the winners so far.
  private struct LiveView {
    struct Told {
      let category: String
      let winners: [NightView.Line]
      let verdict: String?
    }

    let now: NightView
    let told: [Told]
    let isFirst: Bool
    let simulated: String?

    init(_ view: NightView, _ state: SeasonState) {
      now = view
      simulated = view.simulated
      let night = state.night
      told = night.reveals.values.filter(night.isPublic).sorted { $0.number > $1.number }.compactMap
      { reveal in
        guard let category = state.season.category(reveal.category),
          night.current?.category != reveal.category || night.mode == nil
        else { return nil }
        return Told(
          category: category.name.shown,
          winners: reveal.winners.compactMap { id in
            guard let nominee = category.nominees.first(where: { $0.id == id }) else { return nil }
            let billing = state.season.billing(of: nominee, in: category)
            return NightView.Line(lead: billing.lead, rest: billing.rest.first)
          }, verdict: NightView.verdict(reveal))
      }
      isFirst = told.isEmpty
    }
  }

  static let stageTemplate = Template(
    """
    {{#rehearsal}}<p class="mark">{{.}}</p>{{/rehearsal}}
    <div class="{{#hasWinner}}revealed{{/hasWinner}}{{^hasWinner}}{{#isCategory}}asked{{/isCategory}}{{^isCategory}}quiet-screen{{/isCategory}}{{/hasWinner}}">
    {{#isCategory}}<h1 class="about">{{title}}</h1>
    {{#verdict}}<p class="verdict">{{.}}</p>{{/verdict}}
    {{#winners}}<div class="award"><h2 class="winner">{{lead}}</h2>{{#rest}}<p class="with">{{.}}</p>{{/rest}}</div>{{/winners}}
    {{^hasWinner}}<ul class="nominees{{#isFew}} few{{/isFew}}{{#isMany}} many{{/isMany}}">{{#nominees}}<li><span class="lead">{{lead}}</span>{{#rest}} <span class="with">{{.}}</span>{{/rest}}</li>{{/nominees}}</ul>{{/hasWinner}}
    {{#vote}}<div class="voting"><img src="/audience/code" alt="Code for telephones"><p class="countdown"><b data-since="{{since}}" data-down="{{most}}"></b></p></div>{{/vote}}{{/isCategory}}
    {{^isCategory}}<p class="about">{{season}}</p><h1 class="part">{{title}}</h1>{{/isCategory}}
    </div>
    {{#simulated}}<p class="simulated">{{.}}</p>{{/simulated}}
    """)

  static let overlayTemplate = Template(
    """
    {{#rehearsal}}<p class="mark">{{.}}</p>{{/rehearsal}}
    {{#isCategory}}<div class="third{{#hasWinner}} revealed{{/hasWinner}}">
    <h1 class="about">{{title}}</h1>
    {{#verdict}}<p class="verdict">{{.}}</p>{{/verdict}}
    {{#winners}}<div class="award"><h2 class="winner">{{lead}}</h2>{{#rest}}<p class="with">{{.}}</p>{{/rest}}</div>{{/winners}}
    {{^hasWinner}}<ul class="nominees">{{#nominees}}<li>{{lead}}</li>{{/nominees}}</ul>{{/hasWinner}}
    </div>{{/isCategory}}
    """)

  static let liveTemplate = Template(
    """
    {{#now}}{{#rehearsal}}<p class="mark">{{.}}</p>{{/rehearsal}}
    <p class="season">{{season}}</p>
    <section class="now" aria-live="polite">
    {{#isCategory}}<h1 class="about">{{title}}</h1>{{#above}}<p class="with">{{.}}</p>{{/above}}
    {{#verdict}}<p class="verdict">{{.}}</p>{{/verdict}}
    {{#winners}}<div class="award"><h2 class="winner">{{lead}}</h2>{{#rest}}<p class="with">{{.}}</p>{{/rest}}</div>{{/winners}}
    {{^hasWinner}}<ul class="nominees">{{#nominees}}<li><span class="lead">{{lead}}</span>{{#rest}} <span class="with">{{.}}</span>{{/rest}}</li>{{/nominees}}</ul>{{/hasWinner}}{{/isCategory}}
    {{#vote}}<p><a href="/audience">Vote now</a> <b data-since="{{since}}" data-down="{{most}}"></b></p>{{/vote}}
    {{^isCategory}}<h1 class="part">{{title}}</h1>{{/isCategory}}
    </section>{{/now}}
    <section class="so-far"><h2>Announced so far</h2>
    {{#isFirst}}<p class="with">Nothing yet.</p>{{/isFirst}}
    <dl>{{#told}}<dt>{{category}}{{#verdict}} · {{.}}{{/verdict}}</dt>{{#winners}}<dd><span class="winner">{{lead}}</span>{{#rest}} <span class="with">{{.}}</span>{{/rest}}</dd>{{/winners}}{{/told}}</dl>
    </section>
    {{#simulated}}<p class="simulated">{{.}}</p>{{/simulated}}
    """)
}
