import Awards
import SeasonFixtures
import Seasons
import Testing
import Web

/// The ballot page where a rule adds scores up.
@Suite struct ScorePageTests {
  private static func browse(_ body: @escaping @Sendable (Browser) async throws -> Void)
    async throws
  {
    let stage = try await ScoreSeason.stage()
    try await stage.open("final")
    try await TestSite.make(stage).browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.member("m1"))
      try await body(browser)
    }
  }

  /// Titles in the order in which the page lists them.
  private static func titles(_ browser: Browser, in category: String) -> [String] {
    let part =
      browser.page.components(separatedBy: "<fieldset class=\"category\" id=\"\(category)\"").last
      ?? ""
    return part.components(separatedBy: "</fieldset>")[0]
      .matches(of: /Score of ([A-Za-z]+)/).map { String($0.1) }
  }

  @Test func fillInAndCast() async throws {
    try await Self.browse { browser in
      try await browser.get("/ballot/final")
      #expect(browser.page.contains("Score as many as you like. 5 = best, 0 = worst."))
      #expect(browser.page.contains("href=\"https://screening.example/alba\""))
      #expect(browser.page.contains("aria-label=\"See Alba (another page)\""))
      // 11 is no score of the audience's prize, and the form keeps the rest.
      try await browser.post(
        "/ballot/final",
        [
          ("s.best.alba", "5"), ("s.best.cielo", "0"), ("s.audience.a-alba", "11"),
          ("do", "review"),
        ])
      #expect(browser.page.contains("is no score from 0 to 10"))
      #expect(browser.page.contains("<option selected>5</option>"))
      try await browser.post(
        "/ballot/final", [("s.best.alba", "5"), ("s.best.cielo", "0"), ("do", "review")])
      #expect(browser.location == "/ballot/final/review")
      // Nothing is declared yet, so that nothing would be cast.
      try await browser.get("/ballot/final/review")
      #expect(browser.page.contains("you have not declared"))
      #expect(!browser.page.contains("v.best"))
      try await browser.get("/ballot/final")
      try await browser.post(
        "/ballot/final",
        [("s.best.alba", "5"), ("s.best.cielo", "0"), ("d.best", "on"), ("do", "review")])
      try await browser.get("/ballot/final/review")
      let fields = browser.page.matches(of: /name="([vsd]\.best[^"]*)" value="([^"]*)"/).map {
        (String($0.1), String($0.2))
      }
      #expect(
        fields.map { "\($0.0)=\($0.1)" } == [
          "v.best=alba", "s.best.alba=5", "v.best=cielo", "s.best.cielo=0", "d.best=yes",
        ])
      // Without the declaration the desk refuses, whatever the form was.
      try await browser.post(
        "/ballot/final/cast", [("v.best", "alba"), ("s.best.alba", "5")])
      #expect(browser.status == .conflict && browser.page.contains("I have seen all three."))
      try await browser.get("/ballot/final/review")
      try await browser.post("/ballot/final/cast", fields)
      #expect(browser.status == .ok && browser.page.contains("Your ballot is in"))
    }
  }

  /// Another order for each member, the same at each visit; the stated order where that is meant.
  @Test func order() async throws {
    try await Self.browse { browser in
      var orders: Set<[String]> = []
      for number in 1...7 {
        let other = browser.another()
        try await other.get("/sign-in")
        try await other.signIn(.member("m\(number)"))
        try await other.get("/ballot/final")
        let first = Self.titles(other, in: "best")
        #expect(first.sorted() == ["Alba", "Brisa", "Cielo"])
        try await other.get("/ballot/final")
        #expect(Self.titles(other, in: "best") == first)
        #expect(Self.titles(other, in: "audience") == ["Alba", "Brisa"])
        orders.insert(first)
      }
      #expect(orders.count > 1)
    }
  }
}
