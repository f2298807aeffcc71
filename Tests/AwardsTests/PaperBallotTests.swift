import Awards
import Foundation
import Records
import Sealing
import SeasonFixtures
import Seasons
import Testing

/// Paper ballots: envelopes, two who enter, the box.
@Suite struct PaperBallotTests {
  static let ada = StaffMember(
    id: "ada", name: "Ada", address: "ada@example.org", roles: [.administrator])
  static let bo = StaffMember(id: "bo", name: "Bo", address: "bo@example.org", roles: [.keyholder])

  static func stage(_ counts: String) async throws -> Stage {
    let yaml = SmallSeason.yaml.replacing(
      "closes: 2026-03-08T18:00:00+01:00}",
      with: "closes: 2026-03-08T18:00:00+01:00, paper: {counts: \(counts), days: 2}}")
    let stage = try await Stage(SeasonFile(text: yaml), members: Stage.members)
    try await stage.open("final")
    return stage
  }

  private static func key(_ word: String = "a word of our own") throws -> [UInt8] {
    try DraftSeal.key(word: word, context: "test")
  }

  @Test func paperCounts() async throws {
    let stage = try await Self.stage("paper")
    defer { stage.remove() }
    let desk = PaperDesk(stage.office, "final")
    let kinds = try await desk.kinds()
    #expect(kinds.kinds.map(\.categories) == [["film", "actor", "short"], ["film", "short"]])
    #expect(kinds.ofMember["m1"]?.letter == "A" && kinds.ofMember["m13"]?.letter == "B")
    _ = try await stage.cast("m1", ["film": ["film-river"]], in: "final")

    let sent = try await desk.send(to: ["m1", "m2", "m13", "m3"], by: "Ada")
    let again = try await desk.send(to: ["m3"], by: "Ada")
    await #expect(throws: DeskError.badInput("nobody has no vote in this round")) {
      _ = try await desk.send(to: ["nobody"], by: "Ada")
    }
    for item in sent.prefix(3) {
      #expect(try await desk.takeBack(item.code, by: "Ada").id == item.member.id)
    }
    // A code is good once; one that was sent again is void.
    await #expect(
      throws: DeskError.badInput(
        "an envelope with this code came back before. Put this one aside unopened")
    ) { _ = try await desk.takeBack(sent[0].code, by: "Ada") }
    await #expect(
      throws: DeskError.badInput(
        "this envelope of Member 3 is void: another was sent. Put it aside unopened")
    ) { _ = try await desk.takeBack(sent[3].code, by: "Ada") }
    await #expect(throws: DeskError.badInput("no envelope of this round has that code")) {
      _ = try await desk.takeBack(AccessCode(length: 16, entropy: .system), by: "Ada")
    }
    await #expect(throws: DeskError.badInput("the envelope of Member 1 has come back already")) {
      _ = try await desk.send(to: ["m1"], by: "Ada")
    }

    let opened = try await desk.open(by: "Ada")
    #expect(opened.opened == 3 && opened.unopened == [])
    // What was cast on the web is set aside, and the web is closed to them.
    #expect(try await stage.store.rollCounts(of: "final", in: stage.office.id)["film"]?.cast == 0)
    await #expect(throws: DeskError.ballot(.onPaper)) {
      _ = try await stage.cast("m2", ["film": ["film-river"]], in: "final")
    }
    for member in ["m4", "m5", "m6"] {
      _ = try await stage.cast(member, ["film": ["film-river"]], in: "final")
    }

    let key = try Self.key()
    let stone = Draft(
      choices: ["film": ["film-stone", "film-river"], "actor": ["actor-bo"]])
    // One person is not two.
    #expect(try await desk.enter(stone, sheet: 1, kind: "A", key: key, by: Self.ada) == .first)
    #expect(try await desk.enter(stone, sheet: 1, kind: "A", key: key, by: Self.ada) == .first)
    await #expect(
      throws: DeskError.badInput(
        "the other has entered this sheet under another word; agree on the word, and enter it again"
      )
    ) {
      _ = try await desk.enter(
        stone, sheet: 1, kind: "A", key: Self.key("another word of mine"), by: Self.bo)
    }
    #expect(try await desk.enter(stone, sheet: 1, kind: "A", key: key, by: Self.bo) == .boxed)
    await #expect(throws: DeskError.badInput("sheet A 1 is in the box already")) {
      _ = try await desk.enter(stone, sheet: 1, kind: "A", key: key, by: Self.bo)
    }
    let cloud = Draft(choices: ["film": ["film-cloud"]])
    #expect(try await desk.enter(cloud, sheet: 2, kind: "A", key: key, by: Self.bo) == .first)
    #expect(
      try await desk.enter(stone, sheet: 2, kind: "A", key: key, by: Self.ada)
        == .differs(["Best Film", "Best Actor"], from: "bo"))
    #expect(try await desk.enter(cloud, sheet: 2, kind: "A", key: key, by: Self.ada) == .boxed)
    // As many sheets as envelopes of the kind.
    await #expect(throws: DeskError.self) {
      _ = try await desk.enter(cloud, sheet: 3, kind: "A", key: key, by: Self.ada)
    }
    // A blank sheet is an empty ballot.
    #expect(try await desk.enter(Draft(), sheet: 1, kind: "B", key: key, by: Self.ada) == .first)
    #expect(try await desk.sheets().map(\.kind) == ["B"])
    #expect(try await desk.enter(Draft(), sheet: 1, kind: "B", key: key, by: Self.bo) == .boxed)
    #expect(try await desk.sheets() == [])

    let control = try await desk.control()
    #expect(control.sent == 5 && control.spoiled == 1 && control.returned == 3)
    #expect(control.opened == 3 && control.entered == 3 && control.waiting.isEmpty)
    #expect(again.count == 1)

    try await stage.close("final")
    try await stage.finish()
    let contents = try await PressDesk(stage.office).contents()
    for kind in [Manifest.Kind.public, .auditor] {
      let check = Verifier.verify(RecordFolder(files: try signed(contents, stage, kind)))
      #expect(check.findings == [])
    }
    // River three times on the web; stone before river, cloud, and nothing on paper.
    let blt = try signed(contents, stage, .public)["ballots/final/film.blt"] ?? []
    let lines = String(decoding: blt, as: UTF8.self).split(separator: "\n")
    #expect(lines.prefix(6) == ["3 1", "1 0", "3 1 0", "1 2 1 0", "1 3 0", "0"])
    let closed = contents.journal.last { $0.kind == .roundClosed }
    #expect(closed?.details["paper"]?["entered"]?.integer == 3)
    // The public record has no word of whose envelopes they were.
    #expect(!contents.journal.contains { $0.kind == .paperSent || $0.kind == .paperReturned })
    stage.remove()
  }

  @Test func theWebCounts() async throws {
    let stage = try await Self.stage("web")
    defer { stage.remove() }
    let desk = PaperDesk(stage.office, "final")
    let sent = try await desk.send(to: ["m1", "m2"], by: "Ada")
    for item in sent { _ = try await desk.takeBack(item.code, by: "Ada") }
    // Before it is opened a member may still vote on the web.
    _ = try await stage.cast("m1", ["film": ["film-river"]], in: "final")
    let opened = try await desk.open(by: "Ada")
    #expect(opened.opened == 1 && opened.unopened == ["m1"])
    _ = try await stage.cast("m1", ["film": ["film-stone"]], in: "final")
    await #expect(throws: DeskError.ballot(.onPaper)) {
      _ = try await stage.cast("m2", ["film": ["film-river"]], in: "final")
    }
    #expect(try await desk.control().waiting == ["A": 1])
    stage.remove()
  }

  /// The clock closes a round when the last sheet is in, or the days are over.
  @Test(arguments: [true, false])
  func closing(_ isEntered: Bool) async throws {
    let stage = try await Self.stage("paper")
    defer { stage.remove() }
    let desk = PaperDesk(stage.office, "final")
    let keeper = RoundKeeper(stage.office, grace: 30, address: "https://vote.example")
    let sent = try await desk.send(to: ["m1", "m2"], by: "Ada")
    _ = try await desk.takeBack(sent[0].code, by: "Ada")
    stage.clock.set("2026-03-08T17:01:00Z")
    try await keeper.tick()
    var round = try await stage.office.state().rounds["final"]
    #expect(round?.isClosed == false)
    await #expect(throws: DeskError.self) {
      _ = try await stage.cast("m5", ["film": ["film-river"]], in: "final")
    }
    await #expect(throws: DeskError.self) {
      try await RoundDesk(stage.office).close("final", by: "Ada", reason: "done")
    }
    if isEntered {
      _ = try await desk.open(by: "Ada")
      let draft = Draft(choices: ["film": ["film-stone"]])
      for staff in [Self.ada, Self.bo] {
        _ = try await desk.enter(draft, sheet: 1, kind: "A", key: Self.key(), by: staff)
      }
    } else {
      stage.clock.set("2026-03-10T17:00:00Z")
    }
    try await keeper.tick()
    round = try await stage.office.state().rounds["final"]
    #expect(round?.isClosed == true)
    stage.remove()
  }

  /// Two sheets that are agreed on at one moment go under two envelopes.
  @Test func atOneMoment() async throws {
    let stage = try await Self.stage("paper")
    defer { stage.remove() }
    let desk = PaperDesk(stage.office, "final")
    let members = (1...12).map { "m\($0)" }
    for item in try await desk.send(to: members, by: "Ada") {
      _ = try await desk.takeBack(item.code, by: "Ada")
    }
    _ = try await desk.open(by: "Ada")
    let key = try Self.key()
    let draft = Draft(choices: ["film": ["film-stone"]])
    for number in 1...12 {
      _ = try await desk.enter(draft, sheet: number, kind: "A", key: key, by: Self.ada)
    }
    try await withThrowingTaskGroup(of: PaperDesk.Entering.self) { group in
      for number in 1...12 {
        group.addTask {
          try await desk.enter(draft, sheet: number, kind: "A", key: key, by: Self.bo)
        }
      }
      for try await result in group { #expect(result == .boxed) }
    }
    #expect(try await stage.store.rollCounts(of: "final", in: stage.office.id)["film"]?.cast == 12)
    #expect(try await desk.control().entered == 12)
    stage.remove()
  }
}
