import Awards
import Foundation
import HTTPTypes
import Newsroom
import Records
import Seasons
import Texts

/// The story as readers get it: the record's words or an editor's, in one language and length, with its picture.
enum PublishedStory {
  /// The record's own words, with what was prepared of the winners.
  static func draft(
    _ key: PressState.StoryKey, _ results: SeasonResults, _ press: PressState,
    _ history: (any History)?
  ) throws -> Story {
    let findings = try history.map {
      try HistoryRecords(results, $0, style: press.style).findings()
    }
    return StoryWriter(
      results, style: press.style, prepared: press.prepared(in: key.language),
      findings: findings?.map(\.sentence) ?? []
    ).story(Story.Length(rawValue: key.length) ?? .long)
  }

  static func story(
    _ key: PressState.StoryKey, _ results: SeasonResults, _ open: Visit.OpenSeason,
    _ history: (any History)?
  ) throws -> Story {
    let press = open.state.publicPress
    var story = try draft(key, results, press, history)
    if let edit = press.edits[key] { story = story.with(edit.text) }
    let film = results.categories.first { $0.category.group == .picture }?.winners.first?.entry
    let day = String(Timestamp.text(open.now).prefix(10))
    let picture =
      press.picture(of: "story", on: day)
      ?? film.flatMap { press.picture(of: "film \($0)", on: day) }
    story.picture = picture.map {
      Story.Picture(path: "/picture/\($0.name)", alt: $0.alt, credit: "\($0.credit). \($0.rights)")
    }
    return story
  }

  /// The page, in the language asked for or the reader's own.
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let results = try await ResultPages.shelf(visit)?.results else {
      throw PageError.notFound
    }
    let asked = visit.query.text("language")
    let length = Story.Length(rawValue: visit.query.text("length")) ?? .long
    let languages = visit.site.settings.languages.map(\.code)
    let language = languages.contains(asked) ? asked : Language.current.code
    return try visit.inLanguage(language) {
      let key = PressState.StoryKey(language: language, length: length.rawValue)
      let story = try story(key, results, open, visit.site.settings.history)
      let other: Story.Length = length == .long ? .short : .long
      let links = [
        StoryPage.Link(
          path: "/results/story?language=\(language)&length=\(other.rawValue)",
          name: other == .short ? say("In short") : say("The whole story")),
        StoryPage.Link(path: "/results/live", name: say("As it happened")),
        StoryPage.Link(path: "/results", name: say("Results")),
      ]
      let head = StructuredData.story(story, results, open, visit.site.settings)
      var answer = Answer.page(try StoryPage(story, links: links, head: head).html())
      // The record's page has its style in it, and its picture beside it; it has nothing else.
      answer.headers[.contentSecurityPolicy] =
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'; "
        + "base-uri 'none'"
      return answer
    }
  }
}
