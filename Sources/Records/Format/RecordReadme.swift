package import Seasons

/// `README.md` of a record: the same for the same season, key and open cards.
package enum RecordReadme {
  package static func text(_ season: Season, _ kind: Manifest.Kind, key: String, cards: [Card])
    -> String
  {
    var text = """
      # \(season.name.plain): the \(kind == .public ? "public" : "auditor's") record

      \(season.simulated.map { "\($0.plain)\n\n" } ?? "")\
      This folder lets anyone check how the winners came about: `envelope verify FOLDER`, the second verifier
      `verify/verify.py`, or any program written from `docs/record-format.md` of Envelope. The key that signed it is

          \(key)

      Compare it with the one that the body announced elsewhere, and pass it as `--key`.

      """
    if !cards.isEmpty {
      text += "\n## Results\n\n" + cards.map { "- \($0.categoryName): \(result($0))\n" }.joined()
    }
    return text
  }

  private static func result(_ card: Card) -> String {
    switch card.ending {
    case .noAward: "No Award"
    case .notAwarded: "not awarded"
    case .won, .shared:
      card.winners.map { winner in
        winner.people.isEmpty
          ? winner.title : "\(winner.title) (\(winner.people.joined(separator: ", ")))"
      }.joined(separator: "; ")
    }
  }
}
