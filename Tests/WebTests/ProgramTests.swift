import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Synchronization
import Testing
import Web

/// What programs read, by which token; and what is told to webhooks.
@Suite struct ProgramTests {
  private static func json(_ browser: Browser) throws -> JSONValue {
    try JSONValue(parsing: Data(browser.page.utf8))
  }

  @Test func everybodyReads() async throws {
    try await TestSite.make().browse { browser in
      browser.bearer = "nobody's"
      try await browser.get("/api/v1/season")
      #expect(browser.type == "application/json")
      let season = try Self.json(browser)
      #expect(season.string("name") == "Harbour Festival 2026")
      let rounds = season["rounds"]?.array ?? []
      #expect(rounds.map { $0.string("state") } == ["closed", "open"])
      #expect(rounds.last?.string("closes") == "2026-03-08T17:00:00Z")
      try await browser.get("/api/v1/categories/film")
      let nominees = try Self.json(browser)["nominees"]?.array ?? []
      #expect(nominees.map { $0.string("title") } == ["River", "Stone", "Cloud"])
      #expect(nominees.first?["people"]?.array?.first?.string("say") == "an LEE")
      try await browser.get("/api/v1/categories/none")
      #expect(browser.status == .notFound && browser.type == "application/problem+json")
      #expect(try Self.json(browser)["status"]?.integer == 404)
      try await browser.get("/api/v1/results")
      #expect(try Self.json(browser)["results"]?.array?.isEmpty == true)
      // No cookie is set and none is asked for.
      #expect(browser.cookies.isEmpty)
    }
  }

