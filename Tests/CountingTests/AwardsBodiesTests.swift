import Ballots
import Counting
import TestSupport
import Testing

/// Rules of awards bodies whose ballots nobody has published: worked by hand, from the rule as press or
/// the body tell it.
@Suite struct AwardsBodiesTests {
  static func csv(_ text: String) throws -> Profile {
    let file = try BallotFile.read(Array(text.utf8), format: .csv(.ranks))
    return try #require(file.profiles.first)
  }

  static func blt(_ text: String) throws -> Profile {
    try #require(try BallotFile.read(Array(text.utf8)).profiles.first)
  }

  static func points(_ count: Count, _ round: Int) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: count.tabulation.rounds[round - 1].tallies.map {
        (count.name($0.candidate), $0.value.description)
      })
  }

  // MARK: Critics' circles and juries

  /// First vote, 7 ballots, 2 of them proxies: L 3 + 3 + 2 = 8 on 3; I 3 + 3 = 6 on 2; H 3 + 3 = 6 on 2,
  /// and so on: L leads without being on 4 of 7. Second vote, 5 present: I has 3 + 3 + 3 = 9 on 3 of 5.
  static let society = """
    round,1,2,3,weight
    1,L,G,H,1
    1 proxy,L,G,H,2
    1,I,G,,1
    1,I,H,G,1
    1,H,I,G,1
    1,A,,,1
    2,I,L,G,2
    2,I,G,L,1
    2,L,H,G,1
    2,L,G,H,1

    """

  @Test func nationalSocietyOfFilmCritics() throws {
    let count = try Rule.named("nsfc").count(Self.csv(Self.society))
    // L 3 x 3 = 9 on 3 ballots; G 2 x 3 + 1 + 1 + 1 = 9 on 6 (a ballot of two names gives 2 and 1);
    // H 1 x 3 + 2 + 3 = 8 on 5; I 2 + 3 + 2 = 7 on 3; A alone 1.
    #expect(Self.points(count, 1) == ["L": "9", "G": "9", "H": "8", "I": "7", "A": "1"])
    #expect(count.tabulation.rounds[0].tally(of: 0)?.description == "9")
    // I 9; L 2 x 2 + 1 + 3 + 3 = 11 on 5 of 5: more points and a majority.
    #expect(Self.points(count, 2)["L"] == "11" && Self.points(count, 2)["I"] == "9")
    #expect(count.winners.map(\.name) == ["L"])
    #expect(count.tabulation.ballots.counted == 12)
  }

  /// Absent members' ballots lapse after the first vote, whatever the file holds.
  @Test func proxiesLapse() throws {
    let text = "round,1,2,3,weight\n1 proxy,L,,,4\n1,L,I,H,1\n1,I,H,L,4\n2 proxy,L,,,9\n2,I,L,H,5\n"
    let count = try Rule.named("nsfc").count(Self.csv(text))
    // L 4 + 3 + 4 = 11; I 2 + 12 = 14 on 5 of 9 ballots: won at once.
    #expect(Self.points(count, 1)["L"] == "11" && Self.points(count, 1)["I"] == "14")
    #expect(count.winners.map(\.name) == ["I"])
    #expect(count.tabulation.warnings.contains { $0.contains("later votes") })
    let second = "round,1,2,3,weight\n1,L,,,4\n1,I,,,4\n2 proxy,L,,,9\n2,I,L,,5\n"
    let again = try Rule.named("nsfc").count(Self.csv(second))
    #expect(Self.points(again, 1) == ["L": "4", "I": "4"])
    #expect(again.winners.map(\.name) == ["I"])
    #expect(again.tabulation.ballots.invalid == 9)
  }

  /// Nobody has a majority: the next vote is held on the first five, ties for the fifth place included;
  /// after the fifth vote on the first two of three.
  @Test func nextBallot() throws {
    let one = "round,1\n" + "ABCDEFG".map { "1,\($0)\n" }.joined() + "1,A\n1,B\n1,C\n1,D\n"
    let first = try Rule.named("nsfc").count(Self.csv(one))
    #expect(first.winners.isEmpty)
    #expect(first.tabulation.nextBallot.map(first.name) == ["A", "B", "C", "D", "E", "F", "G"])
    let clear = try Rule.named("nsfc").count(Self.csv(one + "1,E\n"))
    #expect(clear.tabulation.nextBallot.map(clear.name) == ["A", "B", "C", "D", "E"])
    var five = "round,1,weight\n"
    for vote in 1...5 { five += "\(vote),A,5\n\(vote),B,4\n\(vote),C,3\n\(vote),D,1\n" }
    let last = try Rule.named("nsfc").count(Self.csv(five))
    #expect(last.tabulation.nextBallot.map(last.name) == ["A", "B"])
    let sixth = try Rule.named("nsfc").count(Self.csv(five + "6,A,6\n6,B,7\n"))
    #expect(sixth.winners.map(\.name) == ["B"])
    #expect(sixth.explanation.last == "Elected: B.")
    #expect(last.explanation.last?.contains("another ballot is to be held among A and B") == true)
  }

  @Test func newYorkFilmCriticsCircle() throws {
    // First vote: A 4 of 9, no majority. Second: B 9 x 2 = 18 on all, A 3 x 5 + 4 = 19 on 9: A leads and
    // is on every ballot.
    let text = """
      round,1,2,3,weight
      1,A,,,3
      1 proxy,A,,,1
      1,B,,,3
      1,C,,,2
      2,A,B,C,5
      2,C,B,A,4

      """
    let count = try Rule.named("nyfcc").count(Self.csv(text))
    #expect(Self.points(count, 1) == ["A": "4", "B": "3", "C": "2"])
    #expect(count.tabulation.rounds[0].quota == 5)
    #expect(Self.points(count, 2) == ["A": "19", "B": "18", "C": "17"])
    #expect(count.winners.map(\.name) == ["A"])
    // Level on the fourth vote: a run-off between the two.
    var four = "round,1,weight\n"
    for vote in 1...4 { four += "\(vote),A,4\n\(vote),B,4\n\(vote),C,3\n" }
    let level = try Rule.named("nyfcc").count(Self.csv(four))
    #expect(level.tabulation.nextBallot.map(level.name) == ["A", "B"])
    let runoff = try Rule.named("nyfcc").count(Self.csv(four + "5,A,5\n5,B,6\n"))
    #expect(runoff.winners.map(\.name) == ["B"])
  }

  /// Nine jurors: 4-3-2, 4-4-1, then 4-3-2 is enough.
  @Test func cannesJury() throws {
    let votes = [(4, 3, 2), (4, 4, 1), (4, 3, 2)]
    var text = "round,1,weight\n"
    for (index, vote) in votes.enumerated() {
      text += "\(index + 1),A,\(vote.0)\n\(index + 1),B,\(vote.1)\n\(index + 1),C,\(vote.2)\n"
      let count = try Rule.named("cannes").count(Self.csv(text))
      #expect(count.winners.map(\.name) == (index == 2 ? ["A"] : []))
      #expect(count.tabulation.rounds[index].quota == (index == 2 ? nil : 5))
    }
    #expect(throws: CountingError.self) {
      try Rule.named("cannes").count(Self.csv("round,1\nfirst,A\n"))
    }
  }

  // MARK: Places by entries

  @Test func emmyPlaces() throws {
    func winners(_ entries: Int, _ set: [String: String] = [:]) throws -> Int {
      // The n-th entry stands on n ballots.
      var text = "\(entries) 1\n"
      for entry in 1...entries { text += "\(entry) \(entry) 0\n" }
      text += "0\n" + (1...entries).map { "\"E\($0)\"\n" }.joined() + "\"\"\n"
      return try Rule.named("emmy-nominations").count(Self.blt(text), set: set).winners.count
    }
    #expect(
      try [8, 9, 10, 19, 20, 80, 81, 160, 161, 240, 241].map { try winners($0) }
        == [2, 2, 3, 5, 5, 5, 6, 6, 7, 7, 8])
    #expect(try winners(30, ["places": "series"]) == 8)
    // Seven entries: two at most, on 70 per cent of the ballots.
    let seven =
      "7 1\n7 1 2 0\n2 1 3 0\n1 4 5 6 7 0\n0\n" + (1...7).map { "\"E\($0)\"\n" }.joined() + "\"\"\n"
    #expect(
      try Rule.named("emmy-nominations").count(Self.blt(seven)).winners.map(\.name) == ["E1", "E2"])
    let fewer = seven.replacing("7 1 2 0", with: "6 1 2 0").replacing("2 1 3 0", with: "3 1 3 0")
    #expect(
      try Rule.named("emmy-nominations").count(Self.blt(fewer)).winners.map(\.name) == ["E1"])
  }

  /// A tie for the last place adds one; before 2020 so did being within 2 per cent.
  @Test func emmyTies() throws {
    func count(_ last: Int, _ set: [String: String] = [:]) throws -> [String] {
      var text = "20 1\n"
      for (entry, votes) in [300, 290, 280, 270, 200, last].enumerated() {
        text += "\(votes) \(entry + 1) 0\n"
      }
      text += "0\n" + (1...20).map { "\"E\($0)\"\n" }.joined() + "\"\"\n"
      return try Rule.named("emmy-nominations").count(Self.blt(text), set: set).winners.map(\.name)
    }
    #expect(try count(199) == ["E1", "E2", "E3", "E4", "E5"])
    #expect(try count(200).count == 6)
    #expect(try count(196, ["near-percent": "2"]).count == 6)
    #expect(try count(195, ["near-percent": "2"]).count == 5)
  }

  @Test func animatedFeaturePlaces() throws {
    func result(_ entries: Int, _ places: String) throws -> Count {
      let names = (1...entries).map { "F\($0)" }.joined(separator: ",")
      let scores = (1...entries).map { _ in "9" }.joined(separator: ",")
      let profile = try BallotFile.read(
        Array("\(names)\n\(scores)\n".utf8), format: .csv(.scores)
      ).profiles[0]
      return try Rule.named("academy-average").count(
        profile, set: ["places": places, "tied": "break"], ties: [.order(Array(0..<entries))])
    }
    #expect(
      try [8, 12, 13, 15, 16].map { try result($0, "entries").winners.count } == [3, 3, 4, 4, 5])
    #expect(try result(15, "entries-2010").winners.count == 3)
    let seven = try result(7, "entries")
    #expect(seven.tabulation.isNoAward && seven.winners.isEmpty)
  }

  // MARK: Withdrawals

  /// Two places. F0 is found with everybody; X withdraws after being told; the count without X finds
  /// another pair, and whoever was told stays.
  ///
  /// With X: points A 4, X 3, B 2 1/2, C 1 1/2 of 11 ballots. B and C are lowest; C is on 3 ballots, B on 4:
  /// C goes, its ballots (2 with X, 1 alone... ) as below. Worked with fractions in the comments.
  @Test func hugoWithdrawal() throws {
    let base = "4 2\nW4 1 0\n3 2 3 0\n2 4 0\n1 4 3 0\n0\n\"A\"\n\"X\"\n\"B\"\n\"C\"\n\"\"\n"
    let before = base.replacing("W", with: "")
    // With X: A 4, X 3/2, B 3/2 + 1/2 = 2, C 2 + 1/2 = 5/2. Lowest two: X and B; X on 3, B on 4: X goes.
    // B has 3 + 1/2. Then A 4, B 7/2, C 5/2: lowest B and C; B on 4 ballots, C on 3: C goes. Finalists A, B.
    let all = try Rule.named("eph").count(Self.blt(before))
    #expect(all.winners.map(\.name) == ["A", "B"])
    // B withdraws: A 4, X 3, C 3. Lowest two X and C, each on 3 ballots with 3 points: both would go, and
    // fewer than two would be left, so all three are finalists. Told already: A. So A, X and C.
    let without = base.replacing("W", with: "-3\n")
    let again = try Rule.named("eph").count(Self.blt(without), set: ["withdrew": "after"])
    #expect(Set(again.winners.map(\.name)) == ["A", "X", "C"])
    #expect(again.tabulation.rounds.contains { $0.pass == 1 })
    // A withdraws: X 3/2, B 2, C 5/2: X goes; B and C are the two. Told already: B.
    let withoutA = base.replacing("W", with: "-1\n")
    let third = try Rule.named("eph").count(Self.blt(withoutA), set: ["withdrew": "after"])
    #expect(Set(third.winners.map(\.name)) == ["B", "C"])
  }

  /// One told already is no finalist of the new count: the list has one more than there are places.
  @Test func hugoListGrows() throws {
    // One place. A 3, B 2 + 1/2, Y 1/2 on 1: lowest two B and Y; Y is on fewer: Y goes. A 3, B 3: lowest
    // both; A on 3, B on 3, points level: both would go, so both are finalists.
    let text = "3 1\nW3 1 0\n2 2 0\n1 2 3 0\n0\n\"A\"\n\"B\"\n\"Y\"\n\"\"\n"
    let all = try Rule.named("eph").count(Self.blt(text.replacing("W", with: "")))
    #expect(Set(all.winners.map(\.name)) == ["A", "B"])
    // B withdraws: A 3, Y 1: A alone.
    let without = try Rule.named("eph").count(
      Self.blt(text.replacing("W", with: "-2\n")), set: ["withdrew": "after"])
    #expect(without.winners.map(\.name) == ["A"])
    // Y withdraws: as before, A and B; nothing grows.
    let same = try Rule.named("eph").count(
      Self.blt(text.replacing("W", with: "-3\n")), set: ["withdrew": "after"])
    #expect(Set(same.winners.map(\.name)) == ["A", "B"])
  }

  // MARK: Albany

  /// Corpus case 26: the quotas and figures of the county's official count.
  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func albany2022() throws {
    let profile = try BallotFile.read(Corpus.bytes("votekit/albany_profile.csv")).profiles[0]
    let count = try Rule.named("stv-albany").count(profile)
    let rounds = count.tabulation.rounds
    #expect(rounds.compactMap(\.quota) == [2387, 2376, 2355, 2338])
    #expect(
      rounds.map { $0.eliminated.map(count.name) }.prefix(2) == [
        ["JEREMIAH GARRETT PINGUELO"], ["NICK PILCH"],
      ])
    #expect(rounds[2].tally(of: 0) == 2876)
    #expect(rounds[3].tally(of: 3)?.decimal(3) == "2396.136")
    #expect(count.winners.map(\.name) == ["JOHN ANTHONY MIKI", "ROBIN D  LOPEZ"])
  }
}
