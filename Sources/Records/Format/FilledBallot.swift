/// A filled-in ballot of one category: candidates by number.
public enum FilledBallot: Sendable, Hashable {
  /// Those named, the best first.
  case named([Int])
  /// Each candidate's score; nil for none.
  case scored([Int?])
  /// What the member wrote, the best first; each line as `WrittenLine` has it, none twice.
  case written([String])
}
