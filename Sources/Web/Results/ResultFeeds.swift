import Awards
import Ballots
import Foundation
import Records
import Seasons
import Texts

/// The winners as announced, for programs and readers: JSON, CSV, plain text, RSS 2.0 and JSON Feed 1.1. Whole at
/// every moment, the latest first in the feeds; corrections are items of their own. Feeds and plain text are in the
/// reader's language, or that of `?language=fr`; JSON and CSV, for programs, are in English.
enum ResultFeeds {
  private struct Item {
    let category: Seasons.Category
    let names: [String]
    let ending: Card.Ending
    let at: String
    let number: Int
    let winners: [Nominee]
  }

  private struct Announced {
    let season: Season
    let items: [Item]
    let notices: [Notice]
  }

  private struct Notice {
    let text: String
    let at: String
    let number: Int
  }

  /// What was announced, told by a body in the language that is asked for.
  /// - Parameter language: nil for that of the address, else the reader's.
  private static func told(
    _ visit: Visit, in language: String? = nil, _ body: (Announced) -> Answer
  ) async throws -> Answer {
    let open = try visit.open()
    let results = try await ResultPages.shelf(visit)?.results
    let asked = language ?? visit.query.text("language")
    return visit.inLanguage(asked.isEmpty ? Language.current.code : asked) {
      body(announced(open, results))
    }
  }

  private static func announced(_ open: Visit.OpenSeason, _ results: SeasonResults?) -> Announced {
    guard let results else { return Announced(season: open.season, items: [], notices: []) }
    let season = results.season
    let items = results.opened.compactMap { opened -> Item? in
      guard let result = results.categories.first(where: { $0.category.id == opened.category })
      else { return nil }
      return Item(
        category: result.category,
        names: result.winners.map { winner in
          let billing = season.billing(of: winner, in: result.category)
          return ([billing.lead] + billing.rest.prefix(1)).joined(separator: ", ")
        }, ending: result.card.ending, at: opened.at, number: opened.number,
        winners: result.winners)
    }
    let notices = open.state.publicJournal.compactMap { event -> Notice? in
      text(of: event, season).map { Notice(text: $0, at: event.at, number: event.number) }
    }
    return Announced(season: season, items: items, notices: notices)
  }

  /// What is told of a correction, or of a drill that was ended; nil for other events.
  private static func text(of event: JournalEvent, _ season: Season) -> String? {
    if let correction = Correction(event) {
      return say(
        "Correction: \u{201C}\(correction.from)\u{201D} is \u{201C}\(correction.to)\u{201D}.")
        + (event.reason.map { " (\($0))" } ?? "")
    }
    guard event.kind == .drillEnded, let id = event.details["category"]?.string,
      let name = season.category(id)?.name.shown
    else { return nil }
    let seconds = event.details["seconds"]?.integer ?? 0
    return say(
      seconds,
      one:
        "Correction: another winner of \(name) was read first; the right one was announced \(seconds) second later.",
      other:
        "Correction: another winner of \(name) was read first; the right one was announced \(seconds) seconds later."
    )
  }

  private static func text(_ item: Item) -> String {
    switch item.ending {
    case .noAward: say("No Award")
    case .notAwarded: say("not awarded")
    case .won, .shared: sayAnd(item.names)
    }
  }

  static func json(_ visit: Visit) async throws -> Answer {
    try await told(visit, in: Language.english.code) { json($0) }
  }

  private static func json(_ told: Announced) -> Answer {
    let season = told.season
    var object: [String: JSONValue] = [
      "schema": "envelope.winners/1", "body": .string(season.body.id),
      "season": .string(season.id), "name": .string(season.name.plain),
      "categories": .integer(season.categories.count),
      "winners": .array(
        told.items.map { item in
          [
            "category": .string(item.category.id), "name": .string(item.category.name.plain),
            "announced": .string(item.at), "ending": .string(item.ending.rawValue),
            "winners": .array(
              item.winners.map { winner in
                [
                  "nominee": .string(winner.id), "film": .string(winner.entry),
                  "title": .string(season.title(of: winner)),
                  "people": .array(season.peopleNames(of: winner).map(JSONValue.string)),
                ]
              }),
          ]
        }),
      "corrections": .array(
        told.notices.map { ["at": .string($0.at), "text": .string($0.text)] }),
    ]
    object["simulated"] = season.simulated.map { .string($0.plain) }
    return .json(.object(object))
  }

