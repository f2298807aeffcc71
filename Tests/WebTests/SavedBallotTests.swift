import Awards
import Foundation
import Records
import SeasonFixtures
import Seasons
import Testing
import Web

/// A body that lets what is saved at the close count.
@Suite struct SavedBallotTests {
  private static func site() async throws -> TestSite {
    let yaml =
      SmallSeason.yaml.replacing(
        "final: {rule: plurality, choices: 1}",
        with: "attestation: I saw all.\n    final: {rule: plurality, choices: 1}")
      + "saved-counts: true\n"
    let stage = try await Stage(SeasonFile(text: yaml), members: Stage.members)
    try await RollDesk(stage.office).add(
      [Member(id: "m1", name: "Member 1", branch: "jury", address: "one@example.org")], by: "admin")
    try await stage.open("final")
    return TestSite.make(stage)
  }

  /// Saving is voting: what stands saved at the close is counted, also where a category was emptied again.
  @Test func whatIsSavedCounts() async throws {
    let test = try await Self.site()
    let stage = test.stage
    @Sendable func cast() async throws -> [String: Int] {
      try await stage.store.rollCounts(of: "final", in: stage.office.id).mapValues(\.cast)
    }
    try await test.browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.member("m1"))
      try await browser.get("/ballot/final")
      #expect(browser.page.contains("What is saved when voting ends counts"))
      try await browser.post(
        "/ballot/final",
        [
          ("n.film.film-river", "1"), ("n.film.film-stone", "2"), ("c.short", "short-tide"),
          ("do", "save"),
        ])
      // The short has a declaration that is missing.
      #expect(try await cast() == ["film": 1, "actor": 0, "short": 0])
      try await browser.get("/ballot/final")
      #expect(!browser.page.contains("Cast ballot") && !browser.page.contains("not cast"))
      #expect(browser.page.contains("Your ballot is in"))
      try await browser.get("/you")
      #expect(!browser.page.contains("Filled in, not cast"))
      try await browser.get("/ballot/final")
      try await browser.post(
        "/ballot/final",
        [
          ("n.film.film-stone", "1"), ("c.short", "short-tide"), ("d.short", "on"),
          ("do", "review"),
        ])
      #expect(try await cast() == ["film": 1, "actor": 0, "short": 1])
      try await browser.get("/ballot/final/review")
      #expect(browser.page.contains("Get my receipt") && !browser.page.contains("Cast"))
      // The film is emptied again: an empty ballot takes the old one's place.
      try await browser.get("/ballot/final")
      try await browser.post(
        "/ballot/final", [("c.short", "short-tide"), ("d.short", "on"), ("do", "save")])
      // The declaration is taken back: what was voted under it counts no more, and counts again with it.
      let (withIt, without) = (
        [("c.short", "short-tide"), ("d.short", "on"), ("do", "save")],
        [("c.short", "short-tide"), ("do", "save")]
      )
      for (form, boxed) in [(without, 1), (without, 0), (withIt, 1)] {
        let before = try await stage.office.log.size()
        try await browser.get("/ballot/final")
        try await browser.post("/ballot/final", form)
        #expect(browser.status == .seeOther)
        #expect(try await stage.office.log.size() == before + boxed)
      }
      // One mail, whatever is changed.
      let mails = try await stage.store.mails(of: .member("m1"), 9, in: stage.office.id)
      #expect(mails.count == 1)
      // Nothing changed, so nothing is put into the box again.
      let size = try await stage.office.log.size()
      try await browser.get("/ballot/final")
      try await browser.post(
        "/ballot/final", [("c.short", "short-tide"), ("d.short", "on"), ("do", "save")])
      #expect(try await stage.office.log.size() == size)
      try await browser.get("/ballot/final")
      try await browser.post(
        "/ballot/final/cast", [("v.short", "short-tide"), ("d.short", "yes")])
      #expect(browser.page.contains("Saved.") && browser.page.contains("Your receipt"))
      try await browser.get("/ballot/final")
      #expect(browser.page.contains("value=\"short-tide\" checked"))

      try await stage.close("final")
      try await stage.finish()
      let contents = try await PressDesk(stage.office).contents()
      let film = try #require(
        contents.counted.first { $0.category.id == "film" && $0.round == "final" })
      #expect(film.count.json["ballots"]?.string("total") == "1")
      #expect(film.count.json["ballots"]?.string("empty") == "1")
    }
  }
}
