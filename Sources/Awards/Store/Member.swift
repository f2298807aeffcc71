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
  /// How many votes a ballot of theirs is, 1 to `mostVotes`: it is cast as so many sealed ballots.
  public var votes: Int
  /// In which mails to them are written; BCP 47. Nil where nobody knows.
  public var language: String?

  public init(
    id: String, name: String, branch: String? = nil, address: String? = nil, post: [String] = [],
    categories: [String] = [], votes: Int = 1, language: String? = nil
  ) {
    self.id = id
    self.name = name
    self.branch = branch
    self.address = address
    self.post = post
    self.categories = categories
    self.votes = votes
    self.language = language
  }

  /// More votes than this nobody has.
  public static let mostVotes = 100

  /// Whether they vote in a category by its rule.
  public func votes(in category: String, by rule: CategoryRule) -> Bool {
    (rule.voters.isEmpty || branch.map(rule.voters.contains) ?? false)
      && (categories.isEmpty || categories.contains(category))
  }
}
