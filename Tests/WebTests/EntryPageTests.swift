import Awards
import Foundation
import SeasonFixtures
import Seasons
import Testing
import Web

/// Entering a work, deciding on it, and a committee, by page.
@Suite struct EntryPageTests {
  private static func site() async throws -> TestSite {
    let stage = try await EnteredSeason.stage()
    for role in [Role.Kind.administrator, .chair] {
      try await StaffDesk(stage.office).keep(
        StaffMember(
          id: role.rawValue, name: "Some \(role.rawValue)", address: "\(role.rawValue)@example.org",
          roles: [role]), by: "admin")
    }
    return TestSite.make(stage)
  }

  private static func fields(_ title: String, do button: String) -> [(String, String)] {
    [
      ("title", title), ("name", "Ana Mir"), ("role", "Producer"), ("say", "AH-na"), ("name", " "),
      ("role", ""), ("say", ""), ("minutes", "95"), ("countries", "us, fr"),
      ("released", "2025-05-01"), ("where", "us"), ("days", "7"), ("released", ""), ("where", ""),
      ("days", ""), ("link", "https://screen.example/tide"), ("note", "<b>"), ("do", button),
    ]
  }

  @Test func fromEntranceToDecision() async throws {
    let test = try await Self.site()
    let stage = test.stage
    try await test.browse { browser in
      try await browser.get("/enter")
      #expect(browser.page.contains("Runs at least 40 minutes."))
      #expect(
        browser.page.contains(
          "Released from 2025-01-01 to 2025-12-31 in US or FR, for at least 7 days in a row."))
      try await browser.post(
        "/enter",
        [
          ("category", "film"), ("title", "Tide"), ("contact", "Kim"),
          ("address", "kim@example.org"),
        ])
      let path = try #require(browser.location)
      try await browser.get(path)
      // Half of it is kept and not submitted.
      var half = Self.fields("Tide", do: "submit")
      half[half.firstIndex { $0.0 == "minutes" } ?? 0].1 = ""
      try await browser.post(path, half)
      #expect(browser.page.contains("Saved, and not submitted."))
      #expect(browser.page.contains("The running time is missing."))
      #expect(browser.page.contains("value=\"AH-na\""))
      try await browser.post(path, Self.fields("Tide", do: "submit"))
      #expect(browser.page.contains("The entry is submitted"))
      #expect(browser.page.contains("It runs 95 minutes."))
      #expect(!browser.page.contains("Save as a draft"))
      // Somebody else's guess of a link finds nothing.
      try await browser.get("/entry/0123-4567-89AB-CDEF")
      #expect(browser.status == .notFound)

      let office = browser.another()
      try await office.get("/sign-in")
      try await office.signIn(.staff("administrator"))
      try await office.get("/admin/entries")
      #expect(office.page.contains("1 waits for a decision"))
      let entry = try #require(office.page.firstMatch(of: /\/admin\/entries\/(e-[0-9a-f]+)/)?.1)
      try await office.get("/admin/entries/\(entry)")
      #expect(office.page.contains("&lt;b&gt;") && office.page.contains("say: AH-na"))
      try await office.post(
        "/admin/entries/\(entry)/decide",
        [("decision", "ineligible"), ("reason", "too short a run")])
      try await browser.get(path)
      #expect(browser.page.contains("Some administrator: too short a run"))
      try await browser.post(path, [("do", "appeal"), ("appeal", "it ran for weeks")])
      try await office.get("/admin/entries/\(entry)")
      #expect(office.page.contains("another decision is asked for"))
      #expect(office.page.contains("it ran for weeks"))
      try await office.post(
        "/admin/entries/\(entry)/decide", [("decision", "eligible"), ("reason", "weeks it was")])
      try await browser.get(path)
      #expect(browser.page.contains("Entered for <strong>Best Film</strong>: eligible"))
      #expect(
        try await stage.office.state().season.category("film")?.entered.map(\.entry) == ["tide"])

