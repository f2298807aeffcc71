/// That members may vote on paper in a round, and how paper and web go together.
public struct PaperVote: Sendable, Hashable {
  /// Which of a member's two ballots counts.
  public enum Counts: String, Sendable, CaseIterable { case paper, web }

  public var counts: Counts
  /// For how many days after the close sheets that came back are still entered.
  public var days: Int

  public init(counts: Counts = .paper, days: Int = 2) {
    self.counts = counts
    self.days = days
  }
}
