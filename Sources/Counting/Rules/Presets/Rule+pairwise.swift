/// Rules that compare each two candidates.
extension Rule {
  private static func strength(_ value: Pairwise.Strength) -> RuleParameter {
    RuleParameter(
      "strength", .choice(Pairwise.Strength.allCases.map(\.rawValue)), default: value.rawValue,
      "how strong a victory is: the ballots of the winning side, or by how many it wins", .choice)
  }

  private static func make(_ order: Condorcet.Order, _ settings: RuleSettings) -> Condorcet {
    var method = Condorcet(order: order)
    method.strength = settings["strength"].flatMap { .init(rawValue: $0) } ?? .winning
    method.opposition = settings["opposition"].flatMap { .init(rawValue: $0) } ?? .winning
    method.unranked = .init(rawValue: settings.text("unranked")) ?? .last
    method.drawnPairs = settings["drawn-pair"].flatMap { Int($0) } ?? 50
    method.sharesTies = settings.sharesTies
    return method
  }

  static let schulze = Rule(
    id: "schulze", name: "Schulze", year: "1997; Debian since 2003",
    source: "Schulze, Social Choice and Welfare 36 (2011) 267",
    summary: "Each two candidates are compared; whoever has the stronger path of victories to each "
      + "other candidate than the other way round wins.",
    parameters: [strength(.winning), .unranked(.last, .ruleText), .tied("share", .choice)],
    defaultSeats: 1
  ) { make(.schulze, $0) }

  static let rankedPairs = Rule(
    id: "ranked-pairs", name: "Ranked pairs", year: "1987",
    source: "Tideman, Social Choice and Welfare 4 (1987) 185",
    summary: "Victories of one candidate over another are locked in from the strongest, unless "
      + "that closes a circle; whoever nobody is locked in ahead of wins.",
    parameters: [strength(.margins), .unranked(.last, .choice), .tied("share", .choice)],
    defaultSeats: 1
  ) { make(.rankedPairs, $0) }

  static let minimax = Rule(
    id: "minimax", name: "Minimax", year: "1969, 1977",
    source: "Simpson 1969, Kramer 1977; variants as in the literature",
    summary: "Whoever's greatest defeat by another candidate is the smallest wins.",
    parameters: [
      RuleParameter(
        "opposition", .choice(Condorcet.Opposition.allCases.map(\.rawValue)), default: "winning",
        "what of a defeat is looked at: the ballots of the other side, the margin, or the ballots "
          + "against in any pair", .choice),
      .unranked(.last, .choice), .tied("share", .choice),
    ],
    defaultSeats: 1
  ) { make(.minimax, $0) }

  static let copeland = Rule(
    id: "copeland", name: "Copeland", year: "1951; Llull 1299",
    source: "Copeland 1951",
    summary: "Each two candidates are compared; most pairs won wins.",
    parameters: [
      RuleParameter(
        "drawn-pair", .integer(0...100), default: "50",
        "what a drawn pair is worth to each, in hundredths of a won one", .choice),
      .unranked(.last, .choice), .tied("share", .choice),
    ],
    defaultSeats: 1
  ) { make(.copeland, $0) }
}
