/// Bodies that count names: most votes, by their own number of places and ties.
extension Rule {
  private static func names(
    _ id: String, _ name: String, year: String, source: String, summary: String, seats: Int,
    choices: Int?, tieCertainty: Certainty, rankBreaksTies: Bool = false
  ) -> Rule {
    Rule(
      id: id, name: name, year: year, source: source, summary: summary,
      parameters: [.tied("share", tieCertainty)]
        + (choices == 1 ? MarkReading.parameters : []),
      defaultSeats: seats, reads: choices == 1 ? .order : .names
    ) { settings in
      VotePerBallot(
        choices: choices, reading: choices == 1 ? MarkReading(settings) : MarkReading(),
        sharesTies: settings.sharesTies, rankBreaksTies: rankBreaksTies)
    }
  }

  static let bafta = names(
    "bafta-nominations", "BAFTA film, nominations", year: "2012",
    source: "bafta.org judging 2012; Screen Daily 2024",
    summary: "Each ballot ranks up to five; most votes are nominated, and the rank is looked at "
      + "only among those level.",
    seats: 5, choices: nil, tieCertainty: .unconfirmed, rankBreaksTies: true)

  static let cesar = names(
    "cesar", "César", year: "2015, 2025",
    source: "culturafrancaisegraciela 2015; lifelines 2025",
    summary: "Each ballot is one choice; most votes win; level share the award.", seats: 1,
    choices: 1, tieCertainty: .unconfirmed)

  static let grammy = names(
    "grammy", "Grammy", year: "2022 to now", source: "Sun-Times 2007; vinylandvelvet",
    summary: "Each ballot is one choice; most votes win; ties stand.", seats: 1, choices: 1,
    tieCertainty: .press)

  static let sightAndSound = names(
    "sight-and-sound", "Sight and Sound poll", year: "2012, 2022",
    source: "100evenings; theculturist",
    summary: "Each ballot names ten, unranked, a vote for each; those level share a place.",
    seats: 10, choices: 10, tieCertainty: .unconfirmed)

  static let emmy = Rule(
    id: "emmy-nominations", name: "Primetime Emmy nominations", year: "2020 to now",
    source: "GoldDerby via daily8 2025; awardsdaily 2020",
    summary: "Members name as many as they like; most votes are nominated. The places follow the "
      + "entries: 20 to 80 give 5, to 160 6, to 240 7, more 8; 8 to 19 a quarter of them; fewer "
      + "give two at most, each on 70 per cent of the ballots. A tie for the last place adds one. "
      + "Comedy and drama series have 8.",
    parameters: [
      RuleParameter(
        "places", .choice(["entries", "series", "given"]), default: "entries",
        "places by the number of entries, 8 as for series, or as many seats as are given", .press),
      RuleParameter(
        "least-percent", .integer(0...100), default: "70",
        "with fewer than 8 entries a nominee must be on so many per cent of the ballots", .press),
      RuleParameter(
        "near-percent", .integer(0...100), default: "0",
        "whoever has the last nominee's votes less so many per cent is nominated too; 2 before "
          + "2020", .press),
      .tied("share", .press),
    ],
    defaultSeats: 5, reads: .names, seatsByEntries: emmyPlaces
  ) { settings in
    VotePerBallot(
      sharesTies: settings.sharesTies, leastPercentBelow: 8,
      leastPercent: settings.integer("least-percent"),
      nearPercent: settings.integer("near-percent"))
  }

  @Sendable private static func emmyPlaces(_ entries: Int, _ settings: RuleSettings) -> Int? {
    if settings.text("places") != "entries" {
      return settings.text("places") == "series" ? 8 : nil
    }
    return switch entries {
    case ..<8: 2
    // A quarter, halves up.
    case ..<20: (entries + 2) / 4
    case ...80: 5
    case ...160: 6
    case ...240: 7
    default: 8
    }
  }
}
