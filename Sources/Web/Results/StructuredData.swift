import Awards
import Ballots
import Foundation
import Records
import Seasons

/// What machines read in a page's head: JSON-LD by schema.org, and Open Graph.
enum StructuredData {
  static func category(
    _ category: Seasons.Category, _ result: CategoryResult?, _ open: Visit.OpenSeason,
    _ address: String
  ) -> String {
    let season = open.season
    let award = "\(season.name.plain): \(category.name.plain)"
    let winners = result?.winners ?? []
    let titles = winners.map { season.billing(of: $0, in: category).lead }
    let items: [JSONValue] =
      [event(open)]
      + winners.map { nominee -> JSONValue in
        var object: [String: JSONValue] = [
          "@type": "Movie", "name": .string(season.title(of: nominee)), "award": .string(award),
          "url": .string("\(address)/results/film/\(nominee.entry)"),
        ]
        if !nominee.people.isEmpty {
          object["contributor"] = .array(
            season.peopleNames(of: nominee).map { ["@type": "Person", "name": .string($0)] })
        }
        return .object(object)
      }
    return head(
      award,
      titles.isEmpty ? "" : WordList.and(titles), "\(address)/results/category/\(category.id)",
      items)
  }

  static func film(
    _ entry: Entry, _ lines: [WorkResultPages.Line], _ open: Visit.OpenSeason, _ address: String
  ) -> String {
    work("Movie", entry.title.plain, lines, open, "\(address)/results/film/\(entry.id)")
  }

  static func person(
    _ name: String, _ lines: [WorkResultPages.Line], _ open: Visit.OpenSeason, _ address: String
  ) -> String {
    work("Person", name, lines, open, address)
  }

  private static func work(
    _ type: String, _ name: String, _ lines: [WorkResultPages.Line], _ open: Visit.OpenSeason,
    _ url: String
  ) -> String {
    let awards = lines.filter(\.isWinner).map { "\(open.season.name.plain): \($0.category)" }
    var object: [String: JSONValue] = ["@type": .string(type), "name": .string(name)]
    if !awards.isEmpty { object["award"] = .array(awards.map(JSONValue.string)) }
    return head(name, awards.joined(separator: ", "), url, [.object(object), event(open)])
  }

  static func results(_ open: Visit.OpenSeason, _ address: String) -> String {
    head(open.season.name.plain, "", "\(address)/results", [event(open)])
  }

  private static func event(_ open: Visit.OpenSeason) -> JSONValue {
    let ceremony = open.season.ceremony
    return [
      "@type": "Event", "name": .string(open.season.name.plain),
      "startDate": .string(ceremony.date),
      "location": ["@type": "Place", "name": .string(ceremony.venue.plain)],
      "organizer": ["@type": "Organization", "name": .string(open.season.body.name.plain)],
    ]
  }

  private static func head(
    _ title: String, _ description: String, _ url: String, _ items: [JSONValue]
  ) -> String {
    let json = JSONValue.object(["@context": "https://schema.org", "@graph": .array(items)])
    // A name that closes the element would end it.
    let text = json.line.replacing("<", with: "\\u003C")
    let meta = [
      ("og:type", "website"), ("og:title", title), ("og:description", description),
      ("og:url", url),
    ].filter { !$0.1.isEmpty }.map {
      "<meta property=\"\($0.0)\" content=\"\(escaped($0.1))\">"
    }
    return (meta + ["<script type=\"application/ld+json\">\(text)</script>"])
      .joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;")
  }
}
