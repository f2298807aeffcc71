import Ballots
import Records
import Seasons
import Texts

/// Who may vote.
public struct RollDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Adds members, or changes those whose id is there.
  /// - Parameter columns: the headings that their list had, remembered for the next one.
  public func add(
    _ members: [Member], columns: [MemberTable.Column: String] = [:], by actor: String
  ) async throws {
    let season = try await office.state().season
    let branches = Set(season.branches.map(\.id))
    let categories = Set(season.categories.map(\.id))
    for member in members {
      guard (1...Member.mostVotes).contains(member.votes) else {
        throw DeskError.badInput(
          say(
            "member \(member.id) has \(member.votes) votes; from 1 to \(Member.mostVotes) are possible"
          ))
      }
      if let unknown = member.categories.first(where: { !categories.contains($0) }) {
        throw DeskError.noSuchThing(say("category \"\(unknown)\", named for member \(member.id)"))
      }
      if let branch = member.branch, !branches.contains(branch) {
        throw DeskError.noSuchThing(say("branch \"\(branch)\", named for member \(member.id)"))
      }
    }
    var details: [String: JSONValue] = ["count": .integer(members.count)]
    if !columns.isEmpty {
      details["columns"] = .object(
        Dictionary(
          uniqueKeysWithValues: columns.map { ($0.key.rawValue, JSONValue.string($0.value)) }))
    }
    try await office.store.add(
      members, to: office.id, event: office.event(.membersImported, by: actor, details))
  }

  /// The headings that the last list had.
  public static func columns(_ state: SeasonState) -> [MemberTable.Column: String] {
    let last = state.journal.last { $0.kind == .membersImported && $0.details["columns"] != nil }
    var columns: [MemberTable.Column: String] = [:]
    for (name, heading) in last?.details["columns"]?.object ?? [:] {
      if let column = MemberTable.Column(rawValue: name) { columns[column] = heading.string }
    }
    return columns
  }

  /// How many may vote and have voted, by category.
  public func turnout(in round: String) async throws -> [String: RollCount] {
    try await office.store.rollCounts(of: round, in: office.id)
  }
}
