public import Foundation
public import Records
public import Sealing
public import Seasons

/// Where seasons are kept. One store holds many bodies, each with many seasons; everything is keyed
/// by both. Each call is one transaction, durable when it returns.
///
/// A store decides nothing: it keeps, and refuses what contradicts itself. All stores pass the suite
/// in `Tests/StoreSuite`.
public protocol SeasonStore: PeopleStore, EntryStore, ProgramStore,
  ApplicationStore
{
  /// - Throws: `StoreError.exists`.
  func create(_ season: SeasonID, file: String, event: EventDraft) async throws
  func seasons() async throws -> [SeasonID]
  /// The season's canonical JSON as created.
  /// - Throws: `StoreError.noSuchSeason`.
  func file(of season: SeasonID) async throws -> String

  /// Adds events to the journal, all or none; casts still held back come before them.
  /// - Parameter expecting: the number of the last event that is no cast, as the writer knew it; nil to add whatever came
  ///   meanwhile.
  /// - Throws: `StoreError.journalMoved` where it is another by now.
  func append(_ events: [EventDraft], to season: SeasonID, expecting: Int?) async throws
  /// The events in order, those of casts only where asked for.
  /// - Parameter after: only those with greater numbers.
  func journal(
    of season: SeasonID, withCasts: Bool, after: Int
  ) async throws -> [JournalEvent]

  /// How many events there are.
  func journalSize(of season: SeasonID) async throws -> Int

  /// Adds members, or changes those whose id is there; a language that is known stays where none is given.
  func add(_ members: [Member], to season: SeasonID, event: EventDraft) async throws
  func members(of season: SeasonID) async throws -> [Member]

  /// Writes who may vote in a round, by category, with the event that opens it.
  /// - Parameter votes: of those members who have more than one.
  func openRound(
    _ round: String, roll: [String: [String]], votes: [String: Int], in season: SeasonID,
    event: EventDraft
  ) async throws
  /// How many votes each of these members has in a round; one where nothing is said.
  func votes(
    of members: [String], round: String, in season: SeasonID
  ) async throws -> [String: Int]
  func rollCounts(of round: String, in season: SeasonID) async throws -> [String: RollCount]
  /// By branch, and under "" for members without one: how many may vote in a round, and how many of
  /// them have a ballot in for one category or more. O(roll).
  func branchTurnout(of round: String, in season: SeasonID) async throws -> [String: RollCount]
  /// How many casts of a round the journal tells of, by hour, in the order of time.
  func castHours(
    of round: String, in season: SeasonID
  ) async throws -> [(hour: String, casts: Int)]
  /// For each of these members the categories in which they may vote, and whether they have.
  func roll(
    of members: [String], round: String, in season: SeasonID
  ) async throws -> [String: [String: Bool]]
  /// For each of these members the slots, by category, under which their ballots of a round lie.
  func slots(
    of members: [String], round: String, in season: SeasonID
  ) async throws -> [String: [String: [Leaf.Slot]]]

  /// Makes casts durable, all or none. The journal hears of them later and in another order: held
  /// back until 50 wait or another event comes, then by member, with the hour alone.
  /// - Throws: `StoreError.logMoved` where the log is another than the batch was made for; `StoreError.castMoved`
  ///   where a member's slots or right to vote are others than when the cast was prepared; `StoreError.roundClosed`.
  func commit(_ batch: CastBatch, to season: SeasonID) async throws
  /// Leaves from an index on, in order.
  func leaves(of season: SeasonID, from index: Int) async throws -> [[UInt8]]
  /// Each slot's last sealed ballot.
  func box(of round: String, category: String, in season: SeasonID) async throws -> [BoxedBallot]

  /// Adds leaves that are no ballots to the log, with events that belong to them.
  /// - Throws: `StoreError.logMoved`.
  func extend(_ log: LogExtension, in season: SeasonID, events: [EventDraft]) async throws
  /// The checkpoints kept, by size, and the last one of all.
  func checkpoints(of season: SeasonID) async throws -> [Checkpoint]
  /// All that a record is made of, as it stood at one moment.
  func recordRows(of season: SeasonID) async throws -> RecordRows

  /// Adds sealed results with their envelopes' leaves and events. One of nominations takes
  /// the place of one before, as long as its key is not released.
  /// - Throws: `StoreError.logMoved`, `StoreError.exists`.
  func seal(
    _ results: [SealedResult], log: LogExtension?, events: [EventDraft], in season: SeasonID
  ) async throws
  func results(of season: SeasonID) async throws -> [SealedResult]
  /// Puts a final's result in the place of another that is not released, whose card is kept as voided; all or
  /// none.
  /// - Throws: `StoreError.logMoved`, `StoreError.exists` where it was released.
  func reseal(
    _ result: SealedResult, log: LogExtension, events: [EventDraft], in season: SeasonID
  ) async throws
  /// The cards that others took the place of, by category in the order of their leaves.
  func voidedCards(of season: SeasonID) async throws -> [String: [SealedResult.SealedCard]]
  /// Those of one category.
  func results(of category: String, in season: SeasonID) async throws -> [SealedResult]
  /// Key and events of a reveal, in one transaction.
  /// - Throws: `StoreError.exists` where it was released before.
  func release(
    _ key: [UInt8], round: String, category: String, in season: SeasonID, events: [EventDraft]
  ) async throws

  /// Takes a member's ballots of a round out of the box and keeps them apart, uncounted; the member has not
  /// voted then.
  /// - Parameters:
  ///   - slots: those that the ballots lie under, by category.
  ///   - mayVoteAgain: whether the member stays on the roll.
  func setAside(
    _ slots: [String: [Leaf.Slot]], of member: String, round: String, mayVoteAgain: Bool,
    in season: SeasonID, event: EventDraft
  ) async throws
  /// How many ballots of a round lie apart, by category.
  func setAsideCounts(of round: String, in season: SeasonID) async throws -> [String: Int]

  /// Writes all that the store has at one moment into a new file, for another machine. O(store).
  func copy(to file: URL) async throws

  /// Forgets which slots are whose, and whatever else could lead back to it: texts and times of mails, codes, sessions of
  /// members, drafts, and the casts in the journal, which stand nearly in the order of the log. Who has cast stays on the
  /// roll.
  func eraseLinks(in season: SeasonID, event: EventDraft) async throws
}

