/// A story as a newspaper page: written from a record, every statement from its data.
public struct Story: Sendable {
  public struct Quotation: Sendable, Hashable {
    public var words: String
    public var speaker: String
  }

  public struct ListItem: Sendable, Hashable {
    public var category: String
    /// Winners, each with people; or that there is none, in words.
    public var winners: [Prose]
    /// Not voted, corrected, shared: what a reader must know.
    public var notes: [Prose]
    public var isAwarded: Bool
  }

  /// Above the headline: the season, and that it is simulated where it is.
  public var kicker: String
  public var headline: Prose
  public var standfirst: Prose
  public var paragraphs: [Prose]
  public var pullQuotation: Quotation?
  public var winners: [ListItem]
  /// Where the ballots are not real.
  public var disclosure: String?
  /// How the winners were found and how to check them.
  public var method: Prose
}
