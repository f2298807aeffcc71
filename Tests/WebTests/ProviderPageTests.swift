import Awards
import Foundation
import SeasonFixtures
import Seasons
import Testing
import Web

/// Coming in by the body's own sign-in, with a provider that says what a test wants.
@Suite struct ProviderPageTests {
  private struct Provider: IdentityProvider {
    let name = "Harbour ID"
    let says: @Sendable (String) throws -> MemberIdentity

    func address(for attempt: SignInAttempt, back: String) async throws -> String {
      "https://login.example/?state=\(attempt.state)&back=\(back)"
    }

    func identity(
      code: String, of attempt: SignInAttempt, back: String
    ) async throws -> MemberIdentity {
      #expect(back == "http://localhost:8080/sign-in/provider/back")
      return try says(code)
    }
  }

  private static func site(
    _ says: @escaping @Sendable (String) throws -> MemberIdentity
  ) async throws -> TestSite {
    try await TestSite.make(
      settings: .init(address: "http://localhost:8080", identities: Provider(says: says)))
  }

  private static func leave(_ browser: Browser) async throws -> String {
    try await browser.get("/sign-in/provider")
    let location = try #require(browser.location)
    return String(try #require(location.firstMatch(of: /state=([^&]+)/)).1)
  }

  @Test func comesIn() async throws {
    try await Self.site { .address($0) }.browse { browser in
      try await browser.get("/sign-in")
      #expect(browser.page.contains("Sign in with Harbour ID"))
      let state = try await Self.leave(browser)
      try await browser.get("/sign-in/provider/back?code=ONE@example.org&state=\(state)")
      #expect(browser.location == "/" && browser.status == .seeOther)
      try await browser.get("/you")
      #expect(browser.page.contains("Member 1") && browser.page.contains("Harbour ID"))
      // The attempt is used up.
      try await browser.get("/sign-in/provider/back?code=one@example.org&state=\(state)")
      #expect(browser.status == .badRequest)
    }
  }

  /// Neither another browser nor another attempt's answer comes in.
  @Test func othersAnswers() async throws {
    try await Self.site { .address($0) }.browse { browser in
      let state = try await Self.leave(browser)
      let other = browser.another()
      try await other.get("/sign-in/provider/back?code=one@example.org&state=\(state)")
      #expect(other.status == .badRequest && other.cookies["__Host-session"] == nil)
      let second = try await Self.leave(browser)
      #expect(second != state)
      try await browser.get("/sign-in/provider/back?code=one@example.org&state=\(state)")
      #expect(browser.status == .badRequest && browser.cookies["__Host-session"] == nil)
      // Somebody who says no over there comes back without a code.
      let third = try await Self.leave(browser)
      try await browser.get("/sign-in/provider/back?error=access_denied&state=\(third)")
      #expect(browser.status == .badRequest && browser.page.contains("did not sign you in"))
    }
  }

  /// An address that two share, one that nobody has, an address where a number is meant, no answer.
  @Test func nobodyComesIn() async throws {
    try await Self.site { code in
      switch code {
      case "number": return .number("one@example.org")
      case "down": throw IdentityError.provider("500 for the token")
      default: return .address(code)
      }
    }.browse { browser in
      for (code, said) in [
        ("shared@example.org", "2 members share"), ("who@example.org", "nobody on the roll"),
        ("number", "nobody on the roll"), ("down", "500 for the token"),
      ] {
        let state = try await Self.leave(browser)
        try await browser.get("/sign-in/provider/back?code=\(code)&state=\(state)")
        #expect(browser.page.contains(said), "\(code)")
        #expect(browser.cookies["__Host-session"] == nil, "\(code)")
      }
    }
  }

  /// What the provider did wrong is told in the language of whoever wanted to come in.
  @Test func errorsInOneLanguage() async throws {
    try await Self.site { _ in throw IdentityError.untrusted("…") }.browse { browser in
      browser.languages = "es"
      let state = try await Self.leave(browser)
      try await browser.get("/sign-in/provider/back?code=x&state=\(state)")
      #expect(browser.page.contains("no es de confianza"))
      #expect(!browser.page.contains("sign-in service"))
    }
  }

  @Test func withoutProvider() async throws {
    try await TestSite.make().browse { browser in
      for path in ["/sign-in/provider", "/sign-in/provider/back?code=x&state=y"] {
        try await browser.get(path)
        #expect(browser.status == .notFound)
      }
      try await browser.get("/sign-in")
      #expect(!browser.page.contains("/sign-in/provider"))
    }
  }
}
