/// Something of a profile that the format written cannot hold.
public struct BallotLoss: Sendable, Hashable, CustomStringConvertible {
  /// What, as words: "equal ranks".
  public var what: String
  /// On how many ballots; nil where it stands beside the ballots.
  public var ballots: Int128?
  /// Whether a count could come out otherwise without it.
  public var mattersToCount: Bool

  public var description: String {
    ballots.map { "\(what) on \($0) ballot\($0 == 1 ? "" : "s")" } ?? what
  }
}

/// Why ballots cannot be written in a format, whatever may be lost.
public struct BallotWriteError: Error, Sendable, CustomStringConvertible {
  public var description: String
}