      // The committee: the chair shares out, a member scores, the chair makes the shortlist.
      let chair = browser.another()
      try await chair.get("/sign-in")
      try await chair.signIn(.staff("chair"))
      try await chair.get("/admin/committee/film")
      try await chair.post(
        "/admin/committee/film/assign",
        [("branch", "jury"), ("screeners", ""), ("looks", "2"), ("sharing", "random")])
      #expect(chair.page.contains("Every entry has its looks."))
      let views = try await stage.store.screenings(of: "film", in: stage.office.id)
      // m1 is the film's producer.
      #expect(views.count == 2 && !views.contains { $0.member == "m1" })
      let member = browser.another()
      try await member.get("/sign-in")
      try await member.signIn(.member(views[0].member))
      try await member.get("/screen")
      #expect(member.page.contains("You have scored 0 of 1."))
      try await member.post(
        "/screen/film/tide", [("score", "8"), ("note", "fine"), ("do", "save")])
      #expect(member.page.contains("You have scored 1 of 1."))
      let other = browser.another()
      try await other.get("/sign-in")
      try await other.signIn(.member(views[1].member))
      try await other.get("/screen")
      try await other.post("/screen/film/tide", [("do", "recuse"), ("reason", "a friend's")])
      try await chair.get("/admin/committee/film")
      #expect(chair.page.contains("8.00 from 1 of 1"))
      #expect(
        chair.page.contains("does not judge Tide: a friend&#39;s")
          || chair.page.contains("does not judge Tide: a friend's"))
      #expect(!chair.page.contains("fine"))
      try await chair.post(
        "/admin/committee/film/shortlist", [("by", "rule"), ("count", "1"), ("least", "1")])
      #expect(chair.page.contains("On the shortlist: Tide"))
    }
  }

  @Test func rulesAndListsByWeb() async throws {
    try await Self.site().browse { browser in
      try await browser.signIn(.staff("administrator"))
      try await browser.get("/admin/entries/rules/lead")
      try await browser.post(
        "/admin/entries/rules/lead",
        [
          ("takes", "yes"), ("least", "10"), ("most", "9"), ("from", ""), ("to", ""),
          ("places", ""),
          ("days", ""), ("countries", ""), ("people", ""), ("role", ""),
        ])
      #expect(
        browser.status == .badRequest && browser.page.contains("at least 10 minutes and at most 9"))
      try await browser.get("/admin/entries/rules/lead")
      try await browser.post(
        "/admin/entries/rules/lead",
        [
          ("takes", "yes"), ("least", ""), ("most", ""), ("from", ""), ("to", ""), ("places", ""),
          ("days", ""), ("countries", "it"), ("people", "1"), ("role", "Actor"), ("one", "yes"),
        ])
      let rule = try await browser.office.state().season.category("lead")?.eligibility
      #expect(
        rule
          == EligibilityRule(
            countries: ["IT"], most: [.init(role: "Actor", most: 1)], isOnePerPerformance: true))
      try await browser.get("/admin/entries")
      try await browser.post(
        "/admin/entries/import",
        [
          (
            "text",
            "category,title,people,countries,contact,mail\nlead,Reef,Ida Lux (Actor),IT,Kim,k@example.org\nlead,,x,IT,Kim,k@example.org"
          )
        ])
      #expect(browser.page.contains("Nothing was entered."))
      try await browser.post(
        "/admin/entries/import",
        [
          (
            "text",
            "category,title,people,countries,contact,mail\nlead,Reef,Ida Lux (Actor),IT,Kim,k@example.org"
          )
        ])
      #expect(browser.page.contains("1 entries are in."))
      try await browser.get("/admin/entries")
      try await browser.post(
        "/admin/entries/window",
        [("opens", "2026-01-05T10:00"), ("closes", "2026-01-09T10:00"), ("megabytes", "2")])
      try await browser.get("/enter")
      #expect(browser.page.contains("Entries are closed."))
    }
  }

  @Test func aFile() async throws {
    try await Self.site().browse { browser in
      try await browser.get("/enter")
      try await browser.post(
        "/enter",
        [
          ("category", "film"), ("title", "Tide"), ("contact", "Kim"),
          ("address", "kim@example.org"),
        ])
      let path = try #require(browser.location)
      try await browser.get(path)
      try await browser.upload(
        "\(path)/file", name: "file", fileName: "credits.pdf", Array("%PDF-1.4 hello".utf8))
      #expect(browser.status == .seeOther)
      try await browser.get(path)
      #expect(browser.page.contains("credits.pdf"))
      try await browser.upload("\(path)/file", name: "file", fileName: "x.pdf", Array("MZ".utf8))
      #expect(browser.status == .conflict && browser.page.contains("Only PDF files"))
    }
  }
}
