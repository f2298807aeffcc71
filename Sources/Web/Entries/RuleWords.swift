import Ballots
import Seasons

/// A category's rules for entries as sentences.
enum RuleWords {
  static func sentences(_ rule: EligibilityRule) -> [String] {
    var lines: [String] = []
    switch (rule.leastMinutes, rule.mostMinutes) {
    case (let least?, let most?): lines.append("Runs \(least) to \(most) minutes.")
    case (let least?, nil): lines.append("Runs at least \(least) minutes.")
    case (nil, let most?): lines.append("Runs at most \(most) minutes.")
    case (nil, nil): break
    }
    if rule.asksForRelease {
      var line = "Released"
      if let from = rule.releasedFrom { line += " from \(from)" }
      if let to = rule.releasedTo { line += " to \(to)" }
      if !rule.releasedIn.isEmpty { line += " in \(WordList.or(rule.releasedIn))" }
      if let days = rule.leastDays { line += ", for at least \(days) days in a row" }
      lines.append(line + ".")
    }
    if !rule.countries.isEmpty { lines.append("Made in \(WordList.or(rule.countries)).") }
    for part in rule.most { lines.append("Names at most \(part.most) as \(part.role).") }
    if rule.isOnePerPerformance { lines.append("A performance is entered in one category alone.") }
    return lines
  }
}
