import Ballots
import Foundation
import Records
public import Sealing
public import Seasons
import Texts

/// The audience award: codes for tickets, the key that is held for the night, and the ballots of the public. The show
/// opens, closes and counts it (`ShowDesk.go`).
public struct AudienceDesk: Sendable {
  /// More codes than this are no hall's.
  public static let mostTickets = 100_000

  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  // MARK: Before the show

  /// Makes codes for tickets. They are shown this once: the site keeps what it needs to know them again, and not the
  /// codes.
  /// - Throws: `DeskError.badInput` where no audience votes, once a vote has opened, or for too many.
  public func makeTickets(_ count: Int, by actor: String) async throws -> [String] {
    try await office.nightTurns.take {
      let state = try await office.state()
      let rounds = state.season.rounds.filter { $0.audience != nil }
      guard !rounds.isEmpty else {
        throw DeskError.badInput(say("no round of this season is the audience’s"))
      }
      guard rounds.allSatisfy({ state.rounds[$0.id] == nil }) else {
        throw DeskError.badInput(say("the audience’s vote has opened; no more tickets can be made"))
      }
      let known = Set(try await office.store.members(of: office.id).map(\.id))
      let tickets = known.filter { $0.hasPrefix(Self.prefix) }.count
      guard (1...Self.mostTickets).contains(count), tickets + count <= Self.mostTickets else {
        throw DeskError.badInput(say("there are 1 to \(Self.mostTickets) tickets"))
      }
      var codes: [String] = []
      var members: [Member] = []
      var seen = known
      while codes.count < count {
        let code = AccessCode(
          length: AccessCode.label, entropy: office.entropy,
          for: "ticket \(tickets + codes.count) \(seen.count)"
        ).text
        let id = Self.id(of: code)
        guard seen.insert(id).inserted else { continue }
        codes.append(code)
        members.append(
          Member(id: id, name: "Ticket \(tickets + codes.count)", branch: AudienceVote.branch))
      }
      try await office.store.add(
        members, to: office.id,
        event: office.event(
          .membersImported, by: actor, ["count": .integer(count), "tickets": true]))
      return codes
    }
  }

  private static let prefix = "ticket-"

  /// A ticket's place on the roll.
  static func id(of code: String) -> String {
    prefix + Digest(hashing: Bytes.lengthPrefixed("envelope.ticket/1", code)).hex.prefix(24)
  }

  /// Holds a round's key in memory until the site stops, so that the vote can be counted at its cue. After a start it is
  /// given again; no ballot is lost in between.
  public func hold(_ key: PrivateKey, of round: String, by actor: String) async throws {
    let state = try await office.state()
    let name = KeyDesk.name(ofRound: round)
    guard state.season.round(round)?.audience != nil,
      let known = state.rounds[round]?.publicKey ?? state.publicKeys[name],
      known.bytes == key.publicKey.bytes
    else { throw DeskError.missingKey(name) }
    await office.roomKeys.enter(key, for: round)
  }

  public func isKeyHeld(of round: String) async -> Bool {
    await office.roomKeys.key(of: round) != nil
  }

  // MARK: The vote

  /// Casts with a ticket's code; again with the same one, the later ballot counts.
  /// - Throws: `DeskError.badInput` for a code that is no ticket's, and while no vote is open.
  public func cast(_ nominee: String, ticket typed: String) async throws -> Receipt {
    let (round, category) = try await openVote(by: .tickets)
    guard let code = AccessCode(typed: typed)?.text else {
      throw DeskError.badInput(say("this is no ticket’s code"))
    }
    let id = Self.id(of: code)
    guard try await office.store.roll(of: [id], round: round, in: office.id)[id] != nil else {
      throw DeskError.badInput(say("this is no ticket’s code"))
    }
    return try await cast(nominee, in: category, round, by: id)
  }

  /// Casts from a telephone, where the round is by telephones; again from the same browser, the later ballot counts.
  /// - Parameter phone: what tells this browser from others.
  /// - Throws: `DeskError.badInput` while no such vote is open, and where all places are taken.
  public func cast(_ nominee: String, phone: String) async throws -> Receipt {
    let (round, category) = try await openVote(by: .phones)
    let place = try await office.phones.place(of: phone, round: round) { [office] in
      let tickets = try await office.store.members(of: office.id).map(\.id)
        .filter { $0.hasPrefix(Self.prefix) }
      let roll = try await office.store.roll(of: tickets, round: round, in: office.id)
      return tickets.filter { roll[$0]?[category] == false }
    }
    guard let place else {
      throw DeskError.badInput(say("all places of this vote are taken"))
    }
    return try await cast(nominee, in: category, round, by: place)
  }

  private func openVote(
    by voter: AudienceVote.Voter
  ) async throws -> (round: String, category: String) {
    guard let (round, open) = try await office.state().audienceVote, !open.isClosed,
      round.audience?.by == voter, let category = open.categories.first
    else { throw DeskError.badInput(say("no vote is open now")) }
    return (round.id, category.id)
  }

  private func cast(
    _ nominee: String, in category: String, _ round: String, by id: String
  ) async throws -> Receipt {
    let submission = Submission(member: id, choices: [category: [nominee]], declared: [category])
    return try await BallotDesk(office).cast(submission, in: round)
  }

  /// How many ballots are in; never for whom.
  public func cast(in round: String) async throws -> Int {
    try await office.store.rollCounts(of: round, in: office.id).values.map(\.cast).reduce(0, +)
  }

  // MARK: Within the show

  /// Opens the vote.
  func open(_ round: VotingRound, _ state: SeasonState, by actor: String) async throws {
    guard await isKeyHeld(of: round.id) else {
      throw DeskError.badInput(
        say("a keyholder gives the key of the audience’s vote first, on the page Audience"))
    }
    guard let key = state.publicKeys[KeyDesk.name(ofRound: round.id)] else {
      throw DeskError.missingKey(KeyDesk.name(ofRound: round.id))
    }
    // From this moment on, whatever was planned: the countdown begins with it.
    try await RoundDesk(office).openAtOnce(
      round.id, key: key, at: office.clock(), by: actor, reason: say("its cue was called"))
  }

  /// Closes the vote where it is open, counts it and seals its card: what a crash left half done goes on from there, and
  /// the vote closes though the key is not here.
  func closeAndSeal(_ round: VotingRound, _ category: String, by actor: String) async throws {
    if try await office.state().rounds[round.id]?.isClosed == false {
      try await RoundDesk(office).end(round.id, by: actor, reason: "GO")
    }
    let sealed = try await office.store.results(of: category, in: office.id)
    guard sealed.allSatisfy({ $0.card == nil }) else { return }
    guard let key = await office.roomKeys.key(of: round.id),
      let night = try await office.state().publicKeys[KeyDesk.night]
    else {
      throw DeskError.badInput(
        say("the vote is closed; a keyholder gives its key on the page Audience"))
    }
    do {
      try await CountDesk(office).sealEnvelopes(
        of: round.id, keys: .init(round: key, night: night), by: actor)
    } catch DeskError.undecidedTie {
      // Who is tied is no caller's to know.
      throw DeskError.badInput(
        say("the audience’s vote is tied; a keyholder decides it on the page Keys"))
    }
  }
}

extension SeasonState {
  /// The audience's vote of the present cue, once it has opened.
  public var audienceVote: (round: VotingRound, open: RoundState)? {
    guard night.mode == .show, let category = night.current?.category,
      let round = season.audienceRound(of: category), let open = rounds[round.id]
    else { return nil }
    return (round, open)
  }
}
