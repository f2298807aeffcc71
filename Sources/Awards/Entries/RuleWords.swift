public import Seasons
import Texts

/// A category's rules for entries as sentences.
public enum RuleWords {
  public static func sentences(_ rule: EligibilityRule) -> [String] {
    var lines: [String] = []
    switch (rule.leastMinutes, rule.mostMinutes) {
    case (let least?, let most?): lines.append(say("Runs \(least) to \(most) minutes."))
    case (let least?, nil): lines.append(say("Runs at least \(least) minutes."))
    case (nil, let most?): lines.append(say("Runs at most \(most) minutes."))
    case (nil, nil): break
    }
    if rule.asksForRelease { lines.append(say("Released") + conditions(rule) + ".") }
    if !rule.countries.isEmpty { lines.append(say("Made in \(sayOr(rule.countries)).")) }
    for part in rule.most { lines.append(say("Names at most \(part.most) as \(part.role).")) }
    if rule.isOnePerPerformance {
      lines.append(say("A performance is entered in one category alone."))
    }
    return lines
  }

  /// The release that is asked for, as part of a sentence.
  static func release(_ rule: EligibilityRule) -> String { say("a release") + conditions(rule) }

  /// When, where and for how long, each after a blank or comma.
  private static func conditions(_ rule: EligibilityRule) -> String {
    var line = ""
    switch (rule.releasedFrom, rule.releasedTo) {
    case (let from?, let to?): line += " " + say("from \(from) to \(to)")
    case (let from?, nil): line += " " + say("on or after \(from)")
    case (nil, let to?): line += " " + say("on or before \(to)")
    case (nil, nil): break
    }
    if !rule.releasedIn.isEmpty { line += " " + say("in \(sayOr(rule.releasedIn))") }
    if let days = rule.leastDays {
      line +=
        ", "
        + say(
          days, one: "for at least \(days) day", other: "for at least \(days) days in a row")
    }
    return line
  }
}
