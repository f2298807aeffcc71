/// Reads the cast vote records that an RCTab configuration names: ES&S spreadsheets, the generic CSV,
/// Clear Ballot's CSV and the Common Data Format as JSON. O(files).
struct RCTabReader {
  private let config: RCTabConfig
  private var roster = Roster()
  private var builder = ProfileBuilder()
  private var problems = ProblemList()
  private var warnings: [Problem] = []
  private var undeclared: Int?
  /// Bytes of the records read so far.
  private var size = 0
  private var tagField: String?
  private var tags = TagList()

  static let undeclaredName = "Undeclared Write-ins"

  /// - Parameter file: gives the bytes of a file by its path in the configuration.
  static func read(
    _ bytes: [UInt8], tagField: String? = nil, file: (String) throws -> [UInt8]
  ) throws -> BallotFile {
    let config = try RCTabConfig(bytes)
    var reader = RCTabReader(config)
    reader.tagField = tagField
    for source in config.sources {
      let contents = try file(source.path)
      reader.roster.file = source.path
      reader.size += contents.count
      do {
        try reader.read(contents, source)
      } catch {
        for problem in error.problems {
          var problem = problem
          problem.file = source.path
          reader.problems.append(problem)
        }
      }
    }
    return try reader.finish()
  }

  private init(_ config: RCTabConfig) {
    self.config = config
    warnings = config.warnings
    for candidate in config.candidates {
      if !roster.declare(candidate.name) {
        problems.append(Problem(line: 1, "the candidate \"\(candidate.name)\" stands twice"))
      }
    }
    for (index, candidate) in config.candidates.enumerated() {
      for alias in candidate.aliases where !roster.alias(alias, of: index) {
        problems.append(
          Problem(line: 1, "the alias \"\(alias)\" of \"\(candidate.name)\" is another's name too"))
      }
    }
    if config.sources.contains(where: { !$0.undeclaredLabel.isEmpty || $0.blankIsUndeclared }) {
      undeclared = roster.count
      _ = roster.declare(Self.undeclaredName)
    }
    roster.isClosed = true
  }

  private mutating func read(
    _ bytes: [UInt8], _ source: RCTabConfig.Source
  ) throws(BallotFileError) {
    switch source.provider {
    case "cdf":
      let contest = try CDFReader.read(bytes, contest: source.contest)
      for ballot in contest.ballots { add(ballot.ranks, source, line: ballot.number) }
    case "clearBallot": try readClearBallot(CSVTable(SourceText(bytes)), source)
    case "genericCsv": try readCandidateColumns(table(bytes), source)
    default: try readRankColumns(table(bytes), source)
    }
  }

  private func table(_ bytes: [UInt8]) throws(BallotFileError) -> CSVTable {
    try CSVTable(SourceText(XLSXReader.isWorkbook(bytes) ? XLSXReader.csv(bytes) : bytes))
  }

  /// A column a rank, a cell the candidate.
  private mutating func readRankColumns(_ table: CSVTable, _ source: RCTabConfig.Source) {
    // Cells left out at a row's end matter only where a blank is a write-in.
    let width = source.blankIsUndeclared ? min(table.rows.map(\.count).max() ?? 0, 1000) : 0
    for row in table.rows where (row.first?.line ?? 0) >= source.firstVoteRow {
      let cells = row.map(\.text)
      var ranks: [[String]] = []
      for column in max(
        0, source.firstVoteColumn - 1)..<max(width, cells.count, source.firstVoteColumn)
      {
        ranks.append([cells.indices.contains(column) ? cells[column] : ""])
      }
      add(ranks, source, line: row.first?.line ?? 0, tag: tag(row, source))
    }
  }

  /// The precinct or batch of a row, where ballots are told apart by it.
  private func tag(_ row: CSVTable.Row, _ source: RCTabConfig.Source) -> String {
    let column: Int
    switch tagField?.lowercased() {
    case "precinct": column = source.precinctColumn - 1
    case "batch": column = source.batchColumn - 1
    default: return ""
    }
    return row.indices.contains(column) ? row[column].text : ""
  }

