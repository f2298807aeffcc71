import Ballots
import Counting
import Foundation
import TestSupport
import Testing

/// Worked examples of `field/examples.md` that have no other test; the number is the section's.
@Suite struct FieldExampleTests {
  /// 1: in the Campbell category the plain count has six, Norwood and Goldstein level, and E Pluribus Hugo
  /// leaves Tepper out.
  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func campbell1984() throws {
    let format = try BallotFormat(name: "fixed:ballot=0-5,contest=5-8,name=27-74,fold")
    let file = try BallotFile.read(Corpus.bytes("awards/hugo-1984/catsort.txt"), format: format)
    let profile = try #require(file.profiles.first { $0.contest.title == "13" })
    func has(_ count: Count, _ name: String) -> Bool {
      count.winners.contains { $0.name.lowercased().contains(name) }
    }
    let plain = try Rule.named("approval").count(profile, seats: 5)
    #expect(plain.winners.count == 6)
    let eph = try Rule.named("eph").count(profile, seats: 5)
    for name in ["macavoy", "rosenberg", "norwood", "goldstein", "delaney"] {
      #expect(has(plain, name) && has(eph, name), "\(name)")
    }
    #expect(has(plain, "tepper") && !has(eph, "tepper"))
    let ballots = plain.tabulation.rounds[0].tallies.filter {
      plain.tabulation.winners.contains($0.candidate)
    }.map(\.value)
    #expect(ballots.sorted(by: >) == [124, 19, 19, 18, 17, 17])
  }

  /// 2: 91 nominations with 59.67 points are kept against 88 with 57.92; in units of a sixtieth.
  @Test func brightDoors2024() {
    #expect(EPHSelection.eliminated(points: [3580, 3475, 4000], nominations: [91, 88, 70]) == [1])
  }

  /// 3: in the tables of 2024 who leads at first does not always win.
  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func bestGame2024() throws {
    // The base is the live votes: 627 of 1,220, though below half of 1,318.
    let profile = election(
      "564 B>Z; 241 Z>B; 199 S>B; 111 D>B; 87 A>B; 59 J>S; 57 N>Z",
      candidates: ["B", "Z", "S", "D", "A", "J", "N"])
    let count = try Rule.named("hugo-final").count(profile, set: ["no-award": "N"])
    #expect(count.winnerNames == ["B"])
    #expect(count.tabulation.rounds.first?.quota == 660)
  }

  /// 6: numbers that were wrong in print.
  @Test(arguments: [(12_417, 5, 2_070), (378, 5, 64), (108, 5, 19)])
  func quotasWrongInPrint(_ ballots: Int, _ places: Int, _ quota: Int) throws {
    var builder = ProfileBuilder()
    _ = builder.add([.next(0)], weight: Int128(ballots))
    let names = (0..<12).map { Candidate(id: "\($0)", name: "C\($0)") }
    let count = try Rule.named("stv-academy").count(
      builder.build(Contest(title: "", candidates: names)), seats: places,
      set: ["no-first-choice": "keep"])
    #expect(count.tabulation.rounds[0].quota == Rational(quota))
  }

  /// 7 (e): Gold Derby's first piles: 2012 Actress, 2013 Actor, 2020 Picture.
  @Test(arguments: [
    (1_738, 5, [919, 412], 290, 20, [629, 122]), (2_219, 5, [1_342, 535], 370, 20, [972, 165]),
    (7_147, 10, [5_819], 650, 10, [5_169]),
  ])
  func goldDerby(
    _ ballots: Int, _ places: Int, _ piles: [Int], _ quota: Int, _ trigger: Int, _ moving: [Int]
  ) throws {
    var builder = ProfileBuilder()
    let count = 20
    // What is left over is spread thin over others, below the quota.
    let rest = ballots - piles.reduce(0, +)
    for candidate in 0..<count {
      let other = candidate - piles.count
      let share =
        other >= 0
        ? rest / (count - piles.count) + (other < rest % (count - piles.count) ? 1 : 0) : 0
      let weight = candidate < piles.count ? piles[candidate] : share
      _ = builder.add([.next(candidate), .next(count - 1)], weight: Int128(weight))
    }
    let names = (0..<count).map { Candidate(id: "\($0)", name: "C\($0)") }
    let result = try Rule.named("stv-academy").count(
      builder.build(Contest(title: "", candidates: names)), seats: places,
      set: ["surplus-trigger": String(trigger), "repeats": "first"])
    let first = result.tabulation.rounds[0]
    #expect(first.quota == Rational(quota))
    #expect(first.elected == Array(piles.indices))
    for (pile, surplus) in moving.enumerated() {
      let moved = first.transfers.filter { $0.from == pile }.reduce(Rational.zero) { $0 + $1.value }
      #expect(moved == Rational(surplus))
    }
  }

