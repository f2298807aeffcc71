public import Ballots

/// Every set of winners that some decision of ties gives.
public struct Outcomes: Sendable, Equatable {
  /// Winners in the contest's order, each set once, sorted; an empty one where there is no award.
  public var winners: [[Int]]
  /// Counts that were made.
  public var counts: Int
  /// Whether there were more ways than were counted, so that sets may be missing.
  public var isCut: Bool
}

extension Rule {
  /// Counts every way in which ties that neither the rule nor `ties` settles could fall.
  ///
  /// The ways multiply with each such tie: at most `limit` counts are made.
  public func outcomes(
    _ profile: Profile, seats: Int? = nil, set given: [String: String] = [:],
    ties: [TieStep] = [], limit: Int = 10_000
  ) throws(CountingError) -> Outcomes {
    let settings = try RuleSettings(given, for: self)
    let method = makeMethod(settings)
    let seats = try places(seats, profile, settings)
    guard seats > 0 else { return Outcomes(winners: [[]], counts: 0, isCut: false) }
    var walk = OutcomeWalk(method: method, profile: profile, seats: seats, steps: ties)
    var found: Set<[Int]> = []
    while walk.counts < limit, let tabulation = try walk.next() {
      found.insert(tabulation.winners.sorted())
    }
    return Outcomes(
      winners: found.sorted { $0.lexicographicallyPrecedes($1) }, counts: walk.counts,
      isCut: !walk.isDone)
  }
}

/// Goes through the counts that decisions of undecided ties lead to, one leaf after the other.
struct OutcomeWalk {
  let method: any CountingMethod
  let profile: Profile
  let seats: Int
  let steps: [TieStep]
  private var open: [[Int]]
  private(set) var counts = 0

  /// - Parameter decided: choices for the first ties, which are not tried otherwise.
  init(
    method: any CountingMethod, profile: Profile, seats: Int, steps: [TieStep],
    decided: [Int] = []
  ) {
    open = [decided]
    self.method = method
    self.profile = profile
    self.seats = seats
    self.steps = steps
  }

  var isDone: Bool { open.isEmpty }

  /// The next count in which every tie is settled; nil when there is none.
  mutating func next() throws(CountingError) -> Tabulation? {
    while let choices = open.popLast() {
      counts += 1
      var resolver = TieResolver(steps: steps, trials: choices)
      let tabulation = try method.count(profile, seats: seats, ties: &resolver)
      guard let tie = tabulation.undecided else { return tabulation }
      open += tie.candidates.sorted().reversed().map { choices + [$0] }
    }
    return nil
  }

  /// At most so many counts are made before a harmless tie is given up.
  static let mostTrials = 64

  /// Where ties that nothing settles make no difference to who wins, the count in which the first
  /// of the tied in the contest's order was taken each time, saying so. Otherwise nil.
  static func sameEitherWay(
    method: any CountingMethod, profile: Profile, seats: Int, steps: [TieStep],
    decided: [Int]
  ) throws(CountingError) -> Tabulation? {
    var walk = OutcomeWalk(
      method: method, profile: profile, seats: seats, steps: steps, decided: decided)
    var result: Tabulation?
    while let tabulation = try walk.next() {
      if walk.counts > mostTrials { return nil }
      guard let known = result else {
        result = tabulation
        continue
      }
      let same =
        Set(known.winners) == Set(tabulation.winners) && known.isNoAward == tabulation.isNoAward
      if !same { return nil }
    }
    var tried = 0
    for index in result?.ties.indices ?? 0..<0 where result?.ties[index].resolution == .tried {
      tried += 1
      if tried > decided.count { result?.ties[index].resolution = .sameWinnersEitherWay }
    }
    return result
  }
}
