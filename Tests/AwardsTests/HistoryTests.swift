import Awards
import Ballots
import Foundation
import Records
import Seasons
import TestSupport
import Testing

/// Over 200 seeds the simulated 97th ends as history did; a test on the counts alone. Who won is
/// written here and nowhere that `envelope` reads.
@Suite struct HistoryTests {
  static let winners = [
    "best-picture": "anora", "directing": "sean baker", "actor-in-a-leading-role": "adrien brody",
    "actress-in-a-leading-role": "mikey madison", "actor-in-a-supporting-role": "kieran culkin",
    "actress-in-a-supporting-role": "zoe saldaña", "writing-original-screenplay": "anora",
    "writing-adapted-screenplay": "conclave", "animated-feature-film": "flow",
    "international-feature-film": "i'm still here", "documentary-feature-film": "no other land",
    "documentary-short-film": "the only girl in the orchestra",
    "live-action-short-film": "i'm not a robot",
    "animated-short-film": "in the shadow of the cypress", "music-original-score": "the brutalist",
    "music-original-song": "el mal", "sound": "dune: part two", "production-design": "wicked",
    "cinematography": "the brutalist", "makeup-and-hairstyling": "the substance",
    "costume-design": "wicked", "film-editing": "anora", "visual-effects": "dune: part two",
  ]
  static let pictures = [
    "anora", "the-brutalist", "a-complete-unknown", "conclave", "dune-part-two", "emilia-perez",
    "im-still-here", "nickel-boys", "the-substance", "wicked",
  ]

  static let season: (Season, StrengthsFile)? = {
    let folder = Corpus.project.appendingPathComponent("Examples/oscars-97")
    guard
      let text = try? String(
        contentsOf: folder.appendingPathComponent("season.yaml"), encoding: .utf8),
      let strengths = try? String(
        contentsOf: folder.appendingPathComponent("strengths.yaml"), encoding: .utf8),
      let season = try? SeasonFile(text: text).season,
      let file = try? StrengthsFile(text: strengths, for: season)
    else { return nil }
    return (season, file)
  }()

  private func voted(
    _ category: Seasons.Category, _ rule: CategoryRule, _ candidates: [VotedCategory.Candidate]
  ) -> VotedCategory {
    VotedCategory(
      id: category.id, title: category.name.plain, rule: rule, candidates: candidates,
      publication: .fullBallots, eligible: 9905, tieSeed: 97)
  }

  @Test(arguments: Array(stride(from: 1, through: 200, by: 10)))
  func tenSeeds(_ first: Int) throws {
    let (season, strengths) = try #require(Self.season)
    for seed in first..<(first + 10) {
      let electorate = SimulatedElectorate(season, strengths, size: 9905, seed: UInt64(seed))
      let finalists = (0..<9905).filter { electorate.votes($0, in: "final") }
      let nominators = (0..<9905).filter { electorate.votes($0, in: "nominations") }
      for category in season.categories {
        if let rule = category.nominations {
          let entries = season.entries.filter { $0.kind == rule.entries }
            .map { VotedCategory.Candidate(id: $0.id, label: $0.title.plain) }
          let nominated = voted(category, rule, entries)
          let count = try nominated.count(
            nominated.profile(
              nominators.map { electorate.ballot($0, in: nominated, kind: .nomination) }))
          #expect(Set(count.winners.map(\.id)) == Set(Self.pictures), "seed \(seed)")
        }
        let rule = try #require(category.final)
        let labels = season.labels(of: category.nominees, in: category)
        let final = voted(
          category, rule, zip(category.nominees, labels).map { .init(id: $0.id, label: $1) })
        let count = try final.count(
          final.profile(finalists.map { electorate.ballot($0, in: final, kind: .final) }))
        let winner = try #require(Self.winners[category.id])
        #expect(count.winners.count == 1)
        #expect(
          count.winners.first?.name.lowercased().hasPrefix(winner) == true,
          "seed \(seed), \(category.id): \(count.winners.map(\.name))")
      }
    }
  }

  /// Other strengths, another outcome; the same seed, the same ballots.
  @Test func seedsAndStrengths() throws {
    let (season, _) = try #require(Self.season)
    let other = try StrengthsFile(
      text:
        "schema: envelope.strengths/1\nnote: A trial.\nfinal: {best-picture: {picture-wicked: 900}}\n",
      for: season)
    let category = try #require(season.category("best-picture"))
    let labels = season.labels(of: category.nominees, in: category)
    let voted = voted(
      category, try #require(category.final),
      zip(category.nominees, labels).map { .init(id: $0.id, label: $1) })
    func ballots(_ seed: UInt64) -> [FilledBallot] {
      let electorate = SimulatedElectorate(season, other, size: 500, seed: seed)
      return (0..<500).map { electorate.ballot($0, in: voted, kind: .final) }
    }
    #expect(ballots(1) == ballots(1))
    #expect(ballots(1) != ballots(2))
    #expect(try voted.count(voted.profile(ballots(1))).winners.map(\.id) == ["picture-wicked"])
  }

  @Test func badStrengths() throws {
    let (season, _) = try #require(Self.season)
    for text in [
      "", "schema: envelope.strengths/1\nnote: x\nfinal: {best-pictures: {}}\n",
      "schema: envelope.strengths/1\nnote: x\nfinal: {best-picture: {picture-anor: 3}}\n",
      "schema: envelope.strengths/1\nnote: x\nfinal: {best-picture: {picture-anora: -3}}\n",
      "schema: envelope.strengths/1\nnote: x\nturnout: 101\n",
    ] {
      #expect(throws: SeasonFileError.self) { try StrengthsFile(text: text, for: season) }
    }
  }
}
