extension Rule {
  /// Instant runoff; the Academy's final for Best Picture since 2009.
  static let instantRunoff = Rule(
    id: "irv", name: "Instant runoff", year: "any; Academy Best Picture since 2009",
    source: "EW 2009-09-04, FairVote 2011; base of the majority inferred",
    summary: "Each ballot counts for its highest choice still in. Whoever has more than half wins; "
      + "otherwise the candidate with the fewest votes goes, and those ballots move on. Several "
      + "seats are filled by counting again without those elected.",
    parameters: [
      RuleParameter(
        "majority", .choice(InstantRunoff.Majority.allCases.map(\.rawValue)), default: "live",
        "half of the ballots still live, of all that were counted, or of those live at first",
        .inferred),
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
      .yesNo(
        "batch", false,
        "as many as together have fewer votes than the next go together", .choice),
      .yesNo(
        "until-two", false, "having a winner, eliminating goes on until two are left", .choice),
      RuleParameter(
        "fewest-first-choices", .integer(0...1_000_000_000), default: "0",
        "with fewer first choices than this a candidate goes at once", .choice),
    ] + MarkReading.runoffParameters,
    defaultSeats: 1
  ) { runoff($0) }

  private static func runoff(_ settings: RuleSettings) -> InstantRunoff {
    var method = InstantRunoff()
    method.reading = MarkReading(settings)
    method.majority = .init(rawValue: settings.text("majority")) ?? .live
    method.sharesFinalTie = settings["final-tie"] == "share"
    method.dropsVotelessTogether = settings.text("no-votes") == "together"
    method.dropsTiedTogether = settings.text("lowest-tie") == "all"
    method.dropsBatches = settings.flag("batch")
    method.goesOnToTwo = settings["until-two"] == "yes"
    method.fewestFirstChoices = Int128(settings.integer("fewest-first-choices"))
    method.tieSteps = TieStep.steps(named: settings.text("lowest-tie"))
    return method
  }

  /// The fewest go until as many are left as seats.
  static let bottomsUp = Rule(
    id: "bottoms-up", name: "Bottoms-up", year: "any",
    source: "RCTab, winnerElectionMode bottomsUp and bottomsUpUsingPercentageThreshold",
    summary: "The candidate with the fewest votes goes and those ballots move on, until as many "
      + "are left as seats, or until everybody left has so many per cent of the votes.",
    parameters: [
      RuleParameter(
        "percent", .integer(0...100), default: "0",
        "ends when everybody left has so many per cent of the votes, whatever the seats; 0 to end "
          + "at the seats", .choice),
      RuleParameter(
        "majority", .choice(["live", "first"]), default: "first",
        "per cent of the votes live in each round or in the first", .choice),
      RuleParameter(
        "no-votes", .choice(["together", "singly"]), default: "singly",
        "candidates without a vote go together, or one by one", .choice),
      RuleParameter(
        "lowest-tie", .choice(["none", "earlier-rounds", "first-choices"]), default: "none",
        "what is looked at first when several have the fewest votes", .choice),
      .yesNo(
        "batch", false,
        "as many as together have fewer votes than the next go together", .choice),
      RuleParameter(
        "fewest-first-choices", .integer(0...1_000_000_000), default: "0",
        "with fewer first choices than this a candidate goes at once", .choice),
    ] + MarkReading.runoffParameters,
    defaultSeats: 3
  ) { settings in
    var method = runoff(settings)
    method.seatFilling = .bottomsUp
    let percent = settings.integer("percent")
    method.bottomsUpPercent = percent == 0 ? nil : percent
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
