import Awards
import Seasons

/// Before a meeting: who chairs, who is called in only when somebody is away.
enum RoomSetUpPages {
  static func show(_ visit: Visit) async throws -> Answer { try await page(visit, told: nil) }

  static func take(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit(visit)
    try await room.desk.arrange(
      chair: visit.form.text("chair"), substitutes: Set(visit.form.values("substitute")),
      by: try visit.actor())
    return try await page(visit, told: "Noted.")
  }

  private static func page(_ visit: Visit, told: String?) async throws -> Answer {
    let room = try await RoomVisit(visit)
    let page = Page(
      path: room.path, told: told, name: RoundName.text(room.round),
      quorum: room.round.room?.quorum ?? 1,
      tells: room.tells == .figures
        ? "The room sees all figures of each vote."
        : "The room hears who has it, or that there is no majority yet; no figures.",
      onePrize: room.round.room?.isOnePrize == true
        ? "An entry takes one prize alone; another only by leave, with a reason in the minutes."
        : nil,
      chair: room.state.chair.map(room.name),
      members: room.members.map { member in
        Choice(
          id: member.id, name: member.name, isChair: member.id == room.state.chair,
          isSubstitute: room.state.substitutes.contains(member.id),
          proxy: room.state.proxies[member.id].map(room.name))
      }, hasMembers: !room.members.isEmpty)
    return try visit.page("The room", template, page)
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
    let tells: String
    let onePrize: String?
    let chair: String?
    let members: [Choice]
    let hasMembers: Bool
  }

  private static let template = Template(
    """
    <h1>The room: {{name}}</h1>
    {{#told}}<p class="told" role="status"><span class="saved-word">{{.}}</span></p>{{/told}}
    <p>A vote is held when {{quorum}} or more are there. {{tells}} {{onePrize}} These stand in the season file and freeze when the meeting begins.</p>
    {{#chair}}<p><strong>{{.}}</strong> leads the meeting, signed in as a member. Staff with the role chair can help: <a href="{{path}}/chair">the meeting</a>.</p>{{/chair}}
    {{^hasMembers}}<p>Put the members on the roll first.</p>{{/hasMembers}}
    {{#hasMembers}}<form method="post" action="/admin{{path}}">
    <label for="chair">Who leads it</label><select id="chair" name="chair">{{#members}}<option value="{{id}}"{{#isChair}} selected{{/isChair}}>{{name}}</option>{{/members}}</select>
    <fieldset class="plainset"><legend>Substitutes <span class="hint">they vote when the chair calls them in</span></legend>
    {{#members}}<label class="choice"><input type="checkbox" name="substitute" value="{{id}}"{{#isSubstitute}} checked{{/isSubstitute}}><span class="name">{{name}}{{#proxy}} <span class="quiet small">{{.}} casts for them</span>{{/proxy}}</span></label>{{/members}}</fieldset>
    <p class="actions"><button class="main">Note it</button></p></form>{{/hasMembers}}
    """)
}
