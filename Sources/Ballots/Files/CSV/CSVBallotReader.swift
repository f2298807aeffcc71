/// Reads ballots from CSV: a header, then a row a ballot. Either a column is a rank and a cell
/// names a candidate, or a column is a candidate and a cell holds the rank (or x for a choice).
///
/// Columns named ballot, voter, id, time, precinct or batch are passed over; weight, count or
/// quantity says how many ballots a row stands for. O(file).
struct CSVBallotReader {
  private let table: CSVTable
  private var problems = ProblemList()
  private var builder = ProfileBuilder()
  private var voteColumns: [Int] = []
  private var weightColumn: Int?
  private var tagField: String?
  private var tagColumn: Int?
  private var tags = TagList()

  /// A rank beyond this is taken for a mistake.
  static let lowestRank = 1000

  private static let passedOver: Set<String> = [
    "ballot", "ballotid", "ballotnumber", "id", "voter", "voterid", "timestamp", "time", "date",
    "precinct", "batch", "votetime", "pollid", "poll",
  ]
  private static let weightNames: Set<String> = ["weight", "count", "quantity", "ballots"]
  private static let tagNames: Set<String> = ["tag", "round"]
  /// Words in place of a name where a rank was overvoted or left blank.
  static let overvoteLabels: Set<String> = ["overvote"]
  static let blankLabels: Set<String> = ["undervote", "skipped"]

  /// Whether a column of this name holds no votes.
  static func isKnownColumn(_ header: String) -> Bool {
    let name = plain(header)
    return passedOver.contains(name) || weightNames.contains(name) || tagNames.contains(name)
  }

