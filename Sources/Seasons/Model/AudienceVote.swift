/// How a round is held in which the public votes while its cue is on.
public struct AudienceVote: Sendable, Hashable {
  public enum Voter: String, Sendable, CaseIterable {
    /// One ballot for each code that was handed out with a ticket.
    case tickets
    /// One ballot for each browser that asks: whoever has two telephones, or forgets the first visit, has two. Weak, and
    /// said so where it is used.
    case phones
  }

  public var by: Voter
  /// How long the countdown runs; GO closes, not the clock. 10 to 3600.
  public var seconds: Int

  public init(by: Voter = .tickets, seconds: Int = 60) {
    self.by = by
    self.seconds = seconds
  }

  /// The branch of those who vote in such rounds, and in no other.
  public static let branch = "audience"
}

extension Season {
  /// The round in which the audience votes on a category; nil where members do.
  public func audienceRound(of category: String) -> VotingRound? {
    rounds.first { $0.audience != nil && $0.categories.contains(category) }
  }
}
