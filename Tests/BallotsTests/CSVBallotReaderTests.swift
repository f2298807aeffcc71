import Ballots
import Foundation
import Testing

@Suite struct CSVBallotReaderTests {
  private func read(_ text: String, _ format: BallotFormat? = nil) throws -> Profile {
    try #require(try BallotFile.read(Array(text.utf8), format: format).profiles.first)
  }

  private func ranks(_ profile: Profile, _ group: Int) -> [String] {
    profile.preferences(of: group).map { mark in
      (mark.isEqual ? "=" : "")
        + (mark.candidate.map { profile.contest.candidates[$0].name } ?? "-")
    }
  }

  @Test(arguments: [",", ";", "\t"])
  func columnARank(_ separator: String) throws {
    let text = "ballot,rank 1,rank 2,rank 3\n1,Ann,Bob,\n2,,Bob,Ann\n3,Ann,Bob,\n"
      .replacing(",", with: separator)
    let profile = try read(text)
    #expect(profile.contest.candidates.map(\.name) == ["Ann", "Bob"])
    #expect(ranks(profile, 0) == ["Ann", "Bob"])
    #expect(profile.weight(of: 0) == 2)
    #expect(ranks(profile, 1) == ["-", "Bob", "Ann"])
  }

  @Test func columnACandidate() throws {
    let profile = try read("\u{FEFF}id,Ann,\"Bob, \"\"B\"\"\",Cy,count\n1,1,2,2,3\n2,,1,3,1\n")
    #expect(profile.contest.candidates.map(\.name) == ["Ann", "Bob, \"B\"", "Cy"])
    #expect(ranks(profile, 0) == ["Ann", "Bob, \"B\"", "=Cy"])
    #expect(profile.weight(of: 0) == 3)
    #expect(ranks(profile, 1) == ["Bob, \"B\"", "-", "Cy"])
  }

  @Test func choicesByX() throws {
    let profile = try read("Ann,Bob\nx,\nX,x\n")
    #expect(ranks(profile, 0) == ["Ann"])
    #expect(ranks(profile, 1) == ["Ann", "=Bob"])
  }

  @Test func problems() {
    func found(_ text: String) -> [String] {
      do {
        _ = try BallotFile.read(Array(text.utf8), format: .csv(.candidates))
        return []
      } catch { return error.problems.map(\.description) }
    }
    #expect(
      found("Ann,Ann\n1,2\n") == [
        "1:5: the name \"Ann\" stands here and at 1:1; two candidates must differ"
      ])
    #expect(
      found("Ann,Bob\n1\n1,2,3\n") == [
        "2: 1 cells where the header has 2", "3: 3 cells where the header has 2",
      ])
    #expect(
      found("Ann,Bob\n1,two\n0,1\n") == [
        "2:3: \"two\" is not a rank; a number from 1 to 1000, 1 = best",
        "3:1: \"0\" is not a rank; a number from 1 to 1000, 1 = best",
      ])
    #expect(
      found("Ann,Bob\n1,\"two\n") == ["2:3: the cell begun here has no closing quotation mark"])
  }

  @Test func fixedColumns() throws {
    let format = try BallotFormat(name: "fixed:ballot=0-3,contest=3-5,name=5-20,fold")
    let text = "  1 A Blue Moon\n  2 A blue  moon!\n  1 A Red Sun\n  1 B Blue Moon\n\n"
    let file = try BallotFile.read(Array(text.utf8), format: format)
    #expect(file.profiles.map(\.contest.title) == ["A", "B"])
    #expect(file.profiles[0].contest.candidates.map(\.name) == ["Blue Moon", "Red Sun"])
    #expect(ranks(file.profiles[0], 0) == ["Blue Moon", "Red Sun"])
    #expect(ranks(file.profiles[0], 1) == ["Blue Moon"])
    #expect(throws: BallotFileError.self) {
      try BallotFile.read(Array("  1 A ???\n".utf8), format: format)
    }
    #expect(throws: BallotFormat.NameError.self) { try BallotFormat(name: "fixed:name=3-1") }
    #expect(throws: BallotFormat.NameError.self) { try BallotFormat(name: "xlsx") }
  }

  @Test func canonicalJSON() throws {
    let value: JSONValue = ["b": [1, "x\n\"é"], "a": .null, "Z": [:]]
    let text = value.text
    #expect(
      text == "{\n  \"Z\": {},\n  \"a\": null,\n  \"b\": [\n    1,\n    \"x\\n\\\"é\"\n  ]\n}\n")
    #expect(try JSONValue(parsing: Data(text.utf8)) == value)
    #expect(throws: (any Error).self) { try JSONValue(parsing: Data("{\"a\": 1.5}".utf8)) }
  }
}
