import Awards
import Foundation
import Seasons
import Texts

/// The first page: for a stranger what this is, for everybody else their own first page.
enum HomePages {
  static func home(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    if !visit.isSetUp { return .seeOther("/set-up") }
    switch visit.person {
    case .member: return .seeOther("/ballot")
    case .staff(let staff):
      return .seeOther(
        staff.roles.contains(.administrator)
          ? staff.sections.isEmpty ? "/admin" : "/admin/categories"
          : staff.roles.contains(.keyholder)
            ? "/keys"
            : !staff.roles.isDisjoint(with: [.caller, .stageManager])
              ? "/night" : staff.roles.contains(.presenter) ? "/night/presenter" : "/results")
    case nil: break
    }
    let rounds = open.season.rounds.map { round -> Row in
      let state = open.state.rounds[round.id]
      let when: String
      if let state, !state.isClosed, open.now < state.closes {
        when =
          say(
            "open, closes \(Moment.text(state.closes, open.season)), in \(Moment.left(state.closes.timeIntervalSince(open.now)))"
          )
      } else if state?.isClosed == true || open.now >= round.closes {
        when = say("closed")
      } else {
        when = say("opens \(Moment.text(round.opens, open.season))")
      }
      return Row(name: RoundName.text(round), when: when)
    }
    let page = Page(
      name: open.season.name.plain, honouring: open.season.honouring?.plain, rounds: rounds,
      hasResults: ResultPages.isSomethingOpen(open), canRegister: open.state.registration.isOpen,
      hasNominees: open.season.rounds.contains { $0.kind == .nomination },
      canEnter: !EntryDesk.openCategories(open.season, at: open.now).isEmpty,
      isDemo: visit.site.settings.isDemo,
      members: visit.site.settings.isDemo ? try await demoMembers(open) : [],
      staff: visit.site.settings.isDemo ? try await demoStaff(open) : [])
    return try visit.page(say("Welcome"), template, page)
  }

  private static func demoMembers(_ open: Visit.OpenSeason) async throws -> [Choice] {
    try await open.office.store.members(of: open.office.id).prefix(3).map {
      Choice(value: "member \($0.id)", name: "\($0.name), \($0.branch ?? "member")")
    }
  }

  private static func demoStaff(_ open: Visit.OpenSeason) async throws -> [Choice] {
    try await open.office.store.staff(of: open.office.id).map {
      Choice(value: "staff \($0.id)", name: $0.name)
    }
  }

  private struct Row {
    let name: String
    let when: String
  }

  private struct Choice {
    let value: String
    let name: String
  }

  private struct Page {
    let name: String
    let honouring: String?
    let rounds: [Row]
    let hasResults: Bool
    let canRegister: Bool
    let hasNominees: Bool
    let canEnter: Bool
    let isDemo: Bool
    let members: [Choice]
    let staff: [Choice]
  }

  static let template = Template(
    """
    <h1>{{name}}</h1>
    {{#honouring}}<p class="quiet">Honouring {{.}}.</p>{{/honouring}}
    <dl>{{#rounds}}<dt>{{name}}</dt><dd>{{when}}</dd>{{/rounds}}</dl>
    <p class="actions"><a class="button main" href="/sign-in">Sign in to vote</a> \
    {{#canRegister}}<a href="/register">Register</a> {{/canRegister}}<a href="/sign-in/staff">Staff</a>{{#canEnter}} <a href="/enter">Enter a work</a>{{/canEnter}}{{#hasNominees}} <a href="/nominees">Nominees</a>{{/hasNominees}}{{#hasResults}} <a href="/results">Results</a>{{/hasResults}}</p>
    {{#isDemo}}
    <h2>Try it as anybody</h2>
    <p>This is a demo: one click signs you in. Ballots here are not real, and the file is made anew at each start.</p>
    <form method="post" action="/demo/sign-in">
    <div class="actions">
    {{#members}}<button name="who" value="{{value}}">{{name}}</button>{{/members}}
    {{#staff}}<button name="who" value="{{value}}">{{name}}</button>{{/staff}}
    </div></form>
    {{/isDemo}}
    """)
}
