import Awards
import Ballots
import Foundation
import Newsroom
import Records
import Seasons
import Texts

/// How a category ended: the sentence first, then bars and table as far as the body publishes, ties, corrections,
/// and what was said.
enum CategoryResultPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let category = open.season.category(visit.parameter("category")) else {
      throw PageError.notFound
    }
    let shelf = try await ResultPages.shelf(visit)
    let result = shelf?.results.categories.first { $0.category.id == category.id }
    let view = View(category, result, shelf, open)
    return try visit.page(
      category.name.shown, template, view,
      head: StructuredData.category(category, result, open, visit.site.settings))
  }

  private struct Bar {
    let name: String
    let total: String
    let pieces: [Piece]
    let isWinner: Bool
    let out: String?
  }

  struct Piece {
    let x: String
    let width: String
    let opacity: String
  }

  private struct Line {
    let name: String
    let values: [Value]
    let isWinner: Bool
  }

  private struct Value {
    let text: String
  }

  private struct Link {
    let path: String
    let name: String
    let rest: String?
    let isWinner: Bool
  }

  private struct View {
    let category: String
    let season: String
    let simulated: String?
    let isOpen: Bool
    let at: String?
    let sentence: String?
    let winners: [Link]
    let verdict: String?
    let decided: String?
    let mentions: String?
    let bars: [Bar]
    let lines: [Line]
    let rounds: [Value]
    let exhausted: [Value]
    let hasExhausted: Bool
    let hasFigure: Bool
    let sankey: SankeyView?
    let isVotes: Bool
    let lead: String?
    let ties: [String]
    let rule: String?
    let unpublished: String?
    let corrections: [String]
    let drills: [String]
    let protests: [String]
    let speeches: [SpeechView]
    let nominees: [Link]

    init(
      _ category: Seasons.Category, _ result: CategoryResult?, _ shelf: RecordShelf.Shelf?,
      _ open: Visit.OpenSeason
    ) {
      let season = shelf?.results.season ?? open.season
      self.category = category.name.shown
      self.season = season.name.shown
      simulated = season.simulated?.shown
      isOpen = result != nil
      let current = season.category(category.id) ?? category
      func link(_ nominee: Nominee, isWinner: Bool) -> Link {
        let billing = season.billing(of: nominee, in: current)
        return Link(
          path: "/results/film/\(nominee.entry)", name: billing.lead,
          rest: billing.rest.isEmpty ? nil : billing.rest.joined(separator: " · "),
          isWinner: isWinner)
      }
      let winning = result?.winners ?? []
      winners = winning.map { link($0, isWinner: true) }
      nominees = current.nominees.filter { nominee in
        !nominee.isWithdrawn && !winning.contains { $0.id == nominee.id }
      }.map { link($0, isWinner: false) }
      let event = shelf?.results.opened.first { $0.category == category.id }
      at = event.flatMap { Timestamp.parse($0.at) }.map { Moment.text($0.date, season) }
      verdict = result.flatMap { ResultPages.note($0.card) }
      decided = result?.card.by.map { by in
        let citation = result?.card.citation ?? ""
        return say("Decided by \(by). \(citation)")
      }
      let mentioned = result?.card.mentions.map(\.title) ?? []
      mentions = mentioned.isEmpty ? nil : sayAnd(mentioned)
      let figure = result?.count.flatMap(RoundFigure.init)
      let only = winning.count == 1 ? season.billing(of: winning[0], in: current).lead : nil
      sentence = Self.sentence(only, result?.vote)
      bars = (figure?.bars ?? []).map { bar in
        Bar(
          name: bar.name, total: Self.grouped(bar.total),
          pieces: bar.pieces.map { piece in
            Piece(
              x: Self.percent(piece.from), width: Self.percent(piece.to - piece.from),
              opacity: Self.opacity(piece.round, of: figure?.rounds ?? 1))
          }, isWinner: bar.isWinner, out: bar.outAfter.map { say("out in round \($0)") })
      }
      lines = (figure?.lines ?? []).map { line in
        Line(
          name: line.name, values: line.values.map { Value(text: Self.grouped($0)) },
          isWinner: line.isWinner)
      }
      rounds = (0..<(figure?.rounds ?? 0)).map { Value(text: "\($0 + 1)") }
      exhausted = (figure?.exhausted ?? []).map { Value(text: Self.grouped($0)) }
      hasExhausted = !exhausted.isEmpty
      hasFigure = figure != nil
      sankey = result?.count.flatMap(SankeyFigure.init).map(SankeyView.init)
      isVotes = figure?.isVotes ?? true
      lead = figure?.lead.map { lead in
        say(
          lead.votes,
          one: "\(Self.grouped("\(lead.votes)")) vote ahead of \(lead.next) in the last round.",
          other: "\(Self.grouped("\(lead.votes)")) votes ahead of \(lead.next) in the last round.")
      }
      ties = (figure?.ties ?? []).map {
        say("A tie in round \($0.round) between \(sayAnd($0.candidates)): \($0.resolvedBy).")
      }
      rule = result?.count?["rule"]?.string("name").map { say("Counted by \($0).") }
      unpublished =
        result != nil && category.decision == .voted && figure == nil
        ? say("The body publishes the winner alone.") : nil
      corrections = (result?.corrections ?? []).map {
        say("Corrected: “\($0.from)” is “\($0.to)”.")
      }
      drills = ResultPages.drills(of: category.id, season, open.state)
      protests = Protest.all(in: open.state.publicJournal).filter { $0.category == category.id }
        .flatMap { ProtestPages.sentences($0, season) }
      speeches = NotedSpeech.all(in: open.state.publicJournal)
        .filter { $0.note.category == category.id && result != nil }
        .map { SpeechView($0, season) }
    }

    private static func sentence(_ title: String?, _ vote: VoteSummary?) -> String? {
      guard let title, let vote else { return nil }
      let (votes, live) = (grouped(vote.winnerVotes), grouped(vote.liveVotes))
      return vote.rounds > 1
        ? say(
          "\(title) won with \(votes) of \(live) votes still live in round \(vote.rounds)."
        ) : say("\(title) won with \(votes) of \(live) votes.")
    }

    private static func grouped(_ digits: String) -> String { Language.current.grouped(digits) }

    private static func percent(_ share: Double) -> String {
      String(format: "%.2f", max(0, min(1, share)) * 100)
    }

    /// One hue, the later the deeper.
    private static func opacity(_ round: Int, of rounds: Int) -> String {
      let share = rounds < 2 ? 1 : Double(round) / Double(rounds - 1)
      return String(format: "%.2f", 0.45 + 0.55 * share)
    }
  }

  static let template = Template(
    """
    <p class="quiet"><a href="/results">{{season}}</a></p><h1>{{category}}</h1>
    {{^isOpen}}<p>The envelope is sealed.</p>{{/isOpen}}
    {{#sentence}}<p class="next">{{.}}</p>{{/sentence}}
    {{#verdict}}<p>{{.}}</p>{{/verdict}}
    {{#winners}}<p><a class="winner" href="{{path}}">{{name}}</a>{{#rest}}<br><span class="quiet">{{.}}</span>{{/rest}}</p>{{/winners}}
    {{#decided}}<p>{{.}}</p>{{/decided}}{{#mentions}}<p>Special mention: {{.}}</p>{{/mentions}}
    {{#at}}<p class="quiet small">Announced {{.}}</p>{{/at}}
    {{#drills}}<p class="told unsaved">{{.}}</p>{{/drills}}{{#corrections}}<p class="told">{{.}}</p>{{/corrections}}{{#protests}}<p class="told">{{.}}</p>{{/protests}}
    {{#hasFigure}}<h2>The count</h2>
    {{#simulated}}<p class="quiet"><strong>Simulated.</strong> {{.}}</p>{{/simulated}}
    <div class="bars rounds">{{#bars}}<div class="line"><span>{{name}}{{#out}} <span class="quiet small">{{.}}</span>{{/out}}</span><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" class="{{#isWinner}}won{{/isWinner}}">{{#pieces}}<rect x="{{x}}" y="0" width="{{width}}" height="10" fill-opacity="{{opacity}}"></rect>{{/pieces}}</svg><span>{{total}}</span></div>{{/bars}}</div>
    {{#sankey}}\(SankeyView.template){{/sankey}}
    {{#lead}}<p>{{.}}</p>{{/lead}}{{#ties}}<p>{{.}}</p>{{/ties}}
    <div class="wide-table" tabindex="0" role="region" aria-label="Round by round"><table><tr><th>Round</th>{{#rounds}}<th class="number">{{text}}</th>{{/rounds}}</tr>
    {{#lines}}<tr><td>{{#isWinner}}<span class="gold">{{name}}</span>{{/isWinner}}{{^isWinner}}{{name}}{{/isWinner}}</td>{{#values}}<td class="number">{{text}}</td>{{/values}}</tr>{{/lines}}
    {{#hasExhausted}}<tr class="quiet"><td>Exhausted</td>{{#exhausted}}<td class="number">{{text}}</td>{{/exhausted}}</tr>{{/hasExhausted}}</table></div>
    {{#rule}}<p class="quiet small">{{.}}</p>{{/rule}}{{/hasFigure}}
    {{#unpublished}}<p class="quiet">{{.}}</p>{{/unpublished}}
    {{#speeches}}\(SpeechView.template){{/speeches}}
    <h2>Nominees</h2><ul class="plain">{{#nominees}}<li><a href="{{path}}">{{name}}</a>{{#rest}} <span class="quiet">{{.}}</span>{{/rest}}</li>{{/nominees}}</ul>
    {{#isOpen}}<p class="actions"><a href="/results/story">The story</a> <a href="/record.zip">The record, to count again yourself</a></p>{{/isOpen}}
    """)
}
