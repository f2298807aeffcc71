import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

@Suite struct DeskTests {
  private func withStage(_ body: (Stage) async throws -> Void) async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await body(stage)
  }

  private func refusal(_ body: () async throws -> some Any) async -> BallotRefusal? {
    do {
      _ = try await body()
      return nil
    } catch DeskError.ballot(let refusal) { return refusal } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  @Test func ballotsAreRefusedWithReasons() async throws {
    try await withStage { stage in
      try await stage.nominate()
      try await stage.open("final")
      let film = ["film": ["film-river"]]
      #expect(
        await refusal { try await stage.cast("m99", film, in: "final") }
          == .noVote(category: "Best Film"))
      #expect(
        await refusal { try await stage.cast("m20", ["actor": ["actor-ann"]], in: "final") }
          == .noVote(category: "Best Actor"))
      #expect(
        await refusal { try await stage.cast("m1", ["film": ["film-rain"]], in: "final") }
          == .unknownNominee("film-rain", category: "Best Film"))
      #expect(
        await refusal {
          try await stage.cast("m1", ["film": ["film-river", "film-river"]], in: "final")
        }
          == .namedTwice("River", category: "Best Film"))
      #expect(
        await refusal {
          try await stage.cast("m1", ["short": ["short-tide", "short-tide"]], in: "final")
        }
          == .tooMany(category: "Best Short", most: 1))
      stage.clock.set("2026-03-08T17:00:00Z")
      let late = await refusal { try await stage.cast("m1", film, in: "final") }
      #expect(late?.description.contains("to 2026-03-08T17:00:00Z only") == true)
      stage.clock.set("2026-02-28T17:00:00Z")
      #expect(await refusal { try await stage.cast("m1", film, in: "final") } != nil)
      #expect(try await stage.ballotLeaves().count == 25)
    }
  }

  /// A deadline moves while a round is open, with actor and reason.
  @Test func deadlineMoves() async throws {
    try await withStage { stage in
      try await stage.nominate()
      try await stage.open("final")
      let later = try #require(Timestamp.parse("2026-03-10T18:00:00+01:00"))
      try await RoundDesk(stage.office).moveDeadline(
        "final", to: later.date, offset: later.offset, by: "admin", reason: "storm")
      stage.clock.set("2026-03-09T12:00:00Z")
      _ = try await stage.cast("m1", ["film": ["film-river"]], in: "final")
      let event = try #require(try await stage.office.state().journal.last)
      #expect(event.reason == "storm")
      #expect(event.details["from"]?.string == "2026-03-08T18:00:00+01:00")
      await #expect(throws: DeskError.self) {
        try await RoundDesk(stage.office).close("final", by: "admin")
      }
      try await RoundDesk(stage.office).close("final", by: "admin", reason: "all have voted")
      #expect(
        await refusal { try await stage.cast("m2", ["film": ["film-river"]], in: "final") } != nil)
    }
  }

  /// The last ballot counts; the one before is never opened.
  @Test func changedVote() async throws {
    try await withStage { stage in
      try await stage.nominate()
      try await stage.open("final")
      let first = try await stage.cast("m1", ["film": ["film-stone"]], in: "final")
      let second = try await stage.cast("m1", ["film": ["film-river"]], in: "final")
      #expect(first.isIncluded && second.isIncluded)
      guard case .ballot(_, _, let a, _, _) = first.entries[0].leaf,
        case .ballot(_, _, let b, _, _) = second.entries[0].leaf
      else {
        Issue.record("no ballots")
        return
      }
      #expect(a == b)
      try await stage.close("final")
      try await stage.finish()
      let contents = try await PressDesk(stage.office).contents()
      let count = try #require(
        contents.counted.first { $0.round == "final" && $0.category.id == "film" })
      #expect(count.count.tabulation.ballots.total == 1)
      #expect(count.count.winners.map(\.id) == ["film-river"])
    }
  }

  /// Rule and nominees are frozen at the opening; a withdrawal after it is passed over.
  @Test func withdrawalWhileOpen() async throws {
    try await withStage { stage in
      try await stage.nominate()
      try await stage.open("final")
      _ = try await stage.cast("m1", ["film": ["film-stone", "film-cloud"]], in: "final")
      try await RoundDesk(stage.office).withdraw("film-stone", by: "admin", reason: "asked to")
      #expect(
        await refusal { try await stage.cast("m2", ["film": ["film-stone"]], in: "final") }
          == .withdrawn("Stone", category: "Best Film"))
      try await stage.close("final")
      try await stage.finish()
      let contents = try await PressDesk(stage.office).contents()
      let results = SeasonResults(contents)
      #expect(
        results.categories.first { $0.category.id == "film" }?.winners.map(\.id) == ["film-cloud"])
    }
  }

  @Test func roundsOpenOnce() async throws {
    try await withStage { stage in
      try await stage.open("nominations")
      await #expect(throws: DeskError.roundIsOpen("nominations")) {
        try await stage.open("nominations")
      }
      await #expect(throws: DeskError.self) {
        try await NominationDesk(stage.office).count(
          "nominations", keys: stage.keys("nominations"), by: "k")
      }
      try await stage.close("nominations")
      await #expect(throws: DeskError.missingKey("round/nominations")) {
        try await NominationDesk(stage.office).count(
          "nominations", keys: .init(round: stage.night, night: stage.night.publicKey), by: "k")
      }
    }
  }

  /// A tie that decides stops the count until somebody decides it, with a reason.
  @Test func undecidedTie() async throws {
    let text = SmallSeason.yaml.replacing(
      "final: {rule: irv, choices: 3}",
      with: "final: {rule: irv, choices: 3, set: {final-tie: break}}")
    let stage = try await Stage(SeasonFile(text: text), members: Stage.members)
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.open("final")
    _ = try await stage.cast("m1", ["film": ["film-river"]], in: "final")
    _ = try await stage.cast("m2", ["film": ["film-stone"]], in: "final")
    try await stage.close("final")
    await #expect(throws: DeskError.undecidedTie(category: "Best Film", tied: ["River", "Stone"])) {
      try await CountDesk(stage.office).sealEnvelopes(
        of: "final", keys: stage.keys("final"), by: "k")
    }
    try await CountDesk(stage.office).decideTie(
      in: "final", category: "film", favour: ["film-stone", "film-river"], by: "chair",
      reason: "lot drawn in public")
    try await stage.finish()
    let contents = try await PressDesk(stage.office).contents()
    #expect(SeasonResults(contents).categories.first?.winners.map(\.id) == ["film-stone"])
    #expect(
      Verifier.verify(RecordFolder(files: try signed(contents, stage, .public))).findings == [])
  }

  /// Envelopes open in the order of the night, once, and only with the night key.
  @Test func envelopesInOrder() async throws {
    try await withStage { stage in
      try await stage.nominate()
      try await stage.vote()
      try await CountDesk(stage.office).sealEnvelopes(
        of: "final", keys: stage.keys("final"), by: "k")
      await #expect(throws: DeskError.alreadyDone("sealing the envelopes of final")) {
        try await CountDesk(stage.office).sealEnvelopes(
          of: "final", keys: stage.keys("final"), by: "k")
      }
      let desk = NightDesk(stage.office)
      #expect(try await desk.next() == "short")
      await #expect(throws: DeskError.outOfOrder(category: "film", next: "short")) {
        try await desk.open("film", nightKey: stage.night, by: "k")
      }
      let stranger = try PrivateKey(Entropy.system, label: "")
      await #expect(throws: SealingError.self) {
        try await desk.open("short", nightKey: stranger, by: "k")
      }
      #expect(
        try await desk.open("short", nightKey: stage.night, by: "k").winners.map(\.nominee) == [
          "short-tide"
        ])
      await #expect(throws: DeskError.outOfOrder(category: "short", next: "actor")) {
        try await desk.open("short", nightKey: stage.night, by: "k")
      }
      #expect(try await desk.open("actor", nightKey: stage.night, by: "k").ending == .noAward)
      #expect(try await desk.open("sponsor", nightKey: stage.night, by: "k").ending == .notAwarded)
      let life = try await desk.open("life", nightKey: stage.night, by: "k")
      #expect(life.decision == .honorary && life.citation == "For forty years of light")
    }
  }

  /// Cards, sealed counts and wrapped keys have one length whatever the outcome.
  @Test func lengthsTellNothing() async throws {
    var lengths: [[Int]] = []
    for favourite in ["film-river", "film-stone", "film-cloud"] {
      let stage = try await Stage.small()
      defer { stage.remove() }
      try await stage.nominate()
      try await stage.open("final")
      for member in Stage.members.prefix(12) {
        let actor = favourite == "film-river" ? ["no-award"] : ["actor-ann", "actor-bo"]
        _ = try await stage.cast(member.id, ["film": [favourite], "actor": actor], in: "final")
      }
      try await stage.close("final")
      try await CountDesk(stage.office).sealEnvelopes(
        of: "final", keys: stage.keys("final"), by: "k")
      lengths.append(
        try await stage.store.results(of: stage.office.id).flatMap {
          [$0.card?.sealed.count ?? 0, $0.sealedCount?.count ?? 0, $0.wrappedKey.count]
        })
    }
    #expect(Set(lengths).count == 1)
  }

  /// A correction is an event; the card stays as sealed and the new name is used everywhere.
  @Test func correction() async throws {
    let (stage, _) = try await Stage.played()
    defer { stage.remove() }
    try await PressDesk(stage.office).correct(
      .personName, of: "ann", to: "Anne Lee", by: "press", reason: "as she spells it")
    try await PressDesk(stage.office).correct(
      .credit, of: "film-river", to: "Anne Lee", by: "press", reason: "as she spells it")
    await #expect(throws: DeskError.self) {
      try await PressDesk(stage.office).correct(
        .entryTitle, of: "nothing", to: "x", by: "p", reason: "r")
    }
    let contents = try await PressDesk(stage.office).contents()
    let results = SeasonResults(contents)
    let film = try #require(results.categories.first { $0.category.id == "film" })
    #expect(film.card.winners[0].people == ["Ann Lee"])
    #expect(results.season.peopleNames(of: film.winners[0]) == ["Anne Lee"])
    #expect(film.corrections.map(\.to) == ["Anne Lee", "Anne Lee"])
    #expect(
      Verifier.verify(RecordFolder(files: try signed(contents, stage, .public))).findings == [])
  }

  /// Many casts at once: all receipts hold, one leaf each, none lost.
  @Test func concurrentCasts() async throws {
    try await withStage { stage in
      try await stage.nominate()
      try await stage.open("final")
      let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
        for member in Stage.members {
          group.addTask {
            try await stage.cast(
              member.id, ["film": ["film-river"], "short": ["short-tide"]], in: "final")
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let areIncluded = receipts.map(\.isIncluded)
      #expect(areIncluded == Array(repeating: true, count: 25))
      let indexes = Set(receipts.flatMap(\.entries).map(\.index))
      #expect(indexes.count == 50)
      #expect(Set(receipts.map(\.code)).count == 25)
      #expect(
        try await RollDesk(stage.office).turnout(in: "final")["film"]
          == RollCount(eligible: 25, cast: 25))
    }
  }

  @Test func badRulesAreRefused() throws {
    let text = SmallSeason.yaml
      .replacing("rule: irv, choices: 3", with: "rule: irvv, choices: 3")
      .replacing(
        "rule: plurality, choices: 1", with: "rule: plurality, choices: 1, set: {tie-margn: 3}")
    let problems = SeasonDesk.ruleProblems(try SeasonFile(text: text))
    #expect(problems.map(\.message).contains { $0.contains("unknown rule \"irvv\"") })
    #expect(problems.map(\.message).contains { $0.contains("did you mean \"tie-margin\"?") })
    #expect(problems.allSatisfy { $0.line > 1 && $0.column != nil })
    // A vote that is held again until somebody has enough has no place in a season.
    let again = SmallSeason.yaml.replacing(
      "rule: plurality, choices: 1", with: "rule: cannes, choices: 1")
    #expect(
      SeasonDesk.ruleProblems(try SeasonFile(text: again)).map(\.message).contains {
        $0.contains("holds votes again")
      })
  }
}
