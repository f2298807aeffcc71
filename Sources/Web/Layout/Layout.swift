import Awards
import Foundation
import HTTPTypes
import Seasons
import Texts

/// What stands around every page: the body's name, who is signed in, where to go.
enum Layout {
  static func html(
    _ title: String, _ content: String, script: String?, head: String?, _ visit: Visit
  ) throws -> String {
    try template.html(
      Frame(visit, title: title, content: content, script: script, head: head),
      token: visit.formToken)
  }

  private struct Link {
    let path: String
    let name: String
    let isHere: Bool
  }

  private struct Uncast {
    let round: String
    let name: String
    let left: String
  }

  private struct LanguageChoice {
    let code: String
    let name: String
    let isHere: Bool
  }

  private struct Frame {
    let language: String
    let hasLanguages: Bool
    let isFile: Bool
    let languages: [LanguageChoice]
    /// Where to go on after another language is chosen.
    let back: String
    let title: String
    let content: String
    let body: String
    let links: [Link]
    let person: String?
    let demo: String?
    let rehearsal: String?
    /// Another one for each look, so that a browser asks again when it changes.
    let look: String?
    let mark: String?
    let simulated: String?
    let script: String?
    /// What machines read, as HTML.
    let head: String?
    let uncast: [Uncast]

    init(_ visit: Visit, title: String, content: String, script: String?, head: String?) {
      self.head = head
      let season = visit.season?.season
      let current = Language.current.code
      language = current
      languages = visit.site.settings.languages.map {
        LanguageChoice(code: $0.code, name: $0.name, isHere: $0.code == current)
      }
      isFile = visit.isFile
      hasLanguages = languages.count > 1 && !visit.isFile
      back = visit.isGet ? visit.path : "/"
      self.title = title
      self.content = content
      body = season?.name.shown ?? "Envelope"
      person = visit.person?.name
      self.script = visit.isFile ? nil : script
      links = Frame.links(visit)
      simulated = season?.simulated?.shown
      let now = visit.season?.now
      uncast = visit.uncast.map { round in
        Uncast(
          round: round.id, name: RoundName.text(round.kind, round.id),
          left: Moment.left(now.map { round.closes.timeIntervalSince($0) } ?? 0))
      }
      look = season?.look.map { "\($0.accent)\($0.darkAccent)".filter { $0 != "#" } }
      mark = season?.look?.mark
      rehearsal = season?.isRehearsal == true ? season?.simulated?.shown ?? say("Rehearsal.") : nil
      demo =
        visit.site.settings.isDemo && !visit.isFile
        ? say(
          "Demo. Its clock stands at \(visit.season.map { Moment.text($0.now, $0.season) } ?? "").")
        : nil
    }

