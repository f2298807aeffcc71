/// Writes a profile as BLT: ballots sorted by content, names in quotes, and nothing that tells
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
    let undeclared = candidates.indices.filter { candidates[$0].isUndeclared }
    if !undeclared.isEmpty { out += option("undeclared", undeclared) }
    if let order = profile.contest.tieOrder { out += option("tie", order) }
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
    let remarks = profile.contest.remarks
    for text in candidates.map(\.name) + [profile.contest.title] + remarks {
      out += quoted(text) + "\n"
    }
    return out
  }

  /// Droop's option lines, such as `[tie 3 1 2]`.
  private static func option(_ name: String, _ candidates: [Int]) -> String {
    "[\(name) " + candidates.map { String($0 + 1) }.joined(separator: " ") + "]\n"
  }

  private static func weight(_ weight: Int128, _ denominator: Int128) -> String {
    denominator == 1 ? "\(weight)" : "\(weight)/\(denominator)"
  }

  /// A backslash at the end or before a quotation mark.
  static func isEscape(_ text: String.UTF8View, _ place: String.Index) -> Bool {
    guard text[place] == UInt8(ascii: "\\") else { return false }
    let next = text.index(after: place)
    return next == text.endIndex || text[next] == UInt8(ascii: "\"")
  }

  private static func quoted(_ name: String) -> String {
    // From the end: a backslash before a quotation mark, or at the end, would take it for a letter.
    var kept: [Unicode.Scalar] = []
    for scalar in String(name.map { $0.isNewline ? " " : $0 }).unicodeScalars.reversed() {
      if scalar == "\\", kept.last ?? "\"" == "\"" { continue }
      kept.append(scalar)
    }
    // Two quotation marks at the start would be an empty name.
    let startsQuoted = kept.last == "\""
    if startsQuoted { kept.removeLast() }
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: kept.reversed())
    return "\"" + (startsQuoted ? "\\\"" : "") + CSVText.doublingQuotes(String(plain)) + "\""
  }
}
