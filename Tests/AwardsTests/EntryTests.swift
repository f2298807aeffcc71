import Awards
import Ballots
import Foundation
import Records
import SeasonFixtures
import Seasons
import Testing

/// Works entered: what the rules say, decisions, appeals, what of it enters season and record.
@Suite struct EntryTests {
  private static func verdicts(
    _ change: (inout EntryForm) -> Void, rule: (inout EligibilityRule) -> Void = { _ in }
  ) throws -> [String] {
    let season = try SeasonFile(text: EnteredSeason.yaml).season
    let category = try #require(season.category("film"))
    var own = try #require(category.eligibility)
    rule(&own)
    var form = EnteredSeason.form("Tide")
    change(&form)
    return EligibilityCheck.findings(form, own, in: category, of: season, others: [])
      .map(\.verdict.rawValue)
  }

  /// By hand: 40 minutes at least; released in 2025 in the US or France for 7 days; three producers at most.
  @Test func rules() throws {
    #expect(try Self.verdicts { _ in } == ["met", "met", "met"])
    #expect(try Self.verdicts { $0.minutes = 40 } == ["met", "met", "met"])
    #expect(try Self.verdicts { $0.minutes = 39 }[0] == "broken")
    #expect(try Self.verdicts { $0.minutes = nil }[0] == "unknown")
    #expect(try Self.verdicts({ $0.minutes = 90 }, rule: { $0.mostMinutes = 89 })[0] == "broken")
    for (release, verdict) in [
      (EntryForm.Release(day: "2025-01-01", country: "US", days: 7), "met"),
      (.init(day: "2025-12-31", country: "FR", days: 7), "met"),
      (.init(day: "2024-12-31", country: "US", days: 30), "broken"),
      (.init(day: "2026-01-01", country: "US", days: 30), "broken"),
      (.init(day: "2025-06-01", country: "DE", days: 30), "broken"),
      (.init(day: "2025-06-01", country: "US", days: 6), "broken"),
      (.init(day: "2025-06-01", country: "US"), "unknown"),
    ] {
      #expect(try Self.verdicts { $0.releases = [release] }[1] == verdict, "\(release)")
    }
    // One good release is enough.
    #expect(
      try Self.verdicts {
        $0.releases.insert(.init(day: "2020-01-01", country: "US", days: 1), at: 0)
      }[1] == "met")
    let producers = (1...4).map { EntryForm.Person(name: "P\($0)", role: "producer") }
    #expect(try Self.verdicts { $0.people = producers }[2] == "broken")
    #expect(try Self.verdicts { $0.people = Array(producers.prefix(3)) }[2] == "met")
    #expect(
      try Self.verdicts({ $0.countries = ["DE", "FR"] }, rule: { $0.countries = ["FR"] })[2]
        == "met")
    #expect(
      try Self.verdicts({ $0.countries = ["DE"] }, rule: { $0.countries = ["FR"] })[2] == "broken")
  }

  /// One performance in one category, however its title is spelt; another of the same film is another.
  @Test func onePerformanceOneCategory() async throws {
    let stage = try await EnteredSeason.stage()
    let first = try await EnteredSeason.enter(
      EnteredSeason.form("Émile", [.init(name: "Zoë Kay")]), for: "lead", stage)
    let same = try await EnteredSeason.enter(
      EnteredSeason.form("EMILE", [.init(name: "Zoe Kay")]), for: "support", stage)
    let other = try await EnteredSeason.enter(
      EnteredSeason.form("Emile", [.init(name: "Max Orr")]), for: "support", stage)
    let desk = EntryDesk(stage.office)
    #expect(
      try await desk.findings(same).contains {
        $0.verdict == .broken && $0.text.contains("Best Lead") && $0.text.contains(first.id)
      })
    #expect(try await !desk.findings(other).contains { $0.verdict == .broken })
    stage.remove()
  }

  /// Draft, submission, refusal, appeal, acceptance; each step in the journal, the decisions by mail.
  @Test func fromDraftToSeason() async throws {
    let stage = try await EnteredSeason.stage()
    let desk = EntryDesk(stage.office)
    let (draft, code) = try await desk.begin(
      in: "film", contact: "Kim", address: "kim@example.org", title: "Tide",
      site: "https://vote.example")
    #expect(try await desk.entry(code: code.grouped) == draft)
    // Not with half of it.
    await #expect(throws: DeskError.badInput("Name at least one person.")) {
      try await desk.submit(draft)
    }
    let saved = try await desk.save(EnteredSeason.form("Tide"), of: draft)
    try await desk.submit(saved)
    let submitted = try #require(try await desk.entry(code: code.text))
    #expect(submitted.state == .submitted)
    await #expect(throws: DeskError.self) { try await desk.save(EntryForm(), of: submitted) }
    await #expect(throws: DeskError.self) {
      try await desk.decide(draft.id, isEligible: true, by: "Ada", reason: "")
    }
    try await desk.decide(
      draft.id, isEligible: false, by: "Ada", reason: "seen on television first")
    #expect(try await stage.office.state().season.entries.isEmpty)
    let refused = try #require(try await desk.entry(code: code.text))
    try await desk.appeal(refused, text: "it was not")
    try await desk.decide(draft.id, isEligible: true, by: "Board", reason: "the programme shows so")
    let season = try await stage.office.state().season
    #expect(season.category("film")?.entered == [EnteredWork(entry: "tide", people: ["ana-mir"])])
    #expect(season.entry("tide")?.people == [Credit(person: "ana-mir", role: "Producer")])
    #expect(season.person("ana-mir")?.say == "AH-na")
    let mails = try await stage.store.mails(of: .entrant(draft.id), 10, in: stage.office.id)
    #expect(
      mails.map(\.subject).reversed() == [
        "Bay Festival 2026: your entry Tide", "Bay Festival 2026: Tide is entered",
        "Bay Festival 2026: Tide is not eligible", "Bay Festival 2026: Tide is eligible",
      ])
    // Decisions are public with reason and actor; who entered is not.
    let record = try await PressDesk(stage.office).contents()
    let decisions = record.journal.filter { $0.kind == .entryDecided }
    #expect(decisions.map(\.actor) == ["Ada", "Board"])
    #expect(decisions.map(\.reason) == ["seen on television first", "the programme shows so"])
    let text = String(decoding: record.files(.public).values.flatMap { $0 }, as: UTF8.self)
    #expect(!text.contains("kim@example.org") && !text.contains("Kim"))
    // Taken out again when more is known.
    try await desk.decide(draft.id, isEligible: false, by: "Ada", reason: "it was after all")
    #expect(try await stage.office.state().season.category("film")?.entered == [])
    stage.remove()
  }

  /// Late, unknown and closed; what ballots show is frozen when a round opens.
  @Test func refusals() async throws {
    let stage = try await EnteredSeason.stage()
    let desk = EntryDesk(stage.office)
    let early = try await EnteredSeason.enter(EnteredSeason.form("Tide"), for: "film", stage)
    let (draft, _) = try await desk.begin(
      in: "film", contact: "Kim", address: "kim@example.org", title: "Late",
      site: "https://vote.example")
    let late = try await desk.save(EnteredSeason.form("Late"), of: draft)
    stage.clock.set("2026-01-20T18:00:00Z")
    await #expect(throws: DeskError.self) { try await desk.submit(late) }
    await #expect(throws: DeskError.self) {
      _ = try await desk.begin(
        in: "film", contact: "Kim", address: "kim@example.org", title: "Later", site: "")
    }
    await #expect(throws: DeskError.self) {
      try await desk.decide(late.id, isEligible: true, by: "Ada", reason: "fine")
    }
    try await desk.decide(early.id, isEligible: true, by: "Ada", reason: "fine")
    try await stage.open("nominations")
    let frozen = try #require(try await stage.office.state().rounds["nominations"])
    #expect(frozen.category("film")?.candidates.map(\.label) == ["Tide"])
    await #expect(throws: DeskError.self) {
      try await desk.decide(early.id, isEligible: false, by: "Ada", reason: "no")
    }
    stage.remove()
  }

  /// Entries of a category without nominations stand on its ballot; the whole of it ends in a record that
  /// verifies, with names and people from the entries.
  @Test func toTheEnvelope() async throws {
    let stage = try await EnteredSeason.stage()
    let desk = EntryDesk(stage.office)
    for (title, person, category) in [
      ("Tide", "Zoe Kay", "lead"), ("Tide", "Max Orr", "lead"), ("Reef", "Ida Lux", "support"),
      ("Reef", "Tom Bai", "support"),
    ] {
      let entry = try await EnteredSeason.enter(
        EnteredSeason.form(title, [.init(name: person, role: "Actor")]), for: category, stage)
      try await desk.decide(entry.id, isEligible: true, by: "Ada", reason: "all rules met")
    }
    for title in ["Tide", "Reef", "Dune"] {
      let entry = try await EnteredSeason.enter(EnteredSeason.form(title), for: "film", stage)
      try await desk.decide(entry.id, isEligible: true, by: "Ada", reason: "all rules met")
    }
    let season = try await stage.office.state().season
    let lead = try #require(season.category("lead"))
    #expect(season.labels(of: lead.nominees, in: lead) == ["Zoe Kay (Tide)", "Max Orr (Tide)"])
    // One film, whatever it is entered for.
    #expect(season.entries.map(\.title.plain).sorted() == ["Dune", "Reef", "Tide"])
    try await CommitteeDesk(stage.office).makeShortlist(
      "film", ["tide", "reef"], by: "Chair", reason: "the committee agreed")
    try await stage.open("nominations")
    let film = try #require(
      try await stage.office.state().rounds["nominations"]?.category("film"))
    #expect(film.candidates.map(\.id) == ["tide", "reef"])
    for member in EnteredSeason.members {
      _ = try await stage.cast(member.id, ["film": ["tide", "reef"]], in: "nominations")
    }
    try await stage.close("nominations")
    _ = try await NominationDesk(stage.office).count(
      "nominations", keys: stage.keys("nominations"), by: "k")
    _ = try await NominationDesk(stage.office).announce("nominations", by: "Ada")
    try await stage.open("final")
    let now = try await stage.office.state().season
    let tide = try #require(now.category("film")?.nominees.first { $0.entry == "tide" }?.id)
    let reef = try #require(now.category("support")?.nominees.first?.id)
    for member in EnteredSeason.members {
      _ = try await stage.cast(
        member.id, ["film": [tide], "lead": [lead.nominees[1].id], "support": [reef]], in: "final")
    }
    try await stage.close("final")
    try await CountDesk(stage.office).sealEnvelopes(of: "final", keys: stage.keys("final"), by: "k")
    var cards: [String: [String]] = [:]
    while let next = try await NightDesk(stage.office).next() {
      let card = try await NightDesk(stage.office).open(next, nightKey: stage.night, by: "k")
      cards[next] = card.winners.flatMap(\.people)
    }
    #expect(cards == ["film": ["Ana Mir"], "lead": ["Max Orr"], "support": ["Ida Lux"]])
    try await NightDesk(stage.office).releaseNominations(nightKey: stage.night, by: "k")
    let files = try await PressDesk(stage.office).contents()
      .signedFiles(.public, by: stage.office.signer)
    let verification = Verifier.verify(
      RecordFolder(files: Dictionary(uniqueKeysWithValues: files.map { ($0.0, $0.1) })))
    #expect(verification.findings.isEmpty, "\(verification.findings)")
    stage.remove()
  }

  @Test func list() throws {
    let season = try SeasonFile(text: EnteredSeason.yaml).season
    let good = """
      Category;Title;People;Minutes;Released;Released in;Days;Contact;Mail
      Best Film;Tide;Ana Mir / AH-na (Producer); 95;2025-05-01;fr;9;Kim;kim@example.org
      """.replacing("(Producer);", with: "(Producer)|").replacing("|", with: ";")
    let table = EntryTable(Array(good.utf8), encoding: .utf8, season: season)
    #expect(table.problems.isEmpty)
    #expect(
      table.lines.first?.form.people == [.init(name: "Ana Mir", role: "Producer", say: "AH-na")])
    #expect(table.lines.first?.form.releases == [.init(day: "2025-05-01", country: "FR", days: 9)])
    #expect(
      EntryTable.people("A B (Director); C\nD / dee") == [
        .init(name: "A B", role: "Director"), .init(name: "C"), .init(name: "D", say: "dee"),
      ])
    let bad = """
      category,title,people,minutes,contact,mail
      film,Tide,Ana,long,Kim,kim@example.org
      filn,Tide,Ana,90,Kim,kim@example.org
      lead,,Ana,90,Kim,kim@example.org
      lead,Tide,Ana,90,Kim,kim
      lead,\(String(repeating: "x", count: 201)),Ana,90,Kim,kim@example.org
      """
    let problems = EntryTable(Array(bad.utf8), encoding: .utf8, season: season).problems
    #expect(
      problems.map(\.description) == [
        "2: \"long\" is no number of minutes", "3: \"filn\" is no category that takes entries",
        "4: The title is missing.", "5: the contact lacks a name or a mail address",
        "6: title and contact have at most 200 letters each",
      ])
  }

  /// An address of another kind never becomes a link; a long line is read at once, whatever it holds.
  @Test func hostileLists() throws {
    let season = try SeasonFile(text: EnteredSeason.yaml).season
    let text = """
      category,title,people,contact,mail,link
      lead,Tide,Ana,Kim,kim@example.org,javascript:alert(1)
      lead,Tide,\(String(repeating: " /", count: 50_000)),Kim,kim@example.org,https://ok.example/x
      """
    let problems = EntryTable(Array(text.utf8), encoding: .utf8, season: season).problems
    #expect(
      problems.map(\.description) == [
        "2: \"javascript:alert(1)\" is no address that begins with https://",
        "3: Name at least one person.",
      ])
  }

  @Test func files() async throws {
    let stage = try await EnteredSeason.stage()
    let desk = EntryDesk(stage.office)
    let (entry, _) = try await desk.begin(
      in: "film", contact: "Kim", address: "kim@example.org", title: "Tide", site: "")
    let pdf = Array("%PDF-1.7 x".utf8)
    try await desk.add(file: pdf, name: "../credits\".pdf", to: entry)
    let files = try await stage.store.files(of: entry.id, in: stage.office.id)
    #expect(
      files == [EntryFile(number: 1, name: "..credits.pdf", mediaType: "application/pdf", size: 10)]
    )
    #expect(try await stage.store.file(1, of: entry.id, in: stage.office.id) == pdf)
    // The name says PDF; what is in it decides.
    await #expect(throws: DeskError.self) {
      try await desk.add(file: Array("<html>".utf8), name: "a.pdf", to: entry)
    }
    await #expect(throws: DeskError.self) {
      try await desk.add(
        file: pdf + [UInt8](repeating: 0, count: 1_000_000), name: "a.pdf", to: entry)
    }
    try await desk.erase(file: 1, of: entry)
    #expect(try await stage.store.files(of: entry.id, in: stage.office.id).isEmpty)
    stage.remove()
  }
}
