/// The ballots of one contest, identical ones grouped: preferences in one flat array of small
/// integers, an offset and a weight a group.
///
/// A profile keeps what was on the ballots, repeated and withdrawn names included: what such a mark
/// means is for the rule to say. Building is O(marks); memory is 4 bytes a mark of each *distinct*
/// ballot and 20 bytes a group.
public struct Profile: Sendable {
  public var contest: Contest
  /// All marks of all groups, one after the other.
  let marks: [Int32]
  /// Where each group starts; one more than there are groups.
  let offsets: [Int]
  let weights: [Int]
  let lines: [Int32]
  /// Weights are whole multiples of one over this. 1 unless a file holds fractional weights.
  public let weightDenominator: Int
  /// Ballots read, in the same units as the weights.
  public let totalWeight: Int

  /// How many different ballots there are.
  public var groupCount: Int { weights.count }

  /// The weight of a group, in units of one over `weightDenominator`.
  public func weight(of group: Int) -> Int { weights[group] }

  /// The line of the file where this ballot first stands; 0 where there was no file.
  public func line(of group: Int) -> Int { Int(lines[group]) }

  /// The marks of a group, in the order of the ballot.
  public func preferences(of group: Int) -> [Preference] {
    marks[offsets[group]..<offsets[group + 1]].map(Preference.init(code:))
  }

  /// Stops the program where the arrays contradict each other; for tests.
  public func _checkInvariants() {
    precondition(offsets.count == weights.count + 1 && lines.count == weights.count)
    precondition(offsets.first == 0 && offsets.last == marks.count)
    precondition(weights.reduce(0, +) == totalWeight)
    precondition(
      marks.allSatisfy { $0 == .max || contest.candidates.indices.contains(Int($0 < 0 ? ~$0 : $0)) }
    )
  }
}
