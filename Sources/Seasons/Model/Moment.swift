public import Foundation

/// Times as people read them: the season's own zone, and UTC beside it.
public enum Moment {
  public static func text(_ date: Date, _ season: Season) -> String {
    let zone = TimeZone(identifier: season.ceremony.zone) ?? .gmt
    let local = formatted(date, zone, "d MMMM yyyy, HH:mm")
    let utc = formatted(date, .gmt, "d MMM, HH:mm")
    let name = zone.abbreviation(for: date) ?? season.ceremony.zone
    return zone.secondsFromGMT(for: date) == 0 ? "\(local) UTC" : "\(local) \(name) (\(utc) UTC)"
  }

  /// For a row of a table.
  public static func short(_ date: Date, _ season: Season) -> String {
    let zone = TimeZone(identifier: season.ceremony.zone) ?? .gmt
    let utc = formatted(date, .gmt, "HH:mm") + " UTC"
    if zone.secondsFromGMT(for: date) == 0 { return formatted(date, .gmt, "d MMM yyyy, ") + utc }
    return "\(formatted(date, zone, "d MMM yyyy, HH:mm")) (\(utc))"
  }

  /// How long there is left, in the two largest units.
  public static func left(_ seconds: TimeInterval) -> String {
    let minutes = max(0, Int(seconds / 60))
    let (days, hours) = (minutes / 1440, minutes / 60 % 24)
    func count(_ value: Int, _ unit: String) -> String {
      "\(value) \(unit)\(value == 1 ? "" : "s")"
    }
    if days > 0 { return count(days, "day") + (hours > 0 ? " " + count(hours, "hour") : "") }
    if hours > 0 {
      return count(hours, "hour") + (minutes % 60 > 0 ? " " + count(minutes % 60, "minute") : "")
    }
    return minutes > 0 ? count(minutes, "minute") : "less than a minute"
  }

  private static func formatted(_ date: Date, _ zone: TimeZone, _ format: String) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_GB")
    formatter.timeZone = zone
    formatter.dateFormat = format
    return formatter.string(from: date)
  }
}
