import Records

extension BallotKind {
  /// What stands above the names.
  var instruction: String {
    switch self {
    case .chooseOne: "Choose one."
    case .score(let highest): "Score as many as you like. \(highest) = best, 0 = worst."
    case .write(1, _): "Write one down."
    case .write(let most, isRanked: true): "Write up to \(most), the best first. 1 = best."
    case .write(let most, isRanked: false): "Write up to \(most); the order does not matter."
    case .approve(nil): "Tick all that you find worthy; the order does not matter."
    case .approve(let most?): "Tick up to \(most); the order does not matter."
    case .rank(nil): "Rank as many as you like. 1 = best."
    case .rank(let most?): "Rank up to \(most). 1 = best."
    }
  }
}
