/// What a desk wrote of a nominee before the night, for the case that it wins.
public struct PreparedText: Sendable, Hashable {
  public var headline: String
  public var paragraph: String

  public init(headline: String, paragraph: String) {
    self.headline = headline
    self.paragraph = paragraph
  }

  public var isEmpty: Bool { headline.isEmpty && paragraph.isEmpty }
}
