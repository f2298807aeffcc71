import Ballots
public import Foundation
import Records
public import Sealing
import Seasons
import Texts

/// What the office does for one member. Each act stands in the body's own journal, on the member's
/// page, and in a mail to them; none of it tells a choice.
public struct HelpDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// All that is known of a member's dealings with the season.
  public func history(of member: Member) async throws -> MemberHistory {
    let visitor = Visitor.member(member.id)
    let state = try await office.state()
    var ballots: [MemberHistory.Ballot] = []
    for round in state.season.rounds where state.rounds[round.id] != nil {
      let roll =
        try await office.store.roll(of: [member.id], round: round.id, in: office.id)[member.id]
        ?? [:]
      ballots.append(
        .init(round: round.id, cast: roll.values.filter { $0 }.count, eligible: roll.count))
    }
    return MemberHistory(
      sessions: try await office.store.sessions(of: visitor, in: office.id),
      mails: try await office.store.mails(of: visitor, 20, in: office.id),
      casts: try await office.store.casts(of: member.id, in: office.id), ballots: ballots,
      acts: state.journal.filter {
        $0.kind.isAboutMember && $0.details["member"]?.string == member.id
      })
  }

  /// Gives a member another name, address, branch or other categories. Both addresses are told.
  public func change(_ member: Member, by actor: String, reason: String) async throws {
    guard let old = try await office.store.member(member.id, in: office.id) else {
      throw DeskError.noSuchThing(say("member \"\(member.id)\""))
    }
    try Self.check(reason)
    try await RollDesk(office).add([member], by: actor)
    try await note(
      Phrase("changed the name, an address, the branch or where you vote"), old, by: actor, reason)
    if let address = member.address, address != old.address {
      try await tell(
        Phrase("changed the name, an address, the branch or where you vote"), member, by: actor,
        reason)
    }
  }

  /// Ends all of a member's sign-ins.
  public func signOut(_ member: Member, by actor: String, reason: String) async throws {
    try Self.check(reason)
    try await office.store.endSessions(of: .member(member.id), in: office.id)
    try await note(Phrase("ended all of your sign-ins"), member, by: actor, reason)
  }

  /// A printed code for a member, good until a time.
  public func letter(
    for member: Member, until end: Date, by actor: String, reason: String
  ) async throws -> AccessCode? {
    try Self.check(reason)
    let code = try await SignInDesk(office).printedCodes(for: [member], until: end).first
    try await note(Phrase("printed a letter with a code to sign in"), member, by: actor, reason)
    return code
  }

  /// Sets a member's ballots of a round aside: they are kept and not counted. The public journal has the
  /// slots and the reason, the member's own page that it was theirs.
  /// - Throws: `DeskError.alreadyDone` once the round is counted.
  public func setAside(
    _ id: String, in round: String, mayVoteAgain: Bool, by actor: String, reason: String
  ) async throws {
    try Self.check(reason)
    guard let member = try await office.store.member(id, in: office.id) else {
      throw DeskError.noSuchThing(say("member \"\(id)\""))
    }
    guard try await !office.store.results(of: office.id).contains(where: { $0.round == round })
    else { throw DeskError.alreadyDone(say("the count of \(round)")) }
    let slots = try await office.store.slots(of: [id], round: round, in: office.id)[id] ?? [:]
    guard !slots.isEmpty else { throw DeskError.noSuchThing(say("ballot of \(id) in \(round)")) }
    let event = office.event(
      .ballotsSetAside, by: actor, reason: reason,
      [
        "round": .string(round),
        "slots": .object(slots.mapValues(Self.json)),
      ])
    try await office.log.close { [office] in
      try await office.store.setAside(
        slots, of: id, round: round, mayVoteAgain: mayVoteAgain, in: office.id, event: event)
      return .ballots(Set(slots.values.joined()), of: id, in: mayVoteAgain ? nil : round)
    }
    try await note(
      mayVoteAgain
        ? Phrase(
          "set your ballot in \(round) aside, uncounted; you can cast another until voting ends")
        : Phrase("set your ballot in \(round) aside, uncounted"), member, by: actor, reason)
  }

  /// A member says that something was not done by them: all of their sign-ins end, and the office has
  /// a case until somebody closes it.
  public func openCase(_ member: Member) async throws {
    try await office.store.endSessions(of: .member(member.id), in: office.id)
    try await office.store.append(
      office.event(.caseOpened, by: member.id, ["member": .string(member.id)]), to: office.id)
    let season = try await office.state().season.name.plain
    let mails = try await office.store.staff(of: office.id)
      .filter { $0.roles.contains(.administrator) }
      .map { person in
        let text = MailTexts.caseOpened(name: person.name, season: season, member: member.id)
        return Mail(
          visitor: .staff(person.id), address: person.address, text, kind: "case",
          queued: office.clock())
      }
    try await office.store.queue(mails, once: false, in: office.id)
  }

  public func closeCase(of member: Member, by actor: String, reason: String) async throws {
    guard try await office.state().openCases.contains(member.id) else {
      throw DeskError.noSuchThing(say("open case of \(member.id)"))
    }
    try await office.store.append(
      office.event(
        .caseClosed, by: actor, reason: reason, ["member": .string(member.id)]), to: office.id)
  }

  /// One slot as a text, several as a list.
  private static func json(_ slots: [Leaf.Slot]) -> JSONValue {
    let texts = slots.map { JSONValue.string($0.bytes.base64) }
    return texts.count == 1 ? texts[0] : .array(texts)
  }

  private static func check(_ reason: String) throws {
    if reason.isEmpty { throw DeskError.badInput(say("give a reason; the member reads it")) }
  }

  private func note(
    _ act: Phrase, _ member: Member, by actor: String, _ reason: String
  ) async throws {
    try await office.store.append(
      office.event(
        .memberHelped, by: actor, reason: reason,
        ["member": .string(member.id), "act": .string(act.english)]), to: office.id)
    try await tell(act, member, by: actor, reason)
  }

  private func tell(
    _ act: Phrase, _ member: Member, by actor: String, _ reason: String
  ) async throws {
    guard let address = member.address else { return }
    let season = try await office.state().season.name.plain
    let text = office.inLanguage(of: member) {
      MailTexts.helped(
        member: member.name, season: season, act: say(act), by: actor, reason: reason)
    }
    try await office.store.queue(
      [
        Mail(
          visitor: .member(member.id), address: address, text, kind: "help", queued: office.clock())
      ], once: false, in: office.id)
  }
}
