public import Ballots
public import Records
public import Sealing

/// A journal event that the store has yet to number.
public struct EventDraft: Sendable, Hashable {
  public var at: String
  public var actor: String
  public var kind: JournalEvent.Kind
  public var reason: String?
  public var details: [String: JSONValue]

  public init(
    at: String, actor: String, kind: JournalEvent.Kind, reason: String? = nil,
    details: [String: JSONValue] = [:]
  ) {
    self.at = at
    self.actor = actor
    self.kind = kind
    self.reason = reason
    self.details = details
  }

  public func numbered(_ number: Int) -> JournalEvent {
    JournalEvent(
      number: number, at: at, actor: actor, kind: kind, reason: reason, details: details)
  }
}

/// How many votes there may be in a category, and how many are in: one a member, unless the roll gives more.
public struct RollCount: Sendable, Hashable {
  public var eligible: Int
  public var cast: Int

  public init(eligible: Int, cast: Int) {
    self.eligible = eligible
    self.cast = cast
  }
}

/// A sealed ballot as the box holds it.
public struct BoxedBallot: Sendable, Hashable {
  public var slot: Leaf.Slot
  public var sealed: [UInt8]

  public init(slot: Leaf.Slot, sealed: [UInt8]) {
    self.slot = slot
    self.sealed = sealed
  }
}

/// What is added to a log: leaves, and the checkpoint over all that is then in it. Says which log the writer knew, so
/// that a store can refuse what was made for another.
public struct LogExtension: Sendable {
  /// How many leaves there were before.
  public var first: Int
  /// The root over them.
  public var previous: Digest
  public var leaves: [[UInt8]]
  public var checkpoint: Checkpoint
  /// Whether the record shows this checkpoint, or only the newest such.
  public var isKept: Bool

  public init(
    first: Int, previous: Digest, leaves: [[UInt8]], checkpoint: Checkpoint, isKept: Bool
  ) {
    self.first = first
    self.previous = previous
    self.leaves = leaves
    self.checkpoint = checkpoint
    self.isKept = isKept
  }
}

/// Casts that become durable together: the sealed ballots, who has voted, and what the log gains. Its last leaves are
/// those of the ballots, in their order.
public struct CastBatch: Sendable {
  public struct Item: Sendable {
    public var round: String
    public var category: String
    public var slot: Leaf.Slot
    public var sealed: [UInt8]

    public init(round: String, category: String, slot: Leaf.Slot, sealed: [UInt8]) {
      self.round = round
      self.category = category
      self.slot = slot
      self.sealed = sealed
    }
  }

  /// A member's part: which categories have a ballot now, and under which slots, as many as they have votes.
  public struct Mark: Sendable {
    public var round: String
    public var member: String
    public var slots: [String: [Leaf.Slot]]
    /// The slots under which the member's ballots of these categories lay when the cast was prepared; none for a
    /// category without a ballot.
    public var known: [String: [Leaf.Slot]]

    public init(
      round: String, member: String, slots: [String: [Leaf.Slot]],
      known: [String: [Leaf.Slot]] = [:]
    ) {
      self.round = round
      self.member = member
      self.slots = slots
      self.known = known
    }
  }

  public var log: LogExtension
  public var items: [Item]
  public var marks: [Mark]
  /// The hour of the casts; the journal knows no finer time.
  public var hour: String

  public init(log: LogExtension, items: [Item], marks: [Mark], hour: String) {
    self.log = log
    self.items = items
    self.marks = marks
    self.hour = hour
  }
}

/// What is kept of one count until the night: a sealed count, and for a final a sealed card.
public struct SealedResult: Sendable, Hashable {
  public struct SealedCard: Sendable, Hashable {
    public var sealed: [UInt8]
    public var commitment: Digest
    public var leaf: Int

    public init(sealed: [UInt8], commitment: Digest, leaf: Int) {
      self.sealed = sealed
      self.commitment = commitment
      self.leaf = leaf
    }
  }

  /// A round's id, or `decided` for a category without votes.
  public var round: String
  public var category: String
  /// Nil for nominations.
  public var card: SealedCard?
  /// Nil for a category without votes.
  public var sealedCount: [UInt8]?
  /// The cards to print, under the card key; nil where the season names the nominees, and the site prints them.
  public var sealedPrint: [UInt8]?
  /// The card key, wrapped to the night key.
  public var wrappedKey: [UInt8]
  /// The card key, once released.
  public var releasedKey: [UInt8]?

  public init(
    round: String, category: String, card: SealedCard?, sealedCount: [UInt8]?,
    sealedPrint: [UInt8]? = nil, wrappedKey: [UInt8], releasedKey: [UInt8]? = nil
  ) {
    self.round = round
    self.category = category
    self.card = card
    self.sealedCount = sealedCount
    self.sealedPrint = sealedPrint
    self.wrappedKey = wrappedKey
    self.releasedKey = releasedKey
  }
}

/// What a record is made of, read in one transaction: of one moment.
public struct RecordRows: Sendable {
  /// Without the casts.
  public var journal: [JournalEvent]
  public var leaves: [[UInt8]]
  /// Those kept, by size, and the last one of all.
  public var checkpoints: [Checkpoint]
  public var results: [SealedResult]
  /// By category in the order of their leaves.
  public var voidedCards: [String: [SealedResult.SealedCard]]

  public init(
    journal: [JournalEvent], leaves: [[UInt8]], checkpoints: [Checkpoint],
    results: [SealedResult], voidedCards: [String: [SealedResult.SealedCard]]
  ) {
    self.journal = journal
    self.leaves = leaves
    self.checkpoints = checkpoints
    self.results = results
    self.voidedCards = voidedCards
  }
}
