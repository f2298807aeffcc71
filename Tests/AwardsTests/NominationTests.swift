import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// Nominations that members write, from the ballot over the merging desk to the announcement and the
/// record. What the counts must give is worked out in `WrittenSeason`.
@Suite struct NominationTests {
  private static func film(_ stage: Stage) async throws -> NominationState {
    try #require(
      await stage.office.state().rounds["nominations"]?.nominations["film"])
  }

  /// With the names opened and read together.
  private static func read() async throws -> Stage {
    let stage = try await WrittenSeason.nominated()
    let key = try stage.keys("nominations").round
    #expect(
      try await NamesDesk(stage.office).openNames(of: "nominations", key: key, by: "k") == 8)
    let desk = NamesDesk(stage.office)
    _ = try await desk.mergeAllSure(round: "nominations", category: "film", by: "a")
    try await desk.merge(
      ["Anora – Sean Baker"], into: "Anora", round: "nominations", category: "film", by: "a")
    return stage
  }

  private static func found(_ stage: Stage) async throws -> [String: [String]] {
    let state = try await stage.office.state()
    return state.rounds["nominations"]?.nominations.mapValues {
      ($0.found?.nominees ?? []).map(\.entry)
    } ?? [:]
  }

  @Test func linesAreTidiedAndBounded() {
    #expect(WrittenLine.tidy("  The \t Brutalist\n") == "The Brutalist")
    #expect(WrittenLine.tidy(" \u{200B} ") == nil)
    // A mark that turns the direction of writing round cannot make one title show as another.
    #expect(WrittenLine.tidy("Ab\u{202E}c") == "Abc")
    #expect(WrittenLine.tidy("Ame\u{301}lie").map { Array($0.utf8) } == Array("Amélie".utf8))
    #expect(WrittenLine.isAllowed(String(repeating: "x", count: 200)))
    #expect(!WrittenLine.isAllowed(String(repeating: "x", count: 201)))
    #expect(!WrittenLine.isAllowed("a  b") && !WrittenLine.isAllowed(""))
  }

  @Test func encoding() throws {
    let encoding = BallotEncoding(lines: 2)
    // Four bytes of length, and for each line four and at most 200.
    #expect(encoding.length == 4 + 2 * 204)
    let padded = try encoding.encode(.written(["Añ", "b"]))
    #expect(padded.prefix(16) == [0, 0, 0, 12, 0, 0, 0, 3, 0x41, 0xC3, 0xB1, 0, 0, 0, 1, 0x62])
    #expect(try encoding.decode(padded) == .written(["Añ", "b"]))
    for bad in [["a", "b", "c"], ["a", "a"], [" a"], [""]] {
      #expect(throws: SealingError.self) { try encoding.encode(.written(bad)) }
    }
    var cut = padded
    // The first line would be longer than the ballot.
    cut[7] = 200
    #expect(throws: SealingError.self) { try encoding.decode(cut) }
  }

  @Test func namesShowLinesAlone() async throws {
    let stage = try await WrittenSeason.nominated()
    defer { stage.remove() }
    let keys = try stage.keys("nominations")
    await #expect(throws: DeskError.self) {
      try await NominationDesk(stage.office).count("nominations", keys: keys, by: "k")
    }
    await #expect(throws: DeskError.missingKey("round/nominations")) {
      try await NamesDesk(stage.office).openNames(of: "nominations", key: stage.night, by: "k")
    }
    _ = try await NamesDesk(stage.office).openNames(of: "nominations", key: keys.round, by: "k")
    let event = try #require(
      await stage.office.state().journal.first { $0.kind == .namesOpened })
    #expect(
      event.details["lines"]?.array?.compactMap(\.string) == [
        "ANORA", "Anora", "Anora – Sean Baker", "Brutalist", "Flow", "The Brutalist", "Wicked",
        "anora",
      ])
    #expect(Set(event.details.keys) == ["round", "category", "lines"])
    #expect(!event.kind.isPublic)
  }

  @Test func mergingAndSplitting() async throws {
    let stage = try await Self.read()
    defer { stage.remove() }
    let desk = NamesDesk(stage.office)
    var state = try await Self.film(stage)
    #expect(state.lines(readAs: "Anora") == ["ANORA", "Anora", "Anora – Sean Baker", "anora"])
    #expect(NamesDesk.proposals(state).isEmpty)
    // What was joined comes apart again, and is proposed anew until somebody says that it is not one.
    try await desk.split("Anora – Sean Baker", round: "nominations", category: "film", by: "a")
    state = try await Self.film(stage)
    #expect(
      NamesDesk.proposals(state).map { [$0.name, $0.becomes, $0.reason] } == [
        ["Anora – Sean Baker", "Anora", "people"]
      ])
    try await desk.keepApart(
      "Anora", "Anora – Sean Baker", round: "nominations", category: "film", by: "a")
    state = try await Self.film(stage)
    #expect(NamesDesk.proposals(state).isEmpty)
    await #expect(throws: DeskError.self) {
      try await desk.split("Nosferatu", round: "nominations", category: "film", by: "a")
    }
  }

  @Test func countAndAnnounceAtTheMinute() async throws {
    let stage = try await Self.read()
    defer { stage.remove() }
    let desk = NominationDesk(stage.office)
    _ = try await desk.count("nominations", keys: stage.keys("nominations"), by: "k")
    #expect(
      try await Self.found(stage) == [
        "film": ["anora", "w-1cc68065-brutalist"], "short": ["wren", "lark"],
      ])
    #expect(try await stage.office.state().season.category("film")?.nominees == [])
    // Anora declines: counted again without it, Wicked comes in. Lark's place stays empty.
    try await desk.passOver(
      "anora", in: "nominations", category: "film", why: .declined, by: "a", reason: "a letter")
    try await desk.passOver(
      "lark", in: "nominations", category: "short", why: .ineligible, by: "a", reason: "too long")
    let keeper = RoundKeeper(stage.office, grace: 0, address: "http://localhost")
    stage.clock.set("2026-02-10T12:59:59Z")
    try await keeper.tick()
    #expect(try await stage.office.state().season.category("short")?.nominees == [])
    _ = try await desk.count("nominations", keys: stage.keys("nominations"), by: "k")
    #expect(
      try await Self.found(stage) == [
        "film": ["w-1cc68065-brutalist", "w-572b43db-wicked"], "short": ["wren", "lark"],
      ])
    stage.clock.set("2026-02-10T13:00:00Z")
    try await keeper.tick()
    let season = try await stage.office.state().season
    #expect(
      season.category("film")?.nominees.map { season.title(of: $0) } == ["Brutalist", "Wicked"])
    #expect(season.category("short")?.nominees.map(\.entry) == ["wren"])
    // Once announced, nothing is counted, read or passed over again.
    await #expect(throws: DeskError.self) {
      try await desk.count("nominations", keys: stage.keys("nominations"), by: "k")
    }
    await #expect(throws: DeskError.self) {
      try await NamesDesk(stage.office).merge(
        ["Flow"], into: "Wicked", round: "nominations", category: "film", by: "a")
    }
    await #expect(throws: DeskError.self) {
      try await desk.passOver(
        "w-ff575d79-flow", in: "nominations", category: "film", why: .declined, by: "a", reason: "x"
      )
    }
  }

  /// Ids of titles that only ballots name: one title, one id, in any script. The hashes were worked out
  /// with Python's hashlib.
  @Test func titlesInAnyScript() async throws {
    let stage = try await WrittenSeason.stage()
    defer { stage.remove() }
    try await stage.open("nominations")
    for (index, line) in ["기생충", "七人の侍", "Anora!"].enumerated() {
      _ = try await BallotDesk(stage.office).cast(
        Submission(member: "m\(index + 1)", choices: [:], written: ["film": [line]]),
        in: "nominations")
    }
    try await stage.close("nominations")
    let keys = try stage.keys("nominations")
    _ = try await NamesDesk(stage.office).openNames(of: "nominations", key: keys.round, by: "k")
    let category = try #require(
      await stage.office.state().rounds["nominations"]?.category("film"))
    #expect(Set(category.candidates.map(\.id)).count == 3)
    #expect(category.candidates.map(\.label) == ["Anora!", "七人の侍", "기생충"])
    #expect(category.candidates.map(\.id) == ["w-a9e57af5-anora", "w-5ba78399-x", "w-d69caff3-x"])
    // Level for two places, all three share them: approval has no other rule for a tie.
    _ = try await NominationDesk(stage.office).count("nominations", keys: keys, by: "k")
    #expect(try await Self.found(stage)["film"]?.count == 3)
    try await NominationDesk(stage.office).passOver(
      "w-a9e57af5-anora", in: "nominations", category: "film", why: .ineligible, by: "a",
      reason: "x")
    _ = try await NominationDesk(stage.office).count("nominations", keys: keys, by: "k")
    stage.clock.set("2026-02-10T13:00:00Z")
    try await NominationDesk(stage.office).announce("nominations", by: "clock")
    let season = try await stage.office.state().season
    #expect(
      season.category("film")?.nominees.map { season.title(of: $0) } == ["七人の侍", "기생충"])
  }

  /// Nobody wrote: the round is counted all the same, and finds nobody.
  @Test func nobodyWrote() async throws {
    let stage = try await WrittenSeason.stage()
    defer { stage.remove() }
    try await stage.open("nominations")
    try await stage.close("nominations")
    let keys = try stage.keys("nominations")
    #expect(
      try await NamesDesk(stage.office).openNames(of: "nominations", key: keys.round, by: "k") == 0)
    _ = try await NominationDesk(stage.office).count("nominations", keys: keys, by: "k")
    #expect(try await Self.found(stage)["film"] == [])
  }

  /// Readings that change after the count ask for another one, also where a place would stay empty; what is
  /// only kept apart does not. A nominee brought back where places stay empty is announced.
  @Test func whatMakesACountStale() async throws {
    let stage = try await Self.read()
    defer { stage.remove() }
    let desk = NominationDesk(stage.office)
    try await desk.passOver(
      "lark", in: "nominations", category: "short", why: .declined, by: "a", reason: "a call")
    _ = try await desk.count("nominations", keys: stage.keys("nominations"), by: "k")
    try await NamesDesk(stage.office).keepApart(
      "Flow", "Wicked", round: "nominations", category: "film", by: "a")
    #expect(try await !Self.film(stage).isStale)
    try await NamesDesk(stage.office).merge(
      ["Flow"], into: "Wicked", round: "nominations", category: "film", by: "a")
    #expect(try await Self.film(stage).isStale)
    try await desk.restore(
      "lark", in: "nominations", category: "short", by: "a", reason: "another call")
    stage.clock.set("2026-02-10T13:00:00Z")
    try await desk.announce("nominations", by: "clock")
    let state = try await stage.office.state()
    #expect(state.season.category("short")?.nominees.map(\.entry) == ["wren", "lark"])
    #expect(state.season.category("film")?.nominees == [])
    // Counted after the minute, it is announced with the count, and what a nominee signed with it.
    let say = Correction(field: .personSay, id: "sean", from: "", to: "shawn BAY-ker")
    try await NomineeDesk(stage.office).accept(
      say, in: "nominations", category: "film", by: "a")
    _ = try await desk.count("nominations", keys: stage.keys("nominations"), by: "k")
    #expect(try await stage.office.state().season.person("sean")?.say == "shawn BAY-ker")
  }

  /// A category whose count is stale at the minute waits; the others are announced.
  @Test func staleCountsWait() async throws {
    let stage = try await Self.read()
    defer { stage.remove() }
    let desk = NominationDesk(stage.office)
    _ = try await desk.count("nominations", keys: stage.keys("nominations"), by: "k")
    try await desk.passOver(
      "anora", in: "nominations", category: "film", why: .declined, by: "a", reason: "a letter")
    stage.clock.set("2026-02-10T13:00:00Z")
    try await RoundKeeper(stage.office, grace: 0, address: "http://localhost").tick()
    let state = try await stage.office.state()
    #expect(
      state.rounds["nominations"]?.nominations.mapValues(\.isAnnounced)
        == ["film": false, "short": true])
    // Brought back, it is as it was counted: but only a count can say so.
    try await desk.restore(
      "anora", in: "nominations", category: "film", by: "a", reason: "a second letter")
    #expect(try await Self.film(stage).needsCount)
  }

  @Test func privateLink() async throws {
    let stage = try await Self.read()
    defer { stage.remove() }
    _ = try await NominationDesk(stage.office).count(
      "nominations", keys: stage.keys("nominations"), by: "k")
    let desk = NomineeDesk(stage.office)
    await #expect(throws: DeskError.self) {
      try await desk.ask(
        "film-anora", in: "nominations", category: "film", name: "", address: "nobody",
        site: "http://localhost", by: "a")
    }
    try await desk.ask(
      "film-anora", in: "nominations", category: "film", name: "Sean",
      address: "sean@example.org", site: "http://localhost", by: "a")
    let mail = try #require(
      await stage.store.mails(of: .nominee("film-anora"), 1, in: stage.office.id).first)
    let code = try #require(mail.text.firstMatch(of: /\/nominee\/(\w+)/)).1
    // The journal has the code's hash alone, and nobody's address.
    let journal = try await stage.office.state().journal.map { $0.json.text }.joined()
    #expect(!journal.contains(code) && !journal.contains("sean@example.org"))
    let invitation = try #require(await desk.invitation(String(code)))
    #expect(invitation.nominee.id == "film-anora" && invitation.category.title == "Best Film")
    #expect(try await desk.invitation("0000000000000000") == nil)
    let say = Correction(field: .personSay, id: "sean", from: "", to: "shawn BAY-ker")
    try await desk.answer(
      invitation,
      NomineeAnswer(accepts: true, text: "signed text", signer: "S. Baker", changes: [say]))
    var state = try await Self.film(stage)
    #expect(state.answers["film-anora"]?.text == "signed text" && !state.isStale)
    try await desk.accept(say, in: "nominations", category: "film", by: "a")
    // A change of mind is passed over by the body's way, and taken back the same way.
    let again = try #require(await desk.invitation(String(code)))
    try await desk.answer(again, NomineeAnswer(accepts: false, text: "x", signer: "S. Baker"))
    state = try await Self.film(stage)
    #expect(state.passedOver["Anora"]?.why == .declined && state.isStale)
    let third = try #require(await desk.invitation(String(code)))
    try await desk.answer(third, NomineeAnswer(accepts: true, text: "x", signer: "S. Baker"))
    state = try await Self.film(stage)
    #expect(state.passedOver.isEmpty)
    _ = try await NominationDesk(stage.office).count(
      "nominations", keys: stage.keys("nominations"), by: "k")
    stage.clock.set("2026-02-10T13:00:00Z")
    try await NominationDesk(stage.office).announce("nominations", by: "clock")
    #expect(try await stage.office.state().season.person("sean")?.say == "shawn BAY-ker")
    let late = try #require(await desk.invitation(String(code)))
    await #expect(throws: DeskError.self) {
      try await desk.answer(late, NomineeAnswer(accepts: false, text: "x", signer: "S. Baker"))
    }
  }

  // MARK: The record

  private static func played() async throws -> (Stage, RecordContents) {
    let stage = try await read()
    let desk = NominationDesk(stage.office)
    try await desk.passOver(
      "lark", in: "nominations", category: "short", why: .ineligible, by: "a", reason: "too long")
    _ = try await desk.count("nominations", keys: stage.keys("nominations"), by: "k")
    stage.clock.set("2026-02-10T13:00:00Z")
    try await desk.announce("nominations", by: "clock")
    try await stage.open("final")
    _ = try await stage.cast(
      "m1", ["film": ["film-w-1cc68065-brutalist"], "short": ["short-wren"]], in: "final")
    try await stage.close("final")
    try await CountDesk(stage.office).sealEnvelopes(of: "final", keys: stage.keys("final"), by: "k")
    stage.clock.set("2026-03-14T19:00:00Z")
    while let next = try await NightDesk(stage.office).next() {
      _ = try await NightDesk(stage.office).open(next, nightKey: stage.night, by: "k")
    }
    try await NightDesk(stage.office).releaseNominations(nightKey: stage.night, by: "k")
    return (stage, try await PressDesk(stage.office).contents())
  }

  @Test(arguments: [Manifest.Kind.public, .auditor])
  func record(_ kind: Manifest.Kind) async throws {
    let (stage, contents) = try await Self.played()
    defer { stage.remove() }
    let files = try signed(contents, stage, kind)
    let check = Verifier.verify(RecordFolder(files: files))
    #expect(check.findings == [])
    let blt = String(
      decoding: try #require(files["ballots/nominations/film.blt"]), as: UTF8.self)
    // Anora 1, Brutalist 2, Flow 3, Wicked 4. A ballot with two spellings names the title once.
    #expect(
      blt.components(separatedBy: "\n").filter { $0.hasSuffix(" 0") } == [
        "1 1 0", "2 1 2 0", "1 1 4 0", "1 2 0", "1 4 3 0",
      ])
    let readings = ReadingsFile(
      try JSONValue(parsing: Data(try #require(files["readings/nominations/film.json"]))))
    #expect(readings?.readings["Anora – Sean Baker"] == "anora")
    #expect(readings?.readings["The Brutalist"] == "w-1cc68065-brutalist")
    // Private events stay at home.
    let journal = String(decoding: try #require(files["journal.json"]), as: UTF8.self)
    #expect(!journal.contains("names-read") && journal.contains("candidate-passed-over"))
  }

  /// A writer who reads a line as another title than the desk did is caught.
  @Test func lies() async throws {
    let (stage, contents) = try await Self.played()
    defer { stage.remove() }
    func findings(_ change: (inout RecordContents) throws -> Void) throws -> [String] {
      var lie = contents
      try change(&lie)
      return Verifier.verify(RecordFolder(files: try signed(lie, stage, .auditor))).findings.map(
        \.description)
    }
    let index = try #require(
      contents.counted.firstIndex { $0.category.id == "film" && $0.round == "nominations" })
    #expect(try findings { _ in } == [])
    #expect(
      try findings { $0.counted[index].category.readings["Wicked"] = "w-1cc68065-brutalist" }
        .contains { $0.contains("other candidates") })
    #expect(
      try findings { $0.counted[index].category.readings["The Brutalist"] = "w-572b43db-wicked" }
        .contains { $0.contains("other ballots than those counted") })
    #expect(
      try findings { $0.counted[index].category.readings["Nosferatu"] = "w-ff575d79-flow" }
        .contains { $0.contains("other lines") })
    // A nominee who is announced and was passed over, or the other way round.
    #expect(
      try findings { lie in
        lie.journal.removeAll { $0.kind == .candidatePassedOver }
      }.contains { $0.contains("not those counted") })
  }
}
