import Awards
import Ballots
import Foundation
import FoundationXML
import Newsroom
import SeasonFixtures
import Seasons
import Testing
import Web

/// The results site: pages of a category, a film and a person, and feeds, from what is open alone.
@Suite struct ResultSiteTests {
  /// All envelopes open, in the order of the night.
  private func opened(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
    let stage = try await Stage.small()
    try await stage.nominate()
    try await stage.vote()
    try await stage.finish()
    try await TestSite.make(stage).browse(body)
  }

  /// The small festival's film: 10 for Stone, 8 for River with Stone second, 7 for Cloud with River second; River
  /// wins on Cloud's votes, 15 of 25, as worked out by hand.
  @Test func aCategory() async throws {
    try await opened { browser in
      try await browser.get("/results/category/film")
      #expect(browser.page.contains("River won with 15 of 25 votes still live in round 2."))
      #expect(browser.page.contains("5 votes ahead of Stone in the last round."))
      #expect(browser.page.contains("out in round 1"))
      // River's bar: 8 of 15 in the first round, the rest in the second, on the longest bar.
      #expect(browser.page.contains("x=\"0.00\" y=\"0\" width=\"53.33\""))
      #expect(browser.page.contains("x=\"53.33\" y=\"0\" width=\"46.67\""))
      // Of few voters the winner alone is published.
      try await browser.get("/results/category/short")
      #expect(browser.page.contains("Tide"))
      try await browser.get("/results/category/actor")
      #expect(browser.page.contains("No award"))
      try await browser.get("/results/category/nothing")
      #expect(browser.status == .notFound)
    }
  }

  @Test func filmsAndPersons() async throws {
    try await opened { browser in
      try await browser.get("/results/film/river")
      // Best Film, and both actors.
      #expect(browser.page.contains("1 award of 3 nominations."))
      try await browser.get("/results/person/ann")
      #expect(browser.page.contains("1 award of 2 nominations."))
      try await browser.get("/results/film/nothing")
      #expect(browser.status == .notFound)
    }
  }

  @Test func feeds() async throws {
    try await opened { browser in
      try await PressDesk(browser.office).correct(
        .personName, of: "ann", to: "Ann Lee-Ray", by: "press", reason: "her own wish")
      try await PressDesk(browser.office).correct(
        .credit, of: "film-river", to: "Ann Lee-Ray", by: "press", reason: "her own wish")
      try await browser.get("/results/winners.json")
      let json = try JSONValue(parsing: Data(browser.page.utf8))
      let winners = try #require(json["winners"]?.array)
      #expect(
        winners.map { $0.string("category") } == ["short", "actor", "sponsor", "life", "film"])
      #expect(winners.last?["winners"]?.array?.first?.string("title") == "River")
      #expect(
        winners.last?["winners"]?.array?.first?["people"]?.array?.compactMap(\.string)
          == ["Ann Lee-Ray"])
      #expect(winners[1].string("ending") == "no-award")
      #expect(json["corrections"]?.array?.count == 2)
      try await browser.get("/results/winners.csv")
      #expect(browser.page.contains("Best Film,River,Ann Lee-Ray,won,2026-03-14T19:00:00Z"))
      try await browser.get("/results/winners.txt")
      #expect(browser.page.contains("Best Actor: No Award"))
      try await browser.get("/results/feed.json")
      let feed = try JSONValue(parsing: Data(browser.page.utf8))
      #expect(feed.string("version") == "https://jsonfeed.org/version/1.1")
      let items = try #require(feed["items"]?.array)
      #expect(items.count == 7)
      #expect(items[0].string("title")?.hasPrefix("Correction: ") == true)
      #expect(items[2].string("title") == "Best Film: River, Ann Lee-Ray")
      try await browser.get("/results/feed.rss")
      let parser = XMLParser(data: Data(browser.page.utf8))
      #expect(parser.parse())
      #expect(browser.page.contains("<pubDate>Sat, 14 Mar 2026 19:00:00 GMT</pubDate>"))
      #expect(browser.page.contains("<language>en</language>"))
      // In another language what is said is in it; what programs read stays as it is.
      try await browser.get("/results/feed.rss?language=fr")
      #expect(browser.page.contains("<language>fr</language>"))
      #expect(browser.page.contains("Best Actor: Aucun prix"))
      try await browser.get("/results/winners.json?language=fr")
      #expect(browser.page.contains("Correction: \u{201C}"))
      try await browser.get("/results")
      #expect(browser.page.contains("type=\"application/rss+xml\" href="))
      try await browser.get("/results/story")
      #expect(browser.type?.hasPrefix("text/html") == true)
    }
  }

  /// Pictures and oEmbed of pages, from what is open alone; each picture is drawn once.
  @Test func shared() async throws {
    let stage = try await Stage.small()
    try await stage.nominate()
    try await stage.vote()
    try await stage.finish()
    let printer = TestPrinter()
    let address = "http://localhost:8080"
    try await TestSite.make(stage, .init(address: address, printer: printer)).browse { browser in
      for _ in 1...2 {
        try await browser.get("/card/category/film")
        #expect(browser.type == "image/png" && browser.page == "PNG of River")
      }
      let drawn = await printer.pictures
      #expect(drawn.count == 1 && drawn[0].isWinner && drawn[0].kicker == "Best Film")
      try await browser.get("/results/category/film")
      #expect(browser.page.contains("content=\"\(address)/card/category/film\""))
      try await browser.get("/oembed?url=\(address)/results/category/film")
      let json = try JSONValue(parsing: Data(browser.page.utf8))
      #expect(json.string("title") == "Best Film: River" && json.string("version") == "1.0")
      #expect(json.string("thumbnail_url") == "\(address)/card/category/film")
      try await browser.get("/oembed?url=\(address)/results/film/river&maxwidth=600")
      #expect(!browser.page.contains("thumbnail"))
      for path in [
        "/oembed?url=https://example.org/results/film/river", "/oembed?url=\(address)/admin",
        "/card/category/nothing", "/card/admin", "/card/film",
      ] {
        try await browser.get(path)
        #expect(browser.status == .notFound, "\(path)")
      }
      try await browser.get("/oembed?format=xml&url=\(address)/results")
      #expect(browser.status == .notImplemented)
    }
  }

  /// Before the first envelope there is nothing to tell, and nobody is told.
  @Test func nothingYet() async throws {
    try await TestSite.make().browse { browser in
      for path in ["/results/category/film", "/results/film/river", "/results/person/ann"] {
        try await browser.get(path)
        #expect(browser.status == .ok && !browser.page.contains("class=\"winner\""), "\(path)")
      }
      try await browser.get("/results/winners.json")
      #expect(
        try JSONValue(parsing: Data(browser.page.utf8))["winners"]?.array?.isEmpty == true)
      try await browser.get("/results/story")
      #expect(browser.status == .notFound)
    }
  }

  /// A name cannot end the block that machines read.
  @Test func structuredData() async throws {
    let text = SmallSeason.yaml.replacing("title: River", with: "title: \"</script><b>\"")
    let stage = try await Stage(SeasonFile(text: text), members: Stage.members)
    try await stage.nominate()
    try await stage.vote()
    try await stage.finish()
    try await TestSite.make(stage).browse { browser in
      try await browser.get("/results/category/film")
      let block = try #require(
        browser.page.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/))
      let json = try JSONValue(parsing: Data(String(block.1).utf8))
      let graph = try #require(json["@graph"]?.array)
      #expect(graph[0].string("@type") == "Event")
      #expect(graph[1].string("name") == "</script><b>")
      #expect(graph[1].string("award") == "Harbour Festival 2026: Best Film")
    }
  }
}
