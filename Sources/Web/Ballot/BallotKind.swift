import Awards
import Counting
import Records
import Seasons

/// How a category is filled in.
enum BallotKind: Sendable, Hashable {
  case chooseOne
  /// Naming without an order, at most so many; nil for any number.
  case approve(Int?)
  /// The best first, at most so many; nil for all.
  case rank(Int?)

  init(_ category: VotedCategory) {
    let most = category.rule.choices
    if most == 1 {
      self = .chooseOne
      return
    }
    let reads = (try? RuleBook.rule(category.rule.rule))?.reads
    self = reads == .names ? .approve(most) : .rank(most)
  }

  /// What stands above the names.
  var instruction: String {
    switch self {
    case .chooseOne: "Choose one."
    case .approve(nil): "Tick all that you find worthy; the order does not matter."
    case .approve(let most?): "Tick up to \(most); the order does not matter."
    case .rank(nil): "Rank as many as you like. 1 = best."
    case .rank(let most?): "Rank up to \(most). 1 = best."
    }
  }
}
