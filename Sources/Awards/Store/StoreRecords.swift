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

/// Casts that become durable together: their leaves in the order of the log, the sealed ballots,
/// who has voted, and the checkpoint over it all.
public struct CastBatch: Sendable {
  public struct Item: Sendable {
    public var round: String
    public var category: String
    public var leaf: [UInt8]
    public var slot: Leaf.Slot
    public var sealed: [UInt8]

    public init(
      round: String, category: String, leaf: [UInt8], slot: Leaf.Slot, sealed: [UInt8]
    ) {
      self.round = round
      self.category = category
      self.leaf = leaf
      self.slot = slot
      self.sealed = sealed
    }
  }

  /// A member's part: which categories have a ballot now, and under which slots, as many as they have votes.
  public struct Mark: Sendable {
    public var round: String
    public var member: String
    public var slots: [String: [Leaf.Slot]]

    public init(round: String, member: String, slots: [String: [Leaf.Slot]]) {
      self.round = round
      self.member = member
      self.slots = slots
    }
  }

  /// The size of the log before; the store refuses the batch where it is another by now.
  public var first: Int
  public var items: [Item]
  public var marks: [Mark]
  public var checkpoint: Checkpoint
  /// The hour of the casts; the journal knows no finer time.
  public var hour: String

  public init(first: Int, items: [Item], marks: [Mark], checkpoint: Checkpoint, hour: String) {
    self.first = first
    self.items = items
    self.marks = marks
    self.checkpoint = checkpoint
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
