import Awards
import SeasonFixtures
import Seasons
import Testing
import Web

/// What everybody may see once envelopes are open, and nothing before.
@Suite struct ResultPageTests {
  @Test func beforeAndAfter() async throws {
    let stage = try await Stage.small()
    try await stage.nominate()
    try await stage.vote()
    try await StaffDesk(stage.office).keep(
      StaffMember(id: "a", name: "A", address: "a@example.org", roles: [.administrator]), by: "x")
    try await TestSite.make(stage).browse { browser in
      func secrets() async throws {
        for path in ["/results", "/record.zip"] {
          try await browser.get(path)
          #expect(!browser.page.contains("River"), "\(path)")
        }
        #expect(browser.status == .notFound)
      }
      try await secrets()
      try await browser.get("/")
      #expect(browser.status == .ok && !browser.page.contains("href=\"/results\""))
      try await CountDesk(stage.office).sealEnvelopes(
        of: "final", keys: stage.keys("final"), by: "keyholder")
      try await secrets()
      // The first cue is the short film's; the others stay shut.
      stage.clock.set("2026-03-14T19:00:00Z")
      _ = try await NightDesk(stage.office).open("short", nightKey: stage.night, by: "keyholder")
      try await browser.get("/results")
      #expect(browser.page.contains("Tide"))
      #expect(!browser.page.contains("River") && !browser.page.contains("No award"))
      try await browser.get("/record.zip")
      #expect(browser.status == .ok)
      while let next = try await NightDesk(stage.office).next() {
        _ = try await NightDesk(stage.office).open(next, nightKey: stage.night, by: "keyholder")
      }
      try await browser.get("/results")
      #expect(browser.page.contains("River") && browser.page.contains("No award: more voters"))
      try await browser.get("/")
      #expect(browser.page.contains("href=\"/results\""))
    }
  }
}
