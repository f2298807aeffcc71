public import Foundation
import Texts

/// Times as people read them: their own zone or the season's, and UTC beside it.
public enum Moment {
  /// The zone of whoever is answered; nil for the season's own.
  @TaskLocal public static var viewerZone: TimeZone?

  private static func zone(_ season: Season) -> TimeZone {
    viewerZone ?? TimeZone(identifier: season.ceremony.zone) ?? .gmt
  }

  public static func text(_ date: Date, _ season: Season) -> String {
    let zone = zone(season)
    let local = formatted(date, zone, "d MMMM yyyy, HH:mm", "dMMMMyyyyHHmm")
    let utc = formatted(date, .gmt, "d MMM, HH:mm", "dMMMHHmm")
    let name = zone.abbreviation(for: date) ?? zone.identifier
    return zone.secondsFromGMT(for: date) == 0 ? "\(local) UTC" : "\(local) \(name) (\(utc) UTC)"
  }

  /// For a row of a table.
  public static func short(_ date: Date, _ season: Season) -> String {
    let zone = zone(season)
    let utc = formatted(date, .gmt, "HH:mm", "HHmm") + " UTC"
    let day = formatted(date, zone, "d MMM yyyy, HH:mm", "dMMMyyyyHHmm")
    return zone.secondsFromGMT(for: date) == 0 ? "\(day) UTC" : "\(day) (\(utc))"
  }

  /// How long there is left, in the two largest units.
  public static func left(_ seconds: TimeInterval) -> String {
    let minutes = max(0, Int(seconds / 60))
    let (days, hours) = (minutes / 1440, minutes / 60 % 24)
    func dayCount() -> String { say(days, one: "\(days) day", other: "\(days) days") }
    func hourCount() -> String { say(hours, one: "\(hours) hour", other: "\(hours) hours") }
    func minuteCount() -> String {
      let rest = minutes % 60
      return say(rest, one: "\(rest) minute", other: "\(rest) minutes")
    }
    if days > 0 { return dayCount() + (hours > 0 ? " " + hourCount() : "") }
    if hours > 0 { return hourCount() + (minutes % 60 > 0 ? " " + minuteCount() : "") }
    return minutes > 0 ? minuteCount() : say("less than a minute")
  }

  /// - Parameters:
  ///   - english: the pattern in English.
  ///   - fields: what another language orders in its own way (Unicode TR 35, date field symbols).
  private static func formatted(
    _ date: Date, _ zone: TimeZone, _ english: String, _ fields: String
  ) -> String {
    let formatter = DateFormatter()
    formatter.timeZone = zone
    if Language.current.code == "en" {
      formatter.locale = Locale(identifier: "en_GB")
      formatter.dateFormat = english
    } else {
      formatter.locale = Locale(identifier: Language.current.code)
      formatter.setLocalizedDateFormatFromTemplate(fields)
    }
    return formatter.string(from: date)
  }
}
