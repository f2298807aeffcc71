/// Reads VoteKit's ranked profiles as CSV: a heading with the candidates as `(NAME:prefix)`, then rows
/// of sets such as `{'JOH'}` for the ranks, with the weight between columns of `&`. O(file).
struct VoteKitReader {
  static let heading = "VoteKit RankProfile"

  static func read(_ text: SourceText) throws(BallotFileError) -> BallotFile {
    let table = try CSVTable(text)
    var reader = VoteKitReader()
    var isInBallots = false
    var expectsCandidates = false
    for row in table.rows {
      let first = row[0].text
      if isInBallots {
        reader.readBallot(row)
      } else if expectsCandidates {
        reader.readCandidates(row)
        expectsCandidates = false
      } else if first == "Candidates" {
        expectsCandidates = true
      } else if first.hasPrefix("Ranking_") {
        isInBallots = true
        reader.readHeader(row)
      }
    }
    if reader.roster.count == 0 || !isInBallots {
      reader.problems.append(
        Problem(line: 1, "a line \"Candidates\" and a header \"Ranking_1\" are expected"))
    }
    for problem in reader.roster.problems { reader.problems.append(problem) }
    guard reader.problems.isEmpty else { throw reader.problems.error }
    return BallotFile(profiles: [
      reader.builder.build(Contest(title: "", candidates: reader.roster.candidates))
    ])
  }

  private var problems = ProblemList()
  private var roster = Roster()
  private var builder = ProfileBuilder()
  private var rankColumns = 0
  private var weightColumn = 0

  private mutating func readCandidates(_ row: CSVTable.Row) {
    for cell in row {
      let text = cell.text
      guard text.hasPrefix("("), text.hasSuffix(")"), let colon = text.lastIndex(of: ":") else {
        problems.append(
          Problem(line: cell.line, column: cell.column, "a candidate as (NAME:prefix) is expected"))
        continue
      }
      let name = String(text[text.index(after: text.startIndex)..<colon])
      let token = String(text[text.index(after: colon)...].dropLast())
      if !roster.declare(name, token: token) {
        problems.append(
          Problem(line: cell.line, column: cell.column, "\"\(name)\" or its prefix stands twice"))
      }
    }
    roster.isClosed = true
  }

  private mutating func readHeader(_ row: CSVTable.Row) {
    let names = row.map(\.text)
    rankColumns = names.prefix { $0.hasPrefix("Ranking_") }.count
    guard let weight = names.firstIndex(of: "Weight") else {
      problems.append(Problem(line: row[0].line, "a column \"Weight\" is expected"))
      return
    }
    weightColumn = weight
  }

  private mutating func readBallot(_ row: CSVTable.Row) {
    guard row.indices.contains(weightColumn), weightColumn > 0 else {
      problems.append(Problem(line: row[0].line, "the row is shorter than the header"))
      return
    }
    var marks: [Preference] = []
    for column in 0..<rankColumns {
      let cell = row[column]
      let text = cell.text
      if text.isEmpty {
        marks.append(.skipped)
        continue
      }
      guard text.hasPrefix("{"), text.hasSuffix("}") else {
        problems.append(
          Problem(line: cell.line, column: cell.column, "a set in braces is expected"))
        continue
      }
      var isFirst = true
      for part in text.dropFirst().dropLast().split(separator: ",") {
        let token = String(part).trimming { " '\"".contains($0) }
        guard let index = roster.index(token, line: cell.line, column: cell.column) else {
          continue
        }
        marks.append(isFirst ? .next(index) : .equal(index))
        isFirst = false
      }
    }
    while marks.last == .skipped { marks.removeLast() }
    let cell = row[weightColumn]
    guard let (top, bottom) = BLTReader.parts(ofWeight: cell.text) else {
      problems.append(
        Problem(line: cell.line, column: cell.column, "\"\(cell.text)\" is no weight"))
      return
    }
    if !builder.add(marks, weight: top, over: bottom, line: row[0].line) {
      problems.append(Problem(line: row[0].line, ProfileBuilder.tooManyMessage))
    }
  }
}
