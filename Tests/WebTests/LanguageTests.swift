import Awards
import Foundation
import SeasonFixtures
import Seasons
import Testing
import Texts
import Web

/// Pages and mails in the language of whoever reads them, with times of their own zone.
@Suite struct LanguageTests {
  @Test func whatTheBrowserAsksFor() async throws {
    try await TestSite.make().browse { browser in
      for (asked, code, heading) in [
        (nil, "en", "Sign in to vote"), ("de, ja", "en", "Sign in to vote"),
        ("es-MX, es;q=0.9, en;q=0.5", "es", "Entrar para votar"),
        ("fr-CA", "fr", "Se connecter pour voter"),
      ] as [(String?, String, String)] {
        let visitor = browser.another()
        visitor.languages = asked
        try await visitor.get("/sign-in")
        #expect(visitor.page.contains("<html lang=\"\(code)\">"), "\(asked ?? "nothing")")
        #expect(visitor.page.contains("<h1>\(heading)</h1>"), "\(asked ?? "nothing")")
      }
      // Errors too, and programs are answered in English.
      browser.languages = "es"
      try await browser.get("/nominee/x")
      #expect(browser.page.contains("No existe la página"))
      try await browser.get("/sign-in")
      try await browser.post("/sign-in/code", [("code", "short")])
      #expect(browser.page.contains("Un código tiene 10 letras y cifras"))
      let program = browser.another()
      program.languages = "es"
      program.bearer = "none"
      try await program.get("/api/v1/rounds/final/ballot")
      #expect(program.page.contains("A token is needed"))
    }
  }

  /// What somebody chose stays, in this browser and for their mails.
  @Test func chosen() async throws {
    let test = try await TestSite.make()
    let office = test.stage.office
    try await test.browse { browser in
      browser.languages = "fr"
      try await browser.get("/sign-in")
      try await browser.signIn(.member("m1"))
      try await browser.get("/you")
      #expect(browser.page.contains("name=\"back\" value=\"/you\""))
      try await browser.post("/language", [("language", "es"), ("back", "/you")])
      #expect(browser.location == "/you")
      try await browser.get("/you")
      #expect(browser.page.contains("<html lang=\"es\">") && browser.page.contains("No fui yo"))
      #expect(try await office.store.member("m1", in: office.id)?.language == "es")
      try await SignInDesk(office).sendCode(to: "m1") { $0.text }
      try await SignInDesk(office).sendCode(to: "m2") { $0.text }
      let own = try await office.store.mails(of: .member("m1"), 9, in: office.id)
      #expect(own.first?.subject == "Su código para Harbour Festival 2026")
      #expect(own.first?.text.contains("Nadie puede entrar sin este código.") == true)
      let others = try await office.store.mails(of: .member("m2"), 9, in: office.id)
      #expect(others.first?.subject == "Your code for Harbour Festival 2026")
      // Nobody is led away from the site, and there is no other language.
      for back in ["https://evil.example", "//evil.example", "/\\evil.example", ""] {
        try await browser.get("/you")
        try await browser.post("/language", [("language", "fr"), ("back", back)])
        #expect(browser.location == "/", "\(back)")
      }
      try await browser.get("/you")
      try await browser.post("/language", [("language", "tlh"), ("back", "/you")])
      #expect(browser.status == .notFound)
    }
  }

  /// The final closes at 18:00 in Berlin: noon in New York for a member there, and 18:00 for staff.
  @Test func viewersZone() async throws {
    try await TestSite.make().browse { browser in
      try await browser.get("/sign-in")
      browser.cookies["__Host-zone"] = "America%2FNew_York"
      try await browser.signIn(.member("m1"))
      try await browser.get("/ballot/final")
      #expect(browser.page.contains("8 March 2026, 13:00"))
      #expect(browser.page.contains("(8 Mar, 17:00 UTC)"))
      browser.languages = "es"
      try await browser.get("/ballot/final")
      #expect(browser.page.contains("8 de marzo de 2026, 13:00"))
      for bad in ["Mars%2FBase", "%3Cb%3E", String(repeating: "x", count: 100)] {
        browser.cookies["__Host-zone"] = bad
        browser.languages = nil
        try await browser.get("/ballot/final")
        #expect(browser.page.contains("8 March 2026, 18:00"), "\(bad)")
      }
      let staff = browser.another()
      try await staff.get("/sign-in")
      staff.cookies["__Host-zone"] = "America%2FNew_York"
      try await staff.signIn(.staff("administrator"))
      try await staff.get("/admin")
      #expect(staff.page.contains("8 March 2026, 18:00"))
    }
  }

