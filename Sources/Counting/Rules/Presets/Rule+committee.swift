/// Several winners from approvals or from a few votes a ballot.
extension Rule {
  static let sntv = Rule(
    id: "sntv", name: "Single non-transferable vote", year: "any", source: "general",
    summary: "Each ballot is a vote for its first choice; most votes win the seats.",
    parameters: [.tied("share", .choice)] + MarkReading.parameters, defaultSeats: 3
  ) { settings in
    VotePerBallot(
      choices: 1, reading: MarkReading(settings), sharesTies: settings.sharesTies)
  }

  static let bloc = Rule(
    id: "bloc", name: "Bloc vote", year: "any", source: "general",
    summary: "Each ballot votes for as many as there are seats; most votes win.",
    parameters: [.tied("share", .choice)], defaultSeats: 3, reads: .names
  ) { settings in
    VotePerBallot(choices: nil, votesFollowSeats: true, sharesTies: settings.sharesTies)
  }

  static let limited = Rule(
    id: "limited", name: "Limited vote", year: "any", source: "general",
    summary: "Each ballot votes for a few, fewer than there are seats; most votes win.",
    parameters: [
      RuleParameter(
        "votes", .integer(1...10_000), default: "2", "votes a ballot has, from its top", .choice),
      .tied("share", .choice),
    ],
    defaultSeats: 3
  ) { settings in
    VotePerBallot(choices: settings.integer("votes"), sharesTies: settings.sharesTies)
  }

  static let sequentialPAV = Rule(
    id: "seq-pav", name: "Sequential proportional approval", year: "Thiele 1895",
    source: "Thiele 1895; Lackner and Skowron 2023",
    summary: "Seats are filled one by one by the most approvals; a ballot counts one over one more "
      + "than those it approves who are elected.",
    parameters: [], defaultSeats: 3, reads: .names
  ) { _ in ApprovalCommittee(way: .thiele) }

  static let phragmen = Rule(
    id: "phragmen", name: "Phragmén, sequential", year: "1894",
    source: "Phragmén 1894; Brill and others, Mathematical Programming 203 (2024)",
    summary: "Each seat is a load shared by its supporters; the candidate is elected whose "
      + "supporters then carry the least each.",
    parameters: [], defaultSeats: 3, reads: .names
  ) { _ in ApprovalCommittee(way: .phragmen) }

  static let equalShares = Rule(
    id: "equal-shares", name: "Method of equal shares", year: "2020",
    source: "Peters and Skowron, EC 2020",
    summary: "Voters share the seats equally as money; a candidate is elected when supporters can "
      + "pay for the seat, and who costs each the least goes first.",
    parameters: [
      RuleParameter(
        "completion", .choice(ApprovalCommittee.Completion.allCases.map(\.rawValue)),
        default: "phragmen",
        "seats that nobody can pay for are filled by Phragmén's rule with what is left, by most "
          + "approvals, or stay open", .choice)
    ],
    defaultSeats: 3, reads: .names
  ) { settings in
    ApprovalCommittee(
      way: .equalShares,
      completion: .init(rawValue: settings.text("completion")) ?? .phragmen)
  }
}
