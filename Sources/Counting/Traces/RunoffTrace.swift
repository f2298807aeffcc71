import Ballots

/// Where a ballot is in rules that move it whole: with the first of its choices who is still in.
enum RunoffTrace {
  static func steps(
    _ ballot: Profile, _ reading: MarkReading, in count: Tabulation
  ) throws(CountingError) -> [TraceStep] {
    let papers = try RankedBallots(ballot, reading)
    /// Stopped for good in this run over the ballots, at a rank of which several were in.
    var stopped: Set<Int> = []
    var pass: Int?
    return count.rounds.map { round in
      let standing = Set(round.tallies.map(\.candidate))
      var step = TraceStep(round: round.number, given: [])
      if round.pass != pass { stopped = [] }
      pass = round.pass
      for group in 0..<papers.groupCount where !papers.choices(of: group).isEmpty {
        let share = papers.rational(papers.weight(group))
        if !stopped.contains(group), let holder = holder(papers.choices(of: group), standing) {
          step.add(share, to: holder)
        } else {
          stopped.insert(group)
          step.exhausted += share
        }
      }
      return step
    }
  }

  /// The first choice who is in; nobody at a rank of which several are.
  private static func holder(_ choices: ArraySlice<Int32>, _ standing: Set<Int>) -> Int? {
    var position = choices.startIndex
    while position < choices.endIndex {
      var next = position + 1
      while next < choices.endIndex, choices[next] < 0 { next += 1 }
      let usable = choices[position..<next].map { Int($0 < 0 ? ~$0 : $0) }
        .filter(standing.contains)
      if usable.count > 1 { return nil }
      if let only = usable.first { return only }
      position = next
    }
    return nil
  }
}

extension TraceStep {
  mutating func add(_ value: Rational, to candidate: Int) {
    if value.isZero { return }
    if let index = given.firstIndex(where: { $0.candidate == candidate }) {
      given[index].value += value
    } else {
      given.append(Tally(candidate: candidate, value: value))
    }
  }
}

extension InstantRunoff: TracedMethod {
  func trace(_ ballot: Profile, in count: Tabulation) throws(CountingError) -> [TraceStep] {
    try RunoffTrace.steps(ballot, reading, in: count)
  }
}

extension TwoRound: TracedMethod {
  func trace(_ ballot: Profile, in count: Tabulation) throws(CountingError) -> [TraceStep] {
    try RunoffTrace.steps(ballot, reading, in: count)
  }
}

extension HugoRunoff: TracedMethod {
  func trace(_ ballot: Profile, in count: Tabulation) throws(CountingError) -> [TraceStep] {
    try RunoffTrace.steps(ballot, reading, in: count)
  }
}

extension EPluribusHugo: TracedMethod {
  /// In each round an equal part of its point for each it names who is in.
  func trace(_ ballot: Profile, in count: Tabulation) throws(CountingError) -> [TraceStep] {
    let able = Set(ballot.contest.standing)
    let lines = ballot.preferences(of: 0).compactMap(\.candidate).filter(able.contains)
    return count.rounds.map { round in
      let standing = Set(round.tallies.map(\.candidate))
      let named = lines.filter(standing.contains)
      let names = Set(named)
      var step = TraceStep(round: round.number, given: [])
      let parts = repeatedTitle == .once ? names.count : named.count
      for name in names.sorted() { step.add(Rational(1, parts), to: name) }
      if names.isEmpty, !lines.isEmpty { step.exhausted = 1 }
      return step
    }
  }
}
