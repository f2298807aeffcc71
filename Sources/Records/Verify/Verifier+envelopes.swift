import Ballots
import Sealing
import Seasons

extension Verifier {
  /// Every envelope as committed before the night, and every card as the count has it.
  mutating func checkEnvelopes() {
    guard let season = record.season, let facts = record.facts else { return }
    var opened = 0
    for category in season.categories {
      let path = RecordPaths.envelope(category.id)
      guard let envelope = record.envelopes[path] else {
        if folder.files[path] == nil { result.find(path, "is missing") }
        continue
      }
      if envelope.category != category.id {
        result.find(path, "is the envelope of \(envelope.category)")
      }
      checkCommitment(envelope, path)
      guard let opening = envelope.opening else {
        result.notChecked.append("\(category.name.plain): the envelope is sealed")
        continue
      }
      opened += 1
      let context = CardContext(
        body: facts.season.body, season: facts.season.season, category: category.id)
      if opening.commitment(context) != envelope.commitment {
        result.find(path, "the card is not the one committed to")
      }
      checkKey(envelope, opening, path)
      guard let card = envelope.card else {
        result.find(path, "the opening is not a card")
        continue
      }
      check(card, of: category, path)
    }
    checkVoided()
    let known = Set(season.categories.map { RecordPaths.envelope($0.id) })
    for path in folder.files.keys.sorted()
    where path.hasPrefix("envelopes/") && !known.contains(path) {
      result.find(path, "is of no category")
    }
    result.checked.append("\(opened) opened envelopes against commitments in the log")
  }

  /// Every envelope that the log tells of is the one that counts, or one voided by an event with its reason: nobody
  /// can commit to two winners and choose later.
  private mutating func checkVoided() {
    var told: Set<Int> = []
    for (path, envelope) in record.envelopes.sorted(by: { $0.key < $1.key }) {
      told.insert(envelope.leaf)
      for voided in envelope.voided {
        told.insert(voided.leaf)
        var old = envelope
        (old.commitment, old.leaf, old.sealedCard) = (
          voided.commitment, voided.leaf, voided.sealedCard
        )
        checkCommitment(old, path)
        let isTold = record.journal.contains { event in
          event.kind == .envelopeResealed && event.reason?.isEmpty == false
            && event.details["category"]?.string == envelope.category
            && event.details["void"]?.string == voided.commitment.base64
        }
        if !isTold { result.find(path, "leaf \(voided.leaf) was voided without an event") }
      }
    }
    for (index, leaf) in record.leaves.enumerated() {
      if case .envelope(let category, _, _) = leaf.leaf, !told.contains(index) {
        result.find(
          RecordPaths.envelope(category), "does not tell of the envelope in leaf \(index)")
      }
    }
  }

