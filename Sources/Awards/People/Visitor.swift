/// Somebody whom a session or a code belongs to.
public enum Visitor: Sendable, Hashable {
  case member(String)
  case staff(String)

  /// As a store keeps it: `member ID` or `staff ID`.
  public var text: String {
    switch self {
    case .member(let id): "member \(id)"
    case .staff(let id): "staff \(id)"
    }
  }

  /// - Returns: nil for another text.
  public init?(text: String) {
    if text.hasPrefix("member ") {
      self = .member(String(text.dropFirst(7)))
    } else if text.hasPrefix("staff ") {
      self = .staff(String(text.dropFirst(6)))
    } else {
      return nil
    }
  }
}
