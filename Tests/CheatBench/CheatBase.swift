import Awards
import Foundation
public import Records
public import Sealing
import SeasonFixtures
import Seasons

/// The sound records that cheats begin from.
public struct CheatBase: Sendable {
  public let contents: RecordContents
  public let signer: NoteSigner

  public static let names = ["small", "mid-night", "written", "room", "scores", "struck"]

  public init(_ name: String) async throws {
    let stage: Stage
    switch name {
    case "small":
      stage = try await Stage.small(.repeatable("cheats"))
      try await stage.nominate()
      try await stage.vote()
      try await stage.finish()
      try await PressDesk(stage.office).correct(
        .personName, of: "ann", to: "Ann M. Lee", by: "press", reason: "her own spelling")
    case "mid-night":
      stage = try await Stage.small(.repeatable("cheats"))
      try await stage.nominate()
      try await stage.vote()
      try await CountDesk(stage.office).sealEnvelopes(
        of: "final", keys: stage.keys("final"), by: "keyholder")
      stage.clock.set("2026-03-14T19:00:00Z")
      if let first = try await NightDesk(stage.office).next() {
        _ = try await NightDesk(stage.office).open(first, nightKey: stage.night, by: "keyholder")
      }
    case "written":
      stage = try await WrittenSeason.nominated()
      _ = try await NamesDesk(stage.office).openNames(
        of: "nominations", key: stage.keys("nominations").round, by: "kim")
      stage.clock.set("2026-02-10T14:00:00Z")
      _ = try await NamesDesk(stage.office).mergeAllSure(
        round: "nominations", category: "film", by: "kim")
      _ = try await NominationDesk(stage.office).count(
        "nominations", keys: stage.keys("nominations"), by: "kim")
      try await NightDesk(stage.office).releaseNominations(nightKey: stage.night, by: "kim")
    case "room":
      let ready = try await RoomSeason.stage()
      stage = ready.stage
      let desk = RoomDesk(stage.office, "final")
      if let key = ready.keys["round/final"] { try await desk.begin(with: key, by: "c1") }
      try await desk.hold(
        "grand",
        [
          "c1": ["g-river"], "c2": ["g-river"], "c3": ["g-river"], "c4": ["g-stone"],
          "c5": ["g-cloud"],
        ])
      for category in ["jury", "film"] { try await desk.end(category, .notAwarded, by: "c1") }
      try await desk.end(by: "c1")
      stage.clock.set("2026-03-14T19:00:00Z")
      if let night = ready.keys["night"] {
        try await NightDesk(stage.office).openAll(nightKey: night, by: "kim")
      }
    case "scores":
      stage = try await ScoreSeason.stage()
      try await stage.open("final")
      for (index, scores) in ScoreSeason.best.enumerated() {
        _ = try await BallotDesk(stage.office).cast(
          Submission(
            member: "m\(index + 1)", choices: [:],
            scores: ["best": scores, "audience": ["a-alba": index, "a-brisa": 3]],
            declared: ["best"]), in: "final")
      }
      try await stage.close("final")
      try await CountDesk(stage.office).sealEnvelopes(
        of: "final", keys: stage.keys("final"), by: "kim")
      stage.clock.set("2026-03-14T19:00:00Z")
      try await NightDesk(stage.office).openAll(nightKey: stage.night, by: "kim")
    case "struck":
      let ready = try await RoomSeason.struck()
      stage = ready.stage
      if let key = ready.keys["round/final"], let night = ready.keys["night"] {
        let desk = RoomDesk(stage.office, "final")
        try await desk.begin(with: key, by: "c1")
        try await desk.end("grand", .notAwarded, by: "c1")
        try await desk.end(by: "c1")
        stage.clock.set("2026-03-14T19:00:00Z")
        try await NightDesk(stage.office).openAll(nightKey: night, by: "kim")
      }
    default: throw CheatError("no record \(name)")
    }
    defer { stage.remove() }
    try await stage.office.log.anchor()
    contents = try await PressDesk(stage.office).contents()
    signer = stage.office.signer
  }

  /// A sound record's files.
  public func files(_ kind: Manifest.Kind) throws -> [String: [UInt8]] {
    try contents.signedFiles(kind, by: signer)
  }
}
