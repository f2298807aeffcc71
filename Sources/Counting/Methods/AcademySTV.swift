import Ballots

/// The Academy's preferential nominations: single transferable vote with a surplus only above a
/// trigger, a quota found anew in each round, and no chance for whoever has no first choice.
///
/// Exact fractions. O(marks + rounds × (candidates + papers moved)).
struct AcademySTV: CountingMethod {
  enum LaterQuota: String, CaseIterable, Sendable { case recalculated, fixed }

  var reading = MarkReading()
  /// A surplus moves from this many hundredths of the quota above it.
  var triggerPercent = 20
  var quotaLater = LaterQuota.recalculated
  /// Those without a first choice go at once, whatever their lower choices.
  var dropsNoFirstChoice = true
  /// Whether a surplus reached after the first round moves too.
  var movesLaterSurplus = false
  /// Decimals to which the moving part of a vote is cut; nil for the exact fraction.
  var transferDecimals: Int?
  var tieSteps: [TieStep] = []

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let ballots = try RankedBallots(profile, reading)
    var state = State(ballots, profile.contest, method: self)
    guard ballots.countedWeight > 0, !state.contenders.isEmpty else {
      state.beginRound()
      state.tabulation.warnings.append(Warnings.noVotes(state.contenders))
      return state.tabulation
    }
    if state.contenders.count <= seats {
      state.tabulation.warnings.append(Warnings.fewerThanSeats(state.contenders.count, seats))
    }
    ties = ties.preceded(by: tieSteps)
    while true {
      state.findQuota(seats: seats)
      state.beginRound()
      state.nominate(state.reached, because: .quota)
      if state.finish(seats: seats) { return state.tabulation }
      guard state.act(seats: seats, &ties) else { return state.tabulation }
    }
  }
}

extension AcademySTV {
  struct State {
    let method: AcademySTV
    var tabulation: Tabulation
    private(set) var contenders: [Int]
    /// Contenders whom another count has taken: not to be nominated, and the next to go.
    private(set) var taken: [(candidate: Int, reason: EliminatedReason)] = []
    private(set) var nominated: [Int] = []
    /// Nominated in this round, so that a surplus may be looked at.
    private var fresh: [Int] = []
    private var quota: Rational?
    private var parcels: Parcels<Rational>
    private var votes: [Rational] = []
    private var rounding = Rational.zero

    init(_ ballots: RankedBallots, _ contest: Contest, method: AcademySTV) {
      self.method = method
      contenders = contest.standing
      let one = Rational(1, ballots.denominator)
      parcels = Parcels(
        ballots, one: one, isUsable: contest.flags(contenders), votes: &votes)
      tabulation = Tabulation(ballots: ballots.census)
    }

    private var nobody: Int { votes.count - 1 }
    private var last: Int { tabulation.rounds.count - 1 }

    /// One more than the votes at stake over the open places and one, without its fraction. Later
    /// only live votes are at stake: not those locked in nominated piles.
    mutating func findQuota(seats: Int) {
      if quota != nil, method.quotaLater == .fixed { return }
      let live = contenders.reduce(Rational.zero) { $0 + votes[$1] }
      let places = seats - nominated.count + 1
      let base = quota == nil ? tabulation.ballots.counted : live
      quota = Rational((base / Rational(places)).floor) + 1
    }

    mutating func beginRound() {
      let standing = (nominated + contenders).sorted()
      var round = Round(
        number: tabulation.rounds.count + 1, quota: quota,
        tallies: standing.map { Tally(candidate: $0, value: votes[$0]) })
      round.exhausted = votes[nobody]
      round.rounding = rounding
      tabulation.rounds.append(round)
      tabulation.ballots.exhausted = votes[nobody]
      fresh = []
    }

    func votes(of candidate: Int) -> Rational { votes[candidate] }

    /// Contenders who have the quota, the most votes first.
    var reached: [Int] {
      guard let quota else { return [] }
      return eligible.filter { votes[$0] >= quota }.sorted(by: hasMore)
    }

    /// The contenders left for the places left, where they are no more than those; else nobody.
    func remaining(seats: Int) -> [Int] {
      let places = seats - nominated.count
      return places > 0 && eligible.count <= places ? eligible.sorted(by: hasMore) : []
    }

    private var eligible: [Int] {
      contenders.filter { contender in !taken.contains { $0.candidate == contender } }
    }

