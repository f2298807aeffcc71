import Records
import Seasons

extension StoryWriter {
  // MARK: Who else won

  /// The other awards of whatever won the first one.
  var otherAwards: Prose? {
    guard let picture = pictureResult, picture.winners.count == 1 else { return nil }
    let entry = picture.winners[0].entry
    let others = results.categories.filter { result in
      result.category.id != picture.category.id && result.winners.contains { $0.entry == entry }
    }
    if others.isEmpty { return nil }
    let list = Prose.list(others.map { Prose(name($0)) })
    return "It also took \(list)."
  }

  var acting: Prose? { sentences(.acting) }
  var directing: Prose? { sentences(.directing) }
  var writing: Prose? { sentences(.writing) }

  /// One sentence a category of a group.
  private func sentences(_ group: Category.Group) -> Prose? {
    let sentences = results.categories.filter { $0.category.group == group }.map(sentence)
    return sentences.isEmpty ? nil : sentences.dropFirst().reduce(sentences[0]) { $0 + " " + $1 }
  }

  private func sentence(_ result: CategoryResult) -> Prose {
    let award = name(result)
    switch result.winners.count {
    case 0: return noAward(result)
    case 1: return "\(award) went to \(winner(result.winners[0]))."
    default:
      return "\(award) was a tie, shared by \(Prose.list(result.winners.map(winner)))."
    }
  }

  private func noAward(_ result: CategoryResult) -> Prose {
    let award = name(result)
    return result.card.ending == .noAward
      ? "No Award won the vote for \(award)." : "\(award) was not awarded."
  }

  /// People for a film, or the film alone.
  private func winner(_ nominee: Nominee) -> Prose {
    nominee.people.isEmpty
      ? .title(title(nominee)) : names(nominee) + " for " + .title(title(nominee))
  }

  /// Who was credited on the most winning nominations, where it is more than one.
  var people: Prose? {
    var wins: [String: [String]] = [:]
    for result in results.categories {
      for person in Set(result.winners.flatMap(\.people)) {
        wins[person, default: []].append(name(result))
      }
    }
    guard let most = wins.values.map(\.count).max(), most > 1 else { return nil }
    let leaders = wins.filter { $0.value.count == most }
      .sorted { season.personName($0.key) < season.personName($1.key) }
    let sentences = leaders.map { person, awards -> Prose in
      let list = Prose.list(awards.map { Prose($0) })
      return
        "\(season.personName(person)) was credited on \(English.number(awards.count)) awards: \(list)."
    }
    return sentences.dropFirst().reduce(sentences[0]) { $0 + " " + $1 }
  }

  /// Other films with more than one award, grouped by how many.
  var films: Prose? {
    let leading = Set((pictureResult?.winners ?? []).map(\.entry))
    let rest = results.tally.filter { $0.awards > 1 && !leading.contains($0.entry.id) }
    if rest.isEmpty { return nil }
    let parts = rest.map { tally -> Prose in
      "\(title: tally.entry.title.plain) won \(English.number(tally.awards)) from \(English.count(tally.nominations, "nomination"))"
    }
    return .list(parts) + "."
  }

  /// The film with the most nominations and no award, where it had more than one.
  var empty: Prose? {
    let none = results.tally.filter { $0.awards == 0 && $0.nominations > 1 }
    guard let most = none.map(\.nominations).max() else { return nil }
    let films = none.filter { $0.nominations == most }.map { Prose.title($0.entry.title.plain) }
    return films.count == 1
      ? "\(films[0]), with \(English.count(most, "nomination")), won nothing."
      : "\(Prose.list(films)), with \(English.count(most, "nomination")) each, won nothing."
  }

  /// Awards that nobody voted on, with who decided and why.
  var decided: Prose? {
    let sentences = results.categories.filter { $0.category.decision != .voted }.map {
      result -> Prose in
      let by = result.card.by.map { ", decided by \($0)" } ?? ""
      let kind = result.category.decision == .honorary ? "an honorary award" : "not put to the vote"
      let citation = result.card.citation.map { " “\($0)”" } ?? ""
      return result.winners.isEmpty
        ? "\(name(result)), \(kind)\(by), was not awarded.\(citation)"
        : "\(name(result)), \(kind)\(by), went to \(Prose.list(result.winners.map(winner))).\(citation)"
    }
    return sentences.isEmpty ? nil : sentences.dropFirst().reduce(sentences[0]) { $0 + " " + $1 }
  }

  // MARK: The list

  func item(_ result: CategoryResult) -> Story.ListItem {
    var notes: [Prose] = []
    if result.winners.count > 1 { notes.append("a tie") }
    if result.category.decision != .voted {
      notes.append(
        Prose(result.category.decision == .honorary ? "honorary, not voted" : "decided, not voted"))
    }
    for mention in result.card.mentions { notes.append("special mention: \(mention.title)") }
    for correction in result.corrections {
      notes.append("corrected: “\(correction.from)” is now “\(correction.to)”")
    }
    let winners = result.winners.map { nominee -> Prose in
      var text = Prose.title(title(nominee))
      if let detail = nominee.detail, !nominee.people.isEmpty || result.category.lead != .people {
        text = result.category.lead == .detail ? "“\(detail.plain)” from " + text : text
        if result.category.lead == .title { text += " (\(detail.plain))" }
      }
      if result.category.lead == .people, !nominee.people.isEmpty {
        return names(nominee) + ", " + text
      }
      return nominee.people.isEmpty ? text : text + ": " + names(nominee)
    }
    let none = Prose(result.card.ending == .noAward ? "No Award" : "not awarded")
    return Story.ListItem(
      category: name(result), winners: winners.isEmpty ? [none] : winners, notes: notes,
      isAwarded: !winners.isEmpty)
  }

  var method: Prose {
    let total = results.categories.count
    let voted = results.categories.filter { $0.category.decision == .voted }.count
    let share =
      voted == total
      ? "Every category was put to the vote."
      : "Of \(English.count(total, "category", "categories")), \(English.number(voted)) \(voted == 1 ? "was" : "were") put to the vote."
    return """
      \(share) Each envelope was committed to before the night. Anyone can recount: the record is \
      signed with the key \(results.key).
      """
  }
}
