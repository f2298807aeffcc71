import Seasons
import Texts

extension Category.Publication {
  /// What is published of a count, as a sentence names it.
  var words: String {
    switch self {
    case .winnerOnly: say("the winner alone")
    case .roundTables: say("the winner and each round’s table")
    case .fullBallots: say("every ballot, without names")
    }
  }
}
