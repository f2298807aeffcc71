/// Writes Debian's tally sheets, a line a ballot.
enum DebianTallyWriter {
  static func text(_ profile: Profile) throws(BallotWriteError) -> String {
    try profile.checkNames(without: "")
    try profile.checkSize { _ in profile.contest.candidates.count + 4 }
    if profile.contest.candidates.count > DebianTallyReader.mostOptions {
      throw BallotWriteError(
        description: "the format has at most \(DebianTallyReader.mostOptions) options")
    }
    let candidates = profile.contest.candidates
    let digits = String(candidates.count).count
    var out = ""
    for (index, candidate) in candidates.enumerated() {
      let number = String(index + 1)
      let arrow = String(repeating: "-", count: 4 + digits - number.count)
      out += "Option \(number)\(arrow)>: \(candidate.name)\n"
    }
    out += "\n"
    for group in 0..<profile.groupCount {
      var ranks = Array(repeating: "-", count: candidates.count)
      for (place, rank) in profile.writtenRanks(of: group).enumerated() {
        guard case .marked(let marks) = rank else { continue }
        guard place < 15 else {
          throw BallotWriteError(description: "the format holds 15 ranks; a ballot has more")
        }
        for mark in marks { ranks[mark.candidate] = String(place + 1, radix: 16, uppercase: true) }
      }
      let line = "V: " + ranks.joined() + "\n"
      for _ in 0..<profile.weight(of: group) { out += line }
    }
    return out
  }
}
