import Ballots
import Foundation
public import Records
import Sealing
public import Seasons
import Texts

/// Before the announcement each nominee hears of it by a private link: accepts or declines, and reads
/// over how they will stand on ballot, card and screen.
public struct NomineeDesk: Sendable {
  /// Somebody whom a private link is for.
  public struct Invitation: Sendable {
    public let round: String
    public let category: VotedCategory
    public let nominee: Nominee
    /// With the nominees found.
    public let season: Season
    public let answer: NomineeAnswer?
    public let isAnnounced: Bool
  }

  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Sends a nominee their link; a link sent before goes on working.
  /// - Parameter address: where the mail goes; kept with the mail alone.
  public func ask(
    _ nominee: String, in round: String, category: String, name: String, address: String,
    site: String, by actor: String
  ) async throws {
    let state = try await office.state()
    guard let open = state.rounds[round], let voted = open.category(category),
      let nominations = open.nominations[category]
    else { throw DeskError.noSuchCategory(category) }
    guard let list = nominations.found, !nominations.isAnnounced,
      let found = list.nominees.first(where: { $0.id == nominee })
    else { throw DeskError.noSuchThing(say("nominee who is found and not announced")) }
    guard MemberTable.isAddress(address) else {
      throw DeskError.badInput(say("\"\(address)\" is no mail address"))
    }
    let code = AccessCode(length: AccessCode.printed, entropy: office.entropy)
    let season = state.season.with(list)
    let label = voted.candidates.first { $0.id == found.entry }?.label ?? season.title(of: found)
    let text = MailTexts.nominee(
      name: name.isEmpty ? label : name, season: season.name.plain, category: voted.title,
      label: label,
      announced: season.round(round)?.announces.map { Moment.text($0, season) } ?? say("soon"),
      link: "\(site)/nominee/\(code.text)")
    // The link is known before its mail can go out.
    try await office.store.append(
      office.event(
        .nomineeAsked, by: actor,
        [
          "round": .string(round), "category": .string(category), "nominee": .string(nominee),
          "link": .string(code.hash.base64),
        ]), to: office.id)
    try await office.store.queue(
      [
        Mail(
          visitor: .nominee(nominee), address: address, text, kind: Mail.nomineeKind,
          queued: office.clock())
      ], once: false, in: office.id)
  }

  /// Whom a link is for; nil where nobody was sent it.
  /// - Throws: `DeskError.badInput` where the nominee is no longer found.
  public func invitation(_ code: String) async throws -> Invitation? {
    guard let hash = AccessCode(typed: code)?.hash.base64 else { return nil }
    let state = try await office.state()
    for open in state.rounds.values {
      for category in open.categories {
        guard let nominations = open.nominations[category.id],
          let id = nominations.links[hash], let list = nominations.found
        else { continue }
        let season = nominations.isAnnounced ? state.season : state.season.with(list)
        guard let nominee = season.category(category.id)?.nominees.first(where: { $0.id == id })
        else {
          throw DeskError.badInput(
            say(
              "this nomination is no longer among those found; write to the office if it should be")
          )
        }
        return Invitation(
          round: open.id, category: category, nominee: nominee, season: season,
          answer: nominations.answers[id], isAnnounced: nominations.isAnnounced)
      }
    }
    return nil
  }

  /// Keeps an answer; the last one holds. A nominee who declines is passed over by the body's way.
  /// - Throws: `DeskError.badInput` after the announcement.
  public func answer(_ invitation: Invitation, _ answer: NomineeAnswer) async throws {
    if invitation.isAnnounced {
      throw DeskError.badInput(
        say("The nominees are announced. Write to the office about anything that is to change."))
    }
    let id = invitation.nominee.id
    let actor = "nominee \(id)"
    try await office.store.append(
      office.event(
        .nomineeAnswered, by: actor,
        answer.details.merging([
          "round": .string(invitation.round), "category": .string(invitation.category.id),
          "nominee": .string(id),
        ]) { first, _ in first }), to: office.id)
    let isOut =
      try await office.state().rounds[invitation.round]?.nominations[invitation.category.id]?
      .passedOver[label(invitation)] != nil
    let desk = NominationDesk(office)
    if !answer.accepts, !isOut {
      try await desk.passOver(
        invitation.nominee.entry, in: invitation.round, category: invitation.category.id,
        why: .declined, by: actor, reason: "the nominee declined")
    } else if answer.accepts, isOut, invitation.answer?.accepts == false {
      try await desk.restore(
        invitation.nominee.entry, in: invitation.round, category: invitation.category.id,
        by: actor, reason: "the nominee accepted after all")
    }
  }

  /// Takes over what a nominee would have corrected: it is made with the announcement.
  public func accept(
    _ change: Correction, in round: String, category: String, by actor: String
  ) async throws {
    guard let state = try await office.state().rounds[round]?.nominations[category] else {
      throw DeskError.noSuchCategory(category)
    }
    if state.isAnnounced { throw DeskError.alreadyDone(say("the announcement of \(category)")) }
    if state.accepted.contains(change) { return }
    try await office.store.append(
      office.event(
        .correctionAccepted, by: actor,
        change.details.merging(["round": .string(round), "category": .string(category)]) {
          first, _ in first
        }), to: office.id)
  }

  private func label(_ invitation: Invitation) -> String {
    invitation.category.candidates.first { $0.id == invitation.nominee.entry }?.label ?? ""
  }

  /// How a nominee stands everywhere: what they read over and sign.
  public static func text(_ nominee: Nominee, _ season: Season, category: String) -> String {
    var lines = ["\(category)", season.title(of: nominee)]
    let people = nominee.people.map { id -> String in
      let say = season.person(id)?.say.map { " (say: \($0))" } ?? ""
      return season.personName(id) + say
    }
    if !people.isEmpty { lines.append(people.joined(separator: ", ")) }
    if let detail = nominee.detail?.plain { lines.append(detail) }
    if let credit = nominee.credit?.plain { lines.append(credit) }
    return lines.joined(separator: "\n")
  }
}

extension Mail {
  static let nomineeKind = "nominee"
}
