import Ballots

/// One look at numbers: who has the most wins, by as many seats as there are.
struct Standings: Sendable {
  /// A second thing to look at among those who are level.
  struct Criterion: Sendable {
    /// As said of the tie: "more ballots".
    var name: String
    var values: [Rational]
  }

  /// Who may win.
  var candidates: [Int]
  /// Who is listed beside them.
  var others: [Int] = []
  /// By candidate; the most is best.
  var values: [Rational]
  var criteria: [Criterion] = []
  /// Within so much of the last winner shares the award; 0 for exact ties only.
  var margin: Rational = 0
  /// Whether those who tie for the last place all win; otherwise a tie step decides.
  var sharesTies = true
  var measure = Round.Measure.votes
  var ballots: [Rational]?
  var reason = ElectedReason.mostVotes

  /// Adds a round with these numbers, and elects from it.
  func elect(_ seats: Int, in tabulation: inout Tabulation, _ ties: inout TieResolver) {
    var round = Round(
      number: tabulation.rounds.count + 1,
      tallies: (candidates + others).sorted().map {
        Tally(candidate: $0, value: values[$0], ballots: ballots?[$0])
      })
    round.measure = measure
    tabulation.rounds.append(round)
    let last = tabulation.rounds.count - 1
    guard !tabulation.ballots.counted.isZero, !candidates.isEmpty else {
      tabulation.warnings.append(Warnings.noVotes(candidates))
      return
    }
    let order = candidates.sorted(by: isAhead)
    if order.count <= seats {
      tabulation.warnings.append(Warnings.few(order.count, seats))
      tabulation.rounds[last].elect(order, because: .remaining)
      tabulation.winners = order
      return
    }
    let bound = order[seats - 1]
    let safe = order.filter {
      isAhead($0, bound, byPlace: false) && !isWithinMargin($0, of: bound)
    }
    let rivals = order.filter { isLevel($0, bound) || isWithinMargin($0, of: bound) }
    tabulation.rounds[last].elect(safe, because: reason)
    noteCriterion(order, seats, in: &tabulation)
    if rivals.count == seats - safe.count {
      tabulation.rounds[last].elect(rivals, because: reason)
    } else if sharesTies {
      tabulation.rounds[last].elect(rivals, because: .tied)
      tabulation.ties.append(
        Tie(
          round: last + 1, candidates: rivals, purpose: seats == 1 ? .winner : .place,
          resolution: .shared, chosen: rivals))
    } else {
      breakTie(rivals, seats, in: &tabulation, &ties)
    }
    tabulation.winners += tabulation.rounds[last].elected
  }

  /// Fills the places left from those who tie for them, one by one.
  private func breakTie(
    _ rivals: [Int], _ seats: Int, in tabulation: inout Tabulation, _ ties: inout TieResolver
  ) {
    var open = rivals
    let last = tabulation.rounds.count - 1
    while tabulation.rounds[last].elected.count < seats {
      let chosen = ties.settle(open, seats == 1 ? .winner : .place, in: &tabulation)
      guard let chosen else { return }
      tabulation.rounds[last].elect([chosen], because: .tied)
      open.removeAll { $0 == chosen }
    }
  }

  /// Says so where a second look decided who of several level ones got the last place.
  private func noteCriterion(_ order: [Int], _ seats: Int, in tabulation: inout Tabulation) {
    let (inside, outside) = (order[seats - 1], order[seats])
    guard values[inside] == values[outside], !isLevel(inside, outside),
      let criterion = criteria.first(where: { $0.values[inside] != $0.values[outside] })
    else { return }
    let level = order.filter { values[$0] == values[inside] }
    tabulation.ties.append(
      Tie(
        round: tabulation.rounds.count, candidates: level,
        purpose: seats == 1 ? .winner : .place, resolution: .criterion(criterion.name),
        chosen: order.prefix(seats).filter(level.contains)))
  }

  private func isWithinMargin(_ candidate: Int, of bound: Int) -> Bool {
    !margin.isZero && values[candidate] + margin >= values[bound]
      && values[candidate] <= values[bound]
  }

  private func isLevel(_ a: Int, _ b: Int) -> Bool {
    !isAhead(a, b, byPlace: false) && !isAhead(b, a, byPlace: false)
  }

  private func isAhead(_ a: Int, _ b: Int) -> Bool { isAhead(a, b, byPlace: true) }

  private func isAhead(_ a: Int, _ b: Int, byPlace: Bool) -> Bool {
    if values[a] != values[b] { return values[a] > values[b] }
    for criterion in criteria where criterion.values[a] != criterion.values[b] {
      return criterion.values[a] > criterion.values[b]
    }
    return byPlace && a < b
  }
}
