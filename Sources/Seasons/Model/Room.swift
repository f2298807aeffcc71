/// How a round is held whose members sit together and vote again until somebody has enough.
public struct Room: Sendable, Hashable {
  /// What is told to the room of each count.
  public enum Telling: String, Sendable, CaseIterable {
    /// All figures.
    case figures
    /// Who has it, or that nobody has enough yet.
    case verdict
  }

  public var tells: Telling
  /// How many must be there for a vote to be held.
  public var quorum: Int
  /// Whether an entry takes one prize alone, but by leave.
  public var isOnePrize: Bool

  public init(tells: Telling = .figures, quorum: Int = 1, isOnePrize: Bool = false) {
    self.tells = tells
    self.quorum = quorum
    self.isOnePrize = isOnePrize
  }
}
