import Ballots
import Sealing
import Seasons

extension Verifier {
  /// Every envelope as committed before the night, and every card as the count has it.
  mutating func checkEnvelopes() {
    guard let replay, let facts = record.facts else { return }
    var opened = 0
    for category in replay.season.categories {
      let path = RecordPaths.envelope(category.id)
      guard let sealed = replay.envelopes[category.id] else {
        if folder.files[path] != nil {
          result.find(.commitment, path, "no event has sealed it")
        } else {
          result.leave("\(category.name.plain): no envelope is sealed yet")
        }
        continue
      }
      guard let envelope = record.envelopes[path] else {
        if folder.files[path] == nil { result.find(.fileMissing, path, "is missing") }
        continue
      }
      if envelope.category != category.id {
        result.find(.commitment, path, "is the envelope of \(envelope.category)")
      }
      if envelope.commitment.base64 != sealed.commitment {
        result.find(.commitment, path, "has another commitment than its event")
      }
      checkCommitment(envelope, path)
      checkOrder(envelope, sealed, path)
      if (envelope.opening == nil) != (sealed.opened == nil) {
        result.find(
          .cardEvent, path,
          sealed.opened == nil ? "was opened without an event" : "is sealed, and an event opened it"
        )
      }
      guard let opening = envelope.opening else {
        result.leave("\(category.name.plain): the envelope is sealed")
        continue
      }
      opened += 1
      let context = CardContext(
        body: facts.season.body, season: facts.season.season, category: category.id)
      if opening.commitment(context) != envelope.commitment {
        result.find(.card, path, "the card is not the one committed to")
      }
      checkKey(envelope, opening, path)
      guard let card = envelope.card else {
        result.find(.card, path, "the opening is not a card")
        continue
      }
      check(card, of: category, sealed, path)
    }
    checkVoided()
    let known = Set(replay.season.categories.map { RecordPaths.envelope($0.id) })
    for path in folder.files.keys.sorted()
    where path.hasPrefix("envelopes/") && !known.contains(path) {
      result.find(.fileUnknown, path, "is of no category")
    }
    result.check("\(opened) opened envelopes against commitments in the log")
  }

  /// Committed to after the close and before anything of the same round was opened.
  private mutating func checkOrder(
    _ envelope: EnvelopeFile, _ sealed: JournalReplay.Envelope, _ path: String
  ) {
    guard let replay, let round = sealed.round else { return }
    if let size = replay.rounds[round]?.size, envelope.leaf < size {
      result.find(.envelopeOrder, path, "was committed to before \(round) had closed")
    }
    if !envelope.voided.isEmpty { return }
    let first = replay.envelopes.values.filter { $0.round == round }
      .compactMap { $0.opened.flatMap { record.log.events[$0.number] } }.min()
    if let first, envelope.leaf > first {
      result.find(.envelopeOrder, path, "was committed to after an envelope of \(round) was opened")
    }
  }

  /// Every envelope that the log tells of is the one that counts, or one voided by an event with its reason: nobody
  /// can commit to two winners and choose later.
  private mutating func checkVoided() {
    var told: Set<Int> = []
    for (path, envelope) in record.envelopes.sorted(by: { $0.key < $1.key }) {
      told.insert(envelope.leaf)
      let voided = replay?.envelopes[envelope.category]?.voided ?? []
      if voided.count != envelope.voided.count {
        result.find(
          .voided, path,
          "tells of \(envelope.voided.count) voided cards, the journal of \(voided.count)")
      }
      for item in envelope.voided {
        told.insert(item.leaf)
        var old = envelope
        (old.commitment, old.leaf, old.sealedCard) = (item.commitment, item.leaf, item.sealedCard)
        checkCommitment(old, path)
        if !voided.contains(item.commitment.base64) {
          result.find(.voided, path, "leaf \(item.leaf) was voided without an event")
        }
      }
    }
    for (category, places) in record.log.commitments.sorted(by: { $0.key < $1.key }) {
      for (place, _) in places where !told.contains(place) {
        result.find(
          .voided, RecordPaths.envelope(category), "does not tell of the envelope in leaf \(place)")
      }
    }
  }

  private mutating func checkCommitment(_ envelope: EnvelopeFile, _ path: String) {
    guard record.log.leaves.indices.contains(envelope.leaf),
      case .envelope(let category, let commitment, let sealed) = record.log.leaves[envelope.leaf]
    else {
      return result.find(
        .commitment, path, "names leaf \(envelope.leaf), which is no envelope's")
    }
    if category != envelope.category || commitment != envelope.commitment
      || sealed != Digest(hashing: envelope.sealedCard)
    {
      result.find(.commitment, path, "differs from its leaf \(envelope.leaf) in the log")
    }
  }

  private mutating func checkKey(
    _ envelope: EnvelopeFile, _ opening: CardOpening, _ path: String
  ) {
    guard let facts = record.facts else { return }
    let context = CardContext(
      body: facts.season.body, season: facts.season.season, category: envelope.category)
    guard let bytes = envelope.cardKey, let key = try? CardKey(bytes: bytes, context: context),
      let plain = try? key.open(envelope.sealedCard, for: .card)
    else { return result.find(.card, path, "the key does not open the sealed card") }
    if plain != opening.nonce + opening.padded {
      result.find(.card, path, "the sealed card holds another card")
    }
  }

