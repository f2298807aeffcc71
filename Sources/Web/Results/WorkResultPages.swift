import Awards
import Foundation
import Records
import Seasons
import Texts

/// A film's and a person's page: what they were nominated for, and what they have so far.
enum WorkResultPages {
  static func film(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let entry = open.season.entry(visit.parameter("entry")) else { throw PageError.notFound }
    let results = try await ResultPages.shelf(visit)?.results
    let season = results?.season ?? open.season
    let current = season.entry(entry.id) ?? entry
    let lines = Self.lines(season, results) { $0.entry == entry.id }
    return try visit.page(
      current.title.shown, template,
      View(
        name: current.title.shown, season: season.name.shown, lines: lines,
        people: current.people.map { credit in
          PersonLink(
            path: "/results/person/\(credit.person)",
            name: [season.personName(credit.person), credit.role].compactMap { $0 }
              .joined(separator: ", "))
        }, tally: tally(lines), simulated: season.simulated?.shown,
        picture: PictureFigure("film \(entry.id)", open)),
      head: StructuredData.film(current, lines, open, visit.site.settings))
  }

  static func person(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let id = visit.parameter("person")
    guard open.season.person(id) != nil else { throw PageError.notFound }
    let results = try await ResultPages.shelf(visit)?.results
    let season = results?.season ?? open.season
    let lines = Self.lines(season, results) { $0.people.contains(id) }
    let name = season.personName(id)
    return try visit.page(
      name, template,
      View(
        name: name, season: season.name.shown, lines: lines, people: [], tally: tally(lines),
        simulated: season.simulated?.shown, picture: PictureFigure("person \(id)", open)),
      head: StructuredData.person(id, name, lines, open, visit.site.settings))
  }

  struct Line {
    let category: String
    let path: String
    let name: String
    let rest: String?
    let state: String
    let isWinner: Bool
  }

  /// The nominations of a film or a person, with how each ended.
  private static func lines(
    _ season: Season, _ results: SeasonResults?, _ isTheirs: (Nominee) -> Bool
  ) -> [Line] {
    season.categories.flatMap { category in
      category.nominees.filter { isTheirs($0) && !$0.isWithdrawn }.map { nominee in
        let billing = season.billing(of: nominee, in: category)
        let result = results?.categories.first { $0.category.id == category.id }
        let isWinner = result?.winners.contains { $0.id == nominee.id } ?? false
        return Line(
          category: category.name.shown, path: "/results/category/\(category.id)",
          name: billing.lead,
          rest: billing.rest.isEmpty ? nil : billing.rest.joined(separator: " · "),
          state: isWinner ? say("won") : result == nil ? say("sealed") : say("nominated"),
          isWinner: isWinner)
      }
    }
  }

  private static func tally(_ lines: [Line]) -> String {
    let won = lines.count { $0.isWinner }
    let nominated = say(
      lines.count, one: "\(lines.count) nomination", other: "\(lines.count) nominations")
    return won == 0
      ? nominated + "."
      : say(won, one: "\(won) award of \(nominated).", other: "\(won) awards of \(nominated).")
  }

  private struct PersonLink {
    let path: String
    let name: String
  }

  private struct View {
    let name: String
    let season: String
    let lines: [Line]
    let people: [PersonLink]
    let tally: String
    let simulated: String?
    let picture: PictureFigure?
  }

  /// A picture with its credit and rights.
  private struct PictureFigure {
    let path: String
    let alt: String
    let credit: String

    init?(_ subject: String, _ open: Visit.OpenSeason) {
      let day = String(Timestamp.text(open.now).prefix(10))
      guard let picture = open.state.publicPress.picture(of: subject, on: day) else { return nil }
      path = "/picture/\(picture.name)"
      alt = picture.alt
      credit = "\(picture.credit). \(picture.rights)"
    }
  }

  static let template = Template(
    """
    <p class="quiet"><a href="/results">{{season}}</a></p><h1>{{name}}</h1>
    <p class="next">{{tally}}</p>
    {{#picture}}<figure class="kept"><img src="{{path}}" alt="{{alt}}"><figcaption class="quiet small">{{credit}}</figcaption></figure>{{/picture}}
    {{#simulated}}<p class="quiet small">{{.}}</p>{{/simulated}}
    <dl>{{#lines}}<dt><a href="{{path}}">{{category}}</a> · {{state}}</dt><dd>{{#isWinner}}<span class="winner">{{name}}</span>{{/isWinner}}{{^isWinner}}{{name}}{{/isWinner}}{{#rest}} <span class="quiet">{{.}}</span>{{/rest}}</dd>{{/lines}}</dl>
    {{#people}}<p><a href="{{path}}">{{name}}</a></p>{{/people}}
    """)
}
