import Awards
import Foundation
import HTTPTypes
import Records
import Sealing
import Seasons
import Texts

/// The member's ballot: fill in, review, cast.
enum BallotPages {
  /// One open round is shown at once; of several, or none, a list.
  static func list(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let member = try visit.member()
    var rows: [Row] = []
    for round in open.season.rounds {
      if round.room != nil {
        if open.season.rounds.count == 1 { return .seeOther("/room/\(round.id)") }
        rows.append(
          Row(
            name: RoundName.text(round), path: "/room/\(round.id)",
            when: say("held in the room, \(Moment.text(round.opens, open.season))")))
        continue
      }
      guard let state = open.state.rounds[round.id] else {
        rows.append(
          Row(
            name: RoundName.text(round), path: nil,
            when: say("opens \(Moment.text(round.opens, open.season))")))
        continue
      }
      let isOpen = !state.isClosed && open.now < state.closes
      let roll = try await roll(of: member, state, open)
      if isOpen, !roll.isEmpty, open.state.rounds.values.filter({ !$0.isClosed }).count == 1 {
        return .seeOther("/ballot/\(round.id)")
      }
      let count = roll.values.filter { $0 }.count
      let cast =
        roll.isEmpty
        ? say("you have no vote in it") : say("your ballot is in for \(count) of \(roll.count)")
      rows.append(
        Row(
          name: RoundName.text(round), path: isOpen && !roll.isEmpty ? "/ballot/\(round.id)" : nil,
          when: isOpen
            ? say("open until \(Moment.text(state.closes, open.season)); \(cast)")
            : say("closed; \(cast)")))
    }
    return try visit.page(say("Ballot"), listTemplate, ListPage(rows: rows))
  }

  static func show(_ visit: Visit) async throws -> Answer {
    let ballot = try await MemberBallot(visit)
    let told =
      visit.query.text("saved").isEmpty
      ? nil
      : ballot.open.season.savedCounts
        ? say("Saved. What is saved when voting ends counts.")
        : say("Saved in this browser. It is not cast yet.")
    return try ballot.page(told: told, problems: [:])
  }

  /// Takes the form: saves the draft, then goes where the button says.
  static func save(_ visit: Visit) async throws -> Answer {
    let ballot = try await MemberBallot(visit)
    let form = BallotForm(round: ballot.round, form: visit.form, old: ballot.draft)
    let (draft, problems) = form.draft(of: ballot.categories)
    var saved = say("Saved, not cast yet.")
    if ballot.open.season.savedCounts {
      // First into the box: what is told by the draft to be in it must be there.
      saved = try await SavedBallot(ballot: ballot, draft: draft).save()
    }
    try await DraftDesk(ballot.open.office).keep(
      draft, of: ballot.member.id, in: ballot.round, key: ballot.key)
    if visit.isScript {
      let text =
        problems.isEmpty
        ? "\(saved) \(ballot.progress(draft))"
        : problems.values.sorted().joined(separator: " ")
      return ballot.withKey(
        Answer(
          status: problems.isEmpty ? .ok : .conflict, type: "text/plain; charset=utf-8",
          body: Array(text.utf8)))
    }
    if !problems.isEmpty {
      var again = ballot
      again.draft = draft
      return try again.page(told: nil, problems: problems)
    }
    let base = "/ballot/\(ballot.round.id)"
    switch form.button {
    case .review: return ballot.withKey(.seeOther("\(base)/review"))
    case .save: return ballot.withKey(.seeOther("\(base)?saved=1"))
    case .move(_, let category, _): return ballot.withKey(.seeOther("\(base)#\(category)"))
    }
  }

  static func review(_ visit: Visit) async throws -> Answer {
    try await MemberBallot(visit).reviewPage()
  }

