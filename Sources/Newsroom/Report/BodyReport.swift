import Ballots
public import Records
import Seasons

/// A body's own statistics of a season, from its record: ballots, rounds, places, and who was left out and why. In English,
/// as the record is.
public struct BodyReport: Sendable {
  /// What bodies of this kind publish, and in which order.
  public enum Kind: String, Sendable, CaseIterable {
    /// A fan award: everything, nominations too, with places to the sixth.
    case hugo
    /// An academy: how many might vote and did, who was nominated and won, what changed; figures only where the record
    /// publishes them.
    case academy
    /// A festival: what was entered and decided, the votes of its juries, verdicts and mentions.
    case festival
  }

  public struct Table: Sendable, Hashable {
    /// Also the name of its CSV file.
    public var id: String
    public var heading: String
    public var columns: [String]
    public var rows: [[String]]
    /// Said under the heading.
    public var note: String?
  }

  public let title: String
  public let simulated: String?
  /// The key that signed the record.
  public let key: String
  public let tables: [Table]

  /// O(record).
  public init(_ kind: Kind, _ results: SeasonResults) {
    let maker = ReportTables(results)
    title = "\(results.season.name.plain): statistics"
    simulated = results.season.simulated?.plain
    key = results.key
    let tables: [Table] =
      switch kind {
      case .hugo:
        [
          maker.ballots, maker.winners, maker.places, maker.nominations, maker.rounds,
          maker.changes,
        ]
      case .academy: [maker.ballots, maker.nominees, maker.winners, maker.rounds, maker.changes]
      case .festival: [maker.entries, maker.winners, maker.ballots, maker.rounds, maker.changes]
      }
    self.tables = tables.filter { !$0.rows.isEmpty }
  }

  /// The files: a page, and each table as CSV.
  public func files() throws -> [String: [UInt8]] {
    var files = ["report.html": Array(try html().utf8)]
    for table in tables {
      let lines = ([table.columns] + table.rows).map { row in
        row.map(CSVText.guardedCell).joined(separator: ",") + "\r\n"
      }
      files["\(table.id).csv"] = Array(lines.joined().utf8)
    }
    return files
  }
}
