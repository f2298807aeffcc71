import Ballots
import Foundation
import TestSupport
import Testing

/// Answers of Google Forms and Microsoft Forms. The Google files are written by hand after its export.
@Suite struct FormsReaderTests {
  static func orders(_ profile: Profile) -> [String] {
    (0..<profile.groupCount).map { group in
      var text = ""
      for mark in profile.preferences(of: group) {
        text += mark.isEqual ? "=" : text.isEmpty ? "" : ">"
        text += mark.candidate.map { profile.contest.candidates[$0].name } ?? "-"
      }
      return "\(profile.weight(of: group)) \(text)"
    }
  }

  static func read(
    _ text: String, _ format: String? = nil, encoding: TextEncoding = .utf8
  ) throws -> [Profile] {
    try BallotFile.read(
      Array(text.utf8), format: format.map { try BallotFormat(name: $0) }, encoding: encoding
    ).profiles
  }

  static let google = """
    Timestamp,Email Address,Best film,Rank the films [Anora],Rank the films [Conclave],Rank the films [Wicked],Which would you see again?,Worst to best [1st choice],Worst to best [2nd choice]
    2025/03/01 9:00:00 AM GMT+1,a@x.org,Anora,1st choice,2nd choice,,Anora;Wicked,Wicked,Anora
    2025/03/01 9:05:00 AM GMT+1,b@x.org,Conclave,2nd choice,1st choice,3rd choice,Wicked,Anora,
    2025/03/01 9:06:00 AM GMT+1,c@x.org,,1st choice,1st choice,3rd choice,,,

    """

  @Test func googleQuestions() throws {
    let contests = try Self.read(Self.google)
    #expect(
      contests.map(\.contest.title) == [
        "Best film", "Rank the films", "Which would you see again?", "Worst to best",
      ])
    #expect(contests.map(\.contest.kind) == [.choice, .ranked, .approval, .ranked])
    #expect(Self.orders(contests[0]) == ["1 Anora", "1 Conclave", "1 "])
    #expect(
      Self.orders(contests[1]) == [
        "1 Anora>Conclave", "1 Conclave>Anora>Wicked", "1 Anora=Conclave>->Wicked",
      ])
    #expect(Self.orders(contests[2]) == ["1 Anora=Wicked", "1 Wicked", "1 "])
    #expect(Self.orders(contests[3]) == ["1 Wicked>Anora", "1 Anora", "1 "])
  }

  @Test func otherSeparators() throws {
    for separator in [";", "\t"] {
      let text = "Zeitstempel,Bester Film,Beste Musik\n1,Anora,Dune\n2,Wicked,Dune\n"
        .replacing(",", with: separator)
      #expect(try Self.read(text).map(\.contest.title) == ["Bester Film", "Beste Musik"])
    }
    let bytes = Array("Zeitstempel,Bester Film\n1,Am".utf8) + [0xE9] + Array("lie\n".utf8)
    #expect(throws: BallotFileError.self) { try BallotFile.read(bytes) }
    let told = try BallotFile.read(bytes, encoding: .windows1252).profiles[0]
    #expect(told.contest.candidates.map(\.name) == ["Amélie"])
  }

  /// Numbers may be ranks or scores: nothing is guessed.
  @Test func numbersMustBeTold() throws {
    let text = "Timestamp,Rate [Anora],Rate [Wicked]\n1,5,3\n2,,4\n"
    let error = try #require(throws: BallotFileError.self) { try Self.read(text) }
    #expect(error.description.contains("1:11: columns B-C may be ranks or scores"))
    let scores = try Self.read(text, "forms:B-C=scores")[0]
    #expect(scores.contest.kind == .scores && scores.contest.title == "Rate")
    #expect(Array(scores.scores(of: 0)) == [5, 3] && Array(scores.scores(of: 1)) == [4])
    #expect(
      Self.orders(try Self.read(text, "forms:B-C=ranks")[0]) == [
        "1 ->->Wicked>->Anora", "1 ->->->Wicked",
      ])
    let words = "Timestamp,Rate [Anora],Rate [Wicked]\n1,Good,Poor\n"
    #expect(throws: BallotFileError.self) { try Self.read(words) }
    let told = try Self.read(words, "forms:B-C=scores(Poor|Fair|Good)")[0]
    #expect(Array(told.scores(of: 0)) == [2, 0])
    #expect(throws: BallotFileError.self) { try Self.read(words, "forms:B-C=scores(Bad|Good)") }
    #expect(throws: BallotFileError.self) { try Self.read(words, "forms:D=choice") }
    for bad in ["forms:B-A=choice", "forms:=choice", "forms:B=best", "forms:", "forms:B1=ranks"] {
      #expect(throws: BallotFormat.NameError.self, "\(bad)") { try BallotFormat(name: bad) }
    }
  }

  /// Columns named for ranks are one question: the reader of plain CSV has them.
  @Test func dropDownsForRanks() throws {
    let text = "Timestamp,First choice,Second choice\n1,Anora,Wicked\n2,Wicked,\n"
    #expect(Self.orders(try Self.read(text)[0]) == ["1 Anora>Wicked", "1 Wicked"])
  }

  static let microsoft = "timrcv/msforms_data.xlsx"

  /// The workbook of timrcv, with the first ballots its expected results tell.
  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func microsoftWorkbook() throws {
    let bytes = try Corpus.bytes(Self.microsoft)
    func read(_ format: String) throws -> [String] {
      let known = try BallotFormat(name: format)
      return Self.orders(try BallotFile.read(bytes, format: known).profiles[0])
    }
    let found = try BallotFile.read(bytes).profiles
    #expect(
      Self.orders(found[0]) == ["1 Option 2>Option 1>Option 3", "1 Option 3>Option 1>Option 2"])
    #expect(found[0].contest.kind == .ranked)
    #expect(try read("forms:F=ranking").count == 2)
    let words = (1...5).map { "Option 2-\($0)" }.joined(separator: "|")
    let likert = try read("forms:G-H+L-N=ranks(\(words))")
    #expect(likert.contains { $0.contains("candidate 2-4") })
    // Places: one voter put candidate 3-3 first, the other candidate 3-1.
    let places = try read("forms:I-K=places")
    #expect(places.count == 2)
  }
}
