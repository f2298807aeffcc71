import Ballots
public import Foundation
import Records
public import Sealing
public import Seasons
public import Texts

/// What every desk of one season works with: store, clock, unpredictable bytes, the log's signer.
public struct SeasonOffice: Sendable {
  public let store: any SeasonStore
  public let id: SeasonID
  public let clock: @Sendable () -> Date
  public let entropy: Entropy
  public let signer: NoteSigner
  public let log: LogKeeper
  /// In which mails are written; English first.
  public let languages: [Language]
  public let roomKeys = RoomKeys()
  let phones = AudiencePhones()
  let paperTurns = Turns()
  let nightTurns = Turns()
  private let created = CreatedSeason()

  public init(
    store: any SeasonStore, id: SeasonID, clock: @escaping @Sendable () -> Date = { Date() },
    entropy: Entropy = .system, signer: NoteSigner, languages: [Language] = Language.shipped,
    witness: (any CheckpointWitness)? = nil
  ) {
    self.store = store
    self.id = id
    self.clock = clock
    self.entropy = entropy
    self.signer = signer
    self.languages = languages
    log = LogKeeper(
      store: store, id: id, signer: signer, entropy: entropy, witness: witness
    ) { [created] after in
      var state = try await created.state(of: id, in: store)
      state.now = clock()
      return state.publicJournal(after: after)
    }
  }

  /// The name of a season's log, which is also its key's.
  public static func origin(of id: SeasonID) -> String { "envelope/\(id.body)/\(id.season)" }

  public func state() async throws -> SeasonState {
    var state = try await created.state(of: id, in: store)
    state.now = clock()
    return state
  }

  /// Appends what is decided on the present state, and decides again where something happened in between: two who do it at
  /// once do not undo each other.
  /// - Parameter decide: the events; none to do nothing. May be called several times.
  func decide(
    _ decide: @Sendable (SeasonState) async throws -> [EventDraft]
  ) async throws {
    for attempt in 0... {
      let state = try await state()
      let events = try await decide(state)
      if events.isEmpty { return }
      do {
        return try await store.append(events, to: id, expecting: state.number)
      } catch StoreError.journalMoved where attempt < 100 {
        continue
      }
    }
  }

  /// The state that these events make.
  func state(of journal: [JournalEvent]) async throws -> SeasonState {
    var state = SeasonState(
      original: try await created.original(of: id, in: store), journal: journal)
    state.now = clock()
    return state
  }

  /// Something in a member's language, with times of the season's zone: they read it in a mail. The language of
  /// whoever is answered where the member has none.
  func inLanguage<T>(of member: Member, _ body: () throws -> T) rethrows -> T {
    let language = languages.first { $0.code == member.language } ?? Language.current
    return try Moment.$viewerZone.withValue(nil) {
      try Language.$current.withValue(language) { try body() }
    }
  }

  var now: String { Timestamp.text(clock()) }

  func event(
    _ kind: JournalEvent.Kind, by actor: String, reason: String? = nil,
    _ details: [String: JSONValue] = [:]
  ) -> EventDraft {
    EventDraft(at: now, actor: actor, kind: kind, reason: reason, details: details)
  }
}

/// The season as created, which never changes, and its state at the journal's last size: both read
/// once.
private actor CreatedSeason {
  private var original: Season?
  private var lastSize = -1
  private var last: SeasonState?

  func state(of id: SeasonID, in store: any SeasonStore) async throws -> SeasonState {
    let size = try await store.journalSize(of: id)
    if size == lastSize, let last { return last }
    // Another caller may bring these up to date while this one waits.
    let (knownSize, known) = (max(0, lastSize), last)
    let added = try await store.journal(of: id, withCasts: false, after: knownSize)
    // Casts alone change nothing here.
    if added.isEmpty, let known {
      if size > lastSize, lastSize == knownSize { lastSize = size }
      return known
    }
    let original = try await original(of: id, in: store)
    let journal = (known?.journal ?? []) + added
    let state = SeasonState(original: original, journal: journal)
    // Events that came while it was read may be in it: then the size is not this state's.
    if size > lastSize, journal.allSatisfy({ $0.number <= size }) {
      lastSize = size
      last = state
    }
    return state
  }

  func original(of id: SeasonID, in store: any SeasonStore) async throws -> Season {
    if let original { return original }
    let read = try SeasonFile(text: await store.file(of: id)).season
    original = read
    return read
  }
}
