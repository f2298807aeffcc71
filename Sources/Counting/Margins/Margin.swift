public import Ballots

/// How few ballots would have to be others for the winners to be others.
///
/// A ballot is changed by putting any ballot that the rule allows in its place. A tie that could fall
/// otherwise counts as other winners.
public struct Margin: Sendable, Equatable {
  /// Fewer changed ballots cannot do it.
  public var atLeast: Int
  /// So many do it: a count of ballots changed so has been made. nil where none was found.
  public var atMost: Int?
  /// Who could win then.
  public var instead: [Int]
  /// How the bounds were found, with its source.
  public var method: String

  public var isExact: Bool { atMost == atLeast }
}

/// A method of which more is known than that ballots matter.
protocol MarginMethod: CountingMethod {
  /// A number of ballots below which nothing changes, for a decided count, and a change that does it if
  /// one is known.
  func marginBound(_ profile: Profile, _ count: Count) throws(CountingError) -> MarginBound?
}

/// What a method says of its margin.
struct MarginBound {
  var atLeast: Int
  var method: String
  /// A profile with changed ballots, and how many are changed.
  var example: (profile: Profile, changed: Int)?
}

extension Rule {
  /// The margin of a decided count.
  /// - Throws: `CountingError.noMargin` where nothing is decided or ballots are fractions.
  /// O(candidates × log(ballots)) counts, and for few candidates of a runoff a search of its own.
  public func margin(
    _ profile: Profile, _ count: Count, set given: [String: String] = [:]
  ) throws(CountingError) -> Margin {
    guard profile.weightDenominator == 1, profile.totalWeight <= Int128(Int32.max) else {
      throw .noMargin("weights are fractions, or more than \(Int32.max) in all")
    }
    guard !count.winners.isEmpty, count.tabulation.undecided == nil else {
      throw .noMargin("the count names no winner")
    }
    let search = MarginSearch(rule: self, profile: profile, count: count, settings: given)
    let method = makeMethod(try RuleSettings(given, for: self))
    let bound = try (method as? any MarginMethod)?.marginBound(profile, count)
    var margin = Margin(
      atLeast: max(1, bound?.atLeast ?? 1), atMost: nil, instead: [],
      method: bound?.method ?? "no lower bound is known for this rule but 1")
    if let example = bound?.example, let others = try search.changes(example.profile) {
      margin.atMost = example.changed
      margin.instead = others
    }
    let (changed, others) = try search.fewest(below: margin.atMost, atLeast: margin.atLeast)
    if let changed {
      margin.atMost = changed
      margin.instead = others
    }
    return margin
  }
}
