import Awards
import Sealing
import Seasons

/// A circle that votes in one room: a film that members write down by the rule of the National Society, and
/// two prizes of a jury that gives a film one alone.
public enum RoomSeason {
  public static let yaml = """
    schema: envelope.season/1
    body: {id: lamp, name: Lamp Circle}
    season: {id: "2026", name: Lamp Circle 2026}
    people: []
    entries:
      - {id: anora, title: Anora, kind: feature}
      - {id: river, title: River, kind: short}
      - {id: stone, title: Stone, kind: short}
      - {id: cloud, title: Cloud, kind: short}
    categories:
      - id: film
        name: Best Film
        publish: full-ballots
        final: {rule: nsfc, written: true, entries: feature}
      - id: grand
        name: Grand Prize
        publish: full-ballots
        final: {rule: cannes}
        nominees: [{id: g-river, entry: river}, {id: g-stone, entry: stone}, {id: g-cloud, entry: cloud}]
      - id: jury
        name: Jury Prize
        publish: full-ballots
        final: {rule: cannes}
        nominees: [{id: j-river, entry: river}, {id: j-stone, entry: stone}, {id: j-cloud, entry: cloud}]
    rounds:
      - {id: final, kind: final, opens: 2026-03-01T09:00:00Z, closes: 2026-03-01T18:00:00Z, room: {quorum: 4, one-prize: true}}
    ceremony: {date: 2026-03-14, zone: Europe/Berlin, venue: The lamp, order: [{cue: category, category: film}, {cue: category, category: jury}, {cue: category, category: grand}]}

    """

  public static let members = (1...6).map { Member(id: "c\($0)", name: "Critic \($0)") }
  public static let passphrase = "five words are good enough"

  /// Ready for the meeting: keys made, rules tried, Critic 1 in the chair, Critic 6 a substitute.
  public static func stage(
    _ yaml: String = RoomSeason.yaml
  ) async throws -> (stage: Stage, keys: [String: PrivateKey], file: String) {
    let stage = try await Stage(SeasonFile(text: yaml), members: members)
    let file = try await KeyDesk(stage.office).make(
      holder: "Kay", passphrase: passphrase, by: "Kay")
    _ = try await RehearsalDesk(stage.office).tryRules(of: "final", by: "admin")
    try await RoomDesk(stage.office, "final").arrange(
      chair: "c1", substitutes: ["c6"], by: "admin")
    stage.clock.set("2026-03-01T10:00:00Z")
    return (stage, try file.open(passphrase: passphrase), file.text)
  }

  /// River has the Grand Prize with 3 of five, Stone and Cloud 1 each; the others are not awarded. Nine days later two
  /// administrators take River out.
  public static func struck() async throws -> (
    stage: Stage, keys: [String: PrivateKey], file: String
  ) {
    let ready = try await stage()
    let desk = RoomDesk(ready.stage.office, "final")
    if let key = ready.keys["round/final"] { try await desk.begin(with: key, by: "c1") }
    try await desk.hold(
      "grand",
      [
        "c1": ["g-river"], "c2": ["g-river"], "c3": ["g-river"], "c4": ["g-stone"],
        "c5": ["g-cloud"],
      ])
    for category in ["jury", "film"] { try await desk.end(category, .notAwarded, by: "c1") }
    try await desk.end(by: "c1")
    ready.stage.clock.set("2026-03-10T10:00:00Z")
    let proposals = ProposalDesk(ready.stage.office)
    let (ann, bob) = (administrator("Ann"), administrator("Bob"))
    _ = try await proposals.act(
      .strike(round: "final", category: "grand", nominee: "g-river"), by: ann,
      reason: "was shown before")
    for proposal in try await ready.stage.office.state().proposals {
      try await proposals.approve(proposal.number, by: bob)
    }
    return ready
  }

  private static func administrator(_ name: String) -> StaffMember {
    StaffMember(
      id: name.lowercased(), name: name, address: "\(name)@lamp.example", roles: [.administrator])
  }
}

extension RoomDesk {
  /// Opens a vote, and casts for each of these members.
  public func hold(_ category: String, _ ballots: KeyValuePairs<String, [String]>) async throws {
    try await openVote(on: category, by: "c1")
    for (member, names) in ballots { _ = try await cast(names, by: member) }
  }
}
