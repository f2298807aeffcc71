import Foundation
import TestSupport
import Testing

/// Reads the `import` lines: a target imports what `docs/architecture.md` allows and nothing else.
@Suite struct ImportTests {
  /// What each target may import, besides what those in turn may.
  static let allowed: [String: Set<String>] = [
    "Ballots": ["CZip", "CZlib", "FoundationXML", "Yams"],
    "Counting": ["Ballots", "BigInt"],
    "Sealing": ["Crypto", "CryptoExtras"],
    "Texts": [],
    "Seasons": ["Ballots", "Texts", "Yams"],
    "Records": ["Counting", "Sealing", "Seasons"],
    "Awards": ["Records", "Texts"],
    "Newsroom": ["Records", "Mustache"],
    "Archive": ["Ballots", "GRDB"],
    "StoreSQLite": ["Awards", "GRDB"],
    "Delivery": [
      "Awards", "CMailTransport", "AsyncHTTPClient", "JWTKit", "NIOCore", "NIOHTTP1", "NIOSSL",
    ],
    "Paper": [],
    "Typesetting": ["Paper", "CPango", "CQRCode"],
    "envelope-print": ["Paper", "Typesetting"],
    "Web": [
      "Awards", "Newsroom", "Paper", "Mustache", "Hummingbird", "HTTPTypes", "NIOCore",
      "ServiceLifecycle",
    ],
    "envelope": [
      "Ballots", "Counting", "Sealing", "Seasons", "Records", "Awards", "Newsroom", "StoreSQLite",
      "Archive", "Delivery", "Web", "Paper", "ArgumentParser", "Subprocess", "SystemPackage",
      "HummingbirdCore", "HummingbirdHTTP2", "NIOPosix", "NIOSSL",
      "Configuration", "X509", "SwiftASN1", "Crypto",
    ],
  ]
  static let everywhere: Set<String> = ["Dispatch", "Foundation", "Logging", "Synchronization"]

  static func reachable(_ target: String) -> Set<String> {
    let own = allowed[target] ?? []
    return own.union(own.flatMap { reachable($0) })
  }

  private static func files(in target: String) throws -> [URL] {
    let folder = Corpus.project.appendingPathComponent("Sources/\(target)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return paths.filter { $0.hasSuffix(".swift") }.map { folder.appendingPathComponent($0) }
  }

  @Test func everyTargetIsListed() throws {
    let sources = Corpus.project.appendingPathComponent("Sources").path
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: sources)) == Set(Self.allowed.keys))
  }

  @Test(arguments: Self.allowed.keys.sorted())
  func imports(_ target: String) throws {
    let allowed = Self.reachable(target).union(Self.everywhere)
    for file in try Self.files(in: target) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        guard let index = words.firstIndex(of: "import"), index <= 2, words.count > index + 1,
          words[..<index].allSatisfy({
            ["public", "internal", "package", "@preconcurrency"].contains($0)
          })
        else { continue }
        let module = words[index + 1].split(separator: ".").first.map(String.init) ?? ""
        #expect(
          allowed.contains(module), "\(file.lastPathComponent) of \(target) imports \(module)")
      }
    }
  }

  /// A module that bears the name of a type in it makes both hard to name.
  @Test(arguments: Self.allowed.keys.sorted())
  func noTypeBearsItsModulesName(_ target: String) throws {
    for file in try Self.files(in: target) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for kind in ["struct", "class", "enum", "actor", "protocol"] {
        #expect(!text.contains("\(kind) \(target) "), "\(file.lastPathComponent)")
        #expect(!text.contains("\(kind) \(target):"), "\(file.lastPathComponent)")
      }
    }
  }

  /// No floating point in `Counting`, and no file above 600 lines anywhere but for the texts of a language,
  /// which are one file however long.
  @Test func sourcesKeepTheirLimits() throws {
    for file in try Self.files(in: "Counting") {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.firstMatch(of: /\b(Double|Float|CGFloat)\b/) == nil, "\(file.lastPathComponent)")
    }
    for target in Self.allowed.keys {
      for file in try Self.files(in: target) where !file.path.contains("/Texts/Languages/") {
        let lines = try String(contentsOf: file, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false
        ).count
        #expect(lines <= 600, "\(file.lastPathComponent) has \(lines) lines")
      }
    }
  }
}
