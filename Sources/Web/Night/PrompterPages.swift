import Awards
import Foundation
import Records
import Seasons
import Texts

/// The prompter: what the presenter says at each cue, from the season's data, so that nobody is skipped and no
/// name is typed twice.
enum PrompterPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let night = open.state.night
    let view = View(
      rehearsal: NightView.mark(night),
      script: CueScript(night.mode == nil ? nil : night.current, open.state),
      next: night.mode == nil ? nil : night.next.map { NightView.title($0, open.season) },
      isHeld: night.isHeld)
    return try NightFrame.answer(
      .prompter, try template.html(view, token: visit.formToken), visit)
  }

  private struct View {
    let rehearsal: String?
    let script: CueScript
    let next: String?
    let isHeld: Bool
  }

  static let template = Template(
    """
    {{#rehearsal}}<p class="mark">{{.}}</p>{{/rehearsal}}
    {{#isHeld}}<p class="mark">Hold.</p>{{/isHeld}}
    <div class="script">{{#script}}<h1>{{title}}</h1>{{#who}}<p class="with">{{.}}</p>{{/who}}
    {{#lines}}<p>{{.}}</p>{{/lines}}
    {{#hasNames}}<ol>{{#names}}<li><span class="lead">{{lead}}</span>{{#rest}}<br><span class="with">{{.}}</span>{{/rest}}{{#said}}<br><span class="say">{{.}}</span>{{/said}}</li>{{/names}}</ol>{{/hasNames}}
    {{#closing}}<p>{{.}}</p>{{/closing}}
    {{#winners}}<div class="revealed"><p class="winner">{{lead}}</p>{{#rest}}<p class="with">{{.}}</p>{{/rest}}{{#said}}<p class="say">{{.}}</p>{{/said}}</div>{{/winners}}{{/script}}
    {{#next}}<p class="with">Next: {{.}}</p>{{/next}}</div>
    """)
}
