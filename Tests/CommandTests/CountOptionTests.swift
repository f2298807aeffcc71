import Ballots
import Foundation
import TestSupport
import Testing

/// What `envelope count` and its neighbours do beyond one count.
@Suite struct CountOptionTests {
  static let tie = CountCommandTests.tie
  static let plain = CountCommandTests.plain

  static let panels = """
    precinct,rank 1,rank 2
    North,Ann,Bob
    North,Bob,
    South,Cy,Ann
    South,Cy,
    East,overvote,Ann

    """

  @Test func byColumn() throws {
    let result = try Command.run(
      ["count", "-", "--rule", "plurality", "--by", "precinct", "--csv", "-"], input: Self.panels)
    #expect(
      result.output == """
        file,contest,part,rule,seats,ballots,counted,winners,state
        '-,,North,plurality,1,2,2,Ann; Bob,decided
        '-,,South,plurality,1,2,2,Cy,decided
        '-,,East,plurality,1,1,0,,no winner

        """)
    let json = try Command.run(
      ["count", "-", "--rule", "plurality", "--by", "precinct", "--json", "-"], input: Self.panels)
    let lines = try json.output.split(separator: "\n").map {
      try JSONValue(parsing: Data($0.utf8))
    }
    #expect(lines.map { $0.string("part") } == ["North", "South", "East"])
    let unknown = try Command.run(
      ["count", "-", "--rule", "irv", "--by", "ward"], input: Self.panels)
    #expect(unknown.code == 65 && unknown.errors.contains("no column is called \"ward\""))
    let blt = try Command.run(["count", "-", "--rule", "irv", "--by", "ward"], input: Self.plain)
    #expect(blt.code == 65)
  }

  /// What the default says is passed over is what --strict refuses.
  @Test func strict() throws {
    let base = ["count", "-", "--rule", "plurality"]
    let usual = try Command.run(base, input: Self.panels)
    let strict = try Command.run(base + ["--strict"], input: Self.panels)
    #expect(usual.code == 0 && usual.output.contains("Winner: Cy"))
    #expect(strict.code == 65 && strict.output.isEmpty)
    #expect(usual.errors == "envelope: -: 1 ballot invalid by this rule (1 overvote)\n")
    #expect(strict.errors.hasPrefix(usual.errors))
    let clean = try Command.run(base + ["--strict"], input: Self.plain)
    #expect(clean.code == 0 && clean.errors.isEmpty)
  }

  @Test func traceAndRounding() throws {
    let result = try Command.run(
      ["count", "-", "--rule", "irv", "--trace", "4", "--check-rounding"], input: Self.plain)
    #expect(result.output.contains("The ballot in line 4 (2 times): Cy > Bob\n"))
    #expect(result.output.contains("Round 1: it counts 1 for Cy.\n"))
    #expect(result.output.contains("Round 2: it counts 1 for Bob.\n"))
    #expect(result.output.contains("the same win"))
    let none = try Command.run(["count", "-", "--rule", "irv", "--trace", "1"], input: Self.plain)
    #expect(none.code == 64 && none.errors.contains("the nearest begins in line 2"))
  }

  /// With decimals cut B has 5.9999 of the 6 that exact fractions give: the quota of 5 is passed either
  /// way; by a count of no decimals nobody gets the surplus's fractions.
  @Test func roundingThatMatters() throws {
    // 2 seats, quota 5: A 7 passes 2/7 a ballot. With 0 decimals that is nothing: B 2 against C 3.
    let text = "3 2\n7 1 2 0\n2 2 0\n3 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"\"\n"
    let rule = ["count", "-", "--rule", "stv-wigm", "--set", "decimals=0", "--set", "cut=factor"]
    let result = try Command.run(rule + ["--check-rounding"], input: text)
    #expect(result.output.contains("Winners:\n  A\n  C\n"))
    #expect(result.output.contains("with exact fractions the winners would be A and B"))
  }

  @Test func mergesAndConvert() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let votes = folder.appendingPathComponent("votes.csv")
    try Data("rank 1,rank 2\nAnora,Wicked\nANORA,anora\nWicked,\nWicked,\n".utf8).write(to: votes)
    let merges = folder.appendingPathComponent("merges.csv").path
    let names = try Command.run(["names", votes.path, "--out", merges])
    #expect(names.code == 0 && names.output.contains("2 proposed (=)"))
    let plain = try Command.run(["count", votes.path, "--rule", "approval"])
    #expect(plain.output.contains("Winner: Wicked"))
    let merged = try Command.run(["count", votes.path, "--rule", "approval", "--merges", merges])
    #expect(merged.output.contains("Wicked") && merged.errors.contains("2 names are another now"))
    #expect(merged.errors.contains("1 ballots named a title in several spellings"))
    let blt = folder.appendingPathComponent("votes.blt").path
    let converted = try Command.run(["convert", votes.path, blt, "--merges", merges])
    #expect(converted.code == 0)
    #expect(try String(contentsOfFile: blt, encoding: .utf8).hasPrefix("2 1\n"))
    let scores = try Command.run(["convert", blt, "-", "--to", "starvote"])
    #expect(scores.code == 65 && scores.output.isEmpty)
    let level = folder.appendingPathComponent("level.blt").path
    try Data("2 1\n3 1=2 0\n0\n\"A\"\n\"B\"\n\"\"\n".utf8).write(to: URL(fileURLWithPath: level))
    let lossy = ["convert", level, "-", "--to", "csv:ranks"]
    let refused = try Command.run(lossy)
    #expect(refused.code == 65 && refused.errors.contains("equal ranks on 3 ballots"))
    let kept = try Command.run(lossy + ["--lossy"])
    #expect(kept.code == 0 && kept.output == "weight,rank 1\n3,overvote\n")
  }

  /// Packed and as a workbook, ballots come back the same, and the same twice; names keep their zeros.
  @Test func packedAndWorkbook() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let csv = folder.appendingPathComponent("votes.csv").path
    let text = "weight,rank 1,rank 2\n2,007,\"Fish & <Chips>\"\n1,\"Ada \"\"Q\"\"\",007\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: csv))
    for name in ["votes.xlsx", "votes.csv.gz"] {
      let out = folder.appendingPathComponent(name).path
      var files: [Data] = []
      for _ in 0..<2 {
        #expect(try Command.run(["convert", csv, out, "--to", "csv:ranks"]).code == 0)
        files.append(try Data(contentsOf: URL(fileURLWithPath: out)))
      }
      #expect(files[0] == files[1], "\(name)")
      let back = try Command.run(["convert", out, "-", "--to", "csv:ranks"])
      let plain = try Command.run(["convert", csv, "-", "--to", "csv:ranks"])
      #expect(back.code == 0 && back.output == plain.output, "\(name)")
      #expect(back.output.contains("007"))
    }
    let blt = folder.appendingPathComponent("votes.blt.gz").path
    #expect(try Command.run(["convert", csv, blt]).code == 0)
    #expect(try Command.run(["count", blt, "--rule", "plurality"]).output.contains("007"))
    let book = folder.appendingPathComponent("votes.xlsx").path
    for arguments in [["--to", "blt"], []] {
      #expect(try Command.run(["convert", csv, book] + arguments).code == 64)
    }
  }

  @Test func together() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lead = folder.appendingPathComponent("lead.blt").path
    let supporting = folder.appendingPathComponent("supporting.blt").path
    try Data("2 1\n8 1 0\n4 2 0\n0\n\"P\"\n\"Q\"\n\"Lead\"\n".utf8).write(
      to: URL(fileURLWithPath: lead))
    try Data("2 1\n7 1 2 0\n5 2 0\n0\n\"P\"\n\"S\"\n\"Supporting\"\n".utf8).write(
      to: URL(fileURLWithPath: supporting))
    let base = ["count", lead, supporting, "--together"]
    let result = try Command.run(base + ["--rule", "academy-acting", "--csv", "-"])
    #expect(result.output.contains(",Lead,,academy-acting,1,12,12,P,decided\n"))
    #expect(result.output.contains(",Supporting,,academy-acting,1,12,12,S,decided\n"))
    #expect(try Command.run(base + ["--rule", "irv"]).code == 64)
  }

  @Test func margin() throws {
    let result = try Command.run(["margin", "-", "--rule", "plurality"], input: Self.plain)
    #expect(result.output.contains("Margin: 1 changed ballot; then Bob could win."))
    let json = try JSONValue(
      parsing: Data(
        try Command.run(["margin", "-", "--rule", "irv", "--json", "-"], input: Self.plain).output
          .utf8))
    #expect(json["atLeast"] == 1 && json["exact"] == true)
    let open = try Command.run(
      ["margin", "-", "--rule", "plurality", "--set", "tied=break"], input: Self.tie)
    #expect(open.code == 65 && open.errors.contains("no margin"))
  }
}
