import Awards
import Foundation
import SeasonFixtures
import Seasons
import Testing
import Web

/// People who register themselves, and the office that decides.
@Suite struct RegistrationPageTests {
  private static func form(
    _ name: String, _ address: String, branch: String = "jury"
  ) -> [(String, String)] {
    [("name", name), ("address", address), ("branch", branch), ("note", "Guild no. 7 <b>")]
  }

  private static func mails(_ office: SeasonOffice) async throws -> [Mail] {
    try await office.store.mails(of: nil, 100, in: office.id).filter { $0.kind == "registration" }
  }

  private static func link(_ mail: Mail) throws -> String {
    String(try #require(mail.text.firstMatch(of: /\/register\/[0-9A-Z]+/)).0)
  }

  @Test func fromTheFormToTheRoll() async throws {
    let test = try await TestSite.make()
    let office = test.stage.office
    try await test.browse { browser in
      let admin = browser.another()
      try await admin.get("/sign-in")
      try await admin.signIn(.staff("administrator"))
      // Closed until the office opens it.
      try await browser.get("/register")
      #expect(browser.page.contains("Nobody registers here at present"))
      try await browser.get("/sign-in")
      try await browser.post("/register", Self.form("Zoë Å.", "zoe@example.org"))
      #expect(browser.status == .conflict)
      try await admin.get("/admin/registrations")
      try await admin.post(
        "/admin/registrations", [("open", "yes"), ("text", "Members of the guild.")])
      try await browser.get("/register")
      #expect(browser.page.contains("Members of the guild."))

      try await browser.post("/register", Self.form("Zoë Å.", "zoe@example.org"))
      #expect(browser.page.contains("Look in your mail"))
      // Asked twice within a minute: one mail.
      try await browser.get("/register")
      try await browser.post("/register", Self.form("Zoë Å.", "ZOE@example.org"))
      let sent = try await Self.mails(office)
      #expect(sent.map(\.address) == ["zoe@example.org"])

      // Nothing waits before the button behind the link is pressed; opening it alone is not enough.
      let path = try Self.link(sent[0])
      try await browser.get(path)
      #expect(browser.page.contains("Yes, this is me"))
      try await admin.get("/admin/registrations")
      #expect(admin.page.contains("0 people wait") && admin.page.contains("1 have not answered"))
      try await browser.get(path)
      try await browser.post(path, [])
      #expect(browser.page.contains("Your address answers."))
      try await admin.get("/admin/registrations")
      #expect(admin.page.contains("1 person waits") && admin.page.contains("Guild no. 7 &lt;b&gt;"))
      // The office takes the number m1, which is somebody's, then a free one.
      let id = try #require(
        try await office.store.applications(.waiting, most: 9, in: office.id).first?.id)
      try await admin.post(
        "/admin/registrations/\(id)/approve", [("number", "m1"), ("branch", "crew")])
      #expect(
        admin.status == .conflict && admin.page.contains("Member 1’s")
          || admin.page.contains("Member 1&#39;s"))
      try await admin.get("/admin/registrations")
      try await admin.post(
        "/admin/registrations/\(id)/approve", [("number", "z9"), ("branch", "crew")])
      #expect(admin.page.contains("On the roll with the number z9"))
      #expect(
        try await office.store.member("z9", in: office.id)
          == Member(id: "z9", name: "Zoë Å.", branch: "crew", address: "zoe@example.org"))
      #expect(try await Self.mails(office).contains { $0.text.contains("member number z9") })
      // Once only.
      try await admin.get("/admin/registrations")
      try await admin.post("/admin/registrations/\(id)/approve", [("number", "z10")])
      #expect(admin.status == .conflict)
      #expect(try await office.store.member("z10", in: office.id) == nil)
      // And they sign in by mail as everybody does.
      try await SignInDesk(office).sendCode(to: "zoe@example.org") { "\($0.text)" }
      let codes = try await office.store.mails(of: .member("z9"), 9, in: office.id)
      #expect(codes.contains { $0.kind == Mail.signInKind })
    }
  }

  /// A stranger learns nothing of who is on the roll: the page is the same, the mail is not.
  @Test func membersAreNotTold() async throws {
    let test = try await TestSite.make()
    let office = test.stage.office
    try await test.browse { browser in
      try await RegistrationDesk(office).set(isOpen: true, text: "", by: "admin")
      var pages: [String] = []
      for address in ["one@example.org", "new@example.org"] {
        try await browser.get("/register")
        try await browser.post("/register", Self.form("Kim", address))
        pages.append(browser.page)
      }
      #expect(pages[0] == pages[1])
      let mails = try await Self.mails(office)
      #expect(mails.count == 2)
      #expect(
        mails.first { $0.address == "one@example.org" }?.text.contains("You are on it already")
          == true)
      #expect(try await office.store.applicationCounts(in: office.id) == [.unconfirmed: 1])
    }
  }

  @Test func refused() async throws {
    let test = try await TestSite.make()
    let office = test.stage.office
    try await test.browse { browser in
      try await RegistrationDesk(office).set(isOpen: true, text: "", by: "admin")
      try await browser.get("/register")
      try await browser.post("/register", Self.form("Kim", "kim@example.org", branch: ""))
      let path = try Self.link(try await Self.mails(office)[0])
      try await browser.get(path)
      try await browser.post(path, [])
      let id = try #require(
        try await office.store.applications(.waiting, most: 9, in: office.id).first?.id)
      let admin = browser.another()
      try await admin.get("/sign-in")
      try await admin.signIn(.staff("administrator"))
      try await admin.get("/admin/registrations")
      try await admin.post("/admin/registrations/\(id)/refuse", [("reason", "")])
      #expect(admin.status == .conflict)
      try await admin.get("/admin/registrations")
      try await admin.post("/admin/registrations/\(id)/refuse", [("reason", "no ticket")])
      #expect(try await Self.mails(office).contains { $0.text.contains("no ticket") })
      try await browser.get(path)
      #expect(browser.page.contains("decided not to put you on the roll"))
    }
  }

  /// What nobody confirms is forgotten, and bad input is refused.
  @Test func forgottenAndRefused() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    let desk = RegistrationDesk(stage.office)
    try await desk.set(isOpen: true, text: "", by: "admin")
    func apply(_ name: String, _ address: String, _ branch: String? = nil) async throws {
      try await desk.apply(
        name: name, address: address, branch: branch, note: "", site: "https://vote.example")
    }
    for (name, address, branch) in [
      ("", "a@example.org", nil), ("Kim\nBcc: x", "a@example.org", nil), ("Kim", "nowhere", nil),
      (String(repeating: "x", count: 201), "a@example.org", nil), ("Kim", "a@example.org", "navy"),
    ] as [(String, String, String?)] {
      await #expect(throws: DeskError.self, "\(name.prefix(9)) \(address)") {
        try await apply(name, address, branch)
      }
    }
    stage.clock.set("2026-01-01T00:00:00Z")
    try await apply("Old", "old@example.org")
    stage.clock.set("2026-01-09T00:00:00Z")
    try await apply("New", "new@example.org")
    let left = try await stage.store.applications(.unconfirmed, most: 9, in: stage.office.id)
    #expect(left.map(\.name) == ["New"])
    // Numbers keep their zeros.
    try await RollDesk(stage.office).add([Member(id: "0099", name: "A")], by: "admin")
    #expect(try await desk.freeNumber() == "0100")
  }
}
