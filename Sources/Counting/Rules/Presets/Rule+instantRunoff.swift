extension Rule {
  /// Instant runoff; the Academy's final for Best Picture since 2009.
  static let instantRunoff = Rule(
    id: "irv", name: "Instant runoff", year: "any; Academy Best Picture since 2009",
    source: "EW 2009-09-04, FairVote 2011; base of the majority inferred",
    summary: "Each ballot counts for its highest choice still in. Whoever has more than half wins; "
      + "otherwise the candidate with the fewest votes goes, and those ballots move on.",
    parameters: [
      RuleParameter(
        "majority", .choice(InstantRunoff.Majority.allCases.map(\.rawValue)), default: "live",
        "half of the ballots still live, or of all that were counted", .inferred),
      RuleParameter(
        "final-tie", .choice(["share", "break"]), default: "share",
        "when all who are left have the same votes they all win, or a tie step decides", .press),
      RuleParameter(
        "no-votes", .choice(["together", "singly"]), default: "together",
        "candidates without a vote go together, or one by one", .choice),
      RuleParameter(
        "lowest-tie", .choice(["none", "earlier-rounds", "first-choices", "all"]), default: "none",
        "what is looked at first when several have the fewest votes; all: they go together",
        .choice),
    ] + MarkReading.parameters,
    defaultSeats: 1, mostSeats: 1
  ) { settings in
    var method = InstantRunoff()
    method.reading = MarkReading(settings)
    method.majority = .init(rawValue: settings.text("majority")) ?? .live
    method.sharesFinalTie = settings.text("final-tie") == "share"
    method.dropsVotelessTogether = settings.text("no-votes") == "together"
    method.dropsTiedTogether = settings.text("lowest-tie") == "all"
    method.tieSteps = TieStep.steps(named: settings.text("lowest-tie"))
    return method
  }
}

extension Rule {
  /// Two rounds in one ballot.
  static let twoRound = Rule(
    id: "two-round", name: "Two rounds", year: "any", source: "general",
    summary: "Whoever has more than half of the first choices wins; otherwise the two with the "
      + "most stand against each other, and each ballot counts for the one it prefers.",
    parameters: [
      .yesNo(
        "admit-ties", false, "all who tie for the second place go on too", .choice),
      .tied("share", .choice),
    ] + MarkReading.parameters,
    defaultSeats: 1, mostSeats: 1
  ) { settings in
    TwoRound(
      reading: MarkReading(settings), admitsTies: settings.flag("admit-ties"),
      sharesFinalTie: settings.sharesTies)
  }
}

extension TieStep {
  /// The step that a rule's parameter names; none for any other word.
  static func steps(named name: String) -> [TieStep] {
    switch name {
    case "earlier-rounds": [.earlierRounds]
    case "first-choices": [.firstChoices]
    default: []
    }
  }
}
