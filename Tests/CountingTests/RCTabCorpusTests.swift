import Ballots
import Counting
import Foundation
import TestSupport
import Testing

/// RCTab's tests: each configuration is read and counted, and every round of its expected report
/// compared: tallies, threshold, who is elected and eliminated, and why ballots are inactive.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct RCTabCorpusTests {
  static func count(_ name: String) throws -> Count {
    let path = "rctab/\(name)/\(name)_config.json"
    let folder = "rctab/\(name)/"
    let read = try BallotFile.readRCTab(Corpus.bytes(path)) { file in
      try Corpus.bytes(folder + file)
    }
    let profile = try #require(read.profiles.first)
    let rule = try #require(read.rule)
    let ties = try #require(
      TieStep.steps(named: rule.ties ?? "report", seed: rule.seed, in: profile.contest))
    let count = try Rule.named(rule.id).count(profile, set: rule.settings, ties: ties)
    #expect(count.brokenInvariant == nil)
    return count
  }

  static func rounds(_ report: String) throws -> [JSONValue] {
    let json = try JSONValue(parsing: Data(Corpus.bytes(report)))
    return json["results"]?.array ?? []
  }

  @Test(arguments: [
    "2015_portland_mayor", "test_set_0_skipped_first_choice", "test_set_1_exhaust_at_overvote",
    "test_set_2_overvote_skip_to_next", "test_set_3_skipped_choice_exhaust",
    "test_set_6_duplicate_exhaust", "test_set_7_duplicate_skip_to_next",
    "exhaust_if_multiple_continuing", "skip_to_next_test", "duplicate_test",
    "tiebreak_seed_test", "tiebreak_generate_permutation_test",
    "tiebreak_previous_round_counts_then_random_test", "tiebreak_use_permutation_in_config_test",
    "uwi_cannot_win_test", "excluded_test", "generic_csv_test", "csv_missing_header_test",
    "clear_ballot_with_inline_comma", "first_round_determines_threshold_test",
    "continue_until_two_with_batch_elimination_test",
    "multi_seat_bottoms_up_with_static_threshold",
  ])
  func everyRound(_ name: String) throws {
    let count = try Self.count(name)
    let expected = try Self.rounds("rctab/\(name)/\(name)_expected_detailed_report.json")
    #expect(count.tabulation.rounds.count == expected.count)
    for (ours, theirs) in zip(count.tabulation.rounds, expected) {
      Self.compare(ours, theirs, count, name)
    }
  }

  static func compare(_ ours: Round, _ theirs: JSONValue, _ count: Count, _ name: String) {
    var tally: [String: Rational] = [:]
    for item in ours.tallies { tally[count.name(item.candidate)] = item.value }
    let expected = (theirs["tally"]?.object ?? [:]).compactMapValues {
      $0.string.flatMap { Rational($0) }
    }
    #expect(tally == expected, "\(name) round \(ours.number)")
    let results = theirs["tallyResults"]?.array ?? []
    #expect(
      Set(ours.elected.map(count.name)) == Set(results.compactMap { $0.string("elected") }),
      "\(name) round \(ours.number)")
    #expect(
      Set(ours.eliminated.map(count.name)) == Set(results.compactMap { $0.string("eliminated") }),
      "\(name) round \(ours.number)")
    guard let inactive = theirs["inactiveBallots"] else { return }
    func expectedInactive(_ key: String) -> Rational {
      inactive.string(key).flatMap { Rational($0) } ?? 0
    }
    func own(_ reason: ExhaustedReason) -> Rational {
      let early = count.tabulation.ballots.invalidBecause[reason] ?? 0
      let late =
        ours.exhaustedBecause.isEmpty
        ? (reason == .choices ? ours.exhausted : 0) : ours.exhaustedBecause[reason] ?? 0
      return early + late
    }
    #expect(own(.overvote) == expectedInactive("overvotes"), "\(name) round \(ours.number)")
    #expect(own(.repeated) == expectedInactive("repeatedRankings"), "\(name) round \(ours.number)")
    // An empty ballot is one whose ranks are all skipped there; in Clear Ballot's files it is left out.
    let empty = name.hasPrefix("clear_ballot") ? 0 : count.tabulation.ballots.empty
    #expect(
      own(.skipped) + own(.choices) + empty
        == expectedInactive("skippedRankings") + expectedInactive("exhaustedChoices"),
      "\(name) round \(ours.number)")
  }

  /// One runoff a seat, without those elected before.
  @Test func sequential() throws {
    let count = try Self.count("sequential_with_batch")
    #expect(count.winnerNames == ["A", "B", "C"])
    for pass in 1...3 {
      let expected = try Self.rounds(
        "rctab/sequential_with_batch/sequential_with_batch_\(pass)_expected_detailed_report.json")
      let own = count.tabulation.rounds.filter { $0.pass == pass }
      #expect(own.count == expected.count)
      for (ours, theirs) in zip(own, expected) { Self.compare(ours, theirs, count, "pass \(pass)") }
    }
  }

  @Test(arguments: [
    ("minneapolis_multi_seat_threshold", "C A B"), ("multi_seat_uwi_test", "A B"),
    ("more_winners_than_candidates", ""),
  ])
  func severalSeats(_ name: String, _ expected: String) throws {
    let count = try Self.count(name)
    let rounds = try Self.rounds("rctab/\(name)/\(name)_expected_detailed_report.json")
    let elected = rounds.flatMap { $0["tallyResults"]?.array ?? [] }.compactMap {
      $0.string("elected")
    }
    #expect(Set(count.winnerNames) == Set(elected))
    if !expected.isEmpty { #expect(count.winnerNames.joined(separator: " ") == expected) }
  }

  /// The Common Data Format as XML: one record whose contest holds a write-in alone, so no vote for
  /// anybody. RCTab elects one by a draw among three with nothing; here nobody is elected.
  @Test func commonDataFormatXML() throws {
    let count = try Self.count("nist_xml_cdf_2")
    let expected = try Self.rounds(
      "rctab/nist_xml_cdf_2/nist_xml_cdf_2_expected_detailed_report.json")
    #expect(count.tabulation.ballots.total == 1 && count.tabulation.ballots.empty == 1)
    #expect(count.winners.isEmpty)
    let tally = expected[0]["tally"]?.object ?? [:]
    #expect(Set(tally.keys) == Set(count.contest.candidates.map(\.name)))
    #expect(count.tabulation.rounds[0].tallies.allSatisfy { $0.value == 0 })
  }

  @Test func refused() throws {
    let error = try #require(throws: BallotFileError.self) {
      try BallotFile.readRCTab(
        Corpus.bytes("rctab/invalid_params_test/invalid_params_test_config.json")
      ) { _ in [] }
    }
    for name in [
      "whatever", "invalidOption", "decimalPlacesForVoteArithmetic", "maxSkippedRanksAllowed",
      "cvrFileSources",
    ] {
      #expect(error.description.contains(name), "\(name)")
    }
  }
}
