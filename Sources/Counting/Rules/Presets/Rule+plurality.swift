extension Rule {
  /// One choice a ballot, most votes win; the Academy's finals outside Best Picture.
  static let plurality = Rule(
    id: "plurality", name: "Plurality", year: "any",
    source: "Academy Rule Five.5 (2012-13); ties: press of 2012 and 2026",
    summary: "Each ballot is a vote for its first choice. Most votes win. With several seats the "
      + "candidates with the most votes fill them.",
    parameters: [
      RuleParameter(
        "tie-margin", .integer(0...1_000_000), default: "0",
        "whoever comes within so many votes of the winner shares the award; 0 for exact ties only, "
          + "3 as the Academy had it in 1932", .press),
      RuleParameter(
        "tied", .choice(["share", "break"]), default: "share",
        "those who tie for the last place all win, or a tie step decides", .press),
    ] + MarkReading.parameters,
    defaultSeats: 1
  ) { settings in
    VotePerBallot(
      choices: 1, reading: MarkReading(settings), tieMargin: settings.integer("tie-margin"),
      sharesTies: settings.text("tied") == "share")
  }
}
