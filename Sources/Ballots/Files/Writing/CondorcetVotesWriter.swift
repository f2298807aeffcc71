/// Writes the Condorcet Election Format.
enum CondorcetVotesWriter {
  static func text(_ profile: Profile) throws(BallotWriteError) -> String {
    try profile.checkNames(without: ";>=*^#|") { $0.hasPrefix("/") }
    let contest = profile.contest
    let names = contest.candidates.map(\.name)
    var out = ""
    if !contest.title.isEmpty { out += "#/Title: \(contest.title.filter { !$0.isNewline })\n" }
    out += "#/Candidates: " + names.joined(separator: " ; ") + "\n"
    if let seats = contest.seats { out += "#/Number of Seats: \(seats)\n" }
    out += "#/Implicit Ranking: true\n\n"
    for group in 0..<profile.groupCount {
      let ranks = profile.writtenRanks(of: group).compactMap { rank -> String? in
        guard case .marked(let marks) = rank else { return nil }
        return marks.map { names[$0.candidate] }.joined(separator: " = ")
      }
      out += (ranks.isEmpty ? "/EMPTY_RANKING/" : ranks.joined(separator: " > "))
      out += " * \(profile.weight(of: group))\n"
    }
    return out
  }
}
