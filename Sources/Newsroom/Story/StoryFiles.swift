public import Records
import Texts

/// The story of what is open in a record, as text and as a page: in English, whoever asks.
public struct StoryFiles: Sendable {
  public let text: String
  public let page: String

  public init(_ contents: RecordContents) throws {
    (text, page) = try Language.$current.withValue(.english) {
      let story = StoryWriter(SeasonResults(contents)).story()
      return (story.markdown, try StoryPage(story).html())
    }
  }
}
