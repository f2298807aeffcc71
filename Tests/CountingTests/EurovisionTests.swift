import Ballots
import Counting
import TestSupport
import Testing

/// Eurovision finals from the points that every panel gave.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct EurovisionTests {
  static func profile(_ year: String) throws -> Profile {
    try #require(
      try BallotFile.read(
        Corpus.bytes("awards/eurovision/\(year)-final-votes.csv"), format: .csv(.points)
      ).profiles.first)
  }

  /// Every country's points are those published, in all four years.
  @Test(arguments: ["1969", "1991", "2016", "2024"])
  func totals(_ year: String) throws {
    let count = try Rule.named("eurovision").count(Self.profile(year))
    var compared = 0
    for line in try Corpus.text("awards/eurovision/\(year)-final-totals.csv")
      .split(whereSeparator: \.isNewline).dropFirst()
    {
      let cells = line.split(separator: ",").map(String.init)
      guard cells[2] == "total" else { continue }
      let tally = count.tabulation.rounds[0].tallies.first { count.name($0.candidate) == cells[0] }
      #expect(tally?.value.description ?? "0" == cells[3], "\(year) \(cells[0])")
      compared += 1
    }
    #expect(compared > 15)
  }

  static func winners(_ year: String, _ rule: String) throws -> Set<String> {
    Set(try Rule.named(rule).count(profile(year)).winnerNames)
  }

  /// Four countries with 18 points and no tie rule.
  @Test func fourIn1969() throws {
    #expect(try Self.winners("1969", "eurovision-1957") == ["es", "gb", "nl", "fr"])
  }

  /// Sweden and France are level at 146: Sweden wins on sets of 10 points by the rule of the time,
  /// France by today's, on points from more countries.
  @Test func level1991() throws {
    #expect(try Self.winners("1991", "eurovision-1989") == ["se"])
    #expect(try Self.winners("1991", "eurovision") == ["fr"])
    #expect(try Self.winners("1991", "eurovision-1957") == ["se", "fr"])
    let count = try Rule.named("eurovision-1989").count(Self.profile("1991"))
    #expect(
      count.tabulation.ties.map(\.resolution) == [.criterion("more sets of 10 points")])
  }

  @Test func juriesAndPublics() throws {
    #expect(try Self.winners("2016", "eurovision") == ["ua"])
    #expect(try Self.winners("2024", "eurovision") == ["ch"])
    // Each of 37 juries and 38 publics gives exactly one set.
    let profile = try Self.profile("2024")
    #expect(profile.totalWeight == 75)
    for group in 0..<profile.groupCount {
      let scores = profile.scores(of: group).sorted(by: >)
      #expect(scores == [12, 10, 8, 7, 6, 5, 4, 3, 2, 1])
    }
    let tags = Set((0..<profile.groupCount).map { profile.tag(of: $0) })
    #expect(tags == ["jury", "public"])
  }
}
