import Foundation
import TestSupport
import Testing
import Texts
import Web

/// Every text that the site shows or mails is in each language that comes with it.
@Suite struct CatalogueTests {
  private static let sources = Corpus.project.appendingPathComponent("Sources")

  private struct Known {
    var texts: Set<String> = []
    var plurals: [String: String] = [:]
  }

  private static func known() throws -> Known {
    var known = Known(texts: Set(PageTexts.all))
    for folder in ["Web", "Awards", "Delivery", "Newsroom", "Seasons", "Texts"] {
      let source = try SourceTexts(sources.appendingPathComponent(folder))
      known.texts.formUnion(source.texts.keys)
      known.plurals.merge(source.plurals) { first, _ in first }
    }
    return known
  }

  /// No template is left out of the list that translators get.
  @Test func everyTemplate() throws {
    let folder = Self.sources.appendingPathComponent("Web")
    var count = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      count += text.matches(of: /emplate = Template\(/).count
    }
    #expect(PageTexts.templateCount == count)
    #expect(PageTexts.all.count > 600)
  }

  /// The reader of sources, on a source written by hand.
  @Test func sourceTexts() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let quotes = "\"\"\""
    let source = #"""
      /// say("in a comment")
      let a = say("one \(f("x", y(1))) two \u{201C}\(b)\u{201D}")
      let b = say(
        isDone ? "yes" : "a long "
          + "text \(n)")
      let c = say(n, one: "\(n) ballot", other: "\(n) ballots") + say("\(x)")
      let d = say(
        \#(quotes)
        Dear \(name),

          in \
        one line "quoted"
        \#(quotes))
      note(Phrase("did it"), say("outer \(say("inner"))"))
      """#
    try source.write(
      to: folder.appendingPathComponent("a.swift"), atomically: true, encoding: .utf8)
    let read = try SourceTexts(folder)
    #expect(
      Set(read.texts.keys) == [
        "one {1} two \u{201C}{2}\u{201D}", "yes", "a long text {1}",
        "Dear {1},\n\n  in one line \"quoted\"", "did it", "outer {1}", "inner",
      ])
    #expect(read.plurals == ["{1} ballots": "{1} ballot"])
  }

  /// The tags, marks and values of a text, sorted.
  private static func marks(_ text: String) -> [String] {
    text.matches(of: /\{\{[^}]*\}\}|<[^>]*>|\{\d+\}/).map { String($0.output) }.sorted()
  }

  @Test(arguments: ["es", "fr"])
  func everyText(_ code: String) throws {
    let known = try Self.known()
    let language = try #require(Language.shipped.first { $0.code == code })
    let entries = language.entries
    let plain = entries.filter { $0.plural == nil }
    let missing = known.texts.subtracting(plain.map(\.english)).sorted()
    #expect(missing.isEmpty, "not in \(code): \(missing.prefix(20))")
    let dead = Set(plain.map(\.english)).subtracting(known.texts).sorted()
    #expect(dead.isEmpty, "no longer said, and in \(code): \(dead.prefix(20))")
    let plurals = entries.filter { $0.plural != nil }
    #expect(
      Dictionary(uniqueKeysWithValues: plurals.map { ($0.plural ?? "", $0.english) })
        == known.plurals)
    for entry in entries {
      let english = Self.marks(entry.plural ?? entry.english)
      for form in entry.forms {
        if entry.plural == nil {
          #expect(Self.marks(form) == english, "\(code), line \(entry.line): \(entry.english)")
        } else {
          #expect(Set(Self.marks(form)).isSubset(of: english), "\(code), line \(entry.line)")
        }
        #expect(!form.contains("  ") || entry.english.contains("  "), "\(code), line \(entry.line)")
      }
    }
  }
}
