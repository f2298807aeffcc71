import Awards
import Foundation
import HTTPTypes
import SeasonFixtures
import Seasons
import Testing
import Web

/// Every role against every route, by a table written by hand.
@Suite struct RoleTests {
  /// Who may. `nobody` is somebody not signed in.
  static let everyone: Set<String> = [
    "nobody", "member", "administrator", "juror", "chair", "keyholder", "caller", "stage-manager",
    "presenter", "press", "auditor",
  ]
  static let staff = everyone.subtracting(["nobody", "member"])
  static let table: [String: Set<String>] = [
    "POST /you/not-me": ["member"],
    "GET /admin/members/:member": ["administrator"],
    "POST /admin/members/:member/code": ["administrator"],
    "POST /admin/members/:member/letter": ["administrator"],
    "POST /admin/members/:member/sign-out": ["administrator"],
    "POST /admin/members/:member/change": ["administrator"],
    "POST /admin/members/:member/case": ["administrator"],
    // With a provider: ProviderPageTests.
    "GET /sign-in/provider": everyone, "GET /sign-in/provider/back": everyone,
    "GET /register": everyone, "POST /register": everyone,
    "GET /register/:code": everyone, "POST /register/:code": everyone,
    "GET /admin/registrations": ["administrator"], "POST /admin/registrations": ["administrator"],
    "POST /admin/registrations/:application/approve": ["administrator"],
    "POST /admin/registrations/:application/refuse": ["administrator"],
    "GET /results/story": everyone, "GET /results/category/:category": everyone,
    "GET /results/film/:entry": everyone, "GET /results/person/:person": everyone,
    "GET /results/winners.json": everyone, "GET /results/winners.csv": everyone,
    "GET /results/winners.txt": everyone, "GET /results/feed.json": everyone,
    "GET /results/feed.rss": everyone,
    "GET /results": everyone, "GET /record.zip": everyone,
    "GET /admin/record-auditor.zip": ["administrator", "auditor"],
    "GET /admin/story.md": ["administrator", "auditor", "press"],
    "POST /language": everyone, "GET /page.js": everyone,
    "GET /": everyone, "GET /style.css": everyone, "GET /ballot.js": everyone,
    "GET /sign-in": everyone, "POST /sign-in": everyone, "GET /sign-in/code": everyone,
    "POST /sign-in/code": everyone, "GET /sign-in/staff": everyone, "POST /sign-in/staff": everyone,
    "POST /sign-out": everyone,
    "POST /demo/sign-in": [],
    "GET /staff/second-step": staff, "POST /staff/second-step": staff,
    "POST /admin/members/letters": ["administrator"],
    "GET /set-up": [], "POST /set-up": [],
    "GET /you": ["member"], "POST /you/sign-out-everywhere": ["member"],
    "GET /ballot": ["member"], "GET /ballot/:round": ["member"], "POST /ballot/:round": ["member"],
    "GET /ballot/:round/review": ["member"], "POST /ballot/:round/cast": ["member"],
    "GET /admin": ["administrator"], "GET /admin/members": ["administrator"],
    "POST /admin/members": ["administrator"], "GET /admin/categories": ["administrator"],
    "POST /admin/categories": ["administrator"],
    "POST /admin/categories/:category/nominees": ["administrator"],
    "POST /admin/categories/:category/publication": ["administrator"],
    "GET /admin/preview/:round": ["administrator"],
    "POST /admin/nominees/:nominee/withdraw": ["administrator"],
    "GET /admin/file": ["administrator"], "POST /admin/file": ["administrator"],
    "POST /admin/rounds/:round/open": ["administrator"],
    "POST /admin/rounds/:round/move": ["administrator"],
    "POST /admin/rounds/:round/close": ["administrator"],
    "POST /admin/rounds/:round/remind": ["administrator"],
    "POST /admin/mail/test": ["administrator"], "POST /admin/mail/check": ["administrator"],
    "POST /admin/mail/:mail/again": ["administrator"],
    "GET /admin/mail": ["administrator"], "GET /admin/staff": ["administrator"],
    "POST /admin/staff": ["administrator"],
    "POST /admin/staff/:id/remove": ["administrator"],
    "POST /admin/staff/:id/sign-out": ["administrator"],
    "POST /admin/appeals": ["administrator"], "POST /admin/appeals/end": ["administrator"],
    "GET /admin/journal": ["administrator", "auditor"],
    "GET /admin/journal.csv": ["administrator", "auditor"],
    "POST /admin/rounds": ["administrator"],
    "POST /admin/nominations/:round/announce": ["administrator"],
    "GET /admin/nominations": ["administrator"],
    "GET /admin/nominations/:round/:category": ["administrator"],
    "POST /admin/nominations/:round/:category/merge": ["administrator"],
    "POST /admin/nominations/:round/:category/split": ["administrator"],
    "POST /admin/nominations/:round/:category/apart": ["administrator"],
    "POST /admin/nominations/:round/:category/sure": ["administrator"],
    "POST /admin/nominations/:round/:category/pass-over": ["administrator"],
    "POST /admin/nominations/:round/:category/restore": ["administrator"],
    "POST /admin/nominations/:round/:category/ask": ["administrator"],
    "POST /admin/nominations/:round/:category/accept": ["administrator"],
    "GET /nominee/:code": everyone, "POST /nominee/:code": everyone,
    "GET /nominees": everyone, "GET /reading/:round": ["member"],
    "POST /admin/proposals/:number/approve": ["administrator", "keyholder"],
    "POST /admin/proposals/:number/drop": ["administrator", "keyholder"],
    "POST /admin/members/:member/set-aside": ["administrator"],
    "GET /api/v1/openapi.json": everyone, "GET /api/v1/season": everyone,
    "GET /api/v1/categories": everyone, "GET /api/v1/categories/:category": everyone,
    "GET /api/v1/results": everyone,
    "GET /api/v1/rounds/:round/roll": ["administrator", "auditor"],
    "GET /api/v1/rounds/:round/ballot": ["member"],
    "GET /tokens": everyone.subtracting(["nobody"]),
    "POST /tokens": everyone.subtracting(["nobody"]),
    "POST /tokens/:token/revoke": everyone.subtracting(["nobody"]),
    "GET /admin/webhooks": ["administrator"], "POST /admin/webhooks": ["administrator"],
    "POST /admin/webhooks/:hook/remove": ["administrator"],
    "POST /admin/webhooks/:hook/resume": ["administrator"],
    "GET /admin/look": ["administrator"], "POST /admin/look": ["administrator"],
    "GET /look.css": everyone, "GET /mark/:name": everyone,
    "GET /admin/seasons": ["administrator"], "POST /admin/seasons/look": ["administrator"],
    "POST /admin/seasons/next": ["administrator"],
    "POST /admin/seasons/rehearse": ["administrator"],
    "POST /admin/seasons/cast": ["administrator"],
    "GET /admin/try/:round": ["administrator"], "POST /admin/try/:round": ["administrator"],
    "GET /enter": everyone, "POST /enter": everyone, "GET /entry/:code": everyone,
    "POST /entry/:code": everyone, "POST /entry/:code/file": everyone,
    "POST /entry/:code/file/:number/erase": everyone,
    "GET /admin/entries": ["administrator"], "POST /admin/entries": ["administrator"],
    "POST /admin/entries/import": ["administrator"],
    "POST /admin/entries/window": ["administrator"],
    "GET /admin/entries/rules/:category": ["administrator"],
    "POST /admin/entries/rules/:category": ["administrator"],
    "GET /admin/entries/:entry": ["administrator"],
    "POST /admin/entries/:entry/decide": ["administrator"],
    "POST /admin/entries/:entry/return": ["administrator"],
    "GET /admin/entries/:entry/file/:number": ["administrator"],
    "GET /admin/committee/:category": ["administrator", "chair"],
    "POST /admin/committee/:category/assign": ["administrator", "chair"],
    "POST /admin/committee/:category/hand": ["administrator", "chair"],
    "POST /admin/committee/:category/shortlist": ["administrator", "chair"],
    "GET /screen": ["member"], "POST /screen/:category/:entry": ["member"],
    "GET /admin/paper/:round": ["administrator", "keyholder"],
    "POST /admin/paper/:round/send": ["administrator"],
    "POST /admin/paper/:round/rule": ["administrator"],
    "POST /admin/room/:round/rule": ["administrator"],
    "POST /admin/paper/:round/back": ["administrator", "keyholder"],
    "POST /admin/paper/:round/open": ["administrator", "keyholder"],
    "POST /admin/paper/:round/word": ["administrator", "keyholder"],
    "GET /admin/paper/:round/sheet": ["administrator", "keyholder"],
    "POST /admin/paper/:round/sheet": ["administrator", "keyholder"],
    "GET /admin/paper/:round/control": ["administrator", "keyholder"],
    "GET /admin/learns": ["administrator"], "POST /admin/learns": ["administrator"],
    // Those whom the season names: ResultRuleTests.
    "GET /look": staff, "POST /look": staff,
    "GET /room/:round": ["member"], "POST /room/:round/cast": ["member"],
    "POST /room/:round/proxy": ["member"],
    // Of the members the chair alone: RoomPageTests.
    "GET /room/:round/mark": ["member", "chair", "administrator"],
    "GET /room/:round/chair": ["member", "chair", "administrator"],
    "POST /room/:round/begin": ["member", "chair", "administrator"],
    "POST /room/:round/open/:category": ["member", "chair", "administrator"],
    "POST /room/:round/close": ["member", "chair", "administrator"],
    "POST /room/:round/attendance": ["member", "chair", "administrator"],
    "POST /room/:round/names/:category": ["member", "chair", "administrator"],
    "POST /room/:round/verdict/:category": ["member", "chair", "administrator"],
    "POST /room/:round/prize/:category": ["member", "chair", "administrator"],
    "POST /room/:round/mentions/:category": ["member", "chair", "administrator"],
    "POST /room/:round/end": ["member", "chair", "administrator"],
    "GET /room/:round/minutes": ["member", "chair", "administrator"],
    "GET /admin/room/:round": ["administrator"], "POST /admin/room/:round": ["administrator"],
    "GET /room.js": everyone,
    "GET /stage": everyone, "GET /overlay": everyone, "GET /live": everyone,
    "GET /night/stream": everyone, "GET /night.css": everyone, "GET /night.js": everyone,
    "GET /night-worker.js": everyone, "GET /order.js": everyone,
    "GET /night": ["administrator", "caller", "stage-manager", "keyholder", "press"],
    "GET /night/prompter": ["administrator", "caller", "stage-manager", "keyholder", "press"],
    "GET /night/drill": ["administrator", "caller", "stage-manager", "keyholder", "press"],
    "POST /night/drill": ["administrator", "caller", "stage-manager"],
    "POST /night/drill/end": ["administrator", "caller", "stage-manager"],
    "GET /night/speeches": ["administrator", "press"],
    "POST /night/speeches": ["administrator", "press"],
    "POST /night/speeches/:speech": ["administrator", "press"],
    "GET /night/story": ["administrator", "press"],
    "POST /night/story": ["administrator", "press"],
    "GET /night/prepared": ["administrator", "press"],
    "GET /night/prepared/:category": ["administrator", "press"],
    "POST /night/prepared/:category": ["administrator", "press"],
    "GET /night/blog": ["administrator", "press"], "POST /night/blog": ["administrator", "press"],
    "POST /night/blog/:post": ["administrator", "press"],
    "GET /night/pictures": ["administrator", "press"],
    "POST /night/pictures": ["administrator", "press"],
    "POST /night/pictures/:name/away": ["administrator", "press"],
    "GET /night/press": ["administrator", "press"],
    "POST /night/press/style": ["administrator", "press"],
    "POST /night/press/publication": ["administrator", "press"],
    "GET /archive": everyone, "GET /archive/:question": everyone,
    "GET /results/records": everyone, "GET /api/v1/archive": everyone,
    "GET /api/v1/archive/:question": everyone,
    "GET /admin/protests": ["administrator"], "POST /admin/protests": ["administrator"],
    "POST /admin/protests/window": ["administrator"],
    "POST /admin/protests/:protest/recount": ["administrator"],
    "POST /admin/protests/:protest/decide": ["administrator"],
    "GET /night/audience": ["administrator", "caller", "stage-manager", "keyholder", "press"],
    "POST /night/audience/tickets": ["administrator", "caller"],
    "POST /night/audience/:round/key": ["keyholder"],
    "GET /audience": everyone, "POST /audience": everyone, "GET /audience/code": everyone,
    "GET /api/v1/night/copy": everyone,
    "GET /night/screens": ["administrator", "caller"],
    "POST /night/screens": ["administrator", "caller"],
    "GET /card/:kind": everyone, "GET /card/:kind/:id": everyone, "GET /oembed": everyone,
    "GET /picture/:name": everyone, "GET /results/live": everyone, "GET /blog.js": everyone,
    "POST /night/start": ["administrator", "caller"],
    "POST /night/end": ["administrator", "caller"],
    "POST /night/strike": ["administrator"], "POST /keys/reseal/:category": ["keyholder"],
    "GET /night/book": ["administrator", "caller", "stage-manager"],
    "GET /night/order": ["administrator", "caller"],
    "POST /night/order": ["administrator", "caller"],
    "POST /night/order/add": ["administrator", "caller"],
    "POST /night/order/lock": ["administrator", "caller"],
    "POST /night/order/:cue": ["administrator", "caller"],
    "POST /night/order/:cue/step": ["administrator", "caller"],
    "POST /night/order/:cue/remove": ["administrator", "caller"],
    "GET /night/caller": ["administrator", "caller"],
    "POST /night/go": ["administrator", "caller"],
    "POST /night/hold": ["administrator", "caller"],
    "POST /night/back": ["administrator", "caller"],
    "POST /night/move": ["administrator", "caller"],
    "POST /night/move/undo": ["administrator", "caller", "stage-manager"],
    "POST /night/move/confirm": ["administrator", "caller", "stage-manager"],
    "GET /night/backstage": ["administrator", "caller", "stage-manager"],
    "POST /night/read": ["administrator", "caller", "stage-manager"],
    "POST /night/confirm": ["administrator", "caller", "stage-manager"],
    "POST /night/handover": ["administrator", "caller"],
    "GET /night/presenter": ["administrator", "caller", "presenter"],
    "POST /night/presenter": ["administrator", "caller", "presenter"],
    "GET /night/cards": ["keyholder"], "POST /night/cards/labels": ["keyholder"],
    "POST /night/cards/file": ["keyholder"], "GET /night/print/:what": ["keyholder"],
    "GET /api/v1/night": ["keyholder"], "POST /api/v1/night/release": ["keyholder"],
    "POST /api/v1/night/go": ["administrator", "caller"],
    "POST /keys/names/:round": ["keyholder"],
    "GET /keys": ["keyholder"], "POST /keys/make": ["keyholder"],
    "POST /keys/count/:round": ["keyholder"], "POST /keys/open": ["keyholder"],
    "POST /keys/tie/:round": ["keyholder"],
  ]

