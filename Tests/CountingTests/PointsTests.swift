import Ballots
import Counting
import Testing

/// Points ballots of awards, with totals as published or worked by hand.
@Suite struct PointsTests {
  /// The National League's MVP of 1979 (baseballanalysts.com 2006-05): Stargell has 10 firsts and is
  /// missing from 4 of 24 ballots, Hernandez has 4 firsts and is on all; both have 216 points. The
  /// other places are invented so that they give these totals.
  @Test func mvp1979() throws {
    let scale = [14, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    let stargell = Array(repeating: 14, count: 10) + [9, 9, 9, 9, 8, 8, 8, 6, 5, 5]
    let hernandez =
      Array(repeating: 9, count: 10) + Array(repeating: 14, count: 4)
      + Array(repeating: 7, count: 10)
    var names = ["Stargell", "Hernandez"]
    var ballots: [[Int]] = []
    for voter in 0..<24 {
      var places = [Int?](repeating: nil, count: 10)
      if voter < stargell.count {
        places[try #require(scale.firstIndex(of: stargell[voter]))] = 0
      }
      places[try #require(scale.firstIndex(of: hernandez[voter]))] = 1
      ballots.append(
        places.map { place in
          if let place { return place }
          names.append("Other \(names.count)")
          return names.count - 1
        })
    }
    var builder = ProfileBuilder()
    for ballot in ballots {
      if !builder.add(ballot.map(Preference.next), weight: 1) { Issue.record("not added") }
    }
    let profile = builder.build(
      Contest(title: "", candidates: names.map { Candidate(id: $0, name: $0) }))
    let count = try Rule.named("mlb-mvp").count(profile)
    #expect(count.tallies("Stargell") == ["216"] && count.tallies("Hernandez") == ["216"])
    #expect(count.winnerNames == ["Stargell", "Hernandez"])
    #expect(count.tabulation.rounds[0].tallies[0].ballots == 20)
    #expect(count.tabulation.ballots.counted == 24)
  }

  /// A ballot that does not fill its places is void where the body wants all of them.
  @Test func shortBallots() throws {
    let profile = election(
      "3 A>B>C; 2 B>A>C; 4 C", candidates: ["A", "B", "C"])
    let heisman = try Rule.named("heisman").count(profile)
    #expect(heisman.tabulation.ballots.invalid == 4)
    #expect(heisman.tallies("A") == ["13"] && heisman.tallies("B") == ["12"])
    #expect(heisman.winnerNames == ["A"])
    let points = try Rule.named("points").count(profile)
    #expect(points.tallies("C") == ["17"])
    // One name alone has what the last place has: the points start lower.
    let lower = try Rule.named("points").count(profile, set: ["short": "lower"])
    #expect(lower.tallies("C") == ["9"])
    // Muriel: of 5, 4 and 3 a short ballot gives each it names 4.
    let muriel = try Rule.named("muriel-3").count(profile)
    #expect(muriel.tallies("C") == ["31"] && muriel.winnerNames == ["C"])
  }

  /// Level on points, more firsts win, then more seconds.
  @Test func countback() throws {
    let count = try Rule.named("ballon-dor-2022").count(
      election(
        "1 A>B>C>D>E; 1 B>C>A>D>E; 1 C>A>D>B>E; 1 B>A>E>D>C",
        candidates: [
          "A", "B", "C", "D", "E",
        ]))
    // A 6+3+4+4 = 17, B 4+6+2+6 = 18, C 3+4+6+1 = 14.
    #expect(count.tallies("A") == ["17"] && count.tallies("B") == ["18"])
    let level = try Rule.named("points").count(
      election("2 A>B; 1 C>A; 1 B; 1 B>C", candidates: ["A", "B", "C"]),
      set: ["scale": "2,1", "tie-break": "countback"])
    // A 4+1 = 5, B 2+2+2 = 6, C 2+1.
    #expect(level.winnerNames == ["B"])
    let equal = try Rule.named("points").count(
      election("2 A>B; 2 B>C; 1 C>A; 1 B", candidates: ["A", "B", "C"]),
      set: ["scale": "3,2,1", "tie-break": "countback"])
    #expect(equal.winnerNames == ["B"])
  }

  /// rangevoting.org/RRV.html: scores to 99, seats for the third and the second.
  @Test func reweightedRange() throws {
    var builder = ProfileBuilder()
    for (weight, scores) in [(50, [0, 42, 99]), (50, [43, 99, 0]), (40, [99, 0, 53])] {
      let marks: [Preference] = [.next(0), .next(1), .next(2)]
      if !builder.add(marks, scores: scores.map { Int32($0) }, weight: Int128(weight)) {
        Issue.record("not added")
      }
    }
    let names = ["First", "Second", "Third"]
    let profile = builder.build(
      Contest(title: "", candidates: names.map { Candidate(id: $0, name: $0) }, kind: .scores))
    let count = try Rule.named("academy-vfx").count(profile, seats: 2, set: ["highest": "99"])
    #expect(count.winnerNames == ["Third", "Second"])
    #expect(count.tallies("First")[0] == "6110" && count.tallies("Third")[0] == "7070")
    #expect(count.tallies("Second") == ["7050", "6000"])
    let first = try #require(count.tabulation.rounds[1].tally(of: 0))
    #expect(first.decimal(1) == "4729.2")
  }

  /// Five vote on two films with the Academy's old average of 7.5: 8, 7, 8 and 9, 6, 7 (blank: not
  /// seen). 23/3 passes, 22/3 does not.
  @Test func averageWithThreshold() throws {
    var builder = ProfileBuilder()
    for (a, b) in [(8, nil), (7, 9), (8, nil), (nil, 6), (nil, 7)] as [(Int32?, Int32?)] {
      var marks: [Preference] = []
      var scores: [Int32] = []
      for (index, score) in [a, b].enumerated() {
        guard let score else { continue }
        marks.append(.next(index))
        scores.append(score)
      }
      if !builder.add(marks, scores: scores, weight: 1) { Issue.record("not added") }
    }
    let profile = builder.build(
      Contest(
        title: "", candidates: ["A", "B"].map { Candidate(id: $0, name: $0) }, kind: .scores))
    let count = try Rule.named("academy-average").count(profile)
    #expect(count.tallies("A") == ["23/3"] && count.tallies("B") == ["22/3"])
    #expect(count.winnerNames == ["A"])
    let none = try Rule.named("academy-average").count(profile, set: ["threshold": "8"])
    #expect(none.tabulation.isNoAward && none.winnerNames.isEmpty)
  }
}
