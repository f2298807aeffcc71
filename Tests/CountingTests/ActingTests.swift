import Ballots
import Counting
import Testing

/// The two acting categories at once (Academy Rule Six), worked by hand.
@Suite struct ActingTests {
  static func count(
    _ lead: String, _ supporting: String, seats: Int = 1, set: [String: String] = [:]
  ) throws -> (Count, Count) {
    try ActingCategories.count(
      (AwardsBodiesTests.blt(lead), AwardsBodiesTests.blt(supporting)),
      rule: Rule.named("academy-acting"), seats: seats, set: set)
  }

  /// Twelve ballots each, one place: the number is 12/2 + 1 = 7. P has 7 in supporting at once, and 5 in
  /// lead: it is nominated in supporting and leaves lead, where its ballots give Q 4 + 5 = 9.
  @Test func goesWhereItIsFirst() throws {
    let lead = "3 1\n5 1 2 0\n4 2 0\n3 3 0\n0\n\"P (Film)\"\n\"Q (Film)\"\n\"R (Film)\"\n\"Lead\"\n"
    let supporting = "2 1\n7 1 0\n5 2 0\n0\n\"P (Film)\"\n\"S (Film)\"\n\"Supporting\"\n"
    let (first, second) = try Self.count(lead, supporting)
    #expect(second.winners.map(\.name) == ["P (Film)"])
    #expect(first.winners.map(\.name) == ["Q (Film)"])
    #expect(first.tabulation.rounds[0].eliminatedBecause == .otherCategory)
    #expect(first.tabulation.rounds[1].tallies.map(\.value) == [9, 3])
    #expect(first.brokenInvariant == nil && second.brokenInvariant == nil)
    // The files the other way round give the same.
    let (swapped, _) = try Self.count(supporting, lead)
    #expect(swapped.winners.map(\.name) == ["P (Film)"])
  }

  /// P reaches 7 of 12 in both at once: 8/12 in lead is more than 7/12, so lead it is.
  @Test func greaterShareWins() throws {
    let lead = "2 1\n8 1 0\n4 2 0\n0\n\"P\"\n\"Q\"\n\"\"\n"
    let supporting = "3 1\n7 1 2 0\n3 2 0\n2 3 0\n0\n\"P\"\n\"S\"\n\"T\"\n\"\"\n"
    let (first, second) = try Self.count(lead, supporting)
    #expect(first.winners.map(\.name) == ["P"] && second.winners.map(\.name) == ["S"])
    // By share, not by number: 8 of 12 against 9 of 16.
    let more = supporting.replacing("7 1 2 0", with: "9 1 2 0").replacing("3 2 0", with: "5 2 0")
    #expect(try Self.count(lead, more).0.winners.map(\.name) == ["P"])
    // 8 of 12 in both: nothing in the rule settles it.
    let level = supporting.replacing("7 1 2 0", with: "8 1 2 0").replacing("3 2 0", with: "2 2 0")
    let open = try Self.count(lead, level)
    #expect(open.0.tabulation.undecided?.purpose == .category)
    #expect(open.1.tabulation.undecided?.purpose == .category)
  }

  /// Two places of 13 ballots: the number is 5. Both performances of one actor have it: the one with
  /// more votes is nominated, the other goes, and its ballots make up Z's number.
  @Test func oneActorOnce() throws {
    let lead = """
      4 2
      6 1 0
      5 2 3 0
      1 4 0
      1 3 0
      0
      "Ann (One)"
      "Ann (Two)"
      "Z (Three)"
      "Y (Four)"
      ""

      """
    let other = "2 2\n3 1 0\n3 2 0\n0\n\"K\"\n\"L\"\n\"\"\n"
    let (first, _) = try Self.count(lead, other, seats: 2)
    #expect(first.winners.map(\.name) == ["Ann (One)", "Z (Three)"])
    #expect(first.tabulation.rounds.contains { $0.eliminatedBecause == .samePerformer })
    let (both, _) = try Self.count(lead, other, seats: 2, set: ["one-performance": "no"])
    #expect(both.winners.map(\.name) == ["Ann (One)", "Ann (Two)"])
  }

  /// Without a performance in both the two are as if counted alone, whatever the ballots.
  @Test func asAloneWithoutTwins() throws {
    for seed in 0..<60 as Range<UInt64> {
      let draws = [PropertyTests.Draw(seed: seed), PropertyTests.Draw(seed: seed + 1000)]
      var profiles = draws.map { $0.profile() }
      for index in profiles[1].contest.candidates.indices {
        profiles[1].contest.candidates[index].name += " elsewhere"
      }
      let set = ["repeats": "first"]
      let order = [TieStep.order(Array(0..<10))]
      let (lead, supporting) = try ActingCategories.count(
        (profiles[0], profiles[1]), rule: Rule.named("academy-acting"), seats: 2, set: set,
        ties: order)
      for (count, profile) in zip([lead, supporting], profiles) {
        let alone = try Rule.named("stv-academy").count(profile, seats: 2, set: set, ties: order)
        #expect(count.winners.map(\.name) == alone.winners.map(\.name), "seed \(seed)")
        #expect(count.tabulation.rounds == alone.tabulation.rounds, "seed \(seed)")
      }
    }
  }

  @Test func onlyItsRule() throws {
    let blt = try AwardsBodiesTests.blt("1 1\n1 1 0\n0\n\"A\"\n\"\"\n")
    #expect(throws: CountingError.notTogether(rule: "irv")) {
      try ActingCategories.count((blt, blt), rule: Rule.named("irv"))
    }
  }
}
