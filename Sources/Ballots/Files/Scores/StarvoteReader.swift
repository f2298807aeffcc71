/// Reads starvote's own format: `[options]` with `name = value`, then `[ballots]` with groups such as
/// `60 ballots:` of `Name = score` lines; a blank line ends a ballot. O(file).
struct StarvoteReader {
  private enum Section { case none, options, ballots }

  private var problems = ProblemList()
  private var warnings = ProblemList()
  private var section = Section.none
  private var seen: Set<String> = []
  private var options: [String: String] = [:]
  private var roster = Roster()
  private var builder = ProfileBuilder()
  private var hasBallots = false
  private var ballot: [(mark: ScoredMark, line: Int)] = []
  private var scored: Set<Int> = []
  /// How many ballots the next one stands for, as the last "N ballots:" said, and where.
  private var pending: (count: Int128, line: Int)?
  /// Inside a list in square brackets, whose items are passed over.
  private var listLine: Int?

  private static let methods = [
    "star": "star", "bloc": "star", "bloc star": "star", "rrv": "rrv",
    "reweighted range voting": "rrv",
  ]
  private static let knownOptions: Set<String> = [
    "method", "seats", "maximum score", "tiebreaker", "verbosity", "candidates",
  ]

  static func read(_ text: SourceText) throws(BallotFileError) -> BallotFile {
    var reader = StarvoteReader()
    var number = 0
    for bytes in text.lines {
      number += 1
      let line = String(decoding: bytes, as: UTF8.self).trimming { $0.isWhitespace }
      reader.read(line, number)
      if reader.problems.count > BallotFileError.limit { break }
    }
    reader.finish(number)
    guard reader.problems.isEmpty else { throw reader.problems.error }
    return reader.file()
  }

  private mutating func problem(_ message: String, _ line: Int) {
    problems.append(Problem(line: line, message))
  }

  private mutating func read(_ line: String, _ number: Int) {
    if line.hasPrefix("#") { return }
    if let comment = line[...].range(of: " #") {
      return read(String(line[..<comment.lowerBound]).trimming { $0.isWhitespace }, number)
    }
    if let list = listLine {
      if line.hasPrefix("]") {
        listLine = nil
      } else if line.hasPrefix("[") || Self.pragma(line) != nil {
        problem("the list begun in line \(list) is not closed before this", number)
        listLine = nil
      }
      return
    }
    if line.isEmpty { return endBallot() }
    if line.hasPrefix("[") { return open(line, number) }
    switch section {
    case .none: problem("this stands before any [options] or [ballots]", number)
    case .options: readOption(line, number)
    case .ballots: readScore(line, number)
    }
  }

  private mutating func open(_ line: String, _ number: Int) {
    endBallot()
    guard line.hasSuffix("]") else { return problem("the section's name has no closing ]", number) }
    let name = line.dropFirst().dropLast().lowercased().filter { $0 != " " }
    guard seen.insert(name).inserted else {
      return problem("the section [\(name)] stands twice", number)
    }
    switch name {
    case "options": section = .options
    case "ballots": section = .ballots
    default:
      problem(
        "no section is called [\(name)]; "
          + Spelling.hint(for: name, among: ["options", "ballots"]), number)
    }
  }

  /// "60 ballots:"
  private static func pragma(_ line: String) -> Substring? {
    guard line.hasSuffix(":"), line.contains("ballot"), !line.contains("=") else { return nil }
    return line.split(separator: " ").first
  }

