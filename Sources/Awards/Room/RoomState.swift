import Ballots
import Foundation
import Records
import Sealing
import Seasons

/// A round that is held in a room, as the journal has it: who chairs, who is there, the votes held.
public struct RoomState: Sendable {
  /// Where a member is during the meeting.
  public enum Attendance: String, Sendable, CaseIterable {
    case here
    /// Votes from another place.
    case elsewhere
    case excused
  }

  public struct Attending: Sendable, Hashable {
    public var attendance: Attendance
    public var reason: String?
    public var at: String
  }

  /// A member's id; nil while nobody is named.
  public private(set) var chair: String?
  /// Who votes only when called in.
  public private(set) var substitutes: Set<String> = []
  /// What was noted last of each member; all others are taken to be here.
  public private(set) var attending: [String: Attending] = [:]
  /// Who casts for whom, by the absent member.
  public private(set) var proxies: [String: String] = [:]
  /// In the order held.
  public private(set) var votes: [RoomVote] = []
  /// What only the round's key opens, in order.
  public private(set) var notes: [[UInt8]] = []

  public var openVote: RoomVote? { votes.first { !$0.isClosed } }

  public func votes(on category: String) -> [RoomVote] { votes.filter { $0.category == category } }

  /// Whether a member casts themselves.
  public func votesInPerson(_ member: String) -> Bool {
    if let known = attending[member] { return known.attendance != .excused }
    return !substitutes.contains(member) && proxies[member] == nil
  }

  /// Whether another casts for a member, where ballots of absent members count.
  public func votesByProxy(_ member: String) -> Bool {
    proxies[member] != nil && !votesInPerson(member)
  }

  /// - Parameter meeting: the round as opened; nil before.
  mutating func apply(_ event: JournalEvent, _ meeting: RoundState?) {
    let details = event.details
    switch event.kind {
    case .roomArranged:
      chair = details["chair"]?.string
      substitutes = Set(details["substitutes"]?.array?.compactMap(\.string) ?? [])
    case .attendanceNoted:
      if let member = details["member"]?.string,
        let attendance = details["attendance"]?.string.flatMap(Attendance.init)
      {
        attending[member] = Attending(attendance: attendance, reason: event.reason, at: event.at)
      }
    case .proxyNamed:
      if let member = details["member"]?.string { proxies[member] = details["holder"]?.string }
    case .voteOpened:
      if let meeting, let vote = RoomVote(event, meeting) { votes.append(vote) }
    case .roomNoted:
      if let bytes = details["sealed"]?.string.flatMap({ Bytes.base64($0) }) { notes.append(bytes) }
    default: break
    }
  }

  mutating func close(vote id: String, at: String) {
    for index in votes.indices where votes[index].id == id { votes[index].closed = at }
  }
}

/// One vote in a room on one category.
public struct RoomVote: Sendable {
  /// Round, category and number, with dots between: no other round's id.
  public let id: String
  public let category: String
  /// From 1.
  public let number: Int
  /// How many might cast, those with a proxy among them.
  public let eligible: Int
  public let proxies: Int
  public let opened: String
  /// Nil while it is open.
  public internal(set) var closed: String?
  let state: RoundState

  public var isClosed: Bool { closed != nil }

  static func id(_ round: String, _ category: String, _ number: Int) -> String {
    "\(round).\(category).\(number)"
  }

  init?(_ event: JournalEvent, _ meeting: RoundState) {
    guard let category = event.details["category"]?.string,
      let number = event.details["number"]?.integer,
      let eligible = event.details["eligible"]?.integer,
      let voted = meeting.category(category), let opened = Timestamp.parse(event.at)
    else { return nil }
    id = Self.id(meeting.id, category, number)
    self.category = category
    self.number = number
    self.eligible = eligible
    proxies = event.details["proxies"]?.integer ?? 0
    self.opened = event.at
    state = RoundState(vote: id, of: meeting, on: voted, opens: opened.date)
  }
}
