import Awards
import Ballots
import Counting
import Foundation
import HTTPTypes
import Records
import Sealing
import Seasons
import Texts

/// Whoever leads a meeting, from a phone: begin, open one vote after another, settle what votes do not, end.
enum ChairPages {
  static func show(_ visit: Visit) async throws -> Answer {
    try await page(try await RoomVisit.chair(visit), told: visit.query.text("told"))
  }

  static func begin(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit.chair(visit)
    let name = KeyDesk.name(ofRound: room.round.id)
    guard let key = try KeyPages.keys(visit)[name] else { throw DeskError.missingKey(name) }
    return try await act(room, say("The meeting is on.")) {
      try await room.desk.begin(with: key, by: try visit.actor())
    }
  }

  static func openVote(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit.chair(visit)
    return try await act(room, say("The vote is open.")) {
      try await room.desk.openVote(on: visit.parameter("category"), by: try visit.actor())
    }
  }

  static func closeVote(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit.chair(visit)
    return try await act(room, say("The vote has ended.")) {
      try await room.desk.closeVote(by: try visit.actor(), reason: visit.form.text("reason"))
    }
  }

  static func attendance(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit.chair(visit)
    let member = visit.form.text("member")
    guard let attendance = RoomState.Attendance(rawValue: visit.form.text("attendance")) else {
      throw PageError.badForm(say("Say where \(room.name(member)) is."))
    }
    let reason = visit.form.text("reason")
    return try await act(room, say("Noted.")) {
      try await room.desk.note(
        member, attendance, by: try visit.actor(), reason: reason.isEmpty ? nil : reason)
    }
  }

  static func names(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit.chair(visit)
    let form = visit.form
    return try await act(room, say("Noted.")) {
      try await room.desk.read(
        form.text("title"), as: form.text("other"),
        apartFrom: form.text("do") == "apart" ? form.text("other") : nil,
        in: visit.parameter("category"), by: try visit.actor())
    }
  }

  static func verdict(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit.chair(visit)
    return try await act(room, say("Noted.")) {
      try await room.desk.end(
        visit.parameter("category"), VotedCategory.Verdict(rawValue: visit.form.text("verdict")),
        by: try visit.actor())
    }
  }

  static func prize(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit.chair(visit)
    let form = visit.form
    let category = visit.parameter("category")
    if form.text("do") == "out" {
      return try await act(room, say("It is counted without that name.")) {
        try await room.desk.passOverSecondPrize(in: category, by: try visit.actor())
      }
    }
    return try await act(room, say("It may have this prize too.")) {
      try await room.desk.giveLeave(
        form.text("candidate"), in: category, by: try visit.actor(), reason: form.text("reason"))
    }
  }

  static func mentions(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit.chair(visit)
    return try await act(room, say("Noted.")) {
      try await room.desk.mention(
        visit.form.values("mention"), in: visit.parameter("category"), by: try visit.actor())
    }
  }

  static func end(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit.chair(visit)
    return try await act(room, say("The meeting is over. Every prize is sealed in its envelope.")) {
      try await room.desk.end(by: try visit.actor())
    }
  }

  /// Does something, and shows the page again: with what was done, or why it was not.
  private static func act(
    _ room: RoomVisit, _ told: String, _ body: () async throws -> Void
  ) async throws -> Answer {
    do { try await body() } catch let error as DeskError {
      return try await page(try await RoomVisit.chair(room.visit), told: "", wrong: "\(error)")
    }
    return .seeOther("\(room.path)/chair?told=\(Form.escaped(told))")
  }

  // MARK: The page

