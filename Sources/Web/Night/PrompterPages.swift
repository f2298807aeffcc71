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

/// What is said at a cue.
struct CueScript {
  struct Name {
    let lead: String
    let rest: String?
    /// How the names are said, where somebody wrote it down.
    let said: String?
  }

  let title: String
  let who: String?
  let lines: [String]
  let names: [Name]
  let hasNames: Bool
  let closing: String?
  /// Once the envelope is open.
  let winners: [Name]

  init(_ cue: Cue?, _ state: SeasonState) {
    let season = state.season
    title = NightView.title(cue, season)
    who =
      cue.flatMap { $0.presenters.isEmpty ? nil : sayAnd($0.presenters.map(season.personName)) }
    let note = cue?.note.map { [$0.shown] } ?? []
    guard let category = cue?.category.flatMap(season.category) else {
      (lines, names, hasNames, closing, winners) = (note, [], false, nil, [])
      return
    }
    if let drill = state.night.drill {
      (lines, names, hasNames, closing, winners) = (
        [DrillPages.sentence(drill, state)], [], false, nil, []
      )
      return
    }
    let reveal = state.night.mode == nil ? nil : state.night.reveals[category.id]
    let standing = category.nominees.filter { !$0.isWithdrawn }
    let count = standing.count
    func name(_ nominee: Nominee) -> Name {
      let billing = season.billing(of: nominee, in: category)
      let said = nominee.people.compactMap { id in
        season.person(id)?.say.map { "\(season.personName(id)): \($0)" }
      }
      return Name(
        lead: billing.lead,
        rest: billing.rest.isEmpty ? nil : billing.rest.joined(separator: " · "),
        said: said.isEmpty ? nil : said.joined(separator: " · "))
    }
    if let reveal {
      (lines, names, hasNames, closing) = (
        [NightView.verdict(reveal)].compactMap { $0 }, [], false, nil
      )
      winners = reveal.winners.compactMap { id in
        category.nominees.first { $0.id == id }.map(name)
      }
    } else {
      lines =
        note
        + [
          count == 1
            ? say("The nominee for \(category.name.shown):")
            : say("The \(count) nominees for \(category.name.shown):")
        ]
      names = standing.map(name)
      hasNames = !names.isEmpty
      closing = say("And the award goes to …")
      winners = []
    }
  }
}