  private mutating func check(
    _ card: Card, of category: Category, _ sealed: JournalReplay.Envelope, _ path: String
  ) {
    if card.category != category.id {
      result.find(.card, path, "the card is of \(card.category)")
    }
    if card.decision != category.decision {
      result.find(
        .card, path, "the card says \(card.decision.rawValue), not \(category.decision.rawValue)")
    }
    let nominees = card.winners.map(\.nominee)
    if let event = sealed.opened {
      if event.details["ending"]?.string != card.ending.rawValue
        || event.details["winners"]?.array?.compactMap(\.string) ?? [] != nominees
      {
        result.find(.cardEvent, path, "the event of its opening tells of another card")
      }
    }
    checkNames(card, sealed, path)
    switch category.decision {
    case .voted: checkVote(card, nominees, category, path)
    case .decided, .honorary:
      // Nobody decided: then nobody has it.
      let outcome = sealed.season.category(category.id)?.outcome
      if outcome?.winners ?? [] != nominees || outcome?.by != card.by || outcome?.on != card.on
        || outcome?.citation.plain != card.citation
        || card.ending != (nominees.isEmpty ? .notAwarded : .won)
      {
        result.find(.cardCount, path, "the card differs from the decision")
      }
    }
  }

  /// Names on a card are the season's as it was when the card was sealed; those that ballots alone named, as the opening
  /// brought them.
  private mutating func checkNames(
    _ card: Card, _ sealed: JournalReplay.Envelope, _ path: String
  ) {
    let seasons = [sealed.season, sealed.seasonAtOpening].compactMap { $0 }
    let category = sealed.season.category(card.category)
    if let name = category?.name.plain, name != card.categoryName {
      result.find(.cardNames, path, "the card calls the category otherwise")
    }
    for winner in card.winners + card.mentions {
      let known = seasons.compactMap { season in
        season.category(card.category)?.nominees.first { $0.id == winner.nominee }
          .map { Card.Winner($0, in: season) }
      }
      if known.isEmpty {
        result.find(.cardNames, path, "\(winner.nominee) is not a nominee")
      } else if !known.contains(winner) {
        result.find(.cardNames, path, "the names on the card are not those of \(winner.nominee)")
      }
    }
  }

  private mutating func checkVote(
    _ card: Card, _ nominees: [String], _ category: Category, _ path: String
  ) {
    guard let (round, item) = record.facts?.final(of: category.id) else {
      return result.find(.cardCount, path, "the category was not voted on")
    }
    guard let count = record.counts[RecordPaths.count(round, category.id)] else { return }
    let labels = count["winners"]?.array?.compactMap(\.string) ?? []
    let ids = labels.compactMap { label in
      item.category.candidates.first { $0.label == label }?.id
    }
    // No Award is not a nominee of the season, so it never stands on a card.
    if Set(ids) != Set(nominees) || ids.count != labels.count {
      result.find(.cardCount, path, "the card differs from the count")
    }
    let isNoAward = count["noAward"]?.bool ?? false
    let expected: Card.Ending =
      isNoAward
      ? .noAward
      : ids.isEmpty
        ? .notAwarded
        : ids.count > item.category.rule.places
          ? .shared : .won
    if card.ending != expected {
      result.find(
        .cardCount, path, "the card says \(card.ending.rawValue), the count \(expected.rawValue)")
    }
  }

  /// The nominees announced are those whom the nominations elected.
  mutating func checkNominations() {
    guard let replay, let facts = record.facts else { return }
    for event in replay.announced {
      guard let round = event.details["round"]?.string,
        let category = event.details["category"]?.string
      else { continue }
      if let item = facts.item(round, category),
        let count = record.counts[RecordPaths.count(round, category)]
      {
        let labels = count["winners"]?.array?.compactMap(\.string) ?? []
        let elected = labels.compactMap { label in
          item.category.candidates.first { $0.label == label }?.id
        }
        let announced = event.details["nominees"]?.array?.compactMap { $0.string("entry") } ?? []
        // Where a body leaves a gap, the count elected whoever is passed over.
        let out = replay.passedOver[JournalReplay.key(round, category)] ?? []
        let gone = item.category.candidates.filter { out.contains($0.label) }.map(\.id)
        if Set(elected).subtracting(gone) != Set(announced) {
          result.find(
            .nominees, RecordPaths.journal,
            "the nominees announced for \(category) are not those counted")
        }
      }
      for final in facts.rounds where final.kind == .final && final.vote == nil {
        let nominees = event.details["nominees"]?.array?.compactMap { $0.string("id") } ?? []
        let candidates = final.categories.first { $0.category.id == category }?.category.candidates
        if let candidates,
          Set(candidates.map(\.id)).subtracting([VotedCategory.noAwardID]) != Set(nominees)
        {
          result.find(.nominees, RecordPaths.facts, "the final of \(category) has other nominees")
        }
      }
    }
  }
}