  /// Casts what the review page showed: the choices come with the form, so that what was read is what
  /// is cast, also when another tab saved something else meanwhile.
  static func cast(_ visit: Visit) async throws -> Answer {
    let ballot = try await MemberBallot(visit)
    let submission = try Self.submission(visit.form, ballot)
    guard !submission.categories.isEmpty else {
      throw PageError.badForm(
        say("The ballot names nobody. Go back and choose in one category or more."))
    }
    let open = ballot.open
    let receipt = try await BallotDesk(open.office).cast(
      submission, in: ballot.round.id, grace: visit.site.settings.grace)
    // The ballot is in: what follows must not make it look as if it were not.
    if !open.season.savedCounts {
      try? await DraftDesk(open.office).erase(of: ballot.member.id, round: ballot.round.id)
    }
    let names = ballot.categories.filter { submission.categories.contains($0.id) }
      .map(open.season.title)
    let until = Moment.text(ballot.round.closes, open.season)
    try? await MailDesk(open.office).confirmCast(
      of: ballot.member, categories: names, until: until)
    let page = CastPage(
      categories: names, code: receipt.code, until: until,
      left: Moment.left(ballot.round.closes.timeIntervalSince(open.now)),
      receipt: Array(receipt.text.utf8).base64, round: ballot.round.id,
      isSaved: open.season.savedCounts)
    let answer = try visit.page(say("Your ballot is in"), castTemplate, page)
    return open.season.savedCounts
      ? answer : answer.setting(SiteCookie.draft.cookie("", lives: 0))
  }

  private static func submission(_ form: Form, _ ballot: MemberBallot) throws -> Submission {
    var submission = Submission(member: ballot.member.id, choices: [:])
    for category in ballot.categories {
      let list = form.values("v.\(category.id)")
      if form["d.\(category.id)"] != nil { submission.declared.insert(category.id) }
      guard !list.isEmpty else { continue }
      if category.rule.isWritten {
        submission.written[category.id] = list
        continue
      }
      guard category.encoding.highest != nil else {
        submission.choices[category.id] = list
        continue
      }
      for id in list {
        guard let score = Int(form.text("s.\(category.id).\(id)")) else {
          throw PageError.badForm(say("A score is missing. Go back and look at your ballot again."))
        }
        submission.scores[category.id, default: [:]][id] = score
      }
    }
    return submission
  }

  static func roll(
    of member: Member, _ round: RoundState, _ open: Visit.OpenSeason
  ) async throws -> [String: Bool] {
    try await open.office.store.roll(of: [member.id], round: round.id, in: open.office.id)[
      member.id] ?? [:]
  }

  private struct Row {
    let name: String
    let path: String?
    let when: String
  }

  private struct ListPage { let rows: [Row] }

  static let listTemplate = Template(
    """
    <h1>Ballots</h1>
    <dl>{{#rows}}<dt>{{name}}</dt><dd>{{#path}}<a href="{{.}}">Fill in</a>: {{/path}}{{when}}</dd>{{/rows}}</dl>
    {{^rows}}<p class="quiet">There is nothing to vote on yet.</p>{{/rows}}
    """)

  private struct CastPage {
    let categories: [String]
    let code: String
    let until: String
    let left: String
    /// Base 64, which needs no escapes: its thousands of letters are written as they are.
    let receipt: String
    let round: String
    let isSaved: Bool
  }

  static let castTemplate = Template(
    """
    <h1>Your ballot is in</h1>
    <p class="told" role="status"><span class="saved-word">{{#isSaved}}Saved.{{/isSaved}}{{^isSaved}}Cast.{{/isSaved}}</span> You can change it until {{until}}, which is in {{left}}.</p>
    <p>It holds your vote in:</p>
    <ul>{{#categories}}<li>{{.}}</li>{{/categories}}</ul>
    <h2>Your receipt</h2>
    <p class="receipt">{{code}}</p>
    <p>The receipt proves that your ballot is among those that are counted. It does not say what you chose. You may show it to anybody who checks the public record; \
    show it to no auditor, and to nobody who works on the count: the auditor’s record has the ballot behind each receipt. Keep it now: nobody else has a copy.</p>
    <p class="actions"><a class="button" download="receipt-{{code}}.txt" href="data:text/plain;base64,{{{receipt}}}">Keep the receipt as a file</a>
    <a href="/ballot/{{round}}">Change my ballot</a></p>
    {{^isSaved}}<p class="quiet small">To change it, fill the ballot in again: this site cannot show you what you cast, since nobody can read it \
    before the count. The new ballot takes the old one’s place, category by category.</p>{{/isSaved}}
    """)
}
