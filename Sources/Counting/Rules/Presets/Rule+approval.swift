extension Rule {
  /// Every name on a ballot is a vote.
  static let approval = Rule(
    id: "approval", name: "Approval", year: "any",
    source: "general: each candidate named on a ballot has one vote from it",
    summary: "Each ballot is a vote for everybody it names, whatever the rank; a name written "
      + "twice counts once. Most votes win.",
    parameters: [
      RuleParameter(
        "approve-from", .integer(0...1000), default: "1",
        "on ballots with scores, the lowest score that is an approval", .choice),
      .tied("share", .choice),
    ],
    defaultSeats: 1, reads: .names
  ) { settings in
    VotePerBallot(
      approvalScore: settings.integer("approve-from"), sharesTies: settings.sharesTies)
  }
}
