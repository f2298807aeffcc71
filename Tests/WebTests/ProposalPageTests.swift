import Awards
import Foundation
import SeasonFixtures
import Seasons
import Testing
import Web

@Suite struct ProposalPageTests {
  @Test func twoBrowsers() async throws {
    let stage = try await Stage(
      SeasonFile(text: SmallSeason.yaml + "two-persons: true\n"), members: Stage.members)
    for role in [Role.Kind.administrator, .keyholder] {
      try await StaffDesk(stage.office).keep(
        StaffMember(
          id: role.rawValue, name: "Some \(role.rawValue)", address: "\(role.rawValue)@example.org",
          roles: [role]), by: "admin")
    }
    try await stage.open("final")
    _ = try await stage.cast("m20", ["film": ["film-river"]], in: "final")
    try await TestSite.make(stage).browse { browser in
      try await browser.signIn(.staff("administrator"))
      try await browser.get("/admin/members/m20")
      try await browser.post(
        "/admin/members/m20/set-aside",
        [("round", "final"), ("again", "yes"), ("reason", "it was not them")])
      #expect(browser.page.contains("It waits for a second person"))
      try await browser.get("/admin")
      #expect(browser.page.contains("Set the ballot of member m20 in Final vote aside"))
      #expect(browser.page.contains("Somebody else approves it."))
      let number = try #require(browser.page.firstMatch(of: /proposals\/(\d+)\/drop/)?.1)
      try await browser.post("/admin/proposals/\(number)/approve", [])
      #expect(browser.status == .conflict)
      let other = browser.another()
      try await other.get("/sign-in")
      try await other.signIn(.staff("keyholder"))
      try await other.get("/keys")
      #expect(other.page.contains("Set the ballot of member m20"))
      try await other.post("/admin/proposals/\(number)/approve", [])
      #expect(other.location?.hasPrefix("/keys?told=") == true)
      #expect(try await stage.store.rollCounts(of: "final", in: stage.office.id)["film"]?.cast == 0)
      try await other.get("/keys")
      #expect(!other.page.contains("Set the ballot of member m20"))
    }
  }
}
