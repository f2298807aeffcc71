import Records

/// What a member casts, by category; candidates by id.
public struct Submission: Sendable, Hashable {
  public var member: String
  /// Where candidates are named: the best first.
  public var choices: [String: [String]]
  /// Where they are scored: the score of each that has one.
  public var scores: [String: [String: Int]]
  /// Where members write: the lines, the best first.
  public var written: [String: [String]]
  /// Categories for which the member declares what the body asks.
  public var declared: Set<String>

  public init(
    member: String, choices: [String: [String]], scores: [String: [String: Int]] = [:],
    written: [String: [String]] = [:], declared: Set<String> = []
  ) {
    self.member = member
    self.choices = choices
    self.scores = scores
    self.written = written
    self.declared = declared
  }

  /// Fills a category in.
  mutating func fill(_ category: VotedCategory, _ ballot: FilledBallot) {
    let ids = category.candidates.map(\.id)
    switch ballot {
    case .named(let order): choices[category.id] = order.map { ids[$0] }
    case .written(let lines): written[category.id] = lines
    case .scored(let given):
      let pairs = zip(ids, given).compactMap { id, score in score.map { (id, $0) } }
      scores[category.id] = Dictionary(pairs) { first, _ in first }
    }
  }

  /// Those in which it holds something, in their order by id.
  public var categories: [String] {
    Set(choices.keys).union(scores.keys).union(written.keys).sorted()
  }
}
