import Ballots
public import Foundation
import Records
import Seasons

/// When results, feeds, story and record follow the reveal on stage.
public enum PublicationTime: Sendable, Hashable {
  case atOnce
  /// So many minutes after each reveal; 1 to 1440.
  case after(minutes: Int)
  /// All together at one moment, and what comes later at once.
  case at(Date)

  /// When what was revealed at a moment becomes public.
  public func moment(of reveal: Date) -> Date {
    switch self {
    case .atOnce: reveal
    case .after(let minutes): reveal.addingTimeInterval(Double(minutes) * 60)
    case .at(let date): max(reveal, date)
    }
  }

  var details: [String: JSONValue] {
    switch self {
    case .atOnce: ["when": "at-once"]
    case .after(let minutes): ["when": "after", "minutes": .integer(minutes)]
    case .at(let date): ["when": "at", "at": .string(Timestamp.text(date))]
    }
  }

  /// - Returns: nil for details of another shape.
  init?(_ details: [String: JSONValue]) {
    switch details["when"]?.string {
    case "at-once": self = .atOnce
    case "after":
      guard let minutes = details["minutes"]?.integer else { return nil }
      self = .after(minutes: minutes)
    case "at":
      guard let date = (details["at"]?.string).flatMap({ Timestamp.parse($0)?.date }) else {
        return nil
      }
      self = .at(date)
    default: return nil
    }
  }
}
