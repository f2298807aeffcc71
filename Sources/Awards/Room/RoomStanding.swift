public import Ballots
public import Counting
public import Records
import Seasons

/// How a category of a room stands, for those who have the key.
public struct RoomStanding: Sendable {
  /// As it is read now: the titles written so far, whoever is out, what was agreed.
  public let category: VotedCategory
  public let votes: [RoomVote]
  /// Of all closed votes; nil before the first, and while spellings wait.
  public let count: Count?
  /// Spellings that somebody has to look at before there is a count.
  public let proposals: [NameMerge]
  /// Candidates named beside the winner, by number.
  public let mentions: [Int]
  /// A winner whose entry has a prize already, and which; nil where there is none or leave was given.
  public let secondPrize: (candidate: Int, prize: String)?
  /// Why somebody may have another prize, by the candidate's id.
  public let leaves: [String: String]
  /// Who has a prize already and no leave to have this one too: out of this vote.
  public let holders: [Holder]
  /// Titles to offer where members write: those of the season, and those written before.
  public let suggestions: [String]
  let casts: [SealedCount.Cast]
  /// The entries of the winners.
  let entries: [String]

  /// A candidate whose entry has a prize.
  public struct Holder: Sendable, Hashable {
    /// The candidate's id, whether it is on a ballot here yet or not.
    public var id: String
    public var label: String
    /// The title of the category it has.
    public var prize: String
  }

  /// Whether the room is done with it.
  public var isDecided: Bool {
    guard let count, proposals.isEmpty, secondPrize == nil, !votes.contains(where: { !$0.isClosed })
    else { return false }
    return !count.tabulation.winners.isEmpty || category.verdict != nil
  }

  /// Whom the next vote is held on, by number. Where members write and anybody may be named, those named
  /// so far.
  public var field: [Int] {
    let standing = category.candidates.indices.filter { !category.candidates[$0].isWithdrawn }
    guard let next = count?.tabulation.nextBallot, !next.isEmpty else { return standing }
    return next
  }

  /// How many ballots of a closed vote there are.
  public func ballots(in vote: RoomVote) -> Int {
    casts.first { $0.round == vote.id }?.openings.items.count ?? 0
  }

  /// The number of the next vote.
  public var nextNumber: Int { (votes.last?.number ?? 0) + 1 }

  /// How a vote is held.
  public func vote(_ number: Int) -> HeldVote? {
    (try? RuleBook.rule(category.rule.rule))?.vote(number, category.rule.settings)
  }

  /// Whether a vote's ballot takes what members write: where nothing is listed, and anybody may be named.
  public func isWritten(_ number: Int) -> Bool {
    category.rule.isWritten && (vote(number)?.isOpenToAll ?? false)
  }
}
