import Ballots
import Counting
public import Records
import Sealing
import Seasons
import Texts

/// After the reveal: corrections, and the record as far as envelopes are open.
public struct PressDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Corrects a spelling, a credit or an order of names. Cards stay as they are; the correction is
  /// shown beside them and used everywhere.
  public func correct(
    _ field: Correction.Field, of thing: String, to text: String, by actor: String,
    reason: String
  ) async throws {
    let season = try await office.state().season
    guard let current = season.current(field, thing) else {
      throw DeskError.noSuchThing(say("\(field.rawValue) of \"\(thing)\""))
    }
    if field == .peopleOrder,
      Set(text.split(separator: ",")) != Set(current.split(separator: ","))
    {
      throw DeskError.noSuchThing(
        say("such a set of people for \"\(thing)\"; keep them, change the order"))
    }
    let correction = Correction(field: field, id: thing, from: current, to: text)
    try await office.store.append(
      office.event(.corrected, by: actor, reason: reason, correction.details), to: office.id)
  }

  /// What a record of the season would hold now: counts and ballots only of what was released.
  public func contents() async throws -> RecordContents {
    // All of one moment: what was cast or opened meanwhile is in the next record.
    let rows = try await office.store.recordRows(of: office.id)
    let state = try await office.state(of: rows.journal)
    var checkpoints = rows.checkpoints
    if checkpoints.isEmpty, rows.leaves.isEmpty {
      checkpoints = [
        try Checkpoint(
          origin: SeasonOffice.origin(of: office.id), size: 0, root: MerkleTree().root(),
          signer: office.signer)
      ]
    }
    if checkpoints.last?.size != rows.leaves.count {
      throw LogFault.differs(signed: checkpoints.last?.size ?? 0, found: rows.leaves.count)
    }
    let journal = state.publicJournal
    let opened = Set(
      journal.filter { $0.kind == .envelopeOpened }.compactMap { $0.details["category"]?.string })
    let released = Set(
      journal.filter { $0.kind == .countReleased }.map {
        "\($0.details["round"]?.string ?? "") \($0.details["category"]?.string ?? "")"
      })
    let results = rows.results.map { result in
      var result = result
      // As if it were not released, where its event is held back.
      if result.card == nil, !released.contains("\(result.round) \(result.category)") {
        result.releasedKey = nil
      }
      // What a drill holds back is as if it were not open.
      if result.card != nil, !opened.contains(result.category) { result.releasedKey = nil }
      return result
    }
    let counted = try await counted(results, state)
    return RecordContents(
      season: state.original,
      facts: facts(state, counted, try RecordSlots(rows.leaves, journal: rows.journal)),
      journal: journal,
      leaves: rows.leaves, checkpoints: checkpoints,
      envelopes: try results.compactMap {
        try envelope($0, rows.voidedCards[$0.category] ?? [])
      },
      counted: counted)
  }

  private func facts(
    _ state: SeasonState, _ counted: [RecordContents.CountedCategory], _ slots: RecordSlots
  ) -> RecordFacts {
    var rounds: [RecordFacts.Round] = []
    var votes: [RecordFacts.Round] = []
    for round in state.season.rounds {
      guard let open = state.rounds[round.id] else { continue }
      // What a room made of a category is known when its count is released.
      let categories = open.categories.map { category in
        counted.first { $0.round == round.id && $0.category.id == category.id }?.category
          ?? category
      }
      var cast = Dictionary(
        categories.map { ($0.id, slots.count(round.id, $0.id)) }, uniquingKeysWith: { a, _ in a })
      for vote in state.rooms[round.id]?.votes ?? [] {
        guard var category = categories.first(where: { $0.id == vote.category }) else { continue }
        category.eligible = vote.eligible
        let count = slots.count(vote.id, vote.category)
        cast[category.id, default: 0] += count
        votes.append(
          .init(
            id: vote.id, kind: round.kind,
            categories: [.init(category: category, cast: count)],
            vote: .init(round: round.id, number: vote.number)))
      }
      rounds.append(
        .init(
          id: round.id, kind: round.kind,
          categories: categories.map { .init(category: $0, cast: cast[$0.id] ?? 0) }))
    }
    return RecordFacts(
      season: office.id, origin: SeasonOffice.origin(of: office.id),
      key: office.signer.publicKey.description, rounds: rounds + votes)
  }

  /// Opens what was released, all categories at once, in the order of the store.
  private func counted(
    _ results: [SealedResult], _ state: SeasonState
  ) async throws -> [RecordContents.CountedCategory] {
    try await withThrowingTaskGroup(of: (Int, RecordContents.CountedCategory?).self) { group in
      for (index, result) in results.enumerated() {
        group.addTask { (index, try counted(result, state)) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
        .sorted { $0.0 < $1.0 }.compactMap(\.1)
    }
  }

  private func counted(
    _ result: SealedResult, _ state: SeasonState
  ) throws -> RecordContents.CountedCategory? {
    guard let bytes = result.releasedKey, let sealed = result.sealedCount,
      let category = state.rounds[result.round]?.category(result.category)
    else { return nil }
    let isNomination = result.card == nil
    let context =
      isNomination
      ? office.nominationContext(result.round, result.category)
      : office.cardContext(result.category)
    let key = try CardKey(bytes: bytes, context: context)
    let count = try SealedCount(
      bytes: key.open(sealed, for: .count), category, round: result.round,
      isNomination ? .nomination : .final)
    return .init(
      round: result.round, category: count.category, count: count.count,
      profile: try SealedCount.profile(count.category, count.casts),
      openings: Dictionary(
        count.casts.map { ($0.round, $0.openings) }, uniquingKeysWith: { first, _ in first }))
  }

  private func envelope(
    _ result: SealedResult, _ voided: [SealedResult.SealedCard]
  ) throws -> EnvelopeFile? {
    guard let card = result.card else { return nil }
    var opening: CardOpening?
    if let bytes = result.releasedKey {
      let key = try CardKey(bytes: bytes, context: office.cardContext(result.category))
      opening = try office.open(result, key).opening
    }
    var file = EnvelopeFile(
      category: result.category, commitment: card.commitment, leaf: card.leaf, opening: opening,
      cardKey: result.releasedKey, sealedCard: card.sealed)
    file.voided = voided.map {
      .init(commitment: $0.commitment, leaf: $0.leaf, sealedCard: $0.sealed)
    }
    return file
  }
}
