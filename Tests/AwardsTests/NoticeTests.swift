import Awards
import Foundation
import SeasonFixtures
import Seasons
import Testing

/// Mails to many while a round is open. The final of the small season closes on 8 March at 17:00 UTC.
@Suite struct NoticeTests {
  private static func stage() async throws -> Stage {
    let stage = try await Stage.small()
    try await RollDesk(stage.office).add(
      (1...4).map {
        Member(
          id: "m\($0)", name: "Member \($0)", branch: "jury", address: "m\($0)@example.org")
      }, by: "admin")
    try await stage.open("final")
    return stage
  }

  private static func kinds(_ stage: Stage) async throws -> [String: [String]] {
    let mails = try await stage.store.mails(of: nil, 1000, in: stage.office.id)
    return Dictionary(grouping: mails, by: \.visitor.text).mapValues { $0.map(\.kind).sorted() }
  }

  private static func fill(_ member: String, _ stage: Stage) async throws {
    let round = try #require(try await stage.office.state().rounds["final"])
    try await DraftDesk(stage.office).keep(
      Draft(choices: ["film": ["film-river"]]), of: member, in: round,
      key: Array(repeating: 1, count: 32))
  }

  @Test func remindersByTheClock() async throws {
    let stage = try await Self.stage()
    let keeper = RoundKeeper(stage.office, grace: 30, address: "https://vote.example")
    // One has cast, two has a draft, three has cast and begun to change it, four has done nothing.
    for member in ["m1", "m3"] {
      _ = try await stage.cast(member, ["film": ["film-river"]], in: "final")
    }
    for member in ["m2", "m3"] { try await Self.fill(member, stage) }
    stage.clock.set("2026-03-06T16:59:59Z")
    try await keeper.tick()
    #expect(try await Self.kinds(stage).isEmpty)
    stage.clock.set("2026-03-06T17:00:00Z")
    for _ in 0..<3 { try await keeper.tick() }
    let at48 = ["member m2", "member m3", "member m4"]
    #expect(
      try await Self.kinds(stage)
        == Dictionary(uniqueKeysWithValues: at48.map { ($0, ["reminder final 48"]) }))
    let texts = try await stage.store.mails(of: nil, 10, in: stage.office.id)
    for mail in texts {
      let isOfDraft = mail.text.contains("it is not cast")
      #expect(isOfDraft == (mail.visitor != .member("m4")), "\(mail.visitor.text)")
      #expect(mail.text.contains("https://vote.example"))
      #expect(mail.text.contains("8 March 2026, 18:00"))
    }
    _ = try await stage.cast("m4", ["film": ["film-river"]], in: "final")
    stage.clock.set("2026-03-08T11:00:00Z")
    for _ in 0..<3 { try await keeper.tick() }
    #expect(
      try await Self.kinds(stage) == [
        "member m2": ["reminder final 48", "reminder final 6"],
        "member m3": ["reminder final 48", "reminder final 6"],
        "member m4": ["reminder final 48"],
      ])
    stage.remove()
  }

  /// A site that was down over both times sends one mail; a round shorter than 48 hours has no such
  /// reminder.
  @Test func missedReminders() async throws {
    let stage = try await Self.stage()
    stage.clock.set("2026-03-08T12:00:00Z")
    try await RoundKeeper(stage.office, grace: 30, address: "").tick()
    #expect(try await Self.kinds(stage)["member m1"] == ["reminder final 6"])
    stage.remove()
    let short = try await Self.stage()
    try await RoundDesk(short.office).moveDeadline(
      "final", to: Date(timeIntervalSince1970: 1_772_355_600 + 24 * 3600), offset: 0, by: "admin",
      reason: "we meet sooner")
    #expect(
      try await short.office.state().rounds["final"]?.opens.timeIntervalSince1970 == 1_772_352_000)
    try await RoundKeeper(short.office, grace: 30, address: "").tick()
    #expect(
      try await Self.kinds(short)["member m1"] == ["deadline final 2026-03-02T09:00:00Z"])
    short.remove()
  }

  @Test func byHandOnceADay() async throws {
    let stage = try await Self.stage()
    let desk = MailDesk(stage.office)
    _ = try await stage.cast("m1", ["film": ["film-river"]], in: "final")
    let round = try #require(try await stage.office.state().rounds["final"])
    stage.clock.set("2026-03-02T10:00:00Z")
    #expect(try await desk.remindNow(round, address: "", by: "admin") == 3)
    #expect(try await desk.remindNow(round, address: "", by: "admin") == 3)
    #expect(try await Self.kinds(stage)["member m2"] == ["reminder final 2026-03-02"])
    stage.clock.set("2026-03-03T10:00:00Z")
    _ = try await desk.remindNow(round, address: "", by: "admin")
    #expect(try await Self.kinds(stage)["member m2"]?.count == 2)
    #expect(try await Self.kinds(stage)["member m1"] == nil)
    stage.clock.set("2026-03-08T17:00:00Z")
    await #expect(throws: DeskError.self) {
      _ = try await desk.remindNow(round, address: "", by: "admin")
    }
    stage.remove()
  }

  @Test func movesAndWithdrawals() async throws {
    let stage = try await Self.stage()
    try await RoundDesk(stage.office).withdraw("actor-bo", by: "admin", reason: "asked to")
    // The crew has no vote in the actors' category; those with mail are all of the jury.
    #expect(try await Self.kinds(stage)["member m1"] == ["withdrawn actor-bo"])
    let mail = try #require(
      try await stage.store.mails(of: .member("m1"), 1, in: stage.office.id).first)
    #expect(mail.text.contains("asked to"))
    try await RollDesk(stage.office).add(
      [Member(id: "m20", name: "Crew", branch: "crew", address: "crew@example.org")], by: "admin")
    try await RoundDesk(stage.office).withdraw("actor-ann", by: "admin", reason: "ineligible")
    #expect(try await Self.kinds(stage)["member m20"] == nil)
    let closes = try #require(Timestamp.parse("2026-03-09T18:00:00+01:00"))
    try await RoundDesk(stage.office).moveDeadline(
      "final", to: closes.date, offset: closes.offset, by: "admin", reason: "the line was down")
    #expect(
      try await Self.kinds(stage)["member m20"] == ["deadline final 2026-03-09T17:00:00Z"])
    stage.remove()
  }

  /// A draft that holds nothing is none.
  @Test func emptyDraft() async throws {
    let stage = try await Self.stage()
    try await Self.fill("m1", stage)
    let desk = DraftDesk(stage.office)
    #expect(try await desk.isUncast(of: "m1", in: "final"))
    let round = try #require(try await stage.office.state().rounds["final"])
    try await desk.keep(Draft(), of: "m1", in: round, key: Array(repeating: 1, count: 32))
    #expect(try await desk.isUncast(of: "m1", in: "final") == false)
    stage.remove()
  }
}
