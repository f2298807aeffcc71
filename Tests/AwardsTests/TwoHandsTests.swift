import Awards
import Foundation
import GRDB
import Records
import Sealing
import SeasonFixtures
import Seasons
import StoreSQLite
import Synchronization
import Testing

/// Two hands at once: casts, looks at the log, counts and records beside each other, in one process and in two. How often
/// each is tried comes from ENVELOPE_TRIES (`scripts/proof hands` asks for thousands).
@Suite struct TwoHandsTests {
  private static let tries =
    ProcessInfo.processInfo.environment["ENVELOPE_TRIES"].flatMap { Int($0) } ?? 4

  private func verify(_ stage: Stage) async throws {
    try await stage.office.log.anchor()
    let contents = try await PressDesk(stage.office).contents()
    for kind in [Manifest.Kind.public, .auditor] {
      let check = Verifier.verify(RecordFolder(files: try signed(contents, stage, kind)))
      #expect(check.findings == [], "\(check.findings)")
    }
  }

  /// A second process on the same database: another office, with a keeper of its own.
  private func another(_ stage: Stage) -> SeasonOffice {
    SeasonOffice(
      store: stage.store, id: stage.office.id, clock: stage.office.clock,
      signer: stage.office.signer)
  }

  /// Readers and counts beside casts: no leaf twice, no cast refused, the record sound.
  @Test func readersBesideCasts() async throws {
    for _ in 0..<Self.tries {
      let stage = try await Stage.small()
      defer { stage.remove() }
      try await stage.nominate()
      try await stage.open("final")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for member in Stage.members {
          group.addTask {
            _ = try await stage.cast(member.id, ["film": ["film-river"]], in: "final")
          }
          group.addTask { _ = try await stage.office.log.checkpoint() }
          group.addTask { _ = try await stage.office.log.size() }
          group.addTask { try await stage.office.log.anchor() }
        }
        try await group.waitForAll()
      }
      try await stage.close("final")
      try await stage.finish()
      try await verify(stage)
    }
  }

  /// Two first casts of one member at once, in one process or in two: one slot, one ballot counted, both receipts in the log.
  @Test(arguments: [1, 2]) func twoFirstCasts(processes: Int) async throws {
    for _ in 0..<Self.tries {
      let stage = try await Stage.small()
      defer { stage.remove() }
      try await stage.nominate()
      try await stage.open("final")
      let other = processes == 2 ? another(stage) : stage.office
      let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
        for member in Stage.members.prefix(8) {
          for (office, film) in [(stage.office, "film-river"), (other, "film-stone")] {
            group.addTask {
              try await BallotDesk(office).cast(
                Submission(member: member.id, choices: ["film": [film]]), in: "final")
            }
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(receipts.count == 16 && receipts.allSatisfy(\.isIncluded))
      #expect(try await stage.store.rollCounts(of: "final", in: stage.office.id)["film"]?.cast == 8)
      #expect(
        try await stage.store.box(of: "final", category: "film", in: stage.office.id).count == 8)
      try await stage.close("final")
      try await stage.finish()
      try await verify(stage)
      let folder = RecordFolder(
        files: try signed(await PressDesk(stage.office).contents(), stage, .public))
      let lines = receipts.flatMap { ReceiptCheck($0, in: folder, key: nil).lines }
      #expect(lines.filter { $0.contains("it is the one that counts") }.count == 8)
      #expect(lines.filter { $0.contains("one cast later took its place") }.count == 8)
    }
  }

  /// A close in one process while the other takes casts: whoever has a receipt is counted.
  @Test func closeBesideCasts() async throws {
    for _ in 0..<Self.tries {
      let stage = try await Stage.small()
      defer { stage.remove() }
      try await stage.nominate()
      try await stage.open("final")
      let other = another(stage)
      _ = try await stage.cast("m25", ["film": ["film-river"]], in: "final")
      let taken = await withTaskGroup(of: Bool.self) { group in
        for member in Stage.members.prefix(24) {
          group.addTask {
            (try? await BallotDesk(other).cast(
              Submission(member: member.id, choices: ["film": ["film-river"]]), in: "final")) != nil
          }
        }
        group.addTask {
          try? await RoundDesk(stage.office).close("final", by: "admin", reason: "a test")
          return false
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      await #expect(throws: DeskError.self) {
        try await BallotDesk(other).cast(
          Submission(member: "m25", choices: ["film": ["film-stone"]]), in: "final")
      }
      #expect(
        try await stage.store.rollCounts(of: "final", in: stage.office.id)["film"]?.cast
          == taken + 1)
      try await stage.finish()
      try await verify(stage)
    }
  }

  /// Records written while members cast are each of one moment.
  @Test func recordsBesideCasts() async throws {
    for _ in 0..<Self.tries {
      let stage = try await Stage.small()
      defer { stage.remove() }
      try await stage.nominate()
      try await stage.open("final")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for member in Stage.members {
          group.addTask {
            _ = try await stage.cast(member.id, ["film": ["film-river"]], in: "final")
          }
        }
        for _ in 0..<4 {
          group.addTask {
            let contents = try await PressDesk(stage.office).contents()
            let check = Verifier.verify(
              RecordFolder(files: try signed(contents, stage, .public)))
            #expect(check.findings == [], "\(check.findings)")
          }
        }
        try await group.waitForAll()
      }
    }
  }

  /// *Count and seal* pressed twice, also after a restart: one set of envelopes.
  @Test func sealedTwice() async throws {
    for _ in 0..<Self.tries {
      let stage = try await Stage.small()
      defer { stage.remove() }
      try await stage.nominate()
      try await stage.vote()
      let offices = [stage.office, another(stage)]
      let done = await withTaskGroup(of: Bool.self) { group in
        for office in offices {
          group.addTask {
            (try? await CountDesk(office).sealEnvelopes(
              of: "final", keys: stage.keys("final"), by: "kim")) != nil
          }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(done == 1)
      try await stage.finishNight()
      try await verify(stage)
    }
  }
}

/// The database is not trusted: whoever can write it, and has no key, changes no winner unseen.
@Suite struct DatabaseThiefTests {
  private func change(_ stage: Stage, _ sql: String, _ arguments: StatementArguments = []) throws {
    let queue = try DatabaseQueue(path: stage.folder.appendingPathComponent("season.sqlite").path)
    try queue.write { db in try db.execute(sql: sql, arguments: arguments) }
    try queue.close()
  }

  /// Ballots that the thief made, sealed to the round's public key, which everybody knows.
  private func forged(_ stage: Stage, slot: Leaf.Slot) async throws -> (sealed: [UInt8], leaf: Leaf)
  {
    let state = try await stage.office.state()
    let round = try #require(state.rounds["final"])
    let category = try #require(round.category("film"))
    let context = BallotContext(body: "harbour", season: "2026", round: "final", category: "film")
    let opening = try BallotOpening(
      nonce: Entropy.system.bytes(32, ""), padded: category.encoding.encode(.named([2])))
    let sealed = try opening.sealed(
      by: context.sealer(to: round.publicKey, entropy: .system), slot: slot, label: "")
    return (
      sealed,
      .ballot(
        round: "final", category: "film", slot: slot, commitment: opening.commitment(context),
        sealed: Digest(hashing: sealed))
    )
  }

  private func count(_ stage: Stage) async throws {
    // A start: nothing is remembered.
    let office = SeasonOffice(
      store: stage.store, id: stage.office.id, clock: stage.office.clock,
      signer: stage.office.signer)
    try await CountDesk(office).sealEnvelopes(
      of: "final", keys: stage.keys("final"), by: "kim")
  }

  /// Rows of the box alone: the count holds each ballot against its leaf.
  @Test func boxReplaced() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.vote()
    for boxed in try await stage.store.box(of: "final", category: "film", in: stage.office.id) {
      let forged = try await forged(stage, slot: boxed.slot)
      try change(
        stage, "UPDATE box SET sealed = ? WHERE slot = ?",
        [Data(forged.sealed), Data(boxed.slot.bytes)])
    }
    await #expect(throws: LogFault.self) { try await count(stage) }
    #expect(
      try await stage.store.results(of: "film", in: stage.office.id).filter { $0.card != nil }
        .isEmpty)
  }

  /// Rows of box and log: the tree is not the one that was signed.
  @Test func boxAndLeavesReplaced() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.vote()
    let leaves = try await stage.store.leaves(of: stage.office.id, from: 0)
    for boxed in try await stage.store.box(of: "final", category: "film", in: stage.office.id) {
      let forged = try await forged(stage, slot: boxed.slot)
      try change(
        stage, "UPDATE box SET sealed = ? WHERE slot = ?",
        [Data(forged.sealed), Data(boxed.slot.bytes)])
      let place = try #require(
        leaves.firstIndex { bytes in
          if case .ballot("final", "film", boxed.slot, _, _)? = try? Leaf(bytes: bytes) {
            true
          } else {
            false
          }
        })
      try change(
        stage, "UPDATE leaf SET leaf = ? WHERE number = ?", [Data(forged.leaf.bytes), place])
    }
    await #expect(throws: LogFault.self) { try await count(stage) }
    let office = SeasonOffice(
      store: stage.store, id: stage.office.id, clock: stage.office.clock,
      signer: stage.office.signer)
    await #expect(throws: LogFault.self) { try await office.log.check() }
  }

  /// A ballot taken out of the box, and one put in.
  @Test(arguments: [
    "DELETE FROM box WHERE category = 'film' AND number = (SELECT max(number) FROM box WHERE category = 'film')",
    "INSERT INTO box SELECT body, season, round, category, 9999, x'00112233445566778899aabbccddeeff', sealed FROM box WHERE category = 'film' LIMIT 1",
  ])
  func boxCutOrPadded(_ sql: String) async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.vote()
    try change(stage, sql)
    await #expect(throws: (any Error).self) { try await count(stage) }
    #expect(
      try await stage.store.results(of: "film", in: stage.office.id).filter { $0.card != nil }
        .isEmpty)
  }

  /// A frozen rule changed in the journal: its event has a leaf.
  @Test func journalChanged() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.vote()
    try change(
      stage,
      "UPDATE journal SET event = replace(event, '\"places\": 1', '\"places\": 2') WHERE kind = 'round-opened'"
    )
    let office = SeasonOffice(
      store: stage.store, id: stage.office.id, clock: stage.office.clock,
      signer: stage.office.signer)
    await #expect(throws: LogFault.self) { try await office.log.check() }
    await #expect(throws: LogFault.self) { try await office.log.anchor() }
  }

  private final class Witness: CheckpointWitness {
    private let checkpoint = Mutex<Checkpoint?>(nil)
    func last() throws -> Checkpoint? { checkpoint.withLock { $0 } }
    func note(_ checkpoint: Checkpoint) throws { self.checkpoint.withLock { $0 = checkpoint } }
  }

  /// An older copy is put back: the site does not go on as if nothing had been lost, and where somebody says that it must,
  /// record and verifier say so.
  @Test func olderCopyPutBack() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    let witness = Witness()
    func office(_ store: SQLiteStore) -> SeasonOffice {
      SeasonOffice(
        store: store, id: stage.office.id, clock: stage.office.clock, signer: stage.office.signer,
        witness: witness)
    }
    try await stage.nominate()
    try await stage.open("final")
    let site = office(stage.store)
    func cast(_ office: SeasonOffice, _ member: String) async throws -> Receipt {
      try await BallotDesk(office).cast(
        Submission(member: member, choices: ["film": ["film-river"]]), in: "final")
    }
    _ = try await cast(site, "m1")
    let copy = stage.folder.appendingPathComponent("copy.sqlite")
    try await stage.store.copy(to: copy)
    let lost = try await cast(site, "m2")

    let older = try SQLiteStore(copy)
    let restored = office(older)
    await #expect(throws: LogFault.self) { try await restored.log.check() }
    await #expect(throws: LogFault.self) { try await cast(restored, "m3") }
    await #expect(throws: DeskError.self) {
      try await LogDesk(restored).acceptRollback(by: "admin", reason: "")
    }
    try await LogDesk(restored).acceptRollback(by: "admin", reason: "the disk broke")
    _ = try await cast(restored, "m3")
    // Once accepted, it is no cause to stop again.
    try await office(older).log.check()
    await #expect(throws: DeskError.self) {
      try await LogDesk(restored).acceptRollback(by: "admin", reason: "again")
    }
    let contents = try await PressDesk(restored).contents()
    let folder = RecordFolder(files: try contents.signedFiles(.public, by: restored.signer))
    let check = Verifier.verify(folder, key: restored.signer.publicKey)
    #expect(check.findings == [])
    #expect(check.notChecked.contains { $0.contains("before a copy was put back") })
    let early = Verifier.verify(
      folder, key: restored.signer.publicKey, earlier: [lost.checkpoint])
    #expect(early.findings.contains { $0.name == .earlierCheckpoint })
    try older.close()
  }

  /// A log that a fault of before has spoilt: the stray leaves are named, and the record is sound.
  @Test func straysDisowned() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.vote()
    // As a fault would have left it: a slot in the log that the box does not have.
    try change(
      stage,
      "DELETE FROM box WHERE category = 'film' AND number = (SELECT max(number) FROM box WHERE category = 'film')"
    )
    await #expect(throws: LogFault.self) { try await count(stage) }
    #expect(try await LogDesk(stage.office).strays(in: "final").mapValues(\.count) == ["film": 1])
    #expect(
      try await LogDesk(stage.office).disown(in: "final", by: "admin", reason: "a fault of 2026")
        == 1)
    await #expect(throws: DeskError.self) {
      _ = try await LogDesk(stage.office).disown(in: "final", by: "admin", reason: "again")
    }
    try await stage.finish()
    try await stage.office.log.anchor()
    let contents = try await PressDesk(stage.office).contents()
    for kind in [Manifest.Kind.public, .auditor] {
      let check = Verifier.verify(RecordFolder(files: try signed(contents, stage, kind)))
      #expect(check.findings == [], "\(check.findings)")
      #expect(check.notChecked.contains { $0.contains("1 ballots were rightly taken out") })
    }
  }
}
