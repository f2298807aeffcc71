import Awards
import Ballots
import Foundation
import Newsroom
import Paper
import Records
import Seasons
import Texts

/// What machines read in a page's head: JSON-LD by schema.org, and Open Graph.
enum StructuredData {
  static func category(
    _ category: Seasons.Category, _ result: CategoryResult?, _ open: Visit.OpenSeason,
    _ settings: Site.Settings
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
          "url": .string("\(settings.address)/results/film/\(nominee.entry)"),
        ]
        if !nominee.people.isEmpty {
          object["contributor"] = .array(
            season.peopleNames(of: nominee).map { ["@type": "Person", "name": .string($0)] })
        }
        return .object(object)
      }
    return head(
      award,
      titles.isEmpty ? "" : WordList.and(titles), "/results/category/\(category.id)", items,
      settings)
  }

  static func film(
    _ entry: Entry, _ lines: [WorkResultPages.Line], _ open: Visit.OpenSeason,
    _ settings: Site.Settings
  ) -> String {
    work("Movie", entry.title.plain, lines, open, "/results/film/\(entry.id)", settings)
  }

  static func person(
    _ id: String, _ name: String, _ lines: [WorkResultPages.Line], _ open: Visit.OpenSeason,
    _ settings: Site.Settings
  ) -> String {
    work("Person", name, lines, open, "/results/person/\(id)", settings)
  }

  private static func work(
    _ type: String, _ name: String, _ lines: [WorkResultPages.Line], _ open: Visit.OpenSeason,
    _ path: String, _ settings: Site.Settings
  ) -> String {
    let awards = lines.filter(\.isWinner).map { "\(open.season.name.plain): \($0.category)" }
    var object: [String: JSONValue] = ["@type": .string(type), "name": .string(name)]
    if !awards.isEmpty { object["award"] = .array(awards.map(JSONValue.string)) }
    return head(
      name, awards.joined(separator: ", "), path, [.object(object), event(open)], settings)
  }

  static func results(_ open: Visit.OpenSeason, _ settings: Site.Settings) -> String {
    head(open.season.name.plain, "", "/results", [event(open)], settings)
  }

  static func story(
    _ story: Story, _ results: SeasonResults, _ open: Visit.OpenSeason, _ settings: Site.Settings
  ) -> String {
    var object: [String: JSONValue] = [
      "@type": "NewsArticle", "headline": .string(story.headline.plain),
      "description": .string(story.standfirst.plain),
      "inLanguage": .string(Language.current.code),
      "url": .string("\(settings.address)/results/story"),
      "about": event(open),
      "publisher": ["@type": "Organization", "name": .string(open.season.body.name.plain)],
    ]
    object["datePublished"] = results.opened.first.map { .string($0.at) }
    object["dateModified"] = results.opened.last.map { .string($0.at) }
    object["image"] = story.picture.map { .string("\(settings.address)\($0.path)") }
    return head(
      story.headline.plain, story.standfirst.plain, "/results/story", [.object(object)], settings,
      "article")
  }

  static func liveBlog(
    _ items: [LiveBlog.Item], _ open: Visit.OpenSeason, _ settings: Site.Settings
  ) -> String {
    let name = "\(open.season.name.plain): \(say("As it happened"))"
    var object: [String: JSONValue] = [
      "@type": "LiveBlogPosting", "headline": .string(name),
      "inLanguage": .string(Language.current.code),
      "url": .string("\(settings.address)/results/live"),
      "about": event(open),
      "liveBlogUpdate": .array(
        items.map {
          [
            "@type": "BlogPosting", "datePublished": .string($0.at),
            "articleBody": .string($0.plain),
            "url": .string("\(settings.address)/results/live#p\($0.number)"),
          ]
        }),
    ]
    object["coverageStartTime"] = items.last.map { .string($0.at) }
    if open.state.night.isOver { object["coverageEndTime"] = items.first.map { .string($0.at) } }
    return head(name, "", "/results/live", [.object(object)], settings, "article")
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

  /// - Parameter path: the page's own, from which its address, its picture's and its oEmbed's are made.
  private static func head(
    _ title: String, _ description: String, _ path: String, _ items: [JSONValue],
    _ settings: Site.Settings, _ type: String = "website"
  ) -> String {
    let json = JSONValue.object(["@context": "https://schema.org", "@graph": .array(items)])
    // A name that closes the element would end it.
    let text = json.line.replacing("<", with: "\\u003C")
    let url = settings.address + path
    var properties = [
      ("og:type", type), ("og:title", title), ("og:description", description), ("og:url", url),
    ]
    if settings.printer != nil {
      properties += [
        ("og:image", settings.address + SharedPage.picturePath(path)),
        ("og:image:width", "\(SharePicture.width)"), ("og:image:height", "\(SharePicture.height)"),
        ("og:image:alt", title),
      ]
    }
    let meta = properties.filter { !$0.1.isEmpty }.map {
      "<meta property=\"\($0.0)\" content=\"\(escaped($0.1))\">"
    }
    let embed = "\(settings.address)/oembed?format=json&url=\(Form.escaped(url))"
    let feeds = [("application/rss+xml", "feed.rss"), ("application/feed+json", "feed.json")].map {
      "<link rel=\"alternate\" type=\"\($0.0)\" href=\"\(settings.address)/results/\($0.1)?language=\(Language.current.code)\">"
    }
    return
      (meta + feeds + [
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"\(escaped(embed))\" title=\"\(escaped(title))\">",
        "<script type=\"application/ld+json\">\(text)</script>",
      ]).joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;")
  }
}
