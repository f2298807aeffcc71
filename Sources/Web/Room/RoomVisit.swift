import Awards
import Ballots
import Counting
import Foundation
import Records
import Seasons
import Texts

/// A room as a page needs it: the round, who asks, how the categories stand where the key is there.
struct RoomVisit {
  let visit: Visit
  let open: Visit.OpenSeason
  let round: VotingRound
  let state: RoomState
  /// The meeting as opened; nil before.
  let meeting: RoundState?
  /// What the room decides again since a nominee was taken out, with the reason, by category.
  let again: [(category: String, reason: String)]
  /// Nil where the key is not in memory.
  let standings: [RoomStanding]?
  let members: [Member]
  let desk: RoomDesk

  /// - Throws: `PageError.notFound` for a round that is not held in a room.
  init(_ visit: Visit) async throws {
    self.visit = visit
    open = try visit.open()
    // Not as the visit began: what the form did is to be seen.
    let state = try await open.office.state()
    let id = visit.parameter("round")
    guard let round = state.season.round(id), let room = state.rooms[id] else {
      throw PageError.notFound
    }
    self.round = round
    self.state = room
    meeting = state.rounds[id]
    again = (meeting?.categories ?? []).compactMap { category in
      state.night.reseals[category.id].map { (category: category.id, reason: $0) }
    }
    desk = RoomDesk(open.office, id)
    members = try await open.office.store.members(of: open.office.id)
    do { standings = meeting == nil ? nil : try await desk.standings() } catch DeskError.missingKey
    {
      standings = nil
    }
  }

  var path: String { "/room/\(round.id)" }
  var hasBegun: Bool { meeting != nil }
  var isOver: Bool { (meeting?.isClosed ?? false) && again.isEmpty }
  var tells: Room.Telling { round.room?.tells ?? .figures }

  /// When the meeting was ended, as the journal has it.
  var endedAt: String? {
    open.state.journal.last {
      $0.kind == .roundClosed && $0.details["round"]?.string == round.id
    }?.at
  }

  func title(_ category: String) -> String {
    open.season.category(category)?.name.shown ?? category
  }

  func name(_ member: String) -> String { members.first { $0.id == member }?.name ?? member }

  /// Whether the visitor leads the meeting: its chair, or staff who may.
  var isChair: Bool {
    switch visit.person {
    case .member(let member): member.id == state.chair
    case .staff(let staff): !staff.roles.isDisjoint(with: [.chair, .administrator])
    case nil: false
    }
  }

  /// - Throws: `PageError.notYours` for everybody but the chair.
  static func chair(_ visit: Visit) async throws -> RoomVisit {
    let room = try await RoomVisit(visit)
    guard room.isChair else { throw PageError.notYours }
    return room
  }

  func standing(_ category: String) -> RoomStanding? {
    standings?.first { $0.category.id == category }
  }

  /// What a page was made from, in two words: another first one asks for the page anew, another second one
  /// only for how many are in.
  func mark() async throws -> String {
    var count = ""
    if let vote = state.openVote { count = try await progress(vote) }
    let ends = state.votes.filter(\.isClosed).count
    let state =
      "\(hasBegun)-\(isOver)-\(standings != nil)-\(self.state.votes.count)-\(ends)-\(self.state.notes.count)"
    return "\(state)|\(count)"
  }

  func progress(_ vote: RoomVote) async throws -> String {
    say("in: \(try await desk.cast(in: vote)) of \(vote.eligible)")
  }
}
