import Ballots
import Foundation
public import Records
public import Sealing
import Seasons
import Texts

/// The night: releasing one card's key at its cue and opening that envelope, the right one.
public struct NightDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// The category whose envelope may be opened now: in a show that of the present cue, else the next in the
  /// order of the night; nil when all are open.
  public func next() async throws -> String? {
    Self.next(try await office.state())
  }

  private static func next(_ state: SeasonState) -> String? {
    if state.night.mode == .show { return state.night.current?.category }
    let opened = Set(
      state.journal.filter { $0.kind == .envelopeOpened }
        .compactMap { $0.details["category"]?.string })
    let sealed = Set(
      state.journal.filter { $0.kind == .envelopeSealed }
        .compactMap { $0.details["category"]?.string })
    return state.season.orderOfTheNight.compactMap(\.category).first { id in
      // What the audience never voted on has no envelope.
      !opened.contains(id) && (state.season.audienceRound(of: id) == nil || sealed.contains(id))
    }
  }

  /// Whether an envelope may be opened now.
  /// - Throws: `DeskError.outOfOrder` for another category's; `DeskError.badInput` in a rehearsal, and in a show
  ///   before GO asked for it.
  private static func check(_ category: String, _ state: SeasonState) throws {
    try checkReal(category, state)
    guard let next = next(state) else { throw DeskError.alreadyDone(say("the last envelope")) }
    guard next == category else { throw DeskError.outOfOrder(category: category, next: next) }
    if state.night.mode == .show, state.night.asked != category {
      throw DeskError.badInput(say("the caller has not asked for this envelope yet"))
    }
  }

  /// No envelope opens in a rehearsal, nor one whose category is counted again.
  private static func checkReal(_ category: String, _ state: SeasonState) throws {
    if state.night.mode == .rehearsal {
      throw DeskError.badInput(say("a rehearsal is running; it opens no envelope"))
    }
    if state.night.reseals[category] != nil {
      throw DeskError.badInput(
        say("a nominee was taken out; a keyholder counts \(category) again first"))
    }
  }

  /// Opens an envelope that may be opened now, with the night key.
  /// - Throws: as `release`.
  public func open(_ category: String, nightKey: PrivateKey, by actor: String) async throws -> Card
  {
    try Self.check(category, try await office.state())
    let result = try await sealed(category)
    let key = try CardKey(
      unwrapping: result.wrappedKey, with: nightKey, context: office.cardContext(category))
    return try await release(key.bytes, of: category, by: actor)
  }

  /// Opens an envelope with its own key, which a keyholder's device took out of its wrapping. Key, opening and
  /// event are one transaction; the same key once more gives the same card.
  /// - Throws: `DeskError.outOfOrder` for another category's; `DeskError.wrongEnvelope` where the card is not what
  ///   was committed to.
  public func release(
    _ bytes: [UInt8], of category: String, by actor: String
  ) async throws -> Card {
    try await office.nightTurns.take {
      let state = try await office.state()
      let result = try await sealed(category)
      let key = try CardKey(bytes: bytes, context: office.cardContext(category))
      let card = try office.open(result, key).card
      if result.releasedKey == bytes { return card }
      try Self.check(category, state)
      try await reveal(card, result, key, state, by: actor)
      return card
    }
  }

  /// Opens an envelope whose card was read from paper while screens or site were away.
  /// - Parameters:
  ///   - winners: the nominees announced; none where nobody got it.
  ///   - time: when, as it was written down.
  /// - Returns: the card, and whether it is what was announced. Where it is not, the record says both, and the drill
  ///   begins: nothing more is public until it is ended.
  /// - Throws: `DeskError.badInput` in a rehearsal; `DeskError.alreadyDone` where it is open.
  public func resume(
    _ category: String, announced winners: [String], at time: String, nightKey: PrivateKey,
    by actor: String
  ) async throws -> (card: Card, isSame: Bool) {
    try await office.nightTurns.take {
      let state = try await office.state()
      try Self.checkReal(category, state)
      let result = try await sealed(category)
      let isOpen = result.releasedKey != nil
      if isOpen, state.journal.contains(where: { Self.isAnnounced($0, category, winners) }) {
        throw DeskError.alreadyDone(say("opening the envelope of \(category)"))
      }
      let key =
        try result.releasedKey.map {
          try CardKey(bytes: $0, context: office.cardContext(category))
        }
        ?? CardKey(
          unwrapping: result.wrappedKey, with: nightKey, context: office.cardContext(category))
      let card = try office.open(result, key).card
      let isSame = Set(card.winners.map(\.nominee)) == Set(winners)
      var events = [
        office.event(
          .announcedFromPaper, by: actor,
          [
            "category": .string(category), "at": .string(time), "same": .bool(isSame),
            "winners": .array(winners.map(JSONValue.string)),
          ])
      ]
      // One drill at a time: what else differs waits behind it, and stands in the record too.
      if !isSame, state.night.drill == nil {
        events.append(
          office.wrongWinner(
            winners.count == 1 ? winners[0] : Self.names(of: winners, category, state.season),
            category, card: card.winners.map(\.nominee), .show, by: actor))
      }
      if isOpen {
        // It was opened before the screens went away: what was announced is held against it all the same.
        try await office.store.append(events, to: office.id)
      } else {
        try await reveal(card, result, key, state, by: actor, after: events)
      }
      return (card, isSame)
    }
  }

  private static func isAnnounced(
    _ event: JournalEvent, _ category: String, _ winners: [String]
  ) -> Bool {
    event.kind == .announcedFromPaper && event.details["category"]?.string == category
      && Set(event.details["winners"]?.array?.compactMap(\.string) ?? []) == Set(winners)
  }

  private static func names(of nominees: [String], _ id: String, _ season: Season) -> String {
    guard let category = season.category(id) else { return WordList.and(nominees) }
    return WordList.and(
      nominees.map { id in
        category.nominees.first { $0.id == id }.map { season.billing(of: $0, in: category).lead }
          ?? id
      })
  }

  /// Key, opening and events in one transaction.
  private func reveal(
    _ card: Card, _ result: SealedResult, _ key: CardKey, _ state: SeasonState,
    by actor: String, after events: [EventDraft] = []
  ) async throws {
    let category = result.category
    var details: [String: JSONValue] = [
      "category": .string(category), "round": .string(result.round),
      "ending": .string(card.ending.rawValue),
      "winners": .array(card.winners.map { .string($0.nominee) }),
    ]
    if state.night.mode == .show, let label = state.night.handover.label,
      label.category == category
    {
      details["label"] = .string(label.code)
      let twins = state.night.labels.filter { $0.category == category && $0 != label }
      if !twins.isEmpty { details["void"] = .array(twins.map { .string($0.code) }) }
    }
    if let sealed = result.sealedCount, state.season.round(result.round)?.room != nil,
      let voted = state.rounds[result.round]?.category(category)
    {
      let count = try SealedCount(
        bytes: key.open(sealed, for: .count), voted, round: result.round, .final)
      details["room"] = RoomOutcome(count.category).json
    }
    if let written = Self.written(on: card, result.round, in: state.season) {
      details.merge(written.details) { first, _ in first }
    }
    try await office.store.release(
      key.bytes, round: result.round, category: category, in: office.id,
      events: [office.event(.envelopeOpened, by: actor, details)] + events)
    // The envelope is open whether or not its event has a leaf already; it gets one at the next look at the latest.
    try? await office.log.anchor()
  }

  private func sealed(_ category: String) async throws -> SealedResult {
    let results = try await office.store.results(of: category, in: office.id)
    guard let result = results.first(where: { $0.card != nil }) else {
      throw DeskError.noSuchThing(say("sealed envelope of \(category)"))
    }
    return result
  }

  /// The nominees of a card whom only ballots named, until now unknown to the season.
  private static func written(
    on card: Card, _ round: String, in season: Season
  ) -> NomineeList? {
    guard let category = season.category(card.category), category.isNamedByBallots else {
      return nil
    }
    var list = NomineeList(round: round, category: card.category, nominees: [])
    for winner in card.winners + card.mentions {
      list.add(
        winner.nominee, EntryLine(title: winner.title, people: winner.people),
        kind: category.final?.entries, in: season)
    }
    return list
  }

  /// Opens the envelopes in their order, up to one that is not sealed yet: for a body that tells everybody at
  /// once.
  public func openAll(nightKey: PrivateKey, by actor: String) async throws {
    let sealed = Set(
      try await office.store.results(of: office.id).filter { $0.card != nil }.map(\.category))
    while let next = try await next() {
      guard sealed.contains(next) else { return }
      _ = try await open(next, nightKey: nightKey, by: actor)
    }
    try await releaseNominations(nightKey: nightKey, by: actor)
  }

  /// What is in the sealed envelopes, for somebody whom the season names. That they looked is in the journal
  /// before they are shown anything.
  /// - Throws: `DeskError.badInput` for anybody else.
  public func look(with nightKey: PrivateKey, by person: StaffMember) async throws -> [Card] {
    let season = try await office.state().season
    guard season.results.learns == .named, season.results.persons.contains(person.name) else {
      throw DeskError.badInput(say("the season does not name \(person.name) to learn results"))
    }
    var cards: [Card] = []
    for result in try await office.store.results(of: office.id) where result.card != nil {
      let key = try CardKey(
        unwrapping: result.wrappedKey, with: nightKey, context: office.cardContext(result.category))
      cards.append(try office.open(result, key).card)
    }
    try await office.store.append(
      office.event(
        .resultSeen, by: person.name,
        ["categories": .array(cards.map { .string($0.category) })]), to: office.id)
    return cards
  }

  /// Releases a nominations count for the record, which is not part of the show.
  public func releaseNominations(nightKey: PrivateKey, by actor: String) async throws {
    for result in try await office.store.results(of: office.id)
    where result.card == nil && result.releasedKey == nil {
      let key = try CardKey(
        unwrapping: result.wrappedKey, with: nightKey,
        context: office.nominationContext(result.round, result.category))
      try await office.store.release(
        key.bytes, round: result.round, category: result.category, in: office.id,
        events: [
          office.event(
            .countReleased, by: actor,
            ["round": .string(result.round), "category": .string(result.category)])
        ])
    }
  }

}

extension SeasonOffice {
  /// Opens a sealed card.
  /// - Throws: `DeskError.wrongEnvelope` where it is not what was committed to.
  func open(_ result: SealedResult, _ key: CardKey) throws -> OpenedCard {
    guard let sealed = result.card,
      let opened = try OpenedCard(
        sealed.sealed, key: key, commitment: sealed.commitment,
        context: cardContext(result.category))
    else { throw DeskError.wrongEnvelope(result.category) }
    return opened
  }
}
