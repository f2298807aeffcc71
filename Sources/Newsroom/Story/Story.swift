/// A story as a newspaper page: written from a record, every statement from its data.
public struct Story: Sendable {
  public enum Length: String, Sendable, CaseIterable {
    /// All that the record has to tell.
    case long
    /// Headline and two or three paragraphs.
    case short
  }

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

  public struct Picture: Sendable, Hashable {
    public var path: String
    public var alt: String
    /// Who made it and what may be done with it.
    public var credit: String

    public init(path: String, alt: String, credit: String) {
      self.path = path
      self.alt = alt
      self.credit = credit
    }
  }

  /// Above the headline: the season, and that it is simulated where it is.
  public var kicker: String
  public var headline: Prose
  public var standfirst: Prose
  public var paragraphs: [Prose]
  public var pullQuotation: Quotation?
  /// Empty in a short story.
  public var winners: [ListItem]
  /// Where the ballots are not real.
  public var disclosure: String?
  /// How the winners were found and how to check them.
  public var method: Prose
  public var picture: Picture?
}
