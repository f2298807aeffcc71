public import Records
import Seasons

/// Writes the story of a season from its results. Grammar follows the data: one, two and many, ties,
/// No Award, films that won nothing; what is not on record is left out.
public struct StoryWriter {
  let results: SeasonResults
  var season: Season { results.season }

  public init(_ results: SeasonResults) { self.results = results }

  public func story() -> Story {
    Story(
      kicker: season.simulated == nil ? season.name.plain : "\(season.name.plain) · simulated",
      headline: headline, standfirst: standfirst,
      paragraphs: [
        lead, picture, speeches(of: pictureResult), facts, otherAwards, acting, directing, writing,
        otherSpeeches, people, films, empty, decided,
      ].compactMap { $0 },
      pullQuotation: pullQuotation, winners: results.categories.map(item),
      disclosure: season.simulated?.plain, method: method)
  }

  var pictureResult: CategoryResult? {
    results.categories.first { $0.category.group == .picture }
  }

  func title(_ nominee: Nominee) -> String { season.title(of: nominee) }
  func titles(_ winners: [Nominee]) -> Prose { .list(winners.map { .title(title($0)) }) }
  func names(_ nominee: Nominee) -> Prose {
    .list(season.peopleNames(of: nominee).map { Prose($0) })
  }
  func tally(_ nominee: Nominee) -> SeasonResults.EntryTally? {
    results.tally.first { $0.entry.id == nominee.entry }
  }

  /// The award's name in running text.
  func name(_ result: CategoryResult) -> String { result.category.name.plain }

  // MARK: Headline and lead

  private var headline: Prose {
    let event = season.name.plain
    guard let picture = pictureResult else {
      guard let first = results.tally.first, first.awards > 0 else {
        return Prose("\(event): the winners")
      }
      let second = results.tally.dropFirst().first
      if second?.awards == first.awards { return Prose("\(event): honours are shared out") }
      return
        "\(title: first.entry.title.plain) leads the \(event) with \(English.count(first.awards, "award"))"
    }
    switch picture.winners.count {
    case 0: return "No \(name(picture)) at the \(event)"
    case 1:
      let awards = tally(picture.winners[0])?.awards ?? 1
      let film = title(picture.winners[0])
      return awards > 1
        ? "\(title: film) wins \(name(picture)) and \(English.count(awards, "award")) in all"
        : "\(title: film) wins \(name(picture))"
    default: return "\(titles(picture.winners)) share \(name(picture))"
    }
  }

  private var standfirst: Prose {
    let count = results.categories.filter { !$0.winners.isEmpty }.count
    var text: Prose =
      "\(English.capitalised(English.count(count, "award was", "awards were"))) given at the \(season.name.plain)"
    if let honouring = season.honouring { text += ", for \(honouring.plain)" }
    return text + "."
  }

  private var setting: Prose {
    " at the \(season.name.plain) on \(English.day(season.ceremony.date))"
  }

  private var lead: Prose? {
    guard let picture = pictureResult else { return ceremony }
    var text: Prose
    switch picture.winners.count {
    case 0: text = "No award was given for \(name(picture))\(setting)."
    case 1:
      let winner = picture.winners[0]
      text = "\(title: title(winner)) won \(name(picture))\(setting)"
      let others = picture.nominees.count - 1
      text += others == 0 ? ", as the only nominee" : ", over \(English.count(others, "other"))"
      if let tally = tally(winner) {
        text +=
          ", and took \(English.count(tally.awards, "award")) from \(English.count(tally.nominations, "nomination"))"
      }
      text += "."
    default:
      text = "It was a tie: \(titles(picture.winners)) shared \(name(picture))\(setting)."
    }
    return text + " " + (ceremony ?? "")
  }

  private var ceremony: Prose? {
    let venue = season.ceremony.venue.plain
    let hosts = season.ceremony.hosts.map { Prose(season.personName($0)) }
    let at = venue.isEmpty ? Prose() : " at the \(venue)"
    return hosts.isEmpty
      ? (venue.isEmpty ? nil : "The ceremony was held\(at).")
      : "\(Prose.list(hosts)) hosted the ceremony\(at)."
  }

