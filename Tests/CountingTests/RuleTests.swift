import Ballots
import Counting
import Testing

/// Hand-worked cases, most of them from `field/faults.md`, whose numbers stand beside them.
@Suite struct RuleTests {
  /// 16: short ballots are exhausted, never given away.
  @Test func exhaustedBallots() throws {
    let count = try Rule.named("irv").count(
      election("4 A; 3 B; 2 C", candidates: ["A", "B", "C"]))
    #expect(count.winnerNames == ["A"])
    #expect(count.tabulation.rounds.map(\.exhausted) == [0, 2])
    #expect(count.tallies("A") == ["4", "4"])
  }

  /// 8: two left with the same votes are a tie, and a named way settles it where one is given.
  @Test func finalTie() throws {
    let profile = election("3 A; 3 B", candidates: ["A", "B"])
    let rule = try Rule.named("irv")
    #expect(try rule.count(profile).winnerNames == ["A", "B"])
    let broken = try rule.count(
      profile, set: ["final-tie": "break"], ties: [.favour([1, 0])])
    #expect(broken.winnerNames == ["B"])
    let open = try rule.count(profile, set: ["final-tie": "break"])
    #expect(open.winnerNames.isEmpty)
    #expect(open.tabulation.undecided?.candidates == [0, 1])
  }

  /// A draw is the same for everybody who has the seed, and depends on it.
  @Test func seededDraw() throws {
    let profile = election("3 A; 3 B", candidates: ["A", "B"])
    let rule = try Rule.named("irv")
    let winners = try (0..<20).map { seed in
      try rule.count(profile, set: ["final-tie": "break"], ties: [.draw(seed: seed)]).winnerNames
    }
    let again = try (0..<20).map { seed in
      try rule.count(profile, set: ["final-tie": "break"], ties: [.draw(seed: seed)]).winnerNames
    }
    #expect(winners == again)
    #expect(Set(winners) == [["A"], ["B"]])
  }

