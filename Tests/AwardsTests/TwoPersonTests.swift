import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Synchronization
import Testing

/// Acts off the schedule, and ballots set aside.
@Suite struct TwoPersonTests {
  private static let ada = StaffMember(
    id: "ada", name: "Ada", address: "ada@example.org", roles: [.administrator])
  private static let kim = StaffMember(
    id: "kim", name: "Kim", address: "kim@example.org", roles: [.keyholder])

  private static func stage(two: Bool) async throws -> Stage {
    let yaml = two ? SmallSeason.yaml + "two-persons: true\n" : SmallSeason.yaml
    let stage = try await Stage(SeasonFile(text: yaml), members: Stage.members)
    for person in [ada, kim] { try await StaffDesk(stage.office).keep(person, by: "admin") }
    return stage
  }

  @Test func oneProposesAnotherApproves() async throws {
    let stage = try await Self.stage(two: true)
    try await stage.open("final")
    let desk = ProposalDesk(stage.office)
    let moved = try #require(Timestamp.parse("2026-03-09T18:00:00+01:00"))
    let act = Act.move(round: "final", closes: moved.date, offset: moved.offset)
    #expect(try await desk.act(act, by: Self.ada, reason: "a storm") == false)
    var state = try await stage.office.state()
    #expect(state.rounds["final"]?.closes != moved.date)
    let waiting = try #require(state.proposals.first)
    #expect(waiting.act == act && waiting.by == "ada" && waiting.reason == "a storm")
    await #expect(throws: DeskError.self) {
      try await desk.approve(waiting.number, by: Self.ada)
    }
    // Twice the same is one.
    await #expect(throws: DeskError.self) {
      _ = try await desk.act(act, by: Self.ada, reason: "a storm")
    }
    try await desk.approve(waiting.number, by: Self.kim)
    state = try await stage.office.state()
    #expect(state.rounds["final"]?.closes == moved.date && state.proposals.isEmpty)
    #expect(state.journal.last { $0.kind == .deadlineMoved }?.actor == "Ada and Kim")
    await #expect(throws: DeskError.self) {
      try await desk.approve(waiting.number, by: Self.kim)
    }
    // Dropped, it does nothing; its own proposer may drop it.
    _ = try await desk.act(.close(round: "final"), by: Self.ada, reason: "all are in")
    let second = try #require(try await stage.office.state().proposals.first?.number)
    try await desk.drop(second, by: Self.ada)
    #expect(try await stage.office.state().rounds["final"]?.isClosed == false)
    // By the clock nobody is needed.
    stage.clock.set("2026-03-09T17:00:00Z")
    try await RoundKeeper(stage.office, grace: 0, address: "").tick()
    #expect(try await stage.office.state().rounds["final"]?.isClosed == true)
    stage.remove()
  }

  @Test func onePersonWhereTheSeasonSaysSo() async throws {
    let stage = try await Self.stage(two: false)
    try await stage.open("final")
    let desk = ProposalDesk(stage.office)
    await #expect(throws: DeskError.self) {
      _ = try await desk.act(.close(round: "final"), by: Self.ada, reason: "")
    }
    #expect(try await desk.act(.close(round: "final"), by: Self.ada, reason: "all are in"))
    #expect(try await stage.office.state().rounds["final"]?.isClosed == true)
    stage.remove()
  }

  /// Of 25 ballots two are set aside: one member votes again, one has lost the vote. 24 are counted, the log
  /// keeps all, the record verifies and says no name.
  @Test func setAside() async throws {
    let stage = try await Self.stage(two: false)
    try await stage.open("final")
    let members = Stage.members.map(\.id)
    try await RollDesk(stage.office).add(
      [Member(id: "m20", name: "Member 20", branch: "crew", address: "m20@example.org")],
      by: "admin")
    var receipts: [String: Receipt] = [:]
    for member in members {
      receipts[member] = try await stage.cast(
        member, ["film": ["film-river"], "short": ["short-tide"]], in: "final")
    }
    let desk = ProposalDesk(stage.office)
    _ = try await desk.act(
      .setAside(round: "final", member: "m20", mayVoteAgain: true), by: Self.ada,
      reason: "somebody else cast it")
    _ = try await desk.act(
      .setAside(round: "final", member: "m21", mayVoteAgain: false), by: Self.ada,
      reason: "no member since January")
    // Nothing is left to set aside.
    await #expect(throws: DeskError.self) {
      _ = try await desk.act(
        .setAside(round: "final", member: "m20", mayVoteAgain: true), by: Self.ada, reason: "again")
    }
    #expect(
      try await stage.store.setAsideCounts(of: "final", in: stage.office.id)
        == ["film": 2, "short": 2])
    _ = try await stage.cast("m20", ["film": ["film-stone"]], in: "final")
    await #expect(throws: DeskError.self) {
      _ = try await stage.cast("m21", ["film": ["film-stone"]], in: "final")
    }
    #expect(try await stage.store.rollCounts(of: "final", in: stage.office.id)["film"]?.cast == 24)
    let told = try await stage.store.mails(of: .member("m20"), 5, in: stage.office.id)
    #expect(told.count == 1 && told[0].text.contains("somebody else cast it"))
    try await stage.close("final")
    try await stage.finish()
    let contents = try await PressDesk(stage.office).contents()
    let film = try #require(
      contents.counted.first { $0.category.id == "film" && $0.round == "final" })
    #expect(film.count.json["ballots"]?.string("total") == "24")
    for kind in [Manifest.Kind.public, .auditor] {
      let files = try contents.signedFiles(kind, by: stage.office.signer)
      let folder = RecordFolder(files: Dictionary(uniqueKeysWithValues: files.map { ($0.0, $0.1) }))
      let verification = Verifier.verify(folder)
      #expect(verification.findings.isEmpty, "\(verification.findings)")
      let events = contents.journal.filter { $0.kind == .ballotsSetAside }
      #expect(events.map(\.reason) == ["somebody else cast it", "no member since January"])
      #expect(!events.contains { $0.json.text.contains("m20") || $0.json.text.contains("m21") })
      let receipt = try #require(receipts["m21"])
      let check = ReceiptCheck(receipt, in: folder, key: nil)
      #expect(check.findings.isEmpty && check.lines.allSatisfy { $0.contains("was set aside") })
    }
    stage.remove()
  }

  /// A record that counts what was set aside, or sets aside what was never cast, does not verify.
  @Test func liesAboutSetAside() async throws {
    let stage = try await Self.stage(two: false)
    try await stage.open("final")
    for member in Stage.members {
      _ = try await stage.cast(
        member.id, ["film": ["film-river"], "short": ["short-tide"]], in: "final")
    }
    try await HelpDesk(stage.office).setAside(
      "m20", in: "final", mayVoteAgain: true, by: "Ada", reason: "somebody else cast it")
    try await stage.close("final")
    try await stage.finish()
    let honest = try await PressDesk(stage.office).contents()
    func findings(_ change: (inout RecordContents) -> Void) throws -> [String] {
      var contents = honest
      change(&contents)
      let files = try contents.signedFiles(.auditor, by: stage.office.signer)
      return Verifier.verify(
        RecordFolder(files: Dictionary(uniqueKeysWithValues: files.map { ($0.0, $0.1) }))
      ).findings.map(\.description)
    }
    #expect(try findings { _ in }.isEmpty)
    let index = try #require(honest.journal.firstIndex { $0.kind == .ballotsSetAside })
    #expect(try !findings { $0.journal.remove(at: index) }.isEmpty)
    #expect(
      try findings {
        $0.journal[index].details["slots"] = ["film": .string(Bytes.base64Zero)]
      }.contains { $0.contains("takes a ballot out that is not in the log") })
    stage.remove()
  }

  /// A ballot that was sealed before its member's ballots were set aside, and is not yet in, comes too late:
  /// one under the same slot always, any other where the vote is lost.
  @Test(arguments: [("film", true), ("short", false)])
  func sealedBeforeAndLate(_ category: String, _ mayVoteAgain: Bool) async throws {
    let gate = Gate()
    let stage = try await Stage(
      SmallSeason.file(),
      entropy: Entropy { count, label in
        if label == "nonce m20 final \(category)" { gate.pass() }
        return Entropy.system.bytes(count, label)
      }, members: Stage.members)
    try await stage.open("final")
    _ = try await stage.cast("m20", ["film": ["film-river"]], in: "final")
    gate.shut()
    let nominee = category == "film" ? "film-stone" : "short-tide"
    let late = Task(executorPreference: OwnThread()) {
      try await stage.cast("m20", [category: [nominee]], in: "final")
    }
    await gate.reached()
    try await HelpDesk(stage.office).setAside(
      "m20", in: "final", mayVoteAgain: mayVoteAgain, by: "Ada", reason: "not theirs")
    gate.open()
    await #expect(throws: DeskError.self) { _ = try await late.value }
    #expect(
      try await stage.store.box(of: "final", category: category, in: stage.office.id).isEmpty)
    #expect(try await stage.ballotLeaves().count == 1)
    stage.remove()
  }

  /// A ballot that was sealed while the round was open, and is not yet in when it is closed early, never
  /// comes behind the round's last checkpoint.
  @Test func sealedBeforeAnEarlyClose() async throws {
    let gate = Gate()
    let stage = try await Stage(
      SmallSeason.file(),
      entropy: Entropy { count, label in
        if label == "nonce m20 final film" { gate.pass() }
        return Entropy.system.bytes(count, label)
      }, members: Stage.members)
    try await stage.open("final")
    _ = try await stage.cast("m19", ["film": ["film-river"]], in: "final")
    gate.shut()
    let late = Task(executorPreference: OwnThread()) {
      try await stage.cast("m20", ["film": ["film-stone"]], in: "final")
    }
    await gate.reached()
    try await RoundDesk(stage.office).close("final", by: "Ada", reason: "all are here")
    gate.open()
    await #expect(throws: DeskError.roundNotOpen("final")) { _ = try await late.value }
    let closed = try await stage.office.state().journal.last { $0.kind == .roundClosed }
    let size = try #require(closed?.details["size"]?.integer)
    let before = try await stage.store.leaves(of: stage.office.id, from: 0).prefix(size)
    let ballot = try #require(try await stage.ballotLeaves().first)
    #expect(before.contains(ballot.bytes))
    #expect(try await stage.ballotLeaves().count == 1)
    stage.remove()
  }

  /// A thread that may be held up: the tests' common ones are as few as the machine's cores.
  private final class OwnThread: TaskExecutor {
    private let queue = DispatchQueue(label: "late")

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
  }

  /// Holds one thread up until it is opened.
  private final class Gate: Sendable {
    private let isShut = Mutex(false)
    private let arrived = DispatchSemaphore(value: 0)
    private let opened = DispatchSemaphore(value: 0)

    func shut() { isShut.withLock { $0 = true } }

    func pass() {
      let waits = isShut.withLock { shut in
        defer { shut = false }
        return shut
      }
      guard waits else { return }
      arrived.signal()
      opened.wait()
    }

    func reached() async {
      await withCheckedContinuation { done in
        DispatchQueue.global().async {
          self.arrived.wait()
          done.resume()
        }
      }
    }

    func open() { opened.signal() }
  }

  @Test func notAfterTheCount() async throws {
    let stage = try await Self.stage(two: false)
    try await stage.vote()
    try await CountDesk(stage.office).sealEnvelopes(of: "final", keys: stage.keys("final"), by: "k")
    await #expect(throws: DeskError.alreadyDone("the count of final")) {
      try await HelpDesk(stage.office).setAside(
        "m20", in: "final", mayVoteAgain: true, by: "Ada", reason: "late")
    }
    stage.remove()
  }
}

extension Bytes {
  fileprivate static var base64Zero: String {
    [UInt8](repeating: 0, count: Leaf.Slot.byteCount).base64
  }
}