  @Test func everyRouteIsInTheTable() {
    let routes = Route.all.map { "\($0.method.rawValue) \($0.path)" }
    #expect(Set(routes) == Set(Self.table.keys))
    #expect(routes.count == Set(routes).count)
  }

  @Test func everyRoleAgainstEveryRoute() async throws {
    let settings = Site.Settings(address: "http://localhost:8080", printer: TestPrinter())
    try await TestSite.make(settings: settings).browse { first in
      var browsers: [String: Browser] = ["nobody": first]
      try await first.get("/sign-in")
      for role in TestSite.roles {
        let browser = first.another()
        try await browser.get("/sign-in")
        try await browser.signIn(.staff(role.rawValue))
        browsers[role.rawValue] = browser
      }
      let member = first.another()
      try await member.get("/sign-in")
      try await member.signIn(.member("m4"))
      browsers["member"] = member
      var tokens: [String: String] = [:]
      for role in TestSite.roles {
        tokens[role.rawValue] = try await TokenDesk(first.office).make(
          "test", days: 1, for: .staff(role.rawValue))
      }
      tokens["member"] = try await TokenDesk(first.office).make("test", days: 1, for: .member("m4"))
      for route in Route.all
      where !["/sign-out", "/you/not-me", "/you/sign-out-everywhere"].contains(route.path) {
        let name = "\(route.method.rawValue) \(route.path)"
        let path = route.path.replacing(":round", with: "final")
          .replacing(":category", with: "film").replacing(":nominee", with: "nobody")
          .replacing(":member", with: "m5")
        for (role, browser) in browsers {
          if path.hasPrefix("/api/") {
            // Programs have no cookies.
            let program = browser.another()
            program.bearer = tokens[role] ?? "none"
            if route.method == .get {
              try await program.get(path)
            } else {
              try await program.post(path, [])
            }
            let isRefused = [.unauthorized, .forbidden].contains(program.status)
            let may = Self.table[name]?.contains(role) ?? false
            #expect(isRefused != may, "\(role) \(name): \(program.status)")
            continue
          } else if route.method == .get {
            try await browser.get(path)
          } else {
            // A page that anybody may see has this browser's token.
            try await browser.get("/sign-in")
            try await browser.post(path, [])
          }
          let isRefused =
            browser.status == .forbidden
            || (browser.status == .seeOther && browser.location == "/sign-in")
            || (browser.status == .notFound && ["/set-up", "/demo/sign-in"].contains(route.path))
          let may = Self.table[name]?.contains(role) ?? false
          #expect(isRefused != may, "\(role) \(name): \(browser.status)")
          #expect(browser.status != .internalServerError, "\(role) \(name)")
        }
      }
    }
  }

