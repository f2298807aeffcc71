import Awards
import Seasons
import Texts

/// Before a meeting: who chairs, who is called in only when somebody is away.
enum RoomSetUpPages {
  static func show(_ visit: Visit) async throws -> Answer { try await page(visit, told: nil) }

  static func take(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit(visit)
    try await room.desk.arrange(
      chair: visit.form.text("chair"), substitutes: Set(visit.form.values("substitute")),
      by: try visit.actor())
    return try await page(visit, told: say("Noted."))
  }

  /// How the room is held, before the meeting.
  static func rule(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit(visit)
    guard !room.hasBegun else { throw DeskError.roundIsOpen(room.round.id) }
    guard let quorum = Int(visit.form.text("quorum")), (1...10_000).contains(quorum),
      let tells = Room.Telling(rawValue: visit.form.text("tells"))
    else { throw PageError.badForm(say("Say how many must be there, and what the room is told.")) }
    var season = room.open.season
    for index in season.rounds.indices where season.rounds[index].id == room.round.id {
      season.rounds[index].room = Room(
        tells: tells, quorum: quorum, isOnePrize: visit.form["one-prize"] != nil)
    }
    try await CategoryPages.revise(season, visit, "how the room is held was chosen")
    return .seeOther("/admin\(room.path)")
  }

  private static func page(_ visit: Visit, told: String?) async throws -> Answer {
    let room = try await RoomVisit(visit)
    let page = Page(
      path: room.path, told: told, name: RoundName.text(room.round),
      quorum: room.round.room?.quorum ?? 1,
      isVerdict: room.tells == .verdict, isOnePrize: room.round.room?.isOnePrize == true,
      canChange: !room.hasBegun,
      chair: room.state.chair.map(room.name),
      members: room.members.map { member in
        Choice(
          id: member.id, name: member.name, isChair: member.id == room.state.chair,
          isSubstitute: room.state.substitutes.contains(member.id),
          proxy: room.state.proxies[member.id].map(room.name))
      }, hasMembers: !room.members.isEmpty)
    return try visit.page(say("The room"), template, page)
  }

  private struct Choice {
    let id: String
    let name: String
    let isChair: Bool
    let isSubstitute: Bool
    let proxy: String?
  }

  private struct Page {
    let path: String
    let told: String?
    let name: String
    let quorum: Int
    let isVerdict: Bool
    let isOnePrize: Bool
    let canChange: Bool
    let chair: String?
    let members: [Choice]
    let hasMembers: Bool
  }

  static let template = Template(
    """
    <h1>The room: {{name}}</h1>
    {{#told}}<p class="told" role="status"><span class="saved-word">{{.}}</span></p>{{/told}}
    <p>A vote is held when {{quorum}} or more are there. {{#isVerdict}}The room hears who has it, or that there is no majority yet; no figures.{{/isVerdict}}{{^isVerdict}}The room sees all figures of each vote.{{/isVerdict}}{{#isOnePrize}} An entry takes one prize alone; another only by leave, with a reason in the minutes.{{/isOnePrize}} This freezes when the meeting begins.</p>
    {{#canChange}}<details><summary>Change that</summary><form method="post" action="/admin{{path}}/rule"><label>How many must be there <input type="number" name="quorum" min="1" value="{{quorum}}"></label>
    <label class="choice"><input type="radio" name="tells" value="figures"{{^isVerdict}} checked{{/isVerdict}}><span>The room sees all figures</span></label>
    <label class="choice"><input type="radio" name="tells" value="verdict"{{#isVerdict}} checked{{/isVerdict}}><span>Only who has it, or that nobody has enough</span></label>
    <label class="choice"><input type="checkbox" name="one-prize"{{#isOnePrize}} checked{{/isOnePrize}}><span>An entry takes one prize</span></label>
    <p class="actions"><button>Change it</button></p></form></details>{{/canChange}}
    {{#chair}}<p><strong>{{.}}</strong> leads the meeting, signed in as a member. Staff with the role chair can help: <a href="{{path}}/chair">the meeting</a>.</p>{{/chair}}
    {{^hasMembers}}<p>Put the members on the roll first.</p>{{/hasMembers}}
    {{#hasMembers}}<form method="post" action="/admin{{path}}">
    <label for="chair">Who leads it</label><select id="chair" name="chair">{{#members}}<option value="{{id}}"{{#isChair}} selected{{/isChair}}>{{name}}</option>{{/members}}</select>
    <fieldset class="plainset"><legend>Substitutes <span class="hint">they vote when the chair calls them in</span></legend>
    {{#members}}<label class="choice"><input type="checkbox" name="substitute" value="{{id}}"{{#isSubstitute}} checked{{/isSubstitute}}><span class="name">{{name}}{{#proxy}} <span class="quiet small">{{.}} casts for them</span>{{/proxy}}</span></label>{{/members}}</fieldset>
    <p class="actions"><button class="main">Note it</button></p></form>{{/hasMembers}}
    """)
}
