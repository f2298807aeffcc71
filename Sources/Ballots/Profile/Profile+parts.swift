extension Profile {
  /// The ballots apart by their tags, in the tags' order; those without one last, under "". O(marks).
  public func parts() -> [(tag: String, profile: Profile)] {
    var builders = Array(repeating: ProfileBuilder(), count: contest.tags.count + 1)
    for group in 0..<groupCount {
      builders[Int(store.tag(of: group))].copy(
        group, of: self, weight: weight(of: group), withTag: false)
    }
    var untagged = contest
    untagged.tags = []
    let order = Array(builders.indices.dropFirst()) + [0]
    return order.filter { !builders[$0].isEmpty }.map { index in
      (index == 0 ? "" : contest.tags[index - 1], builders[index].build(untagged))
    }
  }
}
