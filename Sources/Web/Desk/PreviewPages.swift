import Awards
import Seasons

/// A round's ballot as a member will see it, before it opens.
enum PreviewPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let id = visit.parameter("round")
    let round: RoundState
    if let known = open.state.rounds[id] {
      round = known
    } else {
      round = try await RoundDesk(open.office).preview(id)
    }
    return try MemberBallot(preview: round, visit).page(told: nil, problems: [:])
  }
}
