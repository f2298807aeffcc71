/// One member's look at one entry, for a shortlist.
public struct Screening: Sendable, Hashable {
  public var category: String
  /// An entry of the season, by id.
  public var entry: String
  public var member: String
  /// From 0 to 10; nil before it is given.
  public var score: Int?
  /// For the one who wrote it and nobody else.
  public var note: String
  /// Why the member does not judge this entry; nil where they do.
  public var recused: String?

  public init(
    category: String, entry: String, member: String, score: Int? = nil, note: String = "",
    recused: String? = nil
  ) {
    self.category = category
    self.entry = entry
    self.member = member
    self.score = score
    self.note = note
    self.recused = recused
  }

  public static let highest = 10
}
