import Ballots
import Counting
import Testing

/// Faults reported in other tools, by their numbers in `field/faults.md`; those that have a test of
/// their own elsewhere are named in `docs/counting-proof.md`.
@Suite struct FieldFaultTests {
  static func csv(_ text: String, _ layout: BallotFormat.CSVLayout = .ranks) throws -> Profile {
    try BallotFile.read(Array(text.utf8), format: .csv(layout)).profiles[0]
  }

  static func rctab(
    _ candidates: String, sources: [String], files: [String: String]
  ) throws -> BallotFile {
    let list = sources.map { path in
      """
      {"provider": "ess", "filePath": "\(path)", "contestId": "", "firstVoteColumnIndex": 2,
       "firstVoteRowIndex": 2, "overvoteLabel": "overvote", "skippedRankLabel": "undervote"}
      """
    }.joined(separator: ",")
    let config = """
      {"outputSettings": {"contestName": "C"}, "cvrFileSources": [\(list)],
       "candidates": [\(candidates)],
       "rules": {"tiebreakMode": "stopCountingAndAsk", "overvoteRule": "exhaustImmediately",
         "winnerElectionMode": "singleWinnerMajority", "numberOfWinners": "1",
         "maxSkippedRanksAllowed": "1"}}
      """
    return try BallotFile.readRCTab(Array(config.utf8)) { Array((files[$0] ?? "").utf8) }
  }

  /// 3: two blank ranks and then an overvote: inactive for skipping, not for overvoting.
  @Test func skippedBeforeOvervote() throws {
    let profile = try Self.csv("1,2,3\n,,overvote\nAnn,,\n")
    let count = try Rule.named("irv").count(profile, set: ["skipped-ranks": "1"])
    #expect(count.tabulation.ballots.invalidBecause == [.skipped: 1])
    let advance = try Rule.named("irv").count(profile)
    #expect(advance.tabulation.ballots.invalidBecause == [.overvote: 1])
  }

  /// 6: two candidates with an empty alias each are two candidates.
  @Test func emptyAliases() throws {
    let read = try Self.rctab(
      #"{"name": "A", "aliases": [""]}, {"name": "B", "aliases": [""]}"#, sources: ["v.csv"],
      files: ["v.csv": "id,1\n1,A\n"])
    let rule = try #require(read.rule)
    let count = try Rule.named(rule.id).count(read.profiles[0], set: rule.settings)
    #expect(count.winnerNames == ["A"])
  }

  /// 7: every unknown name at once, with its file, line and number; an alias makes them one.
  @Test func namesOfSeveralFiles() throws {
    let files = [
      "a.csv": "id,1\n1,Ann Lee\n2,Bob\n", "b.csv": "id,1\n1,\"LEE, ANN\"\n2,\"LEE, ANN\"\n3,<B>\n",
    ]
    let error = try #require(throws: BallotFileError.self) {
      try Self.rctab(
        #"{"name": "Ann Lee"}, {"name": "Bob"}"#, sources: ["a.csv", "b.csv"], files: files)
    }
    #expect(error.problems.count == 2)
    #expect(error.describe(file: "config.json").hasPrefix("b.csv:2: \"LEE, ANN\" (2 times) is no"))
    #expect(error.description.contains("b.csv:4: \"<B>\" is no"))
    let read = try Self.rctab(
      #"{"name": "Ann Lee", "aliases": ["LEE, ANN"]}, {"name": "Bob", "aliases": ["<B>"]}"#,
      sources: ["a.csv", "b.csv"], files: files)
    let count = try Rule.named("irv").count(read.profiles[0])
    #expect(count.tabulation.rounds[0].tallies.map(\.value) == [3, 2])
  }

  /// 11: a record without a mark is one ballot, empty.
  @Test func recordWithoutMarks() throws {
    let read = try Self.rctab(
      #"{"name": "A"}, {"name": "B"}"#, sources: ["v.csv"],
      files: ["v.csv": "id,1,2\n1,A,\n2,A,undervote\n3,,\n"])
    let count = try Rule.named("irv").count(read.profiles[0])
    #expect(count.winnerNames == ["A"])
    let census = count.tabulation.ballots
    #expect(census.total == 3 && census.counted == 2 && census.empty == 1)
  }

