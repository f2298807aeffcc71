/// Somebody who may vote.
public struct Member: Sendable, Hashable {
  public var id: String
  public var name: String
  /// A branch's id.
  public var branch: String?

  public init(id: String, name: String, branch: String? = nil) {
    self.id = id
    self.name = name
    self.branch = branch
  }
}
