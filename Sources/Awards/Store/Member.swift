/// Somebody who may vote.
public struct Member: Sendable, Hashable {
  public var id: String
  public var name: String
  /// A branch's id.
  public var branch: String?
  /// Where mail goes; two members may share one. Nil for somebody who gets letters.
  public var address: String?
  /// Where letters go, a line each.
  public var post: [String]

  public init(
    id: String, name: String, branch: String? = nil, address: String? = nil, post: [String] = []
  ) {
    self.id = id
    self.name = name
    self.branch = branch
    self.address = address
    self.post = post
  }
}
