import Ballots
import Foundation
import Records
import Sealing
import Seasons
import Texts

/// Acts off the schedule. Where the season asks for two persons, one proposes and another approves; else one
/// person does it, and the record says that one may.
public struct ProposalDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Does an act, or proposes it.
  /// - Returns: whether it is done.
  /// - Throws: `DeskError` for what cannot be done now, also where it would only be proposed.
  public func act(_ act: Act, by person: StaffMember, reason: String) async throws -> Bool {
    guard !reason.isEmpty else { throw DeskError.badInput(say("this needs a reason")) }
    try await check(act)
    let state = try await office.state()
    guard state.season.needsTwoPersons || act.alwaysNeedsTwo else {
      try await perform(act, by: person.name, reason: reason)
      return true
    }
    var details = act.details
    details["by"] = .string(person.id)
    let proposed = details
    try await office.decide { state in
      if state.proposals.contains(where: { $0.act == act }) {
        throw DeskError.alreadyDone(say("the same proposal"))
      }
      return [office.event(.actProposed, by: person.name, reason: reason, proposed)]
    }
    return false
  }

  /// The second person approves: the act is done under both names.
  public func approve(_ number: Int, by person: StaffMember) async throws {
    let proposal = try await proposal(number)
    guard proposal.by != person.id else {
      throw DeskError.badInput(say("somebody else than who proposed it must approve it"))
    }
    let state = try await office.state()
    guard StaffDesk.mayApprove(person.id, state, at: office.clock()) else {
      throw DeskError.badInput(
        say("whoever is new on the staff approves nothing for the first 24 hours"))
    }
    try await check(proposal.act)
    // Taken off the table first, by one approval alone.
    try await decide(number, "approved", by: person.name)
    do {
      try await perform(
        proposal.act, by: "\(proposal.name) and \(person.name)", reason: proposal.reason)
    } catch {
      // It could not be done after all: it waits again.
      var details = proposal.act.details
      details["by"] = .string(proposal.by)
      try? await office.store.append(
        office.event(.actProposed, by: proposal.name, reason: proposal.reason, details),
        to: office.id)
      throw error
    }
  }

  /// Takes a proposal off the table; also its own proposer may.
  public func drop(_ number: Int, by person: StaffMember) async throws {
    _ = try await proposal(number)
    try await decide(number, "dropped", by: person.name)
  }

  private func proposal(_ number: Int) async throws -> Proposal {
    guard let found = try await office.state().proposals.first(where: { $0.number == number })
    else { throw DeskError.noSuchThing(say("proposal that waits")) }
    return found
  }

  private func decide(_ number: Int, _ outcome: String, by actor: String) async throws {
    try await office.decide { state in
      guard state.proposals.contains(where: { $0.number == number }) else {
        throw DeskError.alreadyDone(say("deciding this proposal"))
      }
      return [
        office.event(
          .proposalDecided, by: actor,
          ["proposal": .integer(number), "outcome": .string(outcome)])
      ]
    }
  }

  /// Whether an act can be done now.
  private func check(_ act: Act) async throws {
    let state = try await office.state()
    switch act {
    case .open(let id):
      guard let round = state.season.round(id) else { throw DeskError.noSuchRound(id) }
      guard state.rounds[id] == nil else { throw DeskError.roundIsOpen(id) }
      if let item = try await Checklist(office).blocking(round, state).first {
        throw DeskError.badInput(say("not yet: \(item.note)"))
      }
    case .move(let id, let closes, _):
      guard state.season.round(id) != nil else { throw DeskError.noSuchRound(id) }
      if state.rounds[id]?.isClosed == true { throw DeskError.roundNotOpen(id) }
      guard closes > office.clock() else {
        throw DeskError.badInput(say("the new close is in the past"))
      }
    case .close(let id):
      guard let round = state.rounds[id], !round.isClosed else { throw DeskError.roundNotOpen(id) }
    case .setAside(let id, let member, _):
      guard state.rounds[id] != nil else { throw DeskError.noSuchRound(id) }
      guard try await office.store.member(member, in: office.id) != nil else {
        throw DeskError.noSuchThing(say("member \"\(member)\""))
      }
    case .endAppeals:
      if let obstacle = AppealsDesk.obstacle(state) { throw obstacle }
    case .strike(let id, let category, let nominee):
      guard let voted = state.rounds[id]?.category(category),
        let candidate = voted.candidates.first(where: { $0.id == nominee })
      else { throw DeskError.noSuchThing(say("nominee \"\(nominee)\" in \(category)")) }
      guard !candidate.isWithdrawn else { throw DeskError.alreadyDone(say("taking it out")) }
      let results = try await office.store.results(of: category, in: office.id)
      guard let result = results.first(where: { $0.round == id && $0.card != nil }) else {
        throw DeskError.badInput(say("it is not counted yet; take the nominee out by yourself"))
      }
      guard result.releasedKey == nil, state.night.mode == nil else {
        throw DeskError.badInput(say("the show has begun, or the envelope is open"))
      }
    }
  }

  private func perform(_ act: Act, by actor: String, reason: String) async throws {
    let rounds = RoundDesk(office)
    switch act {
    case .open(let id):
      let state = try await office.state()
      guard let round = state.season.round(id),
        let key = state.publicKeys[KeyDesk.name(ofRound: id)]
      else { throw DeskError.missingKey(KeyDesk.name(ofRound: id)) }
      let now = office.clock()
      try await rounds.open(
        id, key: key, at: now < round.opens ? now : nil, by: actor, reason: reason)
    case .move(let id, let closes, let offset):
      try await rounds.moveDeadline(id, to: closes, offset: offset, by: actor, reason: reason)
    case .close(let id): try await rounds.close(id, by: actor, reason: reason)
    case .setAside(let id, let member, let mayVoteAgain):
      try await HelpDesk(office).setAside(
        member, in: id, mayVoteAgain: mayVoteAgain, by: actor, reason: reason)
    case .endAppeals: try await AppealsDesk(office).finish(by: actor)
    case .strike(let id, let category, let nominee):
      try await office.store.append(
        office.event(
          .nomineeWithdrawn, by: actor, reason: reason,
          [
            "nominee": .string(nominee), "category": .string(category), "recount": .string(id),
          ]), to: office.id)
    }
  }
}
