import Awards
import Ballots
import Foundation
import Newsroom
import Records
import Seasons

/// The season's records as archives, made once for each state of the public journal, however many ask
/// at once: strangers may ask for the public one as often as they like.
actor RecordShelf {
  /// What a record of this moment holds.
  struct Shelf: Sendable {
    let results: SeasonResults
    /// As Markdown.
    let story: String
    let archives: [Manifest.Kind: [UInt8]]
  }

  /// By season, the one that is there or being made, with what it is of: how many public events, and the drill that holds some back.
  private var last: [SeasonID: (events: [Int], making: Task<Shelf, any Error>)] = [:]

  func shelf(_ office: SeasonOffice) async throws -> Shelf {
    let state = try await office.state()
    let events = [state.publicJournal.count, state.night.drill?.number ?? 0]
    if let last = last[office.id], last.events == events { return try await last.making.value }
    let making = Task { try await Self.make(office) }
    last[office.id] = (events, making)
    do { return try await making.value } catch {
      // What failed is tried again by whoever asks next.
      if last[office.id]?.making == making { last[office.id] = nil }
      throw error
    }
  }

  private static func make(_ office: SeasonOffice) async throws -> Shelf {
    let contents = try await PressDesk(office).contents()
    var archives: [Manifest.Kind: [UInt8]] = [:]
    for kind in [Manifest.Kind.public, .auditor] {
      let files = try contents.signedFiles(kind, by: office.signer)
      let folder = kind == .public ? "record" : "record-auditor"
      archives[kind] = ZipMaker.archive(
        files.sorted { $0.key < $1.key }.map { (name: "\(folder)/\($0.key)", contents: $0.value) })
    }
    return Shelf(
      results: SeasonResults(contents), story: try StoryFiles(contents).text,
      archives: archives)
  }
}
