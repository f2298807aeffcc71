import Awards
import Ballots
import Foundation
import Newsroom
import Records

/// The season's records as archives, made once for each state of the journal: strangers may ask for
/// the public one as often as they like.
actor RecordShelf {
  /// What a record of this moment holds.
  struct Shelf: Sendable {
    let journalSize: Int
    let results: SeasonResults
    let story: [String: String]
    let archives: [Manifest.Kind: [UInt8]]
  }

  private var shelf: Shelf?

  func shelf(_ office: SeasonOffice) async throws -> Shelf {
    let size = try await office.store.journalSize(of: office.id)
    if let shelf, shelf.journalSize == size { return shelf }
    let contents = try await PressDesk(office).contents().withStory()
    var archives: [Manifest.Kind: [UInt8]] = [:]
    for kind in [Manifest.Kind.public, .auditor] {
      let files = try contents.signedFiles(kind, by: office.signer)
      let folder = kind == .public ? "record" : "record-auditor"
      archives[kind] = ZipMaker.archive(
        files.sorted { $0.key < $1.key }.map { (name: "\(folder)/\($0.key)", contents: $0.value) })
    }
    let made = Shelf(
      journalSize: size, results: SeasonResults(contents), story: contents.texts,
      archives: archives)
    shelf = made
    return made
  }
}
