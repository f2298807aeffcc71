import Awards
import SeasonFixtures
import Seasons
import Testing
import Web

/// The administrator's first page while a round is open.
@Suite struct TurnoutTests {
  @Test func byBranchAndHour() async throws {
    let stage = try await Stage.small()
    try await stage.open("final")
    // Two of the jury in the first hour, one of the crew two hours later; held casts are told when
    // something else happens.
    for (time, member) in [("08:10", "m1"), ("08:50", "m2"), ("10:30", "m20")] {
      stage.clock.set("2026-03-01T\(time):00Z")
      _ = try await stage.cast(member, ["film": ["film-river"]], in: "final")
    }
    try await StaffDesk(stage.office).keep(
      StaffMember(id: "a", name: "A", address: "a@example.org", roles: [.administrator]), by: "x")
    try await TestSite.make(stage).browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.staff("a"))
      try await browser.get("/admin")
      let page = browser.page
      #expect(page.contains("<span role=\"cell\">Jury</span>"))
      #expect(page.contains("2 of 12") && page.contains("1 of 13"))
      #expect(page.contains("3 casts told of so far, by the hour; 2 in the fullest."))
      // Three hours of four units; the first column is full, the third half as high.
      #expect(page.contains("viewBox=\"0 0 12 60\""))
      #expect(page.contains("<rect x=\"0\" y=\"0\" width=\"3\" height=\"60\""))
      #expect(page.contains("<rect x=\"8\" y=\"30\" width=\"3\" height=\"30\""))
      #expect(page.contains("1 Mar 2026, 09:00") && page.contains("1 Mar 2026, 11:00"))
      #expect(!page.contains("River"))
    }
  }
}
