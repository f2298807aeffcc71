public import Ballots
public import Foundation
import Seasons

/// What two persons decide where a season asks for two.
public enum Act: Sendable, Hashable {
  /// Opens a round before its time.
  case open(round: String)
  /// Moves a round's close.
  case move(round: String, closes: Date, offset: Int)
  /// Closes a round before its time, so that it can be counted.
  case close(round: String)
  /// Sets a member's ballots of a round aside.
  case setAside(round: String, member: String, mayVoteAgain: Bool)
  /// Ends appeals: whose ballot is whose is erased for good.
  case endAppeals
  /// Takes a nominee out after the count, so that a keyholder counts the category again and seals another card.
  case strike(round: String, category: String, nominee: String)

  /// Whether two persons are needed whatever the season says.
  var alwaysNeedsTwo: Bool {
    switch self {
    case .strike, .endAppeals: true
    default: false
    }
  }

  public var details: [String: JSONValue] {
    switch self {
    case .open(let round): ["act": "open", "round": .string(round)]
    case .move(let round, let closes, let offset):
      [
        "act": "move", "round": .string(round),
        "closes": .string(Timestamp.text(closes, offset: offset)),
      ]
    case .close(let round): ["act": "close", "round": .string(round)]
    case .setAside(let round, let member, let mayVoteAgain):
      [
        "act": "set-aside", "round": .string(round), "member": .string(member),
        "again": .bool(mayVoteAgain),
      ]
    case .endAppeals: ["act": "end-appeals"]
    case .strike(let round, let category, let nominee):
      [
        "act": "strike", "round": .string(round), "category": .string(category),
        "nominee": .string(nominee),
      ]
    }
  }

  /// - Returns: nil for details of another shape.
  public init?(_ details: [String: JSONValue]) {
    if details["act"]?.string == "end-appeals" {
      self = .endAppeals
      return
    }
    guard let round = details["round"]?.string else { return nil }
    switch details["act"]?.string {
    case "open": self = .open(round: round)
    case "close": self = .close(round: round)
    case "move":
      guard let time = details["closes"]?.string.flatMap(Timestamp.parse) else { return nil }
      self = .move(round: round, closes: time.date, offset: time.offset)
    case "set-aside":
      guard let member = details["member"]?.string else { return nil }
      self = .setAside(
        round: round, member: member, mayVoteAgain: details["again"]?.bool ?? false)
    case "strike":
      guard let category = details["category"]?.string, let nominee = details["nominee"]?.string
      else { return nil }
      self = .strike(round: round, category: category, nominee: nominee)
    default: return nil
    }
  }
}
