/// One of the votes that a rule holds until somebody has enough.
public struct HeldVote: Sendable, Hashable {
  /// The points of the first, second, … name on a ballot; one number for a vote by one name.
  public let points: [Int]
  /// Whether the winner must be on more than half of the ballots.
  public let needsMajority: Bool
  /// Whether ballots of absent members count.
  public let allowsProxies: Bool
  /// Whether anybody may be named, not only those that the vote before left.
  public let isOpenToAll: Bool
}

extension Rule {
  /// How a vote is held, by its number from 1 on.
  /// - Returns: nil for rules that vote once, and for parameters that are wrong.
  public func vote(_ number: Int, _ given: [String: String]) -> HeldVote? {
    guard let votes = votes(given), number >= 1, let last = votes.last else { return nil }
    let vote = number <= votes.count ? votes[number - 1] : last
    return HeldVote(
      points: vote.scale, needsMajority: vote.needsMajority, allowsProxies: vote.allowsProxies,
      isOpenToAll: number == 1 || vote.field == .everybody)
  }

  /// The most names that a ballot of any of its votes holds; nil for rules that vote once.
  public func mostNames(_ given: [String: String]) -> Int? {
    votes(given)?.map(\.scale.count).max()
  }

  private func votes(_ given: [String: String]) -> [SuccessiveBallots.Vote]? {
    guard reads == .castVotes, let settings = try? RuleSettings(given, for: self) else {
      return nil
    }
    return (makeMethod(settings) as? SuccessiveBallots)?.votes
  }
}

extension Count {
  /// Ends votes that gave nobody enough by what those in the room agreed: those level at the top of the last
  /// vote share the award, or nobody has it. Nothing changes where somebody had enough.
  public mutating func end(isShared: Bool) {
    guard tabulation.winners.isEmpty, let last = tabulation.rounds.indices.last else { return }
    tabulation.nextBallot = []
    guard isShared else {
      tabulation.warnings.append("those who voted agreed that the award is not given")
      return
    }
    let tallies = tabulation.rounds[last].tallies
    let most = tallies.map(\.value).max()
    let leading = tallies.filter { $0.value == most }.map(\.candidate)
    tabulation.rounds[last].elect(leading, because: .tied)
    tabulation.winners = leading
    tabulation.warnings.append("those who voted agreed that the award is shared")
  }
}
