import Awards
import SeasonFixtures
import Seasons
import Testing
import Web

/// A body's colour and mark by page.
@Suite struct LookPageTests {
  @Test func colourAndMark() async throws {
    let stage = try await Stage.small()
    try await StaffDesk(stage.office).keep(
      StaffMember(id: "ada", name: "Ada", address: "ada@example.org", roles: [.administrator]),
      by: "admin")
    try await TestSite.make(stage).browse { browser in
      try await browser.signIn(.staff("ada"))
      try await browser.get("/admin/look")
      try await browser.post("/admin/look", [("accent", "#FF6600"), ("accent-dark", "")])
      #expect(browser.status == .badRequest)
      let nearest = try #require(
        browser.page.firstMatch(of: /the nearest shade that can is (#[0-9A-F]{6})/)?.1)
      try await browser.get("/admin/look")
      try await browser.post("/admin/look", [("accent", String(nearest)), ("accent-dark", "")])
      #expect(browser.location == "/admin/look")
      try await browser.get("/look.css")
      #expect(
        browser.page.contains("--accent:\(nearest)")
          && browser.page.contains("(prefers-color-scheme:dark)"))
      try await browser.get("/admin/look")
      #expect(browser.page.contains("href=\"/look.css?"))
      // What is no picture is not taken, whatever it is called; another's look is not mine.
      try await browser.upload(
        "/admin/look", name: "mark", fileName: "mark.png", Array("<svg onload=alert(1)>".utf8),
        fields: [("accent", String(nearest)), ("accent-dark", "")])
      #expect(browser.status == .badRequest && browser.page.contains("PNG or JPEG"))
      try await browser.get("/admin/look")
      try await browser.upload(
        "/admin/look", name: "mark", fileName: "mark.jpg", Self.png,
        fields: [("accent", String(nearest)), ("accent-dark", "")])
      #expect(browser.location == "/admin/look")
      try await browser.get("/")
      try await browser.get("/admin/look")
      let mark = try #require(browser.page.firstMatch(of: /\/mark\/([0-9a-f]{16})/)?.1)
      let stranger = browser.another()
      try await stranger.get("/mark/\(mark)")
      #expect(stranger.status == .ok && stranger.type == "image/png")
      try await stranger.get("/mark/0000000000000000")
      #expect(stranger.status == .notFound)
    }
  }

  /// What the file is decides, not its name.
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]
}
