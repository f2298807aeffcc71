/// Reads ABIF, the Aggregated Ballot Information Format (electowiki.org/wiki/ABIF): lines of a count
/// and an order such as `42:A/5>B/3=C/3`, candidates declared by `=Tok:[Full name]`, metadata in
/// braces, comments after `#`. One pass, O(file).
struct ABIFReader {
  private let text: SourceText
  private var problems = ProblemList()
  private var warnings = ProblemList()
  private var roster = Roster()
  private var declared: [String: Int] = [:]
  private var title = ""
  private var ballots: [Ballot] = []
  private var hasScores = false

  /// The marks of all ballots, and the score of each.
  private var marks: [Preference] = []
  private var scores: [Int32] = []

  private struct Ballot {
    var line: UInt32
    /// Where its marks end.
    var end: UInt32
    var isUnordered = false
    var weight: Int128
  }

  static func read(_ text: SourceText) throws(BallotFileError) -> BallotFile {
    var reader = ABIFReader(text: text)
    var number = 0
    for line in text.lines {
      number += 1
      reader.read(line, number)
      if reader.problems.count > BallotFileError.limit { break }
    }
    guard reader.problems.isEmpty else { throw reader.problems.error }
    return try reader.file()
  }

  private init(text: SourceText) { self.text = text }

  private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int) {
    var scanner = LineScanner(line, number)
    scanner.skipBlanks()
    switch scanner.current {
    case nil, UInt8(ascii: "#"): return
    case UInt8(ascii: "{"): readMetadata(scanner.rest)
    case UInt8(ascii: "="): readCandidate(&scanner)
    default: readBallot(&scanner)
    }
  }

  private mutating func problem(_ message: String, _ scanner: LineScanner) {
    problems.append(Problem(line: scanner.line, column: scanner.column, message))
  }

  /// Only the title matters here; loose forms such as `{title: "…"}` are met.
  private mutating func readMetadata(_ rest: String) {
    guard let colon = rest.firstIndex(of: ":") else { return }
    let key = rest[rest.index(after: rest.startIndex)..<colon].filter { $0 != "\"" && $0 != " " }
    guard key == "title" else { return }
    let value = String(rest[rest.index(after: colon)...]).trimming { " }".contains($0) }
    title = value.trimming { $0 == "\"" }
  }

  private mutating func readCandidate(_ scanner: inout LineScanner) {
    scanner.advance()
    scanner.skipBlanks()
    guard let token = scanner.name() else {
      return problem("a candidate's token is expected", scanner)
    }
    scanner.skipBlanks()
    guard scanner.take(":") else { return problem("a : is expected after the token", scanner) }
    scanner.skipBlanks()
    let name = scanner.name() ?? token
    if roster.index(token, line: scanner.line) == nil { return }
    if declared.updateValue(scanner.line, forKey: token) != nil {
      problem("the token \"\(token)\" is declared twice", scanner)
    }
    if name != token { roster.rename(token, to: name) }
  }

  private mutating func readBallot(_ scanner: inout LineScanner) {
    var weight: Int128 = 1
    if let count = scanner.count() {
      weight = count
    }
    var ballot = Ballot(line: UInt32(clamping: scanner.line), end: 0, weight: weight)
    var joins = false
    while true {
      scanner.skipBlanks()
      guard let byte = scanner.current, byte != UInt8(ascii: "#") else { break }
      guard let name = scanner.name() else {
        return problem("a candidate is expected here", scanner)
      }
      guard let index = roster.index(name, line: scanner.line, column: scanner.column) else {
        return problem("more than \(Roster.mostNames) different candidates", scanner)
      }
      var mark = ScoredMark.none
      scanner.skipBlanks()
      if scanner.take("/") {
        guard let score = scanner.number(), ScoredMark.range.contains(score) else {
          return problem("a whole score, at most 1000000, is expected after the /", scanner)
        }
        mark = Int32(score)
        hasScores = true
      }
      marks.append(joins ? .equal(index) : .next(index))
      scores.append(mark)
      scanner.skipBlanks()
      if scanner.take(">") {
        joins = false
      } else if scanner.take("=") {
        joins = true
      } else if scanner.take(",") {
        joins = true
        ballot.isUnordered = true
      } else if let byte = scanner.current, byte != UInt8(ascii: "#") {
        return problem("one of > = , is expected between candidates", scanner)
      } else {
        break
      }
    }
    ballot.end = UInt32(clamping: marks.count)
    ballots.append(ballot)
  }

  private consuming func file() throws(BallotFileError) -> BallotFile {
    var builder = ProfileBuilder()
    var isApproval = !ballots.isEmpty
    var start = 0
    for ballot in ballots {
      let range = start..<Int(ballot.end)
      start = range.upperBound
      let (preferences, scores) = arrange(range, isUnordered: ballot.isUnordered)
      if preferences.dropFirst().contains(where: { !$0.isEqual })
        || (hasScores && !preferences.isEmpty)
      {
        isApproval = false
      }
      guard
        builder.add(
          preferences, scores: hasScores ? scores : nil, weight: ballot.weight,
          line: Int(ballot.line))
      else {
        throw BallotFileError([Problem(line: Int(ballot.line), ProfileBuilder.tooManyMessage)])
      }
    }
    if ballots.isEmpty { warnings.append(Problem(line: 1, "the file holds no ballots")) }
    let isUnordered = ballots.contains { $0.isUnordered }
    let contest = Contest(
      title: title, candidates: roster.candidates,
      kind: hasScores ? .scores : isApproval && isUnordered ? .approval : .ranked)
    return BallotFile(profiles: [builder.build(contest)], warnings: warnings.warnings)
  }

  /// By the order given; where commas leave it open by the scores.
  private func arrange(_ range: Range<Int>, isUnordered: Bool) -> ([Preference], [Int32]) {
    guard isUnordered, hasScores else { return (Array(marks[range]), Array(scores[range])) }
    return ScoredMark.ballot(
      range.map {
        ScoredMark(
          candidate: marks[$0].candidate ?? 0,
          score: scores[$0] == ScoredMark.none ? nil : Int(scores[$0]))
      })
  }
}
