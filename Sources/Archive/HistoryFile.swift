public import Ballots
import Foundation

/// A body's history as CSV or Excel: a nomination a line, the first line names the columns. Several works,
/// people or details in one cell are separated by `|`.
public struct HistoryFile: Sendable {
  public private(set) var nominations: [Nomination] = []
  /// Each with its line.
  public private(set) var problems: [Problem] = []

  /// Larger files are refused.
  public static let most = 2_000_000

  private enum Column: CaseIterable {
    case ceremony, year, group, category, award, works, people, winner, details

    var headings: Set<String> {
      switch self {
      case .ceremony: ["ceremony", "number", "edition"]
      case .year: ["year", "season"]
      case .group: ["class", "group"]
      case .category: ["category"]
      case .award: ["canonical_category", "award"]
      case .works: ["film", "work", "works", "title"]
      case .people: ["nominees", "nominee", "people", "names", "name"]
      case .winner: ["winner", "won"]
      case .details: ["detail", "details"]
      }
    }
  }

  /// O(file).
  public init(_ bytes: [UInt8], encoding: TextEncoding = .utf8) {
    let table: TableFile
    do { table = try TableFile(bytes, encoding: encoding) } catch {
      problems = error.problems
      return
    }
    guard let header = table.rows.first else {
      problems = [Problem(line: 1, "the file is empty")]
      return
    }
    var columns: [Column: Int] = [:]
    for column in Column.allCases {
      columns[column] = header.cells.firstIndex { column.headings.contains($0.lowercased()) }
    }
    let isWhole =
      columns[.category] != nil && columns[.winner] != nil
      && (columns[.ceremony] ?? columns[.year]) != nil
      && (columns[.works] ?? columns[.people]) != nil
    guard isWhole else {
      problems = [
        Problem(
          line: header.line,
          "the first line must name the columns category, winner, ceremony or year, and film or nominees"
        )
      ]
      return
    }
    guard table.rows.count <= Self.most else {
      problems = [Problem(line: 1, "more than \(Self.most) nominations")]
      return
    }
    let numbers =
      columns[.ceremony] == nil ? Self.numbers(table.rows.dropFirst(), columns[.year]) : [:]
    for row in table.rows.dropFirst() {
      func cell(_ column: Column) -> String {
        columns[column].flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil } ?? ""
      }
      func list(_ column: Column) -> [String] {
        cell(column).split(separator: "|").map { Self.trimmed($0) }.filter { !$0.isEmpty }
      }
      let year = cell(.year)
      guard columns[.ceremony] != nil || !year.isEmpty else {
        problems.append(Problem(line: row.line, "the year is missing"))
        continue
      }
      let number = numbers[year] ?? Int(cell(.ceremony)) ?? 0
      guard number > 0 else {
        problems.append(
          Problem(line: row.line, "\"\(cell(.ceremony).prefix(20))\" is no ceremony's number"))
        continue
      }
      guard !cell(.category).isEmpty else {
        problems.append(Problem(line: row.line, "the category is missing"))
        continue
      }
      guard let isWinner = Self.flag(cell(.winner)) else {
        problems.append(
          Problem(line: row.line, "winner is \"\(cell(.winner).prefix(20))\"; write 1 or 0"))
        continue
      }
      let award = cell(.award)
      nominations.append(
        Nomination(
          ceremony: number, year: year.isEmpty ? String(number) : year, group: cell(.group),
          category: cell(.category), award: award.isEmpty ? nil : award, works: list(.works),
          people: list(.people), details: list(.details), isWinner: isWinner))
    }
  }

  /// Years in their order as ceremonies 1, 2, …, wherever in the file each stands. O(rows · log years).
  private static func numbers(_ rows: ArraySlice<TableFile.Row>, _ column: Int?) -> [String: Int] {
    guard let column else { return [:] }
    func first(_ year: String) -> Int { Int(year.prefix { ("0"..."9").contains($0) }) ?? .max }
    let years = Set(rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil })
      .subtracting([""]).sorted { (first($0), $0) < (first($1), $1) }
    return Dictionary(uniqueKeysWithValues: zip(years, 1...))
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "1", "true", "yes", "x": true
    case "0", "false", "no", "": false
    default: nil
    }
  }
}
