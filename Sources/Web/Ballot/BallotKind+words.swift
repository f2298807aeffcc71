import Records
import Texts

extension BallotKind {
  /// What stands above the names.
  var instruction: String {
    switch self {
    case .chooseOne: say("Choose one.")
    case .score(let highest): say("Score as many as you like. \(highest) = best, 0 = worst.")
    case .write(1, _): say("Write one down.")
    case .write(let most, isRanked: true): say("Write up to \(most), the best first. 1 = best.")
    case .write(let most, isRanked: false): say("Write up to \(most); the order does not matter.")
    case .approve(nil): say("Tick all that you find worthy; the order does not matter.")
    case .approve(let most?): say("Tick up to \(most); the order does not matter.")
    case .rank(nil): say("Rank as many as you like. 1 = best.")
    case .rank(let most?): say("Rank up to \(most). 1 = best.")
    }
  }
}