  /// A column a candidate, a cell the rank.
  private mutating func readCandidateColumns(_ table: CSVTable, _ source: RCTabConfig.Source) {
    guard let header = table.rows.first else { return }
    let columns = max(0, source.firstVoteColumn - 1)..<max(header.count, source.firstVoteColumn)
    for row in table.rows where (row.first?.line ?? 0) >= source.firstVoteRow {
      var ranks: [[String]] = []
      for column in columns where row.indices.contains(column) && header.indices.contains(column) {
        let cell = row[column]
        if cell.text.isEmpty { continue }
        guard let rank = Int(cell.text), (1...1000).contains(rank) else {
          problems.append(
            Problem(
              line: cell.line, column: cell.column, file: source.path,
              "\"\(cell.text)\" is no rank"))
          continue
        }
        while ranks.count < rank { ranks.append([]) }
        ranks[rank - 1].append(header[column].text)
      }
      add(ranks, source, line: row.first?.line ?? 0, tag: tag(row, source))
    }
  }

  /// Columns `Choice_6_1:Contest:rank:Vote for:Name:Party` with 1 where marked.
  private mutating func readClearBallot(_ table: CSVTable, _ source: RCTabConfig.Source) {
    guard let header = table.rows.first else { return }
    var choices: [(column: Int, rank: Int, name: String)] = []
    for (column, cell) in header.enumerated() where cell.text.hasPrefix("Choice_") {
      let parts = cell.text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count >= 6, parts[1] == source.contest, let rank = Int(parts[2]),
        (1...1000).contains(rank)
      else { continue }
      choices.append((column, rank, parts[4]))
    }
    if choices.isEmpty {
      problems.append(Problem(line: 1, file: source.path, "no column is of \"\(source.contest)\""))
    }
    for row in table.rows.dropFirst() {
      var ranks: [[String]] = []
      for choice in choices
      where row.indices.contains(choice.column) && row[choice.column].text == "1" {
        while ranks.count < choice.rank { ranks.append([]) }
        ranks[choice.rank - 1].append(choice.name)
      }
      add(ranks, source, line: row.first?.line ?? 0, tag: tag(row, source))
    }
  }

  private mutating func add(
    _ ranks: [[String]], _ source: RCTabConfig.Source, line: Int, tag: String = ""
  ) {
    var marks: [Preference] = []
    for rank in ranks {
      var names: [Int] = []
      var isOvervoted = false
      for cell in rank {
        let parts =
          source.overvoteDelimiter.isEmpty
          ? [cell.trimming { $0.isWhitespace }]
          : cell.split(separator: source.overvoteDelimiter).map {
            String($0).trimming { $0.isWhitespace }
          }
        for name in parts {
          if name.isEmpty {
            if source.blankIsUndeclared, let undeclared { names.append(undeclared) }
          } else if name == source.overvoteLabel {
            isOvervoted = true
          } else if name == source.skippedLabel {
            continue
          } else if name == source.undeclaredLabel, let undeclared {
            names.append(undeclared)
          } else if let index = roster.index(name, line: line) {
            if !names.contains(index) { names.append(index) }
          }
        }
      }
      if isOvervoted {
        marks.append(.overvoted)
      } else if let first = names.first {
        marks.append(.next(first))
        for other in names.dropFirst() { marks.append(.equal(other)) }
      } else {
        marks.append(.skipped)
      }
    }
    while marks.last == .skipped { marks.removeLast() }
    guard let tag = tags.index(tag) else {
      problems.append(Problem(line: line, TagList.tooManyMessage))
      return
    }
    if builder.hasTooManyMarks(forBytes: size) {
      problems.append(Problem(line: line, ProfileBuilder.tooManyBlanksMessage))
    } else if !builder.add(marks, tag: tag, weight: 1, line: line) {
      problems.append(Problem(line: line, ProfileBuilder.tooManyMessage))
    }
  }

  private mutating func finish() throws(BallotFileError) -> BallotFile {
    problems.append(contentsOf: roster.problems)
    guard problems.isEmpty else { throw problems.error }
    var candidates = roster.candidates
    for (index, candidate) in config.candidates.enumerated() {
      candidates[index].isWithdrawn = candidate.isExcluded
    }
    if let undeclared { candidates[undeclared].isUndeclared = true }
    var contest = Contest(title: config.title, candidates: candidates, seats: config.seats)
    contest.tags = tags.names
    return BallotFile(profiles: [builder.build(contest)], warnings: warnings, rule: config.rule)
  }
}
