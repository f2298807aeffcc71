import Counting
import Seasons

/// How a voted category is filled in.
public enum BallotKind: Sendable, Hashable {
  case chooseOne
  /// Naming without an order, at most so many; nil for any number.
  case approve(Int?)
  /// The best first, at most so many; nil for all.
  case rank(Int?)
  /// From 0 to so much for each.
  case score(Int)
  /// Writing names down, so many lines; whether the first is the best.
  case write(Int, isRanked: Bool)

  /// What the frozen rule reads off a ballot.
  public init(_ category: VotedCategory) {
    let most = category.rule.choices
    if let highest = category.encoding.highest {
      self = .score(highest)
      return
    }
    if category.rule.isWritten {
      let reads = (try? RuleBook.rule(category.rule.rule))?.reads
      self = .write(category.encoding.choices, isRanked: reads != .names && most != 1)
      return
    }
    if most == 1 {
      self = .chooseOne
      return
    }
    let reads = (try? RuleBook.rule(category.rule.rule))?.reads
    self = reads == .names ? .approve(most) : .rank(most)
  }

  /// How many a ballot may hold; nil for all.
  public var most: Int? {
    switch self {
    case .score: nil
    case .chooseOne: 1
    case .approve(let most), .rank(let most): most
    case .write(let most, _): most
    }
  }
}
