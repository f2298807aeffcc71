/// A candidate with a score, as score files give them.
struct ScoredMark {
  var candidate: Int
  /// nil where the candidate was ranked beside scored ones without a score.
  var score: Int?

  /// Stands for no score beside scores.
  static let none = Int32.min
  /// What any file's score may be; beyond it stands a mistake.
  static let range = -1_000_000...1_000_000

  /// Marks from the highest score, equal scores at one rank, with their scores.
  static func ballot(_ marks: [ScoredMark]) -> (marks: [Preference], scores: [Int32]) {
    let sorted = marks.sorted {
      ($0.score ?? .min, $1.candidate) > ($1.score ?? .min, $0.candidate)
    }
    var preferences: [Preference] = []
    for (index, mark) in sorted.enumerated() {
      let isEqual = index > 0 && sorted[index - 1].score == mark.score
      preferences.append(isEqual ? .equal(mark.candidate) : .next(mark.candidate))
    }
    return (preferences, sorted.map { $0.score.map { Int32(clamping: $0) } ?? none })
  }
}