  /// Mails to many: each in its reader's language, with times of the season's zone, whoever causes them.
  @Test func mailsToMany() async throws {
    let test = try await TestSite.make()
    defer { test.stage.remove() }
    let office = test.stage.office
    try await office.store.setLanguage("fr", of: "m1", in: office.id)
    let round = try #require(try await office.state().rounds["final"])
    let spanish = try #require(Language.shipped.first { $0.code == "es" })
    _ = try await Moment.$viewerZone.withValue(TimeZone(identifier: "America/New_York")) {
      try await Language.$current.withValue(spanish) {
        try await MailDesk(office).remindNow(round, address: "https://vote.example", by: "a")
      }
    }
    let own = try await office.store.mails(of: .member("m1"), 9, in: office.id).first
    #expect(own?.subject == "Vous n’avez pas encore voté pour Harbour Festival 2026")
    #expect(own?.text.contains("Vote final de Harbour Festival 2026") == true)
    #expect(own?.text.contains("8 mars 2026") == true && own?.text.contains("18:00") == true)
    // Of somebody whose language nobody knows, that of whoever causes it.
    let other = try await office.store.mails(of: .member("m2"), 9, in: office.id).first
    #expect(other?.subject == "Aún no ha votado en Harbour Festival 2026")
    #expect(other?.text.contains("18:00") == true && other?.text.contains("13:00") == false)
  }

  /// What the body wrote, in a reader's language where the season file has it.
  @Test func textsOfTheBody() async throws {
    let yaml = SmallSeason.yaml.replacing(
      "name: Best Short", with: "name: {en: Best Short, es: Mejor corto}"
    ).replacing(
      "name: Harbour Festival 2026,",
      with: "name: {en: Harbour Festival 2026, es: Festival del Puerto 2026},")
    let stage = try await Stage(SeasonFile(text: yaml), members: Stage.members)
    try await stage.open("final")
    try await TestSite.make(stage).browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.member("m1"))
      for (code, short, season) in [
        ("en", "Best Short", "Harbour Festival 2026"),
        ("es-AR", "Mejor corto", "Festival del Puerto 2026"),
        ("fr", "Best Short", "Harbour Festival 2026"),
      ] {
        browser.languages = code
        try await browser.get("/ballot/final")
        #expect(browser.page.contains(">\(short)<"), "\(code)")
        #expect(browser.page.contains(season), "\(code)")
      }
    }
  }

  /// The language in which somebody first signs in is that of their mails.
  @Test func firstSignIn() async throws {
    let test = try await TestSite.make()
    defer { test.stage.remove() }
    let office = test.stage.office
    let french = try #require(Language.shipped.first { $0.code == "fr" })
    _ = try await Language.$current.withValue(french) {
      try await SignInDesk(office).begin(.member("m3"), by: "test")
    }
    #expect(try await office.store.member("m3", in: office.id)?.language == "fr")
    _ = try await SignInDesk(office).begin(.member("m3"), by: "test")
    #expect(try await office.store.member("m3", in: office.id)?.language == "fr")
  }

  /// Every page of every role, in each language: none fails, none shows a text that the language has otherwise.
  @Test(arguments: ["es", "fr"])
  func everyPage(_ code: String) async throws {
    let language = try #require(Language.shipped.first { $0.code == code })
    let english = Set(
      language.entries.filter { $0.plural == nil && $0.forms.first != $0.english }.map(\.english))
    let settings = Site.Settings(address: "http://localhost:8080", printer: TestPrinter())
    try await TestSite.make(settings: settings).browse { first in
      for role in [nil, "m4"] + TestSite.roles.map(\.rawValue) {
        let browser = first.another()
        browser.languages = code
        try await browser.get("/sign-in")
        if role == "m4" { try await browser.signIn(.member("m4")) }
        if let role, role != "m4" { try await browser.signIn(.staff(role)) }
        for route in Route.all
        where route.method == .get && !route.path.hasPrefix("/api/") && !route.path.contains(".") {
          let path = route.path.replacing(":round", with: "final")
            .replacing(":category", with: "film").replacing(":nominee", with: "nobody")
            .replacing(":member", with: "m5")
          try await browser.get(path)
          #expect(browser.status != .internalServerError, "\(path)")
          guard browser.type?.hasPrefix("text/html") == true else { continue }
          let shown = PageTexts.texts(of: browser.page).filter { english.contains($0) }
          #expect(shown.isEmpty, "\(path) as \(role ?? "nobody"): \(shown)")
        }
      }
    }
  }
}
