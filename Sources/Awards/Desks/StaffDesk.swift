import Ballots
public import Foundation
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

  /// Takes somebody off the staff; their sign-ins end at once.
  /// - Throws: `DeskError.badInput` where nobody would be left to administer the season.
  public func remove(_ id: String, by actor: String) async throws {
    let people = try await office.store.staff(of: office.id)
    guard let person = people.first(where: { $0.id == id }) else {
      throw DeskError.noSuchThing(say("member of staff"))
    }
    guard people.contains(where: { $0.id != id && $0.roles.contains(.administrator) }) else {
      throw DeskError.badInput(say("somebody must stay who administers the season"))
    }
    try await office.store.removeStaff(
      id, in: office.id,
      event: office.event(
        .staffChanged, by: actor,
        ["id": .string(person.id), "name": .string(person.name), "roles": []]))
  }

  /// Ends all of somebody's sign-ins.
  public func signOut(_ id: String, by actor: String) async throws {
    guard try await person(id) != nil else {
      throw DeskError.noSuchThing(say("member of staff"))
    }
    try await office.store.endSessions(of: .staff(id), in: office.id)
    try await office.store.append(
      office.event(.signedOut, by: actor, ["from": "everywhere", "who": .string(id)]),
      to: office.id)
  }

  /// How long somebody new on the staff approves nothing, once a vote has begun: a second person whom an administrator
  /// makes up for one approval is none.
  public static let newFor: TimeInterval = 24 * 3600

  /// Whether somebody may be the second person now.
  static func mayApprove(_ id: String, _ state: SeasonState, at now: Date) -> Bool {
    guard !state.season.isRehearsal,
      let opened = state.journal.first(where: { $0.kind == .roundOpened })
    else { return true }
    let added = state.journal.first {
      $0.kind == .staffChanged && $0.details["id"]?.string == id
    }
    guard let added, added.number > opened.number,
      let since = Timestamp.parse(added.at)?.date
    else { return true }
    return now.timeIntervalSince(since) >= newFor
  }

  /// Makes a second step part of somebody's sign-in, once they have shown that their app has the secret. Whoever merely
  /// sits at a browser that is signed in cannot do it: the password is asked for again, or a code of the step before.
  /// - Throws: `DeskError.badInput` for a code that is not the app's, and for a wrong proof.
  public func setSecondStep(
    _ step: TimeCode, code: String, of id: String, proof: String
  ) async throws {
    guard var person = try await person(id) else {
      throw DeskError.noSuchThing(say("member of staff"))
    }
    var isProved = false
    if let old = person.secondStep, let used = old.step(of: proof, at: office.clock()) {
      isProved = try await office.store.use(
        step: used, of: id, secret: old.secret, in: office.id)
    }
    if !isProved, let password = person.password {
      isProved = try await BusyQueue.passwords.compute { password.matches(proof) }
    }
    guard isProved || person.password == nil else {
      throw DeskError.badInput(
        say("type your password, or a code of the app that you have used until now"))
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
