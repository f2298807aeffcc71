/// What the ballots of a contest are, as far as the file says.
public enum BallotKind: String, Sendable, Hashable {
  /// Orders of preference, whole or in part.
  case ranked
  /// Those whom a voter approves of.
  case approval
  /// A score for each.
  case scores
  /// One name.
  case choice
}