  private mutating func readOption(_ line: String, _ number: Int) {
    guard let equals = line.firstIndex(of: "=") else {
      return problem("name = value is expected among the options", number)
    }
    let name = String(line[..<equals]).trimming { $0.isWhitespace }.lowercased()
    let value = String(line[line.index(after: equals)...]).trimming { $0.isWhitespace }
    if name == "starvote_path" {
      return problem("the ballots stand in another file, \(value); give that one", number)
    }
    guard Self.knownOptions.contains(name) else {
      return problem(
        "no option is called \"\(name)\"; "
          + Spelling.hint(for: name, among: Array(Self.knownOptions)), number)
    }
    if value == "[" { listLine = number }
    if options.updateValue(value, forKey: name) != nil {
      problem("the option \"\(name)\" stands twice", number)
    }
    switch name {
    case "method":
      if ["allocated", "allocated score voting", "sss", "sequentially spent score"].contains(
        value.lowercased())
      {
        warnings.append(
          Problem(line: number, "the method \(value) is not one of Envelope's; name a --rule"))
      } else if Self.methods[value.lowercased()] == nil {
        problem(
          "no method is called \"\(value)\"; "
            + Spelling.hint(for: value, among: Array(Self.methods.keys)), number)
      }
    case "seats", "maximum score":
      let most = name == "seats" ? 100_000 : ScoredMark.range.upperBound
      if !(1...most).contains(Int(value) ?? 0) {
        problem("\"\(value)\" is no number for \(name)", number)
      }
    case "tiebreaker":
      let known = [
        "none", "hashed_ballots", "hashed_ballots_tiebreaker", "predefined_permutation_tiebreaker",
      ]
      // Names with an underscore in front are functions of starvote's own.
      let word = value.lowercased().prefix { $0 != "(" }
      if !known.contains(String(word)), !word.hasPrefix("_"), value != "[" {
        problem(
          "no tiebreaker is called \"\(value)\"; " + Spelling.hint(for: value, among: known),
          number)
      }
    default: break
    }
  }

  private mutating func readScore(_ line: String, _ number: Int) {
    if let count = Self.pragma(line) {
      endBallot()
      if let pending {
        problem("\"\(pending.count) ballots:\" has no ballot after it", pending.line)
      }
      guard let value = Int128(count), value > 0,
        line.split(separator: " ").dropFirst().joined(separator: " ")
          == (value == 1 ? "ballot:" : "ballots:")
      else {
        return problem(
          "\"\(line)\" is no number of ballots; write \"1 ballot:\" or \"60 ballots:\"", number)
      }
      pending = (value, number)
      return
    }
    guard let equals = line.lastIndex(of: "=") else {
      return problem("Name = score is expected in a ballot", number)
    }
    let name = String(line[..<equals]).trimming { $0.isWhitespace }
    let value = String(line[line.index(after: equals)...]).trimming { $0.isWhitespace }
    guard let score = Int(value), ScoredMark.range.contains(score), !name.isEmpty else {
      return problem("\"\(value)\" is no score; a whole number is expected", number)
    }
    guard let candidate = roster.index(name, line: number) else { return }
    if !scored.insert(candidate).inserted {
      problem("the ballot scores \"\(name)\" a second time", number)
    }
    ballot.append((ScoredMark(candidate: candidate, score: score), number))
  }

  private mutating func endBallot() {
    guard let first = ballot.first else { return }
    let (marks, scores) = ScoredMark.ballot(ballot.map(\.mark))
    if !builder.add(marks, scores: scores, weight: pending?.count ?? 1, line: first.line) {
      problem(ProfileBuilder.tooManyMessage, first.line)
    }
    hasBallots = true
    pending = nil
    ballot = []
    scored = []
  }

  private mutating func finish(_ line: Int) {
    endBallot()
    if let list = listLine { problem("the list begun here is not closed", list) }
    if let pending { problem("\"\(pending.count) ballots:\" has no ballot after it", pending.line) }
    if !hasBallots, problems.isEmpty { problem("the file holds no ballots", line) }
    if options["method"] == nil, problems.isEmpty {
      problem("the options name no method", 1)
    }
  }

  private consuming func file() -> BallotFile {
    let seats = options["seats"].flatMap { Int($0) }
    let method = options["method"]?.lowercased() ?? ""
    var rule: FileRule?
    if let id = Self.methods[method] {
      rule = FileRule(id: id, settings: ["highest": options["maximum score"] ?? "5"])
    }
    let contest = Contest(
      title: "", candidates: roster.candidates, seats: seats ?? (method == "star" ? 1 : nil),
      kind: .scores)
    return BallotFile(
      profiles: [builder.build(contest)], warnings: warnings.warnings, rule: rule)
  }
}
