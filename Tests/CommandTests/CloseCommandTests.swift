import Awards
import Foundation
import Sealing
import SeasonFixtures
import Testing

/// `envelope close`: the count with the keyholder's file, on a site's database.
@Suite struct CloseCommandTests {
  @Test func refusals() throws {
    let none = try Command.run(["close", "final", "--database", "/nowhere/a.sqlite", "--keys", "k"])
    #expect(none.code == 65 && none.errors.contains("there is no such file"))
    #expect(try Command.run(["close"]).code == 64)
  }

  @Test func countsAndSeals() async throws {
    let kept = try await KeptStage("close")
    let (stage, database, keys) = (kept.stage, kept.database, kept.file)
    defer { stage.remove() }
    _ = try await kept.openFinal()
    _ = try await stage.cast("m1", ["film": ["film-river"], "short": ["short-tide"]], in: "final")
    let arguments = ["close", "final", "--database", database.path, "--keys", keys.path]
    let wrong = try Command.run(arguments, input: "another passphrase\n")
    #expect(wrong.code == 65 && wrong.errors.contains("does not open this file"))
    #expect(try await stage.office.state().rounds["final"]?.isClosed == false)
    let done = try Command.run(arguments, input: KeptStage.passphrase + "\n")
    #expect(done.code == 0, "\(done.errors)")
    #expect(!done.output.contains("River"))
    let state = try await stage.office.state()
    #expect(state.rounds["final"]?.isClosed == true)
    // Film, actor, short and the honorary award; the sponsor has yet to decide, and is sealed as not given.
    let sealed = state.journal.filter { $0.kind == .envelopeSealed && $0.actor == "Kim" }
    #expect(sealed.count == 5)
    // A second count seals nothing.
    let again = try Command.run(arguments, input: KeptStage.passphrase + "\n")
    #expect(again.code == 65 && again.errors.contains("was done before"))
  }
}
