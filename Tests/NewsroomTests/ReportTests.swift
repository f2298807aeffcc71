import Awards
import Ballots
import Foundation
import Newsroom
import Records
import SeasonFixtures
import Seasons
import Testing

/// A body's statistics, from a small season's record; the figures were worked out by hand.
@Suite struct ReportTests {
  /// 10 for Stone, 8 for River with Stone second, 7 for Cloud with River second.
  private func results() async throws -> SeasonResults {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.vote()
    try await stage.finish()
    try await PressDesk(stage.office).correct(
      .personName, of: "ann", to: "Ann Lee-Ray", by: "press", reason: "=her own wish")
    return SeasonResults(try await PressDesk(stage.office).contents())
  }

  private func table(_ report: BodyReport, _ id: String) throws -> BodyReport.Table {
    try #require(report.tables.first { $0.id == id }, "\(id)")
  }

  @Test func hugo() async throws {
    let report = BodyReport(.hugo, try await results())
    let ballots = try table(report, "ballots").rows
    let film = try #require(ballots.first { $0[0] == "final" && $0[1] == "Best Film" })
    #expect(film[3] == "25" && film[4] == "25")
    let places = try table(report, "places").rows.filter { $0[0] == "Best Film" }
    #expect(places.map { [$0[1], $0[3]] } == [["1", "15"], ["2", "10"], ["3", "7"]])
    #expect(places[0][2].contains("River") && places[2][2].contains("Cloud"))
    let rounds = try table(report, "rounds").rows.filter {
      $0[1] == "Best Film" && $0[0] == "final"
    }
    #expect(
      rounds.map { [$0[3], $0[5]] } == [
        ["1", "10"], ["1", "8"], ["1", "7"], ["2", "15"], ["2", "10"],
      ])
    #expect(rounds[2][6] == "eliminated" && rounds[3][6] == "elected")
    let changes = try table(report, "changes").rows
    #expect(changes.contains { $0[0] == "corrected" && $0[2] == "Ann Lee → Ann Lee-Ray" })
  }

  @Test func files() async throws {
    let results = try await results()
    for kind in BodyReport.Kind.allCases {
      let report = BodyReport(kind, results)
      let files = try report.files()
      let html = String(decoding: try #require(files["report.html"]), as: UTF8.self)
      for table in report.tables {
        #expect(html.contains("href=\"\(table.id).csv\""))
        #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(kind) \(table.id)")
        let csv = String(decoding: try #require(files["\(table.id).csv"]), as: UTF8.self)
        // What a spreadsheet would take for a formula is text.
        #expect(!csv.contains(",=her own wish"))
      }
      #expect(html.contains(results.key))
    }
  }

  /// Level at the end, level in place.
  @Test func levelPlaces() throws {
    let count = try JSONValue(
      parsing: Data(
        """
        {"winners": ["A"], "rounds": [{"tallies": {"A": "5", "B": "3", "C": "3", "D": "1"}}]}
        """.utf8))
    let table = ReportTables.places(count)
    #expect(table.map(\.place) == [1, 2, 2, 4])
  }
}
