import Counting
public import Records
public import Seasons

/// Members and ballots made from a seed, for seasons whose real ballots are secret, and for trials.
/// Whole numbers throughout, so that a seed gives the same ballots on every machine.
public struct SimulatedElectorate: Sendable {
  public let season: Season
  public let strengths: StrengthsFile
  public let size: Int
  public let seed: UInt64

  public init(_ season: Season, _ strengths: StrengthsFile, size: Int, seed: UInt64) {
    self.season = season
    self.strengths = strengths
    self.size = size
    self.seed = seed
  }

  /// Members in branches, by each branch's share.
  public var members: [Member] {
    let parts = strengths.branches
    let total = parts.reduce(0) { $0 + $1.parts }
    return (0..<size).map { index in
      var branch: String?
      if total > 0 {
        var generator = generator(index, "branch")
        var place = generator.index(below: total)
        branch =
          parts.first { part in
            place -= part.parts
            return place < 0
          }?.id
      }
      return Member(id: memberID(index), name: "Simulated member \(index + 1)", branch: branch)
    }
  }

  public func memberID(_ index: Int) -> String {
    let number = String(index + 1)
    return "m" + String(repeating: "0", count: max(0, 6 - number.count)) + number
  }

  /// Whether a member votes in a round.
  public func votes(_ index: Int, in round: String) -> Bool {
    var generator = generator(index, "turnout \(round)")
    return generator.index(below: 100) < strengths.turnout
  }

  /// Whom a member names in a category, the best first: in proportion to strength,
  /// without one already chosen; a ranked ballot holds between a third of the choices and all.
  private func order(
    _ index: Int, in category: VotedCategory, kind: VotingRound.Kind
  ) -> [Int] {
    var generator = generator(index, "\(kind.rawValue) \(category.id)")
    let table = kind == .nomination ? strengths.nominations : strengths.final
    let known = table[category.id] ?? [:]
    var weights = category.candidates.map { candidate in
      candidate.isWithdrawn ? 0 : known[candidate.id] ?? 1
    }
    var total = weights.reduce(0, +)
    let most = category.encoding.choices
    let fewest = (most + 2) / 3
    let length = fewest + generator.index(below: most - fewest + 1)
    var ballot: [Int] = []
    while ballot.count < length, total > 0 {
      var place = generator.index(below: total)
      for candidate in weights.indices {
        place -= weights[candidate]
        if place < 0 {
          ballot.append(candidate)
          total -= weights[candidate]
          weights[candidate] = 0
          break
        }
      }
    }
    return ballot
  }

  /// A member's ballot in a category. Where a rule adds scores up, the first has the highest, each that
  /// follows one less, and nobody beyond 0.
  public func ballot(
    _ index: Int, in category: VotedCategory, kind: VotingRound.Kind
  ) -> FilledBallot {
    let order = order(index, in: category, kind: kind)
    if category.rule.isWritten {
      return .written(order.prefix(category.encoding.choices).map { category.candidates[$0].label })
    }
    guard let highest = category.encoding.highest else { return .named(order) }
    var scores = [Int?](repeating: nil, count: category.candidates.count)
    for (candidate, score) in zip(order, stride(from: highest, through: 0, by: -1)) {
      scores[candidate] = score
    }
    return .scored(scores)
  }

  /// What a member casts in a round; they declare whatever is asked.
  public func submission(
    _ index: Int, in categories: [VotedCategory], kind: VotingRound.Kind
  ) -> Submission {
    var submission = Submission(
      member: memberID(index), choices: [:], declared: Set(categories.map(\.id)))
    for category in categories {
      submission.fill(category, ballot(index, in: category, kind: kind))
    }
    return submission
  }

  /// A generator of its own for each member and purpose, so that nothing depends on order.
  private func generator(_ index: Int, _ purpose: String) -> SplitMix64 {
    var hash = seed ^ 0x517c_c1b7_2722_0a95
    for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ UInt64(index)) &* 0x9e37_79b9_7f4a_7c15
    var mixer = SplitMix64(seed: hash)
    return SplitMix64(seed: mixer.next())
  }
}
