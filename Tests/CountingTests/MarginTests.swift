import Ballots
import Counting
import Testing

@Suite struct MarginTests {
  static func margin(
    _ rule: String, _ text: String, _ names: [String], seats: Int = 1, set: [String: String] = [:],
    scored: Bool = false
  ) throws -> Margin {
    let rule = try Rule.named(rule)
    let profile = election(text, candidates: names, scored: scored)
    return try rule.margin(profile, rule.count(profile, seats: seats, set: set), set: set)
  }

  /// 9 to 4: two changed ballots make it 7 to 6, three 6 to 7.
  @Test func plurality() throws {
    let margin = try Self.margin("plurality", "9 A; 4 B; 1 C", ["A", "B", "C"])
    #expect(margin.atLeast == 3 && margin.atMost == 3 && margin.instead == [1])
    // 8 to 4: two make it 6 to 6, a tie that B shares.
    #expect(try Self.margin("plurality", "8 A; 4 B", ["A", "B"]).atMost == 2)
    // Two seats: C needs to draw level with B, 6 to 3: 4 to 5 after two, 5 to 4 after one.
    let two = try Self.margin("sntv", "9 A; 6 B; 3 C", ["A", "B", "C"], seats: 2)
    #expect(two.atLeast == 2 && two.isExact)
  }

  /// 3-2-1: A 5 x 3 + 2 x 1 = 17, B 5 x 2 + 2 x 3 = 16, C 5 + 4 = 9. A ballot A>B>C that becomes B>C>D
  /// takes 3 from A and gives 1 to B: one is enough.
  @Test func points() throws {
    let margin = try Self.margin("points", "5 A>B>C; 2 B>C>A", ["A", "B", "C", "D"])
    #expect(margin.atLeast == 1 && margin.isExact)
    // A 30, B 0: each change moves 3 + 3: five make it level.
    #expect(try Self.margin("points", "10 A; 1 C", ["A", "B", "C"]).atMost == 5)
  }

  /// A on 10, B on 6 of 12: of those with A alone two become B alone: 8 to 8.
  @Test func approval() throws {
    let margin = try Self.margin("approval", "6 A; 4 A>B; 2 B", ["A", "B"])
    #expect(margin.atLeast == 2 && margin.isExact)
  }

  /// Every instant runoff of three candidates against every way to change one or two ballots.
  @Test func runoffsByBruteForce() throws {
    let rule = try Rule.named("irv")
    let names = ["A", "B", "C"]
    let types: [[Int]] = [
      [], [0], [1], [2], [0, 1], [0, 2], [1, 0], [1, 2], [2, 0], [2, 1],
    ]
    var seen = [0, 0, 0]
    for seed in 0..<160 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var numbers = [Int](repeating: 0, count: types.count)
      for _ in 0..<(3 + random.index(below: seed < 100 ? 12 : 40)) {
        numbers[1 + random.index(below: 9)] += 1
      }
      func profile(_ numbers: [Int]) -> Profile {
        var builder = ProfileBuilder()
        for (type, number) in numbers.enumerated() where number > 0 {
          _ = builder.add(types[type].map(Preference.next), weight: Int128(number))
        }
        return builder.build(
          Contest(title: "", candidates: names.map { Candidate(id: $0, name: $0) }))
      }
      let count = try rule.count(profile(numbers))
      guard count.winners.count == 1 else { continue }
      let margin = try rule.margin(profile(numbers), count)
      func changes(_ changed: [Int]) throws -> Bool {
        try rule.outcomes(profile(changed)).winners != [count.tabulation.winners]
      }
      func anyChange(_ numbers: [Int], _ left: Int) throws -> Bool {
        if left == 0 { return try changes(numbers) }
        for from in types.indices where numbers[from] > 0 {
          for to in types.indices where to != from {
            var next = numbers
            next[from] -= 1
            next[to] += 1
            if try anyChange(next, left - 1) { return true }
          }
        }
        return false
      }
      let fewest = try (1...2).first { try anyChange(numbers, $0) }
      if let fewest {
        #expect(margin.atLeast <= fewest, "seed \(seed)")
        #expect(margin.atMost ?? 99 >= fewest, "seed \(seed)")
        if margin.isExact { #expect(margin.atLeast == fewest, "seed \(seed)") }
        seen[fewest] += 1
      } else {
        #expect(margin.atMost ?? 99 > 2, "seed \(seed)")
        seen[0] += 1
      }
      #expect(margin.isExact, "seed \(seed): \(margin)")
    }
    #expect(seen.allSatisfy { $0 > 5 }, "\(seen)")
  }

  /// Tennessee: Knoxville wins by 83 to 17 over... Nashville needs to pass Chattanooga's elimination:
  /// bounds hold and every shown change changes the winner.
  @Test(arguments: ["irv", "schulze", "stv-scottish", "star", "borda", "two-round", "seq-pav"])
  func boundsHold(_ id: String) throws {
    let rule = try Rule.named(id)
    for seed in 0..<40 as Range<UInt64> {
      let draw = PropertyTests.Draw(seed: seed)
      let profile = draw.profile(hasScores: rule.needsScores)
      let set =
        rule.parameters.contains { $0.name == "repeats" } ? ["repeats": "first"] : [:]
      let count = try rule.count(profile, seats: 1, set: set)
      guard !count.winners.isEmpty, count.tabulation.undecided == nil else { continue }
      let margin = try rule.margin(profile, count, set: set)
      #expect(margin.atLeast >= 1)
      if let atMost = margin.atMost {
        #expect(margin.atLeast <= atMost, "\(id) \(seed)")
        #expect(Int128(atMost) <= profile.totalWeight)
      }
    }
  }

  /// The linear program alone: 3x + 2y least with x + y >= 4 and x - y >= 1: x 5/2, y 3/2, cost 21/2.
  @Test func linearProgram() throws {
    var simplex = IntegerSimplex(
      costs: [3, 2], constraints: [([1, 1], 4), ([1, -1], 1)])
    guard case .solved(let solution) = simplex.solve() else {
      Issue.record("not solved")
      return
    }
    #expect(solution.cost * 2 == 21 * solution.denominator)
    #expect(solution.values.map { $0 * 2 } == [5, 3].map { $0 * solution.denominator })
    #expect(solution.wholeCost == 11 && solution.wholeValues == nil)
    var impossible = IntegerSimplex(costs: [1], constraints: [([1], 2), ([-1], -1)])
    guard case .infeasible = impossible.solve() else {
      Issue.record("not infeasible")
      return
    }
  }

  @Test func nothingToTell() throws {
    #expect(throws: CountingError.self) {
      try Self.margin("stv-scottish", "1 A; 1 B", ["A", "B"])
    }
  }
}
