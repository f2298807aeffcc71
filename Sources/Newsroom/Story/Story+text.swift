public import Records

extension StoryText {
  public init(_ story: Story) {
    self.init(
      headline: story.headline.typed, standfirst: story.standfirst.typed,
      body: story.paragraphs.map(\.typed).joined(separator: "\n\n"))
  }

  /// Without empty ones.
  var paragraphs: [String] {
    body.replacing("\r\n", with: "\n").split(separator: /\n[ \t]*\n\s*/)
      .map { $0.split(separator: "\n").joined(separator: " ") }.filter { !$0.isEmpty }
  }
}

extension Story {
  /// The story with an editor's words.
  public func with(_ text: StoryText) -> Story {
    var story = self
    story.headline = Prose(typed: text.headline)
    story.standfirst = Prose(typed: text.standfirst)
    story.paragraphs = text.paragraphs.map { Prose(typed: $0) }
    return story
  }
}
