/// Writes abcvoting's .abc.yaml: a list of approved candidates a voter, or a group with its weight
/// where voters are many or weights are fractions.
enum ABCYAMLWriter {
  private static let mostVoters: Int128 = 10_000

  static func text(_ profile: Profile) throws(BallotWriteError) -> String {
    try profile.checkNames(without: "")
    let contest = profile.contest
    var out = ""
    if !contest.title.isEmpty { out += "description: \(JSONValue.string(contest.title).line)\n" }
    out += "num_cand: \(contest.candidates.count)\n"
    if let seats = contest.seats {
      out += "committeesize: \(min(seats, contest.candidates.count))\n"
    }
    out += "cand_names: "
    out += JSONValue.array(contest.candidates.map { .string($0.name) }).line + "\n"
    let isWeighted = profile.weightDenominator > 1 || profile.totalWeight > mostVoters
    out += "profile:\n"
    var weights: [String] = []
    for group in 0..<profile.groupCount {
      let approved = profile.preferences(of: group).compactMap(\.candidate)
      let line = "  - [" + approved.map(String.init).joined(separator: ", ") + "]\n"
      if isWeighted {
        out += line
        weights.append("\"\(profile.writtenWeight(of: group))\"")
      } else {
        for _ in 0..<profile.weight(of: group) { out += line }
      }
    }
    if isWeighted { out += "voter_weights: [" + weights.joined(separator: ", ") + "]\n" }
    return out
  }
}
