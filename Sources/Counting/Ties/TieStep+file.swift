public import Ballots

extension TieStep {
  /// What a tie rule's name means for a contest, after the rule's own steps: `report` (stop and name
  /// the tied), `order` (the contest's own tie order, else its order; the first is acted on),
  /// `candidates` (an earlier candidate is favoured), `draw`, or RCTab's `rctab-random`,
  /// `rctab-permutation` and `rctab-previous-random`, whose seed is Java's.
  /// - Returns: nil for another name, or a draw without a seed.
  public static func steps(named name: String, seed: Int64?, in contest: Contest) -> [TieStep]? {
    let all = Array(contest.candidates.indices)
    switch name {
    case "report": return []
    case "order": return [.order(contest.tieOrder ?? all)]
    case "candidates": return [.favour(all)]
    case "draw": return seed.map { [.draw(seed: UInt64(bitPattern: $0))] }
    case "rctab-random": return seed.map { [.javaDraw(seed: $0, in: contest)] }
    case "rctab-previous-random":
      return seed.map { [.javaDraw(seed: $0, in: contest, inOrder: true)] }
    case "rctab-permutation": return seed.map { [.javaPermutation(seed: $0, in: contest)] }
    default: return nil
    }
  }
}
