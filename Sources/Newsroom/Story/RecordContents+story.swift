public import Records

extension RecordContents {
  /// With the story of what is open, as text and as a page.
  public func withStory() throws -> RecordContents {
    let story = StoryWriter(SeasonResults(self)).story()
    var contents = self
    contents.texts = [
      RecordPaths.storyText: story.markdown, RecordPaths.storyPage: try StoryPage(story).html(),
    ]
    return contents
  }
}
