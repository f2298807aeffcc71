import Awards
import Foundation
import Sealing
import Seasons
import StoreSQLite

/// A site's database, opened by a command beside it.
enum SeasonDatabase {
  /// - Parameter season: a season's id; nil for the one that the site serves.
  static func office(_ database: String, season: String?) async throws -> SeasonOffice {
    let file = URL(fileURLWithPath: database)
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw Failure.data("\(database): there is no such file; give the database of envelope serve")
    }
    let store = try SQLiteStore(file)
    let known = try await store.seasons()
    let named = known.first { $0.season == season }
    if let season, named == nil {
      throw Failure.data(
        "\(database): holds no season \"\(season)\"; it has \(known.map(\.season).joined(separator: ", "))"
      )
    }
    let present = try await store.presentSeason()
    guard let id = named ?? present else {
      throw Failure.data("\(database): holds no season yet")
    }
    let keys = LogKeyFile(file: LogKeyFile.place(beside: file))
    return SeasonOffice(
      store: store, id: id, signer: try keys.signer(of: id),
      witness: CheckpointFile(beside: file, of: id))
  }
}
