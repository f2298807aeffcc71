import Awards

/// Who is signed in.
enum Person: Sendable, Hashable {
  case member(Member)
  case staff(StaffMember)

  var name: String {
    switch self {
    case .member(let member): member.name
    case .staff(let staff): staff.name
    }
  }

  var visitor: Visitor {
    switch self {
    case .member(let member): .member(member.id)
    case .staff(let staff): .staff(staff.id)
    }
  }

  /// As the journal names them.
  var actor: String {
    switch self {
    case .member(let member): member.id
    case .staff(let staff): staff.name
    }
  }

  var member: Member? { if case .member(let member) = self { member } else { nil } }
  var staff: StaffMember? { if case .staff(let staff) = self { staff } else { nil } }
}
