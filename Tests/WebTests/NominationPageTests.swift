import Awards
import Foundation
import SeasonFixtures
import Seasons
import Testing
import Web

/// Nominations on the web: writing, the merging desk, the nominee's link, the announcement.
@Suite struct NominationPageTests {
  private static func browse(
    _ stage: Stage, _ body: @escaping @Sendable (Stage, Browser) async throws -> Void
  ) async throws {
    try await StaffDesk(stage.office).keep(
      StaffMember(id: "a", name: "Ada", address: "a@example.org", roles: [.administrator]),
      by: "admin")
    try await TestSite.make(stage).browse { browser in
      try await browser.get("/sign-in")
      try await body(stage, browser)
    }
  }

  @Test func writeAndCast() async throws {
    let stage = try await WrittenSeason.stage()
    try await stage.open("nominations")
    try await Self.browse(stage) { _, browser in
      try await browser.signIn(.member("m1"))
      try await browser.get("/ballot/nominations")
      #expect(browser.page.matches(of: /name="w\.film"/).count == 3)
      #expect(browser.page.contains("<option value=\"Anora\">"))
      // Empty lines and doubles go; what is too long is said, and the rest kept.
      try await browser.post(
        "/ballot/nominations",
        [
          ("w.film", " Flow "), ("w.film", ""), ("w.film", String(repeating: "x", count: 201)),
          ("do", "review"),
        ])
      #expect(browser.status == .ok && browser.page.contains("is too long"))
      #expect(browser.page.contains("name=\"w.film\" value=\"Flow\""))
      try await browser.post(
        "/ballot/nominations",
        [("w.film", "Flow"), ("w.film", "<b>&\"Wicked\""), ("w.film", "Flow"), ("do", "review")])
      #expect(browser.page.contains("Flow stood there twice; it is kept once."))
      try await browser.post(
        "/ballot/nominations",
        [("w.film", "Flow"), ("w.film", "<b>&\"Wicked\""), ("do", "review")])
      #expect(browser.location == "/ballot/nominations/review")
      try await browser.get("/ballot/nominations/review")
      #expect(
        browser.page.contains("name=\"v.film\" value=\"&lt;b&gt;&amp;&quot;Wicked&quot;\""))
      #expect(!browser.page.contains("<b>&"))
      try await browser.post(
        "/ballot/nominations/cast", [("v.film", "Flow"), ("v.film", "<b>&\"Wicked\"")])
      #expect(browser.page.contains("Your ballot is in"))
      // Four lines are one too many, whatever the page allows.
      try await browser.get("/ballot/nominations")
      try await browser.post(
        "/ballot/nominations/cast", ["a", "b", "c", "d"].map { ("v.film", $0) })
      #expect(browser.status == .conflict && browser.page.contains("at most 3 choices"))
    }
  }

  @Test func mergingDesk() async throws {
    try await Self.browse(WrittenSeason.nominated()) { stage, browser in
      let path = "/admin/nominations/nominations/film"
      try await browser.signIn(.staff("a"))
      try await browser.get("/admin/nominations")
      #expect(browser.page.contains("a keyholder opens the names"))
      try await browser.get(path)
      #expect(!browser.page.contains("Brutalist"))
      _ = try await NamesDesk(stage.office).openNames(
        of: "nominations", key: stage.keys("nominations").round, by: "k")
      try await browser.get(path)
      #expect(browser.page.contains("Join the 3 that differ in spelling alone"))
      try await browser.post("\(path)/sure", [])
      try await browser.get(path)
      #expect(browser.page.contains("written “ANORA”"))
      try await browser.post("\(path)/merge", [("label", "Anora – Sean Baker"), ("into", "Anora")])
      try await browser.get(path)
      try await browser.post("\(path)/split", [("line", "ANORA")])
      try await browser.get(path)
      #expect(!browser.page.contains("written “ANORA”"))
      try await browser.post("\(path)/merge", [("into", "Anora")])
      #expect(browser.status == .badRequest)
      // A member looks up their own line.
      let member = browser.another()
      try await member.get("/sign-in")
      try await member.signIn(.member("m2"))
      try await member.get("/reading/nominations?line=anora")
      #expect(member.page.contains("read as <strong>Anora</strong>"))
      try await member.get("/reading/nominations?line=Nosferatu")
      #expect(member.page.contains("No ballot holds this line"))
    }
  }

  @Test func nomineeAndAnnouncement() async throws {
    try await Self.browse(WrittenSeason.nominated()) { stage, browser in
      let path = "/admin/nominations/nominations/film"
      _ = try await NamesDesk(stage.office).openNames(
        of: "nominations", key: stage.keys("nominations").round, by: "k")
      _ = try await NamesDesk(stage.office).mergeAllSure(
        round: "nominations", category: "film", by: "a")
      _ = try await NominationDesk(stage.office).count(
        "nominations", keys: stage.keys("nominations"), by: "k")
      try await browser.signIn(.staff("a"))
      try await browser.get(path)
      #expect(browser.page.contains("not asked yet"))
      try await browser.post(
        "\(path)/ask", [("nominee", "film-anora"), ("name", "Sean"), ("address", "s@example.org")])
      let mail = try #require(
        await stage.store.mails(of: .nominee("film-anora"), 1, in: stage.office.id).first)
      let link = try #require(mail.text.firstMatch(of: /http:\/\/localhost:8080(\/nominee\/\w+)/)).1
      let nominee = browser.another()
      try await nominee.get(String(link))
      #expect(nominee.page.contains("value=\"Sean Baker\""))
      // Nothing is answered by opening the page; nothing without a choice and a name.
      try await nominee.post(String(link), [("accepts", "yes")])
      #expect(nominee.status == .badRequest)
      try await nominee.get(String(link))
      try await nominee.post(
        String(link),
        [
          ("accepts", "yes"), ("signer", "S. Baker"), ("title", "ANORA!"), ("say.sean", "shawn"),
          ("name.sean", "Sean Baker"), ("credit", ""), ("attends", "yes"),
        ])
      #expect(nominee.page.contains("Thank you."))
      try await browser.get(path)
      #expect(browser.page.contains("accepts, signed S. Baker, attends<"))
      #expect(browser.page.contains("from <strong>Anora</strong> to <strong>ANORA!</strong>"))
      try await browser.post("\(path)/accept", [("nominee", "film-anora"), ("index", "0")])
      try await browser.get(path)
      try await browser.post("\(path)/accept", [("nominee", "film-anora"), ("index", "9")])
      #expect(browser.status == .notFound)
      // Before the minute nobody learns a name.
      let stranger = browser.another()
      try await stranger.get("/nominees")
      #expect(
        stranger.page.contains("The nominees are announced") && !stranger.page.contains("ANORA"))
      stage.clock.set("2026-02-10T13:00:00Z")
      try await RoundKeeper(stage.office, grace: 0, address: "").tick()
      try await stranger.get("/nominees")
      #expect(stranger.page.contains("ANORA!") && stranger.page.contains("Wren"))
      try await nominee.get(String(link))
      #expect(
        nominee.page.contains("are announced")
          && !nominee.page.contains("<form method=\"post\" action=\"/nominee"))
    }
  }
}
