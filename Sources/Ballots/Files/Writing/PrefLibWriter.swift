/// Writes PrefLib's formats: the narrowest of .soc, .soi, .toc and .toi that holds the orders, or .cat
/// for approvals.
enum PrefLibWriter {
  /// The type that `text` writes, as the ending of the file's name.
  static func type(_ profile: Profile) -> String {
    if profile.contest.kind == .approval { return "cat" }
    var hasTies = false
    var isComplete = true
    for group in 0..<profile.groupCount {
      let marks = profile.preferences(of: group)
      if marks.contains(where: \.isEqual) { hasTies = true }
      if marks.count < profile.contest.candidates.count { isComplete = false }
    }
    return (hasTies ? "to" : "so") + (isComplete ? "c" : "i")
  }

  static func text(_ profile: Profile) throws(BallotWriteError) -> String {
    try profile.checkNames(without: "")
    let contest = profile.contest
    let type = type(profile)
    var lines = [
      "FILE NAME: ballots.\(type)", "TITLE: \(contest.title.filter { !$0.isNewline })",
      "DESCRIPTION:", "DATA TYPE: \(type)", "MODIFICATION TYPE: original", "RELATES TO:",
      "RELATED FILES:", "PUBLICATION DATE:", "MODIFICATION DATE:",
      "NUMBER ALTERNATIVES: \(contest.candidates.count)", "NUMBER VOTERS: \(profile.totalWeight)",
    ]
    if type == "cat" {
      lines += [
        "NUMBER UNIQUE PREFERENCES: \(profile.groupCount)", "NUMBER CATEGORIES: 2",
        "CATEGORY NAME 1: Yes", "CATEGORY NAME 2: No",
      ]
    } else {
      lines.append("NUMBER UNIQUE ORDERS: \(profile.groupCount)")
    }
    for (index, candidate) in contest.candidates.enumerated() {
      lines.append("ALTERNATIVE NAME \(index + 1): \(candidate.name)")
    }
    var out = lines.map { "# \($0)\n" }.joined()
    for group in 0..<profile.groupCount {
      let slots = profile.writtenRanks(of: group).compactMap { rank -> [Int]? in
        guard case .marked(let marks) = rank else { return nil }
        return marks.map { $0.candidate + 1 }
      }
      let text = type == "cat" ? categories(slots, contest) : slots.map(slot)
      out += "\(profile.weight(of: group)): " + text.joined(separator: ", ") + "\n"
    }
    return out
  }

  private static func slot(_ names: [Int]) -> String {
    let list = names.map(String.init).joined(separator: ", ")
    return names.count == 1 ? list : "{\(list)}"
  }

  private static func categories(_ slots: [[Int]], _ contest: Contest) -> [String] {
    let yes = Set(slots.joined())
    let no = (1...max(1, contest.candidates.count)).filter { !yes.contains($0) }
    return [slot(yes.sorted()), slot(no)]
  }
}
