import Ballots
import ReaderTrials
import Testing

/// Texts that once stopped a reader or were read as something else; each gives a problem with its line.
@Suite struct HostileTextTests {
  private func problems(_ text: String, _ format: String) throws -> [String] {
    let format = try BallotFormat(name: format)
    do {
      _ = try BallotFile.read(Array(text.utf8), format: format)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  /// The least number has no positive one.
  @Test(arguments: [
    ("blt", "2 1\n-9223372036854775808\n1 1 0\n0\n\"A\"\n\"B\"\n\"\"\n", 2),
    ("csv:scores", "A,B\n-9223372036854775808,1\n", 2),
    ("csv:candidates", "A,B\n-9223372036854775808,1\n", 2),
    ("csv:points", "from,to,points\nx,A,-9223372036854775808\n", 2),
    ("starvote", "[options]\nmethod = star\n[ballots]\nA = -9223372036854775808\n", 4),
    ("abc.yaml", "num_cand: 2\nprofile:\n  - [-9223372036854775808]\n", 3),
    ("abif", "=A:[A]\n1:A/-9223372036854775808\n", 2),
  ])
  func leastNumber(_ format: String, _ text: String, _ line: Int) throws {
    let problems = try problems(text, format)
    let isThere = problems.contains { $0.hasPrefix("\(line):") }
    #expect(isThere, "\(problems)")
  }

  /// A candidate is named before the file says how many there are.
  @Test(arguments: ["[tie 1]\n", "[withdrawn 1]\n", "[nick a]\n", "[undeclared 1]\n", "-1\n"])
  func optionBeforeCount(_ option: String) throws {
    let text = option + "2 1\n1 1 0\n0\n\"A\"\n\"B\"\n\"\"\n"
    #expect(try problems(text, "blt").first?.hasPrefix("1:") == true)
  }

  /// What the fuzzer found: an equal rank behind a blank one or at the start, a type that changes.
  @Test(arguments: [
    ("blt", "3 1\n1 2=- 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"\"\n", 2),
    ("blt", "3 1\n1 - =3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"\"\n", 2),
    ("debian", "Option 1---->: A\nOption 2---->: B\nV: 01\n", 3),
    ("preflib", "# NUMBER ALTERNATIVES: 2\n1: 1,2\n# DATA TYPE: cat\n1: {1},{2}\n", 3),
  ])
  func ranks(_ format: String, _ text: String, _ line: Int) throws {
    #expect(try problems(text, format).first?.hasPrefix("\(line):") == true)
  }

  @Test func yaml() throws {
    let alias = "num_cand: 2\ncand_names: [&a x, *a]\nprofile:\n  - [0]\n"
    #expect(try problems(alias, "abc.yaml").first?.hasPrefix("2: a YAML alias") == true)
    let deep = "description: " + String(repeating: "[", count: 5000) + "\n"
    #expect(try problems(deep, "abc.yaml").first?.contains("brackets within each other") == true)
    let flow = "num_cand: 2\nprofile: [" + String(repeating: "[0],", count: 60_000) + "]\n"
    #expect(try problems(flow, "abc.yaml").first?.contains("more than 100000 values") == true)
  }

  /// XML of a workbook in another encoding than UTF-8.
  @Test func spreadsheetEncoding() {
    let sheet: [UInt8] =
      Array("<?xml version=\"1.0\"?><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>".utf8)
      + [0xE9, 0xFF, 0xFE] + Array("</t></is></c></row></sheetData></worksheet>".utf8)
    #expect(throws: BallotFileError.self) {
      try BallotFile.read(StoredZip.archive([("xl/worksheets/sheet1.xml", sheet)]))
    }
  }

  /// Of the warnings a hundred are kept, and the last says how many more there are.
  @Test func manyWarnings() throws {
    let text = String(repeating: "#/Colour: red\n", count: 150) + "A > B\n"
    let file = try BallotFile.read(Array(text.utf8), format: BallotFormat(name: "cvotes"))
    #expect(file.warnings.count == 101)
    #expect(file.warnings.last?.message == "… and 50 more of this kind")
  }
}
