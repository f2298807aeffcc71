import Awards
import Ballots
import Foundation
import Records
import Sealing
import Seasons
import Texts

/// The audience award: the public's ballot by a ticket's code, and the page where tickets are made and the key is given.
enum AudiencePages {
  // MARK: The public's ballot

  static func show(_ visit: Visit) async throws -> Answer {
    try page(visit, ticket: visit.query.text("ticket"), receipt: nil)
  }

  static func cast(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let ticket = visit.form.text("ticket")
    let nominee = visit.form.text("nominee")
    guard !nominee.isEmpty else { throw PageError.badForm(say("Choose one first.")) }
    let desk = AudienceDesk(open.office)
    let receipt =
      open.state.audienceVote?.round.audience?.by == .phones
      ? try await desk.cast(nominee, phone: visit.formToken)
      : try await desk.cast(nominee, ticket: ticket)
    return try page(visit, ticket: ticket, receipt: receipt.code)
  }

  private static func page(_ visit: Visit, ticket: String, receipt: String?) throws -> Answer {
    let open = try visit.open()
    let vote = open.state.audienceVote.flatMap { $0.open.isClosed ? nil : $0 }
    let category = vote?.open.categories.first
    let season = open.season
    let nominees = (category?.candidates ?? []).filter { !$0.isWithdrawn }.map {
      Choice(id: $0.id, name: $0.label)
    }
    return try visit.page(
      say("The audience’s vote"), ballotTemplate,
      Ballot(
        season: season.name.shown,
        category: category.flatMap { season.category($0.id)?.name.shown ?? $0.title },
        nominees: nominees, ticket: ticket, receipt: receipt,
        isByPhone: vote?.round.audience?.by == .phones))
  }

  /// The address of the ballot, for the stage.
  static func code(_ visit: Visit) async throws -> Answer {
    guard let printer = visit.site.settings.printer else { throw PageError.notFound }
    let address = "\(visit.site.settings.address)/audience"
    return Answer(
      type: "image/png", body: try await visit.site.cards.qr(address, printer), isKept: true)
  }

  // MARK: Before the show

  static func desk(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    var rounds: [Round] = []
    for round in open.season.rounds where round.audience != nil {
      let cast = try await AudienceDesk(open.office).cast(in: round.id)
      rounds.append(
        Round(
          id: round.id,
          category: round.categories.compactMap { open.season.category($0)?.name.shown }
            .joined(separator: ", "),
          isHeld: await AudienceDesk(open.office).isKeyHeld(of: round.id),
          cast: open.state.rounds[round.id] == nil
            ? nil : say(cast, one: "\(cast) ballot is in.", other: "\(cast) ballots are in.")))
    }
    let members = try await open.office.store.members(of: open.office.id)
    let tickets = members.count { $0.branch == AudienceVote.branch }
    let roles = visit.person?.staff?.roles ?? []
    return try visit.page(
      say("Audience"), deskTemplate,
      Desk(
        rounds: rounds,
        tickets: say(
          tickets, one: "\(tickets) ticket has its code.",
          other: "\(tickets) tickets have their codes."),
        mayMake: !roles.isDisjoint(with: [.administrator, .caller]),
        isKeyholder: roles.contains(.keyholder)))
  }

  /// Codes for tickets as a table, shown this once.
  static func make(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let count = Int(visit.form.text("count")) else {
      throw PageError.badForm(say("Say how many."))
    }
    let codes = try await AudienceDesk(open.office).makeTickets(count, by: try visit.actor())
    // Places for telephones have codes that nobody needs.
    if !open.season.rounds.contains(where: { $0.audience?.by == .tickets }) {
      return .seeOther("/night/audience")
    }
    let address = "\(visit.site.settings.address)/audience?ticket="
    let lines = codes.map { code in
      let grouped = stride(from: 0, to: code.count, by: 4).map {
        String(code.dropFirst($0).prefix(4))
      }.joined(separator: "-")
      return "\(grouped),\(address)\(code)\r\n"
    }
    return .file(
      "tickets.csv", "text/csv; charset=utf-8", Array(("code,address\r\n" + lines.joined()).utf8))
  }

  static func hold(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let round = visit.parameter("round")
    let name = KeyDesk.name(ofRound: round)
    guard let key = try KeyPages.keys(visit)[name] else { throw DeskError.missingKey(name) }
    try await AudienceDesk(open.office).hold(key, of: round, by: try visit.actor())
    return .seeOther("/night/audience")
  }

  // MARK: Views

  private struct Ballot {
    let season: String
    let category: String?
    let nominees: [Choice]
    let ticket: String
    let receipt: String?
    let isByPhone: Bool
  }

  private struct Round {
    let id: String
    let category: String
    let isHeld: Bool
    let cast: String?
  }

  private struct Desk {
    let rounds: [Round]
    let tickets: String
    let mayMake: Bool
    let isKeyholder: Bool
  }

  static let ballotTemplate = Template(
    """
    <p class="quiet">{{season}}</p>
    {{#category}}<h1>{{.}}</h1>
    {{#receipt}}<section class="told" role="status"><p><strong>Your vote is in.</strong> Until the vote closes you can send another; the last one counts.</p><p class="receipt">{{.}}</p></section>{{/receipt}}
    <form method="post" action="/audience">{{^isByPhone}}<label for="ticket">Code on your ticket</label><input type="text" id="ticket" name="ticket" value="{{ticket}}" autocapitalize="characters" autocomplete="off">{{/isByPhone}}{{#isByPhone}}<p class="quiet">One ballot for each telephone. Nobody checks who holds it: whoever has two can send two.</p>{{/isByPhone}}
    <fieldset><legend>One of these</legend>{{#nominees}}<label class="choice"><input type="radio" name="nominee" value="{{id}}"><span>{{name}}</span></label>{{/nominees}}</fieldset>
    <p class="actions"><button class="main">Cast my vote</button></p></form>{{/category}}
    {{^category}}<h1>The audience’s vote</h1><p>No vote is open now. It opens when the stage says so; then load this page again.</p>{{/category}}
    """)

  static let deskTemplate = Template(
    """
    <p class="quiet"><a href="/night">The night</a></p><h1>Audience</h1>
    <p>At its cue GO opens the vote, with a code for telephones on the stage; GO again closes it, counts it, seals the card and asks for its key. Nobody sees a figure before.</p>
    <p class="told">{{tickets}}</p>
    {{#mayMake}}<form method="post" action="/night/audience/tickets"><label for="count">Make codes for tickets <span class="hint">A table to print from; the codes are shown this once</span></label><input type="text" id="count" name="count" inputmode="numeric"><p class="actions"><button>Make them</button></p></form>{{/mayMake}}
    {{#rounds}}<section><h2>{{category}}</h2>{{#cast}}<p>{{.}}</p>{{/cast}}
    {{#isHeld}}<p><span class="saved-word">ready</span> The key is here until the site stops.</p>{{/isHeld}}{{^isHeld}}<p><span class="unsaved-word">open</span> Without its key the vote cannot be counted at its cue.</p>{{/isHeld}}
    {{#isKeyholder}}{{^isHeld}}<form method="post" action="/night/audience/{{id}}/key" enctype="multipart/form-data">\(KeyPages.fileFields)<p class="actions"><button class="main">Hold the key for the night</button></p></form>{{/isHeld}}{{/isKeyholder}}</section>{{/rounds}}
    {{^rounds}}<p>No round of this season is the audience’s. In the season’s file: <code>audience: {by: tickets, seconds: 60}</code> at a final of one category.</p>{{/rounds}}
    """)
}
