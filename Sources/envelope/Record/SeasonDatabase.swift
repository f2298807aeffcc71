import Awards
import Foundation
import Sealing
import StoreSQLite

/// A site's database, opened by a command beside it.
enum SeasonDatabase {
  /// The office of the season that the site serves.
  static func office(_ database: String) async throws -> SeasonOffice {
    let file = URL(fileURLWithPath: database)
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw Failure.data("\(database): there is no such file; give the database of envelope serve")
    }
    let store = try SQLiteStore(file)
    guard let id = try await store.seasons().last else {
      throw Failure.data("\(database): holds no season yet")
    }
    let keys = LogKeyFile(file: LogKeyFile.place(beside: file))
    return SeasonOffice(store: store, id: id, signer: try keys.signer(of: id))
  }
}
