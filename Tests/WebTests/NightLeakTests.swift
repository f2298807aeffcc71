import Awards
import Foundation
import GRDB
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing
import Web

/// Two seasons that differ in their ballots alone, with another winner in every category that is voted on and the
/// same randomness otherwise. Before the reveal nothing tells them apart but ciphertexts, commitments and hashes, each
/// of one length.
@Suite struct NightLeakTests {
  private static let text = SmallSeason.yaml.replacing(
    "- {id: short-tide, entry: tide}",
    with: "- {id: short-tide, entry: tide}\n      - {id: short-ember, entry: ember}")

  /// Sealed, with labels, in the middle of the show: GO has asked for the first envelope.
  private func asked(
    _ film: String, _ actor: String, _ short: String
  ) async throws -> TestSite {
    let stage = try await Stage(
      SeasonFile(text: Self.text), entropy: .repeatable("leak"), members: Stage.members)
    for role in TestSite.roles {
      try await StaffDesk(stage.office).keep(
        StaffMember(
          id: role.rawValue, name: "Some \(role.rawValue)", address: "\(role.rawValue)@example.org",
          roles: [role]), by: "admin")
    }
    try await stage.nominate()
    try await stage.open("final")
    for member in Stage.members {
      var choices = ["film": [film], "short": [short]]
      if member.branch == "jury" { choices["actor"] = [actor] }
      _ = try await stage.cast(member.id, choices, in: "final")
    }
    try await stage.close("final")
    try await CountDesk(stage.office).sealEnvelopes(of: "final", keys: stage.keys("final"), by: "k")
    stage.clock.set("2026-03-14T19:00:00Z")
    try await EnvelopeDesk(stage.office).makeLabels(sets: 2, by: "kim")
    let show = ShowDesk(stage.office)
    try await show.start(.show, by: "cal")
    try await show.go(by: "cal")
    try await show.go(by: "cal")
    let label = try await stage.office.state().night.labels.first {
      $0.category == "short" && $0.set == "A"
    }
    _ = try await show.read(label?.code ?? "", by: "sam")
    try await show.confirm(.presenter, by: "sam")
    try await show.confirm(.stageManager, by: "sam")
    try await show.go(by: "cal")
    return TestSite.make(stage)
  }

  /// The words on all cards, as the night key opens them.
  private func words(_ stage: Stage) async throws -> [String] {
    try await stage.store.results(of: stage.office.id).compactMap { result in
      guard let sealed = result.card else { return nil }
      let context = CardContext(body: "harbour", season: "2026", category: result.category)
      let key = try CardKey(
        unwrapping: result.wrappedKey, with: stage.night, context: context)
      return try OpenedCard(
        sealed.sealed, key: key, commitment: sealed.commitment, context: context)?.card.word
    }
  }