  /// The Common Data Format as XML, written by hand: B before A, and an overvote before B.
  @Test func commonDataFormatXML() throws {
    func selection(_ name: String, _ rank: Int) -> String {
      "<CVRContestSelection><ContestSelectionId>s\(name)</ContestSelectionId><SelectionPosition>"
        + "<HasIndication>yes</HasIndication><Rank>\(rank)</Rank></SelectionPosition>"
        + "</CVRContestSelection>"
    }
    func record(_ selections: String) -> String {
      "<CVR><CurrentSnapshotId>c</CurrentSnapshotId><CVRSnapshot ObjectId='o'><CVRContest>"
        + "<ContestId>k</ContestId>\(selection("A", 1))</CVRContest></CVRSnapshot>"
        + "<CVRSnapshot ObjectId='c'><CVRContest><ContestId>k</ContestId>\(selections)</CVRContest>"
        + "</CVRSnapshot></CVR>"
    }
    let people = ["A", "B"].map {
      "<Candidate ObjectId='p\($0)'><Name>\($0)</Name></Candidate>"
    }.joined()
    let list = ["A", "B"].map {
      "<ContestSelection ObjectId='s\($0)'><CandidateIds>p\($0)</CandidateIds></ContestSelection>"
    }.joined()
    let xml =
      "<?xml version='1.0'?><r:CastVoteRecordReport xmlns:r='x' xmlns='x'>"
      + record(selection("A", 2) + selection("B", 1))
      + record(selection("A", 1) + selection("B", 1) + selection("B", 2))
      + "<Election>\(people)<Contest ObjectId='k'>\(list)<Name>Best</Name></Contest></Election>"
      + "</r:CastVoteRecordReport>"
    let config = """
      {"cvrFileSources": [{"provider": "cdf", "filePath": "r.xml", "contestId": "Best"}],
       "candidates": [{"name": "A"}, {"name": "B"}],
       "rules": {"tiebreakMode": "stopCountingAndAsk"}}
      """
    let read = try BallotFile.readRCTab(Array(config.utf8)) { _ in Array(xml.utf8) }
    let profile = read.profiles[0]
    #expect(profile.preferences(of: 0) == [.next(1), .next(0)])
    #expect(profile.preferences(of: 1) == [.next(0), .equal(1), .next(1)])
  }

  /// 17: with the exact quota of 4 that must be passed, 4-4-4 elects nobody: a tie for two seats.
  @Test func exactQuota() throws {
    let profile = election("4 A; 4 B; 4 C", candidates: ["A", "B", "C"])
    let set = ["quota": "more-than", "tied": "none"]
    let count = try Rule.named("stv-wigm").count(profile, seats: 2, set: set)
    #expect(count.tabulation.rounds[0].quota == 4)
    #expect(count.winners.isEmpty && count.tabulation.undecided?.candidates == [0, 1, 2])
    let outcomes = try Rule.named("stv-wigm").outcomes(profile, seats: 2, set: set)
    #expect(outcomes.winners == [[0, 1], [0, 2], [1, 2]])
  }

  /// 20: two seats, two ballots for A alone: B and C tie on nothing for the second, which is said.
  @Test func secondSeatOnNothing() throws {
    let profile = election("2 A", candidates: ["A", "B", "C"])
    let count = try Rule.named("stv-scottish").count(profile, seats: 2)
    #expect(count.winnerNames == ["A"])
    #expect(count.tabulation.undecided?.candidates == [1, 2])
  }

  /// 23: the same surplus with nine decimals: 7 papers of 0.285714285 are 1.999999995, and 5 units of
  /// the ninth decimal are lost.
  @Test func nineDecimals() throws {
    let profile = election("7 A>B; 4 B; 2 C", candidates: ["A", "B", "C"])
    let count = try Rule.named("stv-wigm").count(
      profile, seats: 2, set: ["decimals": "9", "cut": "factor"])
    #expect(count.tallies("B")[1] == "5.999999995")
    #expect(count.tabulation.rounds[1].rounding == Rational(5, 1_000_000_000))
    #expect(count.brokenInvariant == nil)
  }

