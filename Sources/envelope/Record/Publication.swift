import Awards
import Foundation
import Newsroom
import Records

/// Writes a season's records.
enum Publication {
  /// - Parameter story: a folder for the story as text and as a page, which is no part of a record; nil for none.
  /// - Returns: what the record says.
  static func write(
    _ office: SeasonOffice, to folders: [(Manifest.Kind, URL)], story: URL? = nil
  ) async throws -> SeasonResults {
    // What has happened so far has its leaf then.
    try await office.log.anchor()
    let contents = try await PressDesk(office).contents()
    for (kind, folder) in folders {
      try RecordWriter.write(contents, kind, to: folder, signer: office.signer)
    }
    if let story {
      let files = try StoryFiles(contents)
      try Data(files.text.utf8).write(to: story.appendingPathComponent("story.md"))
      try Data(files.page.utf8).write(to: story.appendingPathComponent("story.html"))
    }
    return SeasonResults(contents)
  }
}
