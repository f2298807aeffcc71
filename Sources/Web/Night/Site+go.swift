import Awards
import Seasons

extension Site {
  /// GO in the name of whose token it is, as `POST /api/v1/night/go` takes it.
  /// - Throws: what the desk throws; `DeskError.badInput` for a token that is no caller's.
  public func go(token: String, step: Int?) async throws {
    guard let office = try await seasons.office() else { return }
    guard case .staff(let id)? = try await TokenDesk(office).visitor(token),
      let staff = try await StaffDesk(office).person(id), staff.sections.isEmpty,
      !staff.roles.isDisjoint(with: [.administrator, .caller])
    else { throw DeskError.badInput("the token is no caller's") }
    try await ShowDesk(office).go(at: step, by: staff.name)
    await night.tell(office)
  }
}
