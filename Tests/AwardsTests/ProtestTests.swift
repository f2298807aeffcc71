import Awards
import Ballots
import Foundation
import Records
import SeasonFixtures
import Seasons
import Testing

/// Protests after the night.
@Suite struct ProtestTests: OnTheNight {
  @Test func fromGroundsToDecision() async throws {
    try await sealed { stage in
      let desk = ProtestDesk(stage.office)
      await #expect(throws: DeskError.self) {
        try await desk.make("film", from: "Bo Diaz", grounds: "too close", by: "ann")
      }
      let closes = try #require(Timestamp.parse("2026-03-21T00:00:00Z")?.date)
      try await desk.setWindow(closes: closes, decider: "the appeals committee", by: "ann")
      // Not before the envelope is open.
      await #expect(throws: DeskError.self) {
        try await desk.make("film", from: "Bo Diaz", grounds: "too close", by: "ann")
      }
      try await filmIsOpen(stage)
      await #expect(throws: DeskError.self) {
        try await desk.make("film", from: "Bo Diaz", grounds: "", by: "ann")
      }
      try await desk.make("film", from: "Bo Diaz", grounds: "It was too close.", by: "ann")
      // Nobody changes judge or time once there is a protest.
      await #expect(throws: DeskError.self) {
        try await desk.setWindow(closes: closes, decider: "me", by: "ann")
      }
      let number = try #require(
        Protest.all(in: try await stage.office.state().journal).first?.number)
      let recount = try await desk.recount(number, by: "ann")
      #expect(recount.findings == [] && recount.ballots == 25)
      await #expect(throws: DeskError.self) {
        try await desk.decide(number, .rejected, reason: "", by: "ann")
      }
      try await desk.decide(number, .rejected, reason: "The count stands.", by: "ann")
      await #expect(throws: DeskError.self) {
        try await desk.decide(number, .upheld, reason: "No.", by: "ann")
      }
      let contents = try await PressDesk(stage.office).contents()
      let protest = try #require(Protest.all(in: contents.journal).first)
      #expect(protest.decision?.outcome == .rejected)
      #expect(protest.decision?.decider == "the appeals committee")
      #expect(protest.recounts.map(\.ballots) == [25])
      let check = Verifier.verify(RecordFolder(files: try signed(contents, stage, .public)))
      #expect(check.findings == [], "\(check.findings)")
      stage.clock.set("2026-03-21T00:00:00Z")
      await #expect(throws: DeskError.self) {
        try await desk.make("film", from: "Cy Okafor", grounds: "late", by: "ann")
      }
    }
  }
}
