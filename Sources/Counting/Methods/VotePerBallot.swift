import Ballots

/// Plurality and approval: one look at the ballots, most votes win. O(marks).
struct VotePerBallot: CountingMethod {
  enum Choice: Sendable {
    /// A ballot votes for its first choice.
    case first
    /// A ballot votes for everybody it names.
    case everyNamed
  }

  var choice: Choice
  var reading = MarkReading()
  /// Within so many votes of the last winner shares the award; 0 for exact ties only.
  var tieMargin = 0
  /// Whether those who tie for the last place all win.
  var sharesTies = true

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try RankedBallots(profile, reading)
    let named = choice == .first ? nil : profile.namedCandidates()
    let standing = profile.contest.standing
    var votes = [Int128](repeating: 0, count: profile.contest.candidates.count)
    var counted: Int128 = 0
    if let named {
      for (group, names) in named.enumerated() {
        for candidate in names { votes[candidate] += profile.weight(of: group) }
        if !names.isEmpty { counted += profile.weight(of: group) }
      }
    } else {
      for group in 0..<ballots.groupCount {
        if let first = ballots.choices(of: group).first {
          votes[Int(first)] += ballots.weight(group)
        }
      }
      counted = ballots.countedWeight
    }
    var tabulation = Tabulation(ballots: ballots.census)
    tabulation.ballots.counted = ballots.rational(counted)
    tabulation.ballots.invalid =
      ballots.census.total - ballots.census.empty - tabulation.ballots.counted
    let order = standing.sorted { (votes[$1], $0) < (votes[$0], $1) }
    var round = Round(
      number: 1,
      tallies: (standing + profile.contest.undeclared).sorted().map {
        Tally(candidate: $0, value: ballots.rational(votes[$0]))
      })
    if named != nil {
      // Ballots vote for several: the sum is what was marked, and the census says how many cast.
      tabulation.ballots.votes = round.tallies.reduce(.zero) { $0 + $1.value }
    }
    guard counted > 0, !standing.isEmpty else {
      tabulation.rounds = [round]
      tabulation.warnings.append(Warnings.noVotes(standing))
      return tabulation
    }
    if standing.count <= seats {
      tabulation.warnings.append(
        standing.count == 1
          ? Warnings.oneCandidate : Warnings.fewerThanSeats(standing.count, seats))
      round.elect(order, because: .remaining)
    } else {
      let last = votes[order[seats - 1]]
      let bound = last - Int128(tieMargin) * ballots.denominator
      let safe = order.filter { votes[$0] > last }
      let rivals = order.filter { votes[$0] <= last && votes[$0] >= bound }
      round.elect(safe, because: .mostVotes)
      if rivals.count == seats - safe.count {
        round.elect(rivals, because: .mostVotes)
      } else if sharesTies {
        round.elect(rivals, because: .tied)
        tabulation.ties.append(
          Tie(
            round: 1, candidates: rivals, purpose: seats == 1 ? .winner : .place,
            resolution: .shared, chosen: rivals))
      } else {
        breakTie(rivals, seats, &round, &tabulation, &ties)
      }
    }
    tabulation.winners = round.elected
    tabulation.rounds = [round]
    return tabulation
  }

  /// Fills the places left from those who tie for them, one by one.
  private func breakTie(
    _ rivals: [Int], _ seats: Int, _ round: inout Round, _ tabulation: inout Tabulation,
    _ ties: inout TieResolver
  ) {
    var open = rivals
    while round.elected.count < seats {
      let tie = ties.resolve(open, purpose: seats == 1 ? .winner : .place, history: [round])
      tabulation.ties.append(tie)
      guard let chosen = tie.chosen.first else { return }
      round.elect([chosen], because: .tied)
      open.removeAll { $0 == chosen }
    }
  }
}

extension Profile {
  /// For each group the candidates it names, each once, without the withdrawn.
  func namedCandidates() -> [[Int]] {
    (0..<groupCount).map { group in
      var seen: Set<Int> = []
      return preferences(of: group).compactMap(\.candidate).filter {
        !contest.candidates[$0].isWithdrawn && !contest.candidates[$0].isUndeclared
          && seen.insert($0).inserted
      }
    }
  }
}
