import CheatBench
import Records
import Sealing
import Testing

/// Every cheat that the project keeps raises its finding; `scripts/second-verifier` tries the same on `verify/verify.py`.
@Suite struct CheatTests {
  private static let bases = Bases()

  /// Each sound record is made once.
  private actor Bases {
    private var made: [String: Task<CheatBase, any Error>] = [:]
    func base(_ name: String) async throws -> CheatBase {
      let task = made[name] ?? Task { try await CheatBase(name) }
      made[name] = task
      return try await task.value
    }
  }

  @Test(arguments: CheatBase.names) func soundRecords(_ name: String) async throws {
    let base = try await Self.bases.base(name)
    for kind in [Manifest.Kind.public, .auditor] {
      let check = Verifier.verify(
        RecordFolder(files: try base.files(kind)), key: base.signer.publicKey)
      #expect(check.findings == [], "\(kind)")
    }
  }

  /// Putting a record together again without a change changes nothing but the places of signatures.
  @Test(arguments: CheatBase.names) func nothingForged(_ name: String) async throws {
    let base = try await Self.bases.base(name)
    for kind in [Manifest.Kind.public, .auditor] {
      var forged = try ForgedRecord(base, kind)
      #expect(Verifier.verify(RecordFolder(files: try forged.signed())).findings == [])
    }
  }

  @Test func enoughCheats() throws {
    let cheats = try Cheat.all()
    #expect(cheats.count >= 100)
    #expect(Set(cheats.map(\.name)).count == cheats.count)
  }

  @Test(arguments: try Cheat.all().map(\.name)) func cheat(_ name: String) async throws {
    let cheat = try #require(Cheat.all().first { $0.name == name })
    let base = try await Self.bases.base(cheat.record)
    for kind in [Manifest.Kind.public, .auditor] {
      var forged = try ForgedRecord(base, kind)
      try forged.apply(cheat)
      let check = Verifier.verify(RecordFolder(files: try forged.signed()))
      let found = check.findings.map { "\($0.name.rawValue)@\($0.path)" }
      if let named = cheat.finding[kind.rawValue] {
        let first = base.contents.checkpoints.first?.size ?? 0
        let expected = named.replacing("FIRST", with: "\(first)")
        #expect(found.contains(expected), "\(kind.rawValue): \(check.findings)")
      } else {
        // What a record cannot show, it must not half show; an earlier checkpoint shows it.
        #expect(found == [], "\(kind.rawValue): \(cheat.unseen[kind.rawValue] ?? "")")
      }
    }
  }

  /// What a record alone cannot show, a checkpoint that somebody kept shows: every rewriting of the log's past.
  @Test(arguments: ["an-invented-withdrawal", "stuffed", "two-places-in-the-event"])
  func checkpointFromElsewhere(_ name: String) async throws {
    let cheat = try #require(Cheat.all().first { $0.name == name })
    let base = try await Self.bases.base(cheat.record)
    let kept = try #require(base.contents.checkpoints.first { $0.size > 30 })
    for kind in [Manifest.Kind.public, .auditor] {
      let sound = Verifier.verify(
        RecordFolder(files: try base.files(kind)), key: base.signer.publicKey, earlier: [kept])
      #expect(sound.findings == [])
      var forged = try ForgedRecord(base, kind)
      try forged.apply(cheat)
      let check = Verifier.verify(
        RecordFolder(files: try forged.signed()), key: base.signer.publicKey, earlier: [kept])
      #expect(check.findings.contains { $0.name == .earlierCheckpoint })
    }
  }
}
