import Awards
import Ballots
import Foundation
import HTTPTypes
import Newsroom
import Paper
import Records
import Seasons
import Texts

/// What is shown of a page where its address is shared: a picture drawn here, and its title. Made of what is open alone.
struct SharedPage {
  let title: String
  let picture: SharePicture

  /// Where a page's picture is.
  static func picturePath(_ path: String) -> String {
    "/card/" + (path == "/results" ? "results" : path.replacing("/results/", with: ""))
  }

  /// - Parameter path: the page's own, such as `/results/film/anora`.
  /// - Returns: nil where there is no such page.
  static func find(_ path: String, _ visit: Visit) async throws -> SharedPage? {
    let open = try visit.open()
    let results = try await ResultPages.shelf(visit)?.results
    let season = results?.season ?? open.season
    let name = season.name.shown
    let footer = season.simulated == nil ? name : say("\(name) · simulated")
    let parts = path.split(separator: "/").map(String.init)
    switch (parts.first, parts.dropFirst().first, parts.dropFirst(2).first) {
    case ("results", nil, nil):
      let count = results?.opened.count ?? 0
      return SharedPage(
        title: name,
        picture: SharePicture(
          kicker: say("Results"), lead: name,
          rest: [
            say(count, one: "\(count) envelope is open.", other: "\(count) envelopes are open.")
          ], footer: season.body.name.shown))
    case ("results", "story", nil):
      guard let results else { return nil }
      let key = PressState.StoryKey(language: Language.current.code, length: "long")
      let story = try PublishedStory.story(key, results, open, visit.site.settings.history)
      return SharedPage(
        title: story.headline.plain,
        picture: SharePicture(
          kicker: say("The story"), lead: story.headline.plain, rest: [story.standfirst.plain],
          footer: footer))
    case ("results", "live", nil):
      return SharedPage(
        title: "\(name): \(say("As it happened"))",
        picture: SharePicture(kicker: name, lead: say("As it happened"), footer: footer))
    case ("results", "category", let id?):
      return season.category(id).map { category in
        Self.category(
          category, results?.categories.first { $0.category.id == id }, season, footer)
      }
    case ("results", "film", let id?):
      return season.entry(id).map { entry in
        let tally = results?.tally.first { $0.entry.id == id }
        return Self.named(entry.title.shown, tally?.awards ?? 0, footer, season.body.name.shown)
      }
    case ("results", "person", let id?):
      guard season.person(id) != nil else { return nil }
      let awards = results?.categories.flatMap(\.winners).count { $0.people.contains(id) } ?? 0
      return Self.named(season.personName(id), awards, footer, season.body.name.shown)
    default: return nil
    }
  }

  private static func category(
    _ category: Seasons.Category, _ result: CategoryResult?, _ season: Season, _ footer: String
  ) -> SharedPage {
    let billings = (result?.winners ?? []).map { season.billing(of: $0, in: category) }
    let name = category.name.shown
    guard !billings.isEmpty else {
      let words = result.flatMap { ResultPages.note($0.card) } ?? say("The envelope is sealed.")
      return SharedPage(
        title: name, picture: SharePicture(kicker: name, lead: words, footer: footer))
    }
    let lead = sayAnd(billings.map(\.lead))
    return SharedPage(
      title: "\(name): \(lead)",
      picture: SharePicture(
        kicker: name, lead: lead, rest: billings.count == 1 ? billings[0].rest : [],
        footer: footer, isWinner: true))
  }

  private static func named(
    _ name: String, _ awards: Int, _ footer: String, _ body: String
  ) -> SharedPage {
    SharedPage(
      title: name,
      picture: SharePicture(
        kicker: footer, lead: name,
        rest: awards == 0 ? [] : [say(awards, one: "\(awards) award", other: "\(awards) awards")],
        footer: body, isWinner: awards > 0))
  }

  // MARK: Answers

  static func card(_ visit: Visit) async throws -> Answer {
    let parts = [visit.parameter("kind"), visit.parameter("id")].filter { !$0.isEmpty }
    let path = parts == ["results"] ? "/results" : "/results/" + parts.joined(separator: "/")
    guard let printer = visit.site.settings.printer, let page = try await find(path, visit) else {
      throw PageError.notFound
    }
    let bytes = try await visit.site.cards.png(page.picture, printer)
    // Another one after the next reveal, and in another language: nobody keeps it but this site.
    return Answer(type: "image/png", body: bytes)
  }

  /// oEmbed 1.0: a link with its title and picture.
  static func embed(_ visit: Visit) async throws -> Answer {
    let (settings, url) = (visit.site.settings, visit.query.text("url"))
    guard ["", "json"].contains(visit.query.text("format")) else {
      return Answer(
        status: .notImplemented, type: "text/plain; charset=utf-8", body: Array("json".utf8))
    }
    guard url.hasPrefix(settings.address), url.count <= 500 else { throw PageError.notFound }
    let path = String(url.dropFirst(settings.address.count).prefix { $0 != "?" && $0 != "#" })
    guard let page = try await find(path, visit) else { throw PageError.notFound }
    var object: [String: JSONValue] = [
      "version": "1.0", "type": "link", "title": .string(page.title),
      "provider_name": .string(try visit.open().season.body.name.shown),
      "provider_url": .string(settings.address), "cache_age": 300,
    ]
    // A picture that is wider than asked for is none.
    let most = (
      Int(visit.query.text("maxwidth")) ?? .max, Int(visit.query.text("maxheight")) ?? .max
    )
    if settings.printer != nil, most.0 >= SharePicture.width, most.1 >= SharePicture.height {
      object["thumbnail_url"] = .string(settings.address + picturePath(path))
      object["thumbnail_width"] = .integer(SharePicture.width)
      object["thumbnail_height"] = .integer(SharePicture.height)
    }
    return .json(.object(object))
  }
}
