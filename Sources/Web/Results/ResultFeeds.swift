import Awards
import Ballots
import Foundation
import Records
import Seasons

/// The winners as announced, for programs and readers: JSON, CSV, plain text, RSS 2.0 and JSON Feed 1.1. Whole at
/// every moment, the latest first in the feeds; corrections are items of their own.
enum ResultFeeds {
  private struct Item {
    let category: Seasons.Category
    let names: [String]
    let ending: Card.Ending
    let at: String
    let number: Int
    let winners: [Nominee]
  }

  private struct Notice {
    let text: String
    let at: String
    let number: Int
  }

  private static func items(_ visit: Visit) async throws -> (Season, [Item], [Notice]) {
    let open = try visit.open()
    guard let results = try await ResultPages.shelf(visit)?.results else {
      return (open.season, [], [])
    }
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
      if let correction = Correction(event) {
        return Notice(
          text: "Correction: \u{201C}\(correction.from)\u{201D} is \u{201C}\(correction.to)\u{201D}"
            + (event.reason.map { " (\($0))" } ?? "") + ".", at: event.at, number: event.number)
      }
      guard event.kind == .drillEnded, let id = event.details["category"]?.string,
        let category = season.category(id)
      else { return nil }
      let seconds = event.details["seconds"]?.integer ?? 0
      return Notice(
        text: "Correction: another winner of \(category.name.plain) was read first; "
          + "the right one was announced \(seconds) seconds later.", at: event.at,
        number: event.number)
    }
    return (season, items, notices)
  }

  private static func text(_ item: Item) -> String {
    switch item.ending {
    case .noAward: "No Award"
    case .notAwarded: "not awarded"
    case .won, .shared: item.names.joined(separator: " and ")
    }
  }

  static func json(_ visit: Visit) async throws -> Answer {
    let (season, items, notices) = try await items(visit)
    var object: [String: JSONValue] = [
      "schema": "envelope.winners/1", "body": .string(season.body.id),
      "season": .string(season.id), "name": .string(season.name.plain),
      "categories": .integer(season.categories.count),
      "winners": .array(
        items.map { item in
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
        notices.map { ["at": .string($0.at), "text": .string($0.text)] }),
    ]
    object["simulated"] = season.simulated.map { .string($0.plain) }
    return .json(.object(object))
  }

  static func csv(_ visit: Visit) async throws -> Answer {
    let (season, items, _) = try await items(visit)
    var text = "category,winner,people,ending,announced\r\n"
    for item in items {
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
    let (season, items, notices) = try await items(visit)
    var out = season.name.plain + "\n"
    if let simulated = season.simulated { out += simulated.plain + "\n" }
    out += "\n"
    for item in items { out += "\(item.category.name.plain): \(text(item))\n" }
    for notice in notices { out += "\n\(notice.at) \(notice.text)\n" }
    return Answer(type: "text/plain; charset=utf-8", body: Array(out.utf8))
  }

  /// What both feeds hold, the latest first: id, title, text, link, time.
  private static func entries(
    _ items: [Item], _ notices: [Notice], _ address: String
  ) -> [(id: String, title: String, link: String, at: String)] {
    (items.map { item in
      (
        item.number, "\(item.category.name.plain): \(text(item))",
        "\(address)/results/category/\(item.category.id)", item.at
      )
    }
      + notices.map { ($0.number, $0.text, "\(address)/results", $0.at) })
      .sorted { $0.0 > $1.0 }.map { ("\(address)/results#\($0.0)", $0.1, $0.2, $0.3) }
  }

  static func jsonFeed(_ visit: Visit) async throws -> Answer {
    let (season, items, notices) = try await items(visit)
    let address = visit.site.settings.address
    let feed: JSONValue = [
      "version": "https://jsonfeed.org/version/1.1", "title": .string(season.name.plain),
      "home_page_url": .string("\(address)/results"),
      "feed_url": .string("\(address)/results/feed.json"),
      "description": .string(season.simulated?.plain ?? "The winners as announced."),
      "items": .array(
        entries(items, notices, address).map {
          [
            "id": .string($0.id), "title": .string($0.title), "url": .string($0.link),
            "content_text": .string($0.title), "date_published": .string($0.at),
          ]
        }),
    ]
    return Answer(type: "application/feed+json", body: Array(feed.text.utf8))
  }

  static func rss(_ visit: Visit) async throws -> Answer {
    let (season, items, notices) = try await items(visit)
    let address = visit.site.settings.address
    func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = .gmt
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>\(escaped(season.name.plain))</title><link>\(escaped(address))/results</link>
      <description>\(escaped(season.simulated?.plain ?? "The winners as announced."))</description>

      """
    for entry in entries(items, notices, address) {
      let date = Timestamp.parse(entry.at).map { formatter.string(from: $0.date) } ?? ""
      xml +=
        "<item><title>\(escaped(entry.title))</title><link>\(escaped(entry.link))</link>"
        + "<guid isPermaLink=\"false\">\(escaped(entry.id))</guid><pubDate>\(date)</pubDate></item>\n"
    }
    return Answer(
      type: "application/rss+xml; charset=utf-8", body: Array((xml + "</channel></rss>\n").utf8))
  }
}
