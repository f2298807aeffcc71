/// Problems as they are found: only as many are kept as an error lists, the rest are counted, so that
/// a bad file cannot fill the memory.
struct ProblemList {
  private(set) var kept: [Problem] = []
  private var dropped = 0

  var isEmpty: Bool { kept.isEmpty }

  mutating func append(_ problem: Problem) {
    if kept.count < BallotFileError.limit { kept.append(problem) } else { dropped += 1 }
  }

  /// All of it as an error.
  var error: BallotFileError {
    var error = BallotFileError(kept)
    error.unlisted += dropped
    return error
  }
}
