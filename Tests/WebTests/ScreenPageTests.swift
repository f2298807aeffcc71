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
}
