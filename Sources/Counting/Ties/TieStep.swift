/// One way to settle a tie; a count tries its steps in order.
public enum TieStep: Sendable, Hashable {
  /// The most recent earlier round in which the tied differed: fewest goes, most is served first.
  case earlierRounds
  /// The first round's tallies alone.
  case firstChoices
  /// The action falls on whoever stands first in this order.
  case order([Int])
  /// Somebody's decision: whoever stands earlier is favoured (wins, or stays).
  case favour([Int])
  /// A draw that anyone can repeat from the seed.
  case draw(seed: UInt64)
  /// RCTab's draw of one of the tied by Java's generator, the tied taken in this order.
  case javaDraw(seed: Int64, order: [Int])
}