  /// The state of one's ballot, never what is on it; a token ends, can be taken back, and is no session.
  @Test func tokens() async throws {
    let test = try await TestSite.make()
    let stage = test.stage
    try await test.browse { browser in
      try await browser.get("/sign-in")
      try await browser.signIn(.member("m4"))
      try await browser.get("/tokens")
      try await browser.post("/tokens", [("name", "my script"), ("days", "2")])
      let token = try #require(browser.page.firstMatch(of: /envelope_[A-Za-z0-9]{30,}/)).output
      let program = browser.another()
      program.bearer = String(token)
      try await program.get("/api/v1/rounds/final/ballot")
      #expect(
        try Self.json(program)["categories"]?.array?.allSatisfy { $0["cast"]?.bool == false }
          == true)
      _ = try await stage.cast("m4", ["film": ["film-stone"]], in: "final")
      try await program.get("/api/v1/rounds/final/ballot")
      let cast = try Self.json(program)["categories"]?.array?.filter { $0["cast"]?.bool == true }
      #expect(cast?.map { $0.string("id") } == ["film"])
      #expect(!program.page.contains("stone"))
      try await program.get("/api/v1/rounds/final/roll")
      #expect(program.status == .forbidden)
      // As a cookie it is nobody's session, and a session's token is no access token.
      let thief = browser.another()
      thief.cookies["__Host-session"] = String(token)
      try await thief.get("/you")
      #expect(thief.location == "/sign-in")
      program.bearer = browser.cookies["__Host-session"]
      try await program.get("/api/v1/rounds/final/ballot")
      #expect(program.status == .unauthorized)
      program.bearer = String(token)
      stage.clock.set("2026-03-03T08:00:01Z")
      try await program.get("/api/v1/rounds/final/ballot")
      #expect(program.status == .unauthorized)
    }
  }

  @Test func aTokenIsTakenBack() async throws {
    let test = try await TestSite.make()
    try await test.browse { browser in
      try await browser.signIn(.staff("auditor"))
      try await browser.get("/tokens")
      try await browser.post("/tokens", [("name", "dash<b>"), ("days", "9")])
      #expect(browser.page.contains("dash&lt;b&gt;"))
      let token = try #require(browser.page.firstMatch(of: /envelope_[A-Za-z0-9]{30,}/)).output
      let program = browser.another()
      program.bearer = String(token)
      try await program.get("/api/v1/rounds/final/roll")
      let film = try Self.json(program)["categories"]?.array?.first { $0.string("id") == "film" }
      #expect(film?["eligible"]?.integer == 25 && film?["cast"]?.integer == 0)
      let id = try #require(browser.page.firstMatch(of: /\/tokens\/([0-9a-f]{64})\/revoke/)?.1)
      // Not by somebody else.
      let other = browser.another()
      try await other.get("/sign-in")
      try await other.signIn(.staff("press"))
      try await other.get("/tokens")
      try await other.post("/tokens/\(id)/revoke", [])
      try await program.get("/api/v1/rounds/final/roll")
      #expect(program.status == .ok)
      try await browser.post("/tokens/\(id)/revoke", [])
      try await program.get("/api/v1/rounds/final/roll")
      #expect(program.status == .unauthorized)
    }
  }

  /// The file tells of every route for programs, and of no other.
  @Test func openAPITellsOfEveryRoute() throws {
    let json = try JSONValue(parsing: Data(OpenAPI.text.utf8))
    #expect(json.string("openapi") == "3.1.0")
    var told: Set<String> = []
    for (path, item) in json["paths"]?.object ?? [:] {
      for method in (item.object ?? [:]).keys {
        let own = path.replacing(/\{(\w+)\}/) { ":\($0.1)" }
        told.insert("\(method.uppercased()) \(own)")
      }
    }
    let routes = Route.all.filter { $0.path.hasPrefix("/api/") }
    #expect(told == Set(routes.map { "\($0.method.rawValue) \($0.path)" }))
  }

  // MARK: Webhooks

  /// A receiver that answers what the test says.
  private final class Receiver: WebhookSender {
    struct Post {
      var body: JSONValue
      var headers: [String: String]
      var bytes: [UInt8]
    }
    private let state = Mutex<(posts: [Post], status: Int)>(([], 200))
    var posts: [Post] { state.withLock { $0.posts } }
    func answer(_ status: Int) { state.withLock { $0.status = status } }

    func post(
      _ body: [UInt8], headers: [(name: String, value: String)], to url: String
    ) async throws -> Int {
      let json = try JSONValue(parsing: Data(body))
      return state.withLock { state in
        state.posts.append(
          Post(
            body: json,
            headers: Dictionary(headers.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }),
            bytes: body))
        return state.status
      }
    }
  }

  @Test func hooksHearEveryPublicEventOnceAndInOrder() async throws {
    let stage = try await Stage.small()
    let desk = WebhookDesk(stage.office)
    let receiver = Receiver()
    await #expect(throws: DeskError.self) { _ = try await desk.add("http://example.org", by: "a") }
    await #expect(throws: DeskError.self) { _ = try await desk.add("ftp://example.org", by: "a") }
    let secret = try await desk.add("https://hook.example/x", by: "admin")
    try await stage.open("final")
    _ = try await stage.cast("m1", ["film": ["film-river"]], in: "final")
    try await RoundDesk(stage.office).withdraw("film-cloud", by: "admin", reason: "left")
    receiver.answer(500)
    #expect(try await desk.deliver(receiver) == 0)
    #expect(receiver.posts.count == 1)
    // Not at once again; ten seconds later the same one.
    #expect(try await desk.deliver(receiver) == 0)
    #expect(receiver.posts.count == 1)
    stage.clock.set(Timestamp.text(stage.clock.now.addingTimeInterval(10)))
    receiver.answer(204)
    #expect(try await desk.deliver(receiver) == 2)
    let posts = receiver.posts
    #expect(
      posts.map { $0.body.string("type") } == ["round-opened", "round-opened", "nominee-withdrawn"])
    #expect(posts[0].headers["webhook-id"] == posts[1].headers["webhook-id"])
    #expect(posts[1].headers["webhook-id"] != posts[2].headers["webhook-id"])
    #expect(try await desk.deliver(receiver) == 0)
    // Casts and what is about members are told to nobody.
    #expect(!posts.contains { $0.bytes.count == 0 || $0.body.text.contains("\"cast\"") })
    let key = try #require(Bytes.base64(secret.dropFirst("whsec_".count)))
    let last = try #require(posts.last)
    let time = try #require(last.headers["webhook-timestamp"].flatMap { Int($0) })
    #expect(
      last.headers["webhook-signature"]
        == WebhookSignature.text(
          id: try #require(last.headers["webhook-id"]), time: time, body: last.bytes, secret: key))
    stage.remove()
  }

  @Test func aDeadReceiverIsGivenUpAndResumed() async throws {
    let stage = try await Stage.small()
    let desk = WebhookDesk(stage.office)
    let receiver = Receiver()
    receiver.answer(404)
    _ = try await desk.add("https://hook.example/x", by: "admin")
    try await stage.open("final")
    for _ in 0..<40 {
      _ = try await desk.deliver(receiver)
      stage.clock.set(Timestamp.text(stage.clock.now.addingTimeInterval(12 * 3600)))
    }
    #expect(receiver.posts.count == 14)
    let hook = try #require(try await stage.store.webhooks(of: stage.office.id).first)
    #expect(hook.isPaused && hook.answer == "404")
    receiver.answer(200)
    try await desk.resume(hook.id)
    #expect(try await desk.deliver(receiver) == 1)
    stage.remove()
  }

  /// The example of the Standard Webhooks specification's own library (svix, `webhook_test`):
  /// secret, id, time and body are the first there.
  @Test func signature() throws {
    let secret = try #require(Bytes.base64("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
    #expect(
      WebhookSignature.text(
        id: "msg_p5jXN8AQM9LWM0D4loKWxJek", time: 1_614_265_330,
        body: Array(#"{"test": 2432232314}"#.utf8), secret: secret)
        == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
  }
}
