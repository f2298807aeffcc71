public import Records
import Seasons
import Texts

/// Writes the story of a season from its results, in the language of whoever reads. Grammar follows the data: one, two
/// and many, ties, No Award, films that won nothing; what is not on record is left out.
public struct StoryWriter {
  let results: SeasonResults
  let style: HouseStyle
  let prepared: [String: PreparedText]
  let findings: [Prose]
  let wording: Wording
  var season: Season { results.season }

  /// - Parameters:
  ///   - prepared: what the desk wrote of nominees before, by nominee.
  ///   - findings: records and firsts, for the long story.
  public init(
    _ results: SeasonResults, style: HouseStyle = HouseStyle(),
    prepared: [String: PreparedText] = [:], findings: [Prose] = []
  ) {
    self.results = results
    self.style = style
    self.prepared = prepared
    self.findings = findings
    wording = Wording(style: style)
  }

  public func story(_ length: Story.Length = .long) -> Story {
    let paragraphs: [String?] =
      switch length {
      case .short: [lead, preparedLead, picture, otherAwards]
      case .long:
        [
          lead, preparedLead, picture, speeches(of: pictureResult), facts, otherAwards, acting,
          directing, writing, preparedOthers, otherSpeeches, people, records, films,
          empty, decided,
        ]
      }
    return Story(
      kicker: season.simulated == nil
        ? season.name.shown : say("\(season.name.shown) · simulated"),
      headline: Prose(marked: preparedHeadline ?? headline), standfirst: Prose(marked: standfirst),
      paragraphs: paragraphs.compactMap { $0 }.map { Prose(marked: $0) },
      pullQuotation: length == .long ? pullQuotation : nil,
      winners: length == .long ? results.categories.map(item) : [],
      disclosure: season.simulated?.shown, method: Prose(marked: method))
  }

  var pictureResult: CategoryResult? {
    results.categories.first { $0.category.group == .picture }
  }

  func title(_ nominee: Nominee) -> String { wording.title(season.title(of: nominee)) }
  func titles(_ winners: [Nominee]) -> String { wording.list(winners.map(title)) }
  func names(_ nominee: Nominee) -> String { wording.list(season.peopleNames(of: nominee)) }
  func tally(_ nominee: Nominee) -> (awards: Int, nominations: Int) {
    let tally = results.tally.first { $0.entry.id == nominee.entry }
    return (tally?.awards ?? 1, tally?.nominations ?? 1)
  }

  /// The award's name in running text.
  func name(_ result: CategoryResult) -> String { result.category.name.shown }

