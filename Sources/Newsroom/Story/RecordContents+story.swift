public import Records
import Texts

extension RecordContents {
  /// With the story of what is open, as text and as a page: in English, whoever asks for the record.
  public func withStory() throws -> RecordContents {
    try Language.$current.withValue(.english) {
      let story = StoryWriter(SeasonResults(self)).story()
      var contents = self
      contents.texts = [
        RecordPaths.storyText: story.markdown, RecordPaths.storyPage: try StoryPage(story).html(),
      ]
      return contents
    }
  }
}
