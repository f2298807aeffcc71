extension Rule {
  /// Every name on a ballot is a vote.
  static let approval = Rule(
    id: "approval", name: "Approval", year: "any",
    source: "general: each candidate named on a ballot has one vote from it",
    summary: "Each ballot is a vote for everybody it names, whatever the rank; a name written "
      + "twice counts once. Most votes win.",
    parameters: [
      RuleParameter(
        "tied", .choice(["share", "break"]), default: "share",
        "those who tie for the last place all win, or a tie step decides", .choice)
    ],
    defaultSeats: 1
  ) { settings in
    var reading = MarkReading()
    reading.repeats = .first
    return VotePerBallot(
      choice: .everyNamed, reading: reading, sharesTies: settings.text("tied") == "share")
  }
}
