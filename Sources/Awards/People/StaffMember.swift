public import Sealing
public import Seasons

/// Somebody who works on a season: signs in by password, and by a second step where they have one.
public struct StaffMember: Sendable, Hashable {
  public var id: String
  public var name: String
  public var address: String
  public var roles: Set<Role.Kind>
  public var password: PasswordHash?
  /// The secret of the second step; nil for none.
  public var secondStep: TimeCode?
  /// The last step of time whose code was used.
  public var lastStep: Int
  /// Ids of the only sections that they work on; empty for the whole season.
  public var sections: Set<String>

  public init(
    id: String, name: String, address: String, roles: Set<Role.Kind>,
    password: PasswordHash? = nil, secondStep: TimeCode? = nil, lastStep: Int = 0,
    sections: Set<String> = []
  ) {
    self.id = id
    self.name = name
    self.address = address
    self.roles = roles
    self.password = password
    self.secondStep = secondStep
    self.lastStep = lastStep
    self.sections = sections
  }

  /// Roles that somebody can have for a section alone; what all others do concerns the whole season.
  public static let rolesOfSections: Set<Role.Kind> = [.administrator, .chair]

  /// Whether a category is theirs to work on.
  public func worksOn(_ category: Category) -> Bool {
    sections.isEmpty || category.section.map(sections.contains) ?? false
  }
}
