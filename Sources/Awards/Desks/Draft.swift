/// What a member has filled in so far, by category; candidates by id.
public struct Draft: Sendable, Hashable {
  /// Where candidates are named: the best first.
  public var choices: [String: [String]]
  /// Where they are scored: the score of each that has one.
  public var scores: [String: [String: Int]]
  /// Where members write: the lines.
  public var written: [String: [String]]
  /// Categories in which the member does not vote.
  public var abstained: Set<String>
  /// Categories for which they declare what the body asks.
  public var declared: Set<String>

  public init(
    choices: [String: [String]] = [:], scores: [String: [String: Int]] = [:],
    written: [String: [String]] = [:], abstained: Set<String> = [], declared: Set<String> = []
  ) {
    self.choices = choices
    self.scores = scores
    self.written = written
    self.abstained = abstained
    self.declared = declared
  }

  public var isEmpty: Bool {
    choices.allSatisfy(\.value.isEmpty) && scores.allSatisfy(\.value.isEmpty)
      && written.allSatisfy(\.value.isEmpty) && abstained.isEmpty && declared.isEmpty
  }

  /// Whether something is filled in for a category.
  public func isFilled(_ category: String) -> Bool {
    choices[category]?.isEmpty == false || scores[category]?.isEmpty == false
      || written[category]?.isEmpty == false
  }
}
