import Ballots
import Counting
import Foundation
import Records
public import Sealing
import Seasons
import Texts

/// After the close: opens the ballots in memory, counts them, and leaves sealed cards, sealed counts
/// and commitments behind. No total reaches the store in the open.
public struct CountDesk: Sendable {
  private let office: SeasonOffice
  private let progress: @Sendable (_ done: Int, _ of: Int) -> Void

  /// - Parameter progress: hears how many categories have been counted.
  public init(
    _ office: SeasonOffice,
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) {
    self.office = office
    self.progress = progress
  }

  /// The keys that counting takes: the round's private key, and the night key's public half.
  public struct Keys: Sendable {
    public var round: PrivateKey
    public var night: PublicKey

    public init(round: PrivateKey, night: PublicKey) {
      self.round = round
      self.night = night
    }
  }

  /// Counts a final and seals an envelope for each of its categories, and for decided and honorary
  /// ones that have none yet, with commitments in the log.
  public func sealEnvelopes(of round: String, keys: Keys, by actor: String) async throws {
    let state = try await office.state()
    let standings = try await standings(of: round, state, keys.round)
    let counts = try await counts(round, state, keys, standings)
    let known = Set(
      try await office.store.results(of: office.id).filter { $0.card != nil }.map(\.category))
    var results: [SealedResult] = []
    for category in state.season.categories where !known.contains(category.id) {
      let counted = counts.first { $0.0.id == category.id }
      let card: Card
      var season = state.season
      var nominees = category.nominees
      if let counted {
        let voted = counted.1.category
        if voted.rule.isWritten {
          season = season.with(Self.written(voted, round, in: season))
          nominees = season.category(category.id)?.nominees ?? []
        }
        let mentions = standings[category.id]?.mentions ?? []
        card = Self.card(category.id, counted.1.count, voted, mentions: mentions, in: season)
      } else if category.decision != .voted {
        card = Self.card(category, in: state.season)
      } else {
        continue
      }
      let roundID = counted == nil ? SealedResult.decidedRound : round
      let key = CardKey(office.entropy, context: office.cardContext(category.id))
      let isRoom = state.season.round(round)?.room != nil && counted != nil
      let sealed = try seal(
        card, nominees.map { .init($0, in: season) }, mayMention: isRoom, key)
      results.append(
        SealedResult(
          round: roundID, category: category.id, card: sealed,
          sealedCount: try counted.map {
            try key.seal($0.1.bytes(.final), for: .count, entropy: office.entropy)
          },
          sealedPrint: try sealedPrint(of: category, in: season, key),
          wrappedKey: try key.wrapped(to: keys.night, entropy: office.entropy)))
    }
    guard !results.isEmpty else {
      throw DeskError.alreadyDone(say("sealing the envelopes of \(round)"))
    }
    let leaves = results.compactMap { result in
      result.card.map {
        Leaf.envelope(
          category: result.category, commitment: $0.commitment, sealed: Digest(hashing: $0.sealed))
      }
    }
    let events = results.map {
      office.event(
        .envelopeSealed, by: actor,
        [
          "category": .string($0.category),
          "commitment": .string($0.card?.commitment.base64 ?? ""),
        ])
    }
    let unplaced = results
    try await office.log.append(leaves) { [office] store, log, first in
      var results = unplaced
      for index in results.indices { results[index].card?.leaf = first + index }
      try await store.seal(results, log: log, events: events, in: office.id)
    }
    try await office.log.anchor()
  }

