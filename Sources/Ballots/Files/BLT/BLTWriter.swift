/// Writes a profile as plain BLT: ballots sorted by content, names in quotes, and nothing that tells
/// in which order they were cast. The same ballots are the same bytes.
public enum BLTWriter {
  /// - Parameter seats: the second number of the file.
  /// O(marks × log ballots).
  public static func text(_ profile: Profile, seats: Int) -> String {
    let candidates = profile.contest.candidates
    var out = "\(candidates.count) \(seats)\n"
    let withdrawn = candidates.indices.filter { candidates[$0].isWithdrawn }
    if !withdrawn.isEmpty {
      out += withdrawn.map { "-\($0 + 1)" }.joined(separator: " ") + "\n"
    }
    let order = (0..<profile.groupCount).map { ($0, profile.preferences(of: $0).map(\.code)) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }
    for (group, _) in order {
      out += weight(profile.weight(of: group), profile.weightDenominator)
      for mark in profile.preferences(of: group) {
        if mark.isEqual { out += "=" } else { out += " " }
        out += mark.candidate.map { String($0 + 1) } ?? "-"
      }
      out += " 0\n"
    }
    out += "0\n"
    for name in candidates.map(\.name) + [profile.contest.title] { out += quoted(name) + "\n" }
    return out
  }

  private static func weight(_ weight: Int128, _ denominator: Int128) -> String {
    denominator == 1 ? "\(weight)" : "\(weight)/\(denominator)"
  }

  private static func quoted(_ name: String) -> String {
    let plain = String(name.map { $0.isNewline ? " " : $0 })
    return "\""
      + plain.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
