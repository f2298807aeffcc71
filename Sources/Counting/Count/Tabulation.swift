import Ballots

/// What a counting method makes of a profile.
public struct Tabulation: Sendable, Equatable {
  public var ballots: BallotCensus
  /// In the order of election; with a shared tie more than there are seats.
  public var winners: [Int] = []
  /// The rule gives no award, as when No Award wins.
  public var isNoAward = false
  public var rounds: [Round] = []
  public var ties: [Tie] = []
  /// Sentences for whoever reads the count.
  public var warnings: [String] = []
  /// Numbers are in fixed decimals of so many places; nil where they are exact fractions.
  public var decimals: Int?
  /// Among whom another ballot must be held before anybody can win; empty where none is needed.
  public var nextBallot: [Int] = []
  public var noAwardTests: [NoAwardTest] = []
  /// For each two candidates the ballots that prefer one, where the rule compares pairs.
  public var pairwise: Pairwise?
  /// Schulze's strongest paths, in the order of `pairwise.candidates`.
  public var paths: [[Rational]]?

  public init(ballots: BallotCensus, decimals: Int? = nil) {
    self.ballots = ballots
    self.decimals = decimals
  }

  /// The tie at which the count had to stop.
  public var undecided: Tie? { ties.last.flatMap { $0.resolution == .undecided ? $0 : nil } }
}

extension Tabulation {
  /// The rule gives no award for so few entries.
  static func tooFewEntries(_ profile: Profile) -> Tabulation {
    let total = Rational(profile.totalWeight, profile.weightDenominator)
    var census = BallotCensus(total: total, distinct: profile.groupCount)
    census.counted = total
    var tabulation = Tabulation(ballots: census)
    tabulation.isNoAward = true
    let entries = profile.contest.standing.count
    tabulation.warnings = [
      "\(entries) entr\(entries == 1 ? "y is" : "ies are") too few for an award by this rule"
    ]
    return tabulation
  }
}

/// Where the ballots went; every ballot is in exactly one of counted, empty and invalid.
public struct BallotCensus: Sendable, Equatable {
  public var total: Rational
  public var counted: Rational = 0
  /// Without a mark.
  public var empty: Rational = 0
  /// With marks, none of which the rule can use.
  public var invalid: Rational = 0
  /// The invalid by what made them so, where a ranked rule reads the marks.
  public var invalidBecause: [ExhaustedReason: Rational] = [:]
  /// Different ballots among all.
  public var distinct: Int
  /// What the counted ballots gave together, where a ballot may give more or less than one vote;
  /// nil where each gives one. Every round sums to it.
  public var votes: Rational?
  /// Of the counted: on which somebody stood twice.
  public var repeated: Rational = 0
  /// Of the counted: without a choice among those left in the last round.
  public var exhausted: Rational = 0

  public init(total: Rational, distinct: Int) {
    self.total = total
    self.distinct = distinct
  }
}

/// The Hugo Awards' test of a winner against No Award, on the ballots as cast.
public struct NoAwardTest: Sendable, Equatable {
  public var candidate: Int
  public var above: Rational
  public var below: Rational
  /// No Award stands above the winner on more ballots than below.
  public var fails: Bool { below > above }

  public init(candidate: Int, above: Rational, below: Rational) {
    self.candidate = candidate
    self.above = above
    self.below = below
  }
}
