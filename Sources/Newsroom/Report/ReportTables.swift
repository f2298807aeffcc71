package import Ballots
import Records
import Seasons

/// The tables of a report.
package struct ReportTables {
  private let results: SeasonResults
  private var season: Season { results.season }

  init(_ results: SeasonResults) { self.results = results }

  private func title(_ id: String) -> String { season.category(id)?.name.plain ?? id }

  private func label(_ nominee: String, in category: String) -> String {
    guard let category = season.category(category),
      let known = category.nominees.first(where: { $0.id == nominee })
    else { return nominee }
    let billing = season.billing(of: known, in: category)
    return ([billing.lead] + billing.rest.prefix(1)).joined(separator: ", ")
  }

  /// Each category of each round with its published count.
  private var counted: [(round: RecordFacts.Round, item: RecordFacts.Item, count: JSONValue?)] {
    results.facts.rounds.flatMap { round in
      round.categories.map { item in
        (round, item, results.counts[RecordPaths.count(round.id, item.category.id)])
      }
    }
  }

  var ballots: BodyReport.Table {
    BodyReport.Table(
      id: "ballots", heading: "Ballots by category",
      columns: ["Round", "Category", "Might vote", "Ballots", "Counted", "Rule"],
      rows: counted.map { round, item, count in
        [
          round.vote.map { "\($0.round), vote \($0.number)" } ?? round.id, item.category.title,
          "\(item.category.eligible)", "\(item.cast)", count?["ballots"]?.string("counted") ?? "",
          count?["rule"]?.string("name") ?? item.category.rule.rule,
        ]
      }, note: "Counted stands where the body publishes the count.")
  }

  var winners: BodyReport.Table {
    BodyReport.Table(
      id: "winners", heading: "Winners", columns: ["Category", "Winner", "How", "Announced"],
      rows: results.categories.flatMap { result -> [[String]] in
        let at = results.opened.first { $0.category == result.category.id }?.at ?? ""
        let how =
          switch result.card.ending {
          case .won: result.card.by.map { "decided by \($0)" } ?? ""
          case .shared: "shared"
          case .noAward: "No Award"
          case .notAwarded: "not awarded"
          }
        let names = result.winners.map { label($0.id, in: result.category.id) }
        let mentions = result.card.mentions.map {
          [result.category.name.plain, $0.title, "special mention", at]
        }
        return (names.isEmpty ? [""] : names).map { [result.category.name.plain, $0, how, at] }
          + mentions
      }, note: nil)
  }

  var nominees: BodyReport.Table {
    BodyReport.Table(
      id: "nominees", heading: "Nominees", columns: ["Category", "Nominee", "Withdrawn"],
      rows: season.categories.flatMap { category in
        category.nominees.map {
          [category.name.plain, label($0.id, in: category.id), $0.isWithdrawn ? "yes" : ""]
        }
      }, note: nil)
  }

  /// Places of finals: by run where the rule counts for each place, else by who stayed longest and had most then.
  var places: BodyReport.Table {
    let rows = counted.filter { $0.round.kind == .final }.flatMap { _, item, count -> [[String]] in
      guard let count else { return [] }
      return Self.places(count).map { [item.category.title, "\($0.place)", $0.name, $0.value] }
    }
    return BodyReport.Table(
      id: "places", heading: "Places", columns: ["Category", "Place", "Nominee", "Last value"],
      rows: rows, note: nil)
  }

  package static func places(_ count: JSONValue) -> [(place: Int, name: String, value: String)] {
    let rounds = count["rounds"]?.array ?? []
    let runs = Set(rounds.map { $0["pass"]?.integer ?? 1 })
    var last: [String: (round: Int, value: String)] = [:]
    for (index, round) in rounds.enumerated() {
      for (name, value) in round["tallies"]?.object ?? [:] {
        last[name] = (index, value.string ?? "")
      }
    }
    if runs.count > 1 {
      var places: [(place: Int, name: String, value: String)] = []
      for run in runs.sorted() {
        let own = rounds.filter { $0["pass"]?.integer ?? 1 == run }
        let elected = own.flatMap { $0["elected"]?.array?.compactMap(\.string) ?? [] }
        for name in elected {
          let value = own.last { $0["tallies"]?.string(name) != nil }?["tallies"]?.string(name)
          places.append((run, name, value ?? ""))
        }
      }
      return places
    }
    let winners = Set(count["winners"]?.array?.compactMap(\.string) ?? [])
    let order = last.sorted { a, b in
      func key(_ item: (key: String, value: (round: Int, value: String))) -> (Int, Int, Double) {
        (
          winners.contains(item.key) ? 1 : 0, item.value.round,
          RoundFigure.number(item.value.value)
        )
      }
      return key(a) == key(b) ? a.key < b.key : key(a) > key(b)
    }
    var places: [(place: Int, name: String, value: String)] = []
    for (index, item) in order.enumerated() {
      let before = index > 0 ? order[index - 1] : nil
      let isLevel =
        before.map {
          $0.value.round == item.value.round && $0.value.value == item.value.value
            && winners.contains($0.key) == winners.contains(item.key)
        } ?? false
      places.append((isLevel ? places[index - 1].place : index + 1, item.key, item.value.value))
    }
    return places
  }

  /// What was nominated: the last value of each, with the ballots that named it.
  var nominations: BodyReport.Table {
    let rows = counted.filter { $0.round.kind == .nomination }.flatMap {
      _, item, count -> [[String]] in
      guard let rounds = count?["rounds"]?.array else { return [] }
      let found = Set(count?["winners"]?.array?.compactMap(\.string) ?? [])
      let ballots = rounds.first?["ballots"]?.object ?? [:]
      return Self.places(count ?? .null).map { place in
        [
          item.category.title, place.name, ballots[place.name]?.string ?? "", place.value,
          found.contains(place.name) ? "nominee" : "",
        ]
      }
    }
    return BodyReport.Table(
      id: "nominations", heading: "Nominations",
      columns: ["Category", "Work", "Ballots naming it", "Last value", "Result"], rows: rows,
      note: nil)
  }

  var rounds: BodyReport.Table {
    let rows = counted.flatMap { round, item, count -> [[String]] in
      (count?["rounds"]?.array ?? []).flatMap { step -> [[String]] in
        let number = step["number"]?.integer ?? 0
        let elected = Set(step["elected"]?.array?.compactMap(\.string) ?? [])
        let out = Set(step["eliminated"]?.array?.compactMap(\.string) ?? [])
        let lines = (step["tallies"]?.object ?? [:]).sorted {
          (RoundFigure.number($1.value.string ?? ""), $0.key)
            < (RoundFigure.number($0.value.string ?? ""), $1.key)
        }.map { name, value in
          [
            round.id, item.category.title, "\(step["pass"]?.integer ?? 1)", "\(number)", name,
            value.string ?? "",
            elected.contains(name) ? "elected" : out.contains(name) ? "eliminated" : "",
          ]
        }
        let gone = step.string("exhausted") ?? "0"
        return gone == "0"
          ? lines
          : lines + [
            [
              round.id, item.category.title, "\(step["pass"]?.integer ?? 1)", "\(number)",
              "Exhausted", gone, "",
            ]
          ]
      }
    }
    return BodyReport.Table(
      id: "rounds", heading: "Round by round",
      columns: ["Round", "Category", "Run", "Step", "Candidate", "Value", "Result"], rows: rows,
      note: "As far as the body publishes it.")
  }

  /// What was entered, with the last decision on each.
  var entries: BodyReport.Table {
    var last: [String: [String]] = [:]
    var order: [String] = []
    for event in results.journal where event.kind == .entryDecided {
      guard let id = event.details["entry"]?.string,
        let category = event.details["category"]?.string
      else { continue }
      if last[id] == nil { order.append(id) }
      last[id] = [
        title(category), event.details["title"]?.string ?? id, Self.decision(event),
        event.reason ?? "", event.at,
      ]
    }
    return BodyReport.Table(
      id: "entries", heading: "Entries",
      columns: ["Category", "Work", "Decision", "Reason", "When"],
      rows: order.compactMap { last[$0] }, note: nil)
  }

  private static func decision(_ event: JournalEvent) -> String {
    EntryAcceptance(event.details) == nil ? "ineligible" : "eligible"
  }

  /// Who was left out or changed, and why.
  var changes: BodyReport.Table {
    let rows = results.journal.compactMap { event -> [String]? in
      let category = event.details["category"]?.string ?? ""
      let what: (String, String)?
      switch event.kind {
      case .candidatePassedOver:
        what = (event.details["why"]?.string ?? "", event.details["label"]?.string ?? "")
      case .candidateRestored: what = ("brought back", event.details["label"]?.string ?? "")
      case .nomineeWithdrawn:
        let nominee = event.details["nominee"]?.string ?? ""
        let own = season.categories.first { $0.nominees.contains { $0.id == nominee } }?.id
        return [
          "taken out", title(own ?? category), label(nominee, in: own ?? category),
          event.reason ?? "", event.at,
        ]
      case .entryDecided:
        guard Self.decision(event) == "ineligible" else { return nil }
        what = ("ineligible", event.details["title"]?.string ?? "")
      case .ballotsSetAside: what = ("ballots set aside", event.details["round"]?.string ?? "")
      case .corrected:
        what = (
          "corrected",
          "\(event.details["from"]?.string ?? "") → \(event.details["to"]?.string ?? "")"
        )
      case .envelopeResealed: what = ("counted and sealed again", "")
      case .wrongWinnerRead:
        what = ("wrong winner read", label(event.details["read"]?.string ?? "", in: category))
      case .deadlineMoved: what = ("deadline moved", event.details["round"]?.string ?? "")
      default: what = nil
      }
      return what.map {
        [$0.0, category.isEmpty ? "" : title(category), $0.1, event.reason ?? "", event.at]
      }
    }
    return BodyReport.Table(
      id: "changes", heading: "Declined, ineligible, changed",
      columns: ["What", "Category", "Of whom", "Reason", "When"], rows: rows, note: nil)
  }
}
