import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// A wrong winner read.
@Suite struct DrillTests: OnTheNight {
  /// River is on the card and Stone was read: all that is public stands still until it is put right.
  @Test func aWrongWinnerIsRead() async throws {
    try await sealed { stage in
      let (show, drill) = (ShowDesk(stage.office), DrillDesk(stage.office))
      try await show.start(.show, by: "cal")
      await #expect(throws: DeskError.self) { try await drill.note(read: "x", by: "sam") }
      try await show.end(by: "cal")
      try await filmIsOpen(stage)
      await #expect(throws: DeskError.self) { try await drill.note(read: "", by: "sam") }
      // By id, and as somebody types it who hears it.
      #expect(try await drill.note(read: "film-river", by: "sam"))
      #expect(try await drill.note(read: "RIVER ", by: "sam"))
      #expect(try await night(stage).heard == ["film": ["film-river"]])
      #expect(try await night(stage).drill == nil)
      #expect(try await !drill.note(read: "stone", by: "sam"))
      await #expect(throws: DeskError.self) { try await drill.note(read: "River", by: "sam") }
      let during = try await night(stage)
      #expect(during.drill?.owner == "sam" && during.drill?.read == "film-stone")
      #expect(during.reveals["film"].map(during.isPublic) == false)
      await #expect(throws: DeskError.self) { try await show.go(by: "cal") }
      await #expect(throws: DeskError.self) { try await show.end(by: "cal") }
      let frozen = try await PressDesk(stage.office).contents()
      #expect(frozen.envelopes.allSatisfy { $0.opening == nil })
      #expect(frozen.counted.allSatisfy { $0.round != "final" })
      #expect(
        !frozen.journal.contains {
          [.envelopeOpened, .cardRead, .wrongWinnerRead].contains($0.kind)
        })
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

  /// Nobody is read where River is on the card; where the card says No Award, that nobody gets it is right. Nor is a
  /// name right that no nominee has.
  @Test(arguments: [
    ("film", String?.none, false), ("film", "Somebody Else", false), ("film", "River", true),
    ("actor", nil, true), ("actor", "actor-bo", false),
  ])
  func whatIsReadIsHeldAgainstTheCard(
    _ category: String, _ read: String?, _ isSame: Bool
  ) async throws {
    try await sealed { stage in
      let show = ShowDesk(stage.office)
      try await show.start(.show, by: "cal")
      while try await night(stage).current?.category != category {
        if let other = try await night(stage).current?.category {
          try await handOver(stage)
          try await show.go(by: "cal")
          _ = try await NightDesk(stage.office).open(other, nightKey: stage.night, by: "kim")
        }
        try await show.go(by: "cal")
      }
      try await handOver(stage)
      try await show.go(by: "cal")
      _ = try await NightDesk(stage.office).open(category, nightKey: stage.night, by: "kim")
      #expect(try await DrillDesk(stage.office).note(read: read, by: "sam") == isSame)
      #expect(try await (night(stage).drill == nil) == isSame)
    }
  }
}
