import Ballots

/// Every rule that Envelope knows.
public enum RuleBook {
  public static let rules: [Rule] = [
    .plurality, .twoRound, .instantRunoff, .approval, .borda, .points, .score, .star, .schulze,
    .rankedPairs, .minimax, .copeland,
    .scottishSTV, .wigm, .wigmPRF, .cfer, .minneapolis, .albany, .meek, .meekPRF, .warren,
    .bottomsUp, .sntv, .bloc, .limited, .cumulative, .sequentialPAV, .phragmen, .equalShares,
    .reweightedRange,
    .academySTV, .academyActing, .academyPicture2011, .academyFinal, .academyFinal1932,
    .academyVisualEffects,
    .academyAverage, .eurovision1957, .eurovision1989, .eurovision2004, .eurovision,
    .bafta, .emmy, .cesar, .grammy, .sightAndSound, .nsfc, .nyfcc, .cannes, .eph, .hugoFinal,
    .heisman, .mlbMVP, .ballonDor,
    .ballonDor2022, .muriel10,
    .muriel5, .muriel3,
  ]

  /// - Throws: `CountingError.unknownRule` with a suggestion.
  public static func rule(_ id: String) throws(CountingError) -> Rule {
    guard let rule = rules.first(where: { $0.id == id }) else {
      throw .unknownRule(id, hint: Spelling.hint(for: id, among: rules.map(\.id)))
    }
    return rule
  }
}
