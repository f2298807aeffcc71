import Ballots
import Foundation
import Records
import Seasons
import Texts

/// The drill for a wrong winner read: it has an owner and a clock, and what everybody sees stands still until the
/// right winner is announced. Both stay in the record.
public struct DrillDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Begins the drill for the present cue.
  /// - Parameters:
  ///   - read: the id of the nominee who was read, or a name.
  ///   - owner: who puts it right; the one who begins it where nobody else is named.
  /// - Throws: `DeskError.badInput` where the present cue has no open envelope, or what was read is on the card.
  public func begin(_ read: String, owner: String?, by actor: String) async throws {
    try await office.nightTurns.take {
      let night = try await office.state().night
      guard night.mode != nil, let category = night.current?.category,
        let reveal = night.reveals[category]
      else {
        throw DeskError.badInput(
          say("no envelope is open at this cue; hold the show, and hand over the right one"))
      }
      guard night.drill == nil else { throw DeskError.alreadyDone(say("the drill")) }
      guard !read.isEmpty else { throw DeskError.badInput(say("say who was read")) }
      guard reveal.winners != [read] else {
        throw DeskError.badInput(say("that is what the card says; nothing is wrong"))
      }
      try await office.store.append(
        office.event(
          .wrongWinnerRead, by: actor,
          [
            "category": .string(category), "read": .string(read),
            "owner": .string(owner ?? actor), "mode": .string(night.mode?.rawValue ?? ""),
            "card": .array(reveal.winners.map(JSONValue.string)),
          ]), to: office.id)
    }
  }

  /// The right winner was announced.
  /// - Parameter said: what was said, for the record.
  public func end(_ said: String, by actor: String) async throws {
    try await office.nightTurns.take {
      let night = try await office.state().night
      guard let drill = night.drill else {
        throw DeskError.badInput(say("no drill runs"))
      }
      let seconds = Int(office.clock().timeIntervalSince(drill.at))
      var details: [String: JSONValue] = [
        "category": .string(drill.category), "seconds": .integer(max(0, seconds)),
        "mode": .string(night.mode?.rawValue ?? ""),
      ]
      if !said.isEmpty { details["said"] = .string(said) }
      try await office.store.append(
        office.event(.drillEnded, by: actor, details), to: office.id)
    }
  }
}
