/// Points for places.
extension Rule {
  static let borda = Rule(
    id: "borda", name: "Borda", year: "1770, 1784",
    source: "de Borda 1784; conventions for short ballots as in the literature",
    summary: "A place on a ballot is worth as many points as candidates stand below it; most "
      + "points win; equal ranks share the points of their places.",
    parameters: [
      RuleParameter(
        "unranked", .choice(PointsByRank.Unranked.allCases.map(\.rawValue)), default: "share",
        "those not named share the points of the places left, or get nothing", .choice),
      RuleParameter(
        "scale", .choice(["candidates", "length", "harmonic"]), default: "candidates",
        "points by the number of candidates, by the ballot's own length (modified Borda), or 1, "
          + "1/2, 1/3 and so on (Dowdall)", .choice),
      .tied("share", .choice),
    ],
    defaultSeats: 1
  ) { settings in
    var method = PointsByRank()
    switch settings.text("scale") {
    case "length": method.scale = .modifiedBorda
    case "harmonic": method.scale = .harmonic
    default: method.scale = .borda
    }
    method.unranked = .init(rawValue: settings.text("unranked")) ?? .share
    if settings.text("scale") != "candidates" { method.unranked = .nothing }
    method.sharesTies = settings.sharesTies
    return method
  }

  static let points = Rule(
    id: "points", name: "Points", year: "any", source: "general: any scale of points for places",
    summary: "Each place on a ballot is worth the points of the scale; most points win.",
    parameters: [
      RuleParameter(
        "scale", .points, default: "3,2,1",
        "points for the first place, the second and so on: whole numbers, decimals or fractions",
        .choice),
      RuleParameter(
        "short", .choice(PointsByRank.Short.allCases.map(\.rawValue)), default: "unused",
        "on a ballot with places open, their points are unused, or the points start lower, or the "
          + "ballot is void, or each named has the scale's average", .choice),
      RuleParameter(
        "tie-break", .choice(["none"] + PointsByRank.TieBreak.allCases.map(\.rawValue)),
        default: "none",
        "level on points: more firsts, then seconds and so on; on more ballots; or more firsts only",
        .choice),
      .tied("share", .choice),
    ],
    defaultSeats: 1
  ) { settings in
    var method = PointsByRank()
    method.scale = .listed(RuleParameter.points(settings.text("scale")) ?? [])
    method.short = .init(rawValue: settings.text("short")) ?? .unused
    method.tieBreaks = [PointsByRank.TieBreak(rawValue: settings.text("tie-break"))].compactMap(
      \.self)
    method.sharesTies = settings.sharesTies
    return method
  }

  /// A points ballot that a body has fixed.
  private static func body(
    _ id: String, _ name: String, year: String, source: String, summary: String, scale: [Int],
    short: PointsByRank.Short, shortCertainty: Certainty,
    tieBreaks: [PointsByRank.TieBreak] = [], tieCertainty: Certainty = .choice
  ) -> Rule {
    Rule(
      id: id, name: name, year: year, source: source,
      summary: summary,
      parameters: [
        RuleParameter(
          "short", .choice(PointsByRank.Short.allCases.map(\.rawValue)), default: short.rawValue,
          "on a ballot with places open, their points are unused, or the points start lower, or "
            + "the ballot is void, or each named has the scale's average", shortCertainty),
        .tied("share", tieCertainty),
      ],
      defaultSeats: 1
    ) { settings in
      var method = PointsByRank()
      method.scale = .listed(scale.map { Rational($0) })
      method.short = .init(rawValue: settings.text("short")) ?? short
      method.tieBreaks = tieBreaks
      method.sharesTies = settings.sharesTies
      return method
    }
  }

  static let heisman = body(
    "heisman", "Heisman Trophy", year: "to now",
    source: "press of the award; 3-2-1, three different names required",
    summary: "Each ballot names three, for 3, 2 and 1 points; most points win.", scale: [3, 2, 1],
    short: .void, shortCertainty: .press)

  static let mlbMVP = body(
    "mlb-mvp", "MLB Most Valuable Player", year: "1938 to now",
    source: "BBWAA ballot text (haspel 2002; baseballanalysts 2006)",
    summary: "Each ballot ranks ten, for 14, 9, 8 and so on to 1 point; most points win; level "
      + "means co-winners.",
    scale: [14, 9, 8, 7, 6, 5, 4, 3, 2, 1], short: .void, shortCertainty: .press,
    tieCertainty: .press)

  static let ballonDor = body(
    "ballon-dor", "Ballon d'Or", year: "2024, 2025",
    source: "lapojap 2025, lasprovincias 2025",
    summary: "Each ballot ranks ten, for 15, 12, 10, 8, 7, 5, 4, 3, 2 and 1 points; most points "
      + "win; level: more firsts, then seconds and so on.",
    scale: [15, 12, 10, 8, 7, 5, 4, 3, 2, 1], short: .unused, shortCertainty: .unconfirmed,
    tieBreaks: [.countback], tieCertainty: .press)

  static let ballonDor2022 = body(
    "ballon-dor-2022", "Ballon d'Or", year: "2022, 2023", source: "footnews",
    summary: "Each ballot ranks five, for 6, 4, 3, 2 and 1 points; most points win; level: more "
      + "firsts, then seconds and so on (before them the jury's favourite, which no ballot file "
      + "holds).",
    scale: [6, 4, 3, 2, 1], short: .unused, shortCertainty: .unconfirmed,
    tieBreaks: [.countback], tieCertainty: .press)

  private static let murielSummary =
    "A short ballot gives each it names the scale's average. Most points win; level: on more "
    + "ballots, then more firsts."

  static let muriel10 = body(
    "muriel-10", "Muriel Awards, ten places", year: "2006 to now",
    source: "murielawards.org/rules.html",
    summary: "Each ballot ranks ten, for 14 to 5 points. " + murielSummary,
    scale: Array((5...14).reversed()), short: .average, shortCertainty: .ruleText,
    tieBreaks: [.ballots, .firsts], tieCertainty: .ruleText)

  static let muriel5 = body(
    "muriel-5", "Muriel Awards, five places", year: "2006 to now",
    source: "murielawards.org/rules.html",
    summary: "Each ballot ranks five, for 8 to 4 points. " + murielSummary,
    scale: [8, 7, 6, 5, 4], short: .average, shortCertainty: .ruleText,
    tieBreaks: [.ballots, .firsts], tieCertainty: .ruleText)

  static let muriel3 = body(
    "muriel-3", "Muriel Awards, three places", year: "2006 to now",
    source: "murielawards.org/rules.html",
    summary: "Each ballot ranks three, for 5 to 3 points. " + murielSummary,
    scale: [5, 4, 3], short: .average, shortCertainty: .ruleText,
    tieBreaks: [.ballots, .firsts], tieCertainty: .ruleText)
}
