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

  public init(
    id: String, name: String, address: String, roles: Set<Role.Kind>,
    password: PasswordHash? = nil, secondStep: TimeCode? = nil, lastStep: Int = 0
  ) {
    self.id = id
    self.name = name
    self.address = address
    self.roles = roles
    self.password = password
    self.secondStep = secondStep
    self.lastStep = lastStep
  }
}
