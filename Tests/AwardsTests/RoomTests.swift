import Awards
import Ballots
import Counting
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// Votes in a room. All figures are worked out by hand beside them.
@Suite struct RoomTests {
  /// Five critics of whom one is away. First vote, with the proxy: Anora 3 + 3 = 6 on two of five ballots;
  /// Dune 2 + 2 + 1 = 5, Conclave 1 + 3 + 1 = 5, The Brutalist 2 + 2 + 1 = 5, Emilia 1. No majority, and
  /// five go on. Second, without it: Anora 3 + 3 + 2 = 8 on three of four ballots.
  private static func film(_ desk: RoomDesk) async throws {
    try await desk.openVote(on: "film", by: "c1")
    _ = try await desk.cast(["Anora", "The Brutalist", "Conclave"], by: "c1")
    _ = try await desk.cast(["anora", "Brutalist", "Emilia"], by: "c2")
    _ = try await desk.cast(["Conclave", "Dune", "The Brutalist"], by: "c3")
    _ = try await desk.cast(["Dune", "Conclave"], by: "c4")
    _ = try await desk.cast(["Dune"], by: "c1", for: "c5")
  }

  private static func secondFilm(_ desk: RoomDesk) async throws {
    try await desk.hold(
      "film",
      [
        "c1": ["Anora", "Conclave", "The Brutalist"], "c2": ["Anora", "The Brutalist", "Dune"],
        "c3": ["Conclave", "Anora", "Dune"], "c4": ["Dune", "Conclave"],
      ])
  }

  @Test func writtenUntilSomebodyHasEnough() async throws {
    let (stage, keys, _) = try await RoomSeason.stage()
    defer { stage.remove() }
    let desk = RoomDesk(stage.office, "final")
    try await desk.nameProxy("c1", for: "c5", by: "c5")
    // Another key is not the meeting's.
    await #expect(throws: DeskError.missingKey("round/final")) {
      try await desk.begin(with: PrivateKey(.system, label: "other"), by: "c1")
    }
    try await desk.begin(with: #require(keys["round/final"]), by: "c1")
    await #expect(throws: DeskError.self) { try await desk.nameProxy("c2", for: "c4", by: "c4") }
    try await Self.film(desk)

    // The substitute was not waited for; two spellings are one without asking, none is left to look at.
    var film = try await desk.standing(of: "film")
    #expect(film.votes.map(\.isClosed) == [true])
    #expect(film.votes[0].eligible == 5 && film.votes[0].proxies == 1)
    #expect(film.proposals == [])
    #expect(film.category.candidates.contains { $0.label == "Brutalist" })
    try await desk.read("Brutalist", as: "The Brutalist", in: "film", by: "c1")
    film = try await desk.standing(of: "film")
    #expect(
      Self.points(film) == [
        "Anora": "6", "Conclave": "5", "Dune": "5", "The Brutalist": "5", "Emilia": "1",
      ])
    #expect(film.count?.tabulation.winners == [])
    #expect(!film.isDecided && film.field.count == 5)

