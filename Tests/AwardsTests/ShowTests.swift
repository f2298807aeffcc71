import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// The show: GO, a rehearsal, ties, cues moved, the order before.
@Suite struct ShowTests: OnTheNight {
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
      // What moves no show, as a speech that is written down, stops no GO.
      let now = try await night(stage).step
      try await SpeechDesk(stage.office).note(
        SpeechNote(speaker: "cy", words: "Good evening."), by: "pia")
      #expect(try await night(stage).step == now)
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
}
