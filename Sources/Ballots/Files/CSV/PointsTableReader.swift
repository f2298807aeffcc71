/// Reads tables of points given: a row for each giver and receiver, in columns `from`, `to`, `points`
/// and perhaps `panel`. Each giver and panel is a score ballot, tagged with its panel. O(file).
enum PointsTableReader {
  private static let columns = ["from", "to", "points"]
  /// What may be given.
  static let range = 0...ScoredMark.range.upperBound

  /// One row.
  private struct Points {
    var ballot: Int32
    var receiver: Int32
    var score: Int32
    var row: Int32
  }

  static func fits(_ table: CSVTable) -> Bool {
    let header = table.rows.first?.map { $0.text.lowercased() } ?? []
    return columns.allSatisfy(header.contains)
  }

  static func read(_ table: CSVTable) throws(BallotFileError) -> BallotFile {
    var problems = ProblemList()
    let header = table.rows.first?.map { $0.text.lowercased() } ?? []
    guard let from = header.firstIndex(of: "from"), let to = header.firstIndex(of: "to"),
      let pointsColumn = header.firstIndex(of: "points")
    else {
      throw BallotFileError([Problem(line: 1, "columns named from, to and points are expected")])
    }
    let panel = header.firstIndex(of: "panel")
    var roster = Roster()
    var tags = TagList()
    var ballots: [String: Int] = [:]
    var starts: [(tag: Int, line: Int)] = []
    var points: [Points] = []
    for (index, row) in table.rows.enumerated().dropFirst() {
      let line = row.first?.line ?? 0
      guard row.count == header.count else {
        problems.append(
          Problem(line: line, "\(row.count) cells where the header has \(header.count)"))
        continue
      }
      guard let score = Int32(row[pointsColumn].text), range.contains(Int(score)) else {
        problems.append(
          Problem(
            line: line, column: row[pointsColumn].column,
            "\"\(row[pointsColumn].text)\" is no number of points"))
        continue
      }
      guard let receiver = roster.index(row[to].text, line: line) else { continue }
      let name = panel.map { row[$0].text } ?? ""
      guard let tag = tags.index(name) else {
        problems.append(Problem(line: line, TagList.tooManyMessage))
        continue
      }
      let ballot = ballots["\(row[from].text)\n\(name)", default: starts.count]
      if ballot == starts.count {
        ballots["\(row[from].text)\n\(name)"] = ballot
        starts.append((tag, line))
      }
      points.append(
        Points(
          ballot: Int32(ballot), receiver: Int32(receiver), score: score, row: Int32(index)))
    }
    problems.append(contentsOf: roster.problems)
    points.sort { ($0.ballot, $0.receiver, $0.row) < ($1.ballot, $1.receiver, $1.row) }
    for (first, second) in zip(points, points.dropFirst())
    where first.ballot == second.ballot && first.receiver == second.receiver {
      let giver = table.rows[Int(second.row)][from].text
      problems.append(
        Problem(
          line: table.rows[Int(second.row)][from].line,
          "\(giver) gives points to \(roster.names[Int(second.receiver)]) a second time"))
    }
    var builder = ProfileBuilder()
    var rest = points[...]
    for (ballot, start) in starts.enumerated() {
      let own = rest.prefix { $0.ballot == ballot }
      rest = rest.dropFirst(own.count)
      // No points are no mark: the panel did not name that one.
      let (marks, scores) = ScoredMark.ballot(
        own.filter { $0.score > 0 }.map {
          ScoredMark(candidate: Int($0.receiver), score: Int($0.score))
        })
      if !builder.add(marks, scores: scores, tag: start.tag, weight: 1, line: start.line) {
        problems.append(Problem(line: start.line, ProfileBuilder.tooManyMessage))
      }
    }
    guard problems.isEmpty else { throw problems.error }
    var contest = Contest(title: "", candidates: roster.candidates, kind: .scores)
    contest.tags = tags.names
    return BallotFile(profiles: [builder.build(contest)])
  }
}
