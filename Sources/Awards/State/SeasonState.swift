import Ballots
import Foundation
public import Records
import Sealing
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
  /// Of rounds that are held in a room, by round; also before they open.
  public let rooms: [String: RoomState]
  /// Of open and closed rounds with paper ballots, by round.
  public let papers: [String: PaperState]
  /// The order of the night and what runs of it.
  public let night: NightState
  /// What the web desk wrote and set.
  public let press: PressState
  /// The moment that it is looked at; what is published later is not public yet.
  var now = Date.distantFuture
  /// Whether a test mail was handed over to the mail server.
  public let isMailTested: Bool
  /// Members who said that something was not done by them, until somebody closes the case.
  public let openCases: Set<String>
  /// Whether people may register themselves.
  public let registration: Registration
  /// What waits for a second person, in the order proposed.
  public let proposals: [Proposal]

  /// The number of the last event that it knows.
  public var number: Int { journal.last?.number ?? 0 }

  /// The number of the last event that changed what a season file says, or might have.
  public var lastSeasonChange: Int {
    journal.last { event in
      switch event.kind {
      case .seasonCreated, .seasonRevised, .entryDecided, .shortlistMade, .deadlineMoved,
        .nomineeWithdrawn, .nomineesAnnounced, .outcomeDecided, .envelopeOpened, .corrected,
        .orderChanged:
        true
      default: false
      }
    }?.number ?? 0
  }

  /// Whether a round's rules were tried since they last changed.
  public func areRulesTried(of round: String) -> Bool {
    let tried = journal.last {
      $0.kind == .rulesTried && $0.details["round"]?.string == round
    }
    let changed = journal.last { [.seasonCreated, .seasonRevised].contains($0.kind) }
    guard let tried else { return false }
    return tried.number > changed?.number ?? 0
  }

  /// The number of the first reveal that is published later than now; what came after it waits with it.
  public var firstHeld: Int? {
    if press.publication == .atOnce { return nil }
    return journal.first { event in
      event.kind == .envelopeOpened
        && (Timestamp.parse(event.at).map { press.publication.moment(of: $0.date) > now } ?? false)
    }?.number
  }

  /// What the web desk wrote as far as readers may see it: an edit or a picture that came after what is still held back,
  /// by its publication or by a drill, waits with it. O(journal) while something is.
  public var publicPress: PressState {
    var cut = firstHeld ?? .max
    if let drill = night.freezing {
      cut = min(cut, drill.number, night.reveals[drill.category]?.number ?? .max)
    }
    return cut == .max ? press : PressState(journal.filter { $0.number < cut })
  }

  /// The events that everybody may see: those that are published by now. While a drill for a wrong winner runs they
  /// stand as they were before it, without the category that it is about. O(journal).
  public var publicJournal: [JournalEvent] {
    let held = firstHeld ?? .max
    let events = journal.filter { $0.isPublic && $0.number < held }
    guard let drill = night.freezing else { return events }
    let telling: Set<JournalEvent.Kind> = [
      .envelopeOpened, .cardRead, .announcedFromPaper, .speechNoted,
    ]
    return events.filter { event in
      event.number < drill.number
        && !(telling.contains(event.kind)
          && event.details["category"]?.string == drill.category)
    }
  }

  /// The public events that the log has yet to hear of: up to the first that is held back for now, so that the log has them
  /// in their order. O(those events).
  func publicJournal(after number: Int) -> [JournalEvent] {
    let start = journal.partitioningIndex { $0.number > number }
    guard start < journal.count else { return [] }
    let held = firstHeld ?? .max
    // A drill is put right before anything more is said.
    let frozen = night.freezing?.number ?? .max
    return journal[start...].filter { $0.isPublic && $0.number < min(held, frozen) }
  }

  /// Whether a category is decided again, since its nominee was taken out after the count.
  func isDecidedAgain(_ category: String) -> Bool { night.reseals[category] != nil }

  /// Whether a room comes together again, for a category of its round that is decided again.
  public func meetsAgain(_ round: String) -> Bool {
    rooms[round] != nil
      && (rounds[round]?.categories.contains { isDecidedAgain($0.id) } ?? false)
  }

  /// What a ballot may be cast in: a round, or a vote of one.
  func roundOrVote(_ id: String) -> RoundState? {
    if let round = rounds[id] { return season.round(id)?.room == nil ? round : nil }
    let vote = rooms.values.flatMap(\.votes).first { $0.id == id }
    return vote.flatMap { $0.isClosed ? nil : $0.state }
  }

  /// Whether a round or a vote of one was opened and not closed.
  func isOpen(_ id: String) -> Bool {
    if let round = rounds[id] { return !round.isClosed }
    return rooms.values.contains { $0.votes.contains { $0.id == id && !$0.isClosed } }
  }

  init(original: Season, journal: [JournalEvent]) {
    self.original = original
    season = original.applying(journal)
    self.journal = journal
    var rounds: [String: RoundState] = [:]
    var rooms: [String: RoomState] = [:]
    var papers: [String: PaperState] = [:]
    for round in season.rounds where round.room != nil { rooms[round.id] = RoomState() }
    for round in season.rounds where round.paper != nil { papers[round.id] = PaperState() }
    for event in journal {
      if event.kind == .nomineeWithdrawn {
        // Also of a round that is closed and not counted yet.
        let recount = event.details["recount"]?.string
        for id in rounds.keys where recount == nil || recount == id {
          rounds[id]?.withdraw(event.details["nominee"]?.string)
        }
      }
      guard let id = event.details["round"]?.string else { continue }
      if event.kind == .roundOpened { rounds[id] = RoundState(event) }
      rounds[id]?.apply(event)
      rooms[id]?.apply(event, rounds[id])
      papers[id]?.apply(event)
      if event.kind == .roundClosed, rounds[id] == nil {
        for room in rooms.keys { rooms[room]?.close(vote: id, at: event.at) }
      }
    }
    night = NightState(season, journal)
    press = PressState(journal)
    self.rounds = rounds
    self.rooms = rooms
    self.papers = papers
    openCases = journal.reduce(into: []) { cases, event in
      guard let member = event.details["member"]?.string else { return }
      if event.kind == .caseOpened { cases.insert(member) }
      if event.kind == .caseClosed { cases.remove(member) }
    }
    let decided = Set(
      journal.filter { $0.kind == .proposalDecided }.compactMap { $0.details["proposal"]?.integer })
    proposals = journal.compactMap { event in
      guard event.kind == .actProposed, !decided.contains(event.number),
        let act = Act(event.details), let by = event.details["by"]?.string
      else { return nil }
      return Proposal(
        number: event.number, act: act, by: by, name: event.actor, reason: event.reason ?? "")
    }
    registration =
      journal.last { $0.kind == .registrationSet }.map {
        Registration(
          isOpen: $0.details["open"]?.bool ?? false, text: $0.details["text"]?.string ?? "")
      } ?? Registration()
    isMailTested = journal.contains { $0.kind == .mailTested }
  }
}

extension [JournalEvent] {
  /// The first index whose event fulfils a condition that all after it fulfil too. O(log n).
  fileprivate func partitioningIndex(_ belongs: (JournalEvent) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