  /// The first outputs of SplitMix64 for seed 1234567, as its authors' C program prints them.
  @Test func generator() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }

  /// An undecided tie among those who cannot win does not stop the count.
  @Test func harmlessTie() throws {
    let count = try Rule.named("irv").count(
      election("5 A; 4 B; 1 C>A; 1 D>A", candidates: ["A", "B", "C", "D"]))
    #expect(count.winnerNames == ["A"])
    #expect(count.tabulation.ties.map(\.resolution) == [.sameWinnersEitherWay])
  }

  @Test func tieThatMattersStops() throws {
    let count = try Rule.named("irv").count(
      election("5 A; 3 B>C; 3 C>B", candidates: ["A", "B", "C"]))
    #expect(count.winnerNames.isEmpty)
    #expect(count.tabulation.undecided?.candidates == [1, 2])
  }

  /// An undeclared write-in never wins, not where it is level with all who are left, nor where places
  /// are more than candidates.
  @Test(arguments: ["irv", "bottoms-up", "stv-scottish", "stv-meek", "eph", "approval", "borda"])
  func undeclaredNeverWins(_ id: String) throws {
    var builder = ProfileBuilder()
    for (weight, marks) in [(5, [0]), (4, [2, 1]), (3, [1])] as [(Int128, [Int])] {
      if !builder.add(marks.map(Preference.next), weight: weight) { Issue.record("not added") }
    }
    var candidates = ["A", "B", "Write-ins", "No votes"].map { Candidate(id: $0, name: $0) }
    candidates[2].isUndeclared = true
    candidates[3].isUndeclared = true
    let profile = builder.build(Contest(title: "", candidates: candidates))
    let rule = try Rule.named(id)
    let hasBatches = rule.parameters.contains { $0.name == "batch" }
    for set in hasBatches ? [["batch": "yes"], [:]] : [[:]] {
      for seats in 1...4 {
        let winners = try rule.count(profile, seats: seats, set: set).winnerNames
        #expect(Set(winners).isSubset(of: ["A", "B"]) && !winners.isEmpty, "\(seats) \(set)")
      }
    }
    // Without a vote, batches alone keep them in.
    var only = ProfileBuilder()
    if !only.add([.next(0)], weight: 2) { Issue.record("not added") }
    let few = only.build(Contest(title: "", candidates: candidates))
    if hasBatches {
      #expect(
        Set(try rule.count(few, seats: 4, set: ["batch": "yes"]).winnerNames).isSubset(of: [
          "A", "B",
        ]))
    }
  }

  /// In the second of two runoffs the first choices are those of its own first round: without A, B has
  /// 3, C has 3 and D has 4; B and C tie, and in the first runoff B had 1 and C had 3.
  @Test func earlierRoundsOfTheSameRunoff() throws {
    let profile = election("9 A; 2 A>B; 1 B; 3 C; 4 D", candidates: ["A", "B", "C", "D"])
    let count = try Rule.named("irv").count(
      profile, seats: 2, set: ["lowest-tie": "first-choices"])
    #expect(count.tabulation.rounds.filter { $0.pass == 2 }.first?.tally(of: 1) == 3)
    #expect(count.tabulation.ties.map(\.resolution) == [.sameWinnersEitherWay])
    #expect(count.winnerNames == ["A", "D"])
  }

  /// Scores times the largest weights stay inside the integers.
  @Test func largestScores() throws {
    var builder = ProfileBuilder()
    let added = builder.add(
      [.next(0), .next(1)], scores: [.max, 1], weight: ProfileBuilder.largestTotal)
    #expect(added)
    let profile = builder.build(
      Contest(title: "", candidates: ["A", "B"].map { Candidate(id: $0, name: $0) }, kind: .scores))
    let count = try Rule.named("eurovision").count(profile)
    #expect(count.tallies("A") == ["2147483647" + String(repeating: "0", count: 27)])
  }

  /// 4: the cut of a transfer value is shown, and the round sums to the ballots.
  @Test func roundingIsShown() throws {
    let profile = election("7 A>B; 4 B; 2 C", candidates: ["A", "B", "C"])
    let count = try Rule.named("stv-scottish").count(profile, seats: 2, set: ["decimals": "4"])
    count._checkInvariants()
    #expect(count.tallies("B") == ["4.0000", "5.9999"])
    #expect(count.tabulation.rounds[1].rounding == Rational(1, 10000))
    #expect(count.winnerNames == ["A", "B"])
  }

  /// 17: never more winners than seats.
  @Test func threeForTwoSeats() throws {
    let count = try Rule.named("stv-scottish").count(
      election("4 A; 4 B; 4 C", candidates: ["A", "B", "C"]), seats: 2)
    #expect(count.tabulation.rounds[0].quota == 5)
    #expect(count.tabulation.undecided?.candidates == [0, 1, 2])
  }

  /// 18, 21: no ballots, one candidate, fewer than seats.
  @Test(arguments: RuleBook.rules.map(\.id))
  func edges(_ id: String) throws {
    let rule = try Rule.named(id)
    // Bodies that want full ballots are asked to take short ones here.
    let isFixed = rule.parameters.contains { $0.name == "short" && $0.defaultValue == "void" }
    let special: [String: [String: String]] = [
      "cumulative": ["votes": "10"], "academy-average": ["threshold": "1"],
      "emmy-nominations": ["least-percent": "0"],
    ]
    let set = isFixed ? ["short": "unused"] : special[id] ?? [:]
    func count(_ text: String, _ names: [String], seats: Int) throws -> Count {
      let count = try rule.count(
        election(text, candidates: names, scored: rule.needsScores), seats: seats, set: set)
      #expect(count.brokenInvariant == nil)
      return count
    }
    let none = try count("", ["A", "B"], seats: 1)
    #expect(none.winnerNames.isEmpty)
    #expect(none.tabulation.warnings.contains { $0.contains("nobody is elected") })
    let empty = try count("3 ", ["A", "B"], seats: 1)
    #expect(empty.tabulation.ballots.empty == 3)
    #expect(empty.winnerNames.isEmpty)
    let one = try count("1 A", ["A"], seats: 1)
    #expect(one.winnerNames == ["A"])
    #expect(one.tabulation.warnings.isEmpty == false)
    if rule.mostSeats > 1 {
      let few = try count("1 A; 1 B", ["A", "B"], seats: 3)
      #expect(Set(few.winnerNames) == ["A", "B"])
      #expect(few.tabulation.warnings.contains { $0.contains("2 candidates for 3 seats") })
    }
  }

  /// 24: a name twice is refused, used once, or exhausts, as the parameter says.
  @Test func repeatedPreference() throws {
    let profile = election("1 A>A>B; 2 B; 1 C", candidates: ["A", "B", "C"])
    let rule = try Rule.named("irv")
    #expect(throws: CountingError.repeatedPreference(lines: [1], total: 1)) {
      try rule.count(profile)
    }
    let first = try rule.count(profile, set: ["repeats": "first"])
    #expect(first.tabulation.ballots.repeated == 1)
    #expect(first.tallies("B") == ["2", "3"])
    #expect(first.tabulation.rounds.map(\.exhausted) == [0, 0])
    let strict = try rule.count(profile, set: ["repeats": "exhaust"])
    #expect(strict.tallies("B") == ["2", "2"])
    #expect(strict.tabulation.rounds.map(\.exhausted) == [0, 1])
  }

  /// 29: a blank first rank is passed over.
  @Test func skippedRank() throws {
    var builder = ProfileBuilder()
    if !builder.add([.skipped, .next(0)], weight: 2) { Issue.record("not added") }
    if !builder.add([.next(1)], weight: 1) { Issue.record("not added") }
    let profile = builder.build(
      Contest(title: "", candidates: [.init(id: "1", name: "A"), .init(id: "2", name: "B")]))
    #expect(try Rule.named("irv").count(profile).tallies("A") == ["2"])
    let strict = try Rule.named("irv").count(profile, set: ["skipped-ranks": "exhaust"])
    #expect(strict.winnerNames == ["B"])
    #expect(strict.tabulation.ballots.invalid == 2)
  }

  @Test func equalRanks() throws {
    var builder = ProfileBuilder()
    if !builder.add([.next(0), .equal(1), .next(2)], weight: 3) { Issue.record("not added") }
    if !builder.add([.next(1)], weight: 1) { Issue.record("not added") }
    let names = ["A", "B", "C"].enumerated().map { Candidate(id: "\($0)", name: $1) }
    let profile = builder.build(Contest(title: "", candidates: names))
    #expect(try Rule.named("irv").count(profile).winnerNames == ["B"])
    #expect(
      try Rule.named("irv").count(profile, set: ["equal-ranks": "skip"]).winnerNames == ["C"])
    #expect(try Rule.named("approval").count(profile).winnerNames == ["B"])
  }

  /// A withdrawn candidate is passed over: as if the name had not stood on the ballots.
  @Test(arguments: RuleBook.rules.map(\.id))
  func withdrawn(_ id: String) throws {
    let names = ["A", "B", "C"]
    let rule = try Rule.named(id)
    let scored = rule.needsScores
    // On score ballots the withdrawn candidate must not be what others' scores depend on.
    let with = election(
      scored ? "5 A>B; 4 C; 2 A>C" : "5 B>A; 4 C; 2 A>C", candidates: names, withdrawn: ["B"],
      scored: scored)
    let without = election(
      "5 A; 4 C; 2 A>C", candidates: names, withdrawn: ["B"], scored: scored)
    let counts = try [with, without].map { try rule.count($0, seats: 1) }
    #expect(counts[0].winnerNames == counts[1].winnerNames)
    #expect(counts[0].tabulation.rounds == counts[1].tabulation.rounds)
  }

  @Test func approvalAndWithdrawal() throws {
    let count = try Rule.named("approval").count(
      election("3 A>B; 2 B>C; 1 C>C", candidates: ["A", "B", "C"]))
    #expect(count.tallies("A") + count.tallies("B") + count.tallies("C") == ["3", "5", "3"])
    #expect(count.winnerNames == ["B"])
    count._checkInvariants()
  }

  @Test func badSettings() throws {
    let profile = election("1 A", candidates: ["A"])
    #expect(throws: CountingError.self) { try RuleBook.rule("irvv") }
    for set in [["majorty": "live"], ["majority": "half"]] {
      #expect(throws: CountingError.self) { try Rule.named("irv").count(profile, set: set) }
    }
    #expect(throws: CountingError.self) { try Rule.named("two-round").count(profile, seats: 2) }
    do {
      _ = try RuleBook.rule("stv-scotish")
    } catch {
      #expect(error.description.contains("did you mean \"stv-scottish\"?"))
    }
  }

  /// The corpus's case 31: four programs agree.
  @Test func tennessee() throws {
    let profile = election(
      "42 Memphis>Nashville>Chattanooga>Knoxville; 26 Nashville>Chattanooga>Knoxville>Memphis; "
        + "15 Chattanooga>Knoxville>Nashville>Memphis; 17 Knoxville>Chattanooga>Nashville>Memphis",
      candidates: ["Memphis", "Nashville", "Chattanooga", "Knoxville"])
    #expect(try Rule.named("plurality").count(profile).winnerNames == ["Memphis"])
    #expect(try Rule.named("irv").count(profile).winnerNames == ["Knoxville"])
  }

  /// Found by comparing with VoteKit: where one is elected a round and two have the most, or where more
  /// have a Hare quota than there are places, the tie is a tie and not the candidates' order. Eight
  /// ballots, four seats, quota 2: E first leaves A 6/5 against B 1; C first leaves B 6/5 against A 3/5.
  @Test func tieForBeingElectedFirst() throws {
    let text = "2 E>B; 2 C>D>E; 2 E>C>D>B>A; 2 C>E>A"
    let names = ["A", "B", "C", "D", "E"]
    let rule = try Rule.named("stv-wigm")
    let set = ["one-a-round": "yes", "empty-surplus-round": "yes", "tied": "none"]
    let outcomes = try rule.outcomes(election(text, candidates: names), seats: 4, set: set)
    #expect(outcomes.winners == [[0, 2, 3, 4], [1, 2, 3, 4]])
    // Eleven ballots, three seats, quota 3: A and B are in, one a round, before X goes; X's ballot then
    // passes over B to Y, who has 3.
    let both = try rule.outcomes(
      election("3 A; 3 B>Z; 1 X>B>Y; 2 Y; 2 Z", candidates: ["A", "B", "X", "Y", "Z"]), seats: 3,
      set: ["one-a-round": "yes", "empty-surplus-round": "no", "tied": "none"])
    #expect(both.winners == [[0, 1, 3]])
    // Three ballots, two seats: the Hare quota is 1, and three have it.
    let three = try rule.outcomes(
      election("1 A; 1 B; 1 C", candidates: ["A", "B", "C"]), seats: 2,
      set: ["quota": "hare", "tied": "none"])
    #expect(three.winners == [[0, 1], [0, 2], [1, 2]])
  }
}