  /// 8: the losers' sums of RRVr.html too.
  @Test func reweightedRangeSums() throws {
    let text = "A1,A2,A3,B1,B2,weight\n10,9,8,1,0,60\n0,0,0,10,10,40\n"
    let profile = try BallotFile.read(Array(text.utf8), format: .csv(.scores)).profiles[0]
    let count = try Rule.named("rrv").count(profile, seats: 3, set: ["highest": "10"])
    #expect(
      count.tabulation.rounds.map { $0.tallies.map { $0.value } } == [
        [600, 540, 480, 460, 400], [270, 240, 430, 400],
        [Rational(1800, 7), Rational(1600, 7), 200],
      ])
  }

  /// 9: who led the juries and who the publics.
  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func eurovisionHalves() throws {
    func half(_ year: String, _ panel: String) throws -> [String: Rational] {
      let part = try #require(EurovisionTests.profile(year).parts().first { $0.tag == panel })
      let count = try Rule.named("score").count(part.profile, set: ["highest": "12"])
      return Dictionary(
        uniqueKeysWithValues: count.tabulation.rounds[0].tallies.map {
          (count.name($0.candidate), $0.value)
        })
    }
    let jury = try half("2024", "jury")
    let people = try half("2024", "public")
    for (country, points) in [
      "ch": (365, 226), "hr": (210, 337), "ua": (146, 307), "fr": (218, 227), "il": (52, 323),
    ] {
      #expect(jury[country] == Rational(points.0) && people[country] == Rational(points.1))
    }
    let parts = try EurovisionTests.profile("2024").parts()
    #expect(
      parts.map { "\($0.tag) \($0.profile.totalWeight)" }.sorted() == ["jury 37", "public 38"])
    let juries2016 = try half("2016", "jury")
    let people2016 = try half("2016", "public")
    #expect(juries2016["au"] == 320 && juries2016.values.max() == 320)
    #expect(people2016["ru"] == 361 && people2016.values.max() == 361)
    #expect(juries2016["ua"] == 211 && people2016["ua"] == 323)
  }

  /// 10: a voter who splits the fourth place in two is refused today.
  @Test func splitFourthPlace() throws {
    let names = (1...11).map { "P\($0)" }
    let full = (1...10).map { .next($0 - 1) } as [Preference]
    var split = full
    split[4] = .equal(4)
    split.append(.next(10))
    var builder = ProfileBuilder()
    _ = builder.add(full, weight: 2)
    _ = builder.add(split, weight: 1)
    let profile = builder.build(
      Contest(title: "", candidates: names.map { Candidate(id: $0, name: $0) }))
    let count = try Rule.named("mlb-mvp").count(profile)
    #expect(count.tabulation.ballots.counted == 2 && count.tabulation.ballots.invalid == 1)
  }

  /// 11: in the Academy's history several winners in one category are seven ties and two awards that
  /// were several by design.
  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func tiesInHistory() throws {
    let data = Corpus.root.deletingLastPathComponent().appendingPathComponent(
      "data/oscars-history.csv")
    guard let bytes = try? Data(contentsOf: data) else { return }
    let rows = Self.rows(String(decoding: bytes, as: UTF8.self))
    #expect(rows.count - 1 == 12_137)
    var winners: [String: Int] = [:]
    for row in rows.dropFirst() where row[7] == "1" {
      winners["\(row[0]) \(row[3])", default: 0] += 1
    }
    for tie in [
      "5 ACTOR", "22 DOCUMENTARY (Short Subject)", "41 ACTRESS", "59 DOCUMENTARY (Feature)",
      "67 SHORT FILM (Live Action)", "85 SOUND EDITING", "98 LIVE ACTION SHORT FILM",
    ] {
      #expect(winners[tie] == 2, "\(tie)")
    }
    #expect(winners["6 ASSISTANT DIRECTOR"] == 7 && winners["15 DOCUMENTARY"] == 4)
  }

  /// Rows of a CSV text whose quoted cells may hold commas and newlines.
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case let newline where newline.isNewline && !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
      }
    }
    return rows.filter { $0 != [""] }
  }
}
