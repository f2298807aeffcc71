import Awards
import Foundation
import Hummingbird
import HummingbirdTesting
import SeasonFixtures
import Seasons
import Testing
import Web

/// Screens over plain http, paired by a code; and GO by a token.
@Suite struct ScreenPageTests {
  @Test func pairedByCode() async throws {
    let test = try await TestSite.make()
    let plain = Application(router: test.site.screenRouter())
    try await plain.test(.router) { client in
      let screen = Browser(client: client, office: test.stage.office)
      try await screen.get("/screen")
      let place = try #require(screen.location)
      try await screen.get(place)
      let shown = try #require(screen.page.firstMatch(of: /\d{3} \d{3}/))
      let code = String(shown.output)
      // Nothing but screens is here, and nothing takes a form.
      for path in ["/sign-in", "/ballot", "/admin", "/night/caller", "/results", "/api/v1/season"] {
        try await screen.get(path)
        #expect(screen.status == .notFound, "\(path)")
      }
      for path in ["/night/go", "/night/screens", place] {
        try await screen.post(path, [])
        #expect(screen.status == .notFound, "\(path)")
      }
      try await Application(router: test.site.router()).test(.router) { client in
        let caller = Browser(client: client, office: test.stage.office)
        try await caller.signIn(.staff("caller"))
        try await caller.get("/night/screens")
        try await caller.post("/night/screens", [("code", "12"), ("screen", "stage")])
        #expect(caller.status != .seeOther && caller.page.contains("No screen shows this code."))
        try await caller.post(
          "/night/screens", [("code", code.replacing(" ", with: "")), ("screen", "caller")])
        #expect(caller.status != .seeOther)
        try await caller.post(
          "/night/screens", [("code", code), ("screen", "prompter")])
        #expect(caller.status == .seeOther)
      }
      try await screen.get(place)
      #expect(screen.page.contains("data-screen=\"prompter\""))
      #expect(screen.page.contains("data-part=\"\(place)\""))
      try await screen.get("/screen/nothing")
      #expect(screen.location == "/screen")
    }
    test.stage.remove()
  }

  @Test func goByToken() async throws {
    let test = try await TestSite.make()
    defer { test.stage.remove() }
    let office = test.stage.office
    try await ShowDesk(office).start(.rehearsal, by: "cal")
    let tokens = TokenDesk(office)
    let caller = try await tokens.make("desk", days: 1, for: .staff("caller"))
    let press = try await tokens.make("desk", days: 1, for: .staff("press"))
    await #expect(throws: DeskError.self) { try await test.site.go(token: press, step: nil) }
    await #expect(throws: DeskError.self) { try await test.site.go(token: "", step: nil) }
    let step = try await office.state().night.step
    try await test.site.go(token: caller, step: step)
    #expect(try await office.state().night.current?.id == "welcome")
    await #expect(throws: DeskError.self) { try await test.site.go(token: caller, step: step) }
  }

  /// A second machine copies by the secret alone, and only where something happened.
  @Test func copyBySecret() async throws {
    let secret = String(repeating: "s", count: 32)
    try await TestSite.make(
      settings: .init(address: "http://localhost:8080", followerSecret: secret)
    ).browse { browser in
      let path = "/api/v1/night/copy"
      for wrong in ["", "x", secret + "s"] {
        browser.bearer = wrong
        try await browser.get(path)
        #expect(browser.status == .notFound, "\(wrong)")
      }
      let admin = try await TokenDesk(browser.office).make(
        "a", days: 1, for: .staff("administrator"))
      browser.bearer = admin
      try await browser.get(path)
      #expect(browser.status == .notFound)
      browser.bearer = secret
      try await browser.get(path)
      #expect(browser.status == .ok && browser.page.hasPrefix("SQLite format 3"))
      let size = try await browser.office.store.journalSize(of: browser.office.id)
      browser.bearer = secret
      try await browser.get("\(path)?after=\(size)")
      #expect(browser.status == .noContent && browser.page.isEmpty)
    }
    try await TestSite.make().browse { browser in
      browser.bearer = secret
      try await browser.get("/api/v1/night/copy")
      #expect(browser.status == .notFound)
    }
  }
}
