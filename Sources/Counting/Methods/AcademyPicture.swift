import Ballots

/// Best Picture nominations of the 84th to 93rd Academy Awards: five to ten (the seats), in one pass. Those at the
/// quota for ten are in; surpluses above a trigger move once; those with under one per cent of the
/// first choices go, and their ballots move once; then whoever has five per cent is in.
///
/// Exact fractions. O(marks).
struct AcademyPicture: CountingMethod {
  var reading = MarkReading()
  /// A surplus moves from this many hundredths of the quota above it.
  var triggerPercent = 10
  var fewest = 5

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try RankedBallots(profile, reading)
    let most = seats
    let fewest = min(fewest, most)
    var state = State(ballots, profile.contest)
    guard !state.total.isZero, !state.contenders.isEmpty else {
      state.beginRound(needing: nil)
      state.tabulation.warnings.append(Warnings.noVotes(state.contenders))
      return state.tabulation
    }
    if state.contenders.count <= seats {
      state.tabulation.warnings.append(Warnings.few(state.contenders.count, seats))
    }
    let quota = Rational((state.total / Rational(most + 1)).floor) + 1
    state.beginRound(needing: quota)
    let reached = state.contenders.filter { state.votes[$0] >= quota }
    state.nominate(reached, because: .quota)
    state.dropSmall()
    for donor in reached
    where state.votes[donor] >= quota * Rational(100 + triggerPercent, 100) {
      state.passOn(donor, keeping: quota)
    }
    state.moveDropped()
    let bound = state.total * Rational(5, 100)
    state.beginRound(needing: bound)
    var able = state.contenders.filter { state.votes[$0] >= bound }
    let nominated = state.tabulation.winners.count
    if nominated + able.count < fewest {
      let open = min(fewest - nominated, state.contenders.count)
      guard let filled = state.most(open, of: state.contenders, &ties) else {
        return state.tabulation
      }
      able = filled
    } else if nominated + able.count > most {
      guard let cut = state.most(most - nominated, of: able, &ties) else { return state.tabulation }
      able = cut
    }
    state.nominate(able, because: .share)
    return state.tabulation
  }
}

extension AcademyPicture {
  fileprivate struct State {
    var tabulation: Tabulation
    let total: Rational
    private(set) var contenders: [Int]
    private(set) var votes: [Rational] = []
    private var parcels: Parcels<Rational>
    private let contest: Contest
    private var dropped: [Int] = []

    init(_ ballots: RankedBallots, _ contest: Contest) {
      self.contest = contest
      contenders = contest.standing
      parcels = Parcels(
        ballots, one: Rational(1, ballots.denominator), isUsable: contest.flags(contenders),
        votes: &votes)
      total = ballots.census.counted
      tabulation = Tabulation(ballots: ballots.census)
    }

    private var last: Int { tabulation.rounds.count - 1 }

    mutating func beginRound(needing quota: Rational?) {
      var round = Round(
        number: tabulation.rounds.count + 1, quota: quota,
        tallies: (contenders + tabulation.winners).sorted().map {
          Tally(candidate: $0, value: votes[$0])
        })
      round.exhausted = votes[votes.count - 1]
      tabulation.rounds.append(round)
      tabulation.ballots.exhausted = round.exhausted
    }

    mutating func nominate(_ candidates: [Int], because reason: ElectedReason) {
      let order = candidates.sorted { votes[$0] == votes[$1] ? $0 < $1 : votes[$0] > votes[$1] }
      contenders.removeAll(where: order.contains)
      tabulation.winners += order
      tabulation.rounds[last].elect(order, because: reason)
    }

    /// Those with fewer than one per cent of the first choices, unless nobody would be left.
    mutating func dropSmall() {
      dropped = contenders.filter { votes[$0] * 100 < total }
      if dropped.count == contenders.count { dropped = [] }
      contenders.removeAll(where: dropped.contains)
      guard !dropped.isEmpty else { return }
      tabulation.rounds[last].eliminated = dropped
      tabulation.rounds[last].eliminatedBecause = .tooFewVotes
    }

    mutating func passOn(_ donor: Int, keeping quota: Rational) {
      move(donor, part: (votes[donor] - quota) / votes[donor])
      votes[donor] = quota
    }

    mutating func moveDropped() {
      for loser in dropped {
        move(loser, part: 1)
        votes[loser] = .zero
      }
    }

    private mutating func move(_ candidate: Int, part: Rational) {
      let moved = parcels.move(candidate, isUsable: contest.flags(contenders)) {
        part == 1 ? $0 : $0 * part
      }
      for (target, value) in moved.enumerated() { votes[target] += value }
      tabulation.rounds[last].transfers += Transfer.list(from: candidate, moved)
    }

    /// So many with the most votes; nil where a tie for the last of them stays undecided.
    mutating func most(_ count: Int, of candidates: [Int], _ ties: inout TieResolver) -> [Int]? {
      var chosen: [Int] = []
      while chosen.count < count {
        let rest = candidates.filter { !chosen.contains($0) }
        guard let best = rest.map({ votes[$0] }).max() else { break }
        let level = rest.filter { votes[$0] == best }
        if level.count <= count - chosen.count {
          chosen += level
        } else if let one = ties.settle(level, .place, in: &tabulation) {
          chosen.append(one)
        } else {
          return nil
        }
      }
      return chosen
    }
  }
}
