/// A profile cut down to what a format holds, and what was lost by it.
struct ProfileReduction {
  let profile: Profile
  let losses: [BallotLoss]

  /// O(marks).
  /// - Throws: `BallotWriteError` where weights cannot be kept.
  init(_ profile: Profile, to holds: Holdings) throws(BallotWriteError) {
    var builder = ProfileBuilder()
    var lost: [String: Int128] = [:]
    if profile.weightDenominator > 1, !holds.contains(.fractions) {
      throw BallotWriteError(
        description: "the format has no place for fractions of a ballot, which these have")
    }
    let keepsScores = holds.contains(.scores) && profile.hasScores
    let keepsTags = holds.contains(.tags)
    for group in 0..<profile.groupCount {
      let weight = profile.weight(of: group)
      var ballot = ReducedBallot(
        marks: profile.preferences(of: group),
        scores: keepsScores ? Array(profile.scores(of: group)) : nil)
      for loss in ballot.reduce(to: holds) { lost[loss, default: 0] += weight }
      let added = builder.add(
        ballot.marks, scores: ballot.scores, tag: keepsTags ? Int(profile.store.tag(of: group)) : 0,
        weight: weight, over: profile.weightDenominator, line: profile.line(of: group))
      if !added { throw BallotWriteError(description: ProfileBuilder.tooManyMessage) }
    }
    var losses = lost.sorted { $0.key < $1.key }.map {
      BallotLoss(
        what: $0.key, ballots: $0.value / profile.weightDenominator, mattersToCount: true)
    }
    if profile.hasScores, !keepsScores {
      losses.append(BallotLoss(what: "scores", mattersToCount: true))
    }
    var contest = profile.contest
    Self.strip(&contest, holds, &losses)
    self.profile = builder.build(contest)
    self.losses = losses
  }

  /// Takes from a contest what the format has no place for.
  private static func strip(
    _ contest: inout Contest, _ holds: Holdings, _ losses: inout [BallotLoss]
  ) {
    func lose(_ what: String, _ matters: Bool = false) {
      losses.append(BallotLoss(what: what, mattersToCount: matters))
    }
    func names(_ isLost: (Candidate) -> Bool) -> String {
      WordList.and(contest.candidates.filter(isLost).map(\.name))
    }
    if !holds.contains(.withdrawn), contest.candidates.contains(where: \.isWithdrawn) {
      lose("that \(names(\.isWithdrawn)) withdrew", true)
      for index in contest.candidates.indices { contest.candidates[index].isWithdrawn = false }
    }
    if !holds.contains(.undeclared), contest.candidates.contains(where: \.isUndeclared) {
      lose("that \(names(\.isUndeclared)) stands for undeclared write-ins", true)
      for index in contest.candidates.indices { contest.candidates[index].isUndeclared = false }
    }
    if !holds.contains(.tieOrder), contest.tieOrder != nil {
      lose("the order for ties", true)
      contest.tieOrder = nil
    }
    if !holds.contains(.tags), !contest.tags.isEmpty {
      lose("the tags that tell ballots apart")
      contest.tags = []
    }
    if !holds.contains(.seats), contest.seats ?? 1 != 1 {
      lose("the number of seats, \(contest.seats ?? 1)")
    }
    if !holds.contains(.title), !contest.title.isEmpty { lose("the title") }
    if !holds.contains(.remarks), !contest.remarks.isEmpty { lose("the remarks") }
  }
}

/// One ballot on its way into a format that may hold less.
private struct ReducedBallot {
  var marks: [Preference]
  var scores: [Int32]?

  /// - Returns: what had to be left out or changed.
  mutating func reduce(to holds: Holdings) -> [String] {
    var losses: [String] = []
    if !holds.contains(.overvotes), marks.contains(where: \.isOvervoted) {
      losses.append("overvoted ranks")
      marks = marks.map { $0.isOvervoted ? .skipped : $0 }
    }
    if scores != nil {
      if !holds.contains(.order) { orderByScores(&losses) }
      return losses
    }
    if !holds.contains(.order) {
      if marks.contains(where: { !$0.isEqual && $0 != marks.first }) { losses.append("the order") }
      let names = marks.compactMap(\.candidate)
      marks = names.enumerated().map { $0 == 0 ? .next($1) : .equal($1) }
    }
    if !holds.contains(.blankRanks), marks.contains(where: \.isSkipped) {
      losses.append("blank ranks")
      marks.removeAll(where: \.isSkipped)
    }
    if !holds.contains(.repeats) { dropRepeats(&losses) }
    if holds.contains(.order), !holds.contains(.equalRanks), marks.contains(where: \.isEqual) {
      losses.append("equal ranks")
      markEqualAsOvervoted()
    }
    return losses
  }

  private mutating func orderByScores(_ losses: inout [String]) {
    let scored = zip(marks, scores ?? []).compactMap { mark, score in
      mark.candidate.map {
        ScoredMark(candidate: $0, score: score == ScoredMark.none ? nil : Int(score))
      }
    }
    let given = scored.filter { $0.score != nil }
    if given.count < scored.count { losses.append("names without a score") }
    // The first score of a name is the one that counts.
    var seen: Set<Int> = []
    let kept = given.filter { seen.insert($0.candidate).inserted }
    if kept.count < given.count { losses.append("names that stand twice") }
    let ballot = ScoredMark.ballot(kept)
    // Within one score nothing but the order of the file is lost.
    if Self.ranks(ballot.marks) != Self.ranks(marks), kept.count == scored.count {
      losses.append("an order that the scores do not give")
    }
    (marks, scores) = (ballot.marks, ballot.scores)
  }

  private static func ranks(_ marks: [Preference]) -> [Set<Int>] {
    var ranks: [Set<Int>] = []
    for mark in marks {
      guard let candidate = mark.candidate else { continue }
      if mark.isEqual, !ranks.isEmpty {
        ranks[ranks.count - 1].insert(candidate)
      } else {
        ranks.append([candidate])
      }
    }
    return ranks
  }

  private mutating func dropRepeats(_ losses: inout [String]) {
    var seen: Set<Int> = []
    var kept: [Preference] = []
    var opensRank = false
    for mark in marks {
      guard let candidate = mark.candidate else {
        kept.append(mark)
        continue
      }
      if !mark.isEqual { opensRank = false }
      if seen.insert(candidate).inserted {
        kept.append(opensRank ? .next(candidate) : mark)
        opensRank = false
      } else {
        // Whoever stood level with the one left out begins the rank.
        if !mark.isEqual { opensRank = true }
      }
    }
    if kept.count < marks.count {
      losses.append("names that stand twice")
      marks = kept
    }
  }

  private mutating func markEqualAsOvervoted() {
    var kept: [Preference] = []
    for mark in marks {
      if mark.isEqual, !kept.isEmpty {
        kept[kept.count - 1] = .overvoted
      } else {
        kept.append(mark)
      }
    }
    marks = kept
  }
}
