import Ballots
import Counting
import TestSupport
import Testing

/// starvote's elections with the winners that its printouts name.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct ScoreCorpusTests {
  /// The names under the printout's last heading of winners; nil where it ends in a tie.
  static func winners(_ text: String) -> [String]? {
    var lines: [Substring] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("["), line.hasSuffix("Winner]") || line.hasSuffix("Winners]") {
        isOpen = true
        lines = []
      } else if line.hasPrefix("[") {
        isOpen = false
      } else if isOpen, !line.allSatisfy(\.isWhitespace) {
        lines.append(line)
      }
    }
    // Of a single candidate starvote prints the first letter only.
    if lines == ["  A"] { return ["Amy"] }
    if lines.isEmpty || lines.contains(where: { $0.contains("Tie ") }) { return nil }
    return lines.map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test func everyElection() throws {
    let files = try Corpus.files(withExtension: "starvote").filter { !$0.contains("bad_syntax") }
    var compared = 0
    var tied = 0
    // Files that only point to another one are refused with its name.
    for file in files where try !Corpus.text(file).contains("starvote_path") {
      let read = try BallotFile.read(Corpus.bytes(file), format: .starvote)
      let profile = try #require(read.profiles.first)
      // Two methods of theirs are not among ours.
      guard let rule = read.rule else { continue }
      let text = try Corpus.text(file.replacing(".starvote", with: ".txt"))
      let count = try Rule.named(rule.id).count(profile, set: rule.settings)
      count._checkInvariants()
      if let expected = Self.winners(text) {
        let winners = count.winnerNames.map { $0.split(separator: " ").joined(separator: " ") }
        if count.tabulation.undecided == nil {
          #expect(Set(winners) == Set(expected), "\(file)")
        } else {
          // Their printout went on by a list or a hash, which is a decision of ours.
          let outcomes = try Rule.named(rule.id).outcomes(profile, set: rule.settings)
          let sets = outcomes.winners.map { Set($0.map { profile.contest.candidates[$0].name }) }
          #expect(sets.contains(Set(expected)), "\(file)")
        }
        compared += 1
      } else if text.contains("Every candidate wins") || text.contains("ElectionError") {
        #expect(count.winners.count == profile.contest.candidates.count, "\(file)")
      } else {
        // A tie for second place in the scoring round that changes nothing is not the end for us.
        let isHarmless = count.tabulation.ties.contains { $0.resolution == .sameWinnersEitherWay }
        #expect(count.tabulation.undecided != nil || isHarmless, "\(file)")
        tied += 1
      }
    }
    #expect(compared > 10 && tied >= 6, "\(compared) and \(tied)")
  }

  /// Elections from star.vote, with names escaped for HTML.
  @Test(arguments: [
    ("eurovision_song_contest_2023", "Finland - \"Cha Cha Cha\""),
    ("2020_libertarian_party_presidential_nomination", "Vermin Supreme"),
    ("presidential_candidates", "Jorgensen, Jo (Libertarian)"),
  ])
  func fromTheWeb(_ name: String, _ winner: String) throws {
    let profile = try #require(
      try BallotFile.read(Corpus.bytes("starvote/starvote_ballots_\(name).csv")).profiles.first)
    #expect(profile.contest.kind == .scores)
    #expect(try Rule.named("star").count(profile, seats: 1).winnerNames == [winner])
  }

  /// rangevoting.org's example, round by round.
  @Test func reweightedRange() throws {
    let read = try BallotFile.read(
      Corpus.bytes("starvote/test_election_reweighted_range_sample_election.starvote"))
    let rule = try #require(read.rule)
    let count = try Rule.named(rule.id).count(read.profiles[0], set: rule.settings)
    #expect(count.winnerNames == ["A1", "B1", "A2"])
    #expect(count.tallies("A1") == ["600"])
    #expect(count.tallies("B1") == ["460", "430"])
    #expect(count.tallies("A2") == ["540", "270", "1800/7"])
  }
}
