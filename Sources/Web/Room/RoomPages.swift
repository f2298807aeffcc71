import Awards
import Ballots
import Counting
import Foundation
import Records
import Sealing
import Seasons
import Texts

/// A member in the room: the vote that is open, what came of those before, a proxy named beforehand.
enum RoomPages {
  static func show(_ visit: Visit) async throws -> Answer {
    try await page(try await RoomVisit(visit), told: nil)
  }

  /// How far the room is, for a script.
  static func mark(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit(visit)
    return Answer(
      type: "text/plain; charset=utf-8", body: Array(try await room.mark().utf8))
  }

  static func cast(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit(visit)
    let form = visit.form
    guard let vote = room.state.openVote, vote.id == form.text("vote") else {
      return try await page(
        room,
        told: nil,
        wrong: say("That vote has ended. Your ballot was not taken; look at what is open now."))
    }
    guard room.standings != nil else {
      return try await page(
        room, told: nil, wrong: say("The meeting waits for its key. Cast again in a moment."))
    }
    let names = form.values("name").map { $0.trimming(\.isWhitespace) }.filter { !$0.isEmpty }
    let absent = form.text("for")
    let receipt: Receipt
    do {
      receipt = try await room.desk.cast(
        names, by: try visit.member().id, for: absent.isEmpty ? nil : absent)
    } catch let error as DeskError {
      return try await page(room, told: nil, wrong: "\(error)")
    }
    return try await page(
      try await RoomVisit(visit),
      told: absent.isEmpty
        ? say("Your ballot is in.") : say("The ballot for \(room.name(absent)) is in."),
      receipt: receipt.code)
  }

  static func proxy(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit(visit)
    let holder = visit.form.text("holder")
    let member = try visit.member().id
    try await room.desk.nameProxy(holder.isEmpty ? nil : holder, for: member, by: member)
    return try await page(
      try await RoomVisit(visit),
      told: holder.isEmpty
        ? say("Nobody casts for you.")
        : say("\(room.name(holder)) casts for you while you are away."))
  }

  // MARK: The page

  private static func page(
    _ room: RoomVisit, told: String?, wrong: String? = nil, receipt: String? = nil
  ) async throws -> Answer {
    let member = try room.visit.member()
    var forms: [VoteForm] = []
    var progress: String?
    var isIn = false
    if let vote = room.state.openVote, let standing = room.standing(vote.category) {
      progress = try await room.progress(vote)
      let own = [member.id] + room.state.proxies.filter { $0.value == member.id }.keys.sorted()
      let roll = try await room.open.office.store.roll(
        of: own, round: vote.id, in: room.open.office.id)
      for id in own {
        guard let cast = roll[id]?[vote.category] else { continue }
        if id == member.id { isIn = cast }
        forms.append(
          VoteForm(
            vote, standing, for: id == member.id ? nil : (id, room.name(id)), isIn: cast))
      }
    }
    let page = Page(
      path: room.path, mark: try await room.mark(), told: told, wrong: wrong, receipt: receipt,
      isChair: room.isChair, when: when(room), progress: progress, forms: forms, isIn: isIn,
      vote: room.state.openVote.map { say("\(room.title($0.category)), vote \($0.number)") },
      isWaiting: room.hasBegun && !room.isOver && room.state.openVote == nil,
      needsKey: room.hasBegun && !room.isOver && room.standings == nil,
      boards: (room.standings ?? []).filter { !$0.votes.isEmpty || $0.category.verdict != nil }
        .map { RoomBoard($0, room) },
      canNameProxy: !room.hasBegun, proxy: room.state.proxies[member.id].map(room.name),
      others: room.members.filter { $0.id != member.id }.map {
        Choice(id: $0.id, name: $0.name, isChosen: room.state.proxies[member.id] == $0.id)
      })
    return try room.visit.page(say("The room"), template, page, script: "/room.js")
  }

  private static func when(_ room: RoomVisit) -> String {
    if room.isOver {
      return say("The meeting is over. What was decided is sealed until the night.")
    }
    if room.hasBegun { return say("The meeting is on.") }
    return say("The meeting begins \(Moment.text(room.round.opens, room.open.season)).")
  }

  /// A ballot of one vote.
  struct VoteForm {
    struct Place {
      let number: Int
      let label: String
      let names: [Choice]
    }

    let vote: String
    /// The member whose proxy casts it.
    let absent: String?
    let absentName: String?
    let isIn: Bool
    let isWritten: Bool
    let isOne: Bool
    let places: [Place]
    /// Choices of a vote by one name; suggestions of a written one.
    let names: [Choice]
    let how: String

