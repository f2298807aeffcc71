import Ballots

/// Committees from approval ballots, filled seat by seat so that groups of voters get their share:
/// sequential proportional approval (Thiele), Phragmén's sequential rule, and the method of equal
/// shares. Exact fractions. O(seats × approvals).
///
/// Lackner and Skowron, "Multi-Winner Voting with Approval Preferences" (Springer 2023).
struct ApprovalCommittee: CountingMethod {
  enum Way: String, Sendable { case thiele, phragmen, equalShares }

  /// How seats are filled that equal shares leaves open.
  enum Completion: String, CaseIterable, Sendable { case phragmen, approval, none }

  var way: Way
  var completion = Completion.phragmen

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    let tiers = Tiers(profile)
    var state = State(tiers, standing: profile.contest.standing)
    guard !tiers.census.counted.isZero, !state.standing.isEmpty else {
      state.beginRound([:], .support)
      state.tabulation.warnings.append(Warnings.noVotes(state.standing))
      return state.tabulation
    }
    if state.standing.count <= seats {
      state.tabulation.warnings.append(Warnings.few(state.standing.count, seats))
    }
    switch way {
    case .thiele: fill(&state, seats, &ties) { state in state.thieleSupport() }
    case .phragmen: fillByLoad(&state, seats, &ties)
    case .equalShares:
      state.giveShares(of: seats)
      while state.winners.count < seats, let prices = state.prices(), !prices.isEmpty {
        state.beginRound(prices.mapValues { Rational(1) / $0 }, .support)
        guard let chosen = state.choose(prices, wantsMost: false, &ties) else {
          return state.tabulation
        }
        state.pay(for: chosen, at: prices[chosen] ?? .zero)
        state.elect(chosen, because: .share)
      }
      switch completion {
      case .none:
        if state.winners.count < seats {
          state.tabulation.warnings.append(
            "\(seats - state.winners.count) seats stay open: no group of voters can pay for more")
        }
      case .approval: fill(&state, seats, &ties) { state in state.approvals() }
      case .phragmen:
        state.loadsFromBudgets()
        fillByLoad(&state, seats, &ties)
      }
    }
    return state.tabulation
  }

  private func fill(
    _ state: inout State, _ seats: Int, _ ties: inout TieResolver,
    by support: (State) -> [Int: Rational]
  ) {
    while state.winners.count < seats, !state.standing.isEmpty {
      let values = support(state)
      state.beginRound(values, .support)
      guard let chosen = state.choose(values, wantsMost: true, &ties) else { return }
      state.elect(chosen, because: .mostVotes)
    }
  }

  private func fillByLoad(_ state: inout State, _ seats: Int, _ ties: inout TieResolver) {
    while state.winners.count < seats, !state.standing.isEmpty {
      let loads = state.loads()
      state.beginRound(loads, .load)
      // Candidates whom nobody approves come last, and are level.
      let values =
        loads.isEmpty
        ? Dictionary(uniqueKeysWithValues: state.standing.map { ($0, Rational.zero) }) : loads
      guard let chosen = state.choose(values, wantsMost: false, &ties) else { return }
      if let load = loads[chosen] { state.carry(load, for: chosen) }
      state.elect(chosen, because: .share)
    }
  }
}

