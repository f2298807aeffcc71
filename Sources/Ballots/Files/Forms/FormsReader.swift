/// Reads the answers of Google Forms and Microsoft Forms, as CSV or a workbook: a row a voter, a
/// contest a question. O(file).
///
/// Questions are told apart by their headers (`Question [row]` is a row of a grid) and their kind by
/// the cells, where these leave no doubt; otherwise the layout must say.
struct FormsReader {
  private let table: CSVTable
  private var problems = ProblemList()
  private var warnings: [Problem] = []

  /// The first column of Google's answers, in some of its languages.
  private static let timestamps: Set<String> = [
    "timestamp", "zeitstempel", "horodateur", "marca temporal", "carimbo de data/hora",
    "informazioni cronologiche", "tijdstempel",
  ]
  /// Columns that hold no vote.
  private static let passedOver: Set<String> = [
    "id", "start time", "completion time", "last modified time", "email", "email address", "name",
    "username", "score", "total points", "quiz feedback", "language",
  ]

  /// Questions beyond this are taken for a mistake, and would cost memory.
  private static let mostQuestions = 1_000

  /// Whether a table looks like a form's answers.
  static func fits(_ table: CSVTable) -> Bool {
    let header = table.rows.first?.map { $0.text.lowercased() } ?? []
    if header.contains("start time"), header.contains("completion time") { return true }
    guard let first = header.first, timestamps.contains(first) else { return false }
    let questions = header.dropFirst().filter { !passedOver.contains($0) }
    // Columns named for ranks are one question, which the CSV reader knows.
    return questions.contains { $0.hasSuffix("]") }
      || !questions.allSatisfy(CSVBallotReader.looksLikeRank)
  }

  static func read(
    _ table: CSVTable, layout: FormsLayout?
  ) throws(BallotFileError) -> BallotFile {
    var reader = FormsReader(table: table)
    guard let header = table.rows.first else {
      throw BallotFileError([Problem(line: 1, "no header row; the first row must name questions")])
    }
    var questions = layout?.questions ?? []
    if layout == nil { questions = reader.detect(header) }
    for question in questions {
      if let beyond = question.columns.first(where: { $0 >= header.count }) {
        reader.problems.append(
          Problem(line: 1, "there is no column \(FormsLayout.letters(beyond)) in the file"))
      }
    }
    var profiles: [Profile] = []
    if reader.problems.isEmpty { profiles = questions.map { reader.read($0, header) } }
    guard reader.problems.isEmpty else { throw reader.problems.error }
    if profiles.isEmpty {
      throw BallotFileError([Problem(line: 1, "no column holds an answer to a question")])
    }
    return BallotFile(profiles: profiles, warnings: reader.warnings)
  }

  private init(table: CSVTable) { self.table = table }

  private func cell(_ row: CSVTable.Row, _ column: Int) -> String {
    row.indices.contains(column) ? row[column].text : ""
  }

  private func cells(_ columns: [Int]) -> some Sequence<String> {
    table.rows.dropFirst().lazy.flatMap { row in columns.map { cell(row, $0) } }
      .filter { !$0.isEmpty }
  }

  // MARK: What is asked

  private mutating func detect(_ header: CSVTable.Row) -> [FormsLayout.Question] {
    var grids: [(title: String, columns: [Int])] = []
    var indexes: [String: Int] = [:]
    for (column, cell) in header.enumerated() {
      let name = cell.text.lowercased()
      if Self.passedOver.contains(name) || (column == 0 && Self.timestamps.contains(name)) {
        continue
      }
      let (title, row) = Self.parts(cell.text)
      if row != nil, let index = indexes[title] {
        grids[index].columns.append(column)
      } else {
        if row != nil { indexes[title] = grids.count }
        grids.append((title, [column]))
      }
      if grids.count > Self.mostQuestions {
        problems.append(Problem(line: 1, "more than \(Self.mostQuestions) questions"))
        return []
      }
    }
    return grids.compactMap { grid in
      guard let kind = kind(of: grid.columns, header) else { return nil }
      return FormsLayout.Question(columns: grid.columns, kind: kind)
    }
  }

