import Ballots
public import Seasons
import Texts

/// What a category's rules say of an entry. People decide; this says what they have to decide on.
public enum EligibilityCheck {
  public struct Finding: Sendable, Hashable {
    public enum Verdict: String, Sendable { case met, broken, unknown }
    public var verdict: Verdict
    /// A sentence.
    public var text: String
  }

  /// - Parameter others: the other entries of the season, for what one entry may not be twice.
  /// - Complexity: O(people × others).
  public static func findings(
    _ form: EntryForm, _ rule: EligibilityRule, in category: Category, of season: Season,
    others: [SubmittedEntry]
  ) -> [Finding] {
    minutes(form, rule) + release(form, rule) + countries(form, rule) + people(form, rule)
      + performance(form, rule, category, season, others) + doubles(form, category, others)
  }

  private static func minutes(_ form: EntryForm, _ rule: EligibilityRule) -> [Finding] {
    guard rule.leastMinutes != nil || rule.mostMinutes != nil else { return [] }
    guard let minutes = form.minutes else {
      return [Finding(verdict: .unknown, text: say("The running time is not given."))]
    }
    if let least = rule.leastMinutes, minutes < least {
      return [
        Finding(
          verdict: .broken, text: say("It runs \(minutes) minutes; at least \(least) are asked."))
      ]
    }
    if let most = rule.mostMinutes, minutes > most {
      return [
        Finding(
          verdict: .broken, text: say("It runs \(minutes) minutes; at most \(most) are allowed."))
      ]
    }
    return [Finding(verdict: .met, text: say("It runs \(minutes) minutes."))]
  }

  private static func release(_ form: EntryForm, _ rule: EligibilityRule) -> [Finding] {
    guard rule.asksForRelease else { return [] }
    let wanted = RuleWords.release(rule)
    if form.releases.isEmpty {
      return [Finding(verdict: .unknown, text: say("No release is given; asked is \(wanted)."))]
    }
    let inPlace = form.releases.filter { release in
      (rule.releasedFrom.map { release.day >= $0 } ?? true)
        && (rule.releasedTo.map { release.day <= $0 } ?? true)
        && (rule.releasedIn.isEmpty || rule.releasedIn.contains(release.country))
    }
    guard let least = rule.leastDays else {
      return [
        inPlace.first.map { Finding(verdict: .met, text: say("It was released \(words($0)).")) }
          ?? Finding(verdict: .broken, text: say("None of its releases is \(wanted)."))
      ]
    }
    if let long = inPlace.first(where: { ($0.days ?? 0) >= least }) {
      return [Finding(verdict: .met, text: say("It was released \(words(long))."))]
    }
    if inPlace.contains(where: { $0.days == nil }) {
      return [
        Finding(
          verdict: .unknown, text: say("It is not said how many days it ran; asked is \(wanted)."))
      ]
    }
    return [Finding(verdict: .broken, text: say("None of its releases is \(wanted)."))]
  }

  private static func words(_ release: EntryForm.Release) -> String {
    let place =
      release.country.isEmpty
      ? say("on \(release.day)") : say("on \(release.day) in \(release.country)")
    return release.days.map {
      say($0, one: "\(place), for \($0) day", other: "\(place), for \($0) days")
    } ?? place
  }

  private static func countries(_ form: EntryForm, _ rule: EligibilityRule) -> [Finding] {
    guard !rule.countries.isEmpty else { return [] }
    if form.countries.isEmpty {
      return [Finding(verdict: .unknown, text: say("The countries of production are not given."))]
    }
    if let own = form.countries.first(where: rule.countries.contains) {
      return [Finding(verdict: .met, text: say("It was made in \(own)."))]
    }
    return [
      Finding(
        verdict: .broken,
        text: say(
          "It was made in \(sayAnd(form.countries)); asked is \(sayOr(rule.countries))."))
    ]
  }

  private static func people(_ form: EntryForm, _ rule: EligibilityRule) -> [Finding] {
    rule.most.map { part in
      let count = form.people.filter { $0.role.lowercased() == part.role.lowercased() }.count
      return Finding(
        verdict: count > part.most ? .broken : .met,
        text: say("It names \(count) as \(part.role); at most \(part.most) are allowed."))
    }
  }

  /// One performance in one category alone.
  private static func performance(
    _ form: EntryForm, _ rule: EligibilityRule, _ category: Category, _ season: Season,
    _ others: [SubmittedEntry]
  ) -> [Finding] {
    guard rule.isOnePerPerformance else { return [] }
    let own = Set(form.people.map { NameProposals.key($0.name) })
    for other in others
    where other.category != category.id && isAlive(other)
      && season.category(other.category)?.eligibility?.isOnePerPerformance == true
      && NameProposals.key(other.form.title) == NameProposals.key(form.title)
    {
      if let person = other.form.people.first(where: { own.contains(NameProposals.key($0.name)) }) {
        let name = season.category(other.category)?.name.plain ?? other.category
        return [
          Finding(
            verdict: .broken,
            text: say("\(person.name) in \(form.title) is entered for \(name) too (\(other.id))."))
        ]
      }
    }
    return [Finding(verdict: .met, text: say("The performance is entered in no other category."))]
  }

  /// The same work entered twice in one category.
  private static func doubles(
    _ form: EntryForm, _ category: Category, _ others: [SubmittedEntry]
  ) -> [Finding] {
    others.filter {
      $0.category == category.id && isAlive($0)
        && NameProposals.key($0.form.title) == NameProposals.key(form.title)
    }.map {
      Finding(
        verdict: .unknown,
        text:
          say(
            "\($0.form.title) is entered here a second time (\($0.id)); see whether it is one work."
          ))
    }
  }

  private static func isAlive(_ entry: SubmittedEntry) -> Bool {
    ![.draft, .withdrawn, .ineligible].contains(entry.state)
  }
}
