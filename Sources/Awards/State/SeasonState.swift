import Ballots
public import Foundation
public import Records
public import Sealing
public import Seasons

/// A season as file and journal have it now.
public struct SeasonState: Sendable {
  /// As created.
  public let original: Season
  /// With what the journal changed.
  public let season: Season
  /// Without the casts.
  public let journal: [JournalEvent]
  public let rounds: [String: RoundState]
  /// Whether a test mail was handed over to the mail server.
  public let isMailTested: Bool
  /// Members who said that something was not done by them, until somebody closes the case.
  public let openCases: Set<String>

  init(original: Season, journal: [JournalEvent]) {
    self.original = original
    season = original.applying(journal)
    self.journal = journal
    var rounds: [String: RoundState] = [:]
    for event in journal {
      if event.kind == .nomineeWithdrawn {
        for id in rounds.keys where rounds[id]?.isClosed == false {
          rounds[id]?.withdraw(event.details["nominee"]?.string)
        }
      }
      guard let id = event.details["round"]?.string else { continue }
      switch event.kind {
      case .roundOpened: rounds[id] = RoundState(event)
      case .deadlineMoved:
        if let time = event.details["closes"]?.string.flatMap(Timestamp.parse) {
          rounds[id]?.closes = time.date
        }
      case .roundClosed: rounds[id]?.isClosed = true
      case .remindersSent:
        rounds[id]?.reminders.insert(event.details["hours"]?.integer ?? 0)
      case .tieDecided:
        rounds[id]?.decide(event)
      default: break
      }
    }
    self.rounds = rounds
    openCases = journal.reduce(into: []) { cases, event in
      guard let member = event.details["member"]?.string else { return }
      if event.kind == .caseOpened { cases.insert(member) }
      if event.kind == .caseClosed { cases.remove(member) }
    }
    isMailTested = journal.contains { $0.kind == .mailTested }
  }
}

/// A round that was opened: its key and its categories as frozen then.
public struct RoundState: Sendable {
  public let id: String
  public let kind: VotingRound.Kind
  public let opens: Date
  public fileprivate(set) var closes: Date
  public fileprivate(set) var isClosed = false
  /// The hours before the close whose reminders are queued.
  public fileprivate(set) var reminders: Set<Int> = []
  public let publicKey: PublicKey
  public fileprivate(set) var categories: [VotedCategory]

  public func category(_ id: String) -> VotedCategory? { categories.first { $0.id == id } }

  fileprivate init?(_ event: JournalEvent) {
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

  fileprivate mutating func withdraw(_ nominee: String?) {
    for category in categories.indices {
      for index in categories[category].candidates.indices
      where categories[category].candidates[index].id == nominee {
        categories[category].candidates[index].isWithdrawn = true
      }
    }
  }

  fileprivate mutating func decide(_ event: JournalEvent) {
    guard let id = event.details["category"]?.string,
      let index = categories.firstIndex(where: { $0.id == id })
    else { return }
    categories[index].favour = event.details["favour"]?.array?.compactMap(\.string) ?? []
  }
}
