import Awards
import Foundation
import Records
import SeasonFixtures
import Seasons
import Testing

/// Who learns a result, and when.
@Suite struct ResultRuleTests {
  private static func counted(_ results: String) async throws -> Stage {
    let stage = try await Stage(
      SeasonFile(text: SmallSeason.yaml + results), members: Stage.members)
    try await stage.open("final")
    for member in Stage.members.prefix(3) {
      _ = try await stage.cast(member.id, ["film": ["film-river"]], in: "final")
    }
    try await stage.close("final")
    try await SeasonDesk(stage.office).decide(
      "sponsor",
      Outcome(by: "Bank", on: "2026-03-10", citation: LocalizedText("For it"), winners: []),
      by: "admin")
    try await CountDesk(stage.office).sealEnvelopes(
      of: "final", keys: stage.keys("final"), by: "Kay")
    return stage
  }

  private static let dana = StaffMember(
    id: "dana", name: "Dana Poe", address: "dana@example.org", roles: [.press])
  private static let eli = StaffMember(
    id: "eli", name: "Eli Roe", address: "eli@example.org", roles: [.administrator])

  @Test func thoseNamedLook() async throws {
    let stage = try await Self.counted("results: {learns: named, persons: [Dana Poe]}\n")
    defer { stage.remove() }
    let desk = NightDesk(stage.office)
    await #expect(throws: DeskError.self) {
      _ = try await desk.look(with: stage.night, by: Self.eli)
    }
    // A look that fails is no look.
    await #expect(throws: (any Error).self) {
      _ = try await desk.look(with: #require(stage.round["final"]), by: Self.dana)
    }
    #expect(try await !stage.office.state().journal.contains { $0.kind == .resultSeen })
    let cards = try await desk.look(with: stage.night, by: Self.dana)
    #expect(cards.first { $0.category == "film" }?.winners.map(\.title) == ["River"])
    #expect(cards.count == 5)
    // The look is in the public journal, and what was seen is not.
    let contents = try await PressDesk(stage.office).contents()
    let event = try #require(contents.journal.last { $0.kind == .resultSeen })
    #expect(event.actor == "Dana Poe" && !event.json.text.contains("river"))
    // Nothing is open by it.
    #expect(contents.envelopes.allSatisfy { $0.opening == nil })
    try await desk.openAll(nightKey: stage.night, by: "Kay")
    let opened = try await PressDesk(stage.office).contents()
    #expect(
      Verifier.verify(RecordFolder(files: try signed(opened, stage, .public))).findings == [])
    stage.remove()
  }

  @Test(arguments: ["", "results: {learns: everyone}\n"])
  func nobodyElse(_ results: String) async throws {
    let stage = try await Self.counted(results)
    defer { stage.remove() }
    await #expect(throws: DeskError.self) {
      _ = try await NightDesk(stage.office).look(with: stage.night, by: Self.dana)
    }
    stage.remove()
  }

  @Test func everybodyAtOnce() async throws {
    let stage = try await Self.counted("results: {learns: everyone}\n")
    defer { stage.remove() }
    try await NightDesk(stage.office).openAll(nightKey: stage.night, by: "Kay")
    #expect(try await NightDesk(stage.office).next() == nil)
    let contents = try await PressDesk(stage.office).contents()
    #expect(contents.envelopes.allSatisfy { $0.opening != nil })
    stage.remove()
  }

  @Test func theFileSaysWhom() throws {
    #expect(throws: SeasonFileError.self) {
      _ = try SeasonFile(text: SmallSeason.yaml + "results: {learns: named}\n")
    }
    #expect(throws: SeasonFileError.self) {
      _ = try SeasonFile(text: SmallSeason.yaml + "results: {learns: all}\n")
    }
    let file = try SeasonFile(
      text: SmallSeason.yaml + "results: {learns: named, persons: [Dana Poe, Eli Roe]}\n")
    let again = try SeasonFile(text: file.season.json.text)
    #expect(again.season.results == file.season.results)
    #expect(file.season.results.sentence.hasPrefix("Before the night Dana Poe, Eli Roe may look"))
  }
}