extension ApprovalCommittee {
  fileprivate struct State {
    let tiers: Tiers
    var tabulation: Tabulation
    private(set) var standing: [Int]
    var winners: [Int] { tabulation.winners }
    /// For each group its approved candidates, how many of them are elected, and what each of its
    /// voters carries or has left.
    private let names: [[Int]]
    private var satisfied: [Int]
    private var burden: [Rational]
    private var budget: [Rational]
    private var groupsOf: [[Int]]

    init(_ tiers: Tiers, standing: [Int]) {
      self.tiers = tiers
      self.standing = standing
      names = (0..<tiers.groupCount).map(tiers.names)
      satisfied = Array(repeating: 0, count: tiers.groupCount)
      burden = Array(repeating: .zero, count: tiers.groupCount)
      budget = Array(repeating: .zero, count: tiers.groupCount)
      var groupsOf = [[Int]](repeating: [], count: tiers.candidateCount)
      for (group, own) in names.enumerated() { for name in own { groupsOf[name].append(group) } }
      self.groupsOf = groupsOf
      tabulation = Tabulation(ballots: tiers.census)
    }

    private func weight(_ group: Int) -> Rational { tiers.rational(tiers.weights[group]) }

    mutating func beginRound(_ values: [Int: Rational], _ measure: Round.Measure) {
      var round = Round(
        number: tabulation.rounds.count + 1,
        tallies: standing.map { Tally(candidate: $0, value: values[$0] ?? .zero) })
      round.measure = measure
      tabulation.rounds.append(round)
    }

    mutating func choose(
      _ values: [Int: Rational], wantsMost: Bool, _ ties: inout TieResolver
    ) -> Int? {
      guard let best = wantsMost ? values.values.max() : values.values.min() else { return nil }
      return ties.settle(
        values.keys.filter { values[$0] == best }.sorted(), .place, in: &tabulation)
    }

    mutating func elect(_ candidate: Int, because reason: ElectedReason) {
      standing.removeAll { $0 == candidate }
      tabulation.winners.append(candidate)
      tabulation.rounds[tabulation.rounds.count - 1].elect([candidate], because: reason)
      for group in groupsOf[candidate] { satisfied[group] += 1 }
    }

    func approvals() -> [Int: Rational] {
      var values: [Int: Rational] = [:]
      for candidate in standing {
        values[candidate] = tiers.rational(
          groupsOf[candidate].reduce(0) { $0 + tiers.weights[$1] })
      }
      return values
    }

    /// Each ballot counts one over one more than its elected candidates.
    func thieleSupport() -> [Int: Rational] {
      var values: [Int: Rational] = [:]
      for candidate in standing {
        var byDivisor: [Int: Int128] = [:]
        for group in groupsOf[candidate] {
          byDivisor[satisfied[group] + 1, default: 0] += tiers.weights[group]
        }
        values[candidate] = byDivisor.reduce(Rational.zero) { sum, item in
          sum + tiers.rational(item.value) / Rational(item.key)
        }
      }
      return values
    }

    /// What each voter for a candidate would carry with it elected.
    func loads() -> [Int: Rational] {
      var loads: [Int: Rational] = [:]
      for candidate in standing where !groupsOf[candidate].isEmpty {
        var sum = Rational(1)
        var voters = Rational.zero
        for group in groupsOf[candidate] {
          sum += weight(group) * burden[group]
          voters += weight(group)
        }
        if !voters.isZero { loads[candidate] = sum / voters }
      }
      return loads
    }

    mutating func carry(_ load: Rational, for candidate: Int) {
      for group in groupsOf[candidate] { burden[group] = load }
    }

    mutating func giveShares(of seats: Int) {
      let share = Rational(seats) / tiers.census.counted
      budget = budget.map { _ in share }
    }

    mutating func loadsFromBudgets() { burden = budget.map { .zero - $0 } }

    /// The least that each supporter must be able to pay at most, for those who can be paid for.
    func prices() -> [Int: Rational]? {
      var prices: [Int: Rational] = [:]
      for candidate in standing {
        let supporters = groupsOf[candidate].sorted { budget[$0] < budget[$1] }
        var poor = Rational.zero
        var rich = supporters.reduce(Rational.zero) { $0 + weight($1) }
        for group in supporters where !rich.isZero {
          let price = (Rational(1) - poor) / rich
          if budget[group] >= price {
            prices[candidate] = price
            break
          }
          poor += weight(group) * budget[group]
          rich -= weight(group)
        }
      }
      return prices
    }

    mutating func pay(for candidate: Int, at price: Rational) {
      for group in groupsOf[candidate] { budget[group] -= min(budget[group], price) }
    }
  }
}