  /// A form without this browser's token, or sent by another site's page, changes nothing, whoever sends
  /// it: each route is tried as somebody who may use it.
  @Test func foreignForms() async throws {
    try await TestSite.make().browse { first in
      for route in Route.all where route.method == .post {
        let browser = first.another()
        try await browser.get("/sign-in")
        let may = Self.table["POST \(route.path)"] ?? []
        if may.contains("administrator") {
          try await browser.signIn(.staff("administrator"))
        } else if may.contains("keyholder") {
          try await browser.signIn(.staff("keyholder"))
        } else if may.contains("member") || may.contains("chair") {
          try await browser.signIn(.member("m1"))
        }
        // Programs are known by their token alone: a browser's session sends nothing for them.
        // A stranger's file is not read before its link is known to be one.
        let isUnknown = may.isEmpty || route.path == "/entry/:code/file"
        let refusal = route.path.hasPrefix("/api/") ? 401 : isUnknown ? 404 : 403
        try await browser.post(route.path, [], token: "")
        #expect(browser.status.code == refusal, "\(route.path)")
        try await browser.get("/sign-in")
        try await browser.post(route.path, [], site: "cross-site")
        #expect(browser.status.code == refusal, "\(route.path)")
        // With the token of another browser, who would know it by asking for the page.
        let other = first.another()
        try await other.get("/sign-in")
        try await browser.post(route.path, [], token: other.token)
        #expect(browser.status.code == refusal, "\(route.path)")
      }
    }
  }

