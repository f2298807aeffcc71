import Awards
import Foundation
import SeasonFixtures
import Seasons
import Testing
import Web

/// Staff of a section: an administrator of the competition, where the festival also has a critics' week.
@Suite struct SectionTests {
  /// The small festival in two sections: film and actor compete, the short is of the critics' week.
  private static func site() async throws -> TestSite {
    var yaml = SmallSeason.yaml.replacing(
      "branches: [",
      with: """
        sections: [{id: competition, name: Competition}, {id: week, name: Critics' Week}]
        branches: [
        """)
    yaml = yaml.replacing("name: Best Film\n", with: "name: Best Film\n    section: competition\n")
      .replacing("name: Best Actor\n", with: "name: Best Actor\n    section: competition\n")
      .replacing("name: Best Short\n", with: "name: Best Short\n    section: week\n")
    let stage = try await Stage(SeasonFile(text: yaml), members: Stage.members)
    let desk = StaffDesk(stage.office)
    try await desk.keep(
      StaffMember(
        id: "whole", name: "Wanda", address: "w@example.org", roles: [.administrator]), by: "x")
    try await desk.keep(
      StaffMember(
        id: "part", name: "Pia", address: "p@example.org", roles: [.administrator, .chair],
        sections: ["competition"]), by: "x")
    try await stage.open("final")
    return TestSite.make(stage)
  }

  /// What an administrator and chair of a section may, of all routes that staff may: written by hand.
  private static let theirs: Set<String> = [
    "GET /admin/categories", "POST /admin/categories/:category/nominees",
    "POST /admin/categories/:category/publication", "POST /admin/nominees/:nominee/withdraw",
    "GET /admin/entries", "POST /admin/entries", "GET /admin/entries/rules/:category",
    "POST /admin/entries/rules/:category", "GET /admin/nominations",
    "GET /admin/nominations/:round/:category", "POST /admin/nominations/:round/:category/merge",
    "POST /admin/nominations/:round/:category/split",
    "POST /admin/nominations/:round/:category/apart",
    "POST /admin/nominations/:round/:category/sure",
    "POST /admin/nominations/:round/:category/pass-over",
    "POST /admin/nominations/:round/:category/restore",
    "POST /admin/nominations/:round/:category/ask",
    "POST /admin/nominations/:round/:category/accept",
    "GET /admin/committee/:category", "POST /admin/committee/:category/assign",
    "POST /admin/committee/:category/hand", "POST /admin/committee/:category/shortlist",
    "GET /staff/second-step", "POST /staff/second-step", "GET /tokens", "POST /tokens",
    "POST /tokens/:token/revoke",
  ]

  /// Only these do not name a category.
  private static let withoutCategory: Set<String> = [
    "GET /admin/categories", "GET /admin/entries", "POST /admin/entries", "GET /admin/nominations",
    "GET /staff/second-step", "POST /staff/second-step", "GET /tokens", "POST /tokens",
    "POST /tokens/:token/revoke",
  ]

  @Test func everyRouteOfStaff() async throws {
    try await Self.site().browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.staff("part"))
      for route in Route.all where !["/sign-out", "/demo/sign-in"].contains(route.path) {
        let name = "\(route.method.rawValue) \(route.path)"
        let may = RoleTests.table[name] ?? []
        // What is nobody's by role, or everybody's, is not about sections.
        if may.contains("nobody") || may.isEmpty { continue }
        for (category, nominee) in [("film", "film-river"), ("short", "short-tide")] {
          let path = route.path.replacing(":round", with: "final")
            .replacing(":category", with: category).replacing(":nominee", with: nominee)
            .replacing(":member", with: "m5")
          if path.hasPrefix("/api/") {
            let program = browser.another()
            program.bearer = try await TokenDesk(browser.office).make(
              "test", days: 1, for: .staff("part"))
            if route.method == .get {
              try await program.get(path)
            } else {
              try await program.post(path, [])
            }
            #expect(program.status == .forbidden, "\(name)")
            continue
          }
          try await browser.get("/sign-in")
          if route.method == .get {
            try await browser.get(path)
          } else {
            try await browser.post(path, [])
          }
          let isTheirs =
            Self.theirs.contains(name)
            && (category == "film" || Self.withoutCategory.contains(name))
          #expect((browser.status != .forbidden) == isTheirs, "\(name) \(category)")
        }
      }
    }
  }

  /// Pages that are for both show a section's staff nothing of the other section.
  @Test func nothingOfTheOther() async throws {
    try await Self.site().browse { browser in
      try await browser.get("/sign-in")
      let whole = browser.another()
      try await whole.get("/sign-in")
      try await whole.signIn(.staff("whole"))
      try await browser.signIn(.staff("part"))
      #expect(browser.location == "/admin/categories")
      for path in ["/admin/categories", "/admin/entries", "/admin/nominations"] {
        try await whole.get(path)
        try await browser.get(path)
        #expect(browser.status == .ok)
        #expect(!browser.page.contains("Short") && !browser.page.contains("/admin/mail"), "\(path)")
        if path != "/admin/nominations" {
          #expect(browser.page.contains("Best Film"), "\(path)")
          #expect(whole.page.contains("Best Film") && whole.page.contains("Best Short"), "\(path)")
        }
      }
      // A form of their page that names a category of the other section.
      try await browser.get("/admin/entries")
      try await browser.post("/admin/entries", [("category", "short"), ("title", "X")])
      #expect(browser.status == .forbidden)
    }
  }

  /// Roles that concern the whole season are nobody's for a section.
  @Test func rolesOfSections() async throws {
    let site = try await Self.site()
    defer { site.stage.remove() }
    for role in Role.Kind.allCases {
      let person = StaffMember(
        id: "x", name: "X", address: "x@example.org", roles: [role], sections: ["week"])
      let isTaken: Bool
      do {
        try await StaffDesk(site.stage.office).keep(person, by: "x")
        isTaken = true
      } catch DeskError.badInput { isTaken = false }
      #expect(isTaken == [.administrator, .chair].contains(role), "\(role)")
    }
    await #expect(throws: DeskError.noSuchThing("section \"night\"")) {
      try await StaffDesk(site.stage.office).keep(
        StaffMember(
          id: "x", name: "X", address: "x@example.org", roles: [.chair], sections: ["night"]),
        by: "x")
    }
  }
}
