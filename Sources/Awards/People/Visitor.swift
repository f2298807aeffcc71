/// Somebody whom a session or a code belongs to.
public enum Visitor: Sendable, Hashable {
  case member(String)
  case staff(String)
  /// Gets mail, and never signs in.
  case nominee(String)
  /// Who entered a work, by the entry's id: gets mail, and never signs in.
  case entrant(String)
  /// Who asks to be put on the roll, by the application's id: gets mail, and never signs in.
  case applicant(String)

  /// As a store keeps it: `member ID`, `staff ID`, `nominee ID`, `entrant ID` or `applicant ID`.
  public var text: String {
    switch self {
    case .member(let id): "member \(id)"
    case .staff(let id): "staff \(id)"
    case .nominee(let id): "nominee \(id)"
    case .entrant(let id): "entrant \(id)"
    case .applicant(let id): "applicant \(id)"
    }
  }

  /// - Returns: nil for another text.
  public init?(text: String) {
    if text.hasPrefix("member ") {
      self = .member(String(text.dropFirst(7)))
    } else if text.hasPrefix("staff ") {
      self = .staff(String(text.dropFirst(6)))
    } else if text.hasPrefix("nominee ") {
      self = .nominee(String(text.dropFirst(8)))
    } else if text.hasPrefix("entrant ") {
      self = .entrant(String(text.dropFirst(8)))
    } else if text.hasPrefix("applicant ") {
      self = .applicant(String(text.dropFirst(10)))
    } else {
      return nil
    }
  }
}
