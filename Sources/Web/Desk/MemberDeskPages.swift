import Awards
import Foundation
import Sealing
import Seasons
import Texts

/// One member, for the help desk: what is known of them, and what the office can do. Each act but
/// mailing a code, which is a mail itself, wants a reason and is mailed to the member.
enum MemberDeskPages {
  static func show(_ visit: Visit) async throws -> Answer { try await page(visit) }

  /// Mails a code, as if the member had asked for it.
  static func code(_ visit: Visit) async throws -> Answer {
    let (_, member) = try await self.member(visit)
    guard member.address != nil else {
      throw PageError.badForm(say("\(member.name) has no mail address; print a letter."))
    }
    try await SignInPages.mailCode(to: member.id, visit)
    return try await page(
      visit, told: say("A code is on its way, if none was sent within a minute."))
  }

  static func letter(_ visit: Visit) async throws -> Answer {
    let (open, member) = try await self.member(visit)
    guard let end = open.season.rounds.map(\.closes).max(), end > open.now else {
      throw PageError.badForm(say("The last round is over; a code would be good for nothing."))
    }
    guard
      let code = try await HelpDesk(open.office).letter(
        for: member, until: end, by: try visit.actor(), reason: visit.form.text("reason"))
    else { throw PageError.notFound }
    return try await LetterPages.answer(visit, [(member, code)], until: end)
  }

  static func signOut(_ visit: Visit) async throws -> Answer {
    let (open, member) = try await self.member(visit)
    try await HelpDesk(open.office).signOut(
      member, by: try visit.actor(), reason: visit.form.text("reason"))
    return try await page(visit, told: say("All sign-ins of \(member.name) are ended."))
  }

  static func change(_ visit: Visit) async throws -> Answer {
    let (open, old) = try await self.member(visit)
    var member = old
    member.name = visit.form.text("name")
    let address = visit.form.text("address")
    member.address = address.isEmpty ? nil : address
    let branch = visit.form.text("branch")
    member.branch = branch.isEmpty ? nil : branch
    member.post = MemberTable.postLines(visit.form["post"] ?? "")
    let chosen = Set(visit.form.values("category"))
    let voted = open.season.categories.filter { $0.decision == .voted }.map(\.id)
    // All is the same as none: also those that are added later.
    member.categories = chosen.isSuperset(of: voted) ? [] : voted.filter(chosen.contains)
    let votes = visit.form.text("votes")
    guard let number = votes.isEmpty ? 1 : Int(votes), (1...Member.mostVotes).contains(number)
    else {
      throw PageError.badForm(
        say("\(votes.prefix(20)) is no number of votes from 1 to \(Member.mostVotes)."))
    }
    member.votes = number
    guard !member.name.isEmpty, member.name.count <= 200 else {
      throw PageError.badForm(say("Give a name of at most 200 letters."))
    }
    if let address = member.address, !MemberTable.isAddress(address) {
      throw PageError.badForm(say("\(address) is no mail address."))
    }
    try await HelpDesk(open.office).change(
      member, by: try visit.actor(), reason: visit.form.text("reason"))
    return try await page(visit, told: say("Changed."))
  }

  /// Sets the member's ballots of a round aside, or proposes to.
  static func setAside(_ visit: Visit) async throws -> Answer {
    let (_, member) = try await self.member(visit)
    let told = try await ProposalPages.act(
      .setAside(
        round: visit.form.text("round"), member: member.id,
        mayVoteAgain: visit.form.text("again") == "yes"), visit, reason: visit.form.text("reason"))
    return try await page(visit, told: told)
  }

  static func closeCase(_ visit: Visit) async throws -> Answer {
    let (open, member) = try await self.member(visit)
    let reason = visit.form.text("reason")
    guard !reason.isEmpty else { throw PageError.badForm(say("Write down what you found.")) }
    try await HelpDesk(open.office).closeCase(of: member, by: try visit.actor(), reason: reason)
    return try await page(visit, told: say("The case is closed."))
  }

  private static func member(_ visit: Visit) async throws -> (Visit.OpenSeason, Member) {
    let open = try visit.open()
    guard
      let member = try await open.office.store.member(visit.parameter("member"), in: open.office.id)
    else { throw PageError.notFound }
    return (open, member)
  }

