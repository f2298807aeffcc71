/// Writes starvote's own format.
enum StarvoteWriter {
  static func text(_ profile: Profile) throws(BallotWriteError) -> String {
    guard profile.hasScores else { throw CSVBallotWriter.noScores }
    try profile.checkNames(without: "") { name in
      name.hasPrefix("#") || name.hasPrefix("[") || name.contains(" #")
    }
    let contest = profile.contest
    let seats = contest.seats ?? 1
    var highest = 1
    var named: Set<Int> = []
    var ballots = ""
    for group in 0..<profile.groupCount {
      let weight = profile.weight(of: group)
      // Ballots that weigh nothing count for nothing, and the format has no number for them.
      if weight == 0 { continue }
      var lines = ""
      for rank in profile.writtenRanks(of: group) {
        guard case .marked(let marks) = rank else { continue }
        for mark in marks {
          guard let score = mark.score, score >= 0 else {
            throw BallotWriteError(description: "the format holds scores of 0 and more")
          }
          highest = max(highest, score)
          named.insert(mark.candidate)
          lines += "\(contest.candidates[mark.candidate].name) = \(score)\n"
        }
      }
      if lines.isEmpty {
        throw BallotWriteError(
          description: "the format has no place for ballots without a score, and \(weight) are so")
      }
      ballots += (weight == 1 ? "1 ballot:\n" : "\(weight) ballots:\n") + lines + "\n"
    }
    let silent = contest.candidates.indices.filter { !named.contains($0) }
    if !silent.isEmpty {
      throw BallotWriteError(
        description: "the format names candidates by their scores alone, and nobody scores "
          + WordList.and(silent.map { contest.candidates[$0].name }))
    }
    return """
      [options]
      method = \(seats == 1 ? "star" : "bloc")
      seats = \(seats)
      maximum score = \(max(5, highest))

      [ballots]
      \(ballots)
      """
  }
}
