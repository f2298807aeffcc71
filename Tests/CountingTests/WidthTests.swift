import Ballots
import Counting
import Testing

/// Counts in fixed decimals move from machine words to wider integers as weights grow: every figure
/// must stay the same one.
@Suite struct WidthTests {
  /// The same election in whole ballots, and in ballots counted as so many parts of one, which need
  /// double words and then big integers.
  @Test(
    arguments: [
      ("stv-scottish", [:]), ("stv-wigm-prf", ["decimals": "12"]), ("stv-minneapolis", [:]),
      ("stv-wigm", ["decimals": "12", "quota": "more-than", "cut": "factor"]),
      ("stv-meek", [:]), ("stv-meek", ["decimals": "18", "omega": "9", "guard": "9"]),
      ("stv-warren", ["decimals": "18"]),
    ] as [(String, [String: String])])
  func widening(_ rule: String, _ set: [String: String]) throws {
    let names = ["A", "B", "C", "D", "E"]
    let groups: [(Int128, [Int])] = [
      (31, [0, 1, 2]), (17, [0, 2, 1]), (13, [1, 3]), (11, [2, 3, 4]), (9, [3, 4]), (7, [4]),
    ]
    let counts = try [1, Int128(10_000_000_000), 1_000_000_000_000_000_000_000_000].map { parts in
      var builder = ProfileBuilder()
      for (weight, marks) in groups
      where !builder.add(marks.map(Preference.next), weight: weight * parts, over: parts) {
        Issue.record("not added")
      }
      let contest = Contest(
        title: "", candidates: names.map { Candidate(id: $0, name: $0) }, seats: 2)
      return try Rule.named(rule).count(builder.build(contest), set: set)
    }
    #expect(counts[0].tabulation.rounds.count > 2)
    for count in counts {
      #expect(count.brokenInvariant == nil)
      #expect(count.tabulation.rounds == counts[0].tabulation.rounds)
      #expect(count.tabulation.winners == counts[0].tabulation.winners)
    }
  }

  @Test func tooMany() {
    var builder = ProfileBuilder()
    let first = builder.add([.next(0)], weight: ProfileBuilder.largestTotal)
    #expect(first)
    let second = builder.add([.next(0)], weight: 1)
    #expect(!second)
  }
}
