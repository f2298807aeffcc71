/// Rules that add up scores.
extension Rule {
  static let score = Rule(
    id: "score", name: "Score", year: "any", source: "general: sums or averages of scores",
    summary: "Scores are added up, or averaged; the most wins.",
    parameters: [
      .highest(10, .choice),
      RuleParameter(
        "by", .choice(["sum", "average"]), default: "sum", "the sum or the average decides", .choice
      ),
      RuleParameter(
        "blank", .choice(ScoreBallots.Blank.allCases.map(\.rawValue)), default: "zero",
        "in an average, a blank is a score of 0, or that ballot is left out", .choice),
      RuleParameter(
        "threshold", .points, default: "0", "the sum or average that a winner must reach", .choice),
      RuleParameter(
        "quorum", .integer(0...100), default: "0",
        "a winner must be scored on so many per cent of the ballots", .choice),
      .tied("share", .choice),
    ],
    defaultSeats: 1, reads: .scores
  ) { settings in
    var method = ScoreSum()
    method.highest = settings.integer("highest")
    method.averages = settings.text("by") == "average"
    method.blank = .init(rawValue: settings.text("blank")) ?? .zero
    method.threshold = RuleParameter.points(settings.text("threshold"))?.first
    method.quorumPercent = settings.integer("quorum")
    method.sharesTies = settings.sharesTies
    return method
  }

  static let star = Rule(
    id: "star", name: "STAR", year: "2014 to now",
    source: "Equal Vote Coalition, STAR voting and its tie-breaking protocol",
    summary: "Scores from 0 to 5 are added up; of the two with the most, whichever more ballots "
      + "score higher wins. Several seats are filled one after the other.",
    parameters: [.highest(5, .ruleText), .tied("break", .ruleText)], defaultSeats: 1,
    reads: .scores
  ) { settings in
    StarVoting(highest: settings.integer("highest"), sharesTies: settings.sharesTies)
  }

  static let reweightedRange = Rule(
    id: "rrv", name: "Reweighted range voting", year: "2004; Academy Visual Effects since 2012",
    source: "rangevoting.org/RRV.html; Academy Rule Five",
    summary: "Seats are filled one by one by the highest sum of scores; a ballot counts less the "
      + "more it gave to those elected: K over K plus that sum as a part of the highest score.",
    parameters: [
      .highest(10, .press),
      RuleParameter(
        "k", .choice(["1", "1/2"]), default: "1", "K, which sets how fast a ballot loses weight",
        .ruleText),
    ],
    defaultSeats: 5, reads: .scores
  ) { settings in
    ReweightedRange(
      highest: settings.integer("highest"), halves: settings.text("k") == "1" ? 2 : 1)
  }

  static let cumulative = Rule(
    id: "cumulative", name: "Cumulative voting", year: "any", source: "general",
    summary: "Each ballot spreads so many votes as it likes; most votes win.",
    parameters: [
      RuleParameter(
        "votes", .integer(0...10_000), default: "0",
        "votes a ballot has; 0 for as many as there are seats", .choice),
      .tied("share", .choice),
    ],
    defaultSeats: 3, reads: .scores
  ) { settings in
    let votes = settings.integer("votes")
    return Cumulative(votes: votes == 0 ? nil : votes, sharesTies: settings.sharesTies)
  }
}
