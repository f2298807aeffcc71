import Awards
import Foundation
import Records
import Seasons
import Texts

/// How the desk writes, and when its pages follow the reveal.
enum PressSettingPages {
  static func show(_ visit: Visit) async throws -> Answer {
    try visit.page(say("House style and publication"), template, View(try visit.open()))
  }

  static func setStyle(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let words = Int(visit.form.text("words")), (0...10).contains(words),
      let titles = HouseStyle.Titles(rawValue: visit.form.text("titles")),
      let dates = HouseStyle.Dates(rawValue: visit.form.text("dates"))
    else { throw PageError.badForm(say("Choose a style of each kind.")) }
    try await StoryDesk(open.office).set(
      HouseStyle(
        wordsUpTo: words, titles: titles, dates: dates,
        hasSerialComma: visit.form["serial"] != nil), by: try visit.actor())
    return .seeOther("/night/press")
  }

  static func setPublication(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let time: PublicationTime
    switch visit.form.text("when") {
    case "at-once": time = .atOnce
    case "after":
      guard let minutes = Int(visit.form.text("minutes")) else {
        throw PageError.badForm(say("Say after how many minutes."))
      }
      time = .after(minutes: minutes)
    case "at":
      guard let date = LocalTime.date(visit.form.text("at"), in: open.season.ceremony.zone) else {
        throw PageError.badForm(say("Say at what time."))
      }
      time = .at(date)
    default: throw PageError.badForm(say("Say when it becomes public."))
    }
    try await StoryDesk(open.office).set(time, by: try visit.actor())
    return .seeOther("/night/press")
  }

  static func words(_ publication: PublicationTime, _ season: Season) -> String {
    switch publication {
    case .atOnce: say("Published at the reveal.")
    case .after(let minutes):
      say(
        minutes, one: "Published \(minutes) minute after each reveal.",
        other: "Published \(minutes) minutes after each reveal.")
    case .at(let date): say("Published at \(Moment.text(date, season)).")
    }
  }

  private struct View {
    let words: [Choice]
    let titles: [Choice]
    let dates: [Choice]
    let hasSerialComma: Bool
    let publication: String
    let isAtOnce: Bool
    let isAfter: Bool
    let isAt: Bool
    let minutes: Int
    let at: String

    init(_ open: Visit.OpenSeason) {
      let press = open.state.press
      let style = press.style
      words = [0, 1, 9, 10].map { limit in
        Choice(
          id: "\(limit)",
          name: limit == 0 ? say("always figures") : say("words up to \(limit)"),
          isChosen: limit == style.wordsUpTo)
      }
      titles = HouseStyle.Titles.allCases.map {
        Choice(
          id: $0.rawValue, name: $0 == .italic ? say("in italics") : say("in quotation marks"),
          isChosen: $0 == style.titles)
      }
      dates = HouseStyle.Dates.allCases.map {
        Choice(
          id: $0.rawValue, name: $0 == .dayFirst ? "2 March 2025" : "March 2, 2025",
          isChosen: $0 == style.dates)
      }
      hasSerialComma = style.hasSerialComma
      publication = PressSettingPages.words(press.publication, open.season)
      var (after, date) = (5, open.now)
      switch press.publication {
      case .atOnce: (isAtOnce, isAfter, isAt) = (true, false, false)
      case .after(let minutes):
        (isAtOnce, isAfter, isAt) = (false, true, false)
        after = minutes
      case .at(let moment):
        (isAtOnce, isAfter, isAt) = (false, false, true)
        date = moment
      }
      minutes = after
      at = LocalTime.field(date, in: open.season.ceremony.zone)
    }
  }

  static let template = Template(
    """
    <p class="quiet"><a href="/night/story">The story</a></p><h1>House style and publication</h1>
    <h2>Publication</h2><p class="told">{{publication}}</p>
    <p>Results, story, live blog, feeds, record, API and webhooks follow it together. Stage, overlay and the audience’s screen are the show itself, and never wait.</p>
    <form method="post" action="/night/press/publication"><fieldset><legend>When</legend>
    <label class="choice"><input type="radio" name="when" value="at-once"{{#isAtOnce}} checked{{/isAtOnce}}><span>At the reveal</span></label>
    <label class="choice"><input type="radio" name="when" value="after"{{#isAfter}} checked{{/isAfter}}><span>After so many minutes</span></label><label>Minutes <input type="text" name="minutes" value="{{minutes}}" inputmode="numeric"></label>
    <label class="choice"><input type="radio" name="when" value="at"{{#isAt}} checked{{/isAt}}><span>At a set time</span></label><label>Time, in the season’s zone <input type="datetime-local" name="at" value="{{at}}"></label></fieldset>
    <p class="actions"><button class="main">Set when</button></p></form>
    <h2>House style</h2><form method="post" action="/night/press/style">
    <label>Numbers <select name="words">{{#words}}<option value="{{id}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/words}}</select></label>
    <label>Titles of works <select name="titles">{{#titles}}<option value="{{id}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/titles}}</select></label>
    <label>Dates, in English <select name="dates">{{#dates}}<option value="{{id}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/dates}}</select></label>
    <label class="choice"><input type="checkbox" name="serial" value="yes"{{#hasSerialComma}} checked{{/hasSerialComma}}><span>A comma before “and” in a list, in English</span></label>
    <p class="actions"><button>Set the style</button></p></form>
    """)
}
