public import Foundation

/// A time in which members vote: on nominations or in the final.
public struct VotingRound: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable { case nomination, final }

  public var id: String
  public var kind: Kind
  public var opens: Date
  public var closes: Date
  /// The season's zone in which the times were written, kept for showing them; seconds from UTC.
  public var offset: Int
  /// The seed that ties are drawn from which the rule leaves open; published before the count.
  public var tieSeed: UInt64?
  /// When the nominees are announced, by the clock; nil for as soon as they are counted. In
  /// nominations alone.
  public var announces: Date?
  /// Category ids; empty for every voted category that has a rule of this kind.
  public var categories: [String]
  /// For a round that is held in a room, vote after vote; nil for one that members vote in where they are.
  public var room: Room?
  /// Where members may vote on paper too; nil where they may not.
  public var paper: PaperVote?
  /// For a round that the audience votes in on the night; nil for one of members.
  public var audience: AudienceVote?
}