extension SeasonStore {
  /// All events in order.
  public func journal(of season: SeasonID, withCasts: Bool) async throws -> [JournalEvent] {
    try await journal(of: season, withCasts: withCasts, after: 0)
  }

  public func append(_ event: EventDraft, to season: SeasonID) async throws {
    try await append([event], to: season, expecting: nil)
  }

  public func append(_ events: [EventDraft], to season: SeasonID) async throws {
    try await append(events, to: season, expecting: nil)
  }
}

extension SeasonStore {
  /// The season that was made last, without rehearsals: the one that a site serves. O(files and journals).
  public func presentSeason() async throws -> SeasonID? {
    var newest: (made: String, id: SeasonID)?
    for id in try await seasons() {
      if try SeasonFile(text: await file(of: id)).season.isRehearsal { continue }
      let made = try await journal(of: id, withCasts: false).first?.at ?? ""
      if newest.map({ ($0.made, $0.id) < (made, id) }) ?? true { newest = (made, id) }
    }
    return newest?.id
  }
}

/// Why a store refused, or failed.
public enum StoreError: Error, Sendable, Hashable {
  case noSuchSeason(String)
  case exists(String)
  /// Another writer was first; read the log again.
  case logMoved(expected: Int, found: Int)
  /// Between preparing a cast and committing it this member's slots or right to vote changed.
  case castMoved(member: String)
  case roundClosed(String)
  /// Something happened since the writer looked at the journal.
  case journalMoved(expected: Int, found: Int)
  /// The disk or the database failed; says how.
  case failed(String)
}

extension StoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noSuchSeason(let id): "the store holds no season \(id)"
    case .exists(let what): "\(what) exists already"
    case .logMoved(let expected, let found):
      "the log has \(found) leaves where \(expected) were expected, or others; try again"
    case .castMoved: "the member's ballot changed meanwhile; try again"
    case .roundClosed(let round): "the round \(round) is closed"
    case .journalMoved: "something else was changed meanwhile; try again"
    case .failed(let reason): "the database failed: \(reason)"
    }
  }
}
