import Ballots
import BigInt

/// A ballot in a transferable vote whose surpluses move papers at a reduced value: it goes through the
/// transfers that the count's rounds tell.
struct TransferTrace {
  /// What of a paper worth `value` moves on, when `surplus` of `total` does.
  let passOn: (_ value: Rational, _ surplus: Rational, _ total: Rational) -> Rational

  private struct Paper {
    let choices: [Int]
    /// What part of the ballot it is.
    let share: Rational
    var position: Int
    var value: Rational = 1
    var kept: [Int: Rational] = [:]

    var holder: Int? { choices.indices.contains(position) ? choices[position] : nil }

    mutating func advance(to isUsable: (Int) -> Bool) {
      position = choices[position...].dropFirst().firstIndex(where: isUsable) ?? choices.endIndex
    }
  }

  func steps(
    _ ballot: Profile, _ reading: MarkReading, in count: Tabulation
  ) throws(CountingError) -> [TraceStep] {
    let ballots = try RankedBallots(ballot, reading)
    let first = Set(count.rounds.first?.tallies.map(\.candidate) ?? [])
    var papers = (0..<ballots.groupCount).filter { !ballots.choices(of: $0).isEmpty }.map {
      let choices = ballots.choices(of: $0).map { Int($0) }
      return Paper(
        choices: choices, share: ballots.rational(ballots.weight($0)),
        position: choices.firstIndex(where: first.contains) ?? choices.endIndex)
    }
    var elected: Set<Int> = []
    return count.rounds.map { round in
      let step = step(round, papers)
      elected.formUnion(round.elected)
      for index in papers.indices { move(&papers[index], round, elected) }
      return step
    }
  }

  private func step(_ round: Round, _ papers: [Paper]) -> TraceStep {
    var step = TraceStep(round: round.number, given: [])
    for paper in papers {
      for (candidate, value) in paper.kept.sorted(by: { $0.key < $1.key }) {
        step.add(value * paper.share, to: candidate)
      }
      if let holder = paper.holder {
        step.add(paper.value * paper.share, to: holder)
      } else {
        step.exhausted += paper.value * paper.share
      }
    }
    return step
  }

  /// Takes a paper through the transfers of a round: surpluses first, then those who are out.
  private func move(_ paper: inout Paper, _ round: Round, _ elected: Set<Int>) {
    let standing = Set(round.tallies.map(\.candidate)).subtracting(elected)
    // Whoever goes for want of votes goes before surpluses move, others after.
    let goesFirst = round.eliminatedBecause == .noFirstChoice
    let usable = goesFirst ? standing.subtracting(round.eliminated) : standing
    if let holder = paper.holder, elected.contains(holder), let quota = round.quota,
      let total = round.tally(of: holder), total > quota,
      round.transfers.contains(where: { $0.from == holder })
    {
      let moved = passOn(paper.value, total - quota, total)
      paper.kept[holder, default: 0] += paper.value * quota / total
      paper.value = moved
      paper.advance(to: usable.contains)
    }
    let left = standing.subtracting(round.eliminated)
    if let holder = paper.holder, round.eliminated.contains(holder) {
      paper.advance(to: left.contains)
    }
  }
}

extension GregorySTV: TracedMethod {
  func trace(_ ballot: Profile, in count: Tabulation) throws(CountingError) -> [TraceStep] {
    let decimals = decimals
    let cut = cut
    return try TransferTrace { value, surplus, total in
      guard let decimals else { return value * surplus / total }
      return switch cut {
      case .value: (value * surplus / total).cut(to: decimals)
      case .factor: (value * (surplus / total).cut(to: decimals)).cut(to: decimals)
      }
    }.steps(ballot, reading, in: count)
  }
}

extension AcademySTV: TracedMethod {
  func trace(_ ballot: Profile, in count: Tabulation) throws(CountingError) -> [TraceStep] {
    let decimals = transferDecimals
    return try TransferTrace { value, surplus, total in
      value * (decimals.map { (surplus / total).cut(to: $0) } ?? surplus / total)
    }.steps(ballot, reading, in: count)
  }
}

extension ActingNominations: TracedMethod {
  func trace(_ ballot: Profile, in count: Tabulation) throws(CountingError) -> [TraceStep] {
    try nominations.trace(ballot, in: count)
  }
}

extension MeekSTV: TracedMethod {
  /// Down the ballot each keeps its part of what reaches it, and the rest goes on.
  func trace(_ ballot: Profile, in count: Tabulation) throws(CountingError) -> [TraceStep] {
    let ballots = try RankedBallots(ballot, reading)
    return count.rounds.map { round in
      let keep = Dictionary(
        round.keep.map { ($0.candidate, $0.value) }, uniquingKeysWith: { first, _ in first })
      let standing = Set(round.tallies.map(\.candidate))
      var step = TraceStep(round: round.number, given: [])
      for group in 0..<ballots.groupCount where !ballots.choices(of: group).isEmpty {
        let share = ballots.rational(ballots.weight(group))
        var value = Rational(1)
        for choice in ballots.choices(of: group) where standing.contains(Int(choice)) {
          let factor = keep[Int(choice)] ?? 1
          let kept = self.keep == .warren ? min(value, factor) : roundedUp(value * factor)
          step.add(kept * share, to: Int(choice))
          value -= kept
          if value.isZero { break }
        }
        step.exhausted += value * share
      }
      return step
    }
  }

  private func roundedUp(_ value: Rational) -> Rational {
    let cut = value.cut(to: decimals)
    return cut == value ? value : cut + Rational(1, BigInt(10).power(decimals))
  }
}