  static func csv(_ visit: Visit) async throws -> Answer {
    try await told(visit, in: Language.english.code) { csv($0) }
  }

  private static func csv(_ told: Announced) -> Answer {
    let season = told.season
    var text = "category,winner,people,ending,announced\r\n"
    for item in told.items {
      let rows =
        item.winners.isEmpty
        ? [("", "")]
        : item.winners.map {
          (season.title(of: $0), season.peopleNames(of: $0).joined(separator: "; "))
        }
      for (title, people) in rows {
        text +=
          [
            CSVText.guardedCell(item.category.name.plain), CSVText.guardedCell(title),
            CSVText.guardedCell(people), item.ending.rawValue, item.at,
          ].joined(separator: ",") + "\r\n"
      }
    }
    return Answer(type: "text/csv; charset=utf-8", body: Array(text.utf8))
  }

  static func plain(_ visit: Visit) async throws -> Answer {
    try await told(visit) { plain($0) }
  }

  private static func plain(_ told: Announced) -> Answer {
    var out = told.season.name.shown + "\n"
    if let simulated = told.season.simulated { out += simulated.shown + "\n" }
    out += "\n"
    for item in told.items { out += "\(item.category.name.shown): \(text(item))\n" }
    for notice in told.notices { out += "\n\(notice.at) \(notice.text)\n" }
    return Answer(type: "text/plain; charset=utf-8", body: Array(out.utf8))
  }

  /// What both feeds hold, the latest first: id, title, text, link, time.
  private static func entries(
    _ told: Announced, _ address: String
  ) -> [(id: String, title: String, link: String, at: String)] {
    (told.items.map { item in
      (
        item.number, "\(item.category.name.shown): \(text(item))",
        "\(address)/results/category/\(item.category.id)", item.at
      )
    }
      + told.notices.map { ($0.number, $0.text, "\(address)/results", $0.at) })
      .sorted { $0.0 > $1.0 }.map { ("\(address)/results#\($0.0)", $0.1, $0.2, $0.3) }
  }

  static func jsonFeed(_ visit: Visit) async throws -> Answer {
    let address = visit.site.settings.address
    return try await told(visit) { jsonFeed($0, address) }
  }

  private static func jsonFeed(_ told: Announced, _ address: String) -> Answer {
    let feed: JSONValue = [
      "version": "https://jsonfeed.org/version/1.1", "title": .string(told.season.name.shown),
      "language": .string(Language.current.code),
      "home_page_url": .string("\(address)/results"),
      "feed_url": .string("\(address)/results/feed.json"),
      "description": .string(description(told.season)),
      "items": .array(
        entries(told, address).map {
          [
            "id": .string($0.id), "title": .string($0.title), "url": .string($0.link),
            "content_text": .string($0.title), "date_published": .string($0.at),
          ]
        }),
    ]
    return Answer(type: "application/feed+json", body: Array(feed.text.utf8))
  }

  static func rss(_ visit: Visit) async throws -> Answer {
    let address = visit.site.settings.address
    return try await told(visit) { rss($0, address) }
  }

  private static func description(_ season: Season) -> String {
    season.simulated?.shown ?? say("The winners as announced.")
  }

  private static func rss(_ told: Announced, _ address: String) -> Answer {
    func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = .gmt
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>\(escaped(told.season.name.shown))</title><link>\(escaped(address))/results</link>
      <description>\(escaped(description(told.season)))</description><language>\(Language.current.code)</language>

      """
    for entry in entries(told, address) {
      let date = Timestamp.parse(entry.at).map { formatter.string(from: $0.date) } ?? ""
      xml +=
        "<item><title>\(escaped(entry.title))</title><link>\(escaped(entry.link))</link>"
        + "<guid isPermaLink=\"false\">\(escaped(entry.id))</guid><pubDate>\(date)</pubDate></item>\n"
    }
    return Answer(
      type: "application/rss+xml; charset=utf-8", body: Array((xml + "</channel></rss>\n").utf8))
  }
}
