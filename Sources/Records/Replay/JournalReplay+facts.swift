import Seasons

extension JournalReplay {
  /// What `facts.json` must say.
  /// - Parameters:
  ///   - stated: the record's own, for what cannot be derived: the candidates of ballots that members wrote.
  ///   - slots: those of the log.
  package func facts(_ stated: RecordFacts, _ slots: RecordSlots) -> RecordFacts {
    var own: [RecordFacts.Round] = []
    var held: [RecordFacts.Round] = []
    for planned in season.rounds {
      guard let round = rounds[planned.id] else { continue }
      let votes = votes.filter { $0.round == planned.id }
      var items: [RecordFacts.Item] = []
      for frozen in round.categories {
        let category = category(frozen, in: planned.id, round, stated.item(planned.id, frozen.id))
        var cast = slots.count(planned.id, frozen.id)
        for vote in votes where vote.category == frozen.id {
          cast += slots.count(vote.id, frozen.id)
        }
        items.append(.init(category: category, cast: cast))
      }
      own.append(.init(id: planned.id, kind: round.kind, categories: items))
      for vote in votes {
        guard var category = items.first(where: { $0.category.id == vote.category })?.category
        else { continue }
        category.eligible = vote.eligible
        held.append(
          .init(
            id: vote.id, kind: round.kind,
            categories: [.init(category: category, cast: slots.count(vote.id, vote.category))],
            vote: .init(round: planned.id, number: vote.number)))
      }
    }
    return RecordFacts(
      season: original.key, origin: "envelope/\(original.key.body)/\(original.key.season)",
      key: stated.key, rounds: own + held)
  }

  private func category(
    _ frozen: VotedCategory, in id: String, _ round: Round, _ stated: RecordFacts.Item?
  ) -> VotedCategory {
    var category = frozen
    if category.rule.isWritten, let stated { category.candidates = stated.category.candidates }
    if round.kind == .nomination, category.rule.vacancy == .fill {
      let out = passedOver[Self.key(id, frozen.id)] ?? []
      for index in category.candidates.indices {
        category.candidates[index].isWithdrawn = out.contains(category.candidates[index].label)
      }
    }
    if let room = round.rooms[frozen.id] {
      category.verdict = room.verdict
      for index in category.candidates.indices {
        category.candidates[index].isWithdrawn = room.withdrawn.contains(
          category.candidates[index].id)
      }
    }
    return category
  }
}

extension RecordFacts {
  /// Where these facts differ from those derived, a sentence each.
  func differences(from derived: RecordFacts) -> [String] {
    var found: [String] = []
    if origin != derived.origin { found.append("the origin is \(derived.origin)") }
    if rounds.map(\.id) != derived.rounds.map(\.id) {
      found.append(
        "has the rounds \(rounds.map(\.id).joined(separator: ", ")); opened were "
          + derived.rounds.map(\.id).joined(separator: ", "))
    }
    for round in derived.rounds {
      guard let own = rounds.first(where: { $0.id == round.id }) else { continue }
      if own.kind != round.kind || own.vote != round.vote {
        found.append("\(round.id) is of another kind")
      }
      if own.categories.map(\.category.id) != round.categories.map(\.category.id) {
        found.append("\(round.id) has other categories")
      }
      for item in round.categories {
        guard let other = own.categories.first(where: { $0.category.id == item.category.id }),
          other != item
        else { continue }
        found.append("\(round.id)/\(item.category.id): \(Self.difference(other, item))")
      }
    }
    return found
  }

  private static func difference(_ stated: Item, _ derived: Item) -> String {
    let (a, b) = (stated.category, derived.category)
    var parts: [String] = []
    if stated.cast != derived.cast {
      parts.append("\(stated.cast) cast, where the log has \(derived.cast)")
    }
    if a.rule != b.rule { parts.append("another rule") }
    if a.title != b.title { parts.append("another title") }
    if a.candidates != b.candidates { parts.append("other candidates") }
    if a.publication != b.publication { parts.append("\(b.publication.rawValue) is published") }
    if a.eligible != b.eligible { parts.append("\(b.eligible) might vote") }
    if a.tieSeed != b.tieSeed || a.favour != b.favour { parts.append("other decisions of ties") }
    if a.verdict != b.verdict { parts.append("another verdict") }
    return parts.isEmpty ? "differs" : parts.joined(separator: "; ")
  }
}
