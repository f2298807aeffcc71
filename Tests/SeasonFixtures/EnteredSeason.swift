import Awards
import Seasons

/// A festival whose films and performances are entered by those who made them.
public enum EnteredSeason {
  public static let yaml = """
    schema: envelope.season/1
    body: {id: bay, name: Bay Festival}
    season: {id: "2026", name: Bay Festival 2026}
    entering: {opens: 2026-01-05T09:00:00Z, closes: 2026-01-20T18:00:00Z, file-megabytes: 1, files: [pdf]}
    branches: [{id: jury, name: Jury}]
    categories:
      - id: film
        name: Best Film
        publish: full-ballots
        eligibility:
          minutes: {least: 40}
          released: {from: 2025-01-01, to: 2025-12-31, in: [US, FR], days: 7}
          most: [{role: Producer, most: 3}]
        nominations: {rule: approval, places: 2, choices: 3}
        final: {rule: plurality, choices: 1}
      - id: lead
        name: Best Lead
        lead: people
        group: acting
        publish: full-ballots
        eligibility: {one-per-performance: true}
        final: {rule: plurality, choices: 1}
      - id: support
        name: Best Support
        lead: people
        group: acting
        publish: full-ballots
        eligibility: {one-per-performance: true}
        final: {rule: plurality, choices: 1}
    people: []
    entries: []
    rounds:
      - {id: nominations, kind: nomination, opens: 2026-02-01T09:00:00Z, closes: 2026-02-08T18:00:00Z}
      - {id: final, kind: final, opens: 2026-03-01T09:00:00Z, closes: 2026-03-08T18:00:00Z}
    ceremony: {date: 2026-03-14, zone: Europe/Paris, venue: The bay, order: [{cue: category, category: film}]}

    """

  public static let members = [
    Member(id: "m1", name: "Ana Mir", branch: "jury"),
    Member(id: "m2", name: "Ben Ode", branch: "jury"),
    Member(id: "m3", name: "Cleo Park", branch: "jury"),
    Member(id: "m4", name: "Dev Rao", branch: "jury"),
  ]

  public static func file() throws -> SeasonFile { try SeasonFile(text: yaml) }

  /// While entries are open.
  public static func stage() async throws -> Stage {
    let stage = try await Stage(SeasonFile(text: yaml), members: members)
    stage.clock.set("2026-01-10T12:00:00Z")
    return stage
  }

  /// A form that keeps all rules of Best Film.
  public static func form(_ title: String, _ people: [EntryForm.Person] = []) -> EntryForm {
    var form = EntryForm()
    form.title = title
    form.people = people.isEmpty ? [.init(name: "Ana Mir", role: "Producer", say: "AH-na")] : people
    form.minutes = 90
    form.releases = [.init(day: "2025-05-01", country: "FR", days: 10)]
    return form
  }

  /// Enters and submits.
  public static func enter(
    _ form: EntryForm, for category: String, _ stage: Stage
  ) async throws -> SubmittedEntry {
    let desk = EntryDesk(stage.office)
    let (entry, _) = try await desk.begin(
      in: category, contact: "Kim", address: "kim@example.org", title: form.title,
      site: "https://vote.example")
    let saved = try await desk.save(form, of: entry)
    try await desk.submit(saved)
    return saved
  }
}
