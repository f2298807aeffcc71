import Ballots
import Counting
import Testing

/// Counts in fixed decimals move from machine words to wider integers as weights grow: the figures
/// must stay the same ones, scaled.
@Suite struct WidthTests {
  @Test(arguments: ["stv-scottish", "stv-wigm-prf", "stv-meek", "stv-warren", "stv-minneapolis"])
  func widening(_ rule: String) throws {
    let names = ["A", "B", "C", "D", "E"]
    let groups: [(Int128, [Int])] = [
      (31, [0, 1, 2]), (17, [0, 2, 1]), (13, [1, 3]), (11, [2, 3, 4]), (9, [3, 4]), (7, [4]),
    ]
    let counts = try [1, Int128(10_000_000_000_000_000), 100_000_000_000_000_000_000_000_000_000]
      .map { scale in
        var builder = ProfileBuilder()
        for (weight, marks) in groups
        where !builder.add(marks.map(Preference.next), weight: weight * scale) {
          Issue.record("not added")
        }
        let contest = Contest(
          title: "", candidates: names.map { Candidate(id: $0, name: $0) }, seats: 2)
        let count = try Rule.named(rule).count(builder.build(contest))
        count._checkInvariants()
        return count
      }
    #expect(counts.map(\.winnerNames) == Array(repeating: counts[0].winnerNames, count: 3))
    // A quota of a vote or a last decimal more differs with the scale, so tallies are compared in
    // the first round, before it matters.
    for (count, scale) in zip(counts, [1, 16, 29]) {
      let first = count.tallies("A")[0]
      let whole = first.split(separator: ".")[0]
      #expect(whole == "48" + String(repeating: "0", count: scale == 1 ? 0 : scale))
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
