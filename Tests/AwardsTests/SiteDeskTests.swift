import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Synchronization
import Testing

/// What the site's desks do by themselves: rounds by the clock, a season that is revised, keys, mails.
@Suite struct SiteDeskTests {
  private static let passphrase = "five words are quite good"

  /// A stage whose rounds nobody has opened, with keys.
  private static func stage() async throws -> (Stage, KeyFile) {
    let stage = try await Stage.small()
    let keys = try await KeyDesk(stage.office).make(
      holder: "Kim", passphrase: passphrase, by: "Kim")
    for round in ["nominations", "final"] {
      _ = try await RehearsalDesk(stage.office).tryRules(of: round, by: "admin")
    }
    return (stage, keys)
  }

  @Test func clockOpensAndCloses() async throws {
    let (stage, keys) = try await Self.stage()
    let keeper = RoundKeeper(stage.office, grace: 30, address: "https://vote.example")
    func rounds() async throws -> [String: RoundState] { try await stage.office.state().rounds }
    stage.clock.set("2026-02-01T08:59:59Z")
    try await keeper.tick()
    #expect(try await rounds().isEmpty)
    stage.clock.set("2026-02-01T09:00:00Z")
    try await keeper.tick()
    try await keeper.tick()
    let open = try #require(try await rounds()["nominations"])
    #expect(!open.isClosed)
    let key = keys.publicKeys.first { $0.name == "round/nominations" }?.key
    #expect(open.publicKey.bytes == key?.bytes)
    try await DraftDesk(stage.office).keep(
      Draft(choices: ["film": ["river"]]), of: "m1", in: open, key: Array(repeating: 1, count: 32))
    stage.clock.set("2026-02-08T18:00:29Z")
    try await keeper.tick()
    #expect(try await rounds()["nominations"]?.isClosed == false)
    stage.clock.set("2026-02-08T18:00:30Z")
    try await keeper.tick()
    #expect(try await rounds()["nominations"]?.isClosed == true)
    #expect(try await stage.store.drafters(round: "nominations", in: stage.office.id).isEmpty)
    let closed = try await stage.office.state().journal.last { $0.kind == .roundClosed }
    #expect(closed?.actor == "the clock")
    stage.remove()
  }

