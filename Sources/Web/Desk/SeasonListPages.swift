import Awards
import Ballots
import Foundation
import HTTPTypes
import Sealing
import Seasons
import Texts

/// The body's seasons: looking at another, beginning the next, a rehearsal.
enum SeasonListPages {
  static func show(_ visit: Visit) async throws -> Answer { try await page(visit, told: nil) }

  private static func page(_ visit: Visit, told: String?) async throws -> Answer {
    let open = try visit.open()
    let present = try await visit.site.seasons.office()?.id
    var rows: [Row] = []
    for office in try await visit.site.seasons.all() {
      let season = try await office.state().season
      rows.append(
        Row(
          key: office.id.description, name: season.name.plain,
          what: season.isRehearsal
            ? say("rehearsal") : office.id == present ? say("the present season") : say("earlier"),
          isHere: office.id == open.office.id))
    }
    let page = Page(
      told: told, rows: rows, zone: open.season.ceremony.zone,
      isRehearsal: open.season.isRehearsal)
    return try visit.page(say("Seasons"), template, page)
  }

  /// Lets this browser look at another season, as the same member of staff.
  static func look(_ visit: Visit) async throws -> Answer {
    try await enter(visit.form.text("season"), visit)
  }

  private static func enter(_ season: String, _ visit: Visit) async throws -> Answer {
    guard let office = try await visit.site.seasons.office(season),
      office.id.description == season
    else { throw PageError.badForm(say("There is no such season here.")) }
    guard let staff = visit.person?.staff,
      let same = try await StaffDesk(office).person(staff.id), same.address == staff.address,
      same.roles.contains(.administrator)
    else { throw PageError.notYours }
    let token = try await SignInDesk(office).begin(.staff(staff.id), by: "another season's page")
    let isPresent = try await visit.site.seasons.office()?.id == office.id
    return Answer.seeOther("/admin").setting(SiteCookie.session.cookie(token))
      .setting(
        isPresent ? SiteCookie.season.cookie("", lives: 0) : SiteCookie.season.cookie(season))
  }

  /// Begins the next season with categories, rules, texts, staff and roll of this one.
  static func next(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let form = visit.form
    let zone = open.season.ceremony.zone
    guard !open.season.isRehearsal else {
      throw PageError.badForm(say("A rehearsal has no next year. Look at the real season first."))
    }
    let name = form.text("name")
    guard !name.isEmpty, name.count <= 120 else {
      throw PageError.badForm(say("Give the new season a name of at most 120 letters."))
    }
    guard let opens = LocalTime.date(form.text("opens"), in: zone),
      let closes = LocalTime.date(form.text("closes"), in: zone),
      let night = LocalTime.date(form.text("night"), in: zone), opens < closes
    else {
      throw PageError.badForm(say("Say when voting opens and closes, and when the night is."))
    }
    let ids = try await visit.site.seasons.all().map(\.id.season)
    let season = open.season.next(
      named: name, unlike: ids, opens: opens, closes: closes, night: night)
    let office = try await create(season, visit)
    try await RehearsalDesk(office).takeOver(
      from: open.office, withMembers: form["roll"] != nil, by: try visit.actor())
    return try await enter(office.id.description, visit)
  }

  /// Begins a rehearsal with invented members, open from now on.
  static func rehearse(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard !open.season.isRehearsal else {
      throw PageError.badForm(say("This is a rehearsal already."))
    }
    guard let count = Int(visit.form.text("members")), (1...500).contains(count) else {
      throw PageError.badForm(say("Say how many invented members there are, from 1 to 500."))
    }
    let ids = try await visit.site.seasons.all().map(\.id.season)
    let office = try await create(open.season.rehearsal(unlike: ids, now: open.now), visit)
    let desk = RehearsalDesk(office)
    try await desk.takeOver(from: open.office, withMembers: false, by: try visit.actor())
    try await desk.invite(count, by: try visit.actor())
    return try await enter(office.id.description, visit)
  }

  /// Casts made-up ballots for every invented member who has not voted.
  static func castForAll(_ visit: Visit) async throws -> Answer {
    let count = try await RehearsalDesk(visit.open().office).castForAll(by: try visit.actor())
    return .seeOther("/admin?told=\(Form.escaped(say("\(count) made-up ballots are cast.")))")
  }

  private static func create(_ season: Season, _ visit: Visit) async throws -> SeasonOffice {
    let file: SeasonFile
    do { file = try SeasonFile(checking: season) } catch {
      throw PageError.badForm(
        error.problems.first.map { $0.message.capitalizedSentence + "." } ?? say("That cannot be."))
    }
    return try await visit.site.seasons.create(file, by: try visit.actor())
  }

  private struct Row {
    let key: String
    let name: String
    let what: String
    let isHere: Bool
  }

  private struct Page {
    let told: String?
    let rows: [Row]
    let zone: String
    let isRehearsal: Bool
  }

  static let template = Template(
    """
    <h1>Seasons</h1>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    <table class="stack"><tr><th>Season</th><th>What it is</th><th><span class="vh">Look at it</span></th></tr>
    {{#rows}}<tr><td>{{name}}</td><td>{{what}}</td><td>{{#isHere}}you are here{{/isHere}}{{^isHere}}<form method="post" action="/admin/seasons/look" class="inline"><input type="hidden" name="season" value="{{key}}"><button class="plain">Look at it<span class="vh">: {{name}}</span></button></form>{{/isHere}}</td></tr>{{/rows}}</table>
    {{^isRehearsal}}
    <h2>Rehearse</h2>
    <p>A season beside the real one with its categories, rules and nominees. Members, ballots and winners are invented, no member gets mail, and every page says so. The keyholder makes keys for it, counts, and opens envelopes, as on the night.</p>
    <form method="post" action="/admin/seasons/rehearse"><label for="members">Invented members</label><input type="number" min="1" max="500" id="members" name="members" value="30">
    <p class="actions"><button>Begin a rehearsal</button></p></form>
    <h2>New year from last year</h2>
    <p>Categories, rules, texts and staff of this season, and its roll where you want it. No entries, no nominees, no ballots. Times are of the zone {{zone}}; nominations and entries move as far as the final does.</p>
    <form method="post" action="/admin/seasons/next"><label for="name">Name</label><input type="text" id="name" name="name">
    <label for="opens">The final opens</label><input type="datetime-local" id="opens" name="opens">
    <label for="closes">The final closes</label><input type="datetime-local" id="closes" name="closes">
    <label for="night">The night</label><input type="datetime-local" id="night" name="night">
    <label class="choice"><input type="checkbox" name="roll" value="yes" checked><span>Take the roll over</span></label>
    <p class="actions"><button class="main">Begin the new season</button></p></form>
    {{/isRehearsal}}
    """)
}
