public import Ballots

/// The Academy's two acting categories of one kind, lead and supporting, counted at once (Rule Six):
/// a performance on ballots of both goes to the one in which it first has the votes it needs.
///
/// Each category is counted by `AcademySTV`, round beside round. Exact fractions.
public enum ActingCategories {
  /// Which of the two counts.
  private typealias Side = Int

  /// Counts two categories together. Performances are the same where their names are.
  /// - Parameters:
  ///   - rule: one that counts acting categories.
  ///   - seats: places in each; nil for the profiles' own number, else the rule's.
  /// - Returns: the two counts, in the order of the profiles.
  /// - Throws: `CountingError`, also where the rule is another.
  public static func count(
    _ profiles: (Profile, Profile), rule: Rule, seats: Int? = nil,
    set given: [String: String] = [:], ties: [TieStep] = []
  ) throws(CountingError) -> (Count, Count) {
    let settings = try RuleSettings(given, for: rule)
    guard let method = rule.makeMethod(settings) as? ActingNominations else {
      throw .notTogether(rule: rule.id)
    }
    let both = [profiles.0, profiles.1]
    let places = both.map { seats ?? $0.contest.seats ?? rule.defaultSeats }
    for count in places { try rule.check(seats: count) }
    var run = try Run(both, places, method, ties)
    run.count()
    let statement = try rule.statement(given)
    let counts = both.indices.map { side in
      Count(
        rule: statement, contest: both[side].contest, seats: places[side],
        tabulation: run.states[side].tabulation)
    }
    return (counts[0], counts[1])
  }

  private struct Run {
    var states: [AcademySTV.State]
    let contests: [Contest]
    let places: [Int]
    let method: ActingNominations
    var ties: [TieResolver]
    var isDone: [Bool]
    /// For each side the index in the other of the same performance.
    let twins: [[Int: Int]]

    init(
      _ profiles: [Profile], _ places: [Int], _ method: ActingNominations, _ steps: [TieStep]
    ) throws(CountingError) {
      contests = profiles.map(\.contest)
      self.places = places
      self.method = method
      states = []
      isDone = []
      for profile in profiles {
        let ballots = try RankedBallots(profile, method.nominations.reading)
        let state = AcademySTV.State(ballots, profile.contest, method: method.nominations)
        states.append(state)
        isDone.append(ballots.countedWeight == 0 || state.contenders.isEmpty)
      }
      ties = profiles.map { _ in TieResolver(steps: method.nominations.tieSteps + steps) }
      let names = contests.map { contest in
        Dictionary(
          contest.candidates.enumerated().map { ($1.name, $0) },
          uniquingKeysWith: { first, _ in first })
      }
      twins = [0, 1].map { side in
        var twins: [Int: Int] = [:]
        for (name, index) in names[side] { twins[index] = names[1 - side][name] }
        return twins
      }
    }

    mutating func count() {
      for side in 0...1 where isDone[side] {
        states[side].beginRound()
        states[side].tabulation.warnings.append(Warnings.noVotes(states[side].contenders))
      }
      while isDone.contains(false) {
        let open = [0, 1].filter { !isDone[$0] }
        for side in open {
          states[side].findQuota(seats: places[side])
          states[side].beginRound()
        }
        guard nominate(open, .quota, { state, _ in state.reached }) else { return }
        let seats = places
        guard nominate(open, .remaining, { $0.remaining(seats: seats[$1]) }) else { return }
        for side in open {
          if states[side].finish(seats: places[side]) {
            isDone[side] = true
          } else if !states[side].act(seats: places[side], &ties[side]) {
            isDone[side] = true
          }
        }
      }
    }

    /// Nominates whom both counts find in this round, each performance in one category only.
    /// - Returns: false where a performance reaches both with the same share, which nothing settles.
    private mutating func nominate(
      _ open: [Side], _ reason: ElectedReason, _ found: (AcademySTV.State, Side) -> [Int]
    ) -> Bool {
      var lists: [[Int]] = [[], []]
      for side in open { lists[side] = withoutSecondPerformances(found(states[side], side), side) }
      for performance in lists[0] {
        guard let twin = twins[0][performance], lists[1].contains(twin) else { continue }
        let shares = [share(performance, 0), share(twin, 1)]
        if shares[0] == shares[1] {
          for (side, candidate) in [performance, twin].enumerated() {
            states[side].tabulation.ties.append(
              Tie(
                round: states[side].tabulation.rounds.count, candidates: [candidate],
                purpose: .category, resolution: .undecided, chosen: []))
          }
          isDone = [true, true]
          return false
        }
        let loser = shares[0] > shares[1] ? 1 : 0
        lists[loser].removeAll { $0 == (loser == 0 ? performance : twin) }
      }
      for side in open {
        states[side].nominate(lists[side], because: reason)
        for performance in lists[side] {
          if let twin = twins[side][performance] {
            states[1 - side].take(twin, because: .otherCategory)
          }
        }
      }
      return true
    }

    private func share(_ performance: Int, _ side: Side) -> Rational {
      states[side].votes(of: performance) / states[side].tabulation.ballots.counted
    }

    /// Leaves out a performance whose performer has another nominated in this category, or before it
    /// in this round; such a one goes.
    private mutating func withoutSecondPerformances(_ list: [Int], _ side: Side) -> [Int] {
      guard method.onePerformanceEach else { return list }
      var performers = Set(states[side].nominated.map { performer($0, side) })
      return list.filter { performance in
        if performers.insert(performer(performance, side)).inserted { return true }
        states[side].take(performance, because: .samePerformer)
        return false
      }
    }

    private func performer(_ performance: Int, _ side: Side) -> String {
      let name = contests[side].candidates[performance].name
      return name.firstRange(of: " (").map { String(name[..<$0.lowerBound]) } ?? name
    }
  }
}

/// How each of two acting categories is counted; alone, it is `AcademySTV`.
struct ActingNominations: CountingMethod {
  var nominations = AcademySTV()
  /// One performance of a performer a category.
  var onePerformanceEach = true

  func count(
    _ profile: Profile, seats: Int, ties: inout TieResolver
  ) throws(CountingError) -> Tabulation {
    try nominations.count(profile, seats: seats, ties: &ties)
  }
}
