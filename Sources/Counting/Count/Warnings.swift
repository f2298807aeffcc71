/// Sentences that several methods give.
enum Warnings {
  static func noVotes(_ standing: [Int]) -> String {
    standing.isEmpty
      ? "no candidate is left, so nobody is elected"
      : "no ballot counts, so nobody is elected"
  }
  static let oneCandidate = "there is one candidate only"
  static func fewerThanSeats(_ candidates: Int, _ seats: Int) -> String {
    "\(candidates) candidate\(candidates == 1 ? "" : "s") for \(seats) seats: all are elected"
  }
  /// For so few that no choice is left.
  static func few(_ candidates: Int, _ seats: Int) -> String {
    candidates == 1 ? oneCandidate : fewerThanSeats(candidates, seats)
  }
}
