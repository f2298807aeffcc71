import Ballots
import Records
import Sealing
import Seasons

/// Who works on a season.
public struct StaffDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Adds somebody, or gives them another name, address, password or other roles.
  public func keep(_ person: StaffMember, by actor: String) async throws {
    guard person.address.contains("@"), !person.name.isEmpty else {
      throw DeskError.badInput("give a name and an address with an @")
    }
    try await office.store.keep(
      person, in: office.id,
      event: office.event(
        .staffChanged, by: actor,
        [
          "id": .string(person.id),
          "roles": .array(person.roles.map { .string($0.rawValue) }.sorted { "\($0)" < "\($1)" }),
        ]))
  }

  public func person(_ id: String) async throws -> StaffMember? {
    try await office.store.staff(of: office.id).first { $0.id == id }
  }
}