  /// Every page that shows a form gives it a token.
  @Test func everyFormHasItsToken() async throws {
    try await TestSite.make().browse { first in
      var forms = 0
      for (visitor, paths) in [
        (Visitor.staff("administrator"), ["/admin", "/admin/members", "/admin/categories"]),
        (.staff("keyholder"), ["/keys", "/staff/second-step"]),
        (.member("m1"), ["/ballot/final", "/ballot/final/review", "/you"]),
      ] {
        let browser = first.another()
        try await browser.get("/sign-in")
        let token = browser.token
        try await browser.signIn(visitor)
        for path in paths {
          try await browser.get(path)
          #expect(browser.status == .ok, "\(path)")
          let posts = browser.page.matches(of: /<form [^>]*method="post"/).count
          let fields =
            browser.page.components(
              separatedBy: "name=\"token\" value=\"\(token)\""
            ).count - 1
          #expect(posts > 0 && posts == fields, "\(path): \(posts) forms, \(fields) tokens")
          forms += posts
        }
      }
      #expect(forms > 15)
    }
  }

  /// A large form of somebody who may not send it is not read.
  @Test func largeFormsOfStrangers() async throws {
    try await TestSite.make().browse { browser in
      try await browser.get("/sign-in")
      let text = String(repeating: "x", count: 2 << 20)
      try await browser.post("/admin/members", [("text", text)])
      #expect(browser.location == "/sign-in")
      try await browser.post("/sign-in", [("who", text)])
      #expect(browser.status == .badRequest && browser.page.contains("larger than 1024 KB"))
    }
  }
}
