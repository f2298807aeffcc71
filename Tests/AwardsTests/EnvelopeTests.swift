import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// Envelopes of paper, and what opens the sealed ones.
@Suite struct EnvelopeTests: OnTheNight {
  @Test func anEnvelopeOpensAtItsCueByTwo() async throws {
    try await sealed { stage in
      let (show, desk) = (ShowDesk(stage.office), NightDesk(stage.office))
      try await EnvelopeDesk(stage.office).makeLabels(sets: 2, by: "k")
      #expect(try await night(stage).labels.count == 10)
      #expect(Set(try await night(stage).labels.map(\.code)).count == 10)
      try await show.start(.show, by: "cal")
      #expect(try await desk.next() == nil)
      try await show.go(by: "cal")
      #expect(try await night(stage).current?.kind == .welcome)
      await #expect(throws: DeskError.self) {
        try await show.read(label(stage, "short"), by: "sam")
      }
      try await show.go(by: "cal")
      #expect(try await night(stage).current?.category == "short")
      // Another category's envelope: stop, and nobody can confirm it.
      #expect(try await !show.read(label(stage, "film"), by: "sam"))
      await #expect(throws: DeskError.self) { try await show.confirm(.presenter, by: "sam") }
      #expect(try await !show.read("00000000", by: "sam"))
      await #expect(throws: DeskError.self) { try await show.go(by: "cal") }
      #expect(try await show.read(label(stage, "short", "B").lowercased(), by: "sam"))
      try await show.confirm(.presenter, by: "sam")
      await #expect(throws: DeskError.self) { try await show.go(by: "cal") }
      try await show.confirm(.stageManager, by: "sam")
      // Handed over, but not asked for.
      await #expect(throws: DeskError.self) {
        try await desk.release(key(stage, "short"), of: "short", by: "kim")
      }
      try await show.go(by: "cal")
      #expect(try await night(stage).asked == "short")
      await #expect(throws: DeskError.outOfOrder(category: "film", next: "short")) {
        try await desk.release(key(stage, "film"), of: "film", by: "kim")
      }
      await #expect(throws: SealingError.self) {
        try await desk.release(key(stage, "film"), of: "short", by: "kim")
      }
      let card = try await desk.release(key(stage, "short"), of: "short", by: "kim")
      #expect(card.winners.map(\.nominee) == ["short-tide"])
      let night = try await night(stage)
      #expect(night.asked == nil && night.reveals["short"]?.winners == ["short-tide"])
      #expect(night.labels.filter(night.isVoid).map(\.category) == ["short", "short"])
      let event = try #require(
        try await stage.office.state().journal.last { $0.kind == .envelopeOpened })
      #expect(event.details["label"]?.string == (try await label(stage, "short", "B")))
      let twin = try await label(stage, "short", "A")
      #expect(event.details["void"]?.array?.compactMap(\.string) == [twin])
      // 2017: the twin of the award before is not taken for the next one.
      try await show.go(by: "cal")
      #expect(try await self.night(stage).current?.category == "actor")
      #expect(try await !show.read(twin, by: "sam"))
    }
  }

  /// Where it is asked for, one sign-in does not confirm for both; nobody goes without the second at a cue.
  @Test func presenterAndStageManagerSignInApart() async throws {
    try await sealed { stage in
      let show = ShowDesk(stage.office)
      try await show.set(presenterApart: true, by: "cal")
      try await show.start(.show, by: "cal")
      await #expect(throws: DeskError.self) {
        try await show.set(presenterApart: false, by: "cal")
      }
      try await show.go(by: "cal")
      try await show.go(by: "cal")
      try await show.confirm(.stageManager, by: "sam")
      await #expect(throws: DeskError.self) { try await show.confirm(.presenter, by: "sam") }
      await #expect(throws: DeskError.self) { try await show.go(by: "cal") }
      try await show.confirm(.presenter, by: "zoe")
      #expect(try await night(stage).handover.presenter == "zoe")
      try await show.go(by: "cal")
      #expect(try await night(stage).asked == "short")
      _ = try await NightDesk(stage.office).open("short", nightKey: stage.night, by: "kim")
      // The other way round, at the next one.
      try await show.go(by: "cal")
      try await show.confirm(.presenter, by: "zoe")
      await #expect(throws: DeskError.self) { try await show.confirm(.stageManager, by: "zoe") }
      try await show.confirm(.stageManager, by: "sam")
      try await show.go(by: "cal")
      #expect(try await night(stage).asked == "actor")
    }
  }

  /// A server that was killed between GO and the key finds the question again; the answer comes once, or twice.
  @Test func nothingIsLostBetweenGoAndKey() async throws {
    try await sealed { stage in
      let show = ShowDesk(stage.office)
      try await show.start(.show, by: "cal")
      try await show.go(by: "cal")
      try await show.go(by: "cal")
      try await handOver(stage)
      try await show.go(by: "cal")
      let again = SeasonOffice(
        store: stage.store, id: stage.office.id, clock: stage.office.clock,
        signer: stage.office.signer)
      #expect(try await again.state().night.asked == "short")
      let bytes = try await key(stage, "short")
      let first = try await NightDesk(again).release(bytes, of: "short", by: "kim")
      let second = try await NightDesk(again).release(bytes, of: "short", by: "kim")
      #expect(first == second)
      let opened = try await again.state().journal.filter { $0.kind == .envelopeOpened }
      #expect(opened.count == 1)
    }
  }

  /// What a keyholder takes home opens with the night key alone, and says which card goes where.
  @Test func cardsFile() async throws {
    try await sealed { stage in
      try await EnvelopeDesk(stage.office).makeLabels(sets: 1, by: "kim")
      let file = try #require(
        CardsFile(
          try JSONValue(
            parsing: Data(
              try await EnvelopeDesk(stage.office).cardsFile(by: "kim").json.text.utf8))))
      #expect(file.items.map(\.category) == ["film", "actor", "short", "sponsor", "life"])
      let film = file.items[0]
      let context = CardContext(body: "harbour", season: "2026", category: "film")
      let key = try CardKey(unwrapping: film.wrappedKey, with: stage.night, context: context)
      let opened = try #require(
        try OpenedCard(
          film.sealedCard, key: key, commitment: film.commitment, context: context))
      // River wins on transfers: the fixture's count by hand.
      #expect(opened.card.winners.map(\.nominee) == ["film-river"])
      #expect(film.cards.first { $0.nominee == "film-river" }?.number == "1")
      #expect(film.cards.map(\.number).suffix(3) == ["T", "N", "X"])
      let word = try #require(opened.card.word)
      #expect(word.count == 12)
      let words = try file.items.map { item in
        let context = CardContext(body: "harbour", season: "2026", category: item.category)
        let key = try CardKey(unwrapping: item.wrappedKey, with: stage.night, context: context)
        return try OpenedCard(
          item.sealedCard, key: key, commitment: item.commitment, context: context)?.card.word
      }
      #expect(Set(words).count == 5)
      #expect(try await stage.office.state().journal.last?.kind == .cardsHanded)
    }
  }

  /// The show went on from paper: each announcement is held against its commitment, once.
  @Test func resumedFromPaper() async throws {
    try await sealed { stage in
      let desk = NightDesk(stage.office)
      let film = try await desk.resume(
        "film", announced: ["film-river"], at: "21:04", nightKey: stage.night, by: "kim")
      #expect(film.isSame && film.card.winners.map(\.nominee) == ["film-river"])
      let actor = try await desk.resume(
        "actor", announced: ["actor-bo"], at: "21:10", nightKey: stage.night, by: "kim")
      // No Award is on the card: the fixture's count by hand.
      #expect(!actor.isSame && actor.card.ending == .noAward)
      await #expect(throws: DeskError.self) {
        try await desk.resume(
          "film", announced: ["film-river"], at: "21:04", nightKey: stage.night, by: "kim")
      }
      // What differs begins the drill: until it ends, nothing of it is public.
      #expect(try await night(stage).drill?.read == "actor-bo")
      func told() async throws -> [Bool?] {
        try await PressDesk(stage.office).contents().journal
          .filter { $0.kind == .announcedFromPaper }.map { $0.details["same"]?.bool }
      }
      #expect(try await told() == [true])
      await #expect(throws: DeskError.self) {
        try await ShowDesk(stage.office).start(.rehearsal, by: "cal")
      }
      try await DrillDesk(stage.office).end("Nobody gets it.", by: "sam")
      #expect(try await told() == [true, false])
      // The show goes on after what was announced meanwhile.
      let show = ShowDesk(stage.office)
      try await show.start(.show, by: "cal")
      var called: [String] = []
      while let next = try await night(stage).next {
        try await show.go(by: "cal")
        called.append(next.id)
        guard let category = next.category else { continue }
        try await handOver(stage)
        try await show.go(by: "cal")
        _ = try await desk.open(category, nightKey: stage.night, by: "kim")
      }
      #expect(called == ["welcome", "short", "sponsor", "life"])
    }
  }

  /// River, who is on the card, is disqualified between count and night. Without it Stone has 10 and the 8 who put it
  /// second, Cloud 7: worked out by hand.
  @Test func aReseal() async throws {
    try await sealed { stage in
      let proposals = ProposalDesk(stage.office)
      let ann = StaffMember(id: "ann", name: "Ann", address: "a@x.example", roles: [.administrator])
      let bob = StaffMember(id: "bob", name: "Bob", address: "b@x.example", roles: [.administrator])
      try await EnvelopeDesk(stage.office).makeLabels(sets: 2, by: "kim")
      let before = try await stage.store.results(of: "film", in: stage.office.id)
      let old = try #require(before.first { $0.card != nil }?.card)
      let label = try await label(stage, "film")
      await #expect(throws: DeskError.self) {
        try await RoundDesk(stage.office).withdraw("film-river", by: "Ann", reason: "a lie")
      }
      let act = Act.strike(round: "final", category: "film", nominee: "film-river")
      #expect(try await !proposals.act(act, by: ann, reason: "was shown too early"))
      let number = try #require(try await stage.office.state().proposals.first?.number)
      await #expect(throws: DeskError.self) { try await proposals.approve(number, by: ann) }
      try await proposals.approve(number, by: bob)
      #expect(try await night(stage).reseals == ["film": "was shown too early"])
      await #expect(throws: DeskError.self) {
        try await ShowDesk(stage.office).start(.show, by: "cal")
      }
      await #expect(throws: DeskError.self) {
        try await NightDesk(stage.office).resume(
          "film", announced: ["film-river"], at: "21:00", nightKey: stage.night, by: "kim")
      }
      try await CountDesk(stage.office).reseal("film", keys: stage.keys("final"), by: "kim")
      await #expect(throws: DeskError.self) {
        try await CountDesk(stage.office).reseal("film", keys: stage.keys("final"), by: "kim")
      }
      let after = try await stage.store.results(of: "film", in: stage.office.id)
      let new = try #require(after.first { $0.card != nil }?.card)
      #expect(new.commitment != old.commitment && new.leaf > old.leaf)
      #expect(new.sealed.count == old.sealed.count)
      let labels = try await night(stage).labels
      #expect(labels.count == 10 && !labels.contains { $0.code == label })
      #expect(Set(labels.map(\.code)).count == 10)
      while let next = try await NightDesk(stage.office).next() {
        _ = try await NightDesk(stage.office).open(next, nightKey: stage.night, by: "kim")
      }
      try await NightDesk(stage.office).releaseNominations(nightKey: stage.night, by: "kim")
      let contents = try await PressDesk(stage.office).contents()
      #expect(
        SeasonResults(contents).categories.first { $0.category.id == "film" }?.winners.map(\.id)
          == ["film-stone"])
      let envelope = try #require(contents.envelopes.first { $0.category == "film" })
      #expect(envelope.voided.map(\.commitment) == [old.commitment])
      #expect(contents.journal.contains { $0.kind == .envelopeResealed && $0.reason != nil })
      for kind in [Manifest.Kind.public, .auditor] {
        let check = Verifier.verify(RecordFolder(files: try signed(contents, stage, kind)))
        #expect(check.findings == [], "\(check.findings)")
      }
      // A record that keeps the first commitment from its readers is found out.
      var hiding = contents
      for index in hiding.envelopes.indices { hiding.envelopes[index].voided = [] }
      let found = Verifier.verify(RecordFolder(files: try signed(hiding, stage, .public))).findings
      #expect(
        found.map(\.message) == [
          "does not tell of the envelope in leaf \(old.leaf)",
          "tells of 0 voided cards, the journal of 1",
        ])
    }
  }
}