    // On the second ballot stand those five; the proxy has lapsed.
    try await desk.openVote(on: "film", by: "c1")
    await #expect(throws: DeskError.ballot(.unknownNominee("Wicked", category: "Best Film"))) {
      _ = try await desk.cast(["Wicked"], by: "c2")
    }
    await #expect(throws: DeskError.badInput("you hold no proxy of c5")) {
      _ = try await desk.cast(["Anora"], by: "c2", for: "c5")
    }
    await #expect(throws: DeskError.ballot(.noVote(category: "Best Film"))) {
      _ = try await desk.cast(["Anora"], by: "c5")
    }
    try await desk.closeVote(by: "c1", reason: "to be held again")
    film = try await desk.standing(of: "film")
    #expect(film.votes[1].eligible == 4)
    stage.remove()
  }

  /// Points by name in the last vote.
  private static func points(_ standing: RoomStanding) -> [String: String] {
    guard let count = standing.count, let last = count.tabulation.rounds.last else { return [:] }
    return Dictionary(
      last.tallies.map { (count.name($0.candidate), count.text($0.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Grand: River 2, Stone 2, Cloud 1; then River 3 of 5, more than half. Jury, without River: Stone 2, Cloud 2
  /// of the four left, three times; shared.
  private static func prizes(_ desk: RoomDesk) async throws {
    try await desk.hold(
      "grand",
      [
        "c1": ["g-river"], "c2": ["g-river"], "c3": ["g-stone"], "c4": ["g-stone"],
        "c5": ["g-cloud"],
      ])
    try await desk.hold(
      "grand",
      [
        "c1": ["g-river"], "c2": ["g-river"], "c3": ["g-stone"], "c4": ["g-stone"],
        "c5": ["g-river"],
      ])
    try await desk.note("c5", .excused, by: "c1", reason: "a train")
    for _ in 1...3 {
      try await desk.hold(
        "jury", ["c1": ["j-stone"], "c2": ["j-stone"], "c3": ["j-cloud"], "c4": ["j-cloud"]])
    }
  }

  @Test func aJurysPrizes() async throws {
    let (stage, keys, _) = try await RoomSeason.stage()
    defer { stage.remove() }
    let desk = RoomDesk(stage.office, "final")
    try await desk.begin(with: #require(keys["round/final"]), by: "c1")
    // Nobody casts in the round itself.
    await #expect(throws: DeskError.roundNotOpen("final")) {
      _ = try await stage.cast("c2", ["grand": ["g-river"]], in: "final")
    }
    try await Self.prizes(desk)
    let grand = try await desk.standing(of: "grand")
    #expect(grand.isDecided)
    #expect(grand.count?.winners.map(\.name) == ["River"])
    let jury = try await desk.standing(of: "jury")
    #expect(jury.category.candidates.filter(\.isWithdrawn).map(\.id) == ["j-river"])
    #expect(jury.votes.map(\.eligible) == [4, 4, 4])
    #expect(Self.points(jury) == ["Stone": "2", "Cloud": "2"])
    #expect(!jury.isDecided)
    await #expect(throws: DeskError.ballot(.unknownNominee("River", category: "Jury Prize"))) {
      try await desk.hold("jury", ["c1": ["j-river"]])
    }
    try await desk.closeVote(by: "c1", reason: "opened by mistake")
    await #expect(
      throws: DeskError.badInput(
        "Jury Prize is not decided; vote, share it, or note that it is not awarded")
    ) {
      try await desk.end("film", .notAwarded, by: "c1")
      try await desk.end(by: "c1")
    }
    stage.remove()
  }

  /// River has the Grand Prize. By leave given before the vote it is on the next ballot and wins that too.
  @Test func leaveBeforeTheVote() async throws {
    let (stage, keys, _) = try await RoomSeason.stage()
    defer { stage.remove() }
    let desk = RoomDesk(stage.office, "final")
    try await desk.begin(with: #require(keys["round/final"]), by: "c1")
    let five = ["c1", "c2", "c3", "c4", "c5"]
    try await desk.openVote(on: "grand", by: "c1")
    for member in five { _ = try await desk.cast(["g-river"], by: member) }
    let holders = try await desk.standing(of: "jury").holders
    #expect(holders.map { [$0.id, $0.label, $0.prize] } == [["j-river", "River", "Grand Prize"]])
    await #expect(throws: DeskError.self) {
      try await desk.giveLeave("j-river", in: "jury", by: "c1", reason: "")
    }
    await #expect(throws: DeskError.self) {
      try await desk.giveLeave("j-stone", in: "jury", by: "c1", reason: "why not")
    }
    try await desk.giveLeave("j-river", in: "jury", by: "c1", reason: "the president's leave")
    try await desk.openVote(on: "jury", by: "c1")
    for member in five { _ = try await desk.cast(["j-river"], by: member) }
    let jury = try await desk.standing(of: "jury")
    #expect(jury.isDecided && jury.count?.winners.map(\.name) == ["River"])
    #expect(jury.leaves == ["j-river": "the president's leave"])
    // What is written is left out in the same way.
    #expect(try await desk.standing(of: "film").holders.map(\.label) == ["River"])
    stage.remove()
  }

  /// Two categories voted on by turns: Jury has no majority at first (River 2, Stone 2, Cloud 1), River has all
  /// five for Grand, then 3 of 5 for Jury too.
  @Test(arguments: [true, false])
  func aSecondPrize(_ hasLeave: Bool) async throws {
    let (stage, keys, _) = try await RoomSeason.stage()
    defer { stage.remove() }
    let desk = RoomDesk(stage.office, "final")
    try await desk.begin(with: #require(keys["round/final"]), by: "c1")
    try await desk.hold(
      "jury",
      [
        "c1": ["j-river"], "c2": ["j-river"], "c3": ["j-stone"], "c4": ["j-stone"],
        "c5": ["j-cloud"],
      ])
    try await desk.openVote(on: "grand", by: "c1")
    for number in 1...5 { _ = try await desk.cast(["g-river"], by: "c\(number)") }
    // Voted on first, Jury stands first: there River has no other prize before it.
    #expect(try await desk.standings().map(\.category.id).prefix(2) == ["jury", "grand"])
    try await desk.hold(
      "jury",
      [
        "c1": ["j-river"], "c2": ["j-river"], "c3": ["j-stone"], "c4": ["j-stone"],
        "c5": ["j-river"],
      ])
    // So it is Grand that would be its second.
    let grand = try await desk.standing(of: "grand")
    #expect(grand.secondPrize?.prize == "Jury Prize" && !grand.isDecided)
    await #expect(throws: DeskError.self) { try await desk.openVote(on: "grand", by: "c1") }
    if hasLeave {
      try await desk.giveLeave("g-river", in: "grand", by: "c1", reason: "by leave")
      #expect(try await desk.standing(of: "grand").count?.winners.map(\.name) == ["River"])
      #expect(try await desk.standing(of: "grand").isDecided)
    } else {
      try await desk.passOverSecondPrize(in: "grand", by: "c1")
      let again = try await desk.standing(of: "grand")
      #expect(again.count?.winners.isEmpty == true && !again.isDecided)
      // The next vote is held on the others.
      #expect(again.field.map { again.category.candidates[$0].label } == ["Stone", "Cloud"])
    }
    stage.remove()
  }

  @Test func quorumAndSubstitutes() async throws {
    let (stage, keys, _) = try await RoomSeason.stage()
    defer { stage.remove() }
    let desk = RoomDesk(stage.office, "final")
    try await desk.begin(with: #require(keys["round/final"]), by: "c1")
    await #expect(throws: DeskError.badInput("say why c4 is excused")) {
      try await desk.note("c4", .excused, by: "c1", reason: nil)
    }
    try await desk.note("c4", .excused, by: "c1", reason: "ill")
    try await desk.note("c5", .excused, by: "c1", reason: "ill")
    await #expect(throws: DeskError.badInput("3 are here, and a vote needs 4")) {
      try await desk.openVote(on: "grand", by: "c1")
    }
    try await desk.note("c6", .elsewhere, by: "c1", reason: "for Critic 4")
    try await desk.openVote(on: "grand", by: "c1")
    for member in ["c1", "c2", "c3"] { _ = try await desk.cast(["g-river"], by: member) }
    var room = try #require(try await stage.office.state().rooms["final"])
    #expect(try await desk.waiting(#require(room.openVote), room) == ["c6"])
    // Whoever leaves is not waited for.
    try await desk.note("c6", .excused, by: "c1", reason: "called away")
    room = try #require(try await stage.office.state().rooms["final"])
    #expect(room.openVote == nil)
    #expect(try await desk.standing(of: "grand").count?.winners.map(\.name) == ["River"])
    stage.remove()
  }

  /// The whole meeting: nothing of what was written or won is in the store before the night; the records verify,
  /// and a vote moved from one to another is found.
  @Test func toTheRecord() async throws {
    let (stage, keys, _) = try await RoomSeason.stage()
    defer { stage.remove() }
    let desk = RoomDesk(stage.office, "final")
    try await desk.nameProxy("c1", for: "c5", by: "c5")
    try await desk.begin(with: #require(keys["round/final"]), by: "c1")
    try await Self.film(desk)
    try await desk.read("Brutalist", as: "The Brutalist", in: "film", by: "c1")
    try await Self.secondFilm(desk)
    try await desk.note("c5", .here, by: "c1", reason: nil)
    try await Self.prizes(desk)
    // After a start the key is asked for again, and all stands as it was.
    await stage.office.roomKeys.forget("final")
    await #expect(throws: DeskError.missingKey("round/final")) { _ = try await desk.standings() }
    try await desk.begin(with: #require(keys["round/final"]), by: "c1")
    try await desk.end("jury", .shared, by: "c1")
    try await desk.mention(["g-cloud"], in: "grand", by: "c1")
    try await desk.end(by: "c1")
    await #expect(throws: DeskError.missingKey("round/final")) { _ = try await desk.standings() }

    var stored: [UInt8] = []
    for file in try FileManager.default.contentsOfDirectory(
      at: stage.folder, includingPropertiesForKeys: nil)
    {
      stored += Array(try Data(contentsOf: file))
    }
    #expect(!stored.isEmpty)
    for secret in ["Emilia", "Conclave", "Brutalist", "\"shared\"", "a prize already"] {
      #expect(!Self.contains(stored, secret), "\(secret) is in the store")
    }
    let sealed = try await PressDesk(stage.office).contents()
    for kind in [Manifest.Kind.public, .auditor] {
      let files = try signed(sealed, stage, kind)
      #expect(!files.values.contains { Self.contains($0, "Brutalist") })
    }

    let night = NightDesk(stage.office)
    let nightKey = try #require(keys["night"])
    // What a keyholder prints at home: a card for every name that was written, whoever won.
    let cards = try await EnvelopeDesk(stage.office).cardsFile(by: "Kay")
    let item = try #require(cards.items.first { $0.category == "film" })
    let context = CardContext(body: "lamp", season: "2026", category: "film")
    let printed = try PrintedCard.open(
      #require(item.sealedPrint),
      with: CardKey(unwrapping: item.wrappedKey, with: nightKey, context: context))
    #expect(
      printed.map { "\($0.number) \($0.lead)" } == [
        "1 Anora", "2 Conclave", "3 Dune", "4 Emilia", "5 The Brutalist", "T It’s a tie",
        "N No Award", "X This award is not given",
      ])
    #expect(cards.items.filter { $0.sealedPrint != nil }.map(\.category) == ["film"])
    let film = try await night.open("film", nightKey: nightKey, by: "Kay")
    #expect(film.ending == .won && film.winners.map(\.title) == ["Anora"])
    let jury = try await night.open("jury", nightKey: nightKey, by: "Kay")
    #expect(jury.ending == .shared && jury.winners.map(\.title) == ["Stone", "Cloud"])
    let grand = try await night.open("grand", nightKey: nightKey, by: "Kay")
    #expect(grand.winners.map(\.title) == ["River"] && grand.mentions.map(\.title) == ["Cloud"])

    let contents = try await PressDesk(stage.office).contents()
    for kind in [Manifest.Kind.public, .auditor] {
      let check = Verifier.verify(RecordFolder(files: try signed(contents, stage, kind)))
      #expect(check.findings == [])
    }
    let files = try signed(contents, stage, .public)
    #expect(
      String(decoding: files["ballots/final/grand.votes"] ?? [], as: UTF8.self)
        == """
        envelope.votes/1
        1 1 3
        2 1 1
        2 1 2
        2 2 2
        3 2 1

        """)
    let results = SeasonResults(contents)
    #expect(
      results.categories.map { $0.winners.map { results.season.title(of: $0) } } == [
        ["Anora"], ["River"], ["Stone", "Cloud"],
      ])
    try Self.tamper(contents, stage)
    stage.remove()
  }

  /// River has the Grand Prize with 3 of five, Stone and Cloud 1 each. It is disqualified after the meeting: one against
  /// one is no majority, the jury comes together again, and Cloud gets 4 of five. Worked out by hand.
  @Test func decidedAgain() async throws {
    let (stage, keys, _) = try await RoomSeason.struck()
    defer { stage.remove() }
    let desk = RoomDesk(stage.office, "final")
    let key = try #require(keys["round/final"])
    let night = try #require(keys[KeyDesk.night])
    let old = try #require(
      try await stage.store.results(of: "grand", in: stage.office.id).first?.card)
    #expect(try await stage.office.state().meetsAgain("final"))

    // The votes of before decide nothing now.
    await #expect(throws: DeskError.badInput("Grand Prize is not decided; the room has to end it"))
    {
      try await CountDesk(stage.office).reseal(
        "grand", keys: .init(round: key, night: night.publicKey), by: "Kay")
    }
    try await desk.begin(with: key, by: "c1")
    let standing = try await desk.standing(of: "grand")
    #expect(!standing.isDecided && standing.count?.tabulation.winners == [])
    await #expect(throws: DeskError.roundNotOpen("final")) {
      try await desk.openVote(on: "jury", by: "c1")
    }
    try await desk.hold(
      "grand",
      [
        "c1": ["g-cloud"], "c2": ["g-cloud"], "c3": ["g-cloud"], "c4": ["g-cloud"],
        "c5": ["g-stone"],
      ])
    try await desk.end(by: "c1")
    #expect(try await !stage.office.state().meetsAgain("final"))
    let new = try #require(
      try await stage.store.results(of: "grand", in: stage.office.id).first?.card)
    #expect(new.commitment != old.commitment && new.sealed.count == old.sealed.count)

    try await NightDesk(stage.office).openAll(nightKey: night, by: "Kay")
    let contents = try await PressDesk(stage.office).contents()
    let results = SeasonResults(contents)
    #expect(
      results.categories.map { $0.winners.map { results.season.title(of: $0) } } == [
        [], ["Cloud"], [],
      ])
    for kind in [Manifest.Kind.public, .auditor] {
      let check = Verifier.verify(RecordFolder(files: try signed(contents, stage, kind)))
      #expect(check.findings == [], "\(check.findings)")
    }
    stage.remove()
  }

  private static func tamper(_ contents: RecordContents, _ stage: Stage) throws {
    func findings(_ change: (inout RecordContents) throws -> Void) throws -> [String] {
      var lie = contents
      try change(&lie)
      return Verifier.verify(RecordFolder(files: try signed(lie, stage, .auditor))).findings.map(
        \.description)
    }
    let grand = try #require(contents.counted.firstIndex { $0.category.id == "grand" })
    // The two votes changed places.
    #expect(
      try findings { lie in
        let openings = lie.counted[grand].openings
        lie.counted[grand].openings["final.grand.1"] = openings["final.grand.2"]
        lie.counted[grand].openings["final.grand.2"] = openings["final.grand.1"]
      }.contains { $0.contains("an opening is not that of its slot's last leaf") })
    // A vote kept quiet.
    #expect(
      try findings { lie in lie.facts.rounds.removeAll { $0.id == "final.grand.1" } }
        .contains {
          $0.contains("facts.json: has the rounds ")
        })
    // What the jury agreed turned round.
    #expect(
      try findings { lie in
        let round = try #require(lie.facts.rounds.firstIndex { $0.id == "final" })
        let index = try #require(
          lie.facts.rounds[round].categories.firstIndex { $0.category.id == "jury" })
        lie.facts.rounds[round].categories[index].category.verdict = .notAwarded
      }.contains { $0.contains("facts.json: final/jury: another verdict") })
  }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    Data(bytes).range(of: Data(text.utf8)) != nil
  }

  /// Where only winners are published, nothing else that was written is in the public record.
  @Test func winnersAlone() async throws {
    let (stage, keys, _) = try await RoomSeason.stage(
      RoomSeason.yaml.replacingOccurrences(
        of: "publish: full-ballots", with: "publish: winner-only"))
    defer { stage.remove() }
    let desk = RoomDesk(stage.office, "final")
    try await desk.begin(with: #require(keys["round/final"]), by: "c1")
    try await desk.hold(
      "film",
      [
        "c1": ["Conclave", "Emilia"], "c2": ["Conclave"], "c3": ["Conclave"], "c4": ["Dune"],
        "c5": [],
      ])
    try await desk.end("grand", .notAwarded, by: "c1")
    try await desk.end("jury", .notAwarded, by: "c1")
    try await desk.end(by: "c1")
    let night = NightDesk(stage.office)
    for category in ["film", "jury", "grand"] {
      _ = try await night.open(category, nightKey: #require(keys["night"]), by: "Kay")
    }
    let contents = try await PressDesk(stage.office).contents()
    let files = try signed(contents, stage, .public)
    #expect(Verifier.verify(RecordFolder(files: files)).findings == [])
    #expect(files.values.contains { Self.contains($0, "Conclave") })
    #expect(!files.values.contains { Self.contains($0, "Emilia") })
    let auditor = try signed(contents, stage, .auditor)
    #expect(Verifier.verify(RecordFolder(files: auditor)).findings == [])
    #expect(auditor.values.contains { Self.contains($0, "Emilia") })
    stage.remove()
  }
}
