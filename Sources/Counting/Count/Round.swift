/// One round of a count: what each candidate had, and what was done about it.
///
/// Tallies, `exhausted` and `rounding` are as the round *begins*; the transfers lead to the next
/// round. Where votes are counted, tallies, exhausted and rounding add up to the ballots counted
/// (for E Pluribus Hugo, to the points at stake).
public struct Round: Sendable, Equatable {
  /// What the tallies are.
  public enum Measure: String, Sendable {
    case votes, points, scores, averages, wins, opposition, load, support
    /// Ballots of a vote that is held again until somebody has enough.
    case ballots
  }

  /// From 1.
  public var number: Int
  /// What a candidate needed in this round; nil where the rule knows no such number.
  public var quota: Rational?
  public var measure = Measure.votes
  /// In the order of the contest; candidates that are out are left out.
  public var tallies: [Tally]
  /// In the order of election.
  public private(set) var elected: [Int] = []
  /// Why, one for each of `elected`.
  public private(set) var electedBecause: [ElectedReason] = []
  public var eliminated: [Int] = []
  public var eliminatedBecause: EliminatedReason?
  public var transfers: [Transfer] = []
  /// Ballots that name nobody who is still in.
  public var exhausted: Rational = 0
  /// The exhausted by reason, where the rule tells reasons apart and there is another than that all
  /// choices are gone.
  public var exhaustedBecause: [ExhaustedReason: Rational] = [:]
  /// Which of several runs over the ballots this round belongs to; nil where there is one.
  public var pass: Int?
  /// What part of each ballot that reaches them those elected keep (Meek), or how much of it
  /// (Warren); empty for other rules.
  public var keep: [Tally] = []
  /// What was lost by cutting decimals.
  public var rounding: Rational = 0

  public init(number: Int, quota: Rational? = nil, tallies: [Tally]) {
    self.number = number
    self.quota = quota
    self.tallies = tallies
  }

  /// Notes candidates as elected in this round, for one reason.
  mutating func elect(_ candidates: [Int], because reason: ElectedReason) {
    elected += candidates
    electedBecause += candidates.map { _ in reason }
  }

  public func tally(of candidate: Int) -> Rational? {
    tallies.first { $0.candidate == candidate }?.value
  }
}

/// What a candidate has in a round.
public struct Tally: Sendable, Equatable {
  public var candidate: Int
  public var value: Rational
  /// How many ballots name the candidate, where the rule looks at that beside the points.
  public var ballots: Rational?

  public init(candidate: Int, value: Rational, ballots: Rational? = nil) {
    self.candidate = candidate
    self.value = value
    self.ballots = ballots
  }
}

public enum ElectedReason: String, Sendable {
  case quota
  case majority
  case mostVotes = "most votes"
  case mostPoints = "most points"
  case beatsAll = "beats every other"
  case beatpath = "strongest paths"
  case lockedIn = "first of the locked pairs"
  case smallestDefeat = "smallest defeat"
  case mostPairs = "most pairs won"
  case runoff = "preferred to the other"
  case share = "supported enough"
  case remaining = "as many left as places"
  case tied
  /// A finalist who had been told before another withdrew.
  case told = "told already"
}

public enum EliminatedReason: String, Sendable {
  case fewest = "fewest votes"
  case noFirstChoice = "no first choice"
  case noVotes = "no votes"
  case fewestNominations = "fewest nominations of the lowest"
  case notElected = "places filled"
  case tooFewVotes = "too few first choices"
  case notAmongFirst = "not among the first two"
  case undeclared = "undeclared write-in"
  /// Even with all votes of those below and every surplus they stay behind.
  case cannotCatchUp = "cannot catch up"
  /// The same performance is nominated in the other category that is counted at once.
  case otherCategory = "nominated in the other category"
  /// Another performance of the same performer is nominated in this category.
  case samePerformer = "another performance is nominated"
  /// Not among those whom the next ballot is held on.
  case notOnNextBallot = "not on the next ballot"
}
