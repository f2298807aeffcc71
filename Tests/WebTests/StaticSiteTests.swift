import Awards
import Foundation
import Records
import SeasonFixtures
import Seasons
import Testing
import Texts
import Web

/// The results site as files.
@Suite struct StaticSiteTests {
  private func files(
    _ language: Language = .english, opened: Bool = true
  ) async throws -> [String: [UInt8]] {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await StoryDesk(stage.office).prepare(
      PreparedText(headline: "Upset", paragraph: "Nobody had foreseen it."), of: "film-stone",
      in: "en", knowing: 0, by: "Pia")
    try await stage.nominate()
    try await stage.vote()
    if opened { try await stage.finish() }
    let site = TestSite.make(
      stage, .init(isDemo: true, address: "https://awards.example", printer: TestPrinter())
    ).site
    return try await StaticSite(site, language: language).files()
  }

  private func text(_ files: [String: [UInt8]], _ path: String) throws -> String {
    String(decoding: try #require(files[path], "\(path)"), as: UTF8.self)
  }

  /// Every link leads to a file, or to the site by its whole address.
  @Test func linksLead() async throws {
    let files = try await files()
    #expect(files.count > 30)
    var links = 0
    for (path, bytes) in files where path.hasSuffix(".html") {
      let html = String(decoding: bytes, as: UTF8.self)
      #expect(!html.contains("<script src") && !html.contains("<form"), "\(path)")
      for match in html.matches(of: /(?:href|src)="([^"]*)"/) {
        let link = String(match.1).replacing("&amp;", with: "&")
        if link.hasPrefix("https://awards.example/") || link.hasPrefix("#") || link == "data:," {
          continue
        }
        let base = try #require(URL(string: "file:///site/\(path)"))
        let target = try #require(URL(string: link, relativeTo: base)).absoluteURL.standardized.path
        #expect(files[String(target.dropFirst("/site/".count))] != nil, "\(path): \(link)")
        links += 1
      }
    }
    #expect(links > 100)
    #expect(
      try text(files, "results/category/film/index.html").contains(
        "River won with 15 of 25 votes still live in round 2."))
    #expect(try text(files, "results/story/es-short/index.html").contains("gana el premio"))
    #expect(try text(files, "results/feed.rss").contains("https://awards.example/results"))
    #expect(files["record.zip"] != nil && files["card/category/film"] != nil)
    // What was prepared of those who did not win is in none of them.
    for (path, bytes) in files {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("foreseen"), "\(path)")
    }
  }

  @Test func otherLanguage() async throws {
    let french = try #require(Language.shipped.first { $0.code == "fr" })
    let files = try await files(french)
    #expect(try text(files, "results/index.html").contains("<html lang=\"fr\">"))
  }

  @Test func nothingBeforeTheNight() async throws {
    #expect(try await files(opened: false).isEmpty)
  }
}
