public import Counting
import Texts

/// What a committee's scores say of one entry.
public struct ScreeningTally: Sendable, Hashable {
  /// An entry of the season, by id.
  public var entry: String
  /// Who looks at it, without those who recused themselves.
  public var assigned: Int
  public var scores: [Int]
  public var recused: Int

  public init(entry: String, assigned: Int, scores: [Int], recused: Int) {
    self.entry = entry
    self.assigned = assigned
    self.scores = scores
    self.recused = recused
  }

  /// Exact; nil where nobody has scored.
  public var average: Rational? {
    scores.isEmpty ? nil : Rational(Int128(scores.reduce(0, +)), Int128(scores.count))
  }

  /// "7.25 from 4 of 5", so that nobody reads an average without how many gave it.
  public var words: String {
    guard let average else { return say("no score from \(assigned)") }
    return say("\(average.decimal(2)) from \(scores.count) of \(assigned)")
  }

  /// Those with the highest averages, and all level with the last of them.
  /// - Parameters:
  ///   - count: how many the shortlist has.
  ///   - least: on fewer scores an average does not count.
  /// - Returns: entries, the highest first; longer than `count` where the last places are level.
  public static func leading(
    _ tallies: [ScreeningTally], count: Int, least: Int
  ) -> [ScreeningTally] {
    var rated: [(tally: ScreeningTally, average: Rational)] = []
    for tally in tallies where tally.scores.count >= max(1, least) {
      if let average = tally.average { rated.append((tally, average)) }
    }
    rated.sort { a, b in
      a.average == b.average ? a.tally.entry < b.tally.entry : a.average > b.average
    }
    guard count > 0, rated.count > count else { return rated.map { $0.tally } }
    let last = rated[count - 1].average
    return rated.filter { $0.average >= last }.map { $0.tally }
  }
}