  /// `Question [row]` as its parts.
  private static func parts(_ header: String) -> (title: String, row: String?) {
    guard header.hasSuffix("]"), let open = header.lastIndex(of: "[") else { return (header, nil) }
    let row = header[header.index(after: open)...].dropLast()
    return (
      String(header[..<open]).trimming { $0.isWhitespace },
      String(row).trimming { $0.isWhitespace }
    )
  }

  private mutating func kind(
    of columns: [Int], _ header: CSVTable.Row
  ) -> FormsLayout.Kind? {
    let texts = cells(columns)
    let isGrid = Self.parts(header[columns[0]].text).row != nil
    let letters = Self.written(columns)
    if isGrid {
      let rows = columns.map { Self.parts(header[$0].text).row ?? "" }
      if rows.allSatisfy({ Self.rank($0) != nil }) { return .places }
      if texts.allSatisfy({ Self.rank($0) != nil }), !texts.allSatisfy({ Int($0) != nil }) {
        return .ranks
      }
      problems.append(
        Problem(
          line: 1, column: header[columns[0]].column,
          "columns \(letters) may be ranks or scores; say --format forms:\(letters)=ranks or "
            + "=scores, with the scale's words in parentheses where cells hold words"))
      return nil
    }
    if texts.contains(where: { _ in true }), texts.allSatisfy({ Int($0) != nil }) {
      problems.append(
        Problem(
          line: 1, column: header[columns[0]].column,
          "column \(letters) holds numbers; say which columns belong together, such as --format "
            + "forms:\(letters)-\(FormsLayout.letters(columns[0] + 1))=scores or =ranks"))
      return nil
    }
    guard texts.contains(where: { $0.contains(";") }) else { return .choice }
    // A ranking lists all options on every ballot; ticked boxes do not.
    let sets = Set(texts.map { Set(Self.list($0, ";")) })
    let isRanking =
      sets.count == 1 && texts.allSatisfy { $0.hasSuffix(";") } && sets.first?.count ?? 0 > 1
    return isRanking ? .ranking : .approval
  }

  private static func written(_ columns: [Int]) -> String {
    guard let first = columns.first, let last = columns.last else { return "" }
    if first == last { return FormsLayout.letters(first) }
    if last - first + 1 == columns.count {
      return FormsLayout.letters(first) + "-" + FormsLayout.letters(last)
    }
    return columns.map(FormsLayout.letters).joined(separator: "+")
  }