  /// What the database holds, a line a value: text as it is, bytes by their number, unless they are the same
  /// whatever was voted.
  private func database(_ stage: Stage) throws -> [String] {
    let queue = try DatabaseQueue(path: stage.folder.appendingPathComponent("season.sqlite").path)
    defer { try? queue.close() }
    return try queue.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      return try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { row in
          "\(table): "
            + row.map { column, value in
              if case .blob(let data) = value.storage { return "\(column)=\(data.count) bytes" }
              return "\(column)=\(Self.masked(value.description))"
            }.joined(separator: ", ")
        }
      }
    }
  }

  /// Base64 of keys, commitments and signatures, and the forms' tokens, by their length.
  private static func masked(_ text: String) -> String {
    text.replacing(/[A-Za-z0-9+\/]{40,}={0,2}/) { "<\($0.output.count)>" }
  }

  private static let pages = [
    "/", "/stage", "/overlay", "/live", "/results", "/night", "/night/caller", "/night/backstage",
    "/night/prompter", "/night/drill", "/night/speeches", "/night/order", "/night/cards",
    "/night/print/cards", "/night/print/labels", "/night/stream?screens=stage.overlay.live",
    "/admin", "/admin/journal", "/admin/journal.csv", "/admin/categories", "/keys", "/record.zip",
    "/admin/record-auditor.zip", "/admin/story.md", "/nominees",
  ]

  private static let programs = [
    "/api/v1/season", "/api/v1/results", "/api/v1/categories/film", "/api/v1/night",
    "/api/v1/rounds/final/roll",
  ]

  /// Every page as everybody sees it: status, length and text.
  private func shown(_ site: TestSite) async throws -> [String] {
    let lines = Lines()
    // Sessions and tokens are no part of the comparison.
    let office = SeasonOffice(
      store: site.stage.store, id: site.stage.office.id, clock: site.stage.office.clock,
      signer: site.stage.office.signer)
    try await site.browse { first in
      for role in [nil] + TestSite.roles.map(Optional.some) {
        let browser = Browser(client: first.client, office: office)
        try await browser.get("/sign-in")
        if let role { try await browser.signIn(.staff(role.rawValue)) }
        for path in Self.pages {
          try await browser.get(path)
          await lines.add("\(role?.rawValue ?? "nobody") \(path)", browser)
        }
        guard let role else { continue }
        browser.bearer = try await TokenDesk(office).make(
          "leak", days: 1, for: .staff(role.rawValue))
        for path in Self.programs {
          try await browser.get(path)
          await lines.add("\(role.rawValue) \(path)", browser)
        }
      }
    }
    return await lines.all
  }

  private actor Lines {
    private(set) var all: [String] = []
    func add(_ what: String, _ browser: Browser) {
      all.append(
        "\(what): \(browser.status.code) \(browser.page.utf8.count) \(NightLeakTests.masked(browser.page))"
      )
    }
  }

  @Test func nothingTellsTheWinner() async throws {
    let river = try await asked("film-river", "actor-ann", "short-tide")
    let stone = try await asked("film-stone", "actor-bo", "short-ember")
    defer {
      river.stage.remove()
      stone.stage.remove()
    }
    // The two have other winners, and every card a word of its own.
    let words = [try await words(river.stage), try await words(stone.stage)]
    #expect(words.allSatisfy { $0.count == 5 && Set($0).count == 5 })
    let files = [river, stone].map { site in
      ["season.sqlite", "season.sqlite-wal"].map { name in
        (try? Data(contentsOf: site.stage.folder.appendingPathComponent(name))) ?? Data()
      }
    }
    #expect(files[0].map(\.count) == files[1].map(\.count))
    let all = files.flatMap { $0 }.reduce(Data(), +)
    for word in words.flatMap({ $0 }) { #expect(all.firstRange(of: Data(word.utf8)) == nil) }
    #expect(try database(river.stage) == database(stone.stage))
    let pages = [try await shown(river), try await shown(stone)]
    #expect(pages[0].count == pages[1].count && pages[0].count > 200)
    for (one, other) in zip(pages[0], pages[1]) where one != other {
      Issue.record("\(one.prefix(2000))\n\(other.prefix(2000))")
    }
    for word in words.flatMap({ $0 }) {
      #expect(!pages.contains { $0.contains { $0.contains(word) } })
    }
  }

  /// A moment after its cue the winner is everywhere it should be, and nowhere another one's.
  @Test func thenItIsEverywhere() async throws {
    let site = try await asked("film-river", "actor-ann", "short-ember")
    let night = site.stage.night
    try await site.browse { browser in
      _ = try await NightDesk(browser.office).open("short", nightKey: night, by: "kim")
      for path in ["/stage", "/overlay", "/live", "/results"] {
        try await browser.get(path)
        #expect(browser.page.contains("Ember"), "\(path)")
      }
      let stream = "/night/stream?screens=stage"
      try await browser.get(stream)
      #expect(browser.page.contains("Ember") && !browser.page.contains("Tide"))
      try await browser.get("/api/v1/results")
      #expect(browser.page.contains("short-ember"))
      try await browser.get("/record.zip")
      #expect(browser.status == .ok)
    }
  }
}