  private static func page(
    _ room: RoomVisit, told: String, wrong: String? = nil
  ) async throws -> Answer {
    var open: OpenVote?
    if let vote = room.state.openVote {
      let waiting = try await room.desk.waiting(vote, room.state).map(room.name)
      open = OpenVote(
        title: say("\(room.title(vote.category)), vote \(vote.number)"),
        progress: try await room.progress(vote),
        waiting: waiting.isEmpty ? nil : say("Waiting for \(sayAnd(waiting))."))
    }
    // Of a room that came together again only what it came for.
    let standings = (room.standings ?? []).filter { standing in
      room.again.isEmpty || room.again.contains { $0.category == standing.category.id }
    }
    let isFree = room.standings != nil && !room.isOver && room.state.openVote == nil
    let here = room.members.filter { room.state.votesInPerson($0.id) }.count
    let view = Page(
      path: room.path, mark: try await room.mark(), told: told.isEmpty ? nil : told, wrong: wrong,
      needsKey: room.standings == nil && !room.isOver, hasBegun: room.hasBegun,
      isOver: room.isOver, votes: room.visit.person?.member != nil,
      here:
        say(
          "\(here) of \(room.members.count) vote in person; a vote needs \(room.round.room?.quorum ?? 1)."
        ),
      again: room.again.map {
        say(
          "\(room.title($0.category)) is decided again, since a nominee was taken out: \($0.reason)"
        )
      }, openVote: open,
      categories: standings.map { CategoryView($0, room, isFree: isFree) },
      members: room.members.map { MemberView($0, room) },
      canEnd: isFree && standings.allSatisfy(\.isDecided),
      hasStandings: room.standings != nil)
    return try room.visit.page(
      say("The meeting"), template, view, wrong == nil ? .ok : .conflict, script: "/room.js")
  }

  private struct OpenVote {
    let title: String
    let progress: String
    let waiting: String?
  }

  private struct Spelling {
    let title: String
    let other: String
    let reason: String
  }

  private struct Holder {
    let candidate: String
    let label: String
    let prize: String
    let hasWon: Bool
  }

  private struct Title {
    let id: String
    let name: String
    let isMentioned: Bool
  }

  private struct CategoryView {
    let board: RoomBoard
    let category: String
    let categoryName: String
    let isDecided: Bool
    /// The words of the button that opens the next vote; nil where none can be.
    let next: String?
    let field: String?
    let spellings: [Spelling]
    let isWritten: Bool
    let titles: [Title]
    let hasTitles: Bool
    let holders: [Holder]
    let canShare: Bool
    let canEnd: Bool
    let canTakeBack: Bool

    init(_ standing: RoomStanding, _ room: RoomVisit, isFree: Bool) {
      board = RoomBoard(standing, room)
      category = standing.category.id
      categoryName = standing.category.title
      isDecided = standing.isDecided
      let number = standing.nextNumber
      let opens =
        isFree && !standing.isDecided && standing.proposals.isEmpty && standing.secondPrize == nil
      next = opens ? say("Open vote \(number)") : nil
      let names = standing.field.map { standing.category.candidates[$0].label }
      field =
        opens && number > 1 && !standing.isWritten(number)
        ? say("On it: \(sayAnd(names)).") : nil
      spellings = standing.proposals.map {
        Spelling(title: $0.name, other: $0.becomes, reason: $0.reason)
      }
      isWritten =
        standing.category.rule.isWritten && isFree && !standing.category.candidates.isEmpty
      titles = standing.category.candidates.enumerated().map { index, candidate in
        Title(
          id: candidate.id, name: candidate.label, isMentioned: standing.mentions.contains(index))
      }
      hasTitles = isFree && !titles.isEmpty
      let winner = standing.secondPrize.map { standing.category.candidates[$0.candidate].id }
      holders =
        isFree && !standing.isDecided
        ? standing.holders.map {
          Holder(candidate: $0.id, label: $0.label, prize: $0.prize, hasWon: $0.id == winner)
        } : []
      canEnd = opens
      canShare = opens && standing.count != nil
      canTakeBack = isFree && standing.category.verdict != nil
    }
  }

  private struct MemberView {
    let id: String
    let name: String
    let state: String
    let reason: String?
    let isHere: Bool
    let isElsewhere: Bool
    let isExcused: Bool

