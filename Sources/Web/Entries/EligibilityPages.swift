import Awards
import Foundation
import Seasons
import Texts

/// When works are entered, and what they must be, by category.
enum EligibilityPages {
  static func setWindow(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let zone = open.season.ceremony.zone
    let form = visit.form
    guard let opens = LocalTime.date(form.text("opens"), in: zone),
      let closes = LocalTime.date(form.text("closes"), in: zone), opens < closes
    else { throw PageError.badForm(say("Say when entries open and, later, when they close.")) }
    guard let most = Int(form.text("megabytes")), (1...20).contains(most) else {
      throw PageError.badForm(say("A file has from 1 to 20 MB."))
    }
    var season = open.season
    let offset = TimeZone(identifier: zone)?.secondsFromGMT(for: closes) ?? 0
    season.entering = Entering(
      opens: opens, closes: closes, offset: offset, fileMegabytes: most,
      files: season.entering?.files ?? Entering.FileKind.allCases)
    try await CategoryPages.revise(season, visit, "when works are entered was set")
    return .seeOther("/admin/entries")
  }

  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let category = open.season.category(visit.parameter("category")),
      category.decision == .voted
    else { throw PageError.notFound }
    let rule = category.eligibility ?? EligibilityRule()
    let page = Page(
      id: category.id, name: category.name.plain, takes: category.eligibility != nil,
      least: rule.leastMinutes.map(String.init) ?? "",
      most: rule.mostMinutes.map(String.init) ?? "",
      from: rule.releasedFrom ?? "", to: rule.releasedTo ?? "",
      places: rule.releasedIn.joined(separator: ", "),
      days: rule.leastDays.map(String.init) ?? "",
      countries: rule.countries.joined(separator: ", "),
      role: rule.most.first?.role ?? "", people: rule.most.first.map { "\($0.most)" } ?? "",
      isOnePerPerformance: rule.isOnePerPerformance)
    return try visit.page(say("Rules for entries"), template, page)
  }

  static func set(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    var season = open.season
    let id = visit.parameter("category")
    guard let index = season.categories.firstIndex(where: { $0.id == id }) else {
      throw PageError.notFound
    }
    let form = visit.form
    guard season.entering != nil else {
      throw PageError.badForm(say("Say first when works are entered, on the page Entries."))
    }
    if form["takes"] == nil {
      season.categories[index].eligibility = nil
    } else {
      var rule = EligibilityRule()
      rule.leastMinutes = try number(form, "least", "minutes")
      rule.mostMinutes = try number(form, "most", "minutes")
      rule.releasedFrom = try day(form, "from")
      rule.releasedTo = try day(form, "to")
      rule.releasedIn = EntryTable.countries(form.text("places"))
      rule.leastDays = try number(form, "days", "days")
      rule.countries = EntryTable.countries(form.text("countries"))
      if let most = try number(form, "people", "people") {
        let role = form.text("role")
        guard !role.isEmpty else { throw PageError.badForm(say("Say in which role.")) }
        rule.most = [.init(role: role, most: most)]
      }
      rule.isOnePerPerformance = form["one"] != nil
      season.categories[index].eligibility = rule
    }
    try await CategoryPages.revise(season, visit, "what an entry in \(id) must be was set")
    return .seeOther("/admin/entries#c-\(id)")
  }

  private static func number(_ form: Form, _ name: String, _ what: String) throws -> Int? {
    let text = form.text(name)
    if text.isEmpty { return nil }
    guard let number = Int(text), (1...100_000).contains(number) else {
      throw PageError.badForm(say("\(text.prefix(20)) is no number of \(what)."))
    }
    return number
  }

  private static func day(_ form: Form, _ name: String) throws -> String? {
    let text = form.text(name)
    if text.isEmpty { return nil }
    guard Timestamp.day(text) != nil else {
      throw PageError.badForm(say("\(text.prefix(20)) is no day. Write it as 2025-03-02."))
    }
    return text
  }

  private struct Page {
    let id: String
    let name: String
    let takes: Bool
    let least: String
    let most: String
    let from: String
    let to: String
    let places: String
    let days: String
    let countries: String
    let role: String
    let people: String
    let isOnePerPerformance: Bool
  }

  static let template = Template(
    """
    <p><a href="/admin/entries">Entries</a></p>
    <h1>Rules for entries in {{name}}</h1>
    <p>Empty fields ask for nothing. The rules tell entrants and the office what holds; people decide.</p>
    <form method="post" action="/admin/entries/rules/{{id}}">
    <label class="choice"><input type="checkbox" name="takes" value="yes"{{#takes}} checked{{/takes}}><span>Works are entered here</span></label>
    <div class="two"><div><label for="least">At least so many minutes</label><input type="text" inputmode="numeric" id="least" name="least" value="{{least}}"></div>
    <div><label for="most">At most so many minutes</label><input type="text" inputmode="numeric" id="most" name="most" value="{{most}}"></div>
    <div><label for="from">Released from</label><input type="date" id="from" name="from" value="{{from}}"></div>
    <div><label for="to">Released to</label><input type="date" id="to" name="to" value="{{to}}"></div>
    <div><label for="places">Released in <span class="hint">two letters each: US, FR; empty for anywhere</span></label><input type="text" id="places" name="places" value="{{places}}"></div>
    <div><label for="days">Ran so many days in a row there</label><input type="text" inputmode="numeric" id="days" name="days" value="{{days}}"></div>
    <div><label for="countries">Made in one of <span class="hint">two letters each</span></label><input type="text" id="countries" name="countries" value="{{countries}}"></div><div></div>
    <div><label for="people">Names at most so many people</label><input type="text" inputmode="numeric" id="people" name="people" value="{{people}}"></div>
    <div><label for="role">In the role</label><input type="text" id="role" name="role" value="{{role}}" placeholder="Producer"></div></div>
    <label class="choice"><input type="checkbox" name="one" value="yes"{{#isOnePerPerformance}} checked{{/isOnePerPerformance}}><span>A performance is entered in one category alone, of those that say so</span></label>
    <p class="actions"><button class="main">Set</button></p></form>
    """)
}
