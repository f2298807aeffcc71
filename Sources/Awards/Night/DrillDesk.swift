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

  /// Notes who was read on stage at the present cue, and holds it against the card: where it is somebody else, the
  /// drill begins.
  /// - Parameter read: a nominee's id, or a name as it was heard; nil where it was said that nobody gets it.
  /// - Returns: whether the card says so.
  /// - Throws: `DeskError.badInput` where the present cue has no open envelope.
  public func note(read: String?, by actor: String) async throws -> Bool {
    try await office.nightTurns.take {
      let state = try await office.state()
      let night = state.night
      guard let mode = night.mode, let category = night.current?.category,
        let reveal = night.reveals[category]
      else {
        throw DeskError.badInput(
          say("no envelope is open at this cue; hold the show, and hand over the right one"))
      }
      guard night.drill == nil else { throw DeskError.alreadyDone(say("the drill")) }
      guard read?.isEmpty != true else { throw DeskError.badInput(say("say who was read")) }
      let named = read.map { Self.nominees($0, category, state.season) } ?? []
      let winner = named.first { reveal.winners.contains($0) }
      let isSame = read == nil ? reveal.winners.isEmpty : winner != nil
      let event =
        isSame
        ? office.event(
          .cardRead, by: actor,
          [
            "category": .string(category), "read": .string(winner ?? ""),
            "mode": .string(mode.rawValue),
          ])
        : office.wrongWinner(
          named.first ?? read ?? "", category, card: reveal.winners, mode, by: actor)
      try await office.store.append(event, to: office.id)
      return isSame
    }
  }

  /// The nominees who are meant by an id, or by a name as somebody types it.
  private static func nominees(_ read: String, _ id: String, _ season: Season) -> [String] {
    guard let category = season.category(id) else { return [] }
    if category.nominees.contains(where: { $0.id == read }) { return [read] }
    let key = NameProposals.key(read)
    guard !key.isEmpty else { return [] }
    return category.nominees.filter { nominee in
      let billing = season.billing(of: nominee, in: category)
      let names = [billing.lead, season.title(of: nominee)] + season.peopleNames(of: nominee)
      return names.contains { NameProposals.key($0) == key }
    }.map(\.id)
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

extension SeasonOffice {
  /// Another winner was read than is on the card; who says so puts it right.
  func wrongWinner(
    _ read: String, _ category: String, card: [String], _ mode: NightState.Mode, by actor: String
  ) -> EventDraft {
    event(
      .wrongWinnerRead, by: actor,
      [
        "category": .string(category), "read": .string(read), "owner": .string(actor),
        "mode": .string(mode.rawValue), "card": .array(card.map(JSONValue.string)),
      ])
  }
}
