import Ballots
import Records
public import Sealing
import Seasons
import Texts

/// Who works on a season.
public struct StaffDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Adds somebody, or gives them another name, address, password, or other roles or sections.
  /// - Throws: `DeskError.badInput` for a role that nobody has for a section alone.
  public func keep(_ person: StaffMember, by actor: String) async throws {
    guard person.address.contains("@"), !person.name.isEmpty else {
      throw DeskError.badInput(say("give a name and an address with an @"))
    }
    if !person.sections.isEmpty {
      let known = Set(try await office.state().season.sections.map(\.id))
      if let unknown = person.sections.subtracting(known).sorted().first {
        throw DeskError.noSuchThing(say("section \"\(unknown)\""))
      }
      let others = person.roles.subtracting(StaffMember.rolesOfSections)
      if let other = others.map(\.rawValue).sorted().first {
        throw DeskError.badInput(
          say(
            "the role \(other) is for the whole season; for a section alone there are administrator and chair"
          ))
      }
    }
    var details: [String: JSONValue] = [
      "id": .string(person.id),
      "roles": .array(person.roles.map { .string($0.rawValue) }.sorted { "\($0)" < "\($1)" }),
    ]
    if !person.sections.isEmpty {
      details["sections"] = .array(person.sections.sorted().map(JSONValue.string))
    }
    try await office.store.keep(
      person, in: office.id, event: office.event(.staffChanged, by: actor, details))
  }

  /// Makes a second step part of somebody's sign-in, once they have shown that their app has the secret.
  /// - Throws: `DeskError.badInput` for a code that is not the app's.
  public func setSecondStep(_ step: TimeCode, code: String, of id: String) async throws {
    guard var person = try await person(id) else {
      throw DeskError.noSuchThing(say("member of staff"))
    }
    guard let used = step.step(of: code, at: office.clock()) else {
      throw DeskError.badInput(
        say("these are not the six digits that the app shows now; look again"))
    }
    person.secondStep = step
    person.lastStep = used
    try await keep(person, by: person.name)
  }

  public func person(_ id: String) async throws -> StaffMember? {
    try await office.store.staff(of: office.id).first { $0.id == id }
  }
}
