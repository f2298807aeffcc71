import Ballots
public import Foundation
import Records
public import Sealing
public import Seasons

/// What every desk of one season works with: store, clock, unpredictable bytes, the log's signer.
public struct SeasonOffice: Sendable {
  public let store: any SeasonStore
  public let id: SeasonID
  public let clock: @Sendable () -> Date
  public let entropy: Entropy
  public let signer: NoteSigner
  public let log: LogKeeper
  private let created = CreatedSeason()

  public init(
    store: any SeasonStore, id: SeasonID, clock: @escaping @Sendable () -> Date = { Date() },
    entropy: Entropy = .system, signer: NoteSigner
  ) {
    self.store = store
    self.id = id
    self.clock = clock
    self.entropy = entropy
    self.signer = signer
    log = LogKeeper(store: store, id: id, signer: signer, entropy: entropy)
  }

  /// The name of a season's log, which is also its key's.
  public static func origin(of id: SeasonID) -> String { "envelope/\(id.body)/\(id.season)" }

  public func state() async throws -> SeasonState {
    let original = try await created.read { try await store.file(of: id) }
    return SeasonState(
      original: original, journal: try await store.journal(of: id, withCasts: false))
  }

  var now: String { Timestamp.text(clock()) }

  func event(
    _ kind: JournalEvent.Kind, by actor: String, reason: String? = nil,
    _ details: [String: JSONValue] = [:]
  ) -> EventDraft {
    EventDraft(at: now, actor: actor, kind: kind, reason: reason, details: details)
  }
}

/// The season as created, which never changes: read once.
private actor CreatedSeason {
  private var season: Season?

  func read(_ file: () async throws -> String) async throws -> Season {
    if let season { return season }
    let read = try SeasonFile(text: await file()).season
    season = read
    return read
  }
}
