/// Problems as they are found: only as many are kept as an error lists, the rest are counted, so that
/// a bad file cannot fill the memory.
struct ProblemList {
  private(set) var kept: [Problem] = []
  private var dropped = 0

  var isEmpty: Bool { kept.isEmpty }

  /// Problems, also those that were not kept.
  var count: Int { kept.count + dropped }

  /// Notes a problem, which is made only where it is kept: to find its column takes time.
  mutating func append(_ problem: @autoclosure () -> Problem) {
    if kept.count < BallotFileError.limit { kept.append(problem()) } else { dropped += 1 }
  }

  mutating func append(contentsOf problems: [Problem]) {
    for problem in problems { append(problem) }
  }

  mutating func append(contentsOf other: ProblemList) {
    append(contentsOf: other.kept)
    dropped += other.dropped
  }

  /// All of it as warnings, the last saying how many more there are.
  var warnings: [Problem] {
    guard dropped > 0, let last = kept.last else { return kept }
    return kept + [Problem(line: last.line, "… and \(dropped) more of this kind")]
  }

  /// All of it as an error.
  var error: BallotFileError {
    var error = BallotFileError(kept)
    error.unlisted += dropped
    return error
  }
}
