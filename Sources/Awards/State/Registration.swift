/// Whether people may ask to be put on the roll, and what they are told.
public struct Registration: Sendable, Hashable {
  public var isOpen = false
  /// Who may register; "" for nothing said.
  public var text = ""
}