    private func hasMore(_ a: Int, _ b: Int) -> Bool {
      votes[a] == votes[b] ? a < b : votes[a] > votes[b]
    }

    /// Notes a contender as taken: it goes as soon as the count goes on.
    mutating func take(_ candidate: Int, because reason: EliminatedReason) {
      if eligible.contains(candidate) { taken.append((candidate, reason)) }
    }

    mutating func nominate(_ candidates: [Int], because reason: ElectedReason) {
      guard !candidates.isEmpty else { return }
      contenders.removeAll(where: candidates.contains)
      if reason == .quota { fresh += candidates }
      nominated += candidates
      tabulation.winners += candidates
      tabulation.rounds[last].elect(candidates, because: reason)
    }

    mutating func finish(seats: Int) -> Bool {
      nominate(remaining(seats: seats), because: .remaining)
      return nominated.count >= seats || eligible.isEmpty
    }

    /// What follows a round in which places stay open: whoever has no first choice goes, surpluses
    /// move, whoever is taken goes, or else the fewest.
    /// - Returns: false where a tie stays undecided.
    mutating func act(seats: Int, _ ties: inout TieResolver) -> Bool {
      let isFirst = tabulation.rounds.count == 1
      let dropped = isFirst && method.dropsNoFirstChoice && dropVoteless(keeping: seats)
      let moved = (isFirst || method.movesLaterSurplus) && transferSurpluses()
      if !dropped, let first = taken.first {
        let leaving = taken.filter { $0.reason == first.reason }.map(\.candidate)
        taken.removeAll { $0.reason == first.reason }
        eliminate(leaving, because: first.reason)
        return true
      }
      if dropped || moved { return true }
      guard let loser = nextLoser(&ties) else { return false }
      eliminate([loser], because: .fewest)
      return true
    }

    /// Drops those without a first choice, unless too few would be left for the places.
    private mutating func dropVoteless(keeping seats: Int) -> Bool {
      let voteless = contenders.filter { votes[$0].isZero }
      guard !voteless.isEmpty else { return false }
      if contenders.count - voteless.count < seats - nominated.count {
        tabulation.warnings.append(
          "\(voteless.count) without a first choice are kept in the count, since fewer contenders "
            + "than places have one")
        return false
      }
      eliminate(voteless, because: .noFirstChoice)
      return true
    }

    /// Moves the surplus of each nominee of this round that passes the trigger; all together, so
    /// that none of these ballots goes to another nominee.
    private mutating func transferSurpluses() -> Bool {
      guard let quota else { return false }
      let trigger = quota * Rational(100 + method.triggerPercent, 100)
      let donors = fresh.filter { votes[$0] >= trigger && votes[$0] > quota }
      for donor in donors {
        let total = votes[donor]
        let surplus = total - quota
        var part = surplus / total
        if let decimals = method.transferDecimals { part = part.cut(to: decimals) }
        let moved = transfer(donor, part: part)
        votes[donor] = quota
        rounding += surplus - moved
        if surplus > moved {
          tabulation.rounds[last].transfers.append(
            Transfer(from: donor, to: .rounding, value: surplus - moved))
        }
      }
      return !donors.isEmpty
    }

    private mutating func nextLoser(_ ties: inout TieResolver) -> Int? {
      guard let fewest = contenders.map({ votes[$0] }).min() else { return nil }
      return ties.settle(
        contenders.filter { votes[$0] == fewest }, .elimination, in: &tabulation)
    }

    private mutating func eliminate(_ losers: [Int], because reason: EliminatedReason) {
      contenders.removeAll(where: losers.contains)
      taken.removeAll { losers.contains($0.candidate) }
      tabulation.rounds[last].eliminated = losers
      tabulation.rounds[last].eliminatedBecause = reason
      for loser in losers {
        _ = transfer(loser, part: 1)
        votes[loser] = .zero
      }
    }

    /// Moves a pile, each ballot at `part` of its value, to the next contender on it.
    /// - Returns: what moved, ballots that name nobody further included.
    private mutating func transfer(_ candidate: Int, part: Rational) -> Rational {
      var isUsable = [Bool](repeating: false, count: nobody)
      for contender in contenders { isUsable[contender] = true }
      let moved = parcels.move(candidate, isUsable: isUsable) { part == 1 ? $0 : $0 * part }
      for (target, value) in moved.enumerated() { votes[target] += value }
      tabulation.rounds[last].transfers += Transfer.list(from: candidate, moved)
      return moved.reduce(.zero, +)
    }
  }
}