  private static func page(_ visit: Visit, told: String? = nil) async throws -> Answer {
    let (open, member) = try await self.member(visit)
    let state = try await open.office.state()
    let view = Page(
      told: told, id: member.id, votes: member.votes, name: member.name,
      address: member.address ?? "",
      post: member.post.joined(separator: "\n"),
      mail: member.address ?? say("none: gets letters"),
      branches: open.season.branchChoices(member.branch),
      categories: open.season.categories.filter { $0.decision == .voted }.map {
        .init(
          id: $0.id, name: $0.name.shown,
          isChosen: member.categories.isEmpty || member.categories.contains($0.id))
      },
      rounds: open.season.rounds.filter { state.rounds[$0.id] != nil }.map {
        RoundChoice(id: $0.id, name: RoundName.text($0), member: member.id)
      }, hasCase: state.openCases.contains(member.id),
      history: HistoryView(try await HelpDesk(open.office).history(of: member), open.season))
    return try visit.page(member.name, template, view)
  }

  private struct RoundChoice {
    let id: String
    let name: String
    let member: String
  }

  private struct Page {
    let told: String?
    let id: String
    let votes: Int
    let name: String
    let address: String
    let post: String
    let mail: String
    let branches: [Choice]
    let categories: [Choice]
    let rounds: [RoundChoice]
    let hasCase: Bool
    let history: HistoryView
  }

  static let template = Template(
    """
    <p><a href="/admin/members">Members</a></p>
    <h1>{{name}}</h1>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    <dl><dt>Member number</dt><dd>{{id}}</dd><dt>Mail</dt><dd>{{mail}}</dd></dl>
    {{#hasCase}}<div class="told wrong"><span class="wrong-word">An open case.</span> {{name}} said \u{201C}this was not me\u{201D}. Speak with them before you do anything.
    <form method="post" action="/admin/members/{{id}}/case"><label>What you found <input type="text" name="reason"></label><button>Close the case</button></form></div>{{/hasCase}}
    <h2>Help</h2>
    <p class="quiet">The member reads what you do, with your name and reason. What they vote nobody here can see or change.</p>
    <form method="post" action="/admin/members/{{id}}/code"><p class="actions"><button>Mail a code to sign in</button></p></form>
    <details><summary>Print a letter with a code</summary><form method="post" action="/admin/members/{{id}}/letter">
    <label>Reason <input type="text" name="reason"></label><p class="actions">\(LetterPages.buttons)</p></form></details>
    <details><summary>End all sign-ins</summary><form method="post" action="/admin/members/{{id}}/sign-out">
    <label>Reason <input type="text" name="reason"></label><p class="actions"><button>End them</button></p></form></details>
    <details><summary>Change name, address, branch or where they vote</summary><form method="post" action="/admin/members/{{id}}/change">
    <label>Name <input type="text" name="name" value="{{name}}"></label><label>Mail address <input type="email" name="address" value="{{address}}"></label><label>Postal address <span class="hint">for letters, a line each</span><textarea class="short" name="post" rows="4">{{post}}</textarea></label>
    <label>Branch <select name="branch"><option value="">none</option>{{#branches}}<option value="{{id}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/branches}}</select></label>
    <label>Votes <span class="hint">how many a ballot of theirs is; 1 for most bodies</span><input type="number" min="1" max="100" name="votes" value="{{votes}}"></label>
    <fieldset class="plainset"><legend>Votes in <span class="hint">as far as the branch does; rounds that are open keep the roll they opened with</span></legend>{{#categories}}<label class="choice small"><input type="checkbox" name="category" value="{{id}}"{{#isChosen}} checked{{/isChosen}}><span>{{name}}</span></label>{{/categories}}</fieldset>
    <label>Reason <input type="text" name="reason"></label><p class="actions"><button>Change</button></p></form></details>
    {{#rounds}}<details><summary>Set the ballot in {{name}} aside</summary><form method="post" action="/admin/members/{{member}}/set-aside"><input type="hidden" name="round" value="{{id}}">
    <p>It is kept and not counted. The public journal says that a ballot was set aside and why, never whose.</p>
    <fieldset class="plainset"><legend>Afterwards</legend><label class="choice"><input type="radio" name="again" value="yes" checked><span>they can vote again until voting ends</span></label>
    <label class="choice"><input type="radio" name="again" value="no"><span>they have no vote in this round</span></label></fieldset>
    <label>Reason <input type="text" name="reason"></label><p class="actions"><button>Set it aside</button></p></form></details>{{/rounds}}
    {{#history}}\(HistoryView.template){{/history}}
    """)
}
