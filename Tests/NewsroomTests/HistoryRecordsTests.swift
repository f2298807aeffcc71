import Awards
import Foundation
import Newsroom
import Records
import SeasonFixtures
import Seasons
import Testing
import Texts

/// Records and firsts of a small night, against a history written by hand.
@Suite struct HistoryRecordsTests {
  private struct Known: History {
    var answers: [String: HistoryAnswer] = [:]
    let questions: [HistoryQuestion] = []

    func ask(_ id: String, _ text: String) throws -> HistoryAnswer? {
      answers["\(id) \(text)"] ?? answers[id]
    }
  }

  private static func answer(_ columns: [String], _ rows: [[String]]) -> HistoryAnswer {
    HistoryAnswer(columns: columns, rows: rows, query: "SELECT \(columns.joined(separator: ", "))")
  }

  /// River with three awards, and Ann Lee with all of them: for directing, for writing, and for her life's work.
  private func results() async throws -> SeasonResults {
    let yaml = SmallSeason.yaml
      .replacing("group: picture", with: "group: directing")
      .replacing("group: acting", with: "group: writing")
      .replacing(
        "{id: life-bo, entry: stone, people: [bo]}",
        with: "{id: life-bo, entry: river, people: [ann]}")
    let stage = try await Stage(SeasonFile(text: yaml), members: Stage.members)
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.open("final")
    for member in Stage.members.prefix(3) {
      var ballot = ["film": ["film-river"]]
      if member.branch == "jury" { ballot["actor"] = ["actor-ann"] }
      _ = try await stage.cast(member.id, ballot, in: "final")
    }
    try await stage.close("final")
    try await stage.finish()
    return SeasonResults(try await PressDesk(stage.office).contents())
  }

  @Test func recordsAndFirsts() async throws {
    let results = try await results()
    var known = Known()
    known.answers["before-works 3"] = Self.answer(
      ["year", "title"],
      [["2024", "Rain"], ["2020", "Snow"], ["2020", "Hail"], ["1999", "Fog"]])
    known.answers["before-directing-and-writing"] = Self.answer(
      ["year", "name"], [["2020", "Dee"], ["1999", "Eva"], ["1998", "Dee"]])
    known.answers["before-night"] = Self.answer(
      ["year", "name", "awards"], [["1953", "Walt", "3"], ["1950", "Max", "2"]])
    known.answers["before-person Ann Lee"] = Self.answer(
      ["name", "awards", "nominations"], [["Ann Lee", "0", "3"]])
    let findings = try HistoryRecords(results, known).findings()
    #expect(
      findings.map(\.sentence.plain) == [
        "River is the 5th film to win three awards or more; the last before it was Rain of 2024.",
        "Ann Lee is the 3rd person to win for directing and for writing in one night; the last before was Dee, of 2020.",
        "Ann Lee won three awards in one night, as before only Walt (1953); nobody has won more.",
        "Ann Lee had had three nominations in earlier years, and no award.",
      ])
    #expect(findings.allSatisfy { $0.query.hasPrefix("SELECT ") })
    // Nobody before.
    for id in ["before-works 3", "before-directing-and-writing", "before-night"] {
      known.answers[id] = Self.answer(["year", "title", "name", "awards"], [])
    }
    known.answers["before-person Ann Lee"] = Self.answer(["name"], [])
    #expect(
      try HistoryRecords(results, known).findings().map(\.sentence.plain) == [
        "No film had won three awards or more before River.",
        "Nobody before Ann Lee had won for directing and for writing in one night.",
        "Nobody had won three awards in one night before Ann Lee.",
        "Ann Lee had never been nominated in an earlier year.",
      ])
  }

  @Test func ordinals() {
    let expected = [
      1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 11: "11th", 12: "12th", 13: "13th", 21: "21st",
      68: "68th", 101: "101st", 111: "111th", 112: "112th",
    ]
    for (number, text) in expected { #expect(Language.english.ordinal(number) == text) }
  }
}
