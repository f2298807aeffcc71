import Awards
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing
import Web

/// Several seasons behind one site.
@Suite struct SeasonListTests {
  private static func site() async throws -> TestSite {
    let stage = try await Stage.small()
    try await StaffDesk(stage.office).keep(
      StaffMember(
        id: "ada", name: "Ada", address: "ada@example.org", roles: [.administrator]), by: "admin")
    let (store, clock, first) = (stage.store, stage.clock, stage.office)
    let door = SeasonDoor(store) { id, _ in
      if id == first.id { return first }
      return SeasonOffice(
        store: store, id: id, clock: { clock.now },
        signer: try NoteSigner(
          name: SeasonOffice.origin(of: id), seed: Entropy.system.bytes(32, "signer")))
    }
    return TestSite(stage: stage, site: Site(.init(address: "http://localhost"), seasons: door))
  }

  /// A rehearsal is seen by who goes there and by nobody else; the real season stays as it is.
  @Test func aRehearsalBesideTheRealSeason() async throws {
    let test = try await Self.site()
    try await test.browse { browser in
      try await browser.signIn(.staff("ada"))
      try await browser.get("/admin/seasons")
      try await browser.post("/admin/seasons/rehearse", [("members", "7")])
      #expect(browser.location == "/admin")
      try await browser.get("/admin")
      #expect(
        browser.page.contains("This is a rehearsal: members, ballots and winners are invented."))
      try await browser.get("/admin/members")
      #expect(browser.page.contains("7 on the roll") && browser.page.contains("Invented member 7"))
      let stranger = browser.another()
      try await stranger.get("/")
      #expect(!stranger.page.contains("rehearsal"))
      #expect(stranger.page.contains("Harbour Festival 2026"))
      // Back, and the real season has its own members.
      try await browser.get("/admin/seasons")
      try await browser.post("/admin/seasons/look", [("season", "harbour/2026")])
      try await browser.get("/admin/members")
      #expect(browser.page.contains("25 on the roll") && !browser.page.contains("rehearsal"))
      try await browser.get("/admin/seasons")
      try await browser.post("/admin/seasons/look", [("season", "harbour/nothing")])
      #expect(browser.status == .badRequest)
    }
  }

  @Test func theNextSeasonIsThePresentOne() async throws {
    try await Self.site().browse { browser in
      try await browser.signIn(.staff("ada"))
      try await browser.get("/admin/seasons")
      try await browser.post(
        "/admin/seasons/next",
        [
          ("name", "Harbour Festival 2027"), ("opens", "2027-03-01T10:00"),
          ("closes", "2027-03-08T18:00"), ("night", "2027-03-14T20:00"), ("roll", "yes"),
        ])
      #expect(browser.location == "/admin")
      try await browser.get("/admin/members")
      #expect(browser.page.contains("25 on the roll"))
      try await browser.get("/admin/categories")
      #expect(browser.page.contains("Best Film") && !browser.page.contains("River"))
      let stranger = browser.another()
      try await stranger.get("/")
      #expect(stranger.page.contains("Harbour Festival 2027"))
      // Who looks at last year sees last year.
      try await browser.get("/admin/seasons")
      try await browser.post("/admin/seasons/look", [("season", "harbour/2026")])
      try await browser.get("/admin/categories")
      #expect(browser.page.contains("River"))
    }
  }
}
