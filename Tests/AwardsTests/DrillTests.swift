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
      await #expect(throws: DeskError.self) { try await show.end(by: "cal") }
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
}
