import Foundation
import Paper
import TestSupport
import Testing

/// `envelope-print`, with its PDF read back by poppler.
@Suite struct PrintTests {
  static let hasReader = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

  private func text(_ document: PrintedDocument) throws -> String {
    let input = String(decoding: try JSONEncoder().encode(document), as: UTF8.self)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "print-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let pdf = folder.appendingPathComponent("a.pdf")
    let process = Process()
    process.executableURL = Corpus.project.appendingPathComponent(".build/release/envelope-print")
    let json = folder.appendingPathComponent("a.json")
    try Data(input.utf8).write(to: json)
    try Data().write(to: pdf)
    process.standardInput = try FileHandle(forReadingFrom: json)
    process.standardOutput = try FileHandle(forWritingTo: pdf)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try Self.text(ofPDF: pdf)
  }

  /// By poppler; a form feed ends each page.
  static func text(ofPDF pdf: URL) throws -> String {
    let reader = Process()
    reader.executableURL = URL(fileURLWithPath: "/usr/bin/pdftotext")
    let plain = pdf.appendingPathExtension("txt")
    reader.arguments = ["-layout", pdf.path, plain.path]
    try reader.run()
    reader.waitUntilExit()
    return try String(contentsOf: plain, encoding: .utf8)
  }

  private func document(_ blocks: [PrintedBlock], footer: String? = nil) -> PrintedDocument {
    PrintedDocument(
      title: "Try", paper: .a5, footer: footer, made: "2026-03-01T00:00:00Z", blocks: blocks)
  }

  /// No line of a long text is lost or doubled where pages end, and each page has its number.
  @Test(.enabled(if: PrintTests.hasReader, "pdftotext is missing: apt install poppler-utils"))
  func pagesLoseNothing() throws {
    let lines = (1...200).map { "line number \($0)." }
    let found = try text(
      document([.line(lines.joined(separator: "\n"))], footer: "Footer"))
    let pages = found.split(separator: "\u{0C}")
    #expect(pages.count > 3)
    for (index, page) in pages.enumerated() { #expect(page.contains("Footer · \(index + 1)")) }
    let numbers = found.matches(of: /line number (\d+)\./).map { String($0.1) }
    #expect(numbers == (1...200).map(String.init))
  }

  /// Accents and Greek arrive as they are; what belongs together stands on one page.
  @Test(.enabled(if: PrintTests.hasReader, "pdftotext is missing: apt install poppler-utils"))
  func namesAndBlocksStayWhole() throws {
    let block = PrintedBlock.together(
      [.line("Alfonso Cuarón"), .line("Θεόδωρος Αγγελόπουλος"), .box(side: 300)])
    let found = try text(document([.box(side: 250), block]))
    let pages = found.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    let second = pages.count > 1 ? String(pages[1]) : ""
    // A break at the end makes no empty page.
    #expect(try text(document([.line("a"), .pageBreak])).filter { $0 == "\u{0C}" }.count == 1)
    #expect(second.contains("Alfonso Cuarón") && second.contains("Θεόδωρος Αγγελόπουλος"))
  }

  @Test func refusesWithAReason() throws {
    let encoder = JSONEncoder()
    func run(_ blocks: [PrintedBlock]) throws -> Command.Result {
      try Command.run(
        [], input: String(decoding: try encoder.encode(document(blocks)), as: UTF8.self),
        program: "envelope-print")
    }
    // Hieroglyphs: no font of the machines this is tried on has them.
    let unknown = try run([.line("a \u{13000} b")])
    #expect(unknown.code == 65 && unknown.errors.contains("no font with the letter “\u{13000}”"))
    let tall = try run([.together([.line("Begins so"), .box(side: 2000)])])
    #expect(tall.code == 65 && tall.errors.contains("“Begins so” does not fit on a page"))
    let broken = try Command.run([], input: "{", program: "envelope-print")
    #expect(broken.code == 65 && broken.errors.contains("no document"))
  }

  /// A page's picture: a PNG of 1200 by 630, in whatever script the name is, however long it is.
  @Test func pictures() throws {
    for lead in ["Anora", "Ümlaut", String(repeating: "A very long title indeed ", count: 20)] {
      let picture = SharePicture(
        kicker: "Best Picture", lead: lead, rest: ["Alex Coco, Samantha Quan and Sean Baker"],
        footer: "97th Academy Awards", isWinner: true)
      let process = Process()
      process.executableURL = Corpus.project.appendingPathComponent(
        ".build/release/envelope-print")
      process.arguments = ["--picture"]
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(picture))
      try input.fileHandleForWriting.close()
      let png = Array(output.fileHandleForReading.readDataToEndOfFile())
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
      // IHDR: width and height, big-endian (ISO/IEC 15948, 11.2.2).
      #expect(Array(png[16..<24]) == [0, 0, 4, 0xB0, 0, 0, 2, 0x76])
    }
  }
}
