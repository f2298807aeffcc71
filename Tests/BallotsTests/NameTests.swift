import Ballots
import TestSupport
import Testing

/// Spelling variants of nominations, and what merging them does to ballots.
@Suite struct NameTests {
  static func profile(_ ballots: [[String]]) throws -> Profile {
    let width = ballots.map(\.count).max() ?? 1
    var text = (1...width).map { "rank \($0)" }.joined(separator: ",") + "\n"
    for ballot in ballots {
      let cells = ballot + Array(repeating: "", count: width - ballot.count)
      text += cells.map(CSVText.cell).joined(separator: ",") + "\n"
    }
    return try BallotFile.read(Array(text.utf8), format: .csv(.ranks)).profiles[0]
  }

  static func proposals(_ names: [String]) throws -> [String] {
    // The first name is on three ballots, so that it is the one that stays.
    let list = [names[0], names[0]] + names
    return NameProposals.propose(try profile(list.map { [$0, "Other film"] })).merges.map {
      "\($0.name) \($0.applies ? "=" : "?") \($0.becomes): \($0.reason)"
    }
  }

  @Test func variants() throws {
    #expect(
      try Self.proposals(["The Substance", "the substance"])
        == ["the substance = The Substance: case"])
    #expect(
      try Self.proposals(["Emilia Pérez", "Emilia Perez"])
        == ["Emilia Perez = Emilia Pérez: accents"])
    #expect(
      try Self.proposals(["The Substance", "Substance", "Substance, The"]) == [
        "Substance = The Substance: article", "Substance, The = The Substance: article",
      ])
    #expect(
      try Self.proposals(["Deadpool & Wolverine", "Deadpool and Wolverine"])
        == ["Deadpool and Wolverine = Deadpool & Wolverine: punctuation"])
    #expect(try Self.proposals(["Anora", "Анора"]) == ["Анора = Anora: transliteration"])
    #expect(try Self.proposals(["Straße", "Strasse"]) == ["Strasse = Straße: accents"])
    #expect(try Self.proposals(["Conclave", "Conclvae"]) == ["Conclvae ? Conclave: 1 letter"])
    #expect(
      try Self.proposals(["The Brutalist", "The Brutlaits"])
        == ["The Brutlaits ? The Brutalist: 2 letters"])
  }

  /// Parts of a series, short names and different films are left alone.
  @Test func differentFilms() throws {
    for pair in [
      ["Rocky II", "Rocky III"], ["Dune 1", "Dune 2"], ["Jaws", "Saws"], ["Up", "Us"],
      ["Paddington", "Paddington 2"], ["Conclave", "Concave mirrors"],
    ] {
      #expect(try Self.proposals(pair).isEmpty, "\(pair)")
    }
  }

  /// Fault 15 of the field: two spellings on one ballot are one nomination.
  @Test func countsOnceABallot() throws {
    let ballots = try Self.profile([["X", "x", "Y"], ["Y"]])
    let merges = NameProposals.propose(ballots)
    #expect(merges.merges.map(\.name) == ["x"])
    let (merged, report) = merges.apply(to: ballots)
    #expect(merged.contest.candidates.map(\.name) == ["X", "Y"])
    #expect(merged.preferences(of: 0) == [.next(0), .next(1)])
    #expect(report.merged == 1 && report.ballotsWithSeveral == 1 && report.unknown.isEmpty)
    // The original is as it was.
    #expect(ballots.contest.candidates.count == 3)
  }

  @Test func fileAndBack() throws {
    let text = """
      apply,name,becomes,ballots,reason
      yes,Anora (film),ANORA,1,
      yes,ANORA,Anora,2,case
      no,Anna,Anora,1,2 letters
      yes,"Nobody, really",Anora,0,

      """
    let merges = try NameMerges.read(Array(text.utf8))
    let ballots = try Self.profile([["Anora (film)"], ["ANORA"], ["Anna", "Anora"]])
    let (merged, report) = merges.apply(to: ballots)
    #expect(merged.contest.candidates.map(\.name) == ["Anora", "Anna"])
    #expect(report.merged == 2 && report.unknown == ["Nobody, really"])
    let again = try NameMerges.read(Array(merges.text.utf8))
    #expect(again.merges.map(\.name) == merges.merges.map(\.name))
    #expect(again.merges.map(\.applies) == [true, true, false, true])
  }

  @Test func badFiles() throws {
    func error(_ text: String) throws -> String {
      try #require(throws: BallotFileError.self) { try NameMerges.read(Array(text.utf8)) }
        .description
    }
    #expect(try error("name,becomes\nA,B\n").contains("apply, name and becomes"))
    #expect(try error("apply,name,becomes\nmaybe,A,B\n").hasPrefix("2:1: \"maybe\""))
    #expect(try error("apply,name,becomes\nyes,A,B\nyes,B,A\n").contains("circle"))
    #expect(try error("apply,name,becomes\nyes,A,B\nyes,A,C\n").hasPrefix("3: \"A\" becomes"))
    #expect(try error("apply,name,becomes\nyes,A,\n").contains("a name is missing"))
  }
}
