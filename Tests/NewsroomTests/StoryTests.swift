import Awards
import Foundation
import Newsroom
import Records
import SeasonFixtures
import Seasons
import Testing

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
}