  /// Counts a category again whose nominee was taken out after the count, and seals its card anew. The one before
  /// is kept and never opened; the labels of its envelopes are good no more.
  /// - Throws: `DeskError.badInput` where nobody was taken out; as `sealEnvelopes`.
  public func reseal(_ id: String, keys: Keys, by actor: String) async throws {
    let state = try await office.state()
    guard let reason = state.night.reseals[id],
      let old = try await office.store.results(of: id, in: office.id).first(where: {
        $0.card != nil
      }), let round = state.rounds[old.round], let voted = round.category(id),
      let category = state.season.category(id)
    else { throw DeskError.badInput(say("nobody was taken out of \(id) after its count")) }
    try Self.check(round, keys.round)
    let standing = try await standings(of: round.id, state, keys.round)[id]
    let counted: SealedCount
    if let standing {
      counted = try Self.decided(standing)
    } else {
      counted = try await count(voted, round.id, keys.round, try await ClosedBox(office))
    }
    let read = counted.category
    var season = state.season
    if read.rule.isWritten { season = season.with(Self.written(read, round.id, in: season)) }
    let card = Self.card(id, counted.count, read, mentions: standing?.mentions ?? [], in: season)
    let key = CardKey(office.entropy, context: office.cardContext(id))
    let nominees = season.category(id)?.nominees ?? category.nominees
    let sealed = try seal(
      card, nominees.map { .init($0, in: season) }, mayMention: standing != nil, key)
    let result = SealedResult(
      round: round.id, category: id, card: sealed,
      sealedCount: try key.seal(
        counted.bytes(.final), for: .count, entropy: office.entropy),
      sealedPrint: try sealedPrint(of: category, in: season, key),
      wrappedKey: try key.wrapped(to: keys.night, entropy: office.entropy))
    var events = [
      office.event(
        .envelopeResealed, by: actor, reason: reason,
        [
          "category": .string(id), "commitment": .string(sealed.commitment.base64),
          "void": .string(old.card?.commitment.base64 ?? ""),
        ])
    ]
    if !state.night.labels.isEmpty {
      let labels = EnvelopeDesk(office).replacing(id, in: state.night.labels)
      events.append(
        office.event(
          .labelsMade, by: actor,
          [
            "sets": .integer(Set(labels.map(\.set)).count),
            "labels": .array(labels.map(\.json)),
          ]))
    }
    let drafts = events
    let leaf = Leaf.envelope(
      category: id, commitment: sealed.commitment, sealed: Digest(hashing: sealed.sealed))
    try await office.log.append([leaf]) { [office] store, log, first in
      var placed = result
      placed.card?.leaf = first
      try await store.reseal(placed, log: log, events: drafts, in: office.id)
    }
    try await office.log.anchor()
  }

