import Ballots
import BigInt

/// E Pluribus Hugo, by which the Hugo Awards find their finalists (WSFS constitution 3.8 and 3.9):
/// a ballot's point is divided among those on it who are still in; of the two with the fewest
/// points the one on fewer ballots goes.
///
/// Exact: points are whole multiples of one over the lowest common multiple of the divisors.
/// O(marks × longest ballot + rounds × candidates).
struct EPluribusHugo: CountingMethod {
  enum RepeatedTitle: String, CaseIterable, Sendable { case once, divisor }

  enum Withdrawal: String, CaseIterable, Sendable { case before, after }

  /// A name written twice on a ballot counts once, or still takes a share that nobody gets.
  var repeatedTitle = RepeatedTitle.once
  /// Whether those who withdrew did so before or after finalists were told.
  var withdrawal = Withdrawal.before
  /// The most lines a ballot may have.
  var mostNames = 100

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let isAfter =
      withdrawal == .after && profile.contest.candidates.contains(where: \.isWithdrawn)
    return try isAfter ? countAgain(profile, seats) : countOnce(profile, seats)
  }

  /// The count with everybody, then without those who withdrew: who was a finalist already stays,
  /// and new ones join, more than there are places if need be.
  private func countAgain(
    _ profile: Profile, _ seats: Int
  ) throws(CountingError) -> Tabulation {
    var everybody = profile
    for index in profile.contest.candidates.indices {
      everybody.contest.candidates[index].isWithdrawn = false
    }
    let first = try countOnce(everybody, seats)
    var second = try countOnce(profile, seats)
    let told = first.winners.filter { !profile.contest.candidates[$0].isWithdrawn }
    let staying = told.filter { !second.winners.contains($0) }
    var rounds = first.rounds
    for index in rounds.indices { rounds[index].pass = 1 }
    for var round in second.rounds {
      round.number += first.rounds.count
      round.pass = 2
      rounds.append(round)
    }
    second.rounds = rounds
    second.ties =
      first.ties
      + second.ties.map { tie in
        var tie = tie
        tie.round += first.rounds.count
        return tie
      }
    second.winners += staying
    second.rounds[rounds.count - 1].elect(staying, because: .told)
    if !staying.isEmpty {
      second.warnings.append(
        "the list has \(second.winners.count) finalists, since \(staying.count) who had been told "
          + "stay beside those of the new count")
    }
    return second
  }

  private func countOnce(
    _ profile: Profile, _ seats: Int
  ) throws(CountingError) -> Tabulation {
    var state = try State(profile, method: self)
    if state.tabulation.ballots.counted.isZero {
      state.beginRound()
      state.tabulation.warnings.append(Warnings.noVotes(state.standing))
      return state.tabulation
    }
    if state.standing.count <= seats {
      state.tabulation.warnings.append(Warnings.fewerThanSeats(state.standing.count, seats))
    }
    while state.standing.count > seats {
      state.beginRound()
      let losers = state.losers()
      if state.standing.count - losers.count < seats {
        state.shareLast(losers)
        return state.tabulation
      }
      state.eliminate(losers)
    }
    state.beginRound()
    state.electRest()
    return state.tabulation
  }
}

extension EPluribusHugo {
  struct State {
    var tabulation: Tabulation
    private(set) var standing: [Int]
    /// For each group the names still in, and how many lines they take.
    private var names: [[Int]]
    private var lines: [Int]
    private let extraLines: [[Int: Int]]
    private let weights: [Int128]
    private let denominator: Int128
    private var groupsNaming: [[Int]]
    /// In units of one over `unit`.
    private var points: [BigInt]
    private var exhausted: BigInt = 0
    private var lost: BigInt = 0
    private let unit: BigInt
    private let nominations: [Int128]

