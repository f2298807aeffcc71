import Ballots
import Yams

/// What must hold between the parts of a season.
struct SeasonChecks {
  private let season: Season
  private let reader: SeasonReader

  init(_ season: Season, _ reader: SeasonReader) {
    self.season = season
    self.reader = reader
  }

  func run() {
    season.categories.forEach(check)
    for entry in season.entries {
      for credit in entry.people { known(credit.person, "person", people, at: "entry", entry.id) }
    }
    for round in season.rounds {
      for id in round.categories { known(id, "category", categories, at: "round", round.id) }
      if round.audience != nil,
        let other = season.rounds.first(where: { other in
          other.id != round.id && other.kind == .final
            && !Set(other.categories).isDisjoint(with: round.categories)
        })
      {
        report(
          "round", round.id, "\(other.id) votes on the audience's category too; one final counts")
      }
      if season.categories(in: round).isEmpty {
        report("round", round.id, "no voted category has a rule for the round \(round.id)")
      }
    }
    if season.branches.contains(where: { $0.id == AudienceVote.branch }) {
      report("branch", AudienceVote.branch, "the id audience is kept for tickets")
    }
    for host in season.ceremony.hosts { known(host, "person", people, at: "ceremony", "") }
    for role in season.roles {
      known(role.person, "person", people, at: "role", role.person)
      if let section = role.section {
        known(section, "section", sections, at: "role", role.person)
      }
    }
    for cue in season.ceremony.order {
      if let category = cue.category {
        known(category, "category", categories, at: "cue", category)
      }
      for person in cue.presenters { known(person, "person", people, at: "cue", cue.id) }
    }
    for speech in season.speeches { check(speech) }
  }

  private var people: [String] { season.people.map(\.id) }
  private var categories: [String] { season.categories.map(\.id) }
  private var sections: [String] { season.sections.map(\.id) }

  private func report(_ kind: String, _ id: String, _ message: String) {
    reader.log.report(reader.place(kind, id), message)
  }

  private func unknown(_ id: String, _ kind: String, _ ids: [String]) -> String {
    let near = Spelling.nearest(to: id, among: ids).map { "; did you mean \"\($0)\"?" } ?? ""
    return "there is no \(kind) \"\(id)\"\(near)"
  }

  private func known(
    _ id: String, _ kind: String, _ ids: [String], at place: String, _ what: String
  ) {
    if !ids.contains(id) { report(place, what, unknown(id, kind, ids)) }
  }

  private func check(_ category: Category) {
    if let section = category.section {
      known(section, "section", sections, at: "category", category.id)
    }
    let entries = season.entries.map(\.id)
    for nominee in category.nominees {
      if nominee.id == "no-award" {
        report("nominee", nominee.id, "the id no-award is kept for No Award itself")
      }
      known(nominee.entry, "entry", entries, at: "nominee", nominee.id)
      for person in nominee.people { known(person, "person", people, at: "nominee", nominee.id) }
    }
    switch category.decision {
    case .voted:
      if category.final == nil {
        report("category", category.id, "the voted category \(category.id) lacks \"final\"")
      }
      if category.outcome != nil {
        report("category", category.id, "\(category.id) is voted, so it cannot have an outcome")
      }
    case .decided, .honorary:
      if category.final != nil || category.nominations != nil {
        report(
          "category", category.id, "\(category.id) is \(category.decision.rawValue), not voted")
      }
      for id in category.outcome?.winners ?? [] {
        known(id, "nominee", category.nominees.map(\.id), at: "category", category.id)
      }
    }
    for branch in (category.nominations?.voters ?? []) + (category.final?.voters ?? []) {
      known(branch, "branch", season.branches.map(\.id), at: "category", category.id)
    }
    for id in category.entered.map(\.entry) + (category.shortlist ?? []) {
      known(id, "entry", entries, at: "category", category.id)
    }
    for person in category.entered.flatMap(\.people) {
      known(person, "person", people, at: "category", category.id)
    }
    if category.eligibility != nil, season.entering == nil {
      report(
        "category", category.id,
        "\(category.id) has rules for entries; say under \"entering\" when works are entered")
    }
    if let rule = category.nominations, let kind = rule.entries, !rule.isWritten,
      category.eligibility == nil, !season.entries.isEmpty,
      !season.entries.contains(where: { $0.kind == kind })
    {
      report("category", category.id, "no entry is of the kind \"\(kind)\"")
    }
    checkNominees(of: category)
  }

  /// Two nominees that a voter could not tell apart.
  private func checkNominees(of category: Category) {
    let labels = season.labels(of: category.nominees, in: category)
    var seen: [String: String] = [:]
    for (nominee, label) in zip(category.nominees, labels) {
      if let other = seen.updateValue(nominee.id, forKey: label) {
        let line = reader.place("nominee", other).mark?.line ?? 0
        report(
          "nominee", nominee.id,
          "a voter cannot tell this nominee from the one in line \(line): both are \"\(label)\"; "
            + "give one a detail")
      }
    }
  }

  private func check(_ speech: Speech) {
    known(speech.category, "category", categories, at: "speech", speech.nominee)
    let nominees = season.category(speech.category)?.nominees.map(\.id) ?? []
    known(speech.nominee, "nominee", nominees, at: "speech", speech.nominee)
    for part in speech.parts { known(part.person, "person", people, at: "speech", speech.nominee) }
  }
}
