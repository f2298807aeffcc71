/// Votes that are held again until somebody has enough.
extension Rule {
  private typealias Vote = SuccessiveBallots.Vote

  private static let tags =
    " Each ballot bears the number of its vote in a column \"round\", with the word proxy after it "
    + "where it is one."

  static let nsfc = Rule(
    id: "nsfc", name: "National Society of Film Critics", year: "2005 to 2013",
    source: "queenannenews 2012; moviefone 2006-01-09; webmuch 2014",
    summary: "Three names for 3, 2 and 1 points, starting lower with fewer names. Whoever has the "
      + "most points and is on more than half of the ballots wins; else the vote is held again on "
      + "the first five. Absent members' ballots count in the first vote only. After the fifth the "
      + "lowest of the first three is dropped, and the most points win." + tags,
    parameters: [
      RuleParameter(
        "leading", .integer(2...100), default: "5", "on how many the vote is held again", .press),
      RuleParameter(
        "last-vote", .integer(1...20), default: "5",
        "after this vote three are left and the lowest goes", .press),
      RuleParameter(
        "last-majority", .choice(["yes", "no"]), default: "no",
        "whether a majority of the ballots is still asked of the winner then", .unconfirmed),
    ],
    defaultSeats: 1, mostSeats: 1, reads: .castVotes
  ) { settings in
    let again = Vote(
      scale: [3, 2, 1], needsMajority: true, field: .leading(settings.integer("leading")))
    let last = Vote(
      scale: [3, 2, 1], needsMajority: settings.flag("last-majority"),
      field: .leadingWithoutLowest(of: 3))
    let first = Vote(scale: [3, 2, 1], needsMajority: true, allowsProxies: true)
    return SuccessiveBallots(
      votes: [first] + Array(repeating: again, count: settings.integer("last-vote") - 1) + [last])
  }

  static let nyfcc = Rule(
    id: "nyfcc", name: "New York Film Critics Circle", year: "2007, 2013",
    source: "L. Lumenick 2013 (twitlonger); blog.nj.com 2007",
    summary:
      "First vote: one name, absent members' ballots count, and a majority is needed. Second "
      + "and third: three names for 3, 2 and 1 points, and the winner must be on more than half of "
      + "the ballots. Fourth: most points. A tie there: a run-off between the tied." + tags,
    parameters: [
      RuleParameter(
        "later-proxies", .choice(["yes", "no"]), default: "no",
        "whether absent members' ballots count after the first vote", .press)
    ],
    defaultSeats: 1, mostSeats: 1, reads: .castVotes
  ) { settings in
    let proxies = settings.flag("later-proxies")
    let points = Vote(scale: [3, 2, 1], needsMajority: true, allowsProxies: proxies)
    return SuccessiveBallots(votes: [
      Vote(scale: [1], needsMajority: true, allowsProxies: true), points, points,
      Vote(scale: [3, 2, 1], allowsProxies: proxies),
      Vote(scale: [1], allowsProxies: proxies, field: .tied),
    ])
  }

  static let cannes = Rule(
    id: "cannes", name: "Cannes jury", year: "2010s",
    source: "the règlement as quoted by lematin, tvanouvelles, rtl and eluniverso",
    summary: "Each juror writes one name. In the first two votes more than half is needed; after "
      + "them the most votes win, and a tie is voted on again. (Which prizes may be shared or "
      + "joined is for the jury's president.)" + tags,
    parameters: [
      RuleParameter(
        "tied-field", .choice(["tied", "everybody"]), default: "tied",
        "a tie is voted on among the tied, or again among all", .unconfirmed)
    ],
    defaultSeats: 1, mostSeats: 1, reads: .castVotes
  ) { settings in
    let absolute = Vote(scale: [1], needsMajority: true)
    let field: SuccessiveBallots.Field =
      settings.text("tied-field") == "tied" ? .tied : .everybody
    return SuccessiveBallots(votes: [
      absolute, absolute, Vote(scale: [1]), Vote(scale: [1], field: field),
    ])
  }
}
