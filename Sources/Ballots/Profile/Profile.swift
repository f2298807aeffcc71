/// The ballots of one contest, identical ones grouped: preferences in one flat array of small
/// integers, and for each group where its marks end, its weight and its line.
///
/// A profile keeps what was on the ballots, repeated and withdrawn names included: what such a mark
/// means is for the rule to say. Building is O(marks); memory is 4 bytes a mark of each *distinct*
/// ballot (8 with scores) and 12 bytes a group.
public struct Profile: Sendable {
  public var contest: Contest
  package let store: BallotStore
  /// Weights are whole multiples of one over this. 1 unless a file holds fractional weights.
  public let weightDenominator: Int128
  /// Ballots read, in the same units as the weights.
  public let totalWeight: Int128

  /// How many different ballots there are.
  public var groupCount: Int { store.groupCount }

  /// The weight of a group, in units of one over `weightDenominator`.
  public func weight(of group: Int) -> Int128 { store.weight(of: group) }

  /// The line of the file where this ballot first stands; 0 where there was no file.
  public func line(of group: Int) -> Int { Int(store.lines[group]) }

  /// The marks of a group, in the order of the ballot.
  public func preferences(of group: Int) -> [Preference] {
    store.marks[store.range(of: group)].map(Preference.init(code:))
  }

  /// The tag of a group, such as its panel, round or precinct; nil where it bears none.
  public func tag(of group: Int) -> String? {
    let tag = Int(store.tag(of: group))
    return tag > 0 && tag <= contest.tags.count ? contest.tags[tag - 1] : nil
  }

  /// Whether ballots give scores, not only an order.
  public var hasScores: Bool { store.hasScores }

  /// The score of each mark of a group, beside `preferences(of:)`; empty where ballots are ranked.
  public func scores(of group: Int) -> ArraySlice<Int32> {
    hasScores ? store.scores[store.range(of: group)] : []
  }

  /// Stops the program where the arrays contradict each other; for tests.
  public func _checkInvariants() {
    store._checkInvariants(candidates: contest.candidates.count)
    precondition((0..<groupCount).reduce(0) { $0 + weight(of: $1) } == totalWeight)
  }
}
