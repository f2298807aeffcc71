extension Rule {
  private static let academyParameters: [RuleParameter] =
    [
      RuleParameter(
        "surplus-trigger", .integer(0...1000), default: "20",
        "a surplus moves only from so many per cent above the quota; sources give 20, and 10 for "
          + "Best Picture since 2011", .press),
      RuleParameter(
        "quota-later", .choice(AcademySTV.LaterQuota.allCases.map(\.rawValue)),
        default: "recalculated",
        "after the first round: live votes outside nominated piles over open places plus one, "
          + "without its fraction, plus 1; or as at first", .inferred),
      RuleParameter(
        "no-first-choice", .choice(["drop", "keep"]), default: "drop",
        "contenders without a first choice go at once, or take their turn", .press),
      RuleParameter(
        "later-surplus", .choice(["yes", "no"]), default: "no",
        "whether a surplus reached after the first round moves too; not found in any source",
        .choice),
      RuleParameter(
        "transfer-decimals", .choice(["exact", "1", "2", "3", "4"]), default: "exact",
        "decimals of the part that moves; a table that is not public rounds it", .inferred),
      RuleParameter(
        "lowest-tie", .choice(["none", "earlier-rounds", "first-choices"]),
        default: "earlier-rounds",
        "what is looked at first when several have the fewest votes; not found in any source",
        .choice),
    ] + MarkReading.parameters

  private static func academyMethod(_ settings: RuleSettings) -> AcademySTV {
    var method = AcademySTV()
    method.reading = MarkReading(settings)
    method.triggerPercent = settings.integer("surplus-trigger")
    method.quotaLater = .init(rawValue: settings.text("quota-later")) ?? .recalculated
    method.dropsNoFirstChoice = settings.text("no-first-choice") == "drop"
    method.movesLaterSurplus = settings.flag("later-surplus")
    method.transferDecimals = Int(settings.text("transfer-decimals"))
    method.tieSteps = TieStep.steps(named: settings.text("lowest-tie"))
    return method
  }

  /// The Academy's nominations.
  static let academySTV = Rule(
    id: "stv-academy", name: "Academy nominations", year: "2009 to now",
    source: "Academy Rules Five and Sixteen (2012-13); Pond 2009-2011, EW 2011-01-28; the full "
      + "rule book is not public",
    summary: "Single transferable vote. The quota is the ballots over places plus one, without its "
      + "fraction, plus 1, and is found anew as counting goes on. Whoever reaches it is nominated; "
      + "a nominee of the first round far enough above it passes on the part not needed; whoever "
      + "has no first choice is out; then the fewest goes, until the places are filled.",
    parameters: academyParameters, defaultSeats: 5
  ) { academyMethod($0) }

  /// Lead and supporting of one kind, counted at once by `ActingCategories`.
  static let academyActing = Rule(
    id: "academy-acting", name: "Academy acting nominations", year: "2002 to now",
    source: "Academy Rule Six (the same in the 75th, 77th and about the 84th rules)",
    summary: "Lead and supporting are counted at once, each as the Academy's nominations. A "
      + "performance with votes in both goes to the one in which it first reaches the number "
      + "needed; reaching both in one round, to the one in which it has the greater share of all "
      + "votes. Of two performances of one actor that reach it in one category one is nominated. "
      + "The performer is what stands before \" (\" in the candidate's name. Count the two files "
      + "with --together; one alone is counted as the Academy's nominations.",
    parameters: academyParameters + [
      .yesNo(
        "one-performance", true, "a performer is nominated once in a category", .ruleText)
    ],
    defaultSeats: 5
  ) { settings in
    ActingNominations(
      nominations: academyMethod(settings), onePerformanceEach: settings.flag("one-performance"))
  }
}
