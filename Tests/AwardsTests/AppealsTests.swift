import Awards
import Foundation
import GRDB
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// A vote cannot be led back to its member once appeals have ended: neither by value, nor by order, nor by time.
@Suite struct AppealsTests {
  /// Everything that the database holds, a row a line, table by table in the order in which it lies there.
  private func dump(_ stage: Stage) throws -> [(table: String, rows: [String])] {
    let queue = try DatabaseQueue(path: stage.folder.appendingPathComponent("season.sqlite").path)
    defer { try? queue.close() }
    return try queue.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      return try tables.map { table in
        (
          table,
          try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { row in
            row.map { _, value in
              switch value.storage {
              case .blob(let data): Array(data).base64
              case .int64(let number): String(number)
              case .string(let text): text
              default: ""
              }
            }.joined(separator: " ")
          }
        )
      }
    }
  }

  /// Members cast one after another, each at a minute of their own, with mails that are sent.
  private func cast(_ stage: Stage) async throws -> [(member: String, receipt: Receipt)] {
    struct Post: MailSender {
      func send(_ mail: Mail) async throws -> MailAnswer { .sent("queued as \(mail.number)") }
    }
    try await stage.open("final")
    var receipts: [(String, Receipt)] = []
    for (minute, member) in Stage.members.shuffled().enumerated() {
      stage.clock.set("2026-03-02T10:\(minute < 10 ? "0" : "")\(minute):07Z")
      let receipt = try await stage.cast(
        member.id, ["film": [minute < 13 ? "film-river" : "film-stone"]], in: "final")
      receipts.append((member.id, receipt))
      var addressed = member
      addressed.address = "\(member.id)@example.org"
      try await MailDesk(stage.office).confirmCast(
        of: addressed, categories: ["Best Film"], until: "then")
      _ = try await MailDesk(stage.office).sendWaiting(Post())
    }
    try await stage.close("final")
    return receipts
  }

  @Test func nothingLeadsBack() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    let receipts = try await cast(stage)
    try await stage.finish()
    let order = receipts.map(\.member)

    // Before: codes are nowhere, and mails tell neither minute nor order.
    let before = try dump(stage)
    for (_, receipt) in receipts {
      #expect(!before.contains { $0.rows.contains { $0.contains(receipt.code) } })
    }
    let mails = try await stage.store.mails(of: nil, 100, in: stage.office.id)
      .sorted { $0.number < $1.number }
    #expect(mails.count == 25 && mails.allSatisfy { $0.answer == nil })
    #expect(Set(mails.map(\.queued)).count == 1)
    let mailed = mails.map { $0.visitor.text.replacing("member ", with: "") }
    #expect(mailed != order && mailed != order.reversed())

    try await AppealsDesk(stage.office).finish(by: "Ann and Bob")
    await #expect(throws: DeskError.self) {
      try await AppealsDesk(stage.office).finish(by: "Ann and Bob")
    }
    let after = try dump(stage)
    // By value: no row has a member and a slot, a leaf's commitment or a code.
    for (member, receipt) in receipts {
      for entry in receipt.entries {
        guard case .ballot(_, _, let slot, let commitment, let sealed) = entry.leaf else {
          continue
        }
        for (table, rows) in after {
          for row in rows where row.split(separator: " ").contains(Substring(member)) {
            for secret in [slot.bytes.base64, commitment.base64, sealed.base64, receipt.code] {
              #expect(!row.contains(secret), "\(table)")
            }
          }
        }
      }
    }
    // By order and time: members stand in the order of their ids, or nowhere; the casts are gone from the journal.
    for (table, rows) in after where !["member", "log"].contains(table) {
      let seen = rows.compactMap { row in
        order.first { row.split(separator: " ").contains(Substring($0)) }
      }
      #expect(seen.count < 20 || seen != order, "\(table)")
      for minute in 0..<25 {
        let text = "2026-03-02T10:\(minute < 10 ? "0" : "")\(minute):07Z"
        #expect(!rows.contains { $0.contains(text) }, "\(table)")
      }
    }
    #expect(
      try await stage.store.journal(of: stage.office.id, withCasts: true)
        .allSatisfy { $0.kind != .cast })
    #expect(after.first { $0.table == "link" }?.rows.isEmpty == true)
    #expect(try await stage.store.rollCounts(of: "final", in: stage.office.id)["film"]?.cast == 25)
    let contents = try await PressDesk(stage.office).contents()
    for kind in [Manifest.Kind.public, .auditor] {
      let check = Verifier.verify(RecordFolder(files: try signed(contents, stage, kind)))
      #expect(check.findings == [], "\(check.findings)")
    }
  }

  /// By the clock at the time that was said, and not while something is open.
  @Test func byTheClock() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    let keeper = RoundKeeper(stage.office, grace: 0, address: "https://vote.example")
    let desk = AppealsDesk(stage.office)
    try await stage.nominate()
    try await stage.open("final")
    await #expect(throws: DeskError.roundIsOpen("final")) { try await desk.finish(by: "Ann") }
    await #expect(throws: DeskError.self) {
      try await desk.set(Timestamp.parse("2026-01-01T00:00:00Z")!.date, by: "Ann")
    }
    try await desk.set(Timestamp.parse("2026-04-01T00:00:00Z")!.date, by: "Ann")
    _ = try await stage.cast("m1", ["film": ["film-river"]], in: "final")
    try await stage.close("final")
    try await stage.finish()
    try await keeper.tick()
    #expect(try await !AppealsDesk.haveEnded(stage.office.state()))
    stage.clock.set("2026-04-01T00:00:00Z")
    try await keeper.tick()
    #expect(try await AppealsDesk.haveEnded(stage.office.state()))
    #expect(try await stage.store.slots(of: ["m1"], round: "final", in: stage.office.id).isEmpty)
  }

  /// Two persons end them: one proposes, another approves, once.
  @Test func byTwo() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    func person(_ name: String) -> StaffMember {
      StaffMember(id: name, name: name, address: "\(name)@example.org", roles: [.administrator])
    }
    let desk = ProposalDesk(stage.office)
    #expect(try await !desk.act(.endAppeals, by: person("ann"), reason: "all is decided"))
    let number = try #require(try await stage.office.state().proposals.first?.number)
    await #expect(throws: DeskError.self) { try await desk.approve(number, by: person("ann")) }
    // Approve and drop at once: one of them stands.
    let done = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<6 {
        group.addTask { (try? await desk.approve(number, by: person("bob"))) != nil }
        group.addTask { (try? await desk.drop(number, by: person("cy"))) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(done == 1)
    let decided = try await stage.office.state().journal.filter { $0.kind == .proposalDecided }
    #expect(decided.count == 1)
  }

  /// Somebody put on the staff while members vote is no second person for a day.
  @Test func newStaff() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    func person(_ name: String) -> StaffMember {
      StaffMember(id: name, name: name, address: "\(name)@example.org", roles: [.administrator])
    }
    try await StaffDesk(stage.office).keep(person("ann"), by: "set-up")
    try await StaffDesk(stage.office).keep(person("bob"), by: "ann")
    try await stage.nominate()
    try await StaffDesk(stage.office).keep(person("eve"), by: "ann")
    let desk = ProposalDesk(stage.office)
    _ = try await desk.act(.endAppeals, by: person("ann"), reason: "all is decided")
    let number = try #require(try await stage.office.state().proposals.first?.number)
    await #expect(throws: DeskError.self) { try await desk.approve(number, by: person("eve")) }
    #expect(try await stage.office.state().proposals.count == 1)
    try await desk.approve(number, by: person("bob"))
    // Who is taken off the staff is gone, and the last administrator stays.
    try await StaffDesk(stage.office).remove("eve", by: "ann")
    #expect(try await StaffDesk(stage.office).person("eve") == nil)
    try await StaffDesk(stage.office).remove("bob", by: "ann")
    await #expect(throws: DeskError.self) {
      try await StaffDesk(stage.office).remove("ann", by: "ann")
    }
  }

  /// A jump of 25 hours for three seconds does nothing; a clock that has been steady for ten minutes does.
  @Test func clockThatJumps() async throws {
    let watch = ClockWatch()
    let start = Timestamp.parse("2026-03-02T10:00:00Z")!.date
    for second in 0..<5 {
      #expect(await watch.isSteady(start + Double(second), after: .seconds(second)))
    }
    for second in 5..<8 {
      #expect(
        await !watch.isSteady(start + 90_000 + Double(second), after: .seconds(second)))
    }
    #expect(await watch.jump != nil)
    for second in 8..<605 {
      #expect(await !watch.isSteady(start + Double(second), after: .seconds(second)))
    }
    #expect(await watch.isSteady(start + 608, after: .seconds(608)))
    #expect(await watch.jump == nil)
    // A second more or less is no jump.
    #expect(await watch.isSteady(start + 610.5, after: .seconds(609)))
  }

  /// One code of an app signs in once, also where it is sent twice at the same moment.
  @Test func codeUsedTwice() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    let step = TimeCode(secret: [UInt8](repeating: 7, count: TimeCode.secretByteCount))
    var person = StaffMember(
      id: "ann", name: "Ann", address: "ann@example.org", roles: [.administrator],
      password: try PasswordHash(
        "correct horse battery", cost: .init(logN: 4, r: 1, p: 1), entropy: .system))
    person.secondStep = step
    try await StaffDesk(stage.office).keep(person, by: "set-up")
    let code = step.code(at: stage.clock.now)
    let tokens = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let answer = try await SignInDesk(stage.office).signIn(
            staff: "ann@example.org", password: "correct horse battery", secondStep: code)
          if case .token = answer { return true } else { return false }
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(tokens == 1)
    // A new secret wants the old step or the password.
    let other = TimeCode(secret: [UInt8](repeating: 9, count: TimeCode.secretByteCount))
    let digits = other.code(at: stage.clock.now)
    await #expect(throws: DeskError.self) {
      try await StaffDesk(stage.office).setSecondStep(
        other, code: digits, of: "ann", proof: "guess")
    }
    try await StaffDesk(stage.office).setSecondStep(
      other, code: digits, of: "ann", proof: "correct horse battery")
    #expect(try await StaffDesk(stage.office).person("ann")?.secondStep?.secret == other.secret)
  }

  /// Few at once, some wait, the rest are told to come back.
  @Test func busyQueue() async throws {
    let queue = BusyQueue(atOnce: 2, waiting: 3)
    let (began, ended) = (Counter(), Counter())
    let full = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<10 {
        group.addTask {
          do {
            try await queue.run {
              await began.add()
              while await !ended.isOpen { await Task.yield() }
            }
            return false
          } catch is BusyQueue.Full { return true } catch { return false }
        }
      }
      var refused = 0
      for _ in 0..<5 { if await group.next() == true { refused += 1 } }
      #expect(await began.count <= 2)
      await ended.open()
      for await answer in group where answer { refused += 1 }
      return refused
    }
    #expect(full == 5)
    #expect(await began.count == 5)
  }

  private actor Counter {
    private(set) var count = 0
    private(set) var isOpen = false
    func add() { count += 1 }
    func open() { isOpen = true }
  }
}
