import Ballots
import Foundation
import TestSupport
import Testing

@Suite struct CountCommandTests {
  static let tie = "2 1\n3 1 0\n3 2 0\n0\n\"Ann\"\n\"Bob\"\n\"A tie\"\n"
  static let plain = "3 1\n4 1 2 0\n3 2 0\n2 3 2 0\n0\n\"Ann\"\n\"Bob\"\n\"Cy\"\n\"Club\"\n"

  @Test func table() throws {
    let result = try Command.run(["count", "-", "--rule", "irv", "--explain"], input: Self.plain)
    #expect(result.code == 0)
    #expect(result.output.contains("Winner: Bob"))
    #expect(
      result.output.contains("Round 1: 5 votes are needed. Cy (2) goes, with the fewest votes."))
    #expect(result.output.contains("Seats 1 · ballots 9, counted 9"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func json() throws {
    let result = try Command.run(["count", "-", "--rule", "irv", "--json", "-"], input: Self.plain)
    let json = try JSONValue(parsing: Data(result.output.utf8))
    #expect(json.text == result.output)
    #expect(json.string("schema") == "envelope.count/1")
    #expect(json["winners"] == ["Bob"])
    #expect(json["rounds"]?.array?.first?["tallies"] == ["Ann": "4", "Bob": "3", "Cy": "2"])
    #expect(
      json["rounds"]?.array?.first?["transfers"] == [
        ["from": "Cy", "to": ["candidate": "Bob"], "value": "2"]
      ])
    #expect(
      json["ballots"] == [
        "total": "9", "counted": "9", "empty": "0", "invalid": "0", "repeated": "0", "distinct": 3,
        "exhausted": "0",
      ])
  }

  @Test func ties() throws {
    func winners(_ more: [String]) throws -> (Int32, String) {
      let base = ["count", "-", "--rule", "plurality", "--set", "tied=break"]
      let result = try Command.run(base + more, input: Self.tie)
      return (result.code, result.output)
    }
    #expect(try winners(["--ties", "favour:Bob,Ann"]).1.contains("Winner: Bob"))
    #expect(try winners(["--ties", "order"]).1.contains("Winner: Ann"))
    #expect(try winners(["--seed", "4"]) == winners(["--ties", "draw", "--seed", "4"]))
    let open = try winners([])
    #expect(open.0 == 0 && open.1.contains("No winner.") && open.1.contains("Undecided"))
    #expect(try winners(["--ties", "draw"]).0 == 64)
    #expect(try winners(["--ties", "favour:Bill"]).0 == 64)
  }

  @Test func allOutcomes() throws {
    let arguments = ["count", "-", "--rule", "plurality", "--set", "tied=break", "--all-outcomes"]
    let result = try Command.run(arguments, input: Self.tie)
    #expect(result.output == "Ann\nBob\n2 outcomes in 3 counts\n")
    let json = try JSONValue(
      parsing: Data(try Command.run(arguments + ["--json", "-"], input: Self.tie).output.utf8))
    #expect(json["winners"] == [["Ann"], ["Bob"]] && json["cut"] == false)
  }

  @Test func compare() throws {
    let result = try Command.run(["compare", "-"], input: Self.plain)
    #expect(result.code == 0)
    func winner(_ rule: String) -> String? {
      result.output.split(separator: "\n").first { $0.hasPrefix(rule + " ") }
        .map { $0.split(separator: " ")[1...].joined(separator: " ") }
    }
    // 4 Ann>Bob, 3 Bob, 2 Cy>Bob.
    #expect(winner("plurality") == "Ann" && winner("irv") == "Bob" && winner("schulze") == "Bob")
    #expect(winner("star") == nil)
    let json = try JSONValue(
      parsing: Data(
        try Command.run(["compare", "-", "--json", "-"], input: Self.plain).output.utf8))
    #expect(json.string("schema") == "envelope.comparison/1")
    #expect((json["rules"]?.array?.count ?? 0) > 30)
  }

  /// A file that cannot be read is told, and the others are counted.
  @Test func severalFiles() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = ["a.blt", "bad.blt", "c.blt"].map { folder.appendingPathComponent($0).path }
    for (name, text) in zip(names, [Self.plain, "2 1\n1 3 0\n", Self.tie]) {
      try Data(text.utf8).write(to: URL(fileURLWithPath: name))
    }
    let result = try Command.run(["count"] + names + ["--rule", "plurality", "--json", "-"])
    #expect(result.code == 65)
    #expect(result.errors.contains("bad.blt:2:3: candidate 3 is not one of 1 to 2"))
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    let bad = try JSONValue(parsing: Data(lines[1].utf8))
    #expect(bad.string("file") == names[1] && bad.string("error") != nil && bad["count"] == nil)
    let last = try JSONValue(parsing: Data(try #require(lines.last).utf8))
    #expect(last.string("file") == names[2] && last["count"]?["winners"] == ["Ann", "Bob"])
  }

  /// Packed by gzip: the plain ballots above, as `gzip -n` packs them.
  @Test func packed() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let plain = folder.appendingPathComponent("a.blt")
    try Data(Self.plain.utf8).write(to: plain)
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
    gzip.arguments = ["-n", plain.path]
    try gzip.run()
    gzip.waitUntilExit()
    let packed = plain.path + ".gz"
    let result = try Command.run(["count", packed, "--rule", "irv"])
    #expect(result.output.contains("Winner: Bob"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: packed))
    try bytes.dropLast(9).write(to: URL(fileURLWithPath: packed))
    let cut = try Command.run(["count", packed, "--rule", "irv"])
    #expect(cut.code == 65 && cut.errors.contains("damaged or cut off"))
  }

  @Test(arguments: [
    (["count", "/no/such/file", "--rule", "irv"], Int32(65), "there is no such file"),
    (["count", "/tmp", "--rule", "irv"], 65, "this is a folder"),
    (["count", "-", "--rule", "irvv"], 64, "unknown rule \"irvv\"; did you mean \"irv\"?"),
    (["count", "-", "--rule", "irv", "--set", "majorty=live"], 64, "did you mean \"majority\"?"),
    (
      ["count", "-", "--rule", "irv", "--set", "majority=half"], 64,
      "\"half\" is no value of majority"
    ),
    (["count", "-", "--rule", "irv", "--set", "majority"], 64, "write NAME=VALUE"),
    (["count", "-", "--rule", "two-round", "--seats", "2"], 64, "it elects 1; say 1 seat"),
    (["count", "-", "--rule", "irv", "--seats", "0"], 64, "there must be at least 1"),
    (["count", "-", "--rule", "irv", "--format", "xls"], 64, "unknown format \"xls\""),
    (["count", "-", "--rule", "irv", "--json", "/no/such/folder/x.json"], 70, "cannot be written"),
    (["count", "-"], 64, "--rule"),
    (["verify", "/no/such/folder"], 65, "there is no such folder"),
    (["verify", "/tmp", "--key", "nonsense"], 64, "not a key"),
    (["season", "check", "/no/such/file"], 65, "there is no such file"),
    (["demo", "--folder", "/proc/x"], 70, "cannot be made"),
    (["demo", "--electorate", "0"], 64, "from 1 to 1000000"),
  ])
  func badCall(_ arguments: [String], _ code: Int32, _ message: String) throws {
    let result = try Command.run(arguments, input: Self.plain)
    #expect(result.code == code, "\(result.errors)")
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test(arguments: [
    ("", "-:1: the file is empty (0 bytes)"),
    ("3 1\n2 1 4 0\n1 2", "-:2:5: candidate 4 is not one of 1 to 3"),
    ("3 1\n2 1 4 0\n1 2", "-:3:1: the ballot begun here has no closing 0"),
    ("2 1\n1 1 0\n0\n\"A\"\n\"A\"\n", "-:5:1: the name \"A\" stands here and in line 4"),
    ("2 1\n1 1 2 1 0\n0\n\"A\"\n\"B\"\n", "first in line 2"),
  ])
  func badFile(_ text: String, _ message: String) throws {
    let result = try Command.run(["count", "-", "--rule", "irv"], input: text)
    #expect(result.code == 65)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  /// A full disk: the error says so, and no half-written file is left.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"))
  func fullDisk() throws {
    let result = try Command.run(
      ["count", "-", "--rule", "irv", "--json", "/dev/full"], input: Self.plain)
    #expect(result.code == 70)
  }

  @Test func emptyElection() throws {
    let result = try Command.run(
      ["count", "-", "--rule", "irv"], input: "2 1\n0\n\"Ann\"\n\"Bob\"\n\"Nobody came\"\n")
    // No result has an exit code of its own.
    #expect(result.code == 1)
    #expect(result.output.contains("No winner."))
    #expect(result.output.contains("no ballot counts, so nobody is elected"))
  }

  @Test func rules() throws {
    let list = try Command.run(["rules"])
    for id in ["plurality", "irv", "stv-scottish", "stv-academy", "eph", "hugo-final", "approval"] {
      #expect(list.output.contains(id))
      let one = try Command.run(["rules", id])
      #expect(one.code == 0 && one.output.contains("Source:"))
    }
    #expect(try Command.run(["rules", "hugo-final"]).output.contains("unconfirmed"))
    #expect(try Command.run(["rules", "bordo"]).code == 64)
  }

  /// Control characters in names do not reach the terminal.
  @Test func hostileNames() throws {
    let text = Self.plain.replacing("\"Bob\"", with: "\"B\u{1B}[31mob\u{7}\"")
    let result = try Command.run(["count", "-", "--rule", "irv"], input: text)
    #expect(!result.output.contains("\u{1B}") && !result.output.contains("\u{7}"))
  }

  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func govan() throws {
    let file = Corpus.root.appendingPathComponent("droop/blt/scotland/Govan-2007.blt").path
    let result = try Command.run([
      "count", file, "--rule", "stv-scottish", "--seats", "4", "--json", "-",
    ])
    let json = try JSONValue(parsing: Data(result.output.utf8))
    #expect(json["rounds"]?.array?.first?.string("quota") == "1913.00000")
    #expect(
      json["winners"] == ["Allison Hunter", "John Flanagan", "Stephen Dornan", "Shaukat Butt"])
  }
}
