import Seasons

extension Category.Publication {
  /// What is published of a count, as a sentence names it.
  var words: String {
    switch self {
    case .winnerOnly: "the winner alone"
    case .roundTables: "the winner and each round’s table"
    case .fullBallots: "every ballot, without names"
    }
  }
}
