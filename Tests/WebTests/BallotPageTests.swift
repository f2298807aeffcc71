import Awards
import HTTPTypes
import SeasonFixtures
import Testing
import Web

/// A member's way through the ballot without scripts.
@Suite struct BallotPageTests {
  private static func ranked(_ browser: Browser) -> [String] {
    browser.page.matches(of: /value="up film ([a-z-]+)"/).map { String($0.1) }
  }

  @Test func rankMoveReviewCast() async throws {
    let test = try await TestSite.make()
    let stage = test.stage
    try await test.browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.member("m1"))
      #expect(browser.location == "/ballot")
      try await browser.get("/ballot/final")
      #expect(browser.page.contains("Closes 8 March 2026, 18:00"))
      // Buttons.
      try await browser.post("/ballot/final", [("do", "add film film-stone")])
      #expect(browser.status == .seeOther && browser.location == "/ballot/final#film")
      try await browser.get("/ballot/final")
      let numbers = [("n.film.film-stone", "1")]
      try await browser.post("/ballot/final", numbers + [("do", "add film film-river")])
      try await browser.get("/ballot/final")
      #expect(Self.ranked(browser) == ["film-stone", "film-river"])
      #expect(browser.page.contains("Move River up, now 2 of 2"))
      // Typing a number: the third goes first, the others keep their order.
      try await browser.post(
        "/ballot/final",
        [
          ("n.film.film-stone", "1"), ("n.film.film-river", "2"), ("n.film.film-cloud", "1"),
          ("c.short", "short-tide"), ("x.actor", "on"), ("do", "review"),
        ])
      #expect(browser.location == "/ballot/final/review")
      try await browser.get("/ballot/final/review")
      let shown = browser.page.matches(of: /name="v.film" value="([a-z-]+)"/).map { String($0.1) }
      #expect(shown == ["film-cloud", "film-stone", "film-river"])
      #expect(browser.page.contains("You do not vote here."))
      try await browser.post(
        "/ballot/final/cast", shown.map { ("v.film", $0) } + [("v.short", "short-tide")])
      #expect(browser.status == .ok && browser.page.contains("Your ballot is in"))
      #expect(!browser.page.contains("Cloud"))
      #expect(browser.cookies["__Host-draft"] == nil)
      // What can be seen afterwards: that it is in, never what it holds.
      try await browser.get("/ballot/final")
      #expect(browser.page.contains("Your ballot is in"))
      #expect(Self.ranked(browser).isEmpty)
      let mails = try await stage.store.mails(of: .member("m1"), 9, in: stage.office.id)
      #expect(mails.count == 1)
      #expect(mails[0].text.contains("Best Film") && !mails[0].text.contains("Cloud"))
      #expect(try await stage.store.drafters(round: "final", in: stage.office.id).isEmpty)
      let box = try await stage.store.box(of: "final", category: "film", in: stage.office.id)
      #expect(box.count == 1)
      // A second post of the same form is the same ballot once.
      try await browser.get("/ballot/final/review")
      try await browser.post("/ballot/final/cast", [("v.film", "film-river")])
      #expect(
        try await stage.store.box(of: "final", category: "film", in: stage.office.id).count == 1)
    }
  }

  @Test func doublesAndWords() async throws {
    try await TestSite.make().browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.member("m1"))
      try await browser.get("/ballot/final")
      try await browser.post(
        "/ballot/final", [("n.film.film-stone", "1"), ("n.film.film-river", "1"), ("do", "save")])
      #expect(browser.page.contains("both have the number 1"))
      try await browser.post("/ballot/final", [("n.film.film-stone", "first"), ("do", "save")])
      #expect(browser.page.contains("is no rank"))
      // Gaps close.
      try await browser.post(
        "/ballot/final", [("n.film.film-stone", "3"), ("n.film.film-river", "7"), ("do", "save")])
      try await browser.get("/ballot/final")
      #expect(Self.ranked(browser) == ["film-stone", "film-river"])
      // Names that are no nominees are not taken, neither saved nor cast.
      try await browser.post("/ballot/final/cast", [("v.film", "film-nobody")])
      #expect(browser.status == .conflict)
      try await browser.post("/ballot/final/cast", [("v.nothing", "film-river")])
      #expect(browser.status == .badRequest)
    }
  }

  /// Another browser of the same member does not see the draft; what it casts stands.
  @Test func draftIsThisBrowsers() async throws {
    try await TestSite.make().browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.member("m1"))
      try await browser.get("/ballot/final")
      try await browser.post("/ballot/final", [("do", "add film film-stone")])
      try await browser.get("/ballot/final")
      #expect(Self.ranked(browser) == ["film-stone"])
      let other = browser.another()
      try await other.get("/sign-in")
      try await other.signIn(.member("m1"))
      try await other.get("/ballot/final")
      #expect(Self.ranked(other).isEmpty)
    }
  }

  /// At the second of the close, within the grace, and after it.
  @Test func close() async throws {
    let test = try await TestSite.make()
    let clock = test.stage.clock
    clock.set("2026-03-08T16:59:00Z")
    try await test.browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.member("m1"))
      try await browser.get("/ballot/final/review")
      clock.set("2026-03-08T17:00:29Z")
      try await browser.post("/ballot/final/cast", [("v.film", "film-river")])
      #expect(browser.status == .ok)
      clock.set("2026-03-08T17:00:30Z")
      try await browser.post("/ballot/final/cast", [("v.film", "film-stone")])
      #expect(browser.status == .conflict)
      #expect(browser.page.contains("Your ballot was not taken"))
    }
  }

  /// A form that was open when the office closed early: told so, not that voting goes on.
  @Test func closedEarly() async throws {
    let test = try await TestSite.make()
    try await test.browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.member("m1"))
      try await browser.get("/ballot/final/review")
      try await RoundDesk(test.stage.office).close("final", by: "admin", reason: "all have voted")
      try await browser.post("/ballot/final/cast", [("v.film", "film-stone")])
      #expect(browser.status == .conflict)
      #expect(browser.page.contains("was closed early"))
      #expect(!browser.page.contains("is open from"))
    }
  }

  /// A nominee taken out stays on the page, struck through, and cannot be chosen.
  @Test func withdrawn() async throws {
    let test = try await TestSite.make()
    try await RoundDesk(test.stage.office).withdraw(
      "film-stone", by: "admin", reason: "asked for it")
    try await test.browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.member("m1"))
      try await browser.get("/ballot/final")
      #expect(browser.page.contains("no longer a nominee"))
      try await browser.post("/ballot/final", [("n.film.film-stone", "1"), ("do", "save")])
      try await browser.get("/ballot/final")
      #expect(Self.ranked(browser).isEmpty)
    }
  }

  /// The office looks at a ballot before it opens, and says what will be published; members read it.
  @Test func previewAndPublication() async throws {
    let stage = try await Stage.small()
    try await StaffDesk(stage.office).keep(
      StaffMember(id: "a", name: "Ada", address: "a@example.org", roles: [.administrator]),
      by: "admin")
    try await TestSite.make(stage).browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.staff("a"))
      try await browser.get("/admin/categories")
      try await browser.post("/admin/categories/short/publication", [("publish", "winner-only")])
      #expect(browser.location == "/admin/categories#short")
      try await browser.get("/admin/preview/final")
      #expect(browser.page.contains("Preview.") && browser.page.contains("River"))
      #expect(browser.page.contains("Published afterwards: the winner alone."))
      #expect(browser.page.contains("Published afterwards: every ballot, without names."))
      #expect(!browser.page.contains("method=\"post\" action=\"/ballot"))
      #expect(try await stage.office.state().rounds.isEmpty)
      try await stage.open("final")
      // Two months later the sign-in has ended.
      try await browser.get("/sign-in")
      try await browser.signIn(.staff("a"))
      try await browser.get("/admin/categories")
      try await browser.post("/admin/categories/short/publication", [("publish", "full-ballots")])
      #expect(browser.status == .conflict)
    }
  }
}
