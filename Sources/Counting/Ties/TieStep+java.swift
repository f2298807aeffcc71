public import Ballots

extension TieStep {
  /// RCTab's "random": a draw by Java's generator among the tied in the order of their names.
  /// - Parameter inOrder: among the tied in the contest's order, as RCTab draws after looking at
  ///   earlier rounds.
  public static func javaDraw(
    seed: Int64, in contest: Contest, inOrder: Bool = false
  ) -> TieStep {
    .javaDraw(
      seed: seed,
      order: inOrder ? Array(contest.candidates.indices) : alphabetical(contest))
  }

  /// RCTab's "generatePermutation": the names in order, shuffled once by Java's generator.
  public static func javaPermutation(seed: Int64, in contest: Contest) -> TieStep {
    var order = alphabetical(contest)
    var random = JavaRandom(seed: seed)
    random.shuffle(&order)
    return .favour(order)
  }

  /// By their UTF-16 units, as Java compares strings.
  private static func alphabetical(_ contest: Contest) -> [Int] {
    contest.candidates.indices.sorted {
      contest.candidates[$0].name.utf16.lexicographicallyPrecedes(
        contest.candidates[$1].name.utf16)
    }
  }
}
