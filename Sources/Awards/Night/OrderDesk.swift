import Ballots
import Foundation
import Records
public import Seasons
import Texts

/// The order of the night before the show: cues, presenters, planned times; changed until it is locked.
public struct OrderDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Puts the cues in an order.
  /// - Parameter ids: of all cues, each once.
  /// - Throws: `DeskError.badInput` where the order is locked or another set of cues.
  public func arrange(_ ids: [String], by actor: String) async throws {
    try await change(by: actor) { cues in
      guard ids.count == cues.count, Set(ids) == Set(cues.map(\.id)) else {
        throw DeskError.badInput(
          say("the order has changed since the page was shown; look at it and try again"))
      }
      cues = ids.compactMap { id in cues.first { $0.id == id } }
    }
  }

  /// Changes what is known of a cue, or adds one.
  public func keep(_ cue: Cue, by actor: String) async throws {
    let season = try await office.state().season
    for person in cue.presenters where season.person(person) == nil {
      throw DeskError.noSuchThing(say("person \"\(person)\" in the season"))
    }
    if let planned = cue.planned, !(0...Cue.longest).contains(planned) {
      throw DeskError.badInput(say("a cue lasts at most six hours"))
    }
    try await change(by: actor) { cues in
      if let index = cues.firstIndex(where: { $0.id == cue.id }) {
        guard cues[index].category == cue.category else {
          throw DeskError.badInput(say("a cue keeps its category"))
        }
        cues[index] = cue
      } else {
        guard cue.category == nil else {
          throw DeskError.badInput(say("every category has its cue already"))
        }
        cues.append(cue)
      }
    }
  }

  /// Takes a cue out; a category's cannot be.
  public func remove(_ id: String, by actor: String) async throws {
    try await change(by: actor) { cues in
      guard let index = cues.firstIndex(where: { $0.id == id }) else {
        throw DeskError.noSuchThing(say("cue \"\(id)\""))
      }
      guard cues[index].category == nil else {
        throw DeskError.badInput(say("a category stays in the order of the night"))
      }
      cues.remove(at: index)
    }
  }

  /// An id for a new cue.
  public func newID(_ name: String) async throws -> String {
    let season = try await office.state().season
    return Slug.make(
      name, unlike: season.orderOfTheNight.map(\.id) + season.categories.map(\.id))
  }

  public func lock(_ isLocked: Bool, by actor: String) async throws {
    let night = try await office.state().night
    guard night.mode == nil else {
      throw DeskError.badInput(say("a show or rehearsal is running; end it first"))
    }
    guard night.isLocked != isLocked else { return }
    try await office.store.append(
      office.event(.orderLocked, by: actor, ["locked": .bool(isLocked)]), to: office.id)
  }

  private func change(
    by actor: String, _ body: @Sendable (inout [Cue]) throws -> Void
  ) async throws {
    try await office.nightTurns.take {
      let state = try await office.state()
      guard !state.night.isLocked, state.night.mode == nil else {
        throw DeskError.badInput(
          say("the order of the night is locked; unlock it, or move a cue in the show"))
      }
      var cues = state.season.orderOfTheNight
      try body(&cues)
      guard cues != state.season.orderOfTheNight else { return }
      try await office.store.append(
        office.event(.orderChanged, by: actor, ["order": .array(cues.map(\.json))]),
        to: office.id)
    }
  }
}
