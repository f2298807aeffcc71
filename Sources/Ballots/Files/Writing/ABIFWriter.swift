/// Writes ABIF: every candidate declared, then a line a group.
enum ABIFWriter {
  static func text(_ profile: Profile) throws(BallotWriteError) -> String {
    try profile.checkNames(without: "[]")
    let contest = profile.contest
    var out = ""
    if !contest.title.isEmpty {
      let title = JSONValue.string(contest.title.filter { !$0.isNewline && $0 != "\"" }).line
      out += "{\"title\": \(title)}\n"
    }
    let tokens = contest.candidates.enumerated().map { index, candidate in
      isBare(candidate.name) ? candidate.name : "C\(index + 1)"
    }
    // A made-up token may be another candidate's name; then all are numbered alike.
    let names = Set(contest.candidates.map(\.name))
    let isClear = zip(tokens, contest.candidates).allSatisfy {
      $0 == $1.name || !names.contains($0)
    }
    let used = isClear ? tokens : contest.candidates.indices.map { "_candidate_\($0 + 1)" }
    for (token, candidate) in zip(used, contest.candidates) {
      out += "=\(token):[\(candidate.name)]\n"
    }
    let isApproval = contest.kind == .approval
    for group in 0..<profile.groupCount {
      let ranks = profile.writtenRanks(of: group).compactMap { rank -> String? in
        guard case .marked(let marks) = rank else { return nil }
        return marks.map { mark in used[mark.candidate] + (mark.score.map { "/\($0)" } ?? "") }
          .joined(separator: isApproval ? "," : "=")
      }
      out += "\(profile.weight(of: group)):" + ranks.joined(separator: ">") + "\n"
    }
    return out
  }

  private static func isBare(_ name: String) -> Bool {
    name.utf8.allSatisfy { byte in
      (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
        || byte == UInt8(ascii: "_")
    } && name.utf8.first.map { $0 > 0x39 } ?? false
  }
}
