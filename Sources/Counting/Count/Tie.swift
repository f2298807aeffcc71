/// Candidates whom the votes do not tell apart, where the count needed to.
public struct Tie: Sendable, Equatable {
  public enum Purpose: String, Sendable {
    case winner
    case place
    case elimination
    /// In which of two categories a performance is nominated.
    case category
    case surplus = "next surplus"
    /// Which of several equally strong victories is locked in first.
    case pair = "next pair"
  }

  /// What settled it.
  public enum Resolution: Sendable, Hashable {
    /// The rule lets all of them win.
    case shared
    /// The rule lets all of them go.
    case allEliminated
    case earlierRounds
    case firstChoices
    /// Something else that the rule looks at, in words.
    case criterion(String)
    /// An order given with the ballots or by the user's word.
    case order
    case decision
    case draw(seed: UInt64)
    case javaDraw(seed: Int64)
    /// Counted every way, the winners are the same, so the first in the contest's order was taken.
    case sameWinnersEitherWay
    /// Chosen by a caller that tries every way.
    case tried
    case undecided
  }

  public var round: Int
  public var candidates: [Int]
  public var purpose: Purpose
  public var resolution: Resolution
  /// On whom the action fell; empty while undecided.
  public var chosen: [Int]

  public init(
    round: Int, candidates: [Int], purpose: Purpose, resolution: Resolution, chosen: [Int]
  ) {
    self.round = round
    self.candidates = candidates
    self.purpose = purpose
    self.resolution = resolution
    self.chosen = chosen
  }
}

extension Tie.Resolution: CustomStringConvertible {
  public var description: String {
    switch self {
    case .shared: "shared by the rule"
    case .allEliminated: "all eliminated by the rule"
    case .earlierRounds: "earlier rounds"
    case .firstChoices: "first choices"
    case .criterion(let name): name
    case .order: "given order"
    case .decision: "decision"
    case .draw(let seed): "draw with seed \(seed)"
    case .javaDraw(let seed): "draw by java.util.Random with seed \(seed)"
    case .sameWinnersEitherWay: "same winners either way"
    case .tried: "tried"
    case .undecided: "undecided"
    }
  }
}
