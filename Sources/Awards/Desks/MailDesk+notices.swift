import Ballots
import Foundation
import Records
import Seasons

/// Mails to many: reminders, and what changes while a round is open. Nobody gets the same one twice.
extension MailDesk {
  /// Hours before the close at which reminders go out by themselves.
  static let reminderHours = [48, 6]

  /// Queues the reminders that are due in an open round: where several were missed, one mail.
  public func remindWhenDue(_ round: RoundState, address: String) async throws {
    let now = office.clock()
    let due = Self.reminderHours.filter { hours in
      let time = round.closes.addingTimeInterval(-Double(hours) * 3600)
      return round.opens <= time && now >= time && !round.reminders.contains(hours)
    }
    guard !due.isEmpty, now < round.closes else { return }
    let last = due.min() ?? 0
    try await remind(round, kind: "reminder \(round.id) \(last)", address: address)
    for hours in due {
      try await office.store.append(
        office.event(
          .remindersSent, by: RoundKeeper.actor,
          ["round": .string(round.id), "hours": .integer(hours)]), to: office.id)
    }
  }

  /// Queues reminders now, to each at most once a day.
  /// - Returns: to how many they may go: those who have mail and have not voted.
  public func remindNow(
    _ round: RoundState, address: String, by actor: String
  ) async throws -> Int {
    guard !round.isClosed, office.clock() < round.closes else {
      throw DeskError.roundNotOpen(round.id)
    }
    let day = Timestamp.text(office.clock()).prefix(10)
    let count = try await remind(
      round, kind: "reminder \(round.id) \(day)", address: address)
    try await office.store.append(
      office.event(.remindersSent, by: actor, ["round": .string(round.id)]), to: office.id)
    return count
  }

  /// Whoever filled a ballot in and did not cast it is told so; whoever did neither, that they have not
  /// voted.
  @discardableResult
  private func remind(_ round: RoundState, kind: String, address: String) async throws -> Int {
    let season = try await office.state().season
    let drafters =
      season.savedCounts
      ? [] : Set(try await office.store.drafters(round: round.id, in: office.id))
    let voters = try await voters(in: round)
    let mails = voters.compactMap { voter -> Mail? in
      let isFilledIn = drafters.contains(voter.member.id)
      if voter.hasCast, !isFilledIn { return nil }
      return mail(voter.member, kind) {
        let name = RoundName.text(round.kind, round.id)
        let until = Moment.text(round.closes, season)
        return isFilledIn
          ? MailTexts.uncastDraft(
            member: voter.member.name, season: season.name.plain, round: name, until: until,
            address: address)
          : MailTexts.reminder(
            member: voter.member.name, season: season.name.plain, round: name, until: until,
            address: address)
      }
    }
    try await office.store.queue(mails, once: true, in: office.id)
    return mails.count
  }

  /// Tells all who vote in an open round that it ends at another time.
  func tellDeadline(_ round: RoundState, reason: String) async throws {
    let season = try await office.state().season
    let mails = try await voters(in: round).compactMap { voter in
      mail(voter.member, "deadline \(round.id) \(Timestamp.text(round.closes))") {
        MailTexts.deadlineMoved(
          member: voter.member.name, season: season.name.plain,
          round: RoundName.text(round.kind, round.id), until: Moment.text(round.closes, season),
          reason: reason)
      }
    }
    try await office.store.queue(mails, once: true, in: office.id)
  }

  /// Tells all who vote in a category of an open round that a nominee is out.
  func tellWithdrawn(_ nominee: String, in round: RoundState, reason: String) async throws {
    let season = try await office.state().season
    for category in round.categories {
      guard let candidate = category.candidates.first(where: { $0.id == nominee }) else { continue }
      let mails = try await voters(in: round).compactMap { voter -> Mail? in
        guard voter.categories.contains(category.id) else { return nil }
        return mail(voter.member, "withdrawn \(nominee)") {
          MailTexts.withdrawn(
            member: voter.member.name, season: season.name.plain, nominee: candidate.label,
            category: category.title, reason: reason)
        }
      }
      try await office.store.queue(mails, once: true, in: office.id)
    }
  }

  private struct Voter {
    let member: Member
    let categories: Set<String>
    let hasCast: Bool
  }

  /// Those who may vote in a round. O(members).
  private func voters(in round: RoundState) async throws -> [Voter] {
    let members = try await office.store.members(of: office.id)
    let roll = try await office.store.roll(
      of: members.map(\.id), round: round.id, in: office.id)
    return members.compactMap { member in
      guard let own = roll[member.id], !own.isEmpty else { return nil }
      return Voter(
        member: member, categories: Set(own.keys), hasCast: own.values.contains(true))
    }
  }

  /// A mail in the member's language.
  private func mail(
    _ member: Member, _ kind: String, _ letter: () -> MailTexts.Letter
  ) -> Mail? {
    member.address.map { address in
      Mail(
        visitor: .member(member.id), address: address, office.inLanguage(of: member, letter),
        kind: kind, queued: office.clock())
    }
  }
}
