/// Reads ABIF, the Aggregated Ballot Information Format (electowiki.org/wiki/ABIF): lines of a count
/// and an order such as `42:A/5>B/3=C/3`, candidates declared by `=Tok:[Full name]`, metadata in
/// braces, comments after `#`. One pass, O(file).
struct ABIFReader {
  private let text: SourceText
  private var problems: [Problem] = []
  private var warnings: [Problem] = []
  private var roster = Roster()
  private var declared: [String: Int] = [:]
  private var title = ""
  private var ballots: [Ballot] = []
  private var hasScores = false

  private struct Ballot {
    var line: Int
    var weight: Int128
    /// Ranks from the best; within a rank candidates with their scores.
    var ranks: [[ScoredMark]]
    var isUnordered: Bool
  }

  static func read(_ text: SourceText) throws(BallotFileError) -> BallotFile {
    var reader = ABIFReader(text: text)
    var number = 0
    for line in text.lines {
      number += 1
      reader.read(line, number)
      if reader.problems.count > BallotFileError.limit { break }
    }
    guard reader.problems.isEmpty else { throw BallotFileError(reader.problems) }
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
    var ballot = Ballot(line: scanner.line, weight: weight, ranks: [], isUnordered: false)
    var joins = false
    while true {
      scanner.skipBlanks()
      guard let byte = scanner.current, byte != UInt8(ascii: "#") else { break }
      guard let name = scanner.name() else {
        return problem("a candidate is expected here", scanner)
      }
      var mark = ScoredMark(candidate: 0, score: nil)
      guard let index = roster.index(name, line: scanner.line, column: scanner.column) else {
        return problem("more than \(Roster.mostNames) different candidates", scanner)
      }
      mark.candidate = index
      scanner.skipBlanks()
      if scanner.take("/") {
        guard let score = scanner.number() else {
          return problem("a whole score is expected after the /", scanner)
        }
        mark.score = score
        hasScores = true
      }
      if joins, !ballot.ranks.isEmpty {
        ballot.ranks[ballot.ranks.count - 1].append(mark)
      } else {
        ballot.ranks.append([mark])
      }
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
    ballots.append(ballot)
  }

  private consuming func file() throws(BallotFileError) -> BallotFile {
    var builder = ProfileBuilder()
    var isApproval = !ballots.isEmpty
    for ballot in ballots {
      let marks = ballot.ranks.joined()
      let (preferences, scores) = arrange(ballot)
      if ballot.ranks.count > 1 || (hasScores && !marks.isEmpty) { isApproval = false }
      guard
        builder.add(
          preferences, scores: hasScores ? scores : nil, weight: ballot.weight, line: ballot.line)
      else {
        throw BallotFileError([Problem(line: ballot.line, ProfileBuilder.tooManyMessage)])
      }
    }
    if ballots.isEmpty { warnings.append(Problem(line: 1, "the file holds no ballots")) }
    let isUnordered = ballots.contains { $0.isUnordered }
    let contest = Contest(
      title: title, candidates: roster.candidates,
      kind: hasScores ? .scores : isApproval && isUnordered ? .approval : .ranked)
    return BallotFile(profiles: [builder.build(contest)], warnings: warnings)
  }

  /// By the order given; where commas leave it open by the scores.
  private func arrange(_ ballot: Ballot) -> ([Preference], [Int32]) {
    if ballot.isUnordered, hasScores { return ScoredMark.ballot(Array(ballot.ranks.joined())) }
    var marks: [Preference] = []
    var scores: [Int32] = []
    for rank in ballot.ranks {
      for (index, mark) in rank.enumerated() {
        marks.append(index == 0 ? .next(mark.candidate) : .equal(mark.candidate))
        scores.append(mark.score.map { Int32(clamping: $0) } ?? ScoredMark.none)
      }
    }
    return (marks, scores)
  }
}
