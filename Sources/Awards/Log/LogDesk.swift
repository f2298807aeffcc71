import Ballots
import Foundation
import Records
public import Sealing
import Seasons
import Texts

/// Putting a log right that a fault or an accident has touched: in the open, with a reason, by events that the record shows.
public struct LogDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Goes on from a log that does not continue the one signed last, since a copy was put back.
  /// - Throws: `DeskError.badInput` where nothing was rolled back.
  public func acceptRollback(by actor: String, reason: String) async throws {
    guard !reason.isEmpty else { throw DeskError.badInput(say("this needs a reason")) }
    do {
      try await office.log.check()
    } catch LogFault.rolledBack(let known, _) {
      try await office.store.append(
        office.event(
          .rollbackAccepted, by: actor, reason: reason, ["checkpoint": .string(known.text)]),
        to: office.id)
      try await office.log.check()
      try await office.log.anchor()
      return
    }
    throw DeskError.badInput(say("the log continues the one signed last; nothing was put back"))
  }

  /// The slots of a round's log that hold a ballot which the box does not have, by category: a fault put them there.
  /// O(leaves and box).
  public func strays(in round: String) async throws -> [String: [Leaf.Slot]] {
    let rows = try await office.store.recordRows(of: office.id)
    let slots = try RecordSlots(rows.leaves, journal: rows.journal)
    var strays: [String: [Leaf.Slot]] = [:]
    for category in slots.categories(of: round) {
      let box = Set(
        try await office.store.box(of: round, category: category, in: office.id).map(\.slot))
      let stray = slots.slots(round, category).filter { !box.contains($0) }
      if !stray.isEmpty {
        strays[category] = stray.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
      }
    }
    return strays
  }

  /// Names the strays of a round in the journal, so that they are counted nowhere and both verifiers know why.
  /// - Returns: how many.
  public func disown(in round: String, by actor: String, reason: String) async throws -> Int {
    guard !reason.isEmpty else { throw DeskError.badInput(say("this needs a reason")) }
    let strays = try await strays(in: round)
    guard !strays.isEmpty else {
      throw DeskError.badInput(
        say("every ballot of the log is in the box; nothing is to be put right"))
    }
    let details: [String: JSONValue] = [
      "round": .string(round),
      "slots": .object(
        strays.mapValues { .array($0.map { .string($0.bytes.base64) }) }),
    ]
    try await office.store.append(
      office.event(.leavesDisowned, by: actor, reason: reason, details), to: office.id)
    try await office.log.anchor()
    return strays.values.map(\.count).reduce(0, +)
  }
}
