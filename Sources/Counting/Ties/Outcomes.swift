import Ballots

/// Counts that try every way in which undecided ties could fall.
enum Outcomes {
  /// At most so many counts are made before giving up.
  static let mostTrials = 64

  /// Where a tie that nothing settles makes no difference to who wins, the count in which the
  /// first of the tied in the contest's order was taken each time, saying so. Otherwise nil.
  static func sameEitherWay(
    _ first: Tabulation, method: any CountingMethod, profile: Profile, seats: Int,
    steps: [TieStep]
  ) throws(CountingError) -> Tabulation? {
    guard let tie = first.undecided else { return first }
    var open: [[Int]] = tie.candidates.sorted().reversed().map { [$0] }
    var result: Tabulation?
    var trials = 0
    while let choices = open.popLast() {
      trials += 1
      if trials > mostTrials { return nil }
      var resolver = TieResolver(steps: steps, trials: choices)
      let tabulation = try method.count(profile, seats: seats, ties: &resolver)
      if let next = tabulation.undecided {
        open += next.candidates.sorted().reversed().map { choices + [$0] }
      } else if let known = result {
        let same =
          Set(known.winners) == Set(tabulation.winners)
          && known.isNoAward == tabulation.isNoAward
        if !same { return nil }
      } else {
        result = tabulation
      }
    }
    for index in result?.ties.indices ?? 0..<0 where result?.ties[index].resolution == .tried {
      result?.ties[index].resolution = .sameWinnersEitherWay
    }
    return result
  }
}
