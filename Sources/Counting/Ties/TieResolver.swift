/// Settles ties by its steps, and can be made to try given choices first.
public struct TieResolver: Sendable {
  /// Tried in order; the rule's own first, then the user's.
  public let steps: [TieStep]
  /// Choices for the ties that no step settles, in the order in which these come up.
  public let trials: [Int]
  private var trial = 0
  private var generator: SplitMix64?
  private var javaGenerator: JavaRandom?

  public init(steps: [TieStep], trials: [Int] = []) {
    self.steps = steps
    self.trials = trials
  }

  /// The same steps with others put in front.
  func preceded(by own: [TieStep]) -> TieResolver {
    TieResolver(steps: own + steps, trials: trials)
  }

  /// Chooses on whom the action falls. `history` are the rounds so far, this one included.
  /// - Returns: the tie as settled, or as undecided.
  public mutating func resolve(
    _ tied: [Int], purpose: Tie.Purpose, history: [Round]
  ) -> Tie {
    // Another run over the ballots is no earlier round of this one.
    let history = history.filter { $0.pass == history.last?.pass }
    var remaining = tied
    let wantsMost = purpose != .elimination
    func tie(_ chosen: Int?, _ resolution: Tie.Resolution) -> Tie {
      Tie(
        round: history.last?.number ?? 1, candidates: tied, purpose: purpose,
        resolution: resolution, chosen: chosen.map { [$0] } ?? [])
    }
    for step in steps {
      switch step {
      case .earlierRounds:
        for round in history.dropLast().reversed() where remaining.count > 1 {
          remaining = Self.extreme(of: remaining, in: round, most: wantsMost)
        }
        if remaining.count == 1 { return tie(remaining[0], .earlierRounds) }
      case .firstChoices:
        if let first = history.first {
          remaining = Self.extreme(of: remaining, in: first, most: wantsMost)
        }
        if remaining.count == 1 { return tie(remaining[0], .firstChoices) }
      case .order(let order):
        if let chosen = order.first(where: remaining.contains) { return tie(chosen, .order) }
      case .favour(let order):
        guard remaining.allSatisfy(order.contains) else { continue }
        let ranked = order.filter(remaining.contains)
        if let chosen = wantsMost ? ranked.first : ranked.last { return tie(chosen, .decision) }
      case .draw(let seed):
        var source = generator ?? SplitMix64(seed: seed)
        let chosen = remaining.sorted()[source.index(below: remaining.count)]
        generator = source
        return tie(chosen, .draw(seed: seed))
      case .javaDraw(let seed, let order):
        var source = javaGenerator ?? JavaRandom(seed: seed)
        let ranked = order.filter(remaining.contains)
        guard !ranked.isEmpty else { continue }
        let chosen = ranked[source.scaledIndex(below: ranked.count)]
        javaGenerator = source
        return tie(chosen, .javaDraw(seed: seed))
      }
    }
    if trial < trials.count {
      trial += 1
      return tie(trials[trial - 1], .tried)
    }
    return tie(nil, .undecided)
  }

  /// The one of those who stand level on whom the action falls, without asking where there is one;
  /// nil, with the tie noted, where nothing decides.
  mutating func settle(
    _ level: [Int], _ purpose: Tie.Purpose, in tabulation: inout Tabulation
  ) -> Int? {
    if level.count == 1 { return level[0] }
    let tie = resolve(level, purpose: purpose, history: tabulation.rounds)
    tabulation.ties.append(tie)
    return tie.chosen.first
  }

  private static func extreme(of tied: [Int], in round: Round, most: Bool) -> [Int] {
    let values = tied.map { round.tally(of: $0) ?? .zero }
    let best = most ? values.max() : values.min()
    return zip(tied, values).filter { $0.1 == best }.map(\.0)
  }
}
