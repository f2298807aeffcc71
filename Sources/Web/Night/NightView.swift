import Awards
import Foundation
import Records
import Seasons
import Texts

/// Where the night stands, as anybody may see it.
struct NightView {
  struct Line {
    let lead: String
    let rest: String?
  }

  struct Winner {
    let lead: String
    let rest: [String]
    /// Whether it is one of several.
    let number: String?
  }

  let season: String
  let rehearsal: String?
  let simulated: String?
  /// What is on: a category's name, or that of another part.
  let title: String
  /// Above the title: who presents, or that it has not begun.
  let above: String?
  /// Nominees, until the winner is told.
  let nominees: [Line]
  /// Whether they are so few that a screen shows them larger, or so many that it shows them smaller.
  let isFew: Bool
  let isMany: Bool
  let isCategory: Bool
  let hasWinner: Bool
  let winners: [Winner]
  /// "It's a tie", or that nobody has it.
  let verdict: String?
  /// "5 nominees".
  let count: String?
  /// While the audience votes: since when and for how long at most, in seconds.
  let vote: Vote?

  struct Vote {
    let since: Int
    let most: Int
  }

  init(_ state: SeasonState) {
    let (season, night) = (state.season, state.night)
    self.season = season.name.shown
    rehearsal = Self.mark(night)
    simulated = season.simulated?.shown
    let cue = night.mode == nil || night.drill != nil ? nil : night.current
    let category = cue?.category.flatMap(season.category)
    isCategory = category != nil
    let presenters = (cue?.presenters ?? []).map(season.personName)
    above =
      category != nil && !presenters.isEmpty ? say("Presented by \(sayAnd(presenters))") : nil
    title =
      night.drill == nil
      ? Self.title(cue, season, isOver: night.isOver && night.mode == nil)
      : say("One moment, please")
    let reveal = category.flatMap { night.reveals[$0.id] }
    vote = state.audienceVote.flatMap { vote in
      vote.open.isClosed || night.drill != nil
        ? nil
        : Vote(
          since: Int(vote.open.opens.timeIntervalSince1970),
          most: vote.round.audience?.seconds ?? 0)
    }
    let standing = category?.nominees.filter { !$0.isWithdrawn } ?? []
    isFew = standing.count < 4
    isMany = standing.count > 6
    hasWinner = reveal != nil
    if let category, let reveal {
      nominees = []
      count = nil
      let told = reveal.winners.prefix(max(1, night.announced))
      winners = told.enumerated().compactMap { index, id in
        guard let nominee = category.nominees.first(where: { $0.id == id }) else { return nil }
        let billing = season.billing(of: nominee, in: category)
        return Winner(
          lead: billing.lead, rest: billing.rest,
          number: reveal.winners.count > 1
            ? say("\(index + 1) of \(reveal.winners.count)") : nil)
      }
      verdict = Self.verdict(reveal)
    } else {
      nominees = standing.map { nominee in
        let billing = category.map { season.billing(of: nominee, in: $0) }
        return Line(lead: billing?.lead ?? "", rest: billing?.rest.first)
      }
      count =
        standing.isEmpty
        ? nil
        : say(
          standing.count, one: "\(standing.count) nominee", other: "\(standing.count) nominees")
      winners = []
      verdict = nil
    }
  }

  /// What marks every screen of a rehearsal.
  static func mark(_ night: NightState) -> String? {
    night.mode == .rehearsal ? say("Rehearsal. The winners here are invented.") : nil
  }

  static func verdict(_ reveal: NightState.Reveal) -> String? {
    switch reveal.ending {
    case .won: nil
    case .shared: say("It’s a tie")
    case .noAward: say("No Award")
    case .notAwarded: say("This award is not given")
    }
  }

  /// What a cue is called.
  static func title(_ cue: Cue?, _ season: Season, isOver: Bool = false) -> String {
    guard let cue else {
      return isOver ? say("Good night") : say("The night begins soon")
    }
    if let category = cue.category { return season.category(category)?.name.shown ?? category }
    if let title = cue.title { return title.shown }
    switch cue.kind {
    case .welcome:
      let hosts = cue.presenters.isEmpty ? season.ceremony.hosts : cue.presenters
      return hosts.isEmpty
        ? say("Welcome") : say("Welcome: \(sayAnd(hosts.map(season.personName)))")
    case .performance: return say("Performance")
    case .special: return say("Special award")
    case .inMemoriam: return say("In memoriam")
    case .pause: return say("Break")
    case .category: return cue.id
    }
  }
}