  /// 25: a score ballot with a candidate twice is refused with its line and name.
  @Test func scoredTwice() throws {
    let text = "[options]\nmethod = star\n[ballots]\n1 ballot:\nA = 3\nA = 1\n"
    let error = try #require(throws: BallotFileError.self) {
      try BallotFile.read(Array(text.utf8), format: .starvote)
    }
    #expect(error.problems.map(\.line) == [6])
    #expect(error.description.contains("\"A\" a second time"))
  }

  /// 26: columns before the candidates, and a blank that is no score of 0.
  @Test func blankScore() throws {
    let profile = try Self.csv("voter,poll,A,B\nv1,p,5,\nv2,p,4,0\n", .scores)
    #expect(profile.contest.candidates.map(\.name) == ["A", "B"])
    #expect(profile.preferences(of: 0).count == 1 && profile.preferences(of: 1).count == 2)
    let count = try Rule.named("score").count(profile)
    #expect(count.tabulation.rounds[0].tallies.map(\.value) == [9, 0])
    #expect(count.tabulation.rounds[0].tallies.map(\.ballots) == [2, 1])
  }

  /// 27: who scores one and leaves the rest blank has voted; who leaves all blank has not.
  @Test func partlyBlankIsNoAbstention() throws {
    let profile = try Self.csv("A,B,C,weight\n4,,,1\n0,5,0,1\n,,,1\n", .scores)
    let count = try Rule.named("star").count(profile)
    #expect(count.tabulation.rounds[0].tallies.map(\.value) == [4, 5, 0])
    #expect(count.tabulation.ballots.counted == 2 && count.tabulation.ballots.empty == 1)
  }

  /// 31: weights of 1/3 add up to a tie, not to the order of the list. MAX 1, three seats of which A is
  /// first (4); then each of A's ballots weighs 1/2: B has 3 x 1/2 = 3/2 + 0, C 3/2: level.
  @Test func tieOfThirds() throws {
    // A is chosen first with 6 x 2 = 12 of MAX 2; its ballots then weigh 1/(1 + 2/2) = 1/2; then D's.
    let profile = try Self.csv(
      "A,B,C,weight\n2,2,0,3\n2,0,2,3\n", .scores)
    let rule = try Rule.named("rrv")
    let count = try rule.count(profile, seats: 2, set: ["highest": "2"])
    // B and C have 3 x 2 x 1/2 = 3 each.
    #expect(count.tabulation.rounds[1].tallies.map(\.value) == [3, 3])
    #expect(count.tabulation.undecided?.candidates == [1, 2])
    // With two of MAX chosen before, a ballot weighs 1/3: 1/3 + 1/3 + 1/3 against 1.
    let thirds = try Self.csv("A,B,C,D,weight\n1,1,1,0,3\n0,0,0,1,1\n", .scores)
    let outcomes = try rule.outcomes(thirds, seats: 3, set: ["highest": "1"])
    #expect(outcomes.winners == [[0, 1, 2], [0, 1, 3], [0, 2, 3], [1, 2, 3]])
  }

  /// 39: no ballots for two seats: no number is divided by nothing, and nobody wins.
  @Test func nothingToDivide() throws {
    for id in ["stv-scottish", "stv-meek", "stv-academy", "academy-picture-2011"] {
      let count = try Rule.named(id).count(election("", candidates: ["A", "B"]), seats: 2)
      #expect(count.winners.isEmpty, "\(id)")
      #expect(!CountExplained.text(count).contains("nan"))
    }
  }

  /// 41: text in another encoding is refused with the place of the byte, and read when it is told.
  @Test func encodingIsTold() throws {
    let bytes = Array("rank 1\nRapha".utf8) + [0xEB] + Array("l\n".utf8)
    let error = try #require(throws: BallotFileError.self) {
      try BallotFile.read(bytes, format: .csv(.ranks))
    }
    #expect(error.problems.first?.line == 2 && error.problems.first?.column == 6)
    let told = try BallotFile.read(bytes, format: .csv(.ranks), encoding: .latin1)
    #expect(told.profiles[0].contest.candidates.map(\.name) == ["Raphaël"])
  }
}

enum CountExplained {
  static func text(_ count: Count) -> String {
    (count.explanation + [count.json.text]).joined(separator: "\n").lowercased()
  }
}
