import Ballots

extension Count {
  /// What happened and why, a sentence or two a round.
  public var explanation: [String] {
    var lines = [opening]
    for round in tabulation.rounds { lines.append(sentence(round)) }
    for test in tabulation.noAwardTests {
      lines.append(
        "Test against No Award: \(test.above) ballots put \(name(test.candidate)) above it, "
          + "\(test.below) below. " + (test.fails ? "So there is no award." : "The award stands."))
    }
    lines.append(closing)
    return lines
  }

  private var opening: String {
    let census = tabulation.ballots
    var text = "\(rule.name): \(people(census.counted, "ballot", "ballots")) counted"
    if !census.empty.isZero { text += ", \(census.empty) empty" }
    if !census.invalid.isZero { text += ", \(census.invalid) invalid" }
    return text + " for \(contest.candidates.count) candidates and "
      + "\(seats) place\(seats == 1 ? "" : "s")."
  }

  private var closing: String {
    if let tie = tabulation.undecided {
      return "The count stops: \(list(tie.candidates)) tie for \(tie.purpose.rawValue) in round "
        + "\(tie.round), and nothing given decides it."
    }
    if tabulation.isNoAward { return "No award is given." }
    if !tabulation.nextBallot.isEmpty {
      return "Nobody is elected yet: another ballot is to be held among "
        + "\(list(tabulation.nextBallot))."
    }
    if winners.isEmpty { return "Nobody is elected." }
    return "Elected: \(list(tabulation.winners))."
  }

  private func sentence(_ round: Round) -> String {
    var parts: [String] = []
    if let quota = round.quota, quota != previous(round)?.quota {
      parts.append("\(text(quota)) votes are needed.")
    }
    if round.measure != .votes { parts.append(standings(round)) }
    if !round.elected.isEmpty { parts.append(elected(round)) }
    parts += ties(in: round)
    if !round.eliminated.isEmpty { parts.append(eliminated(round)) }
    parts += moves(round)
    if round.elected.isEmpty, round.measure == .scores, round.number < tabulation.rounds.count {
      parts.append("The two with the most go on.")
    }
    parts += pairs(round)
    if parts.isEmpty { parts.append("Nothing moves.") }
    return "Round \(round.number): " + parts.joined(separator: " ")
  }

  /// The numbers of a round that does not count votes, the most first.
  private func standings(_ round: Round) -> String {
    let words =
      switch round.measure {
      case .votes: "Votes"
      case .points: "Points"
      case .scores: "Scores"
      case .averages: "Average scores"
      case .wins: "Others not ahead of them"
      case .opposition: "Greatest opposition, counted below zero"
      case .load: "What supporters would carry"
      case .support: "Support"
      case .ballots: "Ballots"
      }
    let order = round.tallies.sorted {
      round.measure == .load ? $0.value < $1.value : $0.value > $1.value
    }
    let shown = order.prefix(6).map { "\(name($0.candidate)) \(text($0.value))" }
    return "\(words): \((shown + (order.count > 6 ? ["…"] : [])).joined(separator: ", "))."
  }

  /// How the winner stands against each of the others, where pairs are compared.
  private func pairs(_ round: Round) -> [String] {
    guard let pairs = tabulation.pairwise, let winner = round.elected.first else { return [] }
    let against = pairs.candidates.filter { $0 != winner }.prefix(8).map { other in
      "\(pairs.preferring(winner, to: other)) to \(pairs.preferring(other, to: winner)) against "
        + name(other)
    }
    return against.isEmpty ? [] : ["\(name(winner)) has \(WordList.and(Array(against)))."]
  }

  private func previous(_ round: Round) -> Round? {
    round.number > 1 ? tabulation.rounds[round.number - 2] : nil
  }

  private func elected(_ round: Round) -> String {
    var byReason: [(reason: ElectedReason, names: [String])] = []
    for (candidate, reason) in zip(round.elected, round.electedBecause) {
      let value = round.tally(of: candidate).map { " (\(text($0)))" } ?? ""
      if byReason.last?.reason != reason { byReason.append((reason, [])) }
      byReason[byReason.count - 1].names.append(name(candidate) + value)
    }
    return byReason.map { reason, names in
      "\(WordList.and(names)) \(names.count == 1 ? "is" : "are") elected, \(words(reason))."
    }.joined(separator: " ")
  }

  private func words(_ reason: ElectedReason) -> String {
    switch reason {
    case .quota: "having reached the quota"
    case .majority: "with more than half"
    case .mostVotes: "with the most votes"
    case .mostPoints: "with the most"
    case .beatsAll: "preferred to each other candidate in turn"
    case .beatpath: "with the strongest paths of victories"
    case .lockedIn: "whom no locked pair puts behind another"
    case .smallestDefeat: "with the smallest of all greatest defeats"
    case .mostPairs: "having won the most pairs"
    case .runoff: "preferred to the other on more ballots"
    case .share: "having enough support"
    case .remaining: "since no more are left than places"
    case .tied: "since they tie"
    case .told: "having been told before"
    }
  }

  private func ties(in round: Round) -> [String] {
    tabulation.ties.filter { $0.round == round.number }.map { tie in
      let settled =
        tie.resolution == .undecided
        ? "and nothing given decides" : "settled by: \(tie.resolution)"
      return "\(list(tie.candidates)) tie (\(tie.purpose.rawValue)), \(settled)."
    }
  }

  private func eliminated(_ round: Round) -> String {
    let many = round.eliminated.count > 6
    let names =
      many ? "\(round.eliminated.count) candidates" : list(round.eliminated)
    let verb = round.eliminated.count == 1 ? "goes" : "go"
    let reason =
      switch round.eliminatedBecause {
      case .fewest: "with the fewest votes"
      case .noFirstChoice: "without a first choice"
      case .noVotes: "without a vote"
      case .fewestNominations: "on the fewest ballots of those with the fewest points"
      case .tooFewVotes: "having too few first choices to stay in"
      case .notAmongFirst: "not being among those with the most votes"
      case .undeclared: "being undeclared, whom the rule does not elect"
      case .cannotCatchUp: "unable to catch up even together"
      case .otherCategory: "being nominated in the other category"
      case .samePerformer: "since another performance of the same performer is nominated"
      case .notOnNextBallot: "not being on the next ballot"
      case .notElected, nil: "the places being filled"
      }
    let value =
      round.eliminated.count == 1
      ? round.tally(of: round.eliminated[0]).map { " (\(text($0)))" } ?? "" : ""
    return "\(names)\(value) \(verb), \(reason)."
  }

  private func moves(_ round: Round) -> [String] {
    var order: [Int] = []
    for transfer in round.transfers where !order.contains(transfer.from) {
      order.append(transfer.from)
    }
    return order.map { source in
      let moves = round.transfers.filter { $0.from == source }.map { transfer in
        let target =
          switch transfer.to {
          case .candidate(let index): "to \(name(index))"
          case .exhausted: "to nobody"
          case .rounding: "lost by cutting decimals"
          }
        return "\(text(transfer.value)) \(target)"
      }
      let shown = moves.count > 8 ? Array(moves.prefix(8)) + ["…"] : moves
      return "From \(name(source)): \(shown.joined(separator: ", "))."
    }
  }

  private func people(_ value: Rational, _ one: String, _ many: String) -> String {
    "\(value) \(value == 1 ? one : many)"
  }

  private func list(_ candidates: [Int]) -> String { WordList.and(candidates.map(name)) }
}