  private mutating func checkCommitment(_ envelope: EnvelopeFile, _ path: String) {
    guard record.leaves.indices.contains(envelope.leaf),
      case .envelope(let category, let commitment, let sealed) = record.leaves[envelope.leaf].leaf
    else { return result.find(path, "names leaf \(envelope.leaf), which is no envelope's") }
    if category != envelope.category || commitment != envelope.commitment
      || sealed != Digest(hashing: envelope.sealedCard)
    {
      result.find(path, "differs from its leaf \(envelope.leaf) in the log")
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
    else { return result.find(path, "the key does not open the sealed card") }
    if plain != opening.nonce + opening.padded {
      result.find(path, "the sealed card holds another card")
    }
  }

  private mutating func check(_ card: Card, of category: Category, _ path: String) {
    if card.category != category.id { result.find(path, "the card is of \(card.category)") }
    if card.decision != category.decision {
      result.find(
        path, "the card says \(card.decision.rawValue), not \(category.decision.rawValue)")
    }
    let isOpened = record.journal.contains {
      $0.kind == .envelopeOpened && $0.details["category"]?.string == category.id
    }
    if !isOpened { result.find(RecordPaths.journal, "\(category.id) was opened without an event") }
    checkNames(card, path)
    let nominees = card.winners.map(\.nominee)
    switch category.decision {
    case .voted: checkVote(card, nominees, category, path)
    case .decided, .honorary:
      // Nobody decided: then nobody has it.
      if category.outcome?.winners ?? [] != nominees {
        result.find(path, "the card differs from the decision")
      }
    }
  }

  /// Names on a card are the season's, as created or after some of the journal's corrections.
  private mutating func checkNames(_ card: Card, _ path: String) {
    guard let original = record.original else { return }
    let others = record.journal.filter { $0.kind != .corrected }
    let corrections = record.journal.filter { $0.kind == .corrected }
    let seasons = (0...corrections.count).map { original.applying(others + corrections.prefix($0)) }
    for winner in card.winners + card.mentions {
      let known = seasons.compactMap { season in
        season.category(card.category)?.nominees.first { $0.id == winner.nominee }
          .map { Card.Winner($0, in: season) }
      }
      if known.isEmpty {
        result.find(path, "\(winner.nominee) is not a nominee")
      } else if !known.contains(winner) {
        result.find(path, "the names on the card are not those of \(winner.nominee)")
      }
    }
  }

  private mutating func checkVote(
    _ card: Card, _ nominees: [String], _ category: Category, _ path: String
  ) {
    guard let (round, item) = record.facts?.final(of: category.id) else {
      return result.find(path, "the category was not voted on")
    }
    guard let count = record.counts[RecordPaths.count(round, category.id)] else { return }
    let labels = count["winners"]?.array?.compactMap(\.string) ?? []
    let ids = labels.compactMap { label in
      item.category.candidates.first { $0.label == label }?.id
    }
    // No Award is not a nominee of the season, so it never stands on a card.
    if Set(ids) != Set(nominees) || ids.count != labels.count {
      result.find(path, "the card differs from the count")
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
      result.find(path, "the card says \(card.ending.rawValue), the count \(expected.rawValue)")
    }
  }

  /// The nominees announced are those whom the nominations elected.
  mutating func checkNominations() {
    guard let facts = record.facts else { return }
    for event in record.journal where event.kind == .nomineesAnnounced {
      guard let round = event.details["round"]?.string,
        let category = event.details["category"]?.string,
        let item = facts.item(round, category),
        let count = record.counts[RecordPaths.count(round, category)]
      else { continue }
      let labels = count["winners"]?.array?.compactMap(\.string) ?? []
      let elected = labels.compactMap { label in
        item.category.candidates.first { $0.label == label }?.id
      }
      let announced = event.details["nominees"]?.array?.compactMap { $0.string("entry") } ?? []
      // Where a body leaves a gap, the count elected whoever is passed over.
      var passedOver: Set<String> = []
      for earlier in record.journal
      where earlier.number < event.number && earlier.details["round"]?.string == round
        && earlier.details["category"]?.string == category
      {
        guard let label = earlier.details["label"]?.string else { continue }
        if earlier.kind == .candidatePassedOver { passedOver.insert(label) }
        if earlier.kind == .candidateRestored { passedOver.remove(label) }
      }
      let gone = item.category.candidates.filter { passedOver.contains($0.label) }.map(\.id)
      if Set(elected).subtracting(gone) != Set(announced) {
        result.find(
          RecordPaths.journal, "the nominees announced for \(category) are not those counted")
      }
      for final in facts.rounds where final.kind == .final {
        let nominees = event.details["nominees"]?.array?.compactMap { $0.string("id") } ?? []
        let candidates = final.categories.first { $0.category.id == category }?.category.candidates
        if let candidates,
          Set(candidates.map(\.id)).subtracting([VotedCategory.noAwardID]) != Set(nominees)
        {
          result.find(RecordPaths.facts, "the final of \(category) has other nominees")
        }
      }
    }
  }
}
