public import Records

/// What is known of a member's dealings with a season; never a choice.
public struct MemberHistory: Sendable {
  /// How many categories of a round have a ballot of theirs.
  public struct Ballot: Sendable, Hashable {
    public var round: String
    public var cast: Int
    public var eligible: Int
  }

  public var sessions: [Session]
  /// The newest first.
  public var mails: [Mail]
  public var casts: [CastNote]
  public var ballots: [Ballot]
  /// What the office did for them, and cases they opened.
  public var acts: [JournalEvent]
}

/// That a member cast in a round, and in which hour; finer times are kept nowhere.
public struct CastNote: Sendable, Hashable {
  public var round: String
  /// ISO 8601.
  public var hour: String

  public init(round: String, hour: String) {
    self.round = round
    self.hour = hour
  }
}
