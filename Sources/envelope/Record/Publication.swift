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
    let contents = try await PressDesk(office).contents().withStory()
    for (kind, folder) in folders {
      try RecordWriter.write(contents, kind, to: folder, signer: office.signer)
    }
    return SeasonResults(contents)
  }
}
