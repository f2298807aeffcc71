import Awards
import Foundation
import Newsroom
import Records
import SeasonFixtures
import Seasons
import Testing
import Texts

/// Stories of small seasons that end in different ways; the sentences were written out by hand.
@Suite struct StoryTests {
  /// A season played with these ballots for film, and this outcome of the sponsor's prize.
  private func results(
    _ yaml: String = SmallSeason.yaml, film: [[String]], actor: [String] = ["actor-ann"]
  ) async throws -> SeasonResults {
    let stage = try await Stage(SeasonFile(text: yaml), members: Stage.members)
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.open("final")
    for (member, choices) in zip(Stage.members, film) {
      var ballot = ["film": choices]
      if member.branch == "jury" { ballot["actor"] = actor }
      _ = try await stage.cast(member.id, ballot, in: "final")
    }
    try await stage.close("final")
    try await stage.finish()
    return SeasonResults(try await PressDesk(stage.office).contents())
  }

  private func text(_ results: SeasonResults) -> String { StoryWriter(results).story().markdown }

  @Test func oneWinner() async throws {
    let results = try await results(film: [["film-river"], ["film-river"], ["film-stone"]])
    let text = text(results)
    #expect(text.contains("# *River* wins Best Film and two awards in all"))
    #expect(
      text.contains("**Four awards were given at the Harbour Festival 2026, for films of 2025.**"))
    #expect(
      text.contains(
        "*River* won Best Film at the Harbour Festival 2026 on 14 March 2026, over two others, and took two "
          + "awards from three nominations. Cy Okafor hosted the ceremony at the Old Warehouse."))
    #expect(text.contains("The award went to Ann Lee. It had 2 of 3 votes."))
    #expect(text.contains("Ann Lee (director) said: “Thank you all.”"))
    #expect(text.contains("Best Actor went to Ann Lee for *River*."))
    #expect(text.contains("It also took Best Actor."))
    #expect(text.contains("Ann Lee was credited on two awards: Best Film and Best Actor."))
    #expect(text.contains("- **Best Short**: not awarded"))
    #expect(
      text.contains(
        "Harbour Prize, not put to the vote, decided by Harbour Bank, went to Cy Okafor for *Tide*. “For the sea”"
      ))
    #expect(
      text.contains(
        "Life's Work, an honorary award, decided by the board, went to Bo Diaz for *Stone*. “For forty years of light”"
      ))
    #expect(text.contains("- **Harbour Prize**: *Tide*: Cy Okafor (decided, not voted)"))
    #expect(
      StoryWriter(results).summary
        == "River won Best Film over two others, and two awards of three nominations.")
    #expect(!text.lowercased().contains("simulated"))
  }

  @Test func tie() async throws {
    let results = try await results(film: [["film-river"], ["film-stone"]])
    let text = text(results)
    #expect(text.contains("# *River* and *Stone* share Best Film"))
    #expect(
      text.contains(
        "It was a tie: *River* and *Stone* shared Best Film at the Harbour Festival 2026"))
    #expect(text.contains("- **Best Film**: *River*: Ann Lee *and* *Stone*: Bo Diaz (a tie)"))
    #expect(results.categories.first?.card.ending == .shared)
  }

  @Test func noAwardAndNobody() async throws {
    let results = try await results(film: [], actor: ["no-award"])
    let text = text(results)
    #expect(text.contains("# No Best Film at the Harbour Festival 2026"))
    #expect(text.contains("No award was given for Best Film at the Harbour Festival 2026"))
    #expect(results.categories.first { $0.category.id == "actor" }?.card.ending == .notAwarded)
    let voted = try await self.results(film: [["film-river"]], actor: ["no-award", "actor-ann"])
    #expect(self.text(voted).contains("No Award won the vote for Best Actor."))
    #expect(self.text(voted).contains("- **Best Actor**: No Award"))
    #expect(self.text(voted).contains("# *River* wins Best Film\n"))
  }

  /// Where the ballots are not real, every page says so, also beside the figure.
  @Test func simulated() async throws {
    let yaml = SmallSeason.yaml.replacing(
      "branches:", with: "simulated: These ballots were made up.\nbranches:")
    let story = StoryWriter(try await results(yaml, film: [["film-stone"]])).story()
    #expect(story.kicker == "Harbour Festival 2026 · simulated")
    #expect(story.disclosure == "These ballots were made up.")
    #expect(story.markdown.contains("It had 1 of 1 simulated votes."))
    #expect(story.markdown.contains("> These ballots were made up."))
    #expect(
      try StoryPage(story).html().contains(
        "<strong>Simulated.</strong> These ballots were made up."))
  }

  /// Names cannot become markup.
  @Test func hostileNames() async throws {
    let yaml = SmallSeason.yaml
      .replacing("title: River", with: "title: \"<script>*River*&\"")
      .replacing("name: Ann Lee,", with: "name: \"A<b>nn_Lee_\",")
    let story = StoryWriter(try await results(yaml, film: [["film-river"]])).story()
    let html = try StoryPage(story).html()
    #expect(!html.contains("<script>") && !html.contains("A<b>nn"))
    #expect(html.contains("&lt;script&gt;*River*&amp;"))
    #expect(story.markdown.contains("\\<script\\>\\*River\\*\\&"))
    #expect(html.utf8.count < 100_000)
  }

  private func text(_ results: SeasonResults, in code: String) throws -> String {
    let language = try #require(Language.shipped.first { $0.code == code })
    return Language.$current.withValue(language) { StoryWriter(results).story().markdown }
  }

  /// The same data in other languages; written out by hand.
  @Test func otherLanguages() async throws {
    let results = try await results(film: [["film-river"], ["film-river"], ["film-stone"]])
    let spanish = try text(results, in: "es")
    #expect(spanish.contains("# *River* gana el premio Best Film y dos premios en total"))
    #expect(
      spanish.contains(
        "*River* ganó el premio Best Film en Harbour Festival 2026 el 14 de marzo de 2026, por delante de otros dos, y se llevó dos premios de tres nominaciones."
      ))
    #expect(spanish.contains("Obtuvo 2 de 3 votos."))
    #expect(spanish.contains("Ann Lee (director) dijo: «Thank you all.»"))
    #expect(spanish.contains("## Los ganadores"))
    let french = try text(results, in: "fr")
    #expect(french.contains("# *River* remporte le prix Best Film et deux prix en tout"))
    #expect(
      french.contains(
        "*River* a remporté le prix Best Film, Harbour Festival 2026, le 14 mars 2026, devant deux autres, et deux prix sur trois nominations."
      ))
    #expect(french.contains("Ann Lee (director) a dit : «\u{A0}Thank you all.\u{A0}»"))
    let tie = try await self.results(film: [["film-river"], ["film-stone"]])
    #expect(try text(tie, in: "es").contains("# *River* y *Stone* comparten el premio Best Film"))
    #expect(try text(tie, in: "fr").contains("# *River* et *Stone* se partagent le prix Best Film"))
    let none = try await self.results(film: [])
    #expect(try text(none, in: "es").contains("# Sin premio Best Film en Harbour Festival 2026"))
    #expect(try text(none, in: "fr").contains("# Pas de prix Best Film, Harbour Festival 2026"))
  }

  /// In short: headline, standfirst, what won and what else it won; no list.
  @Test func short() async throws {
    let story = StoryWriter(
      try await results(film: [["film-river"], ["film-river"], ["film-stone"]])
    ).story(.short)
    #expect(story.paragraphs.count == 3 && story.winners.isEmpty)
    #expect(story.paragraphs.last?.plain == "It also took Best Actor.")
    #expect(!story.markdown.contains("The winners"))
  }

  @Test func houseStyle() async throws {
    let results = try await results(film: [["film-river"], ["film-river"], ["film-stone"]])
    let style = HouseStyle(
      wordsUpTo: 1, titles: .quotes, dates: .monthFirst, hasSerialComma: true)
    let text = StoryWriter(results, style: style).story().markdown
    #expect(text.contains("# “River” wins Best Film and 2 awards in all"))
    #expect(
      text.contains(
        "“River” won Best Film at the Harbour Festival 2026 on March 14, 2026, over 2 others, and took 2 awards from 3 nominations."
      ))
  }

  /// What was prepared of the winner stands; of nobody else.
  @Test func prepared() async throws {
    let results = try await results(film: [["film-river"], ["film-river"], ["film-stone"]])
    let texts = [
      "film-river": PreparedText(
        headline: "At last: *River*", paragraph: "Twelve years after *Rain*."),
      "film-stone": PreparedText(headline: "Stone!", paragraph: "Nobody expected this."),
      "actor-ann": PreparedText(headline: "", paragraph: "Her first."),
      "sponsor-tide": PreparedText(headline: "", paragraph: "Of the sea."),
    ]
    let text = StoryWriter(results, prepared: texts).story().markdown
    #expect(text.contains("# At last: *River*\n"))
    #expect(text.contains("\n\nTwelve years after *Rain*.\n\n"))
    #expect(text.contains("Best Actor went to Ann Lee for *River*. Her first."))
    #expect(!text.contains("Nobody expected") && !text.contains("Stone!"))
    // Two winners have no one headline.
    let tie = try await self.results(film: [["film-river"], ["film-stone"]])
    let both = StoryWriter(tie, prepared: texts).story().markdown
    #expect(both.contains("# *River* and *Stone* share Best Film"))
    #expect(both.contains("Twelve years after *Rain*. Nobody expected this."))
  }

  /// An editor's words stand in the place of the record's; list and disclosure stay.
  @Test func edited() async throws {
    let results = try await results(film: [["film-river"], ["film-river"], ["film-stone"]])
    let story = StoryWriter(results).story()
    let text = StoryText(
      headline: "*River* it is", standfirst: "A night by the sea.",
      body: "It rained.\nStill, they came.\n\n  \n*River* won.")
    let edited = story.with(text)
    #expect(edited.paragraphs.map(\.plain) == ["It rained. Still, they came.", "River won."])
    #expect(edited.markdown.contains("# *River* it is"))
    #expect(edited.winners == story.winners && edited.disclosure == story.disclosure)
  }
}
