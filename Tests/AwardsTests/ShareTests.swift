import Awards
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// Two of three keyholders count and open; one of three cannot; the third's share, lost, changes nothing.
@Suite struct ShareTests {
  @Test func twoOfThree() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    let passphrases = [
      "ann has five good words", "bob has five good words", "cy has five good words",
    ]
    let desk = KeyDesk(stage.office)
    await #expect(throws: DeskError.self) {
      try await desk.deal(threshold: 2, among: [("Ann", "short"), ("Bob", "short")], by: "dealer")
    }
    let files = try await desk.deal(
      threshold: 2, among: Array(zip(["Ann", "Bob", "Cy"], passphrases)).map { ($0.0, $0.1) },
      by: "dealer")
    let made = try #require(try await stage.office.state().journal.last { $0.kind == .keysMade })
    #expect(made.details["threshold"]?.integer == 2)
    #expect(made.details["holders"] == ["Ann", "Bob", "Cy"])
    // Nothing of a whole key is in the store or in a file.
    let shares = try zip(files, passphrases).map { try $0.open(passphrase: $1) }
    let whole = try ShareFile.combine([shares[0], shares[2]])
    for key in whole.values {
      #expect(!files.contains { $0.text.contains(key.bytes.base64) })
    }

    let state = try await stage.office.state()
    let publicKey = try #require(state.publicKeys["round/final"])
    stage.clock.set("2026-03-01T09:00:00Z")
    try await RoundDesk(stage.office).open("final", key: publicKey, by: "admin")
    for member in Stage.members.prefix(5) {
      _ = try await stage.cast(member.id, ["film": ["film-river"]], in: "final")
    }
    try await stage.close("final")

    // One alone has no key.
    for alone in shares {
      #expect(throws: SealingError.tooFewShares(found: 1, needed: 2)) {
        try ShareFile.combine([alone])
      }
    }
    // Bob and Cy count; Ann's share is gone.
    let keys = try ShareFile.combine([shares[1], shares[2]])
    try await CountDesk(stage.office).sealEnvelopes(
      of: "final",
      keys: .init(
        round: #require(keys["round/final"]), night: #require(state.publicKeys[KeyDesk.night])),
      by: "Bob and Cy")
    stage.clock.set("2026-03-14T19:00:00Z")
    // Ann's is made anew by the two, and opens with Bob's on the night.
    let again = try ShareFile.replace(
      place: 1, from: [shares[1], shares[2]], holder: "Ann", passphrase: "ann has five new words",
      entropy: .system
    ).open(passphrase: "ann has five new words")
    let night = try #require(try ShareFile.combine([again, shares[1]])[KeyDesk.night])
    try await NightDesk(stage.office).openAll(nightKey: night, by: "Ann and Bob")
    try await stage.office.log.anchor()
    let contents = try await PressDesk(stage.office).contents()
    #expect(
      SeasonResults(contents).categories.first { $0.category.id == "film" }?.winners.map(\.id)
        == ["film-river"])
    for kind in [Manifest.Kind.public, .auditor] {
      let check = Verifier.verify(RecordFolder(files: try signed(contents, stage, kind)))
      #expect(check.findings == [], "\(check.findings)")
    }
  }
}
