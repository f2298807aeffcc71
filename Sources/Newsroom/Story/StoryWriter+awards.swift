import Records
import Seasons
import Texts

extension StoryWriter {
  // MARK: Who else won

  /// The other awards of whatever won the first one.
  var otherAwards: String? {
    guard let picture = pictureResult, picture.winners.count == 1 else { return nil }
    let entry = picture.winners[0].entry
    let others = results.categories.filter { result in
      result.category.id != picture.category.id && result.winners.contains { $0.entry == entry }
    }
    return others.isEmpty ? nil : say("It also took \(wording.list(others.map(name))).")
  }

  var acting: String? { group(.acting) }
  var directing: String? { group(.directing) }
  var writing: String? { group(.writing) }

  /// One sentence a category of a group.
  private func group(_ group: Category.Group) -> String? {
    paragraph(results.categories.filter { $0.category.group == group }.map(told))
  }

  /// How a category ended.
  func sentence(_ result: CategoryResult) -> String {
    let award = name(result)
    switch result.winners.count {
    case 0:
      return result.card.ending == .noAward
        ? say("No Award won the vote for \(award).") : say("\(award) was not awarded.")
    case 1: return say("\(award) went to \(winner(result.winners[0])).")
    default:
      return say("\(award) was a tie, shared by \(wording.list(result.winners.map(winner))).")
    }
  }

  /// People for a film, or the film alone.
  private func winner(_ nominee: Nominee) -> String {
    nominee.people.isEmpty ? title(nominee) : say("\(names(nominee)) for \(title(nominee))")
  }

  /// Who was credited on the most winning nominations, where it is more than one.
  var people: String? {
    var wins: [String: [String]] = [:]
    for result in results.categories {
      for person in Set(result.winners.flatMap(\.people)) {
        wins[person, default: []].append(name(result))
      }
    }
    guard let most = wins.values.map(\.count).max(), most > 1 else { return nil }
    let leaders = wins.filter { $0.value.count == most }
      .sorted { season.personName($0.key) < season.personName($1.key) }
    return paragraph(
      leaders.map { person, awards in
        let who = season.personName(person)
        return say(
          "\(who) was credited on \(wording.awards(awards.count)): \(wording.list(awards)).")
      })
  }

  /// Other films with more than one award, grouped by how many.
  var films: String? {
    let leading = Set((pictureResult?.winners ?? []).map(\.entry))
    let rest = results.tally.filter { $0.awards > 1 && !leading.contains($0.entry.id) }
    if rest.isEmpty { return nil }
    let parts = rest.map { tally in
      let film = wording.title(tally.entry.title.plain)
      let nominations = wording.nominations(tally.nominations)
      return say("\(film) won \(wording.number(tally.awards)) from \(nominations)")
    }
    return wording.list(parts) + "."
  }

  /// The film with the most nominations and no award, where it had more than one.
  var empty: String? {
    // Nothing is said of a film while one of its envelopes is sealed.
    let open = Set(results.categories.map(\.category.id))
    let waiting = Set(
      season.categories.filter { !open.contains($0.id) }.flatMap(\.nominees).map(\.entry))
    let none = results.tally.filter {
      $0.awards == 0 && $0.nominations > 1 && !waiting.contains($0.entry.id)
    }
    guard let most = none.map(\.nominations).max() else { return nil }
    let films = none.filter { $0.nominations == most }.map { wording.title($0.entry.title.plain) }
    let (list, nominations) = (wording.list(films), wording.nominations(most))
    return films.count == 1
      ? say("\(list), with \(nominations), won nothing.")
      : say("\(list), with \(nominations) each, won nothing.")
  }

  /// Awards that nobody voted on, with who decided and why.
  var decided: String? {
    paragraph(
      results.categories.filter { $0.category.decision != .voted }.map { result in
        let award = name(result)
        let kind =
          result.category.decision == .honorary
          ? say("an honorary award") : say("not put to the vote")
        let winners = wording.list(result.winners.map(winner))
        let text: String
        switch (result.card.by, winners.isEmpty) {
        case (let by?, false):
          text = say("\(award), \(kind), decided by \(by), went to \(winners).")
        case (nil, false): text = say("\(award), \(kind), went to \(winners).")
        case (let by?, true): text = say("\(award), \(kind), decided by \(by), was not awarded.")
        case (nil, true): text = say("\(award), \(kind), was not awarded.")
        }
        return [text, result.card.citation.map(wording.quoted)].compactMap { $0 }
          .joined(separator: " ")
      })
  }

  // MARK: The list

  func item(_ result: CategoryResult) -> Story.ListItem {
    var notes: [String] = []
    if result.winners.count > 1 { notes.append(say("a tie")) }
    if result.category.decision != .voted {
      notes.append(
        result.category.decision == .honorary
          ? say("honorary, not voted") : say("decided, not voted"))
    }
    for mention in result.card.mentions { notes.append(say("special mention: \(mention.title)")) }
    for correction in result.corrections {
      notes.append(
        say("corrected: \u{201C}\(correction.from)\u{201D} is now \u{201C}\(correction.to)\u{201D}")
      )
    }
    let winners = result.winners.map { nominee -> String in
      var text = title(nominee)
      if let detail = nominee.detail, !nominee.people.isEmpty || result.category.lead != .people {
        if result.category.lead == .detail {
          text = say("\u{201C}\(detail.plain)\u{201D} from \(text)")
        }
        if result.category.lead == .title { text += " (\(detail.plain))" }
      }
      if result.category.lead == .people, !nominee.people.isEmpty {
        return names(nominee) + ", " + text
      }
      return nominee.people.isEmpty ? text : text + ": " + names(nominee)
    }
    let none = result.card.ending == .noAward ? say("No Award") : say("not awarded")
    return Story.ListItem(
      category: name(result),
      winners: (winners.isEmpty ? [none] : winners).map(Prose.init(marked:)),
      notes: notes.map(Prose.init(marked:)), isAwarded: !winners.isEmpty)
  }

  var method: String {
    let total = season.categories.count
    let votedOn = season.categories.filter { $0.decision == .voted }
    let voted = votedOn.count
    let number = wording.number(voted, .feminine)
    let all = wording.number(total, .feminine)
    let categories = say(total, one: "\(all) category", other: "\(all) categories")
    let share =
      voted == total
      ? say("Every category was put to the vote.")
      : voted == 0
        ? say("No category was put to the vote.")
        : say(
          voted, one: "Of \(categories), \(number) was put to the vote.",
          other: "Of \(categories), \(number) were put to the vote.")
    // Who can count again depends on whose ballots are published.
    let published = votedOn.count { category in
      results.facts.final(of: category.id)?.item.category.publication == .fullBallots
    }
    if published == voted, voted > 0 {
      return say(
        "\(share) Each envelope was committed to before the night. Anyone can recount: the record is signed with the key \(results.key)."
      )
    }
    if published > 0 {
      return say(
        "\(share) Each envelope was committed to before the night. Anyone can recount the categories whose ballots are published: the record is signed with the key \(results.key)."
      )
    }
    return say(
      "\(share) Each envelope was committed to before the night, and anyone can check that it held what was committed to: the record is signed with the key \(results.key). The ballots are not published."
    )
  }
}