    init(_ member: Member, _ room: RoomVisit) {
      let known = room.state.attending[member.id]
      id = member.id
      name = member.name
      reason = known?.reason
      isElsewhere = known?.attendance == .elsewhere
      isHere = room.state.votesInPerson(member.id) && !isElsewhere
      isExcused = known?.attendance == .excused
      state =
        isElsewhere
        ? say("votes from elsewhere")
        : isHere
          ? say("here")
          : isExcused
            ? say("excused")
            : room.state.votesByProxy(member.id)
              ? say("away; \(room.name(room.state.proxies[member.id] ?? "")) casts for them")
              : say("substitute, not called in")
    }
  }

  private struct Page {
    let path: String
    let mark: String
    let told: String?
    let wrong: String?
    let needsKey: Bool
    let hasBegun: Bool
    let isOver: Bool
    let votes: Bool
    let here: String
    let again: [String]
    let openVote: OpenVote?
    let categories: [CategoryView]
    let members: [MemberView]
    let canEnd: Bool
    let hasStandings: Bool
  }

  static let template = Template(
    """
    <h1>The meeting</h1>
    <div data-room="{{path}}/mark" data-page="{{path}}/chair" data-mark="{{mark}}">
    {{#wrong}}<p class="told wrong" role="alert"><span class="wrong-word">Not done.</span> {{.}}</p>{{/wrong}}
    {{#told}}<p class="told" role="status"><span class="saved-word">{{.}}</span></p>{{/told}}
    {{#again}}<p class="told unsaved">{{.}}</p>{{/again}}
    {{#votes}}<p><a href="{{path}}">My own ballot</a></p>{{/votes}}
    {{#needsKey}}
    <h2>{{#hasBegun}}The meeting’s key again{{/hasBegun}}{{^hasBegun}}Begin{{/hasBegun}}</h2>
    <p>{{#hasBegun}}The key was in memory alone.{{/hasBegun}}{{^hasBegun}}The rules freeze now. {{/hasBegun}} Each vote is counted at once, so the keyholder’s file is needed during the meeting: it stays in memory until the meeting ends, and never on the disk.</p>
    <form method="post" action="{{path}}/begin" enctype="multipart/form-data">\(KeyPages.fileFields)
    <p class="actions"><button class="main">{{#hasBegun}}Go on{{/hasBegun}}{{^hasBegun}}Begin the meeting{{/hasBegun}}</button></p></form>
    {{/needsKey}}
    {{#isOver}}<p class="next">The meeting is over. What was decided is sealed until the night.</p><p><a href="{{path}}/minutes">Minutes</a> can be made when the envelopes are open.</p>{{/isOver}}
    {{#openVote}}<section><h2>{{title}}</h2><p class="next" id="in" role="status">{{progress}}</p>{{#waiting}}<p>{{.}}</p>{{/waiting}}
    <details><summary>End it before all are in</summary><form method="post" action="{{path}}/close"><label for="why">Why</label><input type="text" id="why" name="reason"><p class="actions"><button>End the vote</button></p></form></details></section>{{/openVote}}
    {{#categories}}
    <section><h2>{{categoryName}}</h2>{{#board}}<p class="next">{{verdict}}</p>{{#mentions}}<p class="quiet">Special mention: {{.}}</p>{{/mentions}}{{/board}}
    {{#spellings}}<div class="proposal"><p>Is <strong>{{title}}</strong> the same as <strong>{{other}}</strong>? <span class="quiet">{{reason}}</span></p>
    <form method="post" action="{{path}}/names/{{category}}"><input type="hidden" name="title" value="{{title}}"><input type="hidden" name="other" value="{{other}}">
    <p class="actions"><button class="main" name="do" value="same">The same<span class="vh">: {{title}} and {{other}}</span></button> <button name="do" value="apart">Two titles<span class="vh">: {{title}} and {{other}}</span></button></p></form></div>{{/spellings}}
    {{#holders}}<form method="post" action="{{path}}/prize/{{category}}"><p>An entry takes one prize: <strong>{{label}}</strong> has {{prize}}{{#hasWon}}, and enough votes for this one{{/hasWon}}{{^hasWon}}, and is out of this vote but by leave{{/hasWon}}.</p><input type="hidden" name="candidate" value="{{candidate}}"><label>Why it may have this one too <input type="text" name="reason"></label>
    <p class="actions"><button name="do" value="leave">Give leave<span class="vh"> to {{label}}</span></button>{{#hasWon}} <button name="do" value="out">Count without it</button>{{/hasWon}}</p></form>{{/holders}}
    {{#next}}<form method="post" action="{{path}}/open/{{category}}"><p>{{field}}</p><p class="actions"><button class="main">{{next}}<span class="vh"> of {{categoryName}}</span></button></p></form>{{/next}}
    {{#board}}\(RoomBoard.template){{/board}}
    {{#canEnd}}<details><summary>End without a winner<span class="vh"> in {{categoryName}}</span></summary><form method="post" action="{{path}}/verdict/{{category}}"><p class="actions">{{#canShare}}<button name="verdict" value="shared">Those level at the top share it</button> {{/canShare}}<button name="verdict" value="not-awarded">It is not awarded</button></p></form></details>{{/canEnd}}
    {{#canTakeBack}}<form method="post" action="{{path}}/verdict/{{category}}"><p class="actions"><button class="plain" name="verdict" value="">Take that back<span class="vh"> in {{categoryName}}</span></button></p></form>{{/canTakeBack}}
    {{#isWritten}}<details><summary>Write a title otherwise<span class="vh"> in {{categoryName}}</span></summary><form method="post" action="{{path}}/names/{{category}}"><label>Title <select name="title">{{#titles}}<option>{{name}}</option>{{/titles}}</select></label><label>is read as <input type="text" name="other" maxlength="200"></label><p class="actions"><button name="do" value="same">Read it so</button></p></form></details>{{/isWritten}}
    {{#hasTitles}}<details><summary>Special mention<span class="vh"> in {{categoryName}}</span></summary><form method="post" action="{{path}}/mentions/{{category}}">{{#titles}}<label class="choice"><input type="checkbox" name="mention" value="{{id}}"{{#isMentioned}} checked{{/isMentioned}}><span class="name">{{name}}</span></label>{{/titles}}<p class="actions"><button>Note it</button></p></form></details>{{/hasTitles}}
    </section>
    {{/categories}}
    {{^isOver}}<section><h2>Who is here</h2><p>{{here}}</p>
    <table class="stack"><tr><th>Name</th><th>Where</th><th><span class="vh">Change</span></th></tr>{{#members}}<tr><td>{{name}}</td><td>{{state}}{{#reason}} <span class="quiet">({{.}})</span>{{/reason}}</td><td>\
    <details><summary>Change<span class="vh"> for {{name}}</span></summary><form method="post" action="{{path}}/attendance"><input type="hidden" name="member" value="{{id}}"><label>Reason <input type="text" name="reason"></label>
    <p class="actions">{{^isHere}}<button name="attendance" value="here">Is here</button> {{/isHere}}{{^isElsewhere}}<button name="attendance" value="elsewhere">Votes from elsewhere</button> {{/isElsewhere}}{{^isExcused}}<button name="attendance" value="excused">Is excused</button>{{/isExcused}}</p></form></details></td></tr>{{/members}}</table></section>{{/isOver}}
    {{#hasStandings}}<section><h2>End the meeting</h2>
    <p><a href="{{path}}/minutes">Keep the minutes</a> first: they hold the winners, so the site does not keep them, and until the night nobody can make them again.</p>
    {{#canEnd}}<form method="post" action="{{path}}/end"><p class="actions"><button class="main">End it and seal the envelopes</button></p></form>{{/canEnd}}
    {{^canEnd}}<p class="quiet">It ends when each prize is decided.</p>{{/canEnd}}</section>{{/hasStandings}}
    </div>
    """)
}
