import Ballots
import TestSupport
import Testing

/// Files of other programs: good ones are read, bad ones are refused with their line.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct FormatCorpusTests {
  static func read(_ path: String) throws -> BallotFile {
    try BallotFile.read(Corpus.bytes(path), format: BallotFormat(fileName: path))
  }

  @Test func starvoteBadSyntax() throws {
    let files = try Corpus.files(withExtension: "starvote").filter { $0.contains("bad_syntax") }
    #expect(files.count > 15)
    for file in files {
      let error = try #require(throws: BallotFileError.self, "\(file)") { try Self.read(file) }
      #expect(error.problems.first?.line ?? 0 > 0)
    }
  }

  @Test(arguments: [
    "abcvoting/data-fail/test1.toi", "abcvoting/data-fail/test2.soi",
    "abcvoting/data-fail/test3.toc", "abcvoting/data-fail/test1.abc.yaml",
    "abcvoting/data-fail/test3.abc.yaml",
  ])
  func refused(_ file: String) throws {
    #expect(throws: BallotFileError.self) { try Self.read(file) }
  }

  @Test func everyOtherFile() throws {
    var count = 0
    for ending in ["abif", "cvotes", "soc", "soi", "toc", "toi", "cat", "starvote", "yaml"] {
      for file in try Corpus.files(withExtension: ending)
      where !file.contains("bad_syntax") && !file.contains("data-fail") {
        // abcvoting passes over an alternative in it that the file does not declare; we refuse it.
        if file.hasSuffix("data/test2.soi") { continue }
        if ending == "starvote", try Corpus.text(file).contains("starvote_path") { continue }
        do {
          let read = try Self.read(file)
          for profile in read.profiles { profile._checkInvariants() }
          count += 1
        } catch {
          Issue.record("\(file): \(error)")
        }
      }
    }
    #expect(count > 120)
  }

  @Test func abifEdges() throws {
    for file in ["abif/empty.abif", "abif/novotelines-tenn.abif"] {
      let read = try BallotFile.read(Corpus.bytes(file), format: .abif)
      #expect(read.profiles.first?.totalWeight == 0)
      #expect(!read.warnings.isEmpty)
    }
    let comma = try Self.read("abif/commasquare.abif").profiles[0]
    #expect(comma.contest.candidates.map(\.name) == ["A,X", "B,Y", "C,Z"])
    #expect(comma.totalWeight == 12)
    let quoted = try Self.read("abif/tennessee-example-nested-quote.abif").profiles[0]
    #expect(quoted.contest.candidates.first?.name == "\"Memph\" Memphis")
    let equal = try Self.read("abif/tennessee-example-overvote-02.abif").profiles[0]
    #expect(equal.preferences(of: 3).map(\.isEqual) == [false, true, true, false])
    let blank = try Self.read("abif/mock-all-blank.abif").profiles[0]
    #expect(blank.totalWeight == 100 && blank.groupCount == 1)
  }

  @Test func condorcetVotes() throws {
    let read = try Self.read("condorcet-php/A03.cvotes")
    #expect(read.profiles[0].contest.seats == 7)
    #expect(read.profiles[0].totalWeight == 989)
    let weighted = try Self.read("condorcet-php/test1.cvotes")
    #expect(weighted.profiles[0].totalWeight == 1)
    #expect(weighted.warnings.contains { $0.message.contains("weight") })
    let twoLeaders = try [
      "condorcet-php/leader2020_tally.txt", "condorcet-php/fromDebianExpectedFile.cvotes",
    ]
    .map { try Self.read($0).profiles[0].totalWeight }
    #expect(twoLeaders[0] == twoLeaders[1])
  }
}
