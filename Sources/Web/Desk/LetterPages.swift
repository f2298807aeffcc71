import Awards
import Foundation
import Sealing
import Seasons

/// Letters to print for members who have no mail: one a sheet, with a code that signs in until the last
/// round closes.
enum LetterPages {
  static func make(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let members = try await open.office.store.members(of: open.office.id)
      .filter { $0.address == nil }
    guard let end = open.season.rounds.map(\.closes).max(), end > open.now, !members.isEmpty else {
      throw PageError.badForm("Nobody needs a letter: all have mail, or the last round is over.")
    }
    let codes = try await SignInDesk(open.office).printedCodes(for: members, until: end)
    return try page(visit, Array(zip(members, codes)), until: end)
  }

  static func page(
    _ visit: Visit, _ letters: [(Member, AccessCode)], until end: Date
  ) throws -> Answer {
    let open = try visit.open()
    let page = Page(
      season: open.season.name.plain, address: visit.site.settings.address,
      until: Moment.text(end, open.season),
      letters: letters.map { Letter(name: $0.name, number: $0.id, code: $1.grouped) })
    return try visit.page("Letters", template, page)
  }

  private struct Letter {
    let name: String
    let number: String
    let code: String
  }

  private struct Page {
    let season: String
    let address: String
    let until: String
    let letters: [Letter]
  }

  private static let template = Template(
    """
    <h1 class="screen">Letters</h1>
    <p class="screen">Print this page now: the codes are shown this once. Letters of before stay good.</p>
    {{#letters}}
    <section class="letter" aria-label="{{name}}">
    <p>{{name}}<br>Member number {{number}}</p>
    <h2>{{season}}</h2>
    <p>You vote at <strong>{{address}}/sign-in/code</strong> with this code, as often as you like until {{until}}:</p>
    <p class="receipt">{{code}}</p>
    <p>It is for you alone. O is read as 0, I and L as 1; small letters do.</p>
    </section>
    {{/letters}}
    """)
}
