import Texts

/// What a round is called on a page.
public enum RoundName {
  public static func text(_ round: VotingRound) -> String { text(round.kind, round.id) }

  public static func text(_ kind: VotingRound.Kind, _ id: String) -> String {
    switch kind {
    case .nomination: id == "nominations" ? say("Nominations") : say("Nominations (\(id))")
    case .final: id == "final" ? say("Final vote") : say("Final vote (\(id))")
    }
  }
}
