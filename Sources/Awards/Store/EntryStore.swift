public import Sealing
public import Seasons

/// Works entered, their files, and what a committee thinks of them. Each call is one transaction,
/// durable when it returns.
public protocol EntryStore: Sendable {
  /// Adds an entry, or changes the one with its id, with the journal's event.
  func keep(_ entry: SubmittedEntry, in season: SeasonID, event: EventDraft?) async throws
  /// In the order of category and id; of one category where one is given.
  func submittedEntries(of category: String?, in season: SeasonID) async throws -> [SubmittedEntry]
  func submittedEntry(_ id: String, in season: SeasonID) async throws -> SubmittedEntry?
  func submittedEntry(link: Digest, in season: SeasonID) async throws -> SubmittedEntry?

  /// Adds a file to an entry; its number is the next free one.
  func keepFile(
    _ bytes: [UInt8], name: String, mediaType: String, of entry: String, in season: SeasonID
  ) async throws
  func files(of entry: String, in season: SeasonID) async throws -> [EntryFile]
  func file(_ number: Int, of entry: String, in season: SeasonID) async throws -> [UInt8]?
  func eraseFile(_ number: Int, of entry: String, in season: SeasonID) async throws

  /// Adds views, or changes those of the same entry and member.
  func keep(_ views: [Screening], in season: SeasonID, event: EventDraft?) async throws
  /// In the order of entry and member.
  func screenings(of category: String, in season: SeasonID) async throws -> [Screening]
  /// In the order of category and entry.
  func screenings(by member: String, in season: SeasonID) async throws -> [Screening]
}
