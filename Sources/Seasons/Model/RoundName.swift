/// What a round is called on a page.
public enum RoundName {
  public static func text(_ round: VotingRound) -> String { text(round.kind, round.id) }

  public static func text(_ kind: VotingRound.Kind, _ id: String) -> String {
    switch kind {
    case .nomination: id == "nominations" ? "Nominations" : "Nominations (\(id))"
    case .final: id == "final" ? "Final vote" : "Final vote (\(id))"
    }
  }
}
