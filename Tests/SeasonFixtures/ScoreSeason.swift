import Awards
import Seasons

/// A club that scores: STAR with a declaration and a random order, a sum of scores, a screening link.
public enum ScoreSeason {
  public static let yaml = """
    schema: envelope.season/1
    body: {id: club, name: Film Club}
    season: {id: "2026", name: Film Club 2026}
    people: []
    entries:
      - {id: alba, title: Alba, kind: feature, link: "https://screening.example/alba"}
      - {id: brisa, title: Brisa, kind: feature}
      - {id: cielo, title: Cielo, kind: feature}
    categories:
      - id: best
        name: Best Film
        publish: full-ballots
        ballot-order: random
        attestation: I have seen all three.
        final: {rule: star}
        nominees: [{id: alba, entry: alba}, {id: brisa, entry: brisa}, {id: cielo, entry: cielo}]
      - id: audience
        name: Audience Prize
        publish: full-ballots
        final: {rule: score, set: {highest: 10}}
        nominees: [{id: a-alba, entry: alba}, {id: a-brisa, entry: brisa}]
    rounds:
      - {id: final, kind: final, opens: 2026-03-01T09:00:00Z, closes: 2026-03-08T18:00:00Z}
    ceremony: {date: 2026-03-14, zone: Europe/Berlin, venue: The club, order: [{cue: category, category: audience}, {cue: category, category: best}]}

    """

  public static func stage() async throws -> Stage {
    let members = (1...7).map { Member(id: "m\($0)", name: "Member \($0)") }
    return try await Stage(SeasonFile(text: yaml), members: members)
  }

  /// Alba, Brisa and Cielo: four ballots 5 4 0, two 0 5 4, one – 3 5.
  public static let best: [[String: Int]] =
    Array(repeating: ["alba": 5, "brisa": 4, "cielo": 0], count: 4)
    + Array(repeating: ["alba": 0, "brisa": 5, "cielo": 4], count: 2)
    + [["brisa": 3, "cielo": 5]]
}
