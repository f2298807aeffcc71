import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// Tests of the show, its rehearsal and its envelopes, on the small festival: welcome, short, then actor, sponsor and
/// life, which no cue names, and film last.
protocol OnTheNight {}

extension OnTheNight {
  /// Up to sealed envelopes.
  func sealed(
    _ text: String = SmallSeason.yaml, _ body: (Stage) async throws -> Void
  ) async throws {
    let stage = try await Stage(SeasonFile(text: text), members: Stage.members)
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.vote()
    try await CountDesk(stage.office).sealEnvelopes(of: "final", keys: stage.keys("final"), by: "k")
    stage.clock.set("2026-03-14T19:00:00Z")
    try await body(stage)
  }

  func night(_ stage: Stage) async throws -> NightState {
    try await stage.office.state().night
  }

  func label(_ stage: Stage, _ category: String, _ set: String = "A") async throws -> String {
    try #require(
      try await night(stage).labels.first { $0.category == category && $0.set == set }?.code)
  }

  func handOver(_ stage: Stage) async throws {
    let desk = ShowDesk(stage.office)
    let category = try #require(try await night(stage).current?.category)
    if try await !night(stage).labels.isEmpty {
      #expect(try await desk.read(label(stage, category), by: "sam"))
    }
    try await desk.confirm(.presenter, by: "sam")
    try await desk.confirm(.stageManager, by: "sam")
  }

  /// The card's own key, as a keyholder's device takes it out of its wrapping.
  func key(_ stage: Stage, _ category: String) async throws -> [UInt8] {
    let results = try await stage.store.results(of: category, in: stage.office.id)
    let wrapped = try #require(results.first { $0.card != nil }).wrappedKey
    return try CardKey(
      unwrapping: wrapped, with: stage.night,
      context: CardContext(body: "harbour", season: "2026", category: category)
    ).bytes
  }

  /// Up to the film's open envelope in a show.
  func filmIsOpen(_ stage: Stage) async throws {
    let show = ShowDesk(stage.office)
    try await show.start(.show, by: "cal")
    try await show.go(by: "cal")
    try await show.askMove("film", before: "short", by: "cal")
    try await show.confirmMove(by: "sam")
    try await show.go(by: "cal")
    try await handOver(stage)
    try await show.go(by: "cal")
    _ = try await NightDesk(stage.office).open("film", nightKey: stage.night, by: "kim")
  }
}