  /// Sentences as one paragraph; nil for none.
  func paragraph(_ sentences: [String]) -> String? {
    sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  // MARK: What the desk wrote before

  /// Headlines and paragraphs of the winners alone, with titles marked.
  private func prepared(_ result: CategoryResult?) -> [PreparedText] {
    (result?.winners ?? []).compactMap { prepared[$0.id] }.map { text in
      PreparedText(
        headline: Prose(typed: text.headline).marked, paragraph: Prose(typed: text.paragraph).marked
      )
    }
  }

  /// The headline of the one winner, where there is one.
  private var preparedHeadline: String? {
    guard pictureResult?.winners.count == 1,
      let headline = prepared(pictureResult).first?.headline, !headline.isEmpty
    else { return nil }
    return headline
  }

  private var preparedLead: String? {
    paragraph(prepared(pictureResult).map(\.paragraph).filter { !$0.isEmpty })
  }

  /// What stands with no sentence of its own: of other groups than acting, directing and writing.
  private var preparedOthers: String? {
    let groups: [Category.Group] = [.picture, .acting, .directing, .writing]
    return paragraph(
      results.categories.filter { result in
        !groups.contains(result.category.group)
      }.flatMap { result -> [String] in
        let texts = prepared(result).map(\.paragraph).filter { !$0.isEmpty }
        return texts.isEmpty ? [] : [sentence(result)] + texts
      })
  }

  /// How a category ended, with what the desk wrote of it.
  func told(_ result: CategoryResult) -> String {
    ([sentence(result)] + prepared(result).map(\.paragraph).filter { !$0.isEmpty })
      .joined(separator: " ")
  }

  private var records: String? { paragraph(findings.map(\.marked)) }

  // MARK: Headline and lead

  private var headline: String {
    let event = season.name.shown
    guard let picture = pictureResult else {
      guard let first = results.tally.first, first.awards > 0 else {
        return say("\(event): the winners")
      }
      let second = results.tally.dropFirst().first
      if second?.awards == first.awards { return say("\(event): honours are shared out") }
      let film = wording.title(first.entry.title.plain)
      return say("\(film) leads the \(event) with \(wording.awards(first.awards))")
    }
    let award = name(picture)
    switch picture.winners.count {
    case 0: return say("No \(award) at the \(event)")
    case 1:
      let (awards, film) = (tally(picture.winners[0]).awards, title(picture.winners[0]))
      return awards > 1
        ? say("\(film) wins \(award) and \(wording.awards(awards)) in all")
        : say("\(film) wins \(award)")
    default: return say("\(titles(picture.winners)) share \(award)")
    }
  }

  private var standfirst: String {
    let count = results.categories.filter { !$0.winners.isEmpty }.count
    guard count > 0 else { return say("No award was given at the \(season.name.shown).") }
    let number = wording.capitalised(wording.number(count))
    let event = season.name.shown
    if let honouring = season.honouring?.shown {
      return say(
        count, one: "\(number) award was given at the \(event), for \(honouring).",
        other: "\(number) awards were given at the \(event), for \(honouring).")
    }
    return say(
      count, one: "\(number) award was given at the \(event).",
      other: "\(number) awards were given at the \(event).")
  }

  private var lead: String? {
    guard let picture = pictureResult else { return ceremony }
    let (award, event) = (name(picture), season.name.shown)
    let day = wording.day(season.ceremony.date)
    let text: String
    switch picture.winners.count {
    case 0: text = say("No award was given for \(award) at the \(event) on \(day).")
    case 1:
      let winner = picture.winners[0]
      let others = picture.nominees.count - 1
      let (awards, nominations) = tally(winner)
      let (won, from) = (wording.awards(awards), wording.nominations(nominations))
      text =
        others == 0
        ? say(
          "\(title(winner)) won \(award) at the \(event) on \(day), as the only nominee, and took \(won) from \(from)."
        )
        : say(
          "\(title(winner)) won \(award) at the \(event) on \(day), over \(wording.others(others)), and took \(won) from \(from)."
        )
    default:
      text = say(
        "It was a tie: \(titles(picture.winners)) shared \(award) at the \(event) on \(day).")
    }
    return paragraph([text, ceremony].compactMap { $0 })
  }

  private var ceremony: String? {
    let venue = season.ceremony.venue.shown
    let people = season.ceremony.hosts.map(season.personName)
    let hosts = wording.list(people)
    if people.isEmpty { return venue.isEmpty ? nil : say("The ceremony was held at the \(venue).") }
    return venue.isEmpty
      ? say(
        people.count, one: "\(hosts) hosted the ceremony.", other: "\(hosts) hosted the ceremony.")
      : say(
        people.count, one: "\(hosts) hosted the ceremony at the \(venue).",
        other: "\(hosts) hosted the ceremony at the \(venue).")
  }

  private var picture: String? {
    guard let picture = pictureResult, !picture.winners.isEmpty else { return nil }
    var sentences = picture.winners.filter { !$0.people.isEmpty }.map { winner in
      picture.winners.count == 1
        ? say("The award went to \(names(winner)).")
        : say("For \(title(winner)) it went to \(names(winner)).")
    }
    if let vote = vote(picture) { sentences.append(vote) }
    return paragraph(sentences)
  }

  /// "It had 4,512 of 8,903 votes still live in round five." Simulated stands with the figure.
  private func vote(_ result: CategoryResult) -> String? {
    guard let vote = result.vote, result.winners.count == 1 else { return nil }
    let (own, live) = (grouped(vote.winnerVotes), grouped(vote.liveVotes))
    let round = wording.number(vote.rounds)
    switch (vote.rounds > 1, season.simulated == nil) {
    case (true, true):
      return say("It had \(own) of \(live) votes still live in round \(round) of the count.")
    case (true, false):
      return say(
        "It had \(own) of \(live) simulated votes still live in round \(round) of the count.")
    case (false, true): return say("It had \(own) of \(live) votes.")
    case (false, false): return say("It had \(own) of \(live) simulated votes.")
    }
  }

  private func grouped(_ digits: String) -> String { Language.current.grouped(digits) }

  // MARK: Speeches and facts

  /// The speech of each winner that has one.
  func speeches(of result: CategoryResult?) -> String? {
    guard let result else { return nil }
    let parts = result.winners.flatMap { winner in
      season.speeches.first { $0.nominee == winner.id && $0.category == result.category.id }?
        .parts ?? []
    }
    return paragraph(
      parts.map { part in
        let role = part.role.map { " (\($0.lowercased()))" } ?? ""
        let who = season.personName(part.person) + role
        switch (part.says?.shown, part.quotation?.plain) {
        case (let says?, let words?): return "\(who) \(says): \(Language.current.quoted(words))"
        case (let says?, nil): return "\(who) \(says)."
        case (nil, let words?): return say("\(who) said: \u{201C}\(words)\u{201D}")
        case (nil, nil): return say("\(who) spoke.")
        }
      })
  }

  private var otherSpeeches: String? {
    paragraph(
      results.categories.filter { $0.category.group != .picture }.compactMap { result in
        speeches(of: result).map { say("Accepting \(name(result)), \($0)") }
      })
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

  private var facts: String? {
    paragraph(
      (pictureResult?.winners ?? []).compactMap { winner in
        guard let facts = season.entry(winner.entry)?.facts, !facts.isEmpty else { return nil }
        var parts: [String] = []
        if let cost = facts.cost { parts.append(say("cost \(wording.money(cost))")) }
        if let place = facts.place { parts.append(say("was shot in \(place)")) }
        var text = "\(title(winner)) \(wording.list(parts))"
        if let crew = facts.crew {
          let number = wording.number(crew)
          text =
            parts.isEmpty
            ? say("\(title(winner)) had a crew of about \(number)")
            : say("\(text) with a crew of about \(number)")
        }
        return facts.saidBy.map { say("\(text), \($0) said.") } ?? "\(text)."
      })
  }
}

extension StoryWriter {
  /// The outcome in one plain sentence.
  public var summary: String {
    let headline = Prose(marked: headline).plain + "."
    guard let picture = pictureResult, picture.winners.count == 1 else { return headline }
    let winner = picture.winners[0]
    let others = picture.nominees.count - 1
    let tally = tally(winner)
    let (awards, nominations) = (
      wording.awards(tally.awards), wording.nominations(tally.nominations)
    )
    let film = season.title(of: winner)
    let outcome =
      others == 0
      ? say("\(film) won \(name(picture)) as the only nominee, and \(awards) of \(nominations)")
      : say(
        "\(film) won \(name(picture)) over \(wording.others(others)), and \(awards) of \(nominations)"
      )
    return season.simulated == nil ? outcome + "." : say("\(outcome), by simulated ballots.")
  }
}
