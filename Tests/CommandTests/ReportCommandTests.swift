import Awards
import Foundation
import Records
import SeasonFixtures
import Testing

/// `envelope report` and `envelope site write`: folders that are written whole, or not at all.
@Suite struct ReportCommandTests {
  @Test func reports() async throws {
    let stage = try await Stage.small()
    defer { stage.remove() }
    try await stage.nominate()
    try await stage.vote()
    try await stage.finish()
    let contents = try await PressDesk(stage.office).contents()
    let record = stage.folder.appendingPathComponent("record")
    for (path, bytes) in try signed(contents, stage, .public) {
      let file = record.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    func run(_ kind: String, _ out: String) throws -> Command.Result {
      try Command.run(["report", kind, "record", "--out", out], in: stage.folder)
    }
    // Written again, the new one takes the old one's place.
    for _ in 1...2 {
      let done = try run("hugo", "stats")
      #expect(done.code == 0, "\(done.errors)")
    }
    let page = try String(
      contentsOf: stage.folder.appendingPathComponent("stats/report.html"), encoding: .utf8)
    #expect(page.contains("Harbour Festival 2026: statistics"))
    let left = try FileManager.default.contentsOfDirectory(atPath: stage.folder.path)
    #expect(!left.contains { $0.hasSuffix(".new") || $0.hasSuffix(".old") }, "\(left)")
    // A folder that somebody else made stays as it is.
    let other = try run("hugo", "record")
    #expect(other.code == 64 && other.errors.contains("was not made by this command"))
    #expect(try run("oscars", "stats").code == 64)
    #expect(try Command.run(["report", "hugo", "nothing"], in: stage.folder).code == 65)
  }

  @Test func siteRefusals() throws {
    let none = try Command.run([
      "site", "write", "--address", "https://a.example", "--database", "/nowhere/a.sqlite",
    ])
    #expect(none.code == 65 && none.errors.contains("there is no such file"))
    #expect(try Command.run(["site", "write", "--address", "a.example"]).code == 64)
    #expect(
      try Command.run(["site", "write", "--address", "https://a", "--language", "xx"]).code == 64)
  }
}
