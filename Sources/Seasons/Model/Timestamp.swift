public import Foundation

/// Times as the files write them: ISO 8601 with seconds and an offset from UTC.
public enum Timestamp {
  /// Reads `2025-01-08T09:00:00-08:00` or `…Z`.
  public static func parse(_ text: String) -> (date: Date, offset: Int)? {
    guard
      let match = text.wholeMatch(
        of: /(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(Z|([+-])(\d\d):(\d\d))/),
      let day = day(String(match.1)), let hour = Int(match.2), let minute = Int(match.3),
      let second = Int(match.4), hour < 24, minute < 60, second < 60
    else { return nil }
    var offset = 0
    if let sign = match.6, let hours = match.7.flatMap({ Int($0) }),
      let minutes = match.8.flatMap({ Int($0) })
    {
      guard hours < 15, minutes < 60 else { return nil }
      offset = (hours * 60 + minutes) * 60 * (sign == "-" ? -1 : 1)
    }
    let seconds = day * 86400 + hour * 3600 + minute * 60 + second - offset
    return (Date(timeIntervalSince1970: Double(seconds)), offset)
  }

  /// Whole seconds, in the zone of the offset.
  public static func text(_ date: Date, offset: Int = 0) -> String {
    let local = Int(date.timeIntervalSince1970.rounded(.down)) + offset
    let day = local >= 0 ? local / 86400 : (local - 86399) / 86400
    let second = local - day * 86400
    let zone =
      offset == 0
      ? "Z"
      : (offset < 0 ? "-" : "+") + two(abs(offset) / 3600) + ":" + two(abs(offset) / 60 % 60)
    return "\(civilDay(day))T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
      + zone
  }

  /// Days since 1970 of `YYYY-MM-DD`; nil where there is no such day.
  public static func day(_ text: String) -> Int? {
    guard let match = text.wholeMatch(of: /(\d{4})-(\d\d)-(\d\d)/), let year = Int(match.1),
      let month = Int(match.2), let dayOfMonth = Int(match.3), year >= 1800
    else { return nil }
    let number = days(year, month, dayOfMonth)
    return civilDay(number) == text ? number : nil
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// Howard Hinnant's days_from_civil.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146097 + dayOfEra - 719468
  }

  /// Hinnant's civil_from_days, for years from 1 on.
  private static func civilDay(_ number: Int) -> String {
    let z = number + 719468
    let era = z / 146097
    let dayOfEra = z - era * 146097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * m + 2) / 5 + 1
    let month = m < 10 ? m + 3 : m - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let text = String(year)
    return String(repeating: "0", count: max(0, 4 - text.count)) + text
      + "-\(two(month))-\(two(day))"
  }
}
