import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// From the database alone nobody learns a choice, a total or a winner before the night.
@Suite struct SecrecyTests {
  @Test func databaseAlone() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.vote()
    try await CountDesk(stage.office).sealEnvelopes(of: "final", keys: stage.keys("final"), by: "k")
    try stage.store.close()
    var everything: [UInt8] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: stage.folder.path) {
      everything += try Data(contentsOf: stage.folder.appendingPathComponent(name))
    }
    let text = String(decoding: everything, as: UTF8.self)
    #expect(text.contains("film-river"), "the season itself is there")
    // Nothing that only a count or a card can say.
    for secret in [
      "envelope.count/1", "envelope.card/1", "noAward", "\"ending\"", "tallies",
    ] { #expect(!text.contains(secret), "\(secret)") }
    // No private key, and none that the files hold opens anything.
    for key in [stage.night] + Array(stage.round.values) {
      #expect(everything.firstRange(of: key.bytes) == nil)
      #expect(!text.contains(key.bytes.base64))
    }
  }

  /// Without the round's key a sealed ballot stays shut, and so does a card without the night key.
  @Test func keysDoNotCross() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.vote()
    try await CountDesk(stage.office).sealEnvelopes(of: "final", keys: stage.keys("final"), by: "k")
    let box = try await stage.store.box(of: "final", category: "film", in: stage.office.id)
    #expect(box.count == 25)
    let context = BallotContext(body: "harbour", season: "2026", round: "final", category: "film")
    for key in [stage.night, try #require(stage.round["nominations"])] {
      let opener = context.opener(with: key)
      for ballot in box {
        #expect(throws: SealingError.self) {
          try BallotOpening(opening: ballot.sealed, by: opener, slot: ballot.slot)
        }
      }
    }
    let final = try #require(stage.round["final"])
    for result in try await stage.store.results(of: stage.office.id) where result.card != nil {
      #expect(throws: SealingError.self) {
        try CardKey(
          unwrapping: result.wrappedKey, with: final,
          context: CardContext(body: "harbour", season: "2026", category: result.category))
      }
    }
    #expect(Set(box.map(\.sealed.count)).count == 1)
  }

  /// After appeals nothing tells whose slot is whose: neither rows nor the pages they stood on.
  @Test func erasedLinks() async throws {
    let (stage, _) = try await Stage.played()
    defer { stage.remove() }
    let id = stage.office.id
    let slots = try await stage.store.slots(
      of: Stage.members.map(\.id), round: "final", in: id
    ).values.flatMap(\.values).flatMap { $0 }
    #expect(slots.count > 50)
    /// How many slots stand in the store's files in the form in which links hold them.
    func linked() throws -> Int {
      let bytes = try FileManager.default.contentsOfDirectory(atPath: stage.folder.path)
        .flatMap { try Data(contentsOf: stage.folder.appendingPathComponent($0)) }
      let text = String(decoding: bytes, as: UTF8.self)
      return slots.filter { text.contains($0.bytes.base64) }.count
    }
    #expect(try linked() == slots.count)
    try await AppealsDesk(stage.office).finish(by: "admin")
    #expect(try await stage.store.slots(of: ["m1"], round: "final", in: id).isEmpty)
    #expect(try linked() == 0)
    try stage.store.close()
    #expect(try linked() == 0)
  }

  /// The journal's casts come by member; the log's leaves do not.
  @Test func orderTellsNothing() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.open("final")
    _ = try await BallotDesk(stage.office).cast(
      Stage.members.map {
        Submission(member: $0.id, choices: ["film": ["film-river"], "short": []])
      }, in: "final")
    try await stage.close("final")
    let casts = try await stage.store.journal(of: stage.office.id, withCasts: true)
      .filter { $0.kind == .cast && $0.details["round"]?.string == "final" }
    #expect(casts.map(\.actor) == casts.map(\.actor).sorted())
    #expect(Set(casts.map(\.at)).count == 1)
    let categories = try await stage.ballotLeaves().dropFirst(25).map { leaf in
      if case .ballot(_, let category, _, _, _) = leaf { category } else { "" }
    }
    #expect(categories.count == 50)
    #expect(categories != (0..<50).map { $0.isMultiple(of: 2) ? "film" : "short" })
    #expect(categories != categories.sorted())
  }
}
