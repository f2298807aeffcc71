import ArgumentParser
import Foundation
import Texts

struct TextsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "texts", abstract: "Writes out or checks the texts of a language, as a PO file.",
    discussion: """
      envelope texts de > de.po writes every text of the site, for a translator's program; envelope texts es \
      shows one that comes with Envelope. envelope serve --languages FOLDER shows the languages of a folder.
      """)

  @Argument(help: "A language, as es, fr or pt-BR.")
  var language: String?

  @Option(help: "Checks a PO file instead: what is missing, and which marks are wrong.")
  var check: String?

  /// Every text there is: each language that comes with Envelope has all of them.
  private static var all: [Catalogue.Entry] {
    Language.shipped.first { !$0.entries.isEmpty }?.entries ?? []
  }

  func run() throws {
    switch (language, check) {
    case (let code?, nil):
      let letters = code.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0 | 0x20) }
      guard letters, (2...12).contains(code.count) else {
        throw Failure.usage("\(code): write a language as es or pt-BR")
      }
      let known = Language.shipped.first { $0.code == code && !$0.entries.isEmpty }
      print(POWriter.text(code: code, known, all: known?.entries ?? Self.all))
    case (nil, let file?):
      let catalogue = try Self.catalogue(file)
      let check = CatalogueCheck(catalogue, all: Self.all)
      let problems = check.missing.map { " \($0)" } + check.unused + check.wrong
      for problem in problems { print("\(file):\(problem)") }
      print("\(catalogue.entries.count) texts, \(problems.count) to look at")
      if !problems.isEmpty { throw Failure.data("\(file): not complete") }
    default: throw Failure.usage("name a language, or a file with --check")
    }
  }

  private static func catalogue(_ file: String) throws -> Catalogue {
    guard let text = String(validating: try Files.read(file), as: UTF8.self) else {
      throw Failure.data("\(file): is not UTF-8")
    }
    do { return try Catalogue(po: text) } catch { throw Failure.data("\(file):\(error)") }
  }

  /// Those that come with Envelope, and those of a folder; one of the folder stands for one of ours. A file
  /// whose marks would break a page is refused before anybody sees one.
  static func languages(in folder: String?) throws -> [Language] {
    guard let folder else { return Language.shipped }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch { throw Failure.usage("--languages \(folder): there is no such folder") }
    let added = try names.filter { $0.hasSuffix(".po") }.sorted().map { name in
      let path = URL(fileURLWithPath: folder).appendingPathComponent(name).path
      let texts = try catalogue(path)
      let wrong = CatalogueCheck(texts, all: all).wrong
      guard wrong.isEmpty else {
        throw Failure.data(wrong.prefix(20).map { "\(path):\($0)" }.joined(separator: "\n"))
      }
      let language = Language(texts)
      guard language.code != "und", language.code != "en" else {
        throw Failure.data("\(path): its first entry must say Language: as de or pt-BR")
      }
      return language
    }
    let codes = Set(added.map(\.code))
    return Language.shipped.filter { !codes.contains($0.code) } + added
  }
}
