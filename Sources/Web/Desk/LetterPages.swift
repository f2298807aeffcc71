import Awards
import Foundation
import Paper
import Sealing
import Seasons
import Texts

/// Letters for members who have no mail: one a sheet, with a code that signs in until the last round
/// closes; as a page to print, or as PDF.
enum LetterPages {
  static func make(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let members = try await open.office.store.members(of: open.office.id)
      .filter { $0.address == nil && $0.branch != AudienceVote.branch }
    guard let end = open.season.rounds.map(\.closes).max(), end > open.now, !members.isEmpty else {
      throw PageError.badForm(
        say("Nobody needs a letter: all have mail, or the last round is over."))
    }
    let codes = try await SignInDesk(open.office).printedCodes(for: members, until: end)
    return try await answer(visit, Array(zip(members, codes)), until: end)
  }

  /// The buttons of a form that makes letters, each another way to have them.
  static let buttons = """
    <button name="as" value="page">Show to print</button> <button name="as" value="a4">PDF, A4</button> \
    <button name="as" value="letter">PDF, Letter</button>
    """

  static func answer(
    _ visit: Visit, _ letters: [(Member, AccessCode)], until end: Date
  ) async throws -> Answer {
    guard let paper = PaperSize(rawValue: visit.form.text("as")) else {
      return try page(visit, letters, until: end)
    }
    return try await visit.pdf("letters", try document(visit, letters, until: end, paper))
  }

  private static func page(
    _ visit: Visit, _ letters: [(Member, AccessCode)], until end: Date
  ) throws -> Answer {
    let open = try visit.open()
    let page = Page(
      season: open.season.name.plain, address: visit.site.settings.address,
      until: Moment.text(end, open.season),
      letters: letters.map {
        Letter(name: $0.name, post: $0.post, number: $0.id, code: $1.grouped)
      })
    return try visit.page(say("Letters"), template, page)
  }

  /// Folds into a window envelope: the address stands where the window is.
  private static func document(
    _ visit: Visit, _ letters: [(Member, AccessCode)], until end: Date, _ paper: PaperSize
  ) throws -> PrintedDocument {
    let open = try visit.open()
    let address = visit.site.settings.address
    let season = open.season.name.plain
    var blocks: [PrintedBlock] = []
    for (member, code) in letters {
      blocks += [
        .line(season, size: 9, face: .sans, isQuiet: true), .space(72),
        .line(([member.name] + member.post).joined(separator: "\n"), size: 12), .space(48),
        .line(say("Member number \(member.id)"), size: 9, face: .sans, isQuiet: true), .space(24),
        .line(season, size: 23, isBold: true), .space(12),
        .text(
          PrintedText([
            .init(
              say(
                "With this code you vote, as often as you like until \(Moment.text(end, open.season)), at"
              ) + " "), .init("\(address)/sign-in/code", isBold: true),
          ])), .space(18),
        .row([
          .init(
            0.72,
            [
              .line(code.grouped, size: 23, face: .mono, isBold: true), .space(14),
              .line(
                say(
                  "It is for you alone. O is read as 0, I and L as 1; small letters do. A telephone "
                    + "reads the square at the right and asks before it signs you in."), size: 10,
                isQuiet: true),
            ]),
          .init(0.28, [.qrCode(SignInPages.link(address, code), side: 104)]),
        ]), .pageBreak,
      ]
    }
    return PrintedDocument(
      title: say("\(season): letters"), paper: paper,
      footer: open.season.isRehearsal ? say("Rehearsal: nothing here counts") : nil,
      made: Timestamp.text(open.now), blocks: blocks)
  }

  private struct Letter {
    let name: String
    let post: [String]
    let number: String
    let code: String
  }

  private struct Page {
    let season: String
    let address: String
    let until: String
    let letters: [Letter]
  }

  static let template = Template(
    """
    <h1 class="screen">Letters</h1>
    <p class="screen">Print this page now: the codes are shown this once. Letters of before stay good.</p>
    {{#letters}}
    <section class="letter" aria-label="{{name}}">
    <p>{{name}}{{#post}}<br>{{.}}{{/post}}</p><p class="quiet">Member number {{number}}</p>
    <h2>{{season}}</h2>
    <p>You vote at <strong>{{address}}/sign-in/code</strong> with this code, as often as you like until {{until}}:</p>
    <p class="receipt">{{code}}</p>
    <p>It is for you alone. O is read as 0, I and L as 1; small letters do.</p>
    </section>
    {{/letters}}
    """)
}
