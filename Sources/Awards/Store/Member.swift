public import Seasons

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
  /// Ids of the only categories that they vote in; empty for all in which their branch does.
  public var categories: [String]

  public init(
    id: String, name: String, branch: String? = nil, address: String? = nil, post: [String] = [],
    categories: [String] = []
  ) {
    self.id = id
    self.name = name
    self.branch = branch
    self.address = address
    self.post = post
    self.categories = categories
  }

  /// Whether they vote in a category by its rule.
  public func votes(in category: String, by rule: CategoryRule) -> Bool {
    (rule.voters.isEmpty || branch.map(rule.voters.contains) ?? false)
      && (categories.isEmpty || categories.contains(category))
  }
}
