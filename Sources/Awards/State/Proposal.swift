/// An act that one person proposed and another has yet to approve.
public struct Proposal: Sendable, Hashable {
  /// The number of its event.
  public let number: Int
  public let act: Act
  /// A member of staff, by id.
  public let by: String
  public let name: String
  public let reason: String
}
