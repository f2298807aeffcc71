import Ballots
import Foundation
import Records
import Sealing
import Seasons
import Texts

/// People who register themselves: they ask, answer from their mail address, and the office decides.
/// Nobody learns from outside who is on the roll.
public struct RegistrationDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Lets people ask, or no longer.
  /// - Parameter text: who may register, shown to them.
  public func set(isOpen: Bool, text: String, by actor: String) async throws {
    guard text.count <= Application.mostLetters.note else {
      throw DeskError.badInput(
        say("the text has more than \(Application.mostLetters.note) letters"))
    }
    try await office.store.append(
      office.event(
        .registrationSet, by: actor, ["open": .bool(isOpen), "text": .string(text)]),
      to: office.id)
  }

  /// Keeps an application and mails its private link. An address that is on the roll gets a mail that says
  /// so, and one that asked within the last minute gets none.
  /// - Parameter site: the site's address, for links.
  /// - Throws: `DeskError.badInput`.
  public func apply(
    name: String, address: String, branch: String?, note: String, site: String
  ) async throws {
    let state = try await office.state()
    guard state.registration.isOpen else {
      throw DeskError.badInput(say("nobody registers here at present; write to the office"))
    }
    let most = Application.mostLetters
    guard !name.isEmpty, name.count <= most.name, !name.contains(where: \.isNewline) else {
      throw DeskError.badInput(say("give a name of at most \(most.name) letters"))
    }
    guard note.count <= most.note else {
      throw DeskError.badInput(say("what you tell the office has more than \(most.note) letters"))
    }
    guard MemberTable.isAddress(address) else {
      throw DeskError.badInput(say("\"\(address.prefix(100))\" is no mail address"))
    }
    if let branch, !state.season.branches.contains(where: { $0.id == branch }) {
      throw DeskError.noSuchThing(say("branch \"\(branch)\""))
    }
    let now = office.clock()
    let season = state.season.name.plain
    let own = try await office.store.applications(from: address, in: office.id)
    if own.contains(where: { now.timeIntervalSince($0.made) < 60 }) { return }
    if let member = try await office.store.members(idOrAddress: address, in: office.id).first {
      try await tell(
        address, .member(member.id),
        MailTexts.onTheRollAlready(name: member.name, season: season, address: site))
      return
    }
    try await office.store.eraseUnconfirmed(
      before: now.addingTimeInterval(-Application.unconfirmedLife), in: office.id)
    let counts = try await office.store.applicationCounts(in: office.id)
    guard counts[.unconfirmed, default: 0] < Application.mostUnconfirmed else {
      throw DeskError.badInput(
        say("too many are registering at this moment; try again in some days"))
    }
    let code = AccessCode(length: AccessCode.printed, entropy: office.entropy)
    let application = Application(
      id: "a-"
        + String(Digest(hashing: code.hash.bytes + Array("application".utf8)).hex.prefix(12)),
      name: name, address: address, branch: branch, note: note, made: now, link: code.hash)
    try await office.store.keep(application, in: office.id, event: nil)
    try await tell(
      address, .applicant(application.id),
      MailTexts.confirmAddress(
        name: name, season: season, link: "\(site)/register/\(code.text)"))
  }

  /// The application that a private link is for.
  public func application(code: String) async throws -> Application? {
    guard let code = AccessCode(typed: code) else { return nil }
    return try await office.store.application(link: code.hash, in: office.id)
  }

  /// The address answered.
  public func confirm(_ application: Application) async throws {
    guard application.state == .unconfirmed else { return }
    var confirmed = application
    confirmed.state = .waiting
    try await office.store.keep(confirmed, in: office.id, event: nil)
  }

  /// A number that nobody has: one above the greatest, with as many digits.
  public func freeNumber() async throws -> String {
    let numbers = try await office.store.members(of: office.id).map(\.id)
      .filter { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } && $0.count < 18 }
    let greatest = numbers.compactMap { Int($0) }.max() ?? 0
    let width = numbers.map(\.count).max() ?? 1
    let text = String(greatest + 1)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  /// Puts somebody on the roll and tells them.
  /// - Parameter branch: as the office finds it, whatever they said.
  /// - Throws: `DeskError.badInput` for a number that another member has; `DeskError.alreadyDone`.
  public func approve(
    _ id: String, number: String, branch: String?, by actor: String, site: String
  ) async throws {
    var application = try await waiting(id)
    guard MemberTable.isID(number) else {
      throw DeskError.badInput(
        say("a member number has letters, digits and . _ - only, at most 64 of them"))
    }
    let member = Member(
      id: number, name: application.name, branch: branch, address: application.address)
    // Where a run was stopped between the two steps, the member is there as it should be.
    if let known = try await office.store.member(number, in: office.id), known != member {
      throw DeskError.badInput(say("the number \(number) is \(known.name)'s; take another"))
    }
    try await RollDesk(office).add([member], by: actor)
    application.state = .approved
    try await office.store.keep(
      application, in: office.id,
      event: office.event(
        .applicationDecided, by: actor,
        ["application": .string(id), "member": .string(number), "decision": "approved"]))
    try await tell(
      application.address, .member(number),
      MailTexts.approved(
        name: application.name, season: try await office.state().season.name.plain, number: number,
        address: site))
  }

  /// Does not put somebody on the roll, and tells them why.
  public func refuse(_ id: String, by actor: String, reason: String) async throws {
    var application = try await waiting(id)
    if reason.isEmpty { throw DeskError.badInput(say("give a reason; whoever asked reads it")) }
    application.state = .refused
    try await office.store.keep(
      application, in: office.id,
      event: office.event(
        .applicationDecided, by: actor, reason: reason,
        ["application": .string(id), "decision": "refused"]))
    try await tell(
      application.address, .applicant(id),
      MailTexts.refused(
        name: application.name, season: try await office.state().season.name.plain, reason: reason))
  }

  private func waiting(_ id: String) async throws -> Application {
    guard let application = try await office.store.application(id, in: office.id) else {
      throw DeskError.noSuchThing(say("application \"\(id)\""))
    }
    guard application.state == .waiting else {
      throw DeskError.alreadyDone(say("the decision about \(application.name)"))
    }
    return application
  }

  private func tell(
    _ address: String, _ visitor: Visitor, _ letter: MailTexts.Letter
  ) async throws {
    try await office.store.queue(
      [
        Mail(
          visitor: visitor, address: address, letter, kind: "registration", queued: office.clock())
      ], once: false, in: office.id)
  }
}
