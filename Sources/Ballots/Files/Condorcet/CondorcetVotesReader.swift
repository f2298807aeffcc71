/// Reads the Condorcet Election Format (.cvotes): `#/Candidates: A; B; C` and other parameters,
/// then lines such as `tag || A > B = C ^7 * 42` with a weight and a quantity. O(file).
struct CondorcetVotesReader {
  private var problems = ProblemList()
  private var warnings = ProblemList()
  private var roster = Roster()
  private var builder = ProfileBuilder()
  private var tags = TagList()
  private var keepsTags = false
  private var seats: Int?
  private var title = ""
  private var allowsWeights = false
  /// Those not named on a ballot are behind those named.
  private var isImplicit = true

  /// - Parameter keepsTags: whether what stands before `||` tells ballots apart.
  static func read(
    _ text: SourceText, keepsTags: Bool = false
  ) throws(BallotFileError) -> BallotFile {
    var reader = CondorcetVotesReader()
    reader.keepsTags = keepsTags
    var number = 0
    for bytes in text.lines {
      number += 1
      let line = String(decoding: bytes, as: UTF8.self).trimming { $0.isWhitespace }
      if line.hasPrefix("#/") {
        reader.readParameter(line.dropFirst(2), number)
      } else {
        let content = line.prefix { $0 != "#" }
        if !content.allSatisfy(\.isWhitespace) { reader.readVote(content, number) }
      }
      if reader.problems.count > BallotFileError.limit { break }
    }
    reader.problems.append(contentsOf: reader.roster.problems)
    guard reader.problems.isEmpty else { throw reader.problems.error }
    var contest = Contest(
      title: reader.title, candidates: reader.roster.candidates, seats: reader.seats)
    contest.tags = reader.tags.names
    return BallotFile(
      profiles: [reader.builder.build(contest)], warnings: reader.warnings.warnings,
      rule: reader.isImplicit
        ? nil : FileRule(id: "schulze", settings: ["unranked": "silent"]))
  }

  private mutating func readParameter(_ line: Substring, _ number: Int) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let key = line[..<colon].lowercased()
    let value = String(line[line.index(after: colon)...]).trimming { $0.isWhitespace }
    switch key {
    case "candidates":
      for name in value.split(separator: ";") {
        let name = String(name).trimming { $0.isWhitespace }
        if !name.isEmpty, !roster.declare(name) {
          problems.append(Problem(line: number, "the candidate \"\(name)\" is declared twice"))
        }
      }
      roster.isClosed = true
    case "number of seats":
      seats = Int(value).flatMap { $0 > 0 ? $0 : nil }
      if seats == nil {
        problems.append(Problem(line: number, "\"\(value)\" is no number of seats"))
      }
    case "implicit ranking": isImplicit = value.lowercased() != "false"
    case "weight allowed": allowsWeights = value.lowercased() == "true"
    case "election name", "title", "name": title = value
    default:
      warnings.append(Problem(line: number, "the parameter \"\(key)\" is passed over"))
    }
  }

  private mutating func readVote(_ content: Substring, _ number: Int) {
    var vote = content
    var tag = 0
    if let end = vote.range(of: "||") {
      let text = String(vote[..<end.lowerBound]).trimming { $0.isWhitespace }
      vote = vote[end.upperBound...]
      guard let index = tags.index(keepsTags ? text : "") else {
        problems.append(Problem(line: number, TagList.tooManyMessage))
        return
      }
      tag = index
    }
    guard let quantity = take(after: "*", from: &vote, number),
      var weight = take(after: "^", from: &vote, number)
    else { return }
    if !allowsWeights, weight != 1 {
      warnings.append(
        Problem(line: number, "the weight \(weight) is not allowed by the file and counts as 1"))
      weight = 1
    }
    var marks: [Preference] = []
    let order = String(vote).trimming { $0.isWhitespace }
    if order != "/EMPTY_RANKING/" {
      // A long line may not be split into a piece for each of its signs at once.
      var rest: Substring? = order[...]
      while let whole = rest {
        let end = whole.firstIndex(of: ">")
        let rank = whole[..<(end ?? whole.endIndex)]
        rest = end.map { whole[whole.index(after: $0)...] }
        var isFirst = true
        for name in rank.split(separator: "=", omittingEmptySubsequences: false) {
          let name = String(name).trimming { $0.isWhitespace }
          if name.isEmpty {
            problems.append(Problem(line: number, "a candidate is missing beside a > or ="))
            return
          }
          guard let index = roster.index(name, line: number) else { continue }
          marks.append(isFirst ? .next(index) : .equal(index))
          isFirst = false
        }
      }
    }
    let (total, overflow) = quantity.multipliedReportingOverflow(by: weight)
    if overflow || !builder.add(marks, tag: tag, weight: total, line: number) {
      problems.append(Problem(line: number, ProfileBuilder.tooManyMessage))
    }
  }

  /// The number after a mark, which is cut off; 1 where there is none, nil where it is no number.
  private mutating func take(
    after mark: Character, from vote: inout Substring, _ number: Int
  ) -> Int128? {
    guard let place = vote.lastIndex(of: mark) else { return 1 }
    let digits = String(vote[vote.index(after: place)...]).trimming { $0.isWhitespace }
    vote = vote[..<place]
    if let value = Int128(digits), value >= 0 { return value }
    problems.append(
      Problem(line: number, "a whole number is expected after \(mark), not \"\(digits)\""))
    return nil
  }
}

extension Substring {
  /// Where a short text first stands in this one; O(length).
  func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
