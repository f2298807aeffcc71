import Awards
import Foundation
import Seasons
import Texts

/// Mails: what became of them, a test, what the domain says, reminders.
enum MailPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let told: [String: String] = [
      "tested":
        say("A test mail to you is on its way. See it arrive; then the checklist has its tick."),
      "again": say("It is queued again."),
      "reminded": say("Reminders are queued, to nobody twice a day."),
    ]
    // Only when asked for: where no name server answers it takes a while.
    let findings =
      visit.query["domain"] == nil
      ? [] : await visit.site.settings.mailChecker?.domainFindings() ?? []
    return try await page(visit, told: told[visit.query.text("told")], findings: findings)
  }

  static func test(_ visit: Visit) async throws -> Answer {
    guard let staff = visit.person?.staff else { throw PageError.notYours }
    try await MailDesk(visit.open().office).test(staff)
    return .seeOther("/admin/mail?told=tested")
  }

  /// Reads the test mail's headers as they arrived.
  static func check(_ visit: Visit) async throws -> Answer {
    let headers = visit.form["headers"] ?? ""
    let findings = visit.site.settings.mailChecker?.findings(headers: headers) ?? []
    return try await page(visit, told: say("What the receiver's server says:"), findings: findings)
  }

  static func again(_ visit: Visit) async throws -> Answer {
    guard let number = Int(visit.parameter("mail")) else { throw PageError.notFound }
    try await MailDesk(visit.open().office).sendAgain(number)
    return .seeOther("/admin/mail?told=again")
  }

  static func remind(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let round = open.state.rounds[visit.parameter("round")] else { throw PageError.notFound }
    _ = try await MailDesk(open.office).remindNow(
      round, address: visit.site.settings.address, by: try visit.actor())
    return .seeOther("/admin/mail?told=reminded")
  }

  private static func page(
    _ visit: Visit, told: String?, findings: [MailFinding]
  ) async throws -> Answer {
    let open = try visit.open()
    let counts = try await open.office.store.mailCounts(in: open.office.id)
    let mails = try await open.office.store.mails(of: nil, 100, in: open.office.id)
    let view = Page(
      told: told, route: visit.site.settings.mailRoute, findings: findings.map(FindingView.init),
      canCheck: visit.site.settings.mailChecker != nil,
      counts: Mail.State.allCases.map { "\($0.words): \(counts[$0] ?? 0)" }
        .joined(separator: ", "),
      rounds: open.season.rounds.filter { round in
        open.state.rounds[round.id].map { !$0.isClosed && open.now < $0.closes } ?? false
      }.map { RoundView(id: $0.id, name: RoundName.text($0)) },
      mails: mails.map { Row($0, open.season) })
    return try visit.page(say("Mail"), template, view)
  }

  private struct FindingView {
    let what: String
    let note: String
    let isGood: Bool
    let isBad: Bool
    init(_ finding: MailFinding) {
      (what, note) = (finding.what, finding.note)
      isGood = finding.isGood == true
      isBad = finding.isGood == false
    }
  }

  private struct RoundView {
    let id: String
    let name: String
  }

  private struct Row {
    let number: Int
    let when: String
    let to: String
    let what: String
    let state: String
    let answer: String
    let canRepeat: Bool
    init(_ mail: Mail, _ season: Season) {
      number = mail.number
      when = Moment.short(mail.queued, season)
      (to, what, state) = (mail.address, mail.subject, mail.state.words)
      let tries = mail.state == .queued && mail.tries > 0 ? [say("tried \(mail.tries) times")] : []
      answer = (tries + [mail.answer].compactMap { $0 }).joined(separator: "; ")
      canRepeat = mail.state == .bounced && mail.kind != Mail.signInKind
    }
  }

  private struct Page {
    let told: String?
    let route: String
    let findings: [FindingView]
    let canCheck: Bool
    let counts: String
    let rounds: [RoundView]
    let mails: [Row]
  }

  static let template = Template(
    """
    <h1>Mail</h1>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    <p>Mails go to {{route}}.</p>
    <ul class="check">{{#findings}}<li><span class="mark">{{#isGood}}<span class="saved-word">✓ good</span>{{/isGood}}{{#isBad}}<span class="wrong-word">to mend</span>{{/isBad}}\
    {{^isGood}}{{^isBad}}<span class="unsaved-word">unknown</span>{{/isBad}}{{/isGood}}</span><span><strong>{{what}}</strong><br>{{note}}</span></li>{{/findings}}</ul>
    <form method="post" action="/admin/mail/test"><p class="actions"><button>Send me a test mail</button></p></form>
    {{#canCheck}}<p><a href="/admin/mail?domain=1">What the sender’s domain says about its mail</a></p>
    <details><summary>Read the test mail as it arrived</summary>
    <p>Show the original of the test mail in your mail program and paste all of it: what the receiver’s server noted about SPF, DKIM and DMARC is read here.</p>
    <form method="post" action="/admin/mail/check"><label for="headers">The mail’s original text</label><textarea id="headers" name="headers" rows="8" spellcheck="false"></textarea>
    <p class="actions"><button>Read it</button></p></form></details>{{/canCheck}}
    {{#rounds}}<h2>Reminders for {{name}}</h2>
    <p>They go by themselves 48 and 6 hours before the close: to those who have not voted, and to those who filled a ballot in and did not cast it.</p>
    <form method="post" action="/admin/rounds/{{id}}/remind"><p class="actions"><button>Remind them now</button></p></form>{{/rounds}}
    <h2>What became of them</h2>
    <p>{{counts}}.</p>
    {{^mails}}<p class="quiet">None yet.</p>{{/mails}}
    <table class="stack">{{#mails}}<tr><td>{{when}}</td><td class="address">{{to}}</td><td>{{what}}</td><td>{{state}}<br><span class="quiet small">{{answer}}</span>\
    {{#canRepeat}}<form method="post" action="/admin/mail/{{number}}/again"><button class="plain">Send again</button></form>{{/canRepeat}}</td></tr>{{/mails}}</table>
    """)
}
