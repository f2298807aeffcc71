import Awards
import Foundation
import HTTPTypes
import Logging
import Sealing
import Seasons

/// Unexpected errors: written down once with what a developer needs, and shown to whoever asked by their id alone. No names,
/// choices, codes or tokens are in it: a route's pattern, the season, and the error.
actor FaultLog {
  struct Fault: Sendable {
    let id: String
    let at: Date
    let route: String
  }

  private let logger = Logger(label: "envelope.site")
  private(set) var count = 0
  private(set) var last: Fault?

  /// - Returns: the id to show.
  func note(_ error: any Error, route: Route, season: SeasonID?, at now: Date) -> String {
    let id = Entropy.system.bytes(4, "fault").map { Bytes.hex($0) }.joined()
    count += 1
    last = Fault(id: id, at: now, route: "\(route.method.rawValue) \(route.path)")
    logger.error(
      "\(error)",
      metadata: [
        "id": "\(id)", "route": "\(route.method.rawValue) \(route.path)",
        "season": "\(season.map(\.description) ?? "none")",
      ])
    return id
  }
}
