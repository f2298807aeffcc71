public import Records
import Seasons
import Texts

/// Records and firsts of a night, found in the history of the years before it; each with its query.
public struct HistoryRecords {
  public struct Finding: Sendable, Hashable {
    public var sentence: Prose
    public var query: String
  }

  private let results: SeasonResults
  private let history: any History
  private let wording: Wording

  public init(_ results: SeasonResults, _ history: any History, style: HouseStyle = HouseStyle()) {
    self.results = results
    self.history = history
    wording = Wording(style: style)
  }

  /// The most telling first: the film with most awards, who won for directing and writing, who won most in one night, and
  /// the first awards of those who won most or for acting.
  /// - Throws: where the archive cannot be read.
  public func findings() throws -> [Finding] {
    try [film(), both(), night()].compactMap { $0 } + people()
  }

  private func finding(_ sentence: String, _ answer: HistoryAnswer) -> Finding {
    Finding(sentence: Prose(marked: sentence), query: answer.query)
  }

  /// How rare so many awards are.
  private func film() throws -> Finding? {
    guard let first = results.tally.first, first.awards > 2,
      let answer = try history.ask("before-works", String(first.awards))
    else { return nil }
    let film = wording.title(first.entry.title.plain)
    let awards = wording.awards(first.awards)
    guard let last = answer.cell("title", 0), let year = answer.cell("year", 0) else {
      return finding(say("No film had won \(awards) or more before \(film)."), answer)
    }
    let ordinal = Language.current.ordinal(answer.rows.count + 1)
    return finding(
      say(
        "\(film) is the \(ordinal) film to win \(awards) or more; the last before it was \(wording.title(last)) of \(year)."
      ), answer)
  }

  private func names(_ group: Category.Group) -> Set<String> {
    Set(
      results.categories.filter { $0.category.group == group }.flatMap(\.winners)
        .flatMap(\.people))
  }

  private func both() throws -> Finding? {
    let people = names(.directing).intersection(names(.writing)).sorted()
    guard let person = people.first, people.count == 1,
      let answer = try history.ask("before-directing-and-writing", "")
    else { return nil }
    let name = results.season.personName(person)
    let before = Set(answer.rows.indices.compactMap { answer.cell("name", $0) })
    // Somebody who did it before is no further one.
    if before.contains(name) { return nil }
    guard let last = answer.cell("name", 0), let year = answer.cell("year", 0) else {
      return finding(
        say("Nobody before \(name) had won for directing and for writing in one night."), answer)
    }
    let ordinal = Language.current.ordinal(before.count + 1)
    return finding(
      say(
        "\(name) is the \(ordinal) person to win for directing and for writing in one night; the last before was \(last), of \(year)."
      ), answer)
  }

  private var wins: [(person: String, awards: Int)] {
    var wins: [String: Int] = [:]
    for result in results.categories {
      for person in Set(result.winners.flatMap(\.people)) { wins[person, default: 0] += 1 }
    }
    return wins.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  /// Whether nobody won more in one night.
  private func night() throws -> Finding? {
    guard let first = wins.first, first.awards > 2,
      let answer = try history.ask("before-night", "")
    else { return nil }
    let name = results.season.personName(first.person)
    let awards = wording.awards(first.awards)
    let most = answer.cell("awards", 0).flatMap { Int($0) } ?? 0
    if most > first.awards { return nil }
    if most < first.awards {
      return finding(say("Nobody had won \(awards) in one night before \(name)."), answer)
    }
    let equals = answer.rows.indices.filter { answer.cell("awards", $0) == String(most) }
    let others = equals.compactMap { row -> String? in
      guard let name = answer.cell("name", row), let year = answer.cell("year", row) else {
        return nil
      }
      return "\(name) (\(year))"
    }
    return finding(
      say(
        "\(name) won \(awards) in one night, as before only \(wording.list(others)); nobody has won more."
      ), answer)
  }

  /// First awards, of those who won most or for acting.
  private func people() throws -> [Finding] {
    let most = wins.first?.awards ?? 0
    let leaders = Set(wins.filter { $0.awards == most && most > 1 }.map(\.person))
    let people = leaders.union(names(.acting)).sorted {
      results.season.personName($0) < results.season.personName($1)
    }
    var findings: [Finding] = []
    // Those without a nomination before in one sentence.
    var new: (names: [String], query: String) = ([], "")
    for person in people {
      let name = results.season.personName(person)
      guard let answer = try history.ask("before-person", name) else { continue }
      let awards = answer.cell("awards", 0).flatMap { Int($0) } ?? 0
      let nominations = answer.cell("nominations", 0).flatMap { Int($0) } ?? 0
      let before = wording.nominations(nominations)
      if nominations == 0 {
        new = (new.names + [name], answer.query)
      } else if awards == 0 {
        findings.append(
          finding(say("\(name) had had \(before) in earlier years, and no award."), answer))
      } else {
        findings.append(
          finding(
            say("\(name) had won \(wording.awards(awards)) of \(before) in earlier years."), answer)
        )
      }
    }
    guard !new.names.isEmpty else { return findings }
    let names = wording.list(new.names)
    let sentence = say(
      new.names.count, one: "\(names) had never been nominated in an earlier year.",
      other: "\(names) had never been nominated in an earlier year.")
    return findings + [Finding(sentence: Prose(sentence), query: new.query)]
  }
}
