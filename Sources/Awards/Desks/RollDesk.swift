import Ballots
import Records
import Seasons

/// Who may vote.
public struct RollDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Adds members, or changes those whose id is there.
  public func add(_ members: [Member], by actor: String) async throws {
    let season = try await office.state().season
    let branches = Set(season.branches.map(\.id))
    for member in members {
      if let branch = member.branch, !branches.contains(branch) {
        throw DeskError.noSuchThing("branch \"\(branch)\", named for member \(member.id)")
      }
    }
    try await office.store.add(
      members, to: office.id,
      event: office.event(.membersImported, by: actor, ["count": .integer(members.count)]))
  }

  /// How many may vote and have voted, by category.
  public func turnout(in round: String) async throws -> [String: RollCount] {
    try await office.store.rollCounts(of: round, in: office.id)
  }
}
