import Ballots
public import Foundation
public import Records
public import Sealing
public import Seasons

/// A round that was opened: its key and its categories as frozen then.
public struct RoundState: Sendable {
  public let id: String
  public let kind: VotingRound.Kind
  public let opens: Date
  public private(set) var closes: Date
  public private(set) var isClosed = false
  /// The hours before the close whose reminders are queued.
  public private(set) var reminders: Set<Int> = []
  public let publicKey: PublicKey
  public private(set) var categories: [VotedCategory]
  /// What became of nominations after the close, by category.
  public private(set) var nominations: [String: NominationState] = [:]

  public func category(_ id: String) -> VotedCategory? { categories.first { $0.id == id } }

  init?(_ event: JournalEvent) {
    guard let id = event.details["round"]?.string,
      let kind = event.details["kind"]?.string.flatMap(VotingRound.Kind.init),
      let opens = event.details["opens"]?.string.flatMap(Timestamp.parse),
      let closes = event.details["closes"]?.string.flatMap(Timestamp.parse),
      let bytes = event.details["publicKey"]?.string.flatMap({ Bytes.base64($0) }),
      let key = try? PublicKey(bytes: bytes),
      let list = event.details["categories"]?.array
    else { return nil }
    self.id = id
    self.kind = kind
    self.opens = opens.date
    self.closes = closes.date
    publicKey = key
    categories = list.compactMap(VotedCategory.init)
    if kind == .nomination {
      for category in categories { nominations[category.id] = NominationState(category) }
    }
  }

  /// One vote of a round that is held in a room. It ends when all are in, not by the clock.
  init(vote id: String, of meeting: RoundState, on category: VotedCategory, opens: Date) {
    self.id = id
    kind = meeting.kind
    self.opens = opens
    closes = opens + 86_400
    publicKey = meeting.publicKey
    categories = [category]
  }

  mutating func apply(_ event: JournalEvent) {
    switch event.kind {
    case .deadlineMoved:
      if let time = event.details["closes"]?.string.flatMap(Timestamp.parse) { closes = time.date }
    case .roundClosed: isClosed = true
    case .remindersSent: reminders.insert(event.details["hours"]?.integer ?? 0)
    case .tieDecided: decide(event)
    default:
      guard let id = event.details["category"]?.string,
        let index = categories.firstIndex(where: { $0.id == id })
      else { return }
      nominations[id]?.apply(event, to: &categories[index])
    }
  }

  /// The event by which a round is opened.
  static func details(
    _ round: VotingRound, key: PublicKey, categories: [VotedCategory]
  ) -> [String: JSONValue] {
    [
      "round": .string(round.id), "kind": .string(round.kind.rawValue),
      "opens": .string(Timestamp.text(round.opens, offset: round.offset)),
      "closes": .string(Timestamp.text(round.closes, offset: round.offset)),
      "publicKey": .string(key.bytes.base64), "categories": .array(categories.map(\.json)),
    ]
  }

  mutating func withdraw(_ nominee: String?) {
    for category in categories.indices {
      for index in categories[category].candidates.indices
      where categories[category].candidates[index].id == nominee {
        categories[category].candidates[index].isWithdrawn = true
      }
    }
  }

  private mutating func decide(_ event: JournalEvent) {
    guard let id = event.details["category"]?.string,
      let index = categories.firstIndex(where: { $0.id == id })
    else { return }
    // Earlier decisions stay: a category may meet more than one tie.
    categories[index].favour.append(event.details["favour"]?.array?.compactMap(\.string) ?? [])
  }
}