  private static func plain(_ header: String) -> String {
    header.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// - Parameter tagField: the column that tells ballots apart; nil for one named tag or round.
  static func read(
    _ text: SourceText, layout: BallotFormat.CSVLayout?, tagField: String? = nil
  ) throws(BallotFileError) -> BallotFile {
    let table = try CSVTable(text)
    if layout == .points || (layout == nil && PointsTableReader.fits(table)) {
      return try PointsTableReader.read(table)
    }
    if layout == nil, FormsReader.fits(table) { return try FormsReader.read(table, layout: nil) }
    var reader = CSVBallotReader(table: table)
    reader.tagField = tagField
    let contest = reader.read(layout)
    guard reader.problems.isEmpty else { throw reader.problems.error }
    var tagged = contest
    tagged.tags = reader.tags.names
    return BallotFile(profiles: [reader.builder.build(tagged)])
  }

  private init(table: CSVTable) { self.table = table }

  private mutating func read(_ layout: BallotFormat.CSVLayout?) -> Contest {
    guard let header = table.rows.first else {
      problems.append(Problem(line: 1, "no header row; the first row must name the columns"))
      return Contest(title: "", candidates: [])
    }
    let wanted = tagField.map(Self.plain)
    for (index, cell) in header.enumerated() {
      let name = Self.plain(cell.text)
      if wanted.map({ name == $0 }) ?? Self.tagNames.contains(name) {
        tagColumn = index
      } else if Self.weightNames.contains(name) {
        weightColumn = index
      } else if !Self.passedOver.contains(name), !Self.tagNames.contains(name) {
        voteColumns.append(index)
      }
    }
    if let tagField, tagColumn == nil {
      problems.append(
        Problem(
          line: 1,
          "no column is called \"\(tagField)\"; "
            + Spelling.hint(for: tagField, among: header.prefix(50).map(\.text))))
    }
    let rows = table.rows.dropFirst()
    for row in rows where row.count != header.count {
      problems.append(
        Problem(
          line: row.first?.line ?? 0,
          "\(row.count) cells where the header has \(header.count)"))
    }
    if voteColumns.isEmpty {
      problems.append(Problem(line: 1, "no column holds votes; name ranks or candidates"))
    }
    guard problems.isEmpty else { return Contest(title: "", candidates: []) }
    switch layout ?? detect() {
    case .candidates: return readCandidateColumns(header)
    case .ranks: return readRankColumns(header)
    case .scores, .points: return readScoreColumns(header)
    }
  }

  /// Candidates in the columns where every filled cell is a number or an x, and there is one.
  private func detect() -> BallotFormat.CSVLayout {
    let header = table.rows[0].map { $0.text.lowercased() }
    // star.vote's and bettervoting's exports.
    if header.contains("pollid") || header.contains(where: { $0.contains("!!") }) { return .scores }
    var filled = 0
    for row in table.rows.dropFirst() {
      for column in voteColumns where !row[column].text.isEmpty {
        guard Self.rank(row[column].text) != nil else { return .ranks }
        filled += 1
      }
    }
    let headers = voteColumns.map { table.rows[0][$0].text }
    if filled == 0 { return headers.allSatisfy(Self.looksLikeRank) ? .ranks : .candidates }
    return .candidates
  }

  static func looksLikeRank(_ header: String) -> Bool {
    let word = header.lowercased()
    return word.contains { $0.isNumber } || word.contains("choice") || word.contains("rank")
      || word.contains("preference")
  }

  private static func rank(_ cell: String) -> Int? {
    if let number = Int(cell) { return number }
    return ["x", "yes"].contains(cell.lowercased()) ? 1 : nil
  }

  private mutating func weight(of row: CSVTable.Row) -> (Int128, Int128)? {
    guard let weightColumn else { return (1, 1) }
    let cell = row[weightColumn]
    if let weight = BLTReader.parts(ofWeight: cell.text) { return weight }
    problems.append(
      Problem(
        line: cell.line, column: cell.column,
        "\"\(cell.text)\" is not a weight; a whole number or a fraction is expected"))
    return nil
  }

  /// The index of the row's tag, from 1; 0 for none.
  private mutating func tag(of row: CSVTable.Row) -> Int {
    guard let tagColumn else { return 0 }
    if let index = tags.index(row[tagColumn].text) { return index }
    problems.append(Problem(line: row[0].line, TagList.tooManyMessage))
    return 0
  }

  private mutating func add(
    _ marks: [Preference], scores: [Int32]? = nil, _ row: CSVTable.Row
  ) {
    guard let weight = weight(of: row) else { return }
    if builder.hasTooManyMarks(forBytes: table.size) {
      problems.append(Problem(line: row[0].line, ProfileBuilder.tooManyBlanksMessage))
      return
    }
    var marks = marks
    while marks.last == .skipped { marks.removeLast() }
    let tag = tag(of: row)
    if !builder.add(
      marks, scores: scores, tag: tag, weight: weight.0, over: weight.1, line: row[0].line)
    {
      problems.append(
        Problem(
          line: row[0].line,
          ProfileBuilder.tooManyMessage))
    }
  }

  /// A column a candidate, a cell its score; a blank is no score. Names may be HTML-escaped, or
  /// stand after the contest's name and `!!`.
  private mutating func readScoreColumns(_ header: CSVTable.Row) -> Contest {
    checkNames(header)
    for row in table.rows.dropFirst() {
      var marks: [ScoredMark] = []
      for (candidate, column) in voteColumns.enumerated() where !row[column].text.isEmpty {
        let cell = row[column]
        guard let score = Int(cell.text), ScoredMark.range.contains(score) else {
          problems.append(
            Problem(
              line: cell.line, column: cell.column,
              "\"\(cell.text)\" is not a score; a whole number is expected"))
          continue
        }
        marks.append(ScoredMark(candidate: candidate, score: score))
      }
      let (preferences, scores) = ScoredMark.ballot(marks)
      add(preferences, scores: scores, row)
    }
    var title = ""
    let candidates = voteColumns.enumerated().map { index, column in
      var name = header[column].text
      if let mark = name[...].range(of: "!!") {
        title = String(name[..<mark.lowerBound])
        name = String(name[mark.upperBound...])
      }
      return Candidate(id: String(index + 1), name: HTMLEscapes.read(name))
    }
    return Contest(title: title, candidates: candidates, kind: .scores)
  }

  private mutating func readCandidateColumns(_ header: CSVTable.Row) -> Contest {
    checkNames(header)
    return readRanksInCandidateColumns(header)
  }

  private mutating func checkNames(_ header: CSVTable.Row) {
    var columns: [String: CSVTable.Cell] = [:]
    for column in voteColumns {
      let cell = header[column]
      if cell.text.isEmpty {
        problems.append(Problem(line: cell.line, column: cell.column, "a column has no name"))
      } else if let other = columns.updateValue(cell, forKey: cell.text) {
        problems.append(
          Problem(
            line: cell.line, column: cell.column,
            "the name \"\(cell.text)\" stands here and at \(other.line):\(other.column); two "
              + "candidates must differ"))
      }
    }
  }

  private mutating func readRanksInCandidateColumns(_ header: CSVTable.Row) -> Contest {
    for row in table.rows.dropFirst() {
      var ranked: [(rank: Int, candidate: Int)] = []
      for (candidate, column) in voteColumns.enumerated() where !row[column].text.isEmpty {
        let cell = row[column]
        guard let rank = Self.rank(cell.text), (1...Self.lowestRank).contains(rank) else {
          problems.append(
            Problem(
              line: cell.line, column: cell.column,
              "\"\(cell.text)\" is not a rank; a number from 1 to \(Self.lowestRank), 1 = best"))
          continue
        }
        ranked.append((rank, candidate))
      }
      add(Self.marks(ranked), row)
    }
    let candidates = voteColumns.enumerated().map {
      Candidate(id: String($0 + 1), name: header[$1].text)
    }
    return Contest(title: "", candidates: candidates)
  }

  /// Candidates by their ranks, equal ones together, without blank ranks.
  static func order(_ ranked: [(rank: Int, candidate: Int)]) -> [Preference] {
    marks(ranked).filter { !$0.isSkipped }
  }

  static func marks(_ ranked: [(rank: Int, candidate: Int)]) -> [Preference] {
    var marks: [Preference] = []
    var last = 0
    for (rank, candidate) in ranked.sorted(by: { ($0.rank, $0.candidate) < ($1.rank, $1.candidate) }
    ) {
      if rank == last {
        marks.append(.equal(candidate))
      } else {
        for _ in (last + 1)..<rank { marks.append(.skipped) }
        marks.append(.next(candidate))
      }
      last = rank
    }
    return marks
  }

  private mutating func readRankColumns(_ header: CSVTable.Row) -> Contest {
    let numbers = voteColumns.map { Int(header[$0].text.filter(\.isNumber)) }
    let known = numbers.compactMap { $0 }
    if known.count == numbers.count, known != known.sorted() {
      problems.append(
        Problem(
          line: 1,
          "the rank columns are not in order: \(known.map(String.init).joined(separator: ", "))"))
    }
    var indexes: [String: Int] = [:]
    var candidates: [Candidate] = []
    for row in table.rows.dropFirst() {
      var marks: [Preference] = []
      for column in voteColumns {
        let name = row[column].text
        if name.isEmpty || Self.blankLabels.contains(name) {
          marks.append(.skipped)
        } else if Self.overvoteLabels.contains(name) {
          marks.append(.overvoted)
        } else if let index = indexes[name] {
          marks.append(.next(index))
        } else {
          indexes[name] = candidates.count
          marks.append(.next(candidates.count))
          candidates.append(Candidate(id: String(candidates.count + 1), name: name))
        }
      }
      add(marks, row)
    }
    return Contest(title: "", candidates: candidates)
  }
}
