import Foundation
import Testing

/// `envelope archive`: a history in, answers out, and errors that leave what was there.
@Suite struct ArchiveCommandTests {
  @Test func importsAndAnswers() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "archive-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ lines: String) throws {
      try lines.write(
        to: folder.appendingPathComponent("bay.csv"), atomically: true, encoding: .utf8)
    }
    func run(_ arguments: String...) throws -> Command.Result {
      try Command.run(["archive"] + arguments, in: folder)
    }
    let before = try run("ask", "ties")
    #expect(before.code == 64 && before.errors.contains("envelope archive import"))
    try write(
      "year,category,film,winner\n2001,Film,River,1\n2001,Film,Stone,1\n2002,Film,Cloud,1\n")
    let imported = try run("import", "bay.csv")
    #expect(imported.output == "3 nominations of 2 ceremonies of bay\n", "\(imported.errors)")
    let ties = try run("ask", "ties", "--json")
    #expect(ties.output.contains("River and Stone") && !ties.output.contains("Cloud"))
    #expect(try run("ask", "work", "clou").output.contains("Cloud"))
    // Nothing of a file with an error is taken, and what was there stays.
    try write("year,category,film,winner\n2003,Film,Ember,1\n2003,Film,Ash,maybe\n")
    let wrong = try run("import", "bay.csv")
    #expect(wrong.code == 65 && wrong.errors.contains("bay.csv:3:"), "\(wrong.errors)")
    #expect(wrong.errors.contains("nothing was imported"))
    #expect(try run("ask", "work", "ember").output.contains("nothing"))
    #expect(try run("ask", "ties").output.contains("River and Stone"))
    let misspelt = try run("ask", "tie")
    #expect(misspelt.code == 64 && misspelt.errors.contains("ties"))
    #expect(try run("ask", "person").code == 64)
  }
}
