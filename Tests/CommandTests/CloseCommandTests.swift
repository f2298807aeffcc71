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
    let entropy = Entropy.repeatable("close")
    let stage = try await Stage.small(entropy)
    defer { stage.remove() }
    let database = stage.folder.appendingPathComponent("season.sqlite")
    let origin = SeasonOffice.origin(of: stage.office.id)
    try "envelope.signer/1\n\(origin) \(entropy.bytes(32, "signer").base64)\n".write(
      to: database.appendingPathExtension("log-keys"), atomically: true, encoding: .utf8)
    let file = try await KeyDesk(stage.office).make(
      holder: "Kim", passphrase: "five words are quite good", by: "Kim")
    let keys = stage.folder.appendingPathComponent("kim.keys")
    try file.text.write(to: keys, atomically: true, encoding: .utf8)
    let key = try #require(
      try file.open(passphrase: "five words are quite good")[KeyDesk.name(ofRound: "final")])
    stage.clock.set("2026-03-01T09:00:00+01:00")
    try await RoundDesk(stage.office).open("final", key: key.publicKey, by: "admin")
    _ = try await stage.cast("m1", ["film": ["film-river"], "short": ["short-tide"]], in: "final")
    let arguments = ["close", "final", "--database", database.path, "--keys", keys.path]
    let wrong = try Command.run(arguments, input: "another passphrase\n")
    #expect(wrong.code == 65 && wrong.errors.contains("does not open this file"))
    #expect(try await stage.office.state().rounds["final"]?.isClosed == false)
    let done = try Command.run(arguments, input: "five words are quite good\n")
    #expect(done.code == 0, "\(done.errors)")
    #expect(!done.output.contains("River"))
    let state = try await stage.office.state()
    #expect(state.rounds["final"]?.isClosed == true)
    // Film, actor, short and the honorary award; the sponsor has yet to decide, and is sealed as not given.
    let sealed = state.journal.filter { $0.kind == .envelopeSealed && $0.actor == "Kim" }
    #expect(sealed.count == 5)
    // A second count seals nothing.
    let again = try Command.run(arguments, input: "five words are quite good\n")
    #expect(again.code == 65 && again.errors.contains("was done before"))
  }
}
