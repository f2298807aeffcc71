extension Rule {
  private static func decimals(_ most: Int, _ value: Int) -> RuleParameter {
    RuleParameter(
      "decimals", .integer(0...most), default: String(value),
      "decimals that are kept, the rest cut", .ruleText)
  }

  /// Weighted inclusive Gregory, with every choice open.
  static let wigm = Rule(
    id: "stv-wigm", name: "STV, weighted inclusive Gregory", year: "any",
    source: "general; the choices are those of the rules that bodies have written down",
    summary: "Single transferable vote: whoever reaches the quota is elected; the largest surplus "
      + "moves first, every paper at a reduced value; without a surplus the candidate with the "
      + "fewest votes goes.",
    parameters: [
      RuleParameter(
        "decimals", .choice(["exact"] + (0...12).map(String.init)), default: "exact",
        "exact fractions, or so many decimals, the rest cut", .choice),
      RuleParameter(
        "quota", .choice(GregorySTV.Quota.allCases.map(\.rawValue)), default: "droop",
        "droop: votes over seats plus one without the fraction, plus 1; fraction: the same with "
          + "its decimals, plus one unit of the last; more-than: above votes over seats plus one; "
          + "hare: votes over seats without the fraction", .choice),
      RuleParameter(
        "cut", .choice(GregorySTV.Cut.allCases.map(\.rawValue)), default: "value",
        "value: surplus × value ÷ votes is cut once; factor: surplus ÷ votes first", .choice),
      RuleParameter(
        "sure-losers", .choice(GregorySTV.SureLosers.allCases.map(\.rawValue)), default: "no",
        "those who cannot catch up even together go one by one, together before a surplus moves, "
          + "or before anything else in a round", .choice),
      RuleParameter(
        "empty-surplus-round", .choice(["yes", "no"]), default: "no",
        "a candidate elected with exactly the quota gets a round in which nothing moves", .choice),
      RuleParameter(
        "one-a-round", .choice(["yes", "no"]), default: "no",
        "at most one candidate is elected in a round", .choice),
      RuleParameter(
        "quota-follows", .choice(["yes", "no"]), default: "no",
        "the quota is found anew as ballots are exhausted", .choice),
      lowestTie("earlier-rounds", .choice),
    ] + MarkReading.parameters,
    defaultSeats: 3
  ) { settings in
    var method = GregorySTV()
    method.reading = MarkReading(settings)
    method.decimals = Int(settings.text("decimals"))
    method.quota = .init(rawValue: settings.text("quota")) ?? .droop
    method.cut = .init(rawValue: settings.text("cut")) ?? .value
    method.sureLosers = .init(rawValue: settings.text("sure-losers")) ?? .no
    method.hasRoundsWithoutSurplus = settings.flag("empty-surplus-round")
    method.electsOneAtATime = settings.flag("one-a-round")
    method.followsExhaustion = settings.flag("quota-follows")
    method.tieSteps = TieStep.steps(named: settings.text("tied"))
    return method
  }

  /// Albany, California, whose quota follows the ballots still in.
  static let albany = Rule(
    id: "stv-albany", name: "Albany STV", year: "2022",
    source: "City of Albany charter as counted by Alameda County, 2022 (quotas of the official "
      + "count); decimals inferred from it",
    summary:
      "Single transferable vote whose quota is found anew in each round from the ballots not "
      + "exhausted: over seats plus one, without its fraction, plus 1. A surplus moves before the "
      + "fewest goes, every paper at a reduced value.",
    parameters: [
      decimals(12, 6), lowestTie("earlier-rounds", .unconfirmed),
    ] + MarkReading.parameters,
    defaultSeats: 2
  ) { settings in
    var method = GregorySTV()
    method.reading = MarkReading(settings)
    method.decimals = settings.integer("decimals")
    method.cut = .factor
    method.hasRoundsWithoutSurplus = true
    method.followsExhaustion = true
    method.tieSteps = TieStep.steps(named: settings.text("tied"))
    return method
  }

  static func lowestTie(_ value: String, _ certainty: Certainty) -> RuleParameter {
    RuleParameter(
      "tied", .choice(["earlier-rounds", "first-choices", "none"]), default: value,
      "a tie is settled by the latest earlier round in which the tied differed, by the first "
        + "choices, or not by the rule; then by what --ties gives", certainty)
  }

  /// The Proportional Representation Foundation's reference rule.
  static let wigmPRF = fractionalQuota(
    "stv-wigm-prf", "PR Foundation WIGM", year: "2009", source: "prfound.org, reference WIGM rule",
    places: 4, .ruleText)

  /// Californians for Electoral Reform.
  static let cfer = fractionalQuota(
    "stv-cfer", "CfER STV", year: "2000s",
    source: "Californians for Electoral Reform, model statute; as counted by Droop", places: 5,
    .inferred)

  /// Weighted inclusive Gregory with a quota that keeps its decimals.
  private static func fractionalQuota(
    _ id: String, _ name: String, year: String, source: String, places: Int, _ certainty: Certainty
  ) -> Rule {
    Rule(
      id: id, name: name, year: year, source: source,
      summary: "Weighted inclusive Gregory with a quota of votes over seats plus one, with its "
        + "decimals, plus one unit of the last; the largest surplus moves first.",
      parameters: [
        decimals(12, places),
        RuleParameter(
          "sure-losers", .choice(["no", "together"]), default: "no",
          "those who cannot catch up even together go one by one, or together", certainty),
        lowestTie("none", certainty),
      ] + MarkReading.parameters,
      defaultSeats: 3
    ) { settings in
      var method = GregorySTV()
      method.reading = MarkReading(settings)
      method.decimals = settings.integer("decimals")
      method.quota = .fraction
      method.sureLosers = .init(rawValue: settings.text("sure-losers")) ?? .no
      method.tieSteps = TieStep.steps(named: settings.text("tied"))
      return method
    }
  }

  /// Minneapolis's multiple-seat rule.
  static let minneapolis = Rule(
    id: "stv-minneapolis", name: "Minneapolis STV", year: "2009",
    source: "Minneapolis Code of Ordinances, title 8.5, chapter 167; as counted by Droop",
    summary: "Weighted inclusive Gregory with four decimals; before anybody is elected in a round, "
      + "undeclared write-ins and those who cannot catch up go together.",
    parameters: [decimals(12, 4), lowestTie("none", .ruleText)] + MarkReading.parameters,
    defaultSeats: 3
  ) { settings in
    var method = GregorySTV()
    method.reading = MarkReading(settings)
    method.decimals = settings.integer("decimals")
    method.cut = .factor
    method.sureLosers = .first
    method.hasRoundsWithoutSurplus = false
    method.tieSteps = TieStep.steps(named: settings.text("tied"))
    return method
  }

  private static func meek(
    _ settings: RuleSettings, _ keep: MeekSTV.Keep, omega: Int? = nil
  ) -> MeekSTV {
    var method = MeekSTV()
    method.keep = keep
    method.reading = MarkReading(settings)
    method.decimals = settings.integer("decimals")
    method.omega = omega ?? settings.integer("omega")
    method.guardDecimals = settings["guard"].flatMap { Int($0) } ?? 0
    method.tieSteps = TieStep.steps(named: settings.text("tied"))
    return method
  }

  private static let guardDigits = RuleParameter(
    "guard", .integer(0...9), default: "0",
    "so many of the last decimals are not compared; with a guard the quota must be passed, not "
      + "reached", .choice)

  private static let omega = RuleParameter(
    "omega", .integer(1...18), default: "6",
    "iterating ends with a surplus below ten to the minus this", .ruleText)

  static let meek = Rule(
    id: "stv-meek", name: "STV, Meek", year: "1969, 1987",
    source: "Hill, Wichmann and Woodall, Computer Journal 30 (1987) 277; prfound.org, reference "
      + "Meek rule",
    summary: "Each elected candidate keeps the part of every ballot that leaves them just the "
      + "quota, found by iteration; the quota follows exhausted ballots; when the surplus is as "
      + "good as gone and nobody reaches the quota, the candidate with the fewest votes goes.",
    parameters: [decimals(18, 9), omega, guardDigits, lowestTie("none", .ruleText)]
      + MarkReading.meekParameters,
    defaultSeats: 3
  ) { meek($0, .meek) }

  static let meekPRF = Rule(
    id: "stv-meek-prf", name: "PR Foundation Meek", year: "2009",
    source: "prfound.org, reference Meek rule",
    summary: "Meek's method with nine decimals and an end of iterating at a surplus of a "
      + "millionth, as the reference rule fixes them.",
    parameters: [decimals(9, 9), lowestTie("none", .ruleText)] + MarkReading.parameters,
    defaultSeats: 3
  ) { meek($0, .meek, omega: 6) }

  static let warren = Rule(
    id: "stv-warren", name: "STV, Warren", year: "1994",
    source: "Warren, Voting Matters 1 (1994) 12",
    summary: "As Meek's method, but an elected candidate keeps the same amount of every ballot "
      + "that reaches them, not the same part.",
    parameters: [decimals(18, 9), omega, guardDigits, lowestTie("none", .ruleText)]
      + MarkReading.meekParameters,
    defaultSeats: 3
  ) { meek($0, .warren) }
}
