import Awards
import Ballots
import Foundation
import Newsroom
import SeasonFixtures
import Testing
import Web

/// The archive on the site, from a history written by hand.
@Suite struct ArchivePageTests {
  private struct Known: History {
    let questions = [
      HistoryQuestion(id: "ties", words: "Two winners where one is meant", wants: nil),
      HistoryQuestion(id: "person", words: "All nominations of a person", wants: "a name"),
    ]

    func ask(_ id: String, _ text: String) throws -> HistoryAnswer? {
      switch id {
      case "ties":
        HistoryAnswer(
          columns: ["year", "category", "winners"],
          rows: [["1968", "ACTRESS", "Funny Girl and The Lion in <Winter>"]], query: "SELECT ties")
      case "person":
        HistoryAnswer(
          columns: ["year", "name", "won"],
          rows: text == "lee" ? [["2001", "Ann Lee", "won"]] : [], query: "SELECT person")
      default: nil
      }
    }
  }

  private func browse(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
    try await TestSite.make(settings: .init(address: "http://localhost:8080", history: Known()))
      .browse(body)
  }

  @Test func questions() async throws {
    try await browse { browser in
      try await browser.get("/archive")
      #expect(browser.page.contains("href=\"/archive/ties\""))
      try await browser.get("/archive/ties")
      #expect(browser.page.contains("The Lion in &lt;Winter&gt;"))
      #expect(browser.page.contains("SELECT ties"))
      try await browser.get("/archive?for=lee")
      #expect(browser.page.contains("Ann Lee"))
      #expect(browser.page.contains("<span class=\"gold\">won</span>"))
      try await browser.get("/archive?for=nobody")
      #expect(browser.page.contains("The archive has nothing like that."))
      try await browser.get("/archive/nothing")
      #expect(browser.status == .notFound)
      try await browser.get("/api/v1/archive/person?for=lee")
      let json = try JSONValue(parsing: Data(browser.page.utf8))
      #expect(json["rows"]?.array?.first?.string("name") == "Ann Lee")
      try await browser.get("/api/v1/archive/person")
      #expect(browser.status == .badRequest)
    }
  }

  /// Without an archive there are no such pages.
  @Test func none() async throws {
    try await TestSite.make().browse { browser in
      for path in ["/archive", "/archive/ties", "/api/v1/archive"] {
        try await browser.get(path)
        #expect(browser.status == .notFound, "\(path)")
      }
    }
  }
}
