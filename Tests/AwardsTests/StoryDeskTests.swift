import Awards
import Ballots
import Foundation
import Records
import SeasonFixtures
import Seasons
import Testing

/// The web desk: stories edited by hand, what is prepared of nominees, the live blog, pictures, publication.
@Suite struct StoryDeskTests: OnTheNight {
  private let key = PressState.StoryKey(language: "en", length: "long")
  private let base = StoryText(headline: "River wins", standfirst: "One award.", body: "River won.")

  private func press(_ stage: Stage) async throws -> PressState {
    try await stage.office.state().press
  }

  /// Of two who write at once the second is told, and nothing is lost.
  @Test func twoEditors() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    let desk = StoryDesk(stage.office)
    let first = StoryText(headline: "At last", standfirst: "", body: "It rained.")
    try await desk.edit(key, to: first, base: base, knowing: 0, by: "pia")
    await #expect(throws: DeskError.self) {
      try await desk.edit(key, to: base, base: base, knowing: 0, by: "paul")
    }
    #expect(try await press(stage).edits[key]?.text == first)
    #expect(try await press(stage).edits[key]?.base == base)
    await #expect(throws: DeskError.self) {
      try await desk.edit(
        key, to: StoryText(headline: "", standfirst: "", body: "x"), base: base, knowing: 1, by: "p"
      )
    }
    try await desk.drop(key, knowing: 1, by: "paul")
    #expect(try await press(stage).edits[key] == nil)
    // What it said stays to be seen.
    let versions = try #require(try await press(stage).versions[key])
    #expect(versions.map(\.text) == [first, nil] && versions.map(\.by) == ["pia", "paul"])
    // Drafts are nobody's but the desk's.
    let state = try await stage.office.state()
    #expect(!state.publicJournal.contains { $0.kind == .storyEdited })
  }

  @Test func preparedOfNominees() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    let desk = StoryDesk(stage.office)
    let text = PreparedText(headline: "River!", paragraph: "It was time.")
    try await desk.prepare(text, of: "film-river", in: "en", knowing: 0, by: "pia")
    await #expect(throws: DeskError.self) {
      try await desk.prepare(text, of: "film-river", in: "en", knowing: 0, by: "paul")
    }
    await #expect(throws: DeskError.self) {
      try await desk.prepare(text, of: "film-nothing", in: "en", knowing: 0, by: "pia")
    }
    #expect(try await press(stage).prepared(in: "en") == ["film-river": text])
    #expect(try await press(stage).prepared(in: "es").isEmpty)
    #expect(
      !(try await stage.office.state().publicJournal.contains { $0.kind == .nomineePrepared }))
  }

  /// With a delay, what is public waits after the reveal; with a set time all comes together.
  @Test func publication() async throws {
    try await sealed { stage in
      let desk = StoryDesk(stage.office)
      await #expect(throws: DeskError.self) { try await desk.set(.after(minutes: 0), by: "pia") }
      try await desk.set(.after(minutes: 5), by: "pia")
      try await filmIsOpen(stage)
      func opened() async throws -> Int {
        try await stage.office.state().publicJournal.count { $0.kind == .envelopeOpened }
      }
      #expect(try await night(stage).reveals["film"] != nil)
      // An edit that came after the reveal waits with it.
      try await desk.edit(key, to: base, base: base, knowing: 0, by: "pia")
      #expect(try await stage.office.state().publicPress.edits[key] == nil)
      #expect(try await press(stage).edits[key] != nil)
      #expect(try await opened() == 0)
      let early = try await PressDesk(stage.office).contents()
      #expect(early.envelopes.allSatisfy { $0.opening == nil && $0.cardKey == nil })
      #expect(early.counted.allSatisfy { $0.round != "final" })
      let check = Verifier.verify(RecordFolder(files: try signed(early, stage, .public)))
      #expect(check.findings == [], "\(check.findings)")
      stage.clock.set("2026-03-14T19:04:59Z")
      #expect(try await opened() == 0)
      stage.clock.set("2026-03-14T19:05:00Z")
      #expect(try await opened() == 1)
      let time = try #require(Timestamp.parse("2026-03-14T22:00:00Z")?.date)
      try await desk.set(.at(time), by: "pia")
      #expect(try await opened() == 0)
      stage.clock.set("2026-03-14T22:00:00Z")
      #expect(try await opened() == 1)
    }
  }

  @Test func blog() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    let desk = StoryDesk(stage.office)
    await #expect(throws: DeskError.self) { try await desk.post("", by: "pia") }
    try await desk.post("The doors are open.", by: "pia")
    let number = try #require(try await stage.office.state().journal.last?.number)
    try await desk.correct(
      number, to: "The doors are shut.", knowing: 0, by: "pia", reason: "they were not")
    await #expect(throws: DeskError.self) {
      try await desk.correct(number, to: "x", knowing: 0, by: "paul", reason: "typo")
    }
    let posts = BlogPost.all(in: try await stage.office.state().publicJournal)
    #expect(posts.map(\.text) == ["The doors are shut."])
    #expect(posts[0].earlier.map(\.text) == ["The doors are open."])
  }

  @Test func pictures() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    let desk = StoryDesk(stage.office)
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]
    let picture = PressState.Picture(
      name: "", alt: "A river at dusk", credit: "Ann Lee", rights: "Handout",
      until: "2026-03-20", subject: "film river")
    try await desk.keep(png, as: picture, by: "pia")
    for wrong in ["", "film nothing", "planet river"] {
      var other = picture
      other.subject = wrong
      await #expect(throws: DeskError.self) { try await desk.keep(png, as: other, by: "pia") }
    }
    await #expect(throws: DeskError.self) {
      try await desk.keep(Array("<svg>".utf8), as: picture, by: "pia")
    }
    var bare = picture
    bare.alt = ""
    await #expect(throws: DeskError.self) { try await desk.keep(png, as: bare, by: "pia") }
    let press = try await press(stage)
    let kept = try #require(press.picture(of: "film river", on: "2026-03-20"))
    #expect(kept.alt == "A river at dusk" && !kept.name.isEmpty)
    // Rights end.
    #expect(press.picture(of: "film river", on: "2026-03-21") == nil)
    try await desk.takeAway(kept.name, of: kept.subject, by: "pia", reason: "rights")
    #expect(try await self.press(stage).pictures.isEmpty)
  }
}
