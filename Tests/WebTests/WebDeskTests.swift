import Awards
import Foundation
import Records
import SeasonFixtures
import Seasons
import Testing
import Web

/// The web desk's pages, and what readers get of them.
@Suite struct WebDeskTests {
  /// All envelopes open, with a press desk that prepared something of the two that may win best film.
  private func opened(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
    let stage = try await Stage.small()
    let pia = StaffMember(id: "pia", name: "Pia", address: "pia@example.org", roles: [.press])
    try await StaffDesk(stage.office).keep(pia, by: "admin")
    try await stage.nominate()
    let desk = StoryDesk(stage.office)
    try await desk.prepare(
      PreparedText(headline: "At last: *River*", paragraph: "It waited twelve years."),
      of: "film-river", in: "en", knowing: 0, by: "Pia")
    try await desk.prepare(
      PreparedText(headline: "Upset: *Stone*", paragraph: "Nobody had foreseen it."),
      of: "film-stone", in: "en", knowing: 0, by: "Pia")
    try await stage.vote()
    try await stage.finish()
    try await TestSite.make(stage).browse(body)
  }

  /// The winner's words are used; the others' never leave, in no page, feed or record.
  @Test func preparedWords() async throws {
    try await opened { browser in
      let paths = [
        "/results", "/results/story", "/results/story?length=short", "/results/live",
        "/results/category/film", "/results/film/stone", "/results/winners.json",
        "/results/feed.json", "/results/feed.rss", "/results/winners.txt", "/results/winners.csv",
        "/live", "/stage", "/api/v1/results", "/record.zip",
      ]
      for path in paths {
        try await browser.get(path)
        #expect(browser.status == .ok, "\(path)")
        #expect(!browser.page.contains("foreseen") && !browser.page.contains("Upset"), "\(path)")
      }
      try await browser.get("/results/story")
      #expect(browser.page.contains("At last: <em>River</em>"))
      #expect(browser.page.contains("It waited twelve years."))
      try await browser.get("/results/live")
      #expect(browser.page.contains("At last: <em>River</em>"))
      #expect(browser.page.contains("LiveBlogPosting"))
      let all = try await PressDesk(browser.office).contents()
      for kind in [Manifest.Kind.public, .auditor] {
        let text = all.files(kind).values.map { String(decoding: $0, as: UTF8.self) }.joined()
        #expect(!text.contains("foreseen"))
      }
    }
  }

  /// The journal as a file, which auditors read too, says that something was prepared, and not what.
  @Test func journalFile() async throws {
    try await opened { browser in
      let ada = StaffMember(id: "ada", name: "Ada", address: "a@example.org", roles: [.auditor])
      try await StaffDesk(browser.office).keep(ada, by: "admin")
      try await browser.signIn(.staff("ada"))
      try await browser.get("/admin/journal.csv")
      #expect(browser.page.contains("nominee-prepared") && !browser.page.contains("foreseen"))
    }
  }

  @Test func theStoryIsEdited() async throws {
    try await opened { browser in
      try await browser.signIn(.staff("pia"))
      try await browser.get("/night/story?language=en&length=long")
      #expect(browser.page.contains("At last: *River*"))
      #expect(browser.page.contains("name=\"version\" value=\"0\""))
      let fields = [
        ("language", "en"), ("length", "long"), ("version", "0"), ("headline", "*River* by night"),
        ("standfirst", "A story."), ("body", "One.\r\n\r\nTwo <b>."),
      ]
      try await browser.post("/night/story", fields)
      #expect(browser.status == .seeOther)
      try await browser.get("/night/story?language=en&length=long")
      #expect(browser.page.contains("Edited by Pia"))
      #expect(browser.page.contains("<del>At last: </del>"))
      #expect(browser.page.contains("<ins>"))
      // Somebody who began before that writes nothing over it.
      try await browser.post("/night/story", fields)
      #expect(browser.status != .seeOther && browser.page.contains("has changed this story"))
      try await browser.get("/results/story")
      #expect(browser.page.contains("<em>River</em> by night"))
      #expect(browser.page.contains("Two &lt;b&gt;."))
      #expect(!browser.page.contains("<b>"))
      #expect(browser.page.contains("NewsArticle"))
      // The other language is not hers, and stays the record's.
      try await browser.get("/results/story?language=es")
      #expect(browser.page.contains("<html lang=\"es\">"))
      #expect(browser.page.contains("gana el premio"))
      try await browser.get("/night/story?language=en&length=long")
      try await browser.post(
        "/night/story", [("language", "en"), ("length", "long"), ("version", "1"), ("drop", "yes")])
      try await browser.get("/results/story")
      #expect(browser.page.contains("At last: <em>River</em>"))
    }
  }

  @Test func publicationWaits() async throws {
    try await opened { browser in
      try await browser.signIn(.staff("pia"))
      try await browser.get("/night/press")
      try await browser.post(
        "/night/press/publication", [("when", "at"), ("at", "2036-01-01T00:00")])
      #expect(browser.status == .seeOther)
      for path in ["/results/category/film", "/results/winners.json", "/results/live", "/results"] {
        try await browser.get(path)
        #expect(!browser.page.contains("15 of 25"), "\(path)")
        #expect(!browser.page.contains("class=\"winner\""), "\(path)")
        #expect(!browser.page.contains("At last"), "\(path)")
      }
      for path in ["/results/story", "/record.zip"] {
        try await browser.get(path)
        #expect(browser.status == .notFound, "\(path)")
      }
      try await browser.get("/night/press")
      try await browser.post("/night/press/publication", [("when", "at-once")])
      try await browser.get("/results/story")
      #expect(browser.status == .ok)
    }
  }

  @Test func blogAndStyle() async throws {
    try await opened { browser in
      try await browser.signIn(.staff("pia"))
      try await browser.get("/night/blog")
      try await browser.post("/night/blog", [("text", "The crew of *River* is on the quay.")])
      try await browser.get("/results/live?part")
      #expect(browser.page.contains("The crew of <em>River</em> is on the quay."))
      #expect(!browser.page.contains("<html"))
      try await browser.get("/night/press")
      try await browser.post(
        "/night/press/style",
        [("words", "0"), ("titles", "quotes"), ("dates", "month-first"), ("serial", "yes")])
      try await browser.get("/results/story?language=en")
      #expect(browser.page.contains("“River” won Best Film"))
      #expect(browser.page.contains("on March 14, 2026"))
    }
  }
}
