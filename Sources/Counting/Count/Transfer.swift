/// Votes that move at the end of a round.
public struct Transfer: Sendable, Equatable {
  public enum Target: Sendable, Hashable {
    case candidate(Int)
    /// To nobody: no further choice on the ballot.
    case exhausted
    /// Cut off by the rule's decimals.
    case rounding
  }

  public var from: Int
  public var to: Target
  public var value: Rational

  public init(from: Int, to: Target, value: Rational) {
    self.from = from
    self.to = to
    self.value = value
  }

  /// What each candidate gets from one, in the contest's order, and last what nobody gets; nothing
  /// where nothing moved.
  static func list(from: Int, _ moved: [Rational]) -> [Transfer] {
    moved.enumerated().compactMap { target, value in
      if value.isZero { return nil }
      return Transfer(
        from: from, to: target == moved.count - 1 ? .exhausted : .candidate(target), value: value)
    }
  }
}
