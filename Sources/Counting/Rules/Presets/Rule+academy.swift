/// The Academy's other rules.
extension Rule {
  /// Best Picture nominations with five to ten nominees.
  static let academyPicture2011 = Rule(
    id: "academy-picture-2011", name: "Academy Best Picture nominations", year: "2011 to 2020",
    source: "Academy Rule Sixteen (2013); AP, LA Times and THR 2011",
    summary: "Whoever reaches the quota for ten is nominated; a surplus far enough above it moves "
      + "once; films with under one per cent of the first choices go and their ballots move once; "
      + "then each film with five per cent of the votes is nominated, five at least and ten at "
      + "most.",
    parameters: [
      RuleParameter(
        "surplus-trigger", .integer(0...1000), default: "10",
        "a surplus moves only from so many per cent above the quota; sources give 10 and 20",
        .press),
      RuleParameter(
        "fewest", .integer(1...100), default: "5",
        "nominees at least: with fewer above five per cent the next in votes fill up, which no "
          + "source tells", .unconfirmed),
    ] + MarkReading.parameters,
    defaultSeats: 10
  ) { settings in
    AcademyPicture(
      reading: MarkReading(settings), triggerPercent: settings.integer("surplus-trigger"),
      fewest: settings.integer("fewest"))
  }

  private static func final(
    _ id: String, year: String, source: String, margin: Int, certainty: Certainty
  ) -> Rule {
    Rule(
      id: id, name: "Academy final", year: year, source: source,
      summary: "Each ballot is one choice; most votes win"
        + (margin == 0
          ? "; exact ties share the award."
          : "; whoever comes within \(margin) votes shares the award."),
      parameters: [
        RuleParameter(
          "tie-margin", .integer(0...1000), default: String(margin),
          "whoever comes within so many votes of the winner shares the award", certainty)
      ] + MarkReading.parameters,
      defaultSeats: 1
    ) { settings in
      VotePerBallot(
        choices: 1, reading: MarkReading(settings), tieMargin: settings.integer("tie-margin"))
    }
  }

  static let academyFinal = final(
    "academy-final", year: "1933 to now", source: "Academy Rule Five.5; CBS; Variety 2026-03-15",
    margin: 0, certainty: .press)

  /// The rule by which March and Beery shared the award.
  static let academyFinal1932 = final(
    "academy-final-1932", year: "1932", source: "starsandletters.blogspot.com; CBS", margin: 3,
    certainty: .press)

  static let academyVisualEffects = Rule(
    id: "academy-vfx", name: "Academy Visual Effects nominations", year: "2012 to (at least) 2013",
    source: "Academy Rule Five names it; leastevil.blogspot.com 2012-12-30 cites Rule 7b; "
      + "rangevoting.org/RRV.html",
    summary:
      "After the bake-off members score the ten; five are chosen by reweighted range voting.",
    parameters: [.highest(10, .press)], defaultSeats: 5, reads: .scores
  ) { settings in ReweightedRange(highest: settings.integer("highest")) }

  static let academyAverage = Rule(
    id: "academy-average", name: "Academy nominations by average score", year: "to 2016",
    source: "goldderby 2017 (animated feature): average of 7.5 of 10; oscartalk 2010",
    summary: "Members score from 6 to 10; whoever has the average asked for may be nominated, the "
      + "highest first; a film scored on too few ballots may not.",
    parameters: [
      RuleParameter(
        "threshold", .points, default: "7.5",
        "the average that must be reached; 8.25 is told of Original Song", .press),
      RuleParameter(
        "quorum", .integer(0...100), default: "0",
        "a nominee must be scored on so many per cent of the ballots", .choice),
      RuleParameter(
        "places", .choice(["given", "entries", "entries-2010"]), default: "given",
        "as many seats as are given, or by the entries: fewer than 8 no award, 8 to 12 three, 13 "
          + "to 15 four, 16 and more five; by the source of 2010 8 to 15 three", .press),
      .highest(10, .press), .tied("share", .choice),
    ],
    defaultSeats: 5, reads: .scores, seatsByEntries: averagePlaces
  ) { settings in
    var method = ScoreSum()
    method.highest = settings.integer("highest")
    method.averages = true
    method.blank = .ignored
    method.threshold = RuleParameter.points(settings.text("threshold"))?.first
    method.quorumPercent = settings.integer("quorum")
    method.sharesTies = settings.sharesTies
    return method
  }

  @Sendable private static func averagePlaces(
    _ entries: Int, _ settings: RuleSettings
  ) -> Int? {
    let places = settings.text("places")
    if places == "given" { return nil }
    return switch entries {
    case ..<8: 0
    case ..<13: 3
    case ..<16: places == "entries" ? 4 : 3
    default: 5
    }
  }
}