  private static func list(_ cell: String, _ separator: String) -> [String] {
    cell.split(separator: separator).map { String($0).trimming { $0.isWhitespace } }
      .filter { !$0.isEmpty }
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// The rank that words such as `1`, `2nd`, `Third choice` or `Rank 4` mean.
  private static func rank(_ text: String) -> Int? {
    var number: Int?
    for word in text.lowercased().split(whereSeparator: { " .:#".contains($0) }) {
      if ["choice", "place", "preference", "rank"].contains(word) { continue }
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      let isNumber =
        !digits.isEmpty && ["", "st", "nd", "rd", "th"].contains(word[digits.endIndex...])
      let value =
        isNumber ? Int(digits) : ordinals.firstIndex(of: String(word)).map { $0 + 1 }
      guard let value, number == nil, (1...CSVBallotReader.lowestRank).contains(value) else {
        return nil
      }
      number = value
    }
    return number
  }

  // MARK: Answers

  private mutating func read(
    _ question: FormsLayout.Question, _ header: CSVTable.Row
  ) -> Profile {
    let title = Self.parts(header[question.columns[0]].text).title
    let isOneColumn = question.columns.count == 1
    let hasGridTitle = Self.parts(header[question.columns[0]].text).row != nil
    let shown = isOneColumn || hasGridTitle ? title : "columns \(Self.written(question.columns))"
    switch question.kind {
    case .choice, .approval, .ranking, .places: return readNames(question, shown)
    case .ranks, .scores: return readNumbers(question, shown, header)
    }
  }

  /// Candidates are whoever the cells name.
  private mutating func readNames(_ question: FormsLayout.Question, _ title: String) -> Profile {
    var roster = Roster()
    var builder = ProfileBuilder()
    for row in table.rows.dropFirst() {
      let line = row.first?.line ?? 0
      var marks: [Preference] = []
      func index(_ name: String) -> Int? { roster.index(name, line: line) }
      switch question.kind {
      case .places:
        for column in question.columns {
          let name = cell(row, column)
          marks.append(name.isEmpty ? .skipped : index(name).map(Preference.next) ?? .skipped)
        }
        while marks.last == .skipped { marks.removeLast() }
      case .choice:
        let name = cell(row, question.columns[0])
        if !name.isEmpty, let index = index(name) { marks.append(.next(index)) }
      default:
        for column in question.columns {
          for name in Self.list(cell(row, column), question.separator) {
            guard let index = index(name) else { continue }
            let isLevel = question.kind == .approval && !marks.isEmpty
            marks.append(isLevel ? .equal(index) : .next(index))
          }
        }
      }
      add(marks, nil, to: &builder, line)
    }
    for problem in roster.problems { problems.append(problem) }
    let kind: BallotKind =
      switch question.kind {
      case .choice: .choice
      case .approval: .approval
      default: .ranked
      }
    return builder.build(Contest(title: title, candidates: roster.candidates, kind: kind))
  }

  /// A column a candidate, a cell a number or one of the scale's words.
  private mutating func readNumbers(
    _ question: FormsLayout.Question, _ title: String, _ header: CSVTable.Row
  ) -> Profile {
    var builder = ProfileBuilder()
    let isRanks = question.kind == .ranks
    for row in table.rows.dropFirst() {
      var numbers: [(candidate: Int, number: Int)] = []
      for (candidate, column) in question.columns.enumerated() {
        let text = cell(row, column)
        if text.isEmpty { continue }
        let number: Int?
        if let place = question.words.firstIndex(of: text) {
          number = isRanks ? place + 1 : place
        } else if question.words.isEmpty {
          number =
            isRanks
            ? Self.rank(text)
            : Int(text).flatMap { ScoredMark.range.contains($0) ? $0 : nil }
        } else {
          number = nil
        }
        guard let number else {
          let words = question.words.isEmpty ? "a number" : WordList.and(question.words)
          problems.append(
            Problem(
              line: row[column].line, column: row[column].column,
              "\"\(text)\" is no \(isRanks ? "rank" : "score"); \(words) is expected"))
          continue
        }
        numbers.append((candidate, number))
      }
      let line = row.first?.line ?? 0
      if isRanks {
        add(
          CSVBallotReader.marks(numbers.map { ($0.number, $0.candidate) }), nil, to: &builder, line)
      } else {
        let (marks, scores) = ScoredMark.ballot(
          numbers.map { ScoredMark(candidate: $0.candidate, score: $0.number) })
        add(marks, scores, to: &builder, line)
      }
    }
    let candidates = question.columns.enumerated().map { index, column in
      let (whole, row) = Self.parts(header[column].text)
      return Candidate(id: String(index + 1), name: row ?? whole)
    }
    return builder.build(
      Contest(title: title, candidates: candidates, kind: isRanks ? .ranked : .scores))
  }

  private mutating func add(
    _ marks: [Preference], _ scores: [Int32]?, to builder: inout ProfileBuilder, _ line: Int
  ) {
    if builder.hasTooManyMarks(forBytes: table.size) {
      problems.append(Problem(line: line, ProfileBuilder.tooManyBlanksMessage))
    } else if !builder.add(marks, scores: scores, weight: 1, line: line) {
      problems.append(Problem(line: line, ProfileBuilder.tooManyMessage))
    }
  }
}
