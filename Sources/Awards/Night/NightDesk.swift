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

  /// The category whose envelope is next in the order of the night; nil when all are open.
  public func next() async throws -> String? {
    Self.next(try await office.state())
  }

  private static func next(_ state: SeasonState) -> String? {
    let opened = Set(
      state.journal.filter { $0.kind == .envelopeOpened }
        .compactMap { $0.details["category"]?.string })
    return state.season.orderOfTheNight.compactMap(\.category).first { !opened.contains($0) }
  }

  /// Opens the envelope of the next category. Key, opening and event are one transaction.
  /// - Throws: `DeskError.outOfOrder` for another category's; `DeskError.wrongEnvelope` where the
  ///   card is not what was committed to.
  public func open(_ category: String, nightKey: PrivateKey, by actor: String) async throws -> Card
  {
    let state = try await office.state()
    guard let next = Self.next(state) else { throw DeskError.alreadyDone(say("the last envelope")) }
    guard next == category else { throw DeskError.outOfOrder(category: category, next: next) }
    let results = try await office.store.results(of: category, in: office.id)
    guard let result = results.first(where: { $0.card != nil }),
      let sealed = result.card
    else { throw DeskError.noSuchThing(say("sealed envelope of \(category)")) }
    let context = office.cardContext(category)
    let key = try CardKey(unwrapping: result.wrappedKey, with: nightKey, context: context)
    let opening = try Self.opening(sealed, key, category)
    guard opening.commitment(context) == sealed.commitment else {
      throw DeskError.wrongEnvelope(category)
    }
    let card = try Self.card(opening, category)
    var details: [String: JSONValue] = [
      "category": .string(category), "round": .string(result.round),
      "ending": .string(card.ending.rawValue),
      "winners": .array(card.winners.map { .string($0.nominee) }),
    ]
    if let written = Self.written(on: card, result.round, in: state.season) {
      details.merge(written.details) { first, _ in first }
    }
    try await office.store.release(
      key.bytes, round: result.round, category: category, in: office.id,
      event: office.event(.envelopeOpened, by: actor, details))
    return card
  }

  /// The nominees of a card whom only ballots named, until now unknown to the season.
  private static func written(
    on card: Card, _ round: String, in season: Season
  ) -> NomineeList? {
    guard let category = season.category(card.category), category.final?.isWritten == true else {
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
    for result in try await office.store.results(of: office.id) {
      guard let sealed = result.card else { continue }
      let context = office.cardContext(result.category)
      let key = try CardKey(unwrapping: result.wrappedKey, with: nightKey, context: context)
      cards.append(
        try Self.card(Self.opening(sealed, key, result.category), result.category))
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
        event: office.event(
          .countReleased, by: actor,
          ["round": .string(result.round), "category": .string(result.category)]))
    }
  }

  static func opening(
    _ sealed: SealedResult.SealedCard, _ key: CardKey, _ category: String
  ) throws -> CardOpening {
    let plain = try key.open(sealed.sealed, for: .card)
    guard plain.count > 32 else { throw DeskError.wrongEnvelope(category) }
    return try CardOpening(nonce: Array(plain[..<32]), padded: Array(plain[32...]))
  }

  private static func card(_ opening: CardOpening, _ category: String) throws -> Card {
    let content = try Bytes.unpad(opening.padded)
    guard let json = try? JSONValue(parsing: Data(content)), let card = Card(json),
      card.category == category
    else { throw DeskError.wrongEnvelope(category) }
    return card
  }

  /// Forgets whose slot is whose, when appeals have ended.
  public func endAppeals(by actor: String) async throws {
    try await office.store.eraseLinks(
      in: office.id, event: office.event(.linksErased, by: actor))
  }
}
