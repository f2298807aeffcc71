import Ballots
import Counting
import TestSupport
import Testing

/// Elections on which rules part: pref_voting's smallest profiles, Debian's votes, Burlington 2009.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct PairwiseCorpusTests {
  static func profile(_ path: String, encoding: TextEncoding = .utf8) throws -> Profile {
    try #require(
      try BallotFile.read(
        Corpus.bytes(path), format: BallotFormat(fileName: path), encoding: encoding
      ).profiles.first)
  }

  /// Winners of each rule as pref_voting 1.18.2 found them.
  @Test func smallestProfiles() throws {
    let rules: [(column: Int, rule: String, set: [String: String])] = [
      (4, "plurality", [:]), (5, "borda", [:]),
      (6, "irv", ["lowest-tie": "all", "no-votes": "singly"]),
      (7, "schulze", ["strength": "margins"]), (8, "ranked-pairs", [:]), (9, "copeland", [:]),
      (10, "minimax", ["opposition": "margins"]),
    ]
    let rows = try Corpus.text("pref_voting/answers.tsv").split(separator: "\n").dropFirst()
    #expect(rows.count == 35)
    for row in rows {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let profile = try Self.profile("pref_voting/\(cells[0])")
      for rule in rules {
        let outcomes = try Rule.named(rule.rule).outcomes(profile, seats: 1, set: rule.set)
        let winners = Set(outcomes.winners.joined())
        let names = winners.map { profile.contest.candidates[$0].id }.sorted()
        #expect(
          names == cells[rule.column].split(separator: ",").map(String.init).sorted(),
          "\(cells[0]) by \(rule.rule)")
      }
    }
  }

  /// What "unranked" means changes the winner of Debian's election of 2006.
  @Test func debian2006() throws {
    let profile = try Self.profile("condorcet-php/leader2006_tally.txt")
    let schulze = try Rule.named("schulze")
    let last = try schulze.count(profile, set: ["strength": "margins"])
    #expect(last.winnerNames == ["Anthony Towns"])
    let silent = try schulze.count(
      profile, set: ["strength": "margins", "unranked": "silent"])
    #expect(silent.winnerNames == ["Steve McIntyre"])
    #expect(profile.totalWeight == 421)
  }

  @Test func debianOthers() throws {
    let named = try Self.profile("condorcet-php/leader2007_tally.txt", encoding: .latin1)
    #expect(named.totalWeight == 482)
    #expect(
      named.contest.candidates.map(\.name).contains("Raphaël Hertzog"))
    let schulze = try Rule.named("schulze")
    #expect(try schulze.count(named, set: ["strength": "margins"]).winnerNames == ["Sam Hocevar"])
    let later = try Self.profile("condorcet-php/leader2020_tally.txt")
    #expect(later.totalWeight == 339)
    let order = try schulze.count(later, set: ["strength": "margins"])
    #expect(order.winnerNames == ["Jonathan Carter"])
    let votes = order.tabulation.rounds[0].tallies.sorted { $0.value > $1.value }
    #expect(
      votes.map { order.name($0.candidate) } == [
        "Jonathan Carter", "Sruthi Chandran", "Brian Gupta", "None Of The Above",
      ])
  }

  /// Three rules, three winners.
  @Test func burlington2009() throws {
    let profile = try Self.profile("abif/burl2009.abif")
    func winner(_ rule: String, _ set: [String: String] = [:]) throws -> String {
      try Rule.named(rule).count(profile, seats: 1, set: set).winnerNames.joined(separator: "+")
    }
    #expect(try winner("irv").contains("Kiss"))
    #expect(try winner("plurality").contains("Wright"))
    for rule in ["schulze", "ranked-pairs", "minimax", "copeland"] {
      #expect(try winner(rule).contains("Montroll"), "\(rule)")
    }
  }

  @Test func tennessee() throws {
    let profile = try Self.profile("abif/tennessee-example-simple.abif")
    let winners: [(String, String)] = [
      ("plurality", "Memph"), ("irv", "Knox"), ("schulze", "Nash"), ("borda", "Nash"),
      ("two-round", "Nash"),
    ]
    for (rule, expected) in winners {
      let names = try Rule.named(rule).count(profile, seats: 1).winnerNames
      #expect(names.count == 1 && names[0].hasPrefix(expected), "\(rule): \(names)")
    }
  }
}
