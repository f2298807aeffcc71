import Foundation
import Seasons

/// A date and time without a zone, as a browser's field has them.
enum LocalTime {
  /// - Parameter zone: an IANA name.
  /// - Returns: nil for a text that is no time, or a zone that is none.
  static func date(_ text: String, in zone: String) -> Date? {
    guard let zone = TimeZone(identifier: zone) else { return nil }
    let parts = text.split(separator: "T")
    let hour = parts.count == 2 ? String(parts[1].prefix(5)) : "00:00"
    guard let day = parts.first,
      let asUTC = Timestamp.parse("\(day)T\(hour):00Z")?.date
    else { return nil }
    let first = asUTC.addingTimeInterval(-Double(zone.secondsFromGMT(for: asUTC)))
    return asUTC.addingTimeInterval(-Double(zone.secondsFromGMT(for: first)))
  }

  /// As a browser's field takes it.
  static func field(_ date: Date, in zone: String) -> String {
    let offset = TimeZone(identifier: zone)?.secondsFromGMT(for: date) ?? 0
    return String(Timestamp.text(date, offset: offset).prefix(16))
  }
}
