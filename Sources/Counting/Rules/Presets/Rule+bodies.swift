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
}