    private static func links(_ visit: Visit) -> [Link] {
      var all: [(String, String)] = []
      switch visit.person {
      case .member:
        all = [("/ballot", say("Ballot")), ("/you", say("You"))]
        for round in visit.season?.season.rounds.filter({ $0.room != nil }) ?? [] {
          all.insert(("/room/\(round.id)", say("The room")), at: 1)
        }
        if visit.season?.season.categories.contains(where: { !$0.entered.isEmpty }) == true {
          all.append(("/screen", say("Screening")))
        }
        if let round = visit.season?.state.rounds.values.first(where: {
          $0.nominations.values.contains { $0.lines != nil }
        }) {
          all.append(("/reading/\(round.id)", say("How lines were read")))
        }
      case .staff(let staff):
        if staff.roles.contains(.administrator) {
          if staff.sections.isEmpty {
            all += [("/admin", say("Season")), ("/admin/members", say("Members"))]
          }
          all += [("/admin/categories", say("Categories")), ("/admin/entries", say("Entries"))]
          if visit.season?.season.rounds.contains(where: { $0.kind == .nomination }) == true {
            all.append(("/admin/nominations", say("Nominations")))
          }
          if staff.sections.isEmpty {
            all += [
              ("/admin/mail", say("Mail")), ("/admin/journal", say("Journal")),
              ("/admin/staff", say("Staff")),
            ]
          }
        }
        if staff.roles.contains(.chair) {
          for round in visit.season?.season.rounds.filter({ $0.room != nil }) ?? [] {
            all.append(("/room/\(round.id)/chair", say("The meeting")))
          }
          let committees = visit.season?.season.categories.filter {
            !$0.entered.isEmpty && $0.nominations != nil && staff.worksOn($0)
          }
          all += (committees ?? []).map {
            ("/admin/committee/\($0.id)", say("Committee: \($0.name.shown)"))
          }
        }
        if staff.sections.isEmpty,
          !staff.roles.isDisjoint(with: [
            .administrator, .caller, .stageManager, .keyholder, .press,
          ])
        {
          all.append(("/night", say("The night")))
        } else if staff.roles.contains(.presenter) {
          all.append(("/night/presenter", say("Presenter")))
        }
        if staff.roles.contains(.keyholder) {
          all.append(("/keys", say("Keys")))
          if staff.roles.isDisjoint(with: [.administrator]) {
            for round in visit.season?.season.rounds.filter({ $0.paper != nil }) ?? [] {
              all.append(("/admin/paper/\(round.id)", say("Paper ballots")))
            }
          }
        }
        if staff.roles.isDisjoint(with: [.administrator]), staff.roles.contains(.auditor) {
          all.append(("/admin/journal", say("Journal")))
        }
        if visit.season?.season.results.learns == .named,
          visit.season?.season.results.persons.contains(staff.name) == true
        {
          all.append(("/look", say("Look at the results")))
        }
        all.append(("/staff/second-step", say("Second step")))
        all.append(("/tokens", say("Tokens")))
      case nil: all = []
      }
      if let season = visit.season, ResultPages.isSomethingOpen(season) {
        all.append(("/results", say("Results")))
      }
      if visit.site.settings.history != nil, !visit.isFile {
        all.append(("/archive", say("The archive")))
      }
      return all.map { Link(path: $0.0, name: $0.1, isHere: $0.0 == visit.path) }
    }
  }

  static let template = Template(
    """
    <!doctype html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}} – {{body}}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/style.css">
    {{#look}}<link rel="stylesheet" href="/look.css?{{.}}">{{/look}}
    {{{head}}}
    {{^isFile}}<script src="/page.js" defer></script>{{/isFile}}
    {{#script}}<script src="{{.}}" defer></script>{{/script}}
    </head>
    <body>
    <a class="skip" href="#main">Skip to the page</a>
    {{#rehearsal}}<section class="band rehearsal" aria-label="Rehearsal"><strong>{{.}}</strong></section>{{/rehearsal}}
    {{#demo}}<section class="band" aria-label="Demo"><strong>{{.}}</strong>{{#simulated}} {{.}}{{/simulated}}</section>{{/demo}}
    <header class="top">
    <a class="body" href="/">{{#mark}}<img class="mark" src="/mark/{{.}}" alt="">{{/mark}}{{body}}</a>
    {{#person}}<form method="post" action="/sign-out"><span class="who">{{.}}</span> <button class="plain">Sign out</button></form>{{/person}}
    </header>
    <nav aria-label="Pages">{{#links}}<a href="{{path}}"{{#isHere}} aria-current="page"{{/isHere}}>{{name}}</a>{{/links}}</nav>
    {{#uncast}}<section class="told unsaved uncast" aria-label="Not cast"><span class="unsaved-word">Filled in, not cast.</span> Your ballot in {{name}} does not count until you cast it: <a href="/ballot/{{round}}">go to it</a>. Closes in {{left}}.</section>{{/uncast}}
    <main id="main">
    {{{content}}}
    </main>
    <footer class="end"><p>Envelope runs awards so that anyone can check the winner.</p>
    {{#hasLanguages}}<form method="post" action="/language" class="languages"><input type="hidden" name="back" value="{{back}}">{{#languages}}<button class="plain" name="language" value="{{code}}" lang="{{code}}"{{#isHere}} aria-current="true"{{/isHere}}>{{name}}</button>{{/languages}}</form>{{/hasLanguages}}</footer>
    </body>
    </html>

    """)
}

extension Visit {
  /// A page of the site.
  func page(
    _ title: String, _ template: Template, _ values: Any, _ status: HTTPResponse.Status = .ok,
    script: String? = nil, head: String? = nil
  ) throws -> Answer {
    let content = try template.html(values, token: formToken)
    return .page(try Layout.html(title, content, script: script, head: head, self), status)
  }
}
