import Awards
import Foundation
import Seasons
import Texts

/// Acts off the schedule, and the second person's approval.
enum ProposalPages {
  /// Does an act, or puts it before a second person, and says which.
  static func act(_ act: Act, _ visit: Visit, reason: String) async throws -> String {
    guard let staff = visit.person?.staff else { throw PageError.notYours }
    guard !reason.isEmpty else { throw PageError.badForm(say("This needs a reason.")) }
    let isDone = try await ProposalDesk(visit.open().office).act(act, by: staff, reason: reason)
    return isDone
      ? say("Done.")
      : say("It waits for a second person, who approves it on the page Season or Keys.")
  }

  static func approve(_ visit: Visit) async throws -> Answer {
    try await decide(visit) { desk, number, staff in
      try await desk.approve(number, by: staff)
      return say("Approved and done.")
    }
  }

  static func drop(_ visit: Visit) async throws -> Answer {
    try await decide(visit) { desk, number, staff in
      try await desk.drop(number, by: staff)
      return say("The proposal is dropped.")
    }
  }

  private static func decide(
    _ visit: Visit, _ body: (ProposalDesk, Int, StaffMember) async throws -> String
  ) async throws -> Answer {
    guard let staff = visit.person?.staff, let number = Int(visit.parameter("number")) else {
      throw PageError.notFound
    }
    let told = try await body(ProposalDesk(visit.open().office), number, staff)
    let page = staff.roles.contains(.administrator) ? "/admin" : "/keys"
    return .seeOther("\(page)?told=\(Form.escaped(told))")
  }

  /// What waits, for a page of its reader.
  struct View {
    struct Line {
      let number: Int
      let what: String
      let name: String
      let reason: String
      let isOwn: Bool
    }

    let lines: [Line]
    let hasAny: Bool

    init(_ open: Visit.OpenSeason, reader: StaffMember?) {
      lines = open.state.proposals.map {
        Line(
          number: $0.number, what: $0.act.words(open.season), name: $0.name, reason: $0.reason,
          isOwn: $0.by == reader?.id)
      }
      hasAny = !lines.isEmpty
    }

    static let template = """
      {{#hasAny}}<section aria-labelledby="proposals"><h2 id="proposals">Waits for a second person</h2>
      {{#lines}}<div class="proposal"><p><strong>{{what}}</strong><br>{{name}}: {{reason}}</p>
      <div class="actions">{{#isOwn}}<span class="quiet">Somebody else approves it.</span>{{/isOwn}}{{^isOwn}}<form method="post" action="/admin/proposals/{{number}}/approve"><button class="main">Approve<span class="vh">: {{what}}</span></button></form>{{/isOwn}}
      <form method="post" action="/admin/proposals/{{number}}/drop"><button>Drop it<span class="vh">: {{what}}</span></button></form></div></div>{{/lines}}</section>{{/hasAny}}
      """
  }
}

extension Act {
  /// As a sentence's beginning.
  func words(_ season: Season) -> String {
    func name(_ id: String) -> String { season.round(id).map { RoundName.text($0) } ?? id }
    switch self {
    case .open(let round): return say("Open now: \(name(round))")
    case .close(let round): return say("Close now, so that it can be counted: \(name(round))")
    case .move(let round, let closes, _):
      return say("Move the close of \(name(round)) to \(Moment.text(closes, season))")
    case .setAside(let round, let member, let mayVoteAgain):
      return mayVoteAgain
        ? say("Set the ballot of member \(member) in \(name(round)) aside; they may vote again")
        : say("Set the ballot of member \(member) in \(name(round)) aside; they may not vote again")
    case .endAppeals: return say("End appeals: whose ballot is whose is erased for good")
    case .strike(_, let id, let nominee):
      let category = season.category(id)
      let found = category?.nominees.first { $0.id == nominee }
      let label = found.map { season.label(of: $0, in: id) } ?? nominee
      return say("Take \(label) out of \(category?.name.shown ?? id) after the count")
    }
  }
}
