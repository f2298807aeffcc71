import Ballots
public import Foundation
import Records
import Seasons
import Texts

/// The end of appeals: from then on nobody can lead a ballot back to its member, nor set one aside, since what led there is
/// erased.
public struct AppealsDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// When appeals end by the clock, as it was said last; nil where nobody said.
  public static func end(_ state: SeasonState) -> Date? {
    state.journal.last { $0.kind == .appealsSet }
      .flatMap { $0.details["ends"]?.string }.flatMap { Timestamp.parse($0)?.date }
  }

  public static func haveEnded(_ state: SeasonState) -> Bool {
    state.journal.contains { $0.kind == .linksErased }
  }

  /// Says when appeals end; it stands in the public journal.
  public func set(_ ends: Date, by actor: String) async throws {
    let now = office.clock()
    try await office.decide { state in
      guard !Self.haveEnded(state) else { throw DeskError.alreadyDone(say("the end of appeals")) }
      guard ends > now else { throw DeskError.badInput(say("that time is over already")) }
      return [office.event(.appealsSet, by: actor, ["ends": .string(Timestamp.text(ends))])]
    }
  }

  /// Why appeals cannot end yet; nil where they can.
  static func obstacle(_ state: SeasonState) -> DeskError? {
    if haveEnded(state) { return .alreadyDone(say("the end of appeals")) }
    if let open = state.rounds.values.first(where: { !$0.isClosed }) {
      return .roundIsOpen(open.id)
    }
    if Protest.all(in: state.journal).contains(where: { $0.decision == nil }) {
      return .badInput(say("a protest is not decided yet"))
    }
    return nil
  }

  /// Ends appeals for good.
  /// - Throws: `DeskError` while a round is open or a protest undecided, and the second time.
  public func finish(by actor: String) async throws {
    if let obstacle = Self.obstacle(try await office.state()) { throw obstacle }
    try await office.store.eraseLinks(
      in: office.id, event: office.event(.linksErased, by: actor))
    try await office.log.anchor()
  }

  /// Ends appeals when their time has come.
  public func finishWhenDue() async throws {
    let state = try await office.state()
    guard let ends = Self.end(state), office.clock() >= ends, Self.obstacle(state) == nil else {
      return
    }
    try await finish(by: RoundKeeper.actor)
  }
}
