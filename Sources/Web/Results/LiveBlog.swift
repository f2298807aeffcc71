import Awards
import Ballots
import Foundation
import Newsroom
import Records
import Seasons
import Texts

/// The night as it happened, the latest first: awards, quotations, what the desk posted, corrections. It changes by
/// itself while somebody reads it.
enum LiveBlog {
  struct Piece {
    let text: String?
    let title: String?

    static func all(_ prose: Prose) -> [Piece] {
      prose.spans.map { span in
        switch span {
        case .text(let text): Piece(text: text, title: nil)
        case .title(let title): Piece(text: nil, title: title)
        }
      }
    }
  }

  struct Paragraph {
    let pieces: [Piece]
  }

  struct Item {
    /// The number of its event.
    let number: Int
    let at: String
    let time: String
    let heading: [Piece]
    let hasHeading: Bool
    let winner: String?
    let path: String?
    let paragraphs: [Paragraph]
    let quotation: String?
    let speaker: String?
    let corrected: String?

    init(
      _ event: (number: Int, at: String), _ season: Season, heading: Prose = Prose(),
      winner: String? = nil, path: String? = nil, paragraphs: [Prose] = [],
      quotation: String? = nil, speaker: String? = nil, corrected: String? = nil
    ) {
      (number, at) = event
      time = LiveBlog.time(event.at, season)
      self.heading = Piece.all(heading)
      hasHeading = !heading.spans.isEmpty
      self.winner = winner
      self.path = path
      self.paragraphs = paragraphs.map { Paragraph(pieces: Piece.all($0)) }
      self.quotation = quotation
      self.speaker = speaker
      self.corrected = corrected
    }

    /// Without any setting.
    var plain: String {
      let parts = [
        heading.map { $0.text ?? $0.title ?? "" }.joined(), winner ?? "",
        paragraphs.map { $0.pieces.map { $0.text ?? $0.title ?? "" }.joined() }
          .joined(separator: " "), quotation ?? "",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: ". ")
    }
  }

  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let results = try await ResultPages.shelf(visit)?.results
    let items = Self.items(results, open)
    let view = View(
      season: open.season.name.shown, simulated: open.season.simulated?.shown, items: items,
      isOver: open.state.night.isOver)
    if visit.query["part"] != nil {
      return .page(try itemsTemplate.html(view, token: visit.formToken))
    }
    return try visit.page(
      say("As it happened"), template, view, script: "/blog.js",
      head: StructuredData.liveBlog(items, open, visit.site.settings))
  }

  /// The latest first.
  static func items(_ results: SeasonResults?, _ open: Visit.OpenSeason) -> [Item] {
    let (season, state) = (results?.season ?? open.season, open.state)
    let journal = state.publicJournal
    let prepared = state.publicPress.prepared(in: Language.current.code)
    var items = (results?.opened ?? []).compactMap { opened -> Item? in
      guard
        let result = results?.categories.first(where: { $0.category.id == opened.category })
      else { return nil }
      let texts = result.winners.compactMap { prepared[$0.id] }
      let headline = result.winners.count == 1 ? texts.first?.headline ?? "" : ""
      let names = result.winners.map { winner in
        let billing = season.billing(of: winner, in: result.category)
        return ([billing.lead] + billing.rest.prefix(1)).joined(separator: ", ")
      }
      return Item(
        (opened.number, opened.at), season,
        heading: headline.isEmpty ? Prose(result.category.name.shown) : Prose(typed: headline),
        winner: names.isEmpty
          ? ResultPages.note(result.card)
          : headline.isEmpty
            ? sayAnd(names) : "\(result.category.name.shown): \(sayAnd(names))",
        path: "/results/category/\(opened.category)",
        paragraphs: texts.map(\.paragraph).filter { !$0.isEmpty }.map { Prose(typed: $0) })
    }
    items += BlogPost.all(in: journal).map { post in
      Item(
        (post.number, post.at), season, paragraphs: [Prose(typed: post.text)],
        corrected: post.earlier.last.map { say("Corrected: \($0.reason)") })
    }
    items += NotedSpeech.all(in: journal).compactMap { speech in
      guard let quotation = speech.note.quotation else { return nil }
      let speaker = [season.personName(speech.note.speaker), speech.note.role].compactMap { $0 }
        .joined(separator: ", ")
      return Item(
        (speech.number, speech.at), season, quotation: Language.current.quoted(quotation),
        speaker: speaker)
    }
    var drills: [String: Int] = [:]
    for event in journal {
      if let correction = Correction(event) {
        let text = say(
          "Corrected: \u{201C}\(correction.from)\u{201D} is \u{201C}\(correction.to)\u{201D}.")
        items.append(Item((event.number, event.at), season, paragraphs: [Prose(text)]))
      }
      guard event.kind == .drillEnded, let category = event.details["category"]?.string else {
        continue
      }
      let texts = ResultPages.drills(of: category, season, state)
      let place = drills[category, default: 0]
      drills[category] = place + 1
      guard texts.indices.contains(place) else { continue }
      items.append(Item((event.number, event.at), season, paragraphs: [Prose(texts[place])]))
    }
    return items.sorted { $0.number > $1.number }
  }

  /// The time of day, in the reader's zone.
  static func time(_ at: String, _ season: Season) -> String {
    Timestamp.parse(at).map { Moment.short($0.date, season) } ?? at
  }

  private struct View {
    let season: String
    let simulated: String?
    let items: [Item]
    let isOver: Bool
  }

  private static let list = """
    {{#items}}<article class="post" id="p{{number}}"><p class="quiet small"><time datetime="{{at}}">{{time}}</time></p>{{#hasHeading}}<h2>{{#heading}}{{text}}{{#title}}<em>{{.}}</em>{{/title}}{{/heading}}</h2>{{/hasHeading}}{{#winner}}<p class="winner">{{#path}}<a href="{{.}}">{{winner}}</a>{{/path}}</p>{{/winner}}{{#paragraphs}}<p>{{#pieces}}{{text}}{{#title}}<em>{{.}}</em>{{/title}}{{/pieces}}</p>{{/paragraphs}}{{#quotation}}<figure class="speech"><blockquote>{{.}}</blockquote><figcaption>{{speaker}}</figcaption></figure>{{/quotation}}{{#corrected}}<p class="quiet small">{{.}}</p>{{/corrected}}</article>{{/items}}
    {{^items}}<p>Nothing yet.</p>{{/items}}
    """

  static let itemsTemplate = Template(list)

  static let template = Template(
    """
    <p class="quiet"><a href="/results">{{season}}</a></p><h1>As it happened</h1>
    {{#simulated}}<p class="quiet"><strong>Simulated.</strong> {{.}}</p>{{/simulated}}
    <div id="posts">\(list)</div>
    """)

  /// Asks for the posts again when the night's stream says that something happened, readers one after another; and now
  /// and then, for what is published later than it happened.
  static let script = """
    'use strict';
    (() => {
      const posts = document.getElementById('posts');
      let waiting = 0, first = true, shown = '';
      const fetchPosts = async () => {
        waiting = 0;
        try {
          const answer = await fetch('/results/live?part');
          if (!answer.ok) return;
          const html = await answer.text();
          if (html !== shown) posts.innerHTML = shown = html;
        } catch { /* the stream says when the site is back */ }
      };
      const soon = () => { if (!waiting) waiting = setTimeout(fetchPosts, Math.random() * 1500); };
      const source = new EventSource('/night/stream?screens=live');
      source.onmessage = () => { if (first) first = false; else soon(); };
      setInterval(soon, 30000);
    })();

    """
}
