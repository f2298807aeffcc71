import Ballots
import Yams

extension SeasonReader {
  func readEntering(_ node: Node) -> Entering? {
    let keys = ["opens", "closes", "file-megabytes", "files"]
    guard let item = Fields(node, "entering", keys: keys, log) else { return nil }
    guard let opens = item.time("opens"), let closes = item.time("closes") else { return nil }
    if closes.date <= opens.date { item.report("closes", "entering closes before it opens") }
    var entering = Entering(opens: opens.date, closes: closes.date, offset: closes.offset)
    if let most = item.integer("file-megabytes", 1...20) { entering.fileMegabytes = most }
    if item.has("files") {
      entering.files = item.strings("files").compactMap { name in
        let kind = Entering.FileKind(rawValue: name)
        if kind == nil {
          let names = Entering.FileKind.allCases.map(\.rawValue)
          item.report(
            "files", "\"\(name)\" is no kind of file; \(Spelling.hint(for: name, among: names))")
        }
        return kind
      }
    }
    return entering
  }

  func readEligibility(_ category: Fields, of id: String) -> EligibilityRule? {
    let keys = ["minutes", "released", "countries", "most", "one-per-performance"]
    guard let item = category.fields("eligibility", "the eligibility of \(id)", keys: keys) else {
      return nil
    }
    var rule = EligibilityRule()
    if let minutes = item.fields("minutes", "the minutes", keys: ["least", "most"]) {
      rule.leastMinutes = minutes.integer("least", 0...100_000)
      rule.mostMinutes = minutes.integer("most", 1...100_000)
      if let least = rule.leastMinutes, let most = rule.mostMinutes, least > most {
        minutes.report("least", "no entry has at least \(least) minutes and at most \(most)")
      }
    }
    let releaseKeys = ["from", "to", "in", "days"]
    if let released = item.fields("released", "the release", keys: releaseKeys) {
      if released.has("from") { rule.releasedFrom = released.day("from") }
      if released.has("to") { rule.releasedTo = released.day("to") }
      rule.releasedIn = countries(released, "in")
      rule.leastDays = released.integer("days", 1...366)
      if let from = rule.releasedFrom, let to = rule.releasedTo, from > to {
        released.report("from", "the release is to be from \(from) to \(to), which is no time")
      }
    }
    rule.countries = countries(item, "countries")
    rule.most = item.list("most").compactMap { node in
      guard let part = Fields(node, "a number of people", keys: ["role", "most"], log) else {
        return nil
      }
      let role = part.required("role")
      if !part.has("most") { part.report("most", "the number of people as \(role) is missing") }
      return part.integer("most", 1...1000).map { .init(role: role, most: $0) }
    }
    rule.isOnePerPerformance = item.flag("one-per-performance", default: false)
    return rule
  }

  func readEntered(_ node: Node) -> EnteredWork? {
    guard let item = Fields(node, "an entered work", keys: ["entry", "people"], log) else {
      return nil
    }
    return EnteredWork(entry: item.required("entry"), people: item.strings("people"))
  }

  private func countries(_ item: Fields, _ key: String) -> [String] {
    item.strings(key).map { text in
      let code = text.uppercased()
      if code.wholeMatch(of: /[A-Z]{2}/) == nil {
        item.report(key, "\"\(text)\" is no country; write its two letters, as US or FR")
      }
      return code
    }
  }
}
