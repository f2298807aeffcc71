import Awards
import Foundation
import Records
import Sealing
import SeasonFixtures
import Testing

/// `envelope night resume`: what was announced from paper, entered on a site's database.
@Suite struct NightCommandTests {
  @Test func whatWasAnnouncedFromPaperIsHeldAgainstTheCards() async throws {
    let kept = try await KeptStage("resume")
    let (stage, database, path) = (kept.stage, kept.database, kept.file)
    defer { stage.remove() }
    let key = try await kept.openFinal()
    _ = try await stage.cast("m1", ["film": ["film-river"], "short": ["short-tide"]], in: "final")
    try await stage.close("final")
    try await CountDesk(stage.office).sealEnvelopes(
      of: "final",
      keys: .init(round: key, night: #require(kept.keys[KeyDesk.night]).publicKey), by: "Kim")

    let table = stage.folder.appendingPathComponent("announced.csv")
    let arguments = [
      "night", "resume", table.path, "--database", database.path, "--keys", path.path,
    ]
    // One bad line, and no envelope opens.
    try
      "category,winner,time\nBest Short,Tide,21:04\nBest Film,Nobody's Film,25:00\nBest Sound,x,21:10\n"
      .write(to: table, atomically: true, encoding: .utf8)
    let bad = try Command.run(arguments, input: KeptStage.passphrase + "\n")
    #expect(bad.code == 65 && bad.errors.contains("announced.csv:3: "))
    #expect(bad.errors.contains("announced.csv:4: there is no category \"Best Sound\""))
    #expect(try await stage.office.state().night.reveals.isEmpty)

    try "category,winner,time\nBest Short,Tide,21:04\nBest Film,Stone,21:30:10\n".write(
      to: table, atomically: true, encoding: .utf8)
    let done = try Command.run(arguments, input: KeptStage.passphrase + "\n")
    #expect(done.code == 1, "\(done.errors)")
    #expect(done.output.contains("Best Short, 21:04: as the card has it."))
    #expect(done.output.contains("Best Film, 21:30:10: the card has River. The drill is on"))
    let state = try await stage.office.state()
    #expect(state.night.reveals["film"]?.winners == ["film-river"])
    #expect(state.night.drill?.read == "film-stone")
    let told = state.journal.filter { $0.kind == .announcedFromPaper }
    #expect(told.map { $0.details["same"]?.bool } == [true, false])

    let again = try Command.run(arguments, input: KeptStage.passphrase + "\n")
    #expect(again.code == 0 && again.output.contains("Best Film: is open already."))
    #expect(
      try await stage.office.state().journal.filter { $0.kind == .envelopeOpened }.count == 2)
  }
}
