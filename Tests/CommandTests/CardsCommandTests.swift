import Awards
import Ballots
import Foundation
import Records
import Sealing
import SeasonFixtures
import TestSupport
import Testing

/// `envelope cards print` and `choose`, on a circle whose members write a film down.
@Suite struct CardsCommandTests {
  @Test(.enabled(if: PrintTests.hasReader, "pdftotext is missing: apt install poppler-utils"))
  func everyNameThatWasWrittenIsPrinted() async throws {
    let (stage, keys, file) = try await RoomSeason.stage()
    defer { stage.remove() }
    let desk = RoomDesk(stage.office, "final")
    try await desk.begin(with: #require(keys["round/final"]), by: "c1")
    try await desk.note("c5", .excused, by: "c1", reason: "a train")
    try await desk.hold(
      "film",
      [
        "c1": ["Anora", "Conclave", "Dune"], "c2": ["Anora"], "c3": ["Anora", "Dune"],
        "c4": ["Conclave"],
      ])
    try await desk.end("grand", .notAwarded, by: "c1")
    try await desk.end("jury", .notAwarded, by: "c1")
    try await desk.end(by: "c1")
    try await EnvelopeDesk(stage.office).makeLabels(sets: 1, by: "Kay")
    let cards = try await EnvelopeDesk(stage.office).cardsFile(by: "Kay").json.text
    let folder = stage.folder
    try cards.write(
      to: folder.appendingPathComponent("lamp.cards.json"), atomically: true, encoding: .utf8)
    try file.write(
      to: folder.appendingPathComponent("kay.keys"), atomically: true, encoding: .utf8)

    let print = try Command.run(
      ["cards", "print", "lamp.cards.json", "--keys", "kay.keys", "--out", "lamp.pdf"],
      input: RoomSeason.passphrase + "\n", in: folder)
    #expect(print.code == 0, "\(print.errors)")
    #expect(print.output.contains("Best Film: 6 cards"))
    let pdf = folder.appendingPathComponent("lamp.pdf")
    let attributes = try FileManager.default.attributesOfItem(atPath: pdf.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let pages = try PrintTests.text(ofPDF: pdf).split(separator: "\u{0C}")
    let leads = ["Anora", "Conclave", "Dune", "It’s a tie", "No Award", "This award is not"]
    #expect(pages.count == leads.count)
    for (page, lead) in zip(pages, leads) {
      #expect(page.contains(lead) && page.contains("Best Film"), "\(page)")
    }

    let choose = try Command.run(
      ["cards", "choose", "lamp.cards.json", "--keys", "kay.keys"],
      input: RoomSeason.passphrase + "\n\n\n\n", in: folder)
    #expect(choose.code == 0, "\(choose.errors)")
    #expect(choose.output.contains("Card 1: Anora"))

    // Where the site prints all, there is nothing to print at home.
    var own = try #require(CardsFile(JSONValue(parsing: Data(cards.utf8))))
    own.items.removeAll { $0.sealedPrint != nil }
    try own.json.text.write(
      to: folder.appendingPathComponent("own.json"), atomically: true, encoding: .utf8)
    let none = try Command.run(
      ["cards", "print", "own.json", "--keys", "kay.keys"], input: RoomSeason.passphrase + "\n",
      in: folder)
    #expect(none.code == 65 && none.errors.contains("no award here has nominees"))
  }
}
