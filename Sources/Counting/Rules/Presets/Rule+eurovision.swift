/// The Eurovision Song Contest, by the tie rule of each time.
extension Rule {
  private static func eurovision(
    _ id: String, year: String, tieRule: PanelPoints.TieRule, source: String, summary: String,
    certainty: Certainty
  ) -> Rule {
    Rule(
      id: id, name: "Eurovision Song Contest", year: year, source: source,
      summary: "The points that all panels give are added up; most points win. " + summary,
      parameters: [
        RuleParameter(
          "tie-rule", .choice(PanelPoints.TieRule.allCases.map(\.rawValue)),
          default: tieRule.rawValue,
          "level on points: all win; more sets of the highest points, then the next; points from "
            + "more panels, then these; or more points from the public, then all of these",
          certainty),
        RuleParameter(
          "public", .text, default: "public", "the name of the public's panels in the file",
          .choice),
        .tied("share", certainty),
      ],
      defaultSeats: 1, reads: .scores
    ) { settings in
      PanelPoints(
        tieRule: .init(rawValue: settings.text("tie-rule")) ?? tieRule,
        publicTag: settings.text("public"), sharesTies: settings.sharesTies)
    }
  }

  static let eurovision1957 = eurovision(
    "eurovision-1957", year: "1957 to 1969", tieRule: .none,
    source: "eurosong-contest.fandom; points as published",
    summary: "Whoever is level wins too: in 1969 four did.", certainty: .press)

  static let eurovision1989 = eurovision(
    "eurovision-1989", year: "1989 to 2003", tieRule: .countback,
    source: "eurosong-contest.fandom, liquisearch",
    summary: "Level: more sets of 12 points, then of 10, and so on.", certainty: .press)

  static let eurovision2004 = eurovision(
    "eurovision-2004", year: "2004 to 2015", tieRule: .panels,
    source: "eurosong-contest.fandom, liquisearch",
    summary: "Level: points from more countries, then more sets of 12 points, and so on.",
    certainty: .unconfirmed)

  static let eurovision = eurovision(
    "eurovision", year: "2016 to now", tieRule: .televote,
    source: "eurosong-contest.fandom, liquisearch; points as published",
    summary: "Juries and publics each give a set, the rest of the world one more. Level: more "
      + "points from the public, then points from more countries, then more sets of 12, and so on; "
      + "then the earlier in the running order, which --ties order decides.",
    certainty: .press)
}
