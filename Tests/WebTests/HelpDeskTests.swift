import Awards
import Foundation
import SeasonFixtures
import Seasons
import Testing
import Web

/// What the office does for a member, and what a member sees and can say of it.
@Suite struct HelpDeskTests {
  private static func mails(_ browser: Browser, _ visitor: Visitor) async throws -> [Mail] {
    try await browser.office.store.mails(of: visitor, 20, in: browser.office.id)
  }

  @Test func actsAreTold() async throws {
    try await TestSite.make().browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.staff("administrator"))
      try await browser.get("/admin/members?q=SHARED@")
      #expect(
        browser.page.contains("/admin/members/m2") && browser.page.contains("/admin/members/m3"))
      #expect(!browser.page.contains("/admin/members/m1\""))
      let member = browser.another()
      try await member.get("/sign-in")
      try await member.signIn(.member("m1"))
      // Without a reason nothing is done.
      try await browser.get("/admin/members/m1")
      for act in ["sign-out", "letter", "case"] {
        try await browser.post("/admin/members/m1/\(act)", [("reason", " ")])
        #expect(browser.status.code >= 400, "\(act)")
        try await browser.get("/admin/members/m1")
      }
      try await member.get("/you")
      #expect(member.status == .ok)
      try await browser.post("/admin/members/m1/sign-out", [("reason", "asked by phone")])
      #expect(browser.page.contains("ended all of your sign-ins"))
      try await member.get("/you")
      #expect(member.location == "/sign-in")
      try await browser.post(
        "/admin/members/m1/change",
        [
          ("name", "Member One"), ("address", "new@example.org"), ("branch", "jury"),
          ("reason", "moved"),
        ])
      #expect(browser.page.contains("Member One"))
      // Whoever had the address before is told, and whoever has it now.
      let told = try await Self.mails(browser, .member("m1")).filter { $0.kind == "help" }
      #expect(told.map(\.address) == ["new@example.org", "one@example.org", "one@example.org"])
      #expect(told.allSatisfy { $0.text.contains("Some administrator") })
      try await member.get("/sign-in")
      try await member.signIn(.member("m1"))
      try await member.get("/you")
      #expect(member.page.contains("asked by phone") && member.page.contains("moved"))
      // Another member sees nothing of it.
      let other = browser.another()
      try await other.get("/sign-in")
      try await other.signIn(.member("m2"))
      try await other.get("/you")
      #expect(!other.page.contains("asked by phone"))
      try await browser.get("/admin/members/nobody")
      #expect(browser.status == .notFound)
    }
  }

  /// Casts are known by the hour and by round, at once, and never by what is in them.
  @Test func castsAreKnown() async throws {
    let test = try await TestSite.make()
    test.stage.clock.set("2026-03-02T10:20:30Z")
    _ = try await test.stage.cast("m1", ["film": ["film-river"]], in: "final")
    try await test.browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.staff("administrator"))
      try await browser.get("/admin/members/m1")
      #expect(browser.page.contains("in for 1 of 3 categories"))
      #expect(browser.page.contains("Within the hour from 2 Mar 2026, 11:00"))
      #expect(!browser.page.contains("River"))
      try await browser.get("/admin/members/m2")
      #expect(browser.page.contains("in for 0 of 3 categories"))
      #expect(!browser.page.contains("Within the hour"))
    }
  }

  @Test func notMe() async throws {
    try await TestSite.make().browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.member("m1"))
      let thief = browser.another()
      try await thief.get("/sign-in")
      try await thief.signIn(.member("m1"))
      try await browser.get("/you")
      try await browser.post("/you/not-me", [])
      #expect(browser.status == .ok && browser.page.contains("The office is told"))
      for one in [browser, thief] {
        try await one.get("/you")
        #expect(one.location == "/sign-in")
      }
      let office = browser.another()
      try await office.get("/sign-in")
      try await office.signIn(.staff("administrator"))
      try await office.get("/admin")
      #expect(office.page.contains("href=\"/admin/members/m1\""))
      let mails = try await Self.mails(browser, .staff("administrator"))
      #expect(mails.map(\.kind) == ["case"])
      try await office.get("/admin/members/m1")
      try await office.post("/admin/members/m1/case", [("reason", "a shared phone")])
      #expect(office.page.contains("The case is closed."))
      try await office.get("/admin")
      #expect(!office.page.contains("href=\"/admin/members/m1\""))
      // What concerns one member enters no record.
      let published = try await PressDesk(browser.office).contents().journal
      #expect(published.allSatisfy { !$0.kind.isAboutMember })
    }
  }
}
