import Awards
import Foundation
import Paper
import Records
import SeasonFixtures
import Seasons
import Testing
import Web

/// Paper ballots on the office's pages.
@Suite struct PaperPageTests {
  @Test func fromTheEnvelopeToTheBox() async throws {
    let yaml = SmallSeason.yaml.replacing(
      "closes: 2026-03-08T18:00:00+01:00}",
      with: "closes: 2026-03-08T18:00:00+01:00, paper: {counts: paper}}")
    let stage = try await Stage(SeasonFile(text: yaml), members: Stage.members)
    for role in [Role.Kind.administrator, .keyholder] {
      try await StaffDesk(stage.office).keep(
        StaffMember(
          id: role.rawValue, name: "Some \(role.rawValue)", address: "a@example.org", roles: [role]),
        by: "admin")
    }
    try await stage.open("final")
    let printer = TestPrinter()
    var settings = Site.Settings(address: "http://localhost:8080")
    settings.printer = printer
    try await TestSite.make(stage, settings).browse { first in
      @Sendable func staff(_ id: String) async throws -> Browser {
        let browser = first.another()
        try await browser.get("/sign-in")
        try await browser.signIn(.staff(id))
        try await browser.get("/admin/paper/final")
        return browser
      }
      let ada = try await staff("administrator")
      #expect(ada.page.contains("Control sheet"))
      try await ada.post(
        "/admin/paper/final/send", [("who", "these"), ("members", "m1, m2"), ("paper", "a4")])
      #expect(ada.type == "application/pdf")
      let pages = await printer.documents[0].blocks.split(separator: .pageBreak).map(Array.init)
      #expect(pages.count == 6)
      // Ballot papers are alike, and have nothing that is not on all of them.
      #expect(pages[2] == pages[5])
      let document = await printer.documents[0]
      #expect(document.footer == nil)
      #expect(document.codes.count == 2)
      let ballot = PrintedDocument(title: "", made: "", blocks: pages[2])
      #expect(ballot.codes.isEmpty)
      #expect(ballot.texts.contains("Best Film") && ballot.texts.contains("River"))
      #expect(!ballot.texts.contains { $0.contains("Member") || $0.contains(document.codes[0]) })
      try await ada.get("/admin/paper/final")
      try await ada.post("/admin/paper/final/send", [("who", "these"), ("members", "m99")])
      #expect(ada.page.contains("m99 has no vote in this round"))
      for code in document.codes {
        try await ada.get("/admin/paper/final")
        try await ada.post("/admin/paper/final/back", [("code", code.lowercased())])
        #expect(ada.status == .seeOther)
      }
      try await ada.get("/admin/paper/final")
      try await ada.post("/admin/paper/final/back", [("code", document.codes[0])])
      #expect(ada.page.contains("came back before"))
      try await ada.get("/admin/paper/final")
      try await ada.post("/admin/paper/final/open", [])
      try await ada.get("/admin/paper/final")
      #expect(ada.page.contains("A word that both agree on"))
      let bo = try await staff("keyholder")
      for browser in [ada, bo] {
        try await browser.get("/admin/paper/final")
        try await browser.post("/admin/paper/final/word", [("word", "a word of our own")])
        try await browser.get("/admin/paper/final")
        #expect(browser.page.contains("Sheets of kind A: 2 to enter"))
      }
      let sheet = [("kind", "A"), ("number", "1"), ("n.film.film-stone", "1")]
      try await ada.get("/admin/paper/final/sheet?kind=A&number=1")
      #expect(ada.page.contains("Rank of Stone"))
      try await ada.post("/admin/paper/final/sheet", sheet)
      #expect(ada.location?.contains("waits%20for%20the%20second%20person") == true)
      // The second does not see what the first entered.
      try await bo.get("/admin/paper/final/sheet?kind=A&number=1")
      #expect(!bo.page.contains("value=\"1\" aria-label"))
      try await bo.post(
        "/admin/paper/final/sheet", [("kind", "A"), ("number", "1"), ("n.film.film-cloud", "1")])
      #expect(bo.page.contains("You and Some administrator differ in Best Film."))
      try await bo.post("/admin/paper/final/sheet", sheet)
      #expect(bo.location?.contains("both%20agree") == true)
      try await bo.get("/admin/paper/final/control")
      let texts = await printer.documents.last?.texts ?? []
      #expect(texts.contains("Control sheet of the paper ballots"))
      #expect(
        texts.joined(separator: "|").contains("Entered by two and in the box|1|Still to enter|1"))
    }
  }
}
