import Foundation
import Testing

/// `envelope texts`, and what `envelope serve --languages` takes.
@Suite struct TextsCommandTests {
  /// Spanish as written out is whole; a language that is new has every text and no translation.
  @Test func writesAndChecks() throws {
    try Self.inFolder { folder in
      let spanish = try Command.run(["texts", "es"])
      let file = folder.appendingPathComponent("es.po")
      try spanish.output.write(to: file, atomically: true, encoding: .utf8)
      let checked = try Command.run(["texts", "--check", file.path])
      #expect(checked.code == 0 && checked.output.contains(", 0 to look at"), "\(checked.output)")
      let german = try Command.run(["texts", "de"])
      #expect(german.code == 0)
      #expect(Self.count("msgid \"", german.output) == Self.count("msgid \"", spanish.output))
      try german.output.write(to: file, atomically: true, encoding: .utf8)
      let empty = try Command.run(["texts", "--check", file.path])
      #expect(empty.code == 65 && empty.output.contains("not translated"))
    }
  }

  /// A mark that is lost or added, a part that ends twice, a tag that is not closed: refused with the line,
  /// by the check and by the site before it serves.
  @Test(arguments: [
    (#"msgid "{1} on the roll.""#, #"msgstr "im Verzeichnis""#, "{1}"),
    (#"msgid "{1} on the roll.""#, #"msgstr "{1} von {2}""#, "{2}"),
    (
      #"msgid "There is no such page. Go back, or begin at the first page.""#,
      #"msgstr "{{#told}}Nein""#, "{{#told}}"
    ),
    (
      #"msgid "There is no such page. Go back, or begin at the first page.""#,
      #"msgstr "<b>Nein""#, "<b>"
    ),
  ])
  func wrongMarks(_ english: String, _ own: String, _ mark: String) throws {
    try Self.inFolder { folder in
      let file = folder.appendingPathComponent("de.po")
      let header = "msgid \"\"\nmsgstr \"Language: de\\n\"\n\n"
      try (header + english + "\n" + own + "\n").write(to: file, atomically: true, encoding: .utf8)
      let checked = try Command.run(["texts", "--check", file.path])
      #expect(checked.output.contains("de.po:4: \(mark) must stand"), "\(checked.output)")
      // Were the texts taken, the certificate that is not there would end it.
      let served = try Command.run(
        [
          "serve", "--tls-cert", "none.pem", "--tls-key", "none.pem", "--address",
          "https://a.example", "--port", "0", "--languages", folder.path,
        ], in: folder)
      #expect(served.code == 65, "\(served.errors)")
      #expect(served.errors.contains("de.po:4: \(mark) must stand"), "\(served.errors)")
    }
  }

  @Test func refusals() throws {
    #expect(try Command.run(["texts"]).code == 64)
    #expect(try Command.run(["texts", "../es"]).code == 64)
    let none = try Command.run(["serve", "--languages", "/nowhere/at-all"])
    #expect(none.code == 64 && none.errors.contains("there is no such folder"))
  }

  private static func count(_ text: String, _ whole: String) -> Int {
    whole.ranges(of: text).count
  }

  private static func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "texts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }
}