  /// What a room made of its categories, by category; none for a round that is no room's.
  private func standings(
    of round: String, _ state: SeasonState, _ key: PrivateKey
  ) async throws -> [String: RoomStanding] {
    guard let open = state.rounds[round], let counter = RoomCounter(office, open, state, key) else {
      return [:]
    }
    try Self.check(open, key)
    return Dictionary(
      try await counter.standings().map { ($0.category.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private func counts(
    _ round: String, _ state: SeasonState, _ keys: Keys, _ standings: [String: RoomStanding]
  ) async throws -> [(VotedCategory, SealedCount)] {
    if standings.isEmpty { return try await openAndCount(round, state, keys) }
    return try (state.rounds[round]?.categories ?? []).map { category in
      guard let standing = standings[category.id] else {
        throw DeskError.noSuchCategory(category.id)
      }
      return (category, try Self.decided(standing))
    }
  }

  /// What a room made of a category.
  /// - Throws: `DeskError.badInput` where it is not done with it.
  private static func decided(_ standing: RoomStanding) throws -> SealedCount {
    guard standing.isDecided, let count = standing.count else {
      throw DeskError.badInput(
        say("\(standing.category.title) is not decided; the room has to end it"))
    }
    return SealedCount(category: standing.category, count: count, casts: standing.casts)
  }

  // MARK: Opening and counting

  typealias OpenedBallots = (ballots: [FilledBallot], items: [OpeningsFile.Item])

  /// Opens the ballots of a closed round in memory, and counts them.
  /// - Parameter categories: those to count; nil for all.
  func openAndCount(
    _ round: String, _ state: SeasonState, _ keys: Keys, categories: [VotedCategory]? = nil
  ) async throws -> [(VotedCategory, SealedCount)] {
    guard let open = state.rounds[round] else { throw DeskError.noSuchRound(round) }
    try Self.check(open, keys.round)
    let categories = categories ?? open.categories
    let log = try await ClosedBox(office)
    return try await withThrowingTaskGroup(of: (Int, SealedCount).self) { group in
      for (index, category) in categories.enumerated() {
        group.addTask { (index, try await count(category, round, keys.round, log)) }
      }
      var counts = [SealedCount?](repeating: nil, count: categories.count)
      var done = 0
      for try await (index, count) in group {
        counts[index] = count
        done += 1
        progress(done, counts.count)
      }
      return zip(categories, counts).compactMap { category, count in
        count.map { (category, $0) }
      }
    }
  }

  private func count(
    _ category: VotedCategory, _ round: String, _ key: PrivateKey, _ log: ClosedBox
  ) async throws -> SealedCount {
    let (ballots, items) = try await open(category, round, key, log)
    let count = try category.count(category.profile(ballots))
    if let tie = count.tabulation.undecided {
      throw DeskError.undecidedTie(
        category: category.title, tied: tie.candidates.map(count.name))
    }
    return SealedCount(
      category: category, count: count,
      casts: [.init(round: round, openings: OpeningsFile(items))])
  }

  /// A category's ballots after the close, opened in memory.
  /// - Throws: `DeskError.notYetClosed`, `DeskError.missingKey`.
  func openBallots(
    _ category: VotedCategory, in round: RoundState, key: PrivateKey
  ) async throws -> OpenedBallots {
    try Self.check(round, key)
    return try await open(category, round.id, key, try await ClosedBox(office))
  }

  private static func check(_ round: RoundState, _ key: PrivateKey) throws {
    guard round.isClosed else {
      throw DeskError.notYetClosed(round.id, closes: Timestamp.text(round.closes))
    }
    guard key.publicKey.bytes == round.publicKey.bytes else {
      throw DeskError.missingKey(KeyDesk.name(ofRound: round.id))
    }
  }

  /// - Parameters:
  ///   - round: it has closed, whether it is a round or a vote of one.
  ///   - log: what each ballot is held against.
  /// - Throws: `LogFault.box` where the box is not what the log says.
  func open(
    _ category: VotedCategory, _ round: String, _ key: PrivateKey, _ log: ClosedBox
  ) async throws -> OpenedBallots {
    let box = try await office.store.box(of: round, category: category.id, in: office.id)
    let context = BallotContext(
      body: office.id.body, season: office.id.season, round: round, category: category.id)
    let opener = context.opener(with: key)
    let encoding = category.encoding
    var items: [OpeningsFile.Item] = []
    var ballots: [FilledBallot] = []
    var found: [(slot: Leaf.Slot, sealed: Digest, commitment: Digest)] = []
    for boxed in box {
      let opening = try BallotOpening(opening: boxed.sealed, by: opener, slot: boxed.slot)
      ballots.append(try encoding.decode(opening.padded))
      items.append(.init(slot: boxed.slot, opening: opening))
      found.append((boxed.slot, Digest(hashing: boxed.sealed), opening.commitment(context)))
    }
    try log.check(found, of: round, category.id)
    return (ballots, items)
  }

  /// Settles a tie that nothing else settles, before counting again. Decisions made before stay.
  /// - Parameter favour: all of the tied, whoever is favoured first.
  public func decideTie(
    in round: String, category: String, favour: [String], by actor: String, reason: String
  ) async throws {
    let state = try await office.state()
    guard let voted = state.rounds[round]?.category(category) else {
      throw DeskError.noSuchCategory(category)
    }
    for id in favour where !voted.candidates.contains(where: { $0.id == id }) {
      throw DeskError.noSuchThing(say("nominee \"\(id)\" in \(category)"))
    }
    guard favour.count > 1, Set(favour).count == favour.count else {
      throw DeskError.badInput(say("Put all of the tied in order, each once."))
    }
    guard state.rounds[round]?.isClosed == true else {
      throw DeskError.notYetClosed(
        round, closes: Timestamp.text(state.rounds[round]?.closes ?? office.clock()))
    }
    let isSealed = try await office.store.results(of: category, in: office.id).contains {
      $0.card != nil && $0.round == round
    }
    let isAnnounced = state.rounds[round]?.nominations[category]?.isAnnounced ?? false
    if isAnnounced || (isSealed && !state.isDecidedAgain(category)) {
      throw DeskError.alreadyDone(say("the count of \(round)"))
    }
    try await office.store.append(
      office.event(
        .tieDecided, by: actor, reason: reason,
        [
          "round": .string(round), "category": .string(category),
          "favour": .array(favour.map(JSONValue.string)),
        ]), to: office.id)
  }

  // MARK: Cards

  /// The nominees that ballots alone name.
  private static func written(
    _ category: VotedCategory, _ round: String, in season: Season
  ) -> NomineeList {
    var list = NomineeList(round: round, category: category.id, nominees: [])
    for candidate in category.candidates {
      list.add(
        candidate.id, EntryLine(candidate.label), kind: category.rule.entries, in: season)
    }
    return list
  }

  private static func card(
    _ id: String, _ count: Count, _ voted: VotedCategory, mentions: [Int], in season: Season
  ) -> Card {
    let nominees = season.category(id)?.nominees ?? []
    func nominee(_ index: Int) -> Nominee? {
      nominees.first { $0.id == voted.candidates[index].id }
    }
    let winners = count.tabulation.winners.compactMap(nominee)
    let ending: Card.Ending =
      count.tabulation.isNoAward
      ? .noAward
      : winners.isEmpty ? .notAwarded : winners.count > voted.rule.places ? .shared : .won
    var card = Card(
      category: id, categoryName: voted.title, decision: .voted, ending: ending,
      winners: winners.map { .init($0, in: season) })
    card.mentions = mentions.compactMap(nominee).map { .init($0, in: season) }
    return card
  }

  private static func card(_ category: Category, in season: Season) -> Card {
    let winners = (category.outcome?.winners ?? []).compactMap { id in
      category.nominees.first { $0.id == id }
    }
    return Card(
      category: category.id, categoryName: category.name.plain, decision: category.decision,
      ending: winners.isEmpty ? .notAwarded : .won,
      winners: winners.map { .init($0, in: season) }, by: category.outcome?.by,
      on: category.outcome?.on, citation: category.outcome?.citation.plain)
  }

  /// The cards that no site can print, since ballots alone name the nominees; nil for a category of others.
  /// - Parameter season: with those nominees.
  private func sealedPrint(
    of category: Category, in season: Season, _ key: CardKey
  ) throws -> [UInt8]? {
    guard category.isNamedByBallots, let named = season.category(category.id) else { return nil }
    return try PrintedCard.seal(
      PrintedCard.all(of: named, in: season), with: key, entropy: office.entropy)
  }

  private func seal(
    _ plain: Card, _ nominees: [Card.Winner], mayMention: Bool, _ key: CardKey
  ) throws -> SealedResult.SealedCard {
    var card = plain
    card.word = CardWord.make(office.entropy, for: card.category)
    var fullest = card
    fullest.ending = .notAwarded
    fullest.winners = nominees
    fullest.mentions = mayMention ? nominees : []
    let category = card.category
    let opening = try CardOpening(
      nonce: office.entropy.bytes(32, "card nonce \(category)"),
      padded: Bytes.pad(
        Array(card.json.text.utf8), to: Card.paddedLength(allNominees: fullest)))
    let context = office.cardContext(category)
    return .init(
      sealed: try key.seal(opening.nonce + opening.padded, for: .card, entropy: office.entropy),
      commitment: opening.commitment(context), leaf: 0)
  }
}

extension SealedResult {
  /// The round under which a category without votes is kept.
  public static let decidedRound = "decided"
}

extension SeasonOffice {
  func cardContext(_ category: String) -> CardContext {
    CardContext(body: id.body, season: id.season, category: category)
  }

  /// The context of the key that seals a round's nominations count.
  func nominationContext(_ round: String, _ category: String) -> CardContext {
    cardContext("\(round)/\(category)")
  }
}
