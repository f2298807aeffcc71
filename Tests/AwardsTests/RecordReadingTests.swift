import CheatBench
import Foundation
import Records
import Testing

/// Reading a stranger's record: nothing that the manifest does not list, and nothing that a terminal would obey.
@Suite struct RecordReadingTests {
  @Test func unlistedFilesAreNotRead() async throws {
    let base = try await CheatBase("scores")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "reading-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, bytes) in try base.files(.public) {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    #expect(Verifier.verify(try #require(RecordFolder(folder))).isSound)
    // A sparse file of 8 GiB costs nothing on the disk, and would cost as much memory to read.
    let huge = folder.appendingPathComponent("log/huge")
    _ = FileManager.default.createFile(atPath: huge.path, contents: nil)
    let handle = try FileHandle(forWritingTo: huge)
    try handle.truncate(atOffset: 8 << 30)
    try handle.close()
    // One that is listed and grew is not read either.
    let readme = folder.appendingPathComponent("README.md")
    let grown = try FileHandle(forWritingTo: readme)
    try grown.truncate(atOffset: 4 << 30)
    try grown.close()
    let record = try #require(RecordFolder(folder))
    #expect(record.files["log/huge"] == nil && record.files["README.md"] == nil)
    let found = Verifier.verify(record).findings.map { "\($0.name.rawValue)@\($0.path)" }
    #expect(found.contains("file-unlisted@log/huge"))
    #expect(found.contains("file-changed@README.md"))
  }

  @Test(arguments: [
    ("\u{1B}[2K\rverified", "\\u{1b}[2K\\u{d}verified"), ("a\u{202E}b", "a\\u{202e}b"),
    ("Ōe – „x“", "Ōe – „x“"), ("a\u{2028}b", "a\\u{2028}b"), ("\u{9B}2J", "\\u{9b}2J"),
  ])
  func visible(_ text: String, _ shown: String) { #expect(text.visible == shown) }

  /// What a record calls itself never reaches a terminal as it is.
  @Test func namesAreCleaned() async throws {
    let base = try await CheatBase("scores")
    var files = try base.files(.public)
    let manifest = String(decoding: try #require(files["MANIFEST"]), as: UTF8.self)
    files["MANIFEST"] = Array(
      manifest.replacing("README.md", with: "READ\u{202E}ME.md").utf8)
    let check = Verifier.verify(RecordFolder(files: files))
    for line in check.findings.map(\.description) + check.checked + check.notChecked {
      #expect(line.visible == line)
    }
  }
}
