import Ballots

/// Every rule that Envelope knows.
public enum RuleBook {
  public static let rules: [Rule] = [
    .plurality, .instantRunoff, .scottishSTV, .wigm, .wigmPRF, .cfer, .minneapolis, .meek, .meekPRF,
    .warren, .academySTV, .eph, .hugoFinal, .approval,
  ]

  /// - Throws: `CountingError.unknownRule` with a suggestion.
  public static func rule(_ id: String) throws(CountingError) -> Rule {
    guard let rule = rules.first(where: { $0.id == id }) else {
      throw .unknownRule(id, hint: Spelling.hint(for: id, among: rules.map(\.id)))
    }
    return rule
  }
}
