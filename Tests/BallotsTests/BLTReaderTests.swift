import Ballots
import TestSupport
import Testing

/// Expected values are written by hand from the formats' descriptions.
@Suite struct BLTReaderTests {
  private func read(_ text: String, _ format: BallotFormat? = nil) throws -> Profile {
    try #require(try BallotFile.read(Array(text.utf8), format: format).profiles.first)
  }

  /// A profile's ballots as text: `2 x A>B=C`, a blank rank as `-`.
  private func ballots(_ profile: Profile) -> [String] {
    (0..<profile.groupCount).map { group in
      var text = ""
      for mark in profile.preferences(of: group) {
        if !text.isEmpty { text += mark.isEqual ? "=" : ">" }
        text += mark.candidate.map { profile.contest.candidates[$0].name } ?? "-"
      }
      return "\(profile.weight(of: group)) x \(text)"
    }
  }

  private func problems(_ text: String) -> [String] {
    do {
      _ = try BallotFile.read(Array(text.utf8))
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test func plainFile() throws {
    let profile = try read("3 2\n4 1 2 0\n2 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"Title\"\n")
    #expect(ballots(profile) == ["4 x A>B", "2 x C"])
    #expect(profile.contest.seats == 2)
    #expect(profile.contest.title == "Title")
    profile._checkInvariants()
  }

  @Test(arguments: ["\r\n", "\r", " ", "\n\n\t"])
  func anyNewline(_ newline: String) throws {
    let text = ["3 2", "4 1 2 0", "2 3 0", "0", "\"A\"", "\"B\"", "\"C\"", "\"T\""]
      .joined(separator: newline)
    #expect(ballots(try read(text, .blt(weightAfterID: nil))) == ["4 x A>B", "2 x C"])
  }

  @Test func dialects() throws {
    let text = """
      # a comment
      4 2 /* over
      two lines */
      [nick a b c d]
      [tie d c b a]
      [withdrawn 4]
      -3
      2 a b=c 0   # equal ranks
      1 2 - 1 0
      1 (2 3) 1 0
      3 0
      0
      "A # not a comment"
      "B \\"quoted\\""
      "C ""doubled\"\"\"
      D
      An unquoted title
      """
    let profile = try read(text)
    let names = profile.contest.candidates.map(\.name)
    #expect(names == ["A # not a comment", "B \"quoted\"", "C \"doubled\"", "D"])
    #expect(profile.contest.candidates.map(\.isWithdrawn) == [false, false, true, true])
    #expect(profile.contest.tieOrder == [3, 2, 1, 0])
    #expect(profile.contest.title == "An unquoted title")
    #expect(
      ballots(profile) == [
        "2 x \(names[0])>\(names[1])=\(names[2])", "1 x \(names[1])>->\(names[0])",
        "1 x \(names[1])=\(names[2])>\(names[0])", "3 x ",
      ])
  }

  @Test func ballotIDs() throws {
    let tail = "0\n\"A\"\n\"B\"\n\"C\"\n"
    #expect(
      ballots(try read("3 1\n(x1) 2 1 0\n(x2) 3 0\n" + tail)) == ["1 x B>A", "1 x C"])
    #expect(
      ballots(try read("3 1\n(x1) 1 2 1 0\n(x2) 1 3 0\n" + tail)) == ["1 x B>A", "1 x C"])
    #expect(
      ballots(try read("3 1\n(x1) 1 2 0\n" + tail, .blt(weightAfterID: true))) == ["1 x B"])
    #expect(
      ballots(try read("3 1\n(x1) 1 2 0\n" + tail, .blt(weightAfterID: false))) == ["1 x A>B"])
  }

  /// A weight of 0 is told from the 0 that ends the ballots by what follows on its line.
  @Test func weightZero() throws {
    let profile = try read("2 1\n0 1 2 0\n0 0\n3 2 0\n0\n\"A\"\n\"B\"\n")
    #expect(ballots(profile) == ["0 x A>B", "0 x ", "3 x B"])
  }

  @Test func fractionalWeights() throws {
    let profile = try read("2 1\n1.5 1 0\n1/3 2 0\n2 1 0\n0\n\"A\"\n\"B\"\n")
    #expect(profile.weightDenominator == 30)
    #expect(ballots(profile) == ["105 x A", "10 x B"])
  }

  @Test func everyProblemAtOnce() {
    let found = problems("3 1\n2 1 4 0\n1 x 0\n1 2 3\n1 2 0\n0\n\"A\"\n\"A\"\n")
    #expect(
      found == [
        "2:5: candidate 4 is not one of 1 to 3",
        "3:3: \"x\" is neither a candidate's number nor a nickname",
        "4:1: the ballot begun here runs on to line 5; its closing 0 is missing",
        "8:1: the name \"A\" stands here and in line 7; two candidates must differ",
        "9:1: 1 of 3 names are missing at the end of the file",
      ])
  }

  @Test(arguments: [
    ("", "1: the file is empty (0 bytes); give a ballot file"),
    ("3 1\n1 1 0\n", "3:1: the ballots do not end: a line with 0 alone is missing"),
    ("3 1\n1 1", "2:1: the ballot begun here has no closing 0"),
    (
      "2 1\n9999999999999999999999999999999999999999 1 0\n0\n\"A\"\n\"B\"",
      "2:1: the weight 9999999999999999999999999999999999999999 is too large; at most 10^27 ballots "
        + "are counted"
    ),
    ("2 1\n1 1 0\n0\n\"A\"\n\"B", "5:1: the name begun here has no closing quotation mark"),
    ("0 1\n", "1:1: 0 candidates; there must be 1 to 100000"),
  ])
  func problem(_ text: String, _ expected: String) {
    #expect(problems(text).contains(expected))
  }

  @Test func wrongEncoding() {
    #expect(throws: BallotFileError.self) {
      try BallotFile.read(Array("2 1\n1 1 0\n0\n\"Rapha".utf8) + [0xEB, 0x6C, 0x22])
    }
  }

  @Test func groupsEqualBallots() {
    var builder = ProfileBuilder()
    for index in 0..<1000 {
      if !builder.add([.next(index % 7), .next(8)], weight: 2) { Issue.record("not added") }
    }
    let profile = builder.build(Contest(title: "", candidates: []))
    #expect(profile.groupCount == 7)
    #expect(profile.totalWeight == 2000)
  }

  @Test func refusesTooManyBallots() {
    var builder = ProfileBuilder()
    if !builder.add([.next(0)], weight: ProfileBuilder.largestTotal) { Issue.record("not added") }
    if builder.add([.next(0)], weight: 1) { Issue.record("added") }
    if builder.add([.next(0)], weight: .max, over: 3) { Issue.record("added") }
  }

  /// Every BLT file of the corpus is read, weights beyond 64 bits included.
  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func corpus() throws {
    let files = try Corpus.files(withExtension: "blt")
    #expect(files.count > 40)
    for file in files {
      do {
        let profile = try #require(try BallotFile.read(Corpus.bytes(file)).profiles.first)
        profile._checkInvariants()
      } catch let error as BallotFileError {
        Issue.record("\(file): \(error)")
      }
    }
  }
}
