extension Profile {
  /// The ballots apart by their tags, in the tags' order; those without one last, under "". O(marks).
  public func parts() -> [(tag: String, profile: Profile)] {
    var builders = Array(repeating: ProfileBuilder(), count: contest.tags.count + 1)
    for group in 0..<groupCount {
      // They are part of a profile that is within the bounds.
      _ = builders[Int(store.tag(of: group))].add(
        preferences(of: group), scores: hasScores ? Array(scores(of: group)) : nil,
        weight: weight(of: group), over: weightDenominator, line: line(of: group))
    }
    var untagged = contest
    untagged.tags = []
    let order = Array(builders.indices.dropFirst()) + [0]
    return order.filter { !builders[$0].isEmpty }.map { index in
      (index == 0 ? "" : contest.tags[index - 1], builders[index].build(untagged))
    }
  }
}