    init(_ profile: Profile, method: EPluribusHugo) throws(CountingError) {
      let count = profile.contest.candidates.count
      let groups = 0..<profile.groupCount
      names = profile.namedCandidates()
      weights = groups.map(profile.weight(of:))
      denominator = profile.weightDenominator
      var extraLines: [[Int: Int]] = []
      var repeated: Int128 = 0
      var longest = 1
      for group in groups {
        var mentions: [Int: Int] = [:]
        for mark in profile.preferences(of: group) {
          if let candidate = mark.candidate { mentions[candidate, default: 0] += 1 }
        }
        let total = mentions.values.reduce(0, +)
        if total > method.mostNames {
          throw .tooManyNames(line: profile.line(of: group), limit: method.mostNames)
        }
        if total > mentions.count { repeated += profile.weight(of: group) }
        longest = max(longest, total)
        let extra = method.repeatedTitle == .divisor ? mentions.filter { $0.value > 1 } : [:]
        extraLines.append(extra.mapValues { $0 - 1 })
      }
      self.extraLines = extraLines
      lines = zip(names, extraLines).map { $0.count + $1.values.reduce(0, +) }
      unit = (1...longest).reduce(BigInt(1)) {
        $0 * BigInt($1) / $0.greatestCommonDivisor(with: BigInt($1))
      }
      var groupsNaming = [[Int]](repeating: [], count: count)
      var nominations = [Int128](repeating: 0, count: count)
      for (group, onBallot) in names.enumerated() {
        for name in onBallot {
          groupsNaming[name].append(group)
          nominations[name] += weights[group]
        }
      }
      self.groupsNaming = groupsNaming
      self.nominations = nominations
      standing = profile.contest.standing
      var census = BallotCensus(
        total: Rational(profile.totalWeight, denominator), distinct: profile.groupCount)
      for group in groups {
        let weight = Rational(weights[group], denominator)
        if !names[group].isEmpty {
          census.counted += weight
        } else if profile.preferences(of: group).isEmpty {
          census.empty += weight
        } else {
          census.invalid += weight
        }
      }
      census.repeated = Rational(repeated, denominator)
      tabulation = Tabulation(ballots: census)
      points = Array(repeating: 0, count: count)
      for group in groups { credit(group, sign: 1) }
    }

    /// Gives (or takes back) the shares of a ballot.
    private mutating func credit(_ group: Int, sign: BigInt) {
      let whole = sign * BigInt(weights[group]) * unit
      guard lines[group] > 0 else { return }
      let share = whole / BigInt(lines[group])
      for name in names[group] { points[name] += share }
      lost += whole - share * BigInt(names[group].count)
    }

    private func rational(_ units: BigInt) -> Rational {
      Rational(units, unit * BigInt(denominator))
    }

    mutating func beginRound() {
      var round = Round(
        number: tabulation.rounds.count + 1,
        tallies: standing.map {
          Tally(
            candidate: $0, value: rational(points[$0]),
            ballots: Rational(nominations[$0], denominator))
        })
      round.exhausted = rational(exhausted)
      round.rounding = rational(lost)
      tabulation.rounds.append(round)
      tabulation.ballots.exhausted = round.exhausted
    }

    func losers() -> [Int] {
      EPHSelection.eliminated(
        points: standing.map { points[$0] }, nominations: standing.map { nominations[$0] }
      ).map { standing[$0] }
    }

    mutating func eliminate(_ losers: [Int]) {
      let last = tabulation.rounds.count - 1
      if losers.count > 1 {
        tabulation.ties.append(
          Tie(
            round: last + 1, candidates: losers, purpose: .elimination,
            resolution: .allEliminated, chosen: losers))
      }
      standing.removeAll(where: losers.contains)
      let before = points
      let exhaustedBefore = exhausted
      for loser in losers {
        for group in groupsNaming[loser] {
          credit(group, sign: -1)
          names[group].removeAll { $0 == loser }
          lines[group] -= 1 + (extraLines[group][loser] ?? 0)
          if names[group].isEmpty {
            exhausted += BigInt(weights[group]) * unit
          } else {
            credit(group, sign: 1)
          }
        }
        groupsNaming[loser] = []
      }
      tabulation.rounds[last].eliminated = losers
      tabulation.rounds[last].eliminatedBecause = .fewestNominations
      guard losers.count == 1 else { return }
      var moved = [Rational](repeating: .zero, count: points.count + 1)
      for candidate in standing {
        moved[candidate] = rational(points[candidate] - before[candidate])
      }
      moved[points.count] = rational(exhausted - exhaustedBefore)
      tabulation.rounds[last].transfers = Transfer.list(from: losers[0], moved)
    }

    /// Everybody still in is a finalist, the most points first.
    mutating func electRest() {
      let order = standing.sorted {
        (points[$1], nominations[$1], $0) < (points[$0], nominations[$0], $1)
      }
      let last = tabulation.rounds.count - 1
      tabulation.rounds[last].elect(order, because: .remaining)
      tabulation.winners = order
    }

    /// Too few would be left: nobody goes, and all who are in stay finalists.
    mutating func shareLast(_ tied: [Int]) {
      tabulation.ties.append(
        Tie(
          round: tabulation.rounds.count, candidates: tied, purpose: .place, resolution: .shared,
          chosen: tied))
      electRest()
    }
  }
}

extension Profile {
  /// For each group the candidates it names, each once, without those who cannot win.
  fileprivate func namedCandidates() -> [[Int]] {
    (0..<groupCount).map { group in
      var seen: Set<Int> = []
      return preferences(of: group).compactMap(\.candidate).filter {
        !contest.candidates[$0].isWithdrawn && !contest.candidates[$0].isUndeclared
          && seen.insert($0).inserted
      }
    }
  }
}
