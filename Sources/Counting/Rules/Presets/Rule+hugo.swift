extension Rule {
  /// Nominations for the Hugo Awards.
  static let eph = Rule(
    id: "eph", name: "E Pluribus Hugo", year: "2017 to now",
    source: "WSFS constitution 3.8 and 3.9 (2023)",
    summary: "A ballot's point is divided equally among those on it who are still in. Of the two "
      + "with the fewest points the one on fewer ballots goes (level there: fewer points; level "
      + "again: all of them), until the places are filled. If too few would be left, all stay.",
    parameters: [
      RuleParameter(
        "repeated-title", .choice(EPluribusHugo.RepeatedTitle.allCases.map(\.rawValue)),
        default: "once",
        "a name written twice on one ballot counts once, or still takes a share of the point that "
          + "nobody gets (the published count of 1984)", .ruleText),
      RuleParameter(
        "withdrew", .choice(EPluribusHugo.Withdrawal.allCases.map(\.rawValue)), default: "before",
        "those who withdrew did so before any finalist was told, and the count is as though they "
          + "had never been nominated; or after, and finalists told already stay beside those of "
          + "the new count", .ruleText),
      RuleParameter(
        "most-names", .integer(1...100), default: "100", "the most lines a ballot may have",
        .choice),
    ],
    defaultSeats: 6, reads: .names
  ) { settings in
    EPluribusHugo(
      repeatedTitle: .init(rawValue: settings.text("repeated-title")) ?? .once,
      withdrawal: .init(rawValue: settings.text("withdrew")) ?? .before,
      mostNames: settings.integer("most-names"))
  }

  /// The Hugo Awards' final ballot.
  static let hugoFinal = Rule(
    id: "hugo-final", name: "Hugo final", year: "2023",
    source: "WSFS constitution 3.12 and 6.4; thehugoawards.org; base of the majority inferred from "
      + "21 published tables",
    summary:
      "Instant runoff with No Award among the candidates, to a majority of the live ballots. "
      + "Of several with the fewest votes the one with the fewest first choices goes; level there, "
      + "all of them. The winner must stand above No Award on more ballots than below it. With several "
      + "seats these are places: each is found by counting again without those before it.",
    parameters: [
      RuleParameter(
        "no-award", .text, default: "No Award", "the name under which No Award stands", .ruleText),
      RuleParameter(
        "final-ballots", .integer(0...1_000_000_000), default: "0",
        "final ballots cast in all categories: with fewer than a quarter of them here there is no "
          + "award; 0 leaves the test out", .unconfirmed),
    ] + MarkReading.parameters,
    defaultSeats: 1, mostSeats: 100
  ) { settings in
    HugoRunoff(
      reading: MarkReading(settings), noAwardName: settings.text("no-award"),
      finalBallots: settings.integer("final-ballots"))
  }
}
