import Ballots
import Counting
import Testing

/// Best Picture nominations of 2011 to 2020, worked by hand.
@Suite struct AcademyPictureTests {
  /// 1,100 ballots: quota floor(1100/11)+1 = 101, trigger 111.1 (10 per cent), five per cent 55, one
  /// per cent 11. A has 202 and passes on 101/202 of each ballot, to B: 101 more. C at 105 is in and
  /// passes nothing on. K with 10 is under one per cent and goes; its 10 go to D.
  @Test func onePass() throws {
    let names = ["A", "B", "C", "D", "E", "F", "G", "K"]
    let profile = election(
      "202 A>B; 40 B; 105 C; 48 D; 400 E; 250 F; 45 G; 10 K>D", candidates: names)
    let count = try Rule.named("academy-picture-2011").count(profile)
    #expect(count.brokenInvariant == nil)
    #expect(count.tabulation.rounds.count == 2)
    #expect(count.tabulation.rounds[0].quota == 101)
    #expect(count.tabulation.rounds[0].elected.map(count.name) == ["E", "F", "A", "C"])
    #expect(count.tabulation.rounds[0].eliminated.map(count.name) == ["K"])
    #expect(count.tallies("B") == ["40", "141"])
    #expect(count.tallies("D") == ["48", "58"])
    // E and F pass their surplus on to nobody: 299 and 149 are exhausted.
    #expect(count.tabulation.rounds[1].exhausted == 448)
    #expect(count.winnerNames == ["E", "F", "A", "C", "B", "D"])
  }

  /// Fewer than five above five per cent are filled up with the next in votes.
  @Test func fiveAtLeast() throws {
    let count = try Rule.named("academy-picture-2011").count(
      election(
        "500 A; 400 B; 40 C; 30 D; 20 E; 15 F", candidates: ["A", "B", "C", "D", "E", "F"]))
    #expect(count.winnerNames == ["A", "B", "C", "D", "E"])
  }

  /// The Academy's Actor of 1931/32: one vote behind shared by the rule of three votes, not by today's.
  @Test func withinThree() throws {
    let profile = election("33 March; 32 Beery; 10 Lunt", candidates: ["March", "Beery", "Lunt"])
    #expect(
      try Rule.named("academy-final-1932").count(profile).winnerNames == ["March", "Beery"])
    #expect(try Rule.named("academy-final").count(profile).winnerNames == ["March"])
  }
}
