import Awards
import Foundation
import Sealing
import SeasonFixtures
import Testing
import Web

@Suite struct SignInTests {
  private static func code(_ text: String) -> String {
    text.firstMatch(of: /\n    ([0-9A-Z]{5}-[0-9A-Z]{5})\n/).map { String($0.1) } ?? ""
  }

  @Test func byMailedCode() async throws {
    let test = try await TestSite.make()
    let stage = test.stage
    try await test.browse { browser in
      try await browser.get("/sign-in")
      try await browser.post("/sign-in", [("who", "one@EXAMPLE.org")])
      let answer = browser.page
      let mails = try await stage.store.mails(of: .member("m1"), 9, in: stage.office.id)
      #expect(mails.count == 1)
      let code = Self.code(mails[0].text)
      // Nobody learns from the page whether there is such a member.
      try await browser.get("/sign-in")
      try await browser.post("/sign-in", [("who", "nobody@example.org")])
      #expect(
        browser.page.replacing("nobody@example.org", with: "")
          == answer.replacing("one@EXAMPLE.org", with: ""))
      // Opening the link signs nobody in.
      try await browser.get("/sign-in/code?code=\(code)")
      #expect(browser.page.contains(code))
      #expect(browser.cookies["__Host-session"] == nil)
      try await browser.post("/sign-in/code", [("code", "00000-00000")])
      #expect(browser.page.contains("is not known"))
      // In small letters, with a blank.
      try await browser.post(
        "/sign-in/code", [("code", code.lowercased().replacing("-", with: " "))])
      #expect(browser.location == "/" && browser.cookies["__Host-session"] != nil)
      try await browser.get("/you")
      #expect(browser.page.contains("Member 1"))
      // Once.
      let other = browser.another()
      try await other.get("/sign-in/code")
      try await other.post("/sign-in/code", [("code", code)])
      #expect(other.page.contains("was used"))
      // Out everywhere.
      try await browser.post("/you/sign-out-everywhere", [])
      try await browser.get("/you")
      #expect(browser.location == "/sign-in")
    }
  }

  /// An older unused code still works, for half an hour; two members may share an address.
  @Test func olderCodesAndSharedAddresses() async throws {
    let test = try await TestSite.make()
    let stage = test.stage
    let desk = SignInDesk(stage.office)
    try await desk.sendCode(to: "shared@example.org") { $0.text }
    let first = try await stage.store.mails(of: .member("m2"), 1, in: stage.office.id)[0]
    #expect(first.text.contains("Dear Member 2"))
    #expect(try await stage.store.mails(of: .member("m3"), 9, in: stage.office.id).count == 1)
    stage.clock.set("2026-03-01T08:10:00Z")
    try await desk.sendCode(to: "m2") { $0.text }
    #expect(try await stage.store.mails(of: .member("m2"), 9, in: stage.office.id).count == 2)
    // Not more often than once a minute.
    try await desk.sendCode(to: "m2") { $0.text }
    #expect(try await stage.store.mails(of: .member("m2"), 9, in: stage.office.id).count == 2)
    stage.clock.set("2026-03-01T08:29:59Z")
    let code = try #require(AccessCode(typed: Self.code(first.text)))
    #expect(try await desk.signIn(code: code) != nil)
    let third = try await stage.store.mails(of: .member("m3"), 1, in: stage.office.id)[0]
    stage.clock.set("2026-03-01T08:30:00Z")
    let late = try #require(AccessCode(typed: Self.code(third.text)))
    #expect(try await desk.signIn(code: late) == nil)
    stage.remove()
  }

  @Test func staffByPasswordAndSecondStep() async throws {
    let test = try await TestSite.make()
    let stage = test.stage
    let secret = TimeCode(secret: Array("12345678901234567890".utf8))
    let cost = KeyFile.Cost(logN: 4, r: 1, p: 1)
    try await StaffDesk(stage.office).keep(
      StaffMember(
        id: "ada", name: "Ada", address: "ada@example.org", roles: [.administrator],
        password: try PasswordHash("correct horse battery", cost: cost, entropy: .system),
        secondStep: secret), by: "admin")
    let desk = SignInDesk(stage.office)
    func tried(_ password: String, _ second: String?) async throws -> SignInDesk.StaffAnswer {
      try await desk.signIn(staff: "Ada@example.org", password: password, secondStep: second)
    }
    let code = secret.code(at: stage.clock.now)
    #expect(try await tried("wrong horse battery", code) == .wrong)
    #expect(try await tried("correct horse battery", nil) == .secondStepNeeded)
    #expect(try await tried("correct horse battery", "000000") == .secondStepNeeded)
    guard case .token = try await tried("correct horse battery", code) else {
      Issue.record("not signed in")
      return
    }
    // A code of the app is good once.
    #expect(try await tried("correct horse battery", code) == .secondStepNeeded)
    stage.remove()
  }

  /// Codes are slowed down by network address, and nobody is locked out for good.
  @Test func tooManyTries() async throws {
    let limiter = RateLimiter(most: 3, in: 60)
    let start = Date(timeIntervalSince1970: 0)
    for _ in 0..<3 { #expect(await limiter.wait("a", at: start) == nil) }
    #expect(await limiter.wait("a", at: start + 20) == 40)
    #expect(await limiter.wait("b", at: start + 20) == nil)
    #expect(await limiter.wait("a", at: start + 60) == nil)
  }

  /// Behind a proxy tries are told apart by the address that the proxy adds, whatever the browser says
  /// before it.
  @Test func triesBehindAProxy() async throws {
    let test = try await TestSite.make(settings: .init(address: "https://x", isBehindProxy: true))
    try await test.browse { browser in
      try await browser.get("/sign-in/code")
      for number in 0..<120 {
        try await browser.post(
          "/sign-in/code", [("code", "x")], forwarded: "10.0.0.\(number), 192.0.2.1")
        #expect(browser.status == .ok)
      }
      try await browser.post("/sign-in/code", [("code", "x")], forwarded: "10.0.1.1, 192.0.2.1")
      #expect(browser.status == .tooManyRequests)
      try await browser.get("/sign-in/code")
      try await browser.post("/sign-in/code", [("code", "x")], forwarded: "10.0.1.1, 192.0.2.2")
      #expect(browser.status == .ok)
    }
  }

  @Test func settingUpASecondStep() async throws {
    let test = try await TestSite.make()
    let stage = test.stage
    try await test.browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.staff("auditor"))
      try await browser.get("/staff/second-step")
      let shown = try #require(browser.page.firstMatch(of: /name="secret" value="([^"]+)"/))
      let secret = try #require(Bytes.base64(shown.1))
      try await browser.post(
        "/staff/second-step", [("secret", String(shown.1)), ("code", "not it")])
      #expect(browser.page.contains("six digits that the app shows"))
      let code = TimeCode(secret: secret).code(at: stage.clock.now)
      try await browser.post("/staff/second-step", [("secret", String(shown.1)), ("code", code)])
      #expect(browser.location == "/")
      let person = try await StaffDesk(stage.office).person("auditor")
      #expect(person?.secondStep == TimeCode(secret: secret))
    }
  }

  /// A letter as PDF bears name, postal address and a code that signs in.
  @Test func letterAsPDF() async throws {
    let printer = TestPrinter()
    let test = try await TestSite.make(
      settings: .init(address: "https://vote.example", printer: printer))
    try await RollDesk(test.stage.office).add(
      [Member(id: "m4", name: "Ann Lee", branch: "jury", post: ["1 High Street", "York"])],
      by: "admin")
    try await test.browse { browser in
      try await browser.signIn(.staff("administrator"))
      try await browser.get("/admin/members")
      try await browser.post("/admin/members/letters", [("as", "a4")])
      #expect(browser.page == "PDF of 22 pages")
      let document = try #require(await printer.documents.first)
      #expect(document.paper == .a4)
      let texts = document.texts
      let place = try #require(texts.firstIndex(of: "Ann Lee\n1 High Street\nYork"))
      let code = try #require(
        texts[place...].first { $0.wholeMatch(of: /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/) != nil })
      #expect(document.codes.contains("https://vote.example/sign-in/code?code=\(code)"))
      let member = browser.another()
      try await member.get("/sign-in/code?code=\(code)")
      try await member.post("/sign-in/code", [("code", code)])
      try await member.get("/you")
      #expect(member.page.contains("Ann Lee"))
    }
  }

  /// A letter's code signs in again and again, until the last round closes.
  @Test func byPrintedCode() async throws {
    let test = try await TestSite.make()
    let stage = test.stage
    try await test.browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.staff("administrator"))
      try await browser.get("/admin/members")
      try await browser.post("/admin/members/letters", [])
      let letters = browser.page.matches(of: /Member number (m\d+)[\s\S]*?receipt">([0-9A-Z-]+)</)
      // All but the three who have mail.
      #expect(letters.count == 22)
      let letter = try #require(letters.first { $0.1 == "m4" })
      for time in ["2026-03-02T10:00:00Z", "2026-03-08T16:59:59Z"] {
        stage.clock.set(time)
        let member = browser.another()
        try await member.get("/sign-in/code")
        try await member.post("/sign-in/code", [("code", letter.2.lowercased())])
        try await member.get("/you")
        #expect(member.page.contains("Member 4"), "\(time)")
      }
      stage.clock.set("2026-03-08T17:00:00Z")
      let late = browser.another()
      try await late.get("/sign-in/code")
      try await late.post("/sign-in/code", [("code", String(letter.2))])
      #expect(late.page.contains("is not known"))
    }
  }
}
