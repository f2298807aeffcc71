import Awards
import Foundation
import Newsroom
import Records

/// Writes a season's records with its story.
enum Publication {
  /// - Returns: what the record says.
  static func write(
    _ office: SeasonOffice, to folders: [(Manifest.Kind, URL)]
  ) async throws -> SeasonResults {
    var contents = try await PressDesk(office).contents()
    let results = SeasonResults(contents)
    let story = StoryWriter(results).story()
    contents.texts = [
      RecordPaths.storyText: story.markdown, RecordPaths.storyPage: try StoryPage(story).html(),
    ]
    for (kind, folder) in folders {
      try RecordWriter.write(contents, kind, to: folder, signer: office.signer)
    }
    return results
  }
}
