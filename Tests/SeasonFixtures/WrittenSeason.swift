import Awards
import Foundation
import Seasons

/// A club whose members write nominations down, and tick them from a list; announced at a minute.
public enum WrittenSeason {
  public static let yaml = """
    schema: envelope.season/1
    body: {id: circle, name: Film Circle}
    season: {id: "2026", name: Film Circle 2026}
    people: [{id: sean, name: Sean Baker}]
    entries:
      - {id: anora, title: Anora, kind: feature, people: [{person: sean, role: Director}]}
      - {id: wren, title: Wren, kind: short}
      - {id: lark, title: Lark, kind: short}
      - {id: rook, title: Rook, kind: short}
    categories:
      - id: film
        name: Best Film
        publish: full-ballots
        nominations: {rule: approval, places: 2, choices: 3, entries: feature, written: true}
        final: {rule: plurality, choices: 1}
      - id: short
        name: Best Short
        publish: full-ballots
        nominations: {rule: approval, places: 2, entries: short, vacancy: gap}
        final: {rule: plurality, choices: 1}
    rounds:
      - {id: nominations, kind: nomination, opens: 2026-02-01T09:00:00Z, closes: 2026-02-08T18:00:00Z, announces: 2026-02-10T13:00:00Z}
      - {id: final, kind: final, opens: 2026-03-01T09:00:00Z, closes: 2026-03-08T18:00:00Z}
    ceremony: {date: 2026-03-14, zone: Europe/Berlin, venue: The circle, order: [{cue: category, category: short}, {cue: category, category: film}]}

    """

  /// What each of six members writes and ticks. Read together, Anora stands on four ballots, The
  /// Brutalist on three, Wicked on two, Flow on one; Wren on five, Lark on three, Rook on two.
  public static let ballots: [(film: [String], short: [String])] = [
    (["Anora", "The Brutalist"], ["wren", "lark"]),
    (["anora", "Brutalist"], ["wren", "lark"]),
    (["Anora – Sean Baker", "Wicked"], ["wren", "rook"]),
    (["ANORA ", "anora"], ["wren"]),
    (["Wicked", "Flow"], ["wren", "lark"]),
    (["The  Brutalist"], ["rook"]),
  ]

  public static func stage() async throws -> Stage {
    let members = ballots.indices.map { Member(id: "m\($0 + 1)", name: "Member \($0 + 1)") }
    return try await Stage(SeasonFile(text: yaml), members: members)
  }

  /// With all nominations in and the round closed.
  public static func nominated() async throws -> Stage {
    let stage = try await stage()
    try await stage.open("nominations")
    for (index, ballot) in ballots.enumerated() {
      _ = try await BallotDesk(stage.office).cast(
        Submission(
          member: "m\(index + 1)", choices: ["short": ballot.short],
          written: ["film": ballot.film]), in: "nominations")
    }
    try await stage.close("nominations")
    return stage
  }
}
