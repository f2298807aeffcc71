/// Reads tables of points given: a row for each giver and receiver, in columns `from`, `to`, `points`
/// and perhaps `panel`. Each giver and panel is a score ballot, tagged with its panel. O(file).
enum PointsTableReader {
  private static let columns = ["from", "to", "points"]

  static func fits(_ table: CSVTable) -> Bool {
    let header = table.rows.first?.map { $0.text.lowercased() } ?? []
    return columns.allSatisfy(header.contains)
  }

  static func read(_ table: CSVTable) throws(BallotFileError) -> BallotFile {
    var problems = ProblemList()
    let header = table.rows.first?.map { $0.text.lowercased() } ?? []
    guard let from = header.firstIndex(of: "from"), let to = header.firstIndex(of: "to"),
      let points = header.firstIndex(of: "points")
    else {
      throw BallotFileError([Problem(line: 1, "columns named from, to and points are expected")])
    }
    let panel = header.firstIndex(of: "panel")
    var roster = Roster()
    var tags = TagList()
    var order: [String] = []
    var ballots: [String: (tag: Int, line: Int, marks: [ScoredMark])] = [:]
    var seen: [String: Set<Int>] = [:]
    for row in table.rows.dropFirst() {
      let line = row.first?.line ?? 0
      guard row.count == header.count else {
        problems.append(
          Problem(line: line, "\(row.count) cells where the header has \(header.count)"))
        continue
      }
      guard let score = Int(row[points].text), (0...1_000_000).contains(score) else {
        problems.append(
          Problem(
            line: line, column: row[points].column,
            "\"\(row[points].text)\" is no number of points"))
        continue
      }
      guard let receiver = roster.index(row[to].text, line: line) else { continue }
      let name = panel.map { row[$0].text } ?? ""
      guard let tag = tags.index(name) else {
        problems.append(Problem(line: line, TagList.tooManyMessage))
        continue
      }
      let key = "\(row[from].text)\n\(name)"
      if ballots[key] == nil {
        order.append(key)
        ballots[key] = (tag, line, [])
      }
      if !seen[key, default: []].insert(receiver).inserted {
        problems.append(
          Problem(line: line, "\(row[from].text) gives points to \(row[to].text) a second time"))
      }
      // No points are no mark: the panel did not name that one.
      if score > 0 { ballots[key]?.marks.append(ScoredMark(candidate: receiver, score: score)) }
    }
    for problem in roster.problems { problems.append(problem) }
    var builder = ProfileBuilder()
    for key in order {
      guard let ballot = ballots[key] else { continue }
      let (marks, scores) = ScoredMark.ballot(ballot.marks)
      if !builder.add(marks, scores: scores, tag: ballot.tag, weight: 1, line: ballot.line) {
        problems.append(Problem(line: ballot.line, ProfileBuilder.tooManyMessage))
      }
    }
    guard problems.isEmpty else { throw problems.error }
    var contest = Contest(title: "", candidates: roster.candidates, kind: .scores)
    contest.tags = tags.names
    return BallotFile(profiles: [builder.build(contest)])
  }
}
