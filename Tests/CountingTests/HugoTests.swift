import Ballots
import Counting
import TestSupport
import Testing

/// The Hugo Awards: nominations of 1984 and 2024's way of the final, as `field/examples.md` 1, 4, 5.
@Suite struct HugoTests {

  /// `### Category` then `* Name: 105 1/4 points, 136 ballots`, in the order of the file.
  static func published() throws -> [(String, [String])] {
    var result: [(String, [String])] = []
    for line in try Corpus.text("awards/hugo-1984/1984-eph-results.md").split(separator: "\n") {
      if line.hasPrefix("### ") { result.append((String(line.dropFirst(4)), [])) }
      if line.hasPrefix("* "), let colon = line.lastIndex(of: ":"), !result.isEmpty {
        let figures = line[line.index(colon, offsetBy: 2)...]
          .replacing(" points", with: "").replacing(" ballots", with: "")
        result[result.count - 1].1.append(String(figures))
      }
    }
    return result
  }

  static func figures(_ category: String, treatment: String) throws -> [String] {
    let format = try BallotFormat(name: "fixed:ballot=0-5,contest=5-8,name=27-74,fold")
    let file = try BallotFile.read(Corpus.bytes("awards/hugo-1984/catsort.txt"), format: format)
    let profile = try #require(file.profiles.first { $0.contest.title == category })
    let count = try Rule.named("eph").count(
      profile, seats: 5, set: ["repeated-title": treatment])
    count._checkInvariants()
    let last = try #require(count.tabulation.rounds.last)
    return count.tabulation.winners.map { winner in
      let tally = last.tallies.first { $0.candidate == winner }
      return "\(tally?.value.mixed ?? ""), \(tally?.ballots?.description ?? "")"
    }
  }

  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func all13CategoriesAsPublished() throws {
    let published = try Self.published()
    #expect(published.count == 13)
    for (index, (name, figures)) in published.enumerated() {
      #expect(try Self.figures(String(index + 1), treatment: "divisor") == figures, "\(name)")
    }
  }

  /// Today's rule changes points only, in the categories of `field/examples.md` 1.
  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func repeatedTitleCountsOnce() throws {
    let changed: [String: [String: String]] = [
      "Novel": [
        "105 1/4": "105 1/3", "52 3/4": "52 5/6", "41 3/4": "41 5/6",
      ],
      "Dramatic Presentation": [
        "145 1/3": "145 5/12", "47 1/12": "47 1/6", "42 5/12": "42 1/2",
      ],
      "Professional Editor": ["45 5/6": "45 11/12"],
    ]
    for (index, (name, figures)) in try Self.published().enumerated() {
      let ours = try Self.figures(String(index + 1), treatment: "once")
      let ballots = { (text: String) in text.split(separator: ", ").last }
      #expect(ours.map(ballots) == figures.map(ballots), "\(name)")
      for (old, new) in changed[name] ?? [:] {
        let place = try #require(figures.firstIndex { $0.hasPrefix(old + ",") })
        #expect(ours[place].hasPrefix(new + ","), "\(name): \(ours[place])")
      }
    }
    #expect(try Self.figures("7", treatment: "once").contains { $0.hasPrefix("45 1/2,") })
    #expect(try Self.figures("7", treatment: "once").contains { $0.hasPrefix("43 1/4,") })
  }

  @Test func noAwardWins() throws {
    let profile = election(
      "40 A; 33 B>No Award; 27 C>No Award", candidates: ["A", "B", "C", "No Award"])
    let count = try Rule.named("hugo-final").count(profile)
    count._checkInvariants()
    #expect(count.tabulation.isNoAward)
    #expect(count.winnerNames.isEmpty)
    #expect(count.tabulation.noAwardTests == [NoAwardTest(candidate: 0, above: 40, below: 60)])
    #expect(count.tallies("A") == ["40", "40", "40"])
    #expect(count.tabulation.rounds[2].exhausted == 27)
  }

  @Test func threeWinTogether() throws {
    let profile = election(
      "11 A; 11 B; 11 C", candidates: ["A", "B", "C", "D", "E", "F", "No Award"])
    let count = try Rule.named("hugo-final").count(profile)
    #expect(count.winnerNames == ["A", "B", "C"])
    #expect(count.tabulation.ties.last?.resolution == .shared)
  }

  @Test func firstChoicesBreakATie() throws {
    let profile = election(
      "6 A; 5 B; 4 C; 3 E; 2 D; 1 F>D", candidates: ["A", "B", "C", "D", "E", "F", "No Award"])
    let count = try Rule.named("hugo-final").count(profile)
    let out = count.tabulation.rounds.map { $0.eliminated.map(count.name) }
    #expect(Array(out.prefix(3)) == [["No Award"], ["F"], ["D"]])
    #expect(count.tallies("D") == ["2", "2", "3"])
    let tie = try #require(count.tabulation.ties.first { $0.round == 3 })
    #expect(tie.candidates.map(count.name) == ["D", "E"])
    #expect(tie.resolution == .firstChoices)
  }

  /// `field/faults.md` 15: X written twice is one nomination and one share.
  @Test func aNameTwiceOnABallot() throws {
    let profile = election("1 X>X>Y; 1 Y", candidates: ["X", "Y"])
    let count = try Rule.named("eph").count(profile, seats: 2)
    #expect(count.tallies("X") == ["1/2"])
    #expect(count.tallies("Y") == ["3/2"])
    #expect(count.tabulation.rounds[0].tallies.map(\.ballots) == [1, 2])
    #expect(count.tabulation.ballots.repeated == 1)
  }

  @Test func oneCandidateStillMeetsNoAward() throws {
    let profile = election("2 A; 3 No Award>A", candidates: ["A", "No Award"])
    #expect(try Rule.named("hugo-final").count(profile).tabulation.isNoAward)
    let alone = election("2 A>No Award; 3 A", candidates: ["A", "No Award"])
    #expect(try Rule.named("hugo-final").count(alone).winnerNames == ["A"])
  }
}