    init(_ vote: RoomVote, _ standing: RoomStanding, for absent: (String, String)?, isIn: Bool) {
      self.vote = vote.id
      (self.absent, absentName) = (absent?.0, absent?.1)
      self.isIn = isIn
      let isWritten = standing.isWritten(vote.number)
      self.isWritten = isWritten
      let points = standing.vote(vote.number)?.points ?? [1]
      isOne = points.count == 1 && !isWritten
      let written = standing.category.rule.isWritten
      let field = standing.field.map { standing.category.candidates[$0] }.map {
        Choice(id: written ? $0.label : $0.id, name: $0.label)
      }
      names =
        isWritten ? standing.suggestions.map { Choice(id: $0, name: $0) } : field
      places = points.enumerated().map { index, value in
        Place(
          number: index + 1,
          label: points.count == 1
            ? say("Your name")
            : say(
              value, one: "\(Self.ordinal(index)), \(value) point",
              other: "\(Self.ordinal(index)), \(value) points"),
          names: isWritten ? [] : field)
      }
      how =
        points.count == 1
        ? say("One name.")
        : say("\(points.count) names, the best first; with fewer names the points start lower.")
    }

    private static func ordinal(_ index: Int) -> String {
      let words = [
        say("First"), say("Second"), say("Third"), say("Fourth"), say("Fifth"), say("Sixth"),
        say("Seventh"), say("Eighth"), say("Ninth"), say("Next"),
      ]
      return words[min(index, words.count - 1)]
    }
  }

  private struct Page {
    let path: String
    let mark: String
    let told: String?
    let wrong: String?
    let receipt: String?
    let isChair: Bool
    let when: String
    let progress: String?
    let forms: [VoteForm]
    let isIn: Bool
    let vote: String?
    let isWaiting: Bool
    let needsKey: Bool
    let boards: [RoomBoard]
    let canNameProxy: Bool
    let proxy: String?
    let others: [Choice]
  }

  static let template = Template(
    """
    <h1>The room</h1>
    <div data-room="{{path}}/mark" data-page="{{path}}" data-mark="{{mark}}">
    {{#wrong}}<p class="told wrong" role="alert"><span class="wrong-word">Not taken.</span> {{.}}</p>{{/wrong}}
    {{#told}}<p class="told" role="status"><span class="saved-word">{{.}}</span>{{#receipt}} Receipt: <span class="code">{{.}}</span>{{/receipt}}</p>{{/told}}
    <p class="quiet">{{when}}{{#isChair}} <a href="{{path}}/chair">Lead it</a>{{/isChair}}</p>
    {{#needsKey}}<p class="told unsaved"><span class="unsaved-word">Waiting.</span> The meeting waits for its key; the chair has been asked for it.</p>{{/needsKey}}
    {{#vote}}<h2>{{.}}</h2><p class="next" id="in" role="status">{{progress}}</p>{{/vote}}
    {{#forms}}
    <form method="post" action="{{path}}/cast" class="ballot">
    {{#absentName}}<h3>For {{.}}</h3>{{/absentName}}
    <input type="hidden" name="vote" value="{{vote}}">{{#absent}}<input type="hidden" name="for" value="{{.}}">{{/absent}}
    {{#isIn}}<p><span class="saved-word">✓ In.</span> Cast again to change it, until all are in.</p>{{/isIn}}
    <p class="how">{{how}} {{#isWritten}}Write a title; names that are known come up as you type.{{/isWritten}}</p>
    {{#isOne}}{{#names}}<label class="choice"><input type="radio" name="name" value="{{id}}"><span class="name">{{name}}</span></label>{{/names}}
    <label class="choice"><input type="radio" name="name" value=""><span>No name: a blank ballot</span></label>{{/isOne}}
    {{^isOne}}{{#places}}<label>{{label}}
    {{#isWritten}}<input type="text" name="name" list="names-{{vote}}" autocomplete="off" maxlength="200">{{/isWritten}}\
    {{^isWritten}}<select name="name"><option value="">–</option>{{#names}}<option value="{{id}}">{{name}}</option>{{/names}}</select>{{/isWritten}}</label>{{/places}}
    {{#isWritten}}<datalist id="names-{{vote}}">{{#names}}<option value="{{name}}"></option>{{/names}}</datalist>{{/isWritten}}{{/isOne}}
    <p class="actions"><button class="main">Cast ballot</button></p>
    </form>
    {{/forms}}
    {{#isWaiting}}<p class="next">No vote is open. This page changes when one is. <a href="{{path}}">Look again</a></p>{{/isWaiting}}
    {{#boards}}<section><h2>{{title}}</h2><p>{{verdict}}</p>{{#mentions}}<p class="quiet">Special mention: {{.}}</p>{{/mentions}}\(RoomBoard.template)</section>{{/boards}}
    {{#canNameProxy}}
    <h2>If you cannot come</h2>
    <p>{{#proxy}}<strong>{{.}}</strong> casts for you{{/proxy}}{{^proxy}}Nobody casts for you{{/proxy}} in votes where the rule counts ballots of absent members. You can change that until the meeting begins; when you come after all, you vote yourself.</p>
    <form method="post" action="{{path}}/proxy"><label for="holder">Who casts for you</label><select id="holder" name="holder"><option value="">Nobody</option>{{#others}}<option value="{{id}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/others}}</select>
    <p class="actions"><button>Note it</button></p></form>
    {{/canNameProxy}}
    </div>
    """)
}
