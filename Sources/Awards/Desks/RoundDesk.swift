import Ballots
public import Foundation
import Records
public import Sealing
import Seasons
import Texts

/// Opening and closing rounds, and what may change while one is open.
public struct RoundDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Opens a round: rules, parameters and nominees freeze, and the roll is drawn up.
  /// - Parameters:
  ///   - key: the public half of the round's key; ballots are sealed to it.
  ///   - time: when it opens, where that is not as the season has it; needs a reason.
  public func open(
    _ id: String, key: PublicKey, at time: Date? = nil, by actor: String, reason: String? = nil
  ) async throws {
    guard try await office.state().season.round(id)?.audience == nil else {
      throw DeskError.badInput(say("the audience’s vote opens at its cue"))
    }
    try await openAtOnce(id, key: key, at: time, by: actor, reason: reason)
  }

  /// Also a round of the audience, whose cue is on.
  func openAtOnce(
    _ id: String, key: PublicKey, at time: Date?, by actor: String, reason: String?
  ) async throws {
    let state = try await office.state()
    guard var round = state.season.round(id) else { throw DeskError.noSuchRound(id) }
    // The audience's vote is closed by GO, whatever was planned.
    if round.audience != nil {
      round.closes = max(round.closes, office.clock().addingTimeInterval(86_400))
    }
    if let time {
      guard reason != nil else {
        throw DeskError.badInput(say("opening \(id) early needs a reason"))
      }
      round.opens = time
    }
    guard state.rounds[id] == nil else { throw DeskError.roundIsOpen(id) }
    guard office.clock() < round.closes else {
      throw DeskError.badInput(say("the time of \(id) is over; move its close before it opens"))
    }
    let (frozen, roll, votes) = try await frozen(round, in: state)
    if !votes.isEmpty, round.room != nil || round.paper != nil {
      throw DeskError.badInput(
        say("in a room and on paper each member has one vote; the roll gives some of them more"))
    }
    try await office.store.openRound(
      id, roll: roll, votes: votes, in: office.id,
      event: office.event(
        .roundOpened, by: actor, reason: reason,
        RoundState.details(round, key: key, categories: frozen)))
    try await office.log.anchor()
  }

  /// A round as it would open now, for looking at. Its key is nobody's.
  public func preview(_ id: String) async throws -> RoundState {
    let state = try await office.state()
    guard let round = state.season.round(id) else { throw DeskError.noSuchRound(id) }
    let key = try PrivateKey(office.entropy, label: "preview").publicKey
    let event = office.event(
      .roundOpened, by: "preview",
      RoundState.details(round, key: key, categories: try await frozen(round, in: state).categories)
    )
    guard let preview = RoundState(event.numbered(0)) else { throw DeskError.noSuchRound(id) }
    return preview
  }

  /// The categories of a round as they freeze, and who may vote in each.
  private func frozen(
    _ round: VotingRound, in state: SeasonState
  ) async throws -> (
    categories: [VotedCategory], roll: [String: [String]], votes: [String: Int]
  ) {
    let members = try await office.store.members(of: office.id)
    var roll: [String: [String]] = [:]
    var frozen: [VotedCategory] = []
    for category in state.season.categories(in: round) {
      guard let rule = state.season.rule(of: category, in: round) else { continue }
      // Tickets vote where the audience does, and members where it does not.
      let voters = members.filter { member in
        let isTicket = member.branch == AudienceVote.branch
        return isTicket == (round.audience != nil)
          && (isTicket || member.votes(in: category.id, by: rule))
      }
      roll[category.id] = voters.map(\.id)
      frozen.append(
        VotedCategory(
          freezing: category, rule, in: round, of: state.season, voters: voters.count,
          eligible: voters.reduce(0) { $0 + $1.votes }))
    }
    let voting = Set(roll.values.joined())
    let votes = members.filter { $0.votes != 1 && voting.contains($0.id) }.map { ($0.id, $0.votes) }
    return (frozen, roll, Dictionary(uniqueKeysWithValues: votes))
  }

  /// Moves a deadline, also while the round is open; then all who vote in it are mailed.
  public func moveDeadline(
    _ id: String, to closes: Date, offset: Int, by actor: String, reason: String
  ) async throws {
    let state = try await office.state()
    guard let round = state.season.round(id) else { throw DeskError.noSuchRound(id) }
    if state.rounds[id]?.isClosed == true { throw DeskError.roundNotOpen(id) }
    try await office.store.append(
      office.event(
        .deadlineMoved, by: actor, reason: reason,
        [
          "round": .string(id), "from": .string(Timestamp.text(round.closes, offset: round.offset)),
          "closes": .string(Timestamp.text(closes, offset: offset)),
        ]), to: office.id)
    if let open = try await office.state().rounds[id] {
      try await MailDesk(office).tellDeadline(open, reason: reason)
    }
  }

  /// Takes a nominee out. Ballots already cast stay valid; the count passes over the name. All who vote
  /// there in a round that is open are mailed.
  public func withdraw(_ nominee: String, by actor: String, reason: String) async throws {
    let season = try await office.state().season
    guard season.categories.contains(where: { $0.nominees.contains { $0.id == nominee } }) else {
      throw DeskError.noSuchThing(say("nominee \"\(nominee)\""))
    }
    let category = season.categories.first { $0.nominees.contains { $0.id == nominee } }
    let results = try await office.store.results(of: category?.id ?? "", in: office.id)
    guard !results.contains(where: { $0.card != nil && $0.sealedCount != nil }) else {
      throw DeskError.badInput(
        say("the envelope is sealed: two persons take the nominee out, on the page The night"))
    }
    try await office.store.append(
      office.event(.nomineeWithdrawn, by: actor, reason: reason, ["nominee": .string(nominee)]),
      to: office.id)
    for round in try await office.state().rounds.values where !round.isClosed {
      try await MailDesk(office).tellWithdrawn(nominee, in: round, reason: reason)
    }
  }

  /// Closes a round with a last checkpoint, and erases what was filled in and not cast. Before its time it
  /// needs a reason.
  public func close(_ id: String, by actor: String, reason: String? = nil) async throws {
    let state = try await office.state()
    guard let round = state.rounds[id], !round.isClosed else { throw DeskError.roundNotOpen(id) }
    if office.clock() < round.closes, reason == nil {
      throw DeskError.notYetClosed(id, closes: Timestamp.text(round.closes))
    }
    if let planned = state.season.round(id), try await PaperDesk.isWaiting(planned, office) {
      throw DeskError.badInput(
        say("envelopes with paper ballots came back to \(id) that are not opened and entered yet"))
    }
    try await end(id, by: actor, reason: reason)
  }

  /// Closes a round or a vote of one between two commits of casts: no ballot comes after its checkpoint.
  func end(_ id: String, by actor: String, reason: String? = nil) async throws {
    try await office.log.closeRound(id) { [office] checkpoint in
      // Another may have been first.
      guard try await office.state().isOpen(id) else { throw DeskError.roundNotOpen(id) }
      var details: [String: JSONValue] = [
        "round": .string(id), "size": .integer(checkpoint.size),
        "root": .string(checkpoint.root.base64),
      ]
      details["paper"] = try await PaperDesk(office, id).figures
      return office.event(.roundClosed, by: actor, reason: reason, details)
    }
    try await office.log.anchor()
    try await office.store.eraseDrafts(round: id, in: office.id)
  }
}