  /// Without keys or members no round opens, by the clock or by hand; after its time neither.
  @Test func checklistBlocks() async throws {
    let stage = try await Stage(SmallSeason.file(), members: [])
    stage.clock.set("2026-02-01T09:00:00Z")
    let keeper = RoundKeeper(stage.office, grace: 30, address: "https://vote.example")
    try await keeper.tick()
    func missing() async throws -> [Checklist.Item.Kind] {
      let state = try await stage.office.state()
      let round = try #require(state.season.round("nominations"))
      return try await Checklist(stage.office).blocking(round, state).map(\.kind)
    }
    #expect(try await missing() == [.members, .rules, .keys])
    try await RollDesk(stage.office).add(Stage.members, by: "admin")
    try await keeper.tick()
    #expect(try await missing() == [.rules, .keys])
    #expect(try await stage.office.state().rounds.isEmpty)
    stage.clock.set("2026-02-08T18:00:00Z")
    await #expect(throws: DeskError.self) {
      try await RoundDesk(stage.office).open(
        "nominations", key: stage.night.publicKey, by: "admin")
    }
    stage.remove()
  }

  /// A round that comes after the first opened gets keys of its own, and those of before stay.
  @Test func laterRound() async throws {
    let (stage, keys) = try await Self.stage()
    try await RoundDesk(stage.office).open(
      "nominations", key: #require(keys.publicKeys.first { $0.name == "round/nominations" }).key,
      at: stage.office.clock(), by: "admin", reason: "a trial")
    try await stage.close("nominations")
    var season = try await stage.office.state().season
    var later = try #require(season.rounds.last)
    later.id = "final-2"
    later.categories = ["short"]
    season.rounds.append(later)
    try await SeasonDesk(stage.office).revise(
      try SeasonFile(checking: season), of: await stage.office.state(), by: "admin",
      reason: "a second final")
    #expect(try await stage.office.state().namesOfKeysToMake == ["round/final-2"])
    let second = try await KeyDesk(stage.office).make(
      holder: "Kim", passphrase: Self.passphrase, by: "Kim")
    #expect(second.publicKeys.map(\.name) == ["round/final-2"])
    let known = try await stage.office.state().publicKeys
    for key in keys.publicKeys + second.publicKeys {
      #expect(known[key.name]?.bytes == key.key.bytes, "\(key.name)")
    }
    await #expect(throws: DeskError.self) {
      try await KeyDesk(stage.office).make(holder: "K", passphrase: Self.passphrase, by: "K")
    }
    stage.remove()
  }

  @Test func revising() async throws {
    let (stage, _) = try await Self.stage()
    var season = try await stage.office.state().season
    season.add(EntryLine("Storm – Di Wu, Ann Lee"), to: "short")
    let file = try SeasonFile(checking: season)
    let before = try await stage.office.state()
    try await SeasonDesk(stage.office).revise(file, of: before, by: "admin", reason: "came late")
    // What was made from an older state would undo what came since.
    await #expect(throws: StoreError.self) {
      try await SeasonDesk(stage.office).revise(file, of: before, by: "admin", reason: "again")
    }
    let now = try await stage.office.state().season
    #expect(now == season)
    let added = try #require(now.category("short")?.nominees.last)
    #expect(now.title(of: added) == "Storm" && now.peopleNames(of: added) == ["Di Wu", "Ann Lee"])
    // Ann was known, Di is new.
    #expect(now.people.count == 4)
    // Another season's file, and any while a round is open, is refused.
    var other = season
    other.id = "2027"
    let foreign = try SeasonFile(checking: other)
    await #expect(throws: DeskError.self) {
      try await SeasonDesk(stage.office).revise(
        foreign, of: stage.office.state(), by: "admin", reason: "")
    }
    try await stage.open("nominations")
    await #expect(throws: DeskError.roundIsOpen("nominations")) {
      try await SeasonDesk(stage.office).revise(
        file, of: stage.office.state(), by: "admin", reason: "")
    }
    // Keys are not made anew once ballots are sealed to those there are.
    await #expect(throws: DeskError.self) {
      try await KeyDesk(stage.office).make(holder: "K", passphrase: Self.passphrase, by: "K")
    }
    stage.remove()
  }

  /// Who works here is for everybody to see, since two of them decide; who signed out stays in the body's own journal.
  @Test func privateEvents() async throws {
    let (stage, _) = try await Self.stage()
    try await StaffDesk(stage.office).keep(
      StaffMember(id: "a", name: "A", address: "a@example.org", roles: [.auditor]), by: "admin")
    try await SignInDesk(stage.office).signOutEverywhere(.member("m1"))
    let kinds = try await stage.office.state().journal.map(\.kind)
    #expect(kinds.contains(.staffChanged) && kinds.contains(.signedOut))
    let published = try await PressDesk(stage.office).contents().journal.map(\.kind)
    #expect(published == [.seasonCreated, .membersImported, .keysMade, .staffChanged])
    stage.remove()
  }

  /// A server that answers as it is told.
  private final class Server: MailSender {
    enum Behaviour { case takes, refuses, fails }
    private let state = Mutex((behaviour: Behaviour.fails, count: 0))

    func behave(_ behaviour: Behaviour) { state.withLock { $0.behaviour = behaviour } }
    var count: Int { state.withLock(\.count) }

    func send(_ mail: Mail) async throws -> MailAnswer {
      let behaviour = state.withLock { state in
        state.count += 1
        return state.behaviour
      }
      switch behaviour {
      case .takes: return .sent("250 OK")
      case .refuses: return .bounced("550 no such user")
      case .fails: throw StoreError.failed("421 try later")
      }
    }
  }

  /// The checklist's tick comes when the server took the mail, not before; what bounced can go again.
  @Test func testMailAndSendingAgain() async throws {
    let (stage, _) = try await Self.stage()
    let server = Server()
    let desk = MailDesk(stage.office)
    let person = StaffMember(
      id: "ada", name: "Ada", address: "ada@example.org", roles: [.administrator])
    try await StaffDesk(stage.office).keep(person, by: "admin")
    func mail() async throws -> Mail {
      try #require(try await stage.store.mails(of: .staff("ada"), 1, in: stage.office.id).first)
    }
    try await desk.test(person)
    server.behave(.refuses)
    _ = try await desk.sendWaiting(server)
    #expect(try await stage.office.state().isMailTested == false)
    #expect(try await mail().state == .bounced)
    try await desk.sendAgain(try await mail().number)
    #expect(try await mail().state == .queued)
    server.behave(.takes)
    _ = try await desk.sendWaiting(server)
    #expect(try await stage.office.state().isMailTested)
    #expect(try await stage.office.state().journal.last?.actor == "Ada")
    // What was sent does not go again, and a code's text is not kept.
    await #expect(throws: DeskError.self) { try await desk.sendAgain(try await mail().number) }
    try await RollDesk(stage.office).add(
      [Member(id: "m1", name: "One", branch: "jury", address: "one@example.org")], by: "admin")
    try await SignInDesk(stage.office).sendCode(to: "m1") { $0.text }
    server.behave(.refuses)
    _ = try await desk.sendWaiting(server)
    let code = try #require(
      try await stage.store.mails(of: .member("m1"), 1, in: stage.office.id).first)
    await #expect(throws: DeskError.self) { try await desk.sendAgain(code.number) }
    stage.remove()
  }

  @Test func mailIsTriedAgain() async throws {
    let (stage, _) = try await Self.stage()
    let server = Server()
    let desk = MailDesk(stage.office)
    func mail() async throws -> Mail {
      try #require(try await stage.store.mails(of: .member("m1"), 1, in: stage.office.id).first)
    }
    try await RollDesk(stage.office).add(
      [Member(id: "m1", name: "One", branch: "jury", address: "one@example.org")], by: "admin")
    stage.clock.set("2026-03-01T08:00:00Z")
    try await SignInDesk(stage.office).sendCode(to: "m1") { $0.text }
    // After one minute, then after two more; the code stays in the queue until it is sent.
    for (time, count) in [
      ("08:00:00", 1), ("08:00:59", 1), ("08:01:00", 2), ("08:02:59", 2), ("08:03:00", 3),
    ] {
      stage.clock.set("2026-03-01T\(time)Z")
      _ = try await desk.sendWaiting(server)
      #expect(server.count == count, "\(time)")
    }
    #expect(try await mail().state == .queued)
    #expect(try await mail().text.contains("One"))
    server.behave(.takes)
    stage.clock.set("2026-03-01T09:00:00Z")
    _ = try await desk.sendWaiting(server)
    let sent = try await mail()
    #expect(sent.state == .sent && sent.text.isEmpty)
    // Refused for good is not tried again.
    try await SignInDesk(stage.office).sendCode(to: "m1") { $0.text }
    server.behave(.refuses)
    _ = try await desk.sendWaiting(server)
    stage.clock.set("2026-03-03T09:00:00Z")
    _ = try await desk.sendWaiting(server)
    #expect(server.count == 5)
    let refused = try await mail()
    #expect(refused.state == .bounced && refused.answer == "550 no such user")
    // And after twelve tries nobody tries on.
    try await SignInDesk(stage.office).sendCode(to: "m1") { $0.text }
    server.behave(.fails)
    for day in 4..<20 {
      stage.clock.set("2026-03-\(day < 10 ? "0" : "")\(day)T09:00:00Z")
      _ = try await desk.sendWaiting(server)
    }
    #expect(server.count == 17)
    #expect(try await mail().state == .bounced)
    stage.remove()
  }
}
