extension Rule {
  /// Scottish local elections.
  static let scottishSTV = Rule(
    id: "stv-scottish", name: "Scottish STV", year: "2007, 2011",
    source: "Scottish Local Government Elections Order 2007 (S.S.I. 2007/42), rules 45 to 52",
    summary: "Single transferable vote by the weighted inclusive Gregory method: the quota is the "
      + "ballots over seats plus one, without its fraction, plus 1; the largest surplus moves "
      + "first, every paper at a value cut to five decimals; without a surplus the candidate "
      + "with the fewest votes goes.",
    parameters: [
      RuleParameter(
        "decimals", .integer(0...6), default: "5", "decimals of a transfer value, the rest cut",
        .ruleText),
      RuleParameter(
        "empty-surplus-round", .choice(["yes", "no"]), default: "yes",
        "a candidate elected with exactly the quota gets a round of their own, in which nothing "
          + "moves", .choice),
      RuleParameter(
        "tied", .choice(["earlier-rounds", "none"]), default: "earlier-rounds",
        "a tie is settled by the latest earlier round in which the tied differed, then by the "
          + "decision or lot given with --ties", .ruleText),
    ] + MarkReading.parameters,
    defaultSeats: 3
  ) { settings in
    var method = GregorySTV()
    method.reading = MarkReading(settings)
    method.decimals = settings.integer("decimals")
    method.hasRoundsWithoutSurplus = settings.flag("empty-surplus-round")
    method.tieSteps = TieStep.steps(named: settings.text("tied"))
    return method
  }
}
