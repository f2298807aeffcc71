import Ballots
import Counting
import TestSupport
import Testing

/// stv-rs's ballots, among them inputs that make other programs crash or go wrong.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct STVCorpusTests {
  @Test(arguments: [
    ("vegetables", "Eggplant Grape Hazelnut Jalapeno"),
    ("ties/tie_break_explicit", "Apple Banana"),
    ("ties/tie_break_implicit", "Apple Cherry"),
    ("equal_preference/always_behind", "apple banana cherry"),
    ("equal_preference/equal_preference", "Apple Banana"),
    ("crashes/crash", "Date Eggplant Fig"),
    ("crashes/minimal", "Apple Cherry"),
    ("crashes/elect_too_many", "Banana Cherry"),
    ("negative_surplus/below_quota", "Apple Banana"),
    ("recursive_descent/transfer", "Banana Date"),
    ("recursive_descent/transfer_is_blocked", "Banana Date"),
    ("bigint/ballot_count_overflows", "Apple"),
    ("bigint/ballot_sum_overflows", "Apple"),
  ])
  func winners(_ name: String, _ expected: String) throws {
    let profile = try #require(
      try BallotFile.read(Corpus.bytes("stv-rs/ballots/\(name).blt")).profiles.first)
    let order: [TieStep] =
      [.order(profile.contest.tieOrder ?? Array(profile.contest.candidates.indices))]
    let count = try Rule.named("stv-meek").count(profile, ties: order)
    count._checkInvariants()
    #expect(count.winnerNames.sorted().joined(separator: " ") == expected)
  }

  /// Sums beyond 64 bits are whole.
  @Test func sumBeyondAWord() throws {
    let profile = try #require(
      try BallotFile.read(Corpus.bytes("stv-rs/ballots/bigint/ballot_sum_overflows.blt"))
        .profiles.first)
    for rule in ["irv", "plurality", "stv-scottish", "approval"] {
      let count = try Rule.named(rule).count(profile, seats: 1)
      #expect(count.tabulation.rounds[0].tally(of: 0)?.description == "18446744073709551616")
      #expect(count.winnerNames == ["Apple"])
    }
  }

  /// Ballots with all orders of their equal ranks are refused where these are too many.
  @Test func tooManyOrders() throws {
    let profile = try #require(
      try BallotFile.read(Corpus.bytes("stv-rs/ballots/random/rand_5x4.blt")).profiles.first)
    #expect(throws: CountingError.tooManyOrders(line: 3, limit: 5040)) {
      try Rule.named("stv-meek").count(profile)
    }
  }
}
