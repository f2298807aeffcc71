import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// The show, its rehearsal and its envelopes, on the small festival: welcome, short, then actor, sponsor and life,
/// which no cue names, and film last.
@Suite struct NightTests {
  /// Up to sealed envelopes.
  private func sealed(
    _ text: String = SmallSeason.yaml, _ body: (Stage) async throws -> Void
  ) async throws {
    let stage = try await Stage(SeasonFile(text: text), members: Stage.members)
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.vote()
    try await CountDesk(stage.office).sealEnvelopes(of: "final", keys: stage.keys("final"), by: "k")
    stage.clock.set("2026-03-14T19:00:00Z")
    try await body(stage)
  }

  private func night(_ stage: Stage) async throws -> NightState {
    try await stage.office.state().night
  }

  private func label(_ stage: Stage, _ category: String, _ set: String = "A") async throws -> String
  {
    try #require(
      try await night(stage).labels.first { $0.category == category && $0.set == set }?.code)
  }

  private func handOver(_ stage: Stage) async throws {
    let desk = ShowDesk(stage.office)
    let category = try #require(try await night(stage).current?.category)
    if try await !night(stage).labels.isEmpty {
      #expect(try await desk.read(label(stage, category), by: "sam"))
    }
    try await desk.confirm(.presenter, by: "sam")
    try await desk.confirm(.stageManager, by: "sam")
  }

  /// The card's own key, as a keyholder's device takes it out of its wrapping.
  private func key(_ stage: Stage, _ category: String) async throws -> [UInt8] {
    let results = try await stage.store.results(of: category, in: stage.office.id)
    let wrapped = try #require(results.first { $0.card != nil }).wrappedKey
    return try CardKey(
      unwrapping: wrapped, with: stage.night,
      context: CardContext(body: "harbour", season: "2026", category: category)
    ).bytes
  }

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

  @Test func pressedTwiceGoesOnOnce() async throws {
    try await sealed { stage in
      let show = ShowDesk(stage.office)
      try await show.start(.show, by: "cal")
      let step = try await night(stage).step
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<4 {
          group.addTask {
            do {
              try await show.go(at: step, by: "cal")
              return true
            } catch is DeskError { return false }
          }
        }
        var done = 0
        for try await isDone in group where isDone { done += 1 }
        #expect(done == 1)
      }
      #expect(try await night(stage).current?.kind == .welcome)
      try await show.hold(true, by: "cal")
      await #expect(throws: DeskError.self) { try await show.go(by: "cal") }
      try await show.hold(false, by: "cal")
      try await show.go(by: "cal")
      try await show.back(by: "cal")
      #expect(try await night(stage).current?.kind == .welcome)
      await #expect(throws: DeskError.self) { try await show.back(by: "cal") }
    }
  }

  /// A rehearsal has other winners, opens nothing, and leaves the night as it was.
  @Test func rehearsal() async throws {
    try await sealed { stage in
      let show = ShowDesk(stage.office)
      let before = try await PressDesk(stage.office).contents()
      try await show.start(.rehearsal, by: "cal")
      var categories: [String] = []
      while try await night(stage).next != nil {
        try await show.go(by: "cal")
        guard let category = try await night(stage).current?.category else { continue }
        categories.append(category)
        try await handOver(stage)
        try await show.go(by: "cal")
        let reveal = try #require(try await night(stage).reveals[category])
        let nominees = try await stage.office.state().season.category(category)?.nominees ?? []
        #expect(!reveal.winners.isEmpty)
        #expect(Set(reveal.winners).isSubset(of: Set(nominees.map(\.id))))
        await #expect(throws: DeskError.self) {
          try await NightDesk(stage.office).release(key(stage, category), of: category, by: "kim")
        }
        for _ in reveal.winners.dropFirst() { try await show.go(by: "cal") }
      }
      #expect(categories == ["short", "actor", "sponsor", "life", "film"])
      try await show.end(by: "cal")
      #expect(try await night(stage).mode == nil)
      // What was invented is gone with it.
      #expect(try await night(stage).reveals.isEmpty)
      try await EnvelopeDesk(stage.office).makeLabels(sets: 1, by: "kim")
      let after = try await PressDesk(stage.office).contents()
      #expect(after.envelopes == before.envelopes)
      #expect(after.envelopes.allSatisfy { $0.opening == nil && $0.cardKey == nil })
      #expect(after.counted.map(\.category.id) == before.counted.map(\.category.id))
      #expect(!after.journal.contains { $0.kind == .revealRehearsed || $0.kind == .cueCalled })
      try await show.start(.show, by: "cal")
      #expect(try await night(stage).reveals.isEmpty)
    }
  }

  /// Two winners are announced one after the other.
  @Test func aTieIsTwoAnnouncements() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.open("final")
    _ = try await stage.cast("m1", ["film": ["film-river"], "short": ["short-tide"]], in: "final")
    _ = try await stage.cast("m2", ["film": ["film-stone"]], in: "final")
    try await stage.close("final")
    try await CountDesk(stage.office).sealEnvelopes(of: "final", keys: stage.keys("final"), by: "k")
    let show = ShowDesk(stage.office)
    try await show.start(.show, by: "cal")
    while try await night(stage).current?.category != "film" {
      if let category = try await night(stage).current?.category,
        try await night(stage).reveals[category] == nil
      {
        try await handOver(stage)
        try await show.go(by: "cal")
        _ = try await NightDesk(stage.office).open(category, nightKey: stage.night, by: "kim")
      }
      try await show.go(by: "cal")
    }
    try await handOver(stage)
    try await show.go(by: "cal")
    let card = try await NightDesk(stage.office).open("film", nightKey: stage.night, by: "kim")
    #expect(card.ending == .shared && card.winners.count == 2)
    #expect(try await night(stage).announced == 1)
    try await show.go(by: "cal")
    #expect(try await night(stage).announced == 2)
    await #expect(throws: DeskError.self) { try await show.go(by: "cal") }
  }

  /// Two together move a cue while the show runs, and its envelope is in order then.
  @Test func aCueMovesWhileLive() async throws {
    try await sealed { stage in
      let show = ShowDesk(stage.office)
      try await show.start(.show, by: "cal")
      try await show.go(by: "cal")
      await #expect(throws: DeskError.self) {
        try await show.askMove("welcome", before: nil, by: "cal")
      }
      try await show.askMove("film", before: "short", by: "cal")
      await #expect(throws: DeskError.self) { try await show.confirmMove(by: "cal") }
      #expect(try await night(stage).next?.id == "short")
      try await show.confirmMove(by: "sam")
      #expect(try await night(stage).next?.id == "film")
      try await show.undoMove(by: "cal")
      #expect(try await night(stage).next?.id == "short")
      try await show.askMove("film", before: "short", by: "cal")
      try await show.confirmMove(by: "sam")
      try await show.go(by: "cal")
      await #expect(throws: DeskError.self) { try await show.undoMove(by: "cal") }
      try await handOver(stage)
      try await show.go(by: "cal")
      #expect(
        try await NightDesk(stage.office).open("film", nightKey: stage.night, by: "kim").category
          == "film")
      #expect(try await night(stage).next?.id == "short")
      // The order that was printed stays what it was.
      #expect(
        try await stage.office.state().season.ceremony.order.map(\.id) == [
          "welcome", "short", "film",
        ])
    }
  }

  @Test func orderBeforeTheNight() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    let desk = OrderDesk(stage.office)
    let ids = ["welcome", "short", "actor", "sponsor", "life", "film"]
    #expect(try await night(stage).cues.map(\.id) == ids)
    try await desk.arrange(["welcome", "film", "actor", "sponsor", "life", "short"], by: "ann")
    #expect(try await night(stage).cues.map(\.id).last == "short")
    await #expect(throws: DeskError.self) { try await desk.arrange(["welcome"], by: "ann") }
    var song = Cue(id: try await desk.newID("A song"), kind: .performance, planned: 210)
    song.title = LocalizedText("A song")
    try await desk.keep(song, by: "ann")
    #expect(try await night(stage).cues.last == song)
    await #expect(throws: DeskError.self) { try await desk.remove("film", by: "ann") }
    try await desk.remove(song.id, by: "ann")
    try await desk.lock(true, by: "ann")
    await #expect(throws: DeskError.self) { try await desk.arrange(ids, by: "ann") }
    try await desk.lock(false, by: "ann")
    try await desk.arrange(ids, by: "ann")
    await #expect(throws: DeskError.self) {
      try await ShowDesk(stage.office).start(.show, by: "cal")
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

  /// Up to the film's open envelope in a show.
  private func filmIsOpen(_ stage: Stage) async throws {
    let show = ShowDesk(stage.office)
    try await show.start(.show, by: "cal")
    try await show.go(by: "cal")
    try await show.askMove("film", before: "short", by: "cal")
    try await show.confirmMove(by: "sam")
    try await show.go(by: "cal")
    try await handOver(stage)
    try await show.go(by: "cal")
    _ = try await NightDesk(stage.office).open("film", nightKey: stage.night, by: "kim")
  }

  /// River is on the card and Stone was read: all that is public stands still until it is put right.
  @Test func aWrongWinnerIsRead() async throws {
    try await sealed { stage in
      let (show, drill) = (ShowDesk(stage.office), DrillDesk(stage.office))
      try await show.start(.show, by: "cal")
      await #expect(throws: DeskError.self) { try await drill.begin("x", owner: nil, by: "sam") }
      try await show.end(by: "cal")
      try await filmIsOpen(stage)
      await #expect(throws: DeskError.self) {
        try await drill.begin("film-river", owner: nil, by: "sam")
      }
      try await drill.begin("film-stone", owner: nil, by: "sam")
      let during = try await night(stage)
      #expect(during.drill?.owner == "sam" && during.drill?.read == "film-stone")
      #expect(during.reveals["film"].map(during.isPublic) == false)
      await #expect(throws: DeskError.self) { try await show.go(by: "cal") }
      let frozen = try await PressDesk(stage.office).contents()
      #expect(frozen.envelopes.allSatisfy { $0.opening == nil })
      #expect(frozen.counted.allSatisfy { $0.round != "final" })
      #expect(!frozen.journal.contains { [.envelopeOpened, .wrongWinnerRead].contains($0.kind) })
      stage.clock.set("2026-03-14T19:00:41Z")
      try await drill.end("There has been a mistake.", by: "sam")
      let after = try await night(stage)
      #expect(after.drill == nil && after.reveals["film"].map(after.isPublic) == true)
      try await show.go(by: "cal")
      let contents = try await PressDesk(stage.office).contents()
      let told = contents.journal.filter { [.wrongWinnerRead, .drillEnded].contains($0.kind) }
      #expect(told.map { $0.details["category"]?.string } == ["film", "film"])
      #expect(told.last?.details["seconds"]?.integer == 41)
      let check = Verifier.verify(RecordFolder(files: try signed(contents, stage, .public)))
      #expect(check.findings == [], "\(check.findings)")
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
      let contents = try await PressDesk(stage.office).contents()
      #expect(
        contents.journal.filter { $0.kind == .announcedFromPaper }
          .map { $0.details["same"]?.bool } == [true, false])
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

  @Test func speeches() async throws {
    try await sealed { stage in
      try await filmIsOpen(stage)
      let desk = SpeechDesk(stage.office)
      let words = "Thank you. Make more films, please."
      await #expect(throws: DeskError.self) {
        try await desk.note(
          SpeechNote(
            category: "film", nominee: "film-river", speaker: "ann", words: words,
            quotation: "Make more movies"), by: "pia")
      }
      try await desk.note(
        SpeechNote(
          category: "film", nominee: "film-river", speaker: "ann", role: "Director", words: words,
          quotation: "Make more films, please.", from: "20:01:10", to: "20:01:40"), by: "pia")
      let number = try #require(try await stage.office.state().journal.last?.number)
      let corrected = SpeechNote(
        category: "film", nominee: "film-river", speaker: "ann", role: "Director",
        words: words + " Thanks!", quotation: "Make more films, please.")
      await #expect(throws: DeskError.self) {
        try await desk.correct(number, to: corrected, knowing: 0, by: "pia", reason: "")
      }
      try await desk.correct(number, to: corrected, knowing: 0, by: "pia", reason: "heard again")
      // Somebody else who began before that writes nothing over it.
      await #expect(throws: DeskError.self) {
        try await desk.correct(number, to: corrected, knowing: 0, by: "paul", reason: "typo")
      }
      let kept = NotedSpeech.all(in: try await stage.office.state().journal)
      #expect(kept.count == 1 && kept[0].note == corrected)
      #expect(kept[0].earlier.map(\.note.words) == [words])
      // The file had "Thank you all." for this award; what was heard takes its place.
      let season = try await stage.office.state().season
      #expect(season.speeches.count == 1)
      #expect(season.speeches[0].parts.map { $0.quotation?.plain } == ["Make more films, please."])
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
        found.map(\.message) == ["does not tell of the envelope in leaf \(old.leaf)"])
    }
  }
}