  private var picture: Prose? {
    guard let picture = pictureResult, !picture.winners.isEmpty else { return nil }
    var text = Prose()
    for winner in picture.winners where !winner.people.isEmpty {
      let verb =
        picture.winners.count == 1
        ? "The award went to " : "For \(Prose.title(title(winner)).plain) it went to "
      text += Prose(text.spans.isEmpty ? "" : " ") + Prose(verb) + names(winner) + "."
    }
    if let vote = vote(picture) { text += Prose(text.spans.isEmpty ? "" : " ") + vote }
    return text.spans.isEmpty ? nil : text
  }

  /// "It won with 4,512 of 8,903 live votes in the fifth round." Simulated stands with the figure.
  private func vote(_ result: CategoryResult) -> Prose? {
    guard let vote = result.vote, result.winners.count == 1 else { return nil }
    let mark = season.simulated == nil ? "" : "simulated "
    let figures =
      "\(English.grouped(vote.winnerVotes)) of \(English.grouped(vote.liveVotes)) \(mark)votes"
    return vote.rounds > 1
      ? "It had \(figures) still live in round \(English.number(vote.rounds)) of the count."
      : "It had \(figures)."
  }

  // MARK: Speeches and facts

  /// The speech of each winner that has one.
  func speeches(of result: CategoryResult?) -> Prose? {
    guard let result else { return nil }
    let parts = result.winners.flatMap { winner in
      season.speeches.first { $0.nominee == winner.id && $0.category == result.category.id }?
        .parts ?? []
    }
    let sentences = parts.map { part in
      let role = part.role.map { " (\($0.lowercased()))" } ?? ""
      let who = season.personName(part.person) + role
      let says = part.says?.plain
      let quotation = part.quotation.map { "“\($0.plain)”" }
      switch (says, quotation) {
      case (let says?, let words?): return "\(who) \(says): \(words)"
      case (let says?, nil): return "\(who) \(says)."
      case (nil, let words?): return "\(who) said: \(words)"
      case (nil, nil): return "\(who) spoke."
      }
    }
    return sentences.isEmpty ? nil : Prose(sentences.joined(separator: " "))
  }

  private var otherSpeeches: Prose? {
    let spoken = results.categories.filter { $0.category.group != .picture }.compactMap { result in
      speeches(of: result).map { "Accepting \(name(result)), " + $0 }
    }
    return spoken.isEmpty ? nil : spoken.dropFirst().reduce(spoken[0]) { $0 + " " + $1 }
  }

  private var pullQuotation: Story.Quotation? {
    for result in ([pictureResult].compactMap { $0 }) + results.categories {
      for winner in result.winners {
        let parts = season.speeches.first { $0.nominee == winner.id }?.parts ?? []
        if let part = parts.last(where: { $0.quotation != nil }), let words = part.quotation {
          return .init(words: words.plain, speaker: season.personName(part.person))
        }
      }
    }
    return nil
  }

  private var facts: Prose? {
    let sentences = (pictureResult?.winners ?? []).compactMap { winner -> Prose? in
      guard let facts = season.entry(winner.entry)?.facts, !facts.isEmpty else { return nil }
      var parts: [String] = []
      if let cost = facts.cost { parts.append("cost \(English.money(cost))") }
      if let place = facts.place { parts.append("was shot in \(place)") }
      var text: Prose = "\(title: title(winner)) " + Prose.list(parts.map { Prose($0) })
      if let crew = facts.crew {
        text +=
          parts.isEmpty
          ? "had a crew of about \(English.number(crew))"
          : " with a crew of about \(English.number(crew))"
      }
      return text + Prose(facts.saidBy.map { ", \($0) said." } ?? ".")
    }
    return sentences.isEmpty ? nil : sentences.dropFirst().reduce(sentences[0]) { $0 + " " + $1 }
  }
}

extension StoryWriter {
  /// The outcome in one plain sentence.
  public var summary: String {
    guard let picture = pictureResult else { return headline.plain + "." }
    guard picture.winners.count == 1 else { return headline.plain + "." }
    let winner = picture.winners[0]
    let others = picture.nominees.count - 1
    let over = others == 0 ? "as the only nominee" : "over \(English.count(others, "other"))"
    let tally = tally(winner)
    let awards = English.count(tally?.awards ?? 1, "award")
    let nominations = English.count(tally?.nominations ?? 1, "nomination")
    let mark = season.simulated == nil ? "" : ", by simulated ballots"
    return "\(title(winner)) won \(name(picture)) \(over), and \(awards) of \(nominations)\(mark)."
  }
}
