import Awards
import Seasons

/// Who may use a route.
enum Access: Sendable, Hashable {
  case everyone
  /// Members, who vote.
  case member
  /// Staff with any of these roles.
  case staff(Set<Role.Kind>)
  /// Members, and staff who may lead a meeting; the page says who of them.
  case room
  /// Whoever is signed in.
  case signedIn
  /// Whoever is first, while there is no season or nobody who works on it.
  case firstRun
  /// Anybody, in the demo alone.
  case demo

  static let administrator = Access.staff([.administrator])
  static let keyholder = Access.staff([.keyholder])
  static let anyStaff = Access.staff(Set(Role.Kind.allCases))

  /// Whether some of those who may are staff by their role.
  var isOfStaff: Bool {
    switch self {
    case .staff, .room: true
    default: false
    }
  }

  func allows(_ person: Person?, isDemo: Bool, isSetUp: Bool) -> Bool {
    switch (self, person) {
    case (.everyone, _): true
    case (.firstRun, _): !isSetUp
    case (.demo, _): isDemo
    case (.member, .member), (.room, .member): true
    case (.room, .staff(let staff)):
      !staff.roles.isDisjoint(with: [.chair, .administrator])
    case (.signedIn, .some): true
    case (.staff(let roles), .staff(let staff)): !roles.isDisjoint(with: staff.roles)
    default: false
    }
  }
}
