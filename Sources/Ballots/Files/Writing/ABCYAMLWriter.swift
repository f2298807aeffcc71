/// Writes abcvoting's .abc.yaml: a list of approved candidates a voter, or a group with its weight
/// where voters are many or weights are fractions.
enum ABCYAMLWriter {
  private static let mostVoters: Int128 = 10_000

  static func text(_ profile: Profile) throws(BallotWriteError) -> String {
    // YAML takes a byte order mark at the start of a name for no part of it.
    try profile.checkNames(without: "") { $0.unicodeScalars.first == "\u{FEFF}" }
    guard profile.totalWeight > 0 else {
      throw BallotWriteError(
        description: "the format has a line for each ballot, and there is none")
    }
    let contest = profile.contest
    var out = ""
    if !contest.title.isEmpty { out += "description: \(quoted(contest.title))\n" }
    out += "num_cand: \(contest.candidates.count)\n"
    if let seats = contest.seats {
      out += "committeesize: \(min(seats, contest.candidates.count))\n"
    }
    out += "cand_names: "
    out += "[" + contest.candidates.map { quoted($0.name) }.joined(separator: ", ") + "]\n"
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

  /// What our reader takes for an alias or a list, and what YAML prints as no character of its own, is
  /// written by number.
  private static func quoted(_ text: String) -> String {
    JSONValue.string(text).line.unicodeScalars.map { scalar in
      switch scalar {
      case "*", "[", "]", "{", "}": "\\x" + String(scalar.value, radix: 16, uppercase: true)
      case "\u{7F}"..."\u{84}", "\u{86}"..."\u{9F}", "\u{FFFE}"..."\u{FFFF}":
        "\\u" + String(String(scalar.value + 0x10000, radix: 16).suffix(4))
      default: String(scalar)
      }
    }.joined()
  }
}
