import Awards
import Ballots
import Counting
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

@Suite struct RecordTests {
  @Test(arguments: [Manifest.Kind.public, .auditor])
  func soundRecord(_ kind: Manifest.Kind) async throws {
    let (stage, contents) = try await Stage.played()
    defer { stage.remove() }
    let folder = RecordFolder(files: try signed(contents, stage, kind))
    let check = Verifier.verify(folder)
    #expect(check.findings == [])
    #expect(
      check.conclusion.hasPrefix("consistent; signer not checked, key envelope/harbour/2026+"))
    let sure = Verifier.verify(folder, key: stage.office.signer.publicKey)
    #expect(sure.conclusion == "verified: consistent, and signed by the key given")
    let stranger = try NoteSigner(name: "x", seed: [UInt8](repeating: 1, count: 32))
    #expect(!Verifier.verify(folder, key: stranger.publicKey).isSound)
    // Round tables publish no ballots; with one voter group of 25 nothing is winner only but shorts
    // by default: 25 voters are enough for tables.
    #expect(folder.files[RecordPaths.count("final", "actor")] != nil)
    #expect((folder.files["ballots/final/actor.blt"] != nil) == (kind == .auditor))
    #expect(folder.files["ballots/final/film.blt"] != nil)
    #expect((folder.files[RecordPaths.openings("final", "film")] != nil) == (kind == .auditor))
    #expect(check.notChecked.contains { $0.contains("Best Actor") } == (kind == .public))
  }

  /// A flipped byte in any file, a file removed, a file added: each is found and named.
  @Test(arguments: [Manifest.Kind.public, .auditor])
  func damage(_ kind: Manifest.Kind) async throws {
    let (stage, contents) = try await Stage.played()
    defer { stage.remove() }
    let files = try signed(contents, stage, kind)
    for (path, bytes) in files {
      for place in [0, bytes.count / 2, bytes.count - 1] {
        var changed = files
        changed[path]?[place] ^= 1
        let check = Verifier.verify(RecordFolder(files: changed))
        #expect(check.findings.contains { $0.path == path }, "\(path) at \(place)")
      }
      var removed = files
      removed[path] = nil
      #expect(Verifier.verify(RecordFolder(files: removed)).findings.contains { $0.path == path })
    }
    var added = files
    added["counts/final/extra.json"] = [1]
    #expect(
      Verifier.verify(RecordFolder(files: added)).findings.contains {
        $0.path == "counts/final/extra.json"
      })
    #expect(!Verifier.verify(RecordFolder(files: [:])).isSound)
  }

  /// A dishonest writer who signs again is still caught where the record contradicts itself.
  @Test func lies() async throws {
    let (stage, contents) = try await Stage.played()
    defer { stage.remove() }
    func findings(_ change: (inout RecordContents) throws -> Void) throws -> [String] {
      var lie = contents
      try change(&lie)
      return Verifier.verify(RecordFolder(files: try signed(lie, stage, .auditor))).findings.map(
        \.description)
    }
    let film = try #require(contents.envelopes.firstIndex { $0.category == "film" })
    let counted = try #require(
      contents.counted.firstIndex { $0.category.id == "film" && $0.round == "final" })
    // Another card in the envelope.
    #expect(
      try findings { lie in
        let text = String(
          decoding: try Bytes.unpad(#require(lie.envelopes[film].opening).padded), as: UTF8.self)
        let other = text.replacing("film-river", with: "film-stone")
        lie.envelopes[film].opening = try CardOpening(
          nonce: #require(lie.envelopes[film].opening).nonce,
          padded: Bytes.pad(
            Array(other.utf8), to: #require(lie.envelopes[film].opening).padded.count))
      }.contains { $0.contains("envelopes/film.json: the card is not the one committed to") })
    // Another winner in the count.
    #expect(
      try findings { $0.counted[counted].count.tabulation.winners = [1] }
        .contains { $0.contains("\"winners\" differs from the recount") })
    // A figure changed in one round.
    #expect(
      try findings { $0.counted[counted].count.tabulation.rounds[0].exhausted = 1 }
        .contains { $0.contains("round 1: \"exhausted\" differs from the recount") })
    // A ballot taken out.
    #expect(
      try findings { lie in
        let items = lie.counted[counted].openings["final"]?.items.dropLast() ?? []
        lie.counted[counted].openings["final"] = OpeningsFile(Array(items))
      }.contains { $0.contains("openings/final/film: opens 24 of 25 slots") })
    // A leaf dropped, one added.
    #expect(try findings { $0.leaves.removeLast() }.contains { $0.hasPrefix("log/") })
    #expect(
      try findings { $0.leaves.insert($0.leaves[0], at: 1) }.contains { $0.hasPrefix("log/") })
    // More casts than voters.
    #expect(
      try findings { $0.facts.rounds[0].categories[0].category.eligible = 3 }
        .contains { $0.contains("25 might vote") })
    // A reveal without its event.
    #expect(
      try findings { $0.journal.removeAll { $0.kind == .envelopeOpened } }
        .contains { $0.contains("was opened without an event") })
    // Other nominees than those elected.
    #expect(
      try findings { lie in
        let index = try #require(lie.journal.firstIndex { $0.kind == .nomineesAnnounced })
        lie.journal[index].details["nominees"] = []
      }.contains { $0.contains("the nominees announced for film are not those counted") })
  }

  /// The same clock, bytes and ballots give the same record, file by file.
  @Test func sameRecordTwice() async throws {
    var records: [[String: [UInt8]]] = []
    for _ in 0..<2 {
      let (stage, contents) = try await Stage.played(.repeatable("seed"))
      records.append(try signed(contents, stage, .auditor))
      stage.remove()
    }
    #expect(records[0].keys == records[1].keys)
    for (path, bytes) in records[0] { #expect(records[1][path] == bytes, "\(path)") }
    let (stage, contents) = try await Stage.played(.repeatable("other"))
    defer { stage.remove() }
    #expect(try signed(contents, stage, .auditor)["log/leaves"] != records[0]["log/leaves"])
  }

  @Test func receiptsAgainstTheRecord() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.open("final")
    let old = try await stage.cast("m1", ["film": ["film-stone"]], in: "final")
    let new = try await stage.cast("m1", ["film": ["film-river"]], in: "final")
    try await stage.close("final")
    try await stage.finish()
    let contents = try await PressDesk(stage.office).contents()
    let folder = RecordFolder(files: try signed(contents, stage, .public))
    let key = stage.office.signer.publicKey
    let check = ReceiptCheck(new, in: folder, key: key)
    #expect(check.findings.isEmpty && check.conclusion == "confirmed")
    #expect(
      check.lines == ["film (final): your ballot is in the log, and it is the one that counts."])
    #expect(
      ReceiptCheck(old, in: folder, key: nil).lines.first?.contains("one cast later took its place")
        == true)
    var cut = contents
    cut.leaves.removeSubrange(25...)
    let other = RecordFolder(files: try signed(cut, stage, .public))
    #expect(!ReceiptCheck(new, in: other, key: key).findings.isEmpty)
    for text in [new.text, old.text] {
      for choice in ["river", "stone", "River", "Stone"] { #expect(!text.contains(choice)) }
    }
  }

  /// No ballot of the public record can be joined to a member: no slot, nonce or member in it.
  @Test func nothingJoinsBallotAndMember() async throws {
    let (stage, contents) = try await Stage.played()
    defer { stage.remove() }
    let files = try signed(contents, stage, .public)
    let openings = contents.counted.flatMap(\.openings.values).flatMap(\.items)
    for (path, bytes) in files where path != "log/leaves" {
      let text = String(decoding: bytes, as: UTF8.self)
      for member in Stage.members { #expect(!text.contains("\"\(member.id)\""), "\(path)") }
      for item in openings {
        #expect(bytes.firstRange(of: item.slot.bytes) == nil, "\(path)")
        #expect(bytes.firstRange(of: item.opening.nonce) == nil, "\(path)")
      }
    }
    let ballots = String(decoding: try #require(files["ballots/final/film.blt"]), as: UTF8.self)
    #expect(
      ballots
        == "3 1\n8 1 2 0\n10 2 0\n7 3 1 0\n0\n\"River\"\n\"Stone\"\n\"Cloud\"\n\"Best Film\"\n")
  }

  /// No count of a final is longer than the length to which all of its category are padded.
  @Test(arguments: [
    "plurality", "irv", "hugo-final", "approval", "stv-scottish", "stv-academy", "eph", "score",
    "star", "rrv", "academy-vfx",
  ])
  func countsFitTheirPadding(_ rule: String) throws {
    for seed in 0..<20 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let size = 2 + random.index(below: 11)
      let candidates = (0..<size).map {
        VotedCategory.Candidate(id: "c\($0)", label: "A nominee with a long \"name\" \($0)")
      }
      let places = try RuleBook.rule(rule).mostSeats == 1 ? 1 : 1 + random.index(below: size)
      let category = VotedCategory(
        id: "x", title: "Best of All", rule: CategoryRule(rule: rule, places: places),
        candidates: candidates, publication: .fullBallots, eligible: 9999, tieSeed: 1)
      let ballots = (0..<300).map { _ -> FilledBallot in
        let named = Array((0..<size).shuffled(using: &random).prefix(5))
        guard let highest = category.encoding.highest else { return .named(named) }
        return .scored(
          (0..<size).map { named.contains($0) ? random.index(below: highest + 1) : nil })
      }
      let text = try category.count(category.profile(ballots)).json.text
      #expect(text.utf8.count + 4 <= category.largestCount(), "seed \(seed)")
      #expect(category.largestCount() < 4 << 20)
    }
  }

  @Test func writesWholeOrNotAtAll() async throws {
    let (stage, contents) = try await Stage.played()
    defer { stage.remove() }
    let folder = stage.folder.appendingPathComponent("record")
    try RecordWriter.write(contents, .public, to: folder, signer: stage.office.signer)
    #expect(Verifier.verify(try #require(RecordFolder(folder))).isSound)
    #expect(throws: RecordWriteError.self) {
      try RecordWriter.write(contents, .public, to: folder, signer: stage.office.signer)
    }
    let nowhere = URL(fileURLWithPath: "/proc/record")
    #expect(throws: RecordWriteError.self) {
      try RecordWriter.write(contents, .public, to: nowhere, signer: stage.office.signer)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: stage.folder.path)
    #expect(!left.contains { $0.contains("partial") })
  }
}
