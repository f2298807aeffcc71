import Awards
import Foundation
import Sealing
import Seasons
import Testing

extension StoreSuite {
  static let entryCases: [(name: String, run: @Sendable (any SeasonStore) async throws -> Void)] =
    [
      ("entries", entries), ("entry files", entryFiles), ("screenings", screenings),
      ("webhooks", webhooks), ("pictures", pictures), ("the present season", presentSeason),
    ]

  @Sendable static func webhooks(_ store: any SeasonStore) async throws {
    try await create(store)
    try await create(store, second)
    var hook = Webhook(
      id: "a", url: "https://example.org", secret: [1, 2], delivered: 3,
      next: Date(timeIntervalSince1970: 1_800_000_000))
    try await store.keep(hook, in: first)
    hook.tries = 2
    hook.answer = "500"
    hook.isPaused = true
    try await store.keep(hook, in: first)
    #expect(try await store.webhooks(of: first) == [hook])
    #expect(try await store.webhooks(of: second).isEmpty)
    try await store.eraseWebhook("a", in: second)
    #expect(try await store.webhooks(of: first) == [hook])
    try await store.eraseWebhook("a", in: first)
    #expect(try await store.webhooks(of: first).isEmpty)
  }

  @Sendable static func pictures(_ store: any SeasonStore) async throws {
    try await create(store)
    try await store.keepPicture([1, 2, 3], mediaType: "image/png", name: "x", in: first)
    let picture = try await store.picture("x", in: first)
    #expect(picture?.mediaType == "image/png" && picture?.bytes == [1, 2, 3])
    #expect(try await store.picture("x", in: second) == nil)
    #expect(try await store.picture("y", in: first) == nil)
  }

  /// By the time of its making, not by its name; a rehearsal never.
  @Sendable static func presentSeason(_ store: any SeasonStore) async throws {
    #expect(try await store.presentSeason() == nil)
    for (id, time, more) in [
      ("zz", "2026-01-01T00:00:00Z", ""), ("aa", "2026-06-01T00:00:00Z", ""),
      ("zzz", "2026-09-01T00:00:00Z", "rehearsal: true\n"),
    ] {
      let file = """
        schema: envelope.season/1
        body: {id: b, name: B}
        season: {id: \(id), name: S}
        people: []
        entries: []
        categories: []
        rounds: []
        ceremony: {date: 2026-03-14, zone: UTC, venue: V}
        \(more)
        """
      try await store.create(
        SeasonID(body: "b", season: id), file: file,
        event: EventDraft(at: time, actor: "a", kind: .seasonCreated))
    }
    #expect(try await store.presentSeason() == SeasonID(body: "b", season: "aa"))
  }

  @Sendable static func entries(_ store: any SeasonStore) async throws {
    try await create(store)
    try await create(store, second)
    var form = EntryForm()
    form.title = "Été"
    form.people = [.init(name: "A", role: "B", say: "c")]
    form.minutes = 7
    form.releases = [.init(day: "2025-01-01", country: "US", days: nil)]
    var entry = SubmittedEntry(
      id: "e-2", category: "film", contact: "Kim", address: "kim@example.org",
      link: Digest(hashing: [1]), form: form, changed: Date(timeIntervalSince1970: 1_800_000_000))
    let other = SubmittedEntry(
      id: "e-1", category: "short", contact: "Lee", address: "lee@example.org",
      link: Digest(hashing: [2]), changed: entry.changed)
    try await store.keep(entry, in: first, event: nil)
    try await store.keep(other, in: first, event: nil)
    #expect(try await store.submittedEntries(of: nil, in: first) == [entry, other])
    #expect(try await store.submittedEntries(of: "short", in: first) == [other])
    #expect(try await store.submittedEntries(of: nil, in: second).isEmpty)
    #expect(try await store.submittedEntry(link: Digest(hashing: [2]), in: first) == other)
    #expect(try await store.submittedEntry(link: Digest(hashing: [2]), in: second) == nil)
    entry.state = .eligible
    entry.entry = "ete"
    try await store.keep(entry, in: first, event: event(.entryDecided))
    #expect(try await store.submittedEntry("e-2", in: first) == entry)
    #expect(try await store.journal(of: first, withCasts: true).last?.kind == .entryDecided)
  }

  @Sendable static func entryFiles(_ store: any SeasonStore) async throws {
    try await create(store)
    for index in 1...3 {
      try await store.keepFile(
        [UInt8](repeating: UInt8(index), count: index), name: "f\(index)", mediaType: "image/png",
        of: "e", in: first)
    }
    try await store.eraseFile(2, of: "e", in: first)
    #expect(try await store.files(of: "e", in: first).map(\.number) == [1, 3])
    #expect(try await store.files(of: "e", in: first).map(\.size) == [1, 3])
    #expect(try await store.file(3, of: "e", in: first) == [3, 3, 3])
    #expect(try await store.file(2, of: "e", in: first) == nil)
    #expect(try await store.file(1, of: "f", in: first) == nil)
    #expect(try await store.files(of: "e", in: second).isEmpty)
  }

  @Sendable static func screenings(_ store: any SeasonStore) async throws {
    try await create(store)
    var view = Screening(category: "film", entry: "b", member: "m2")
    let other = Screening(category: "film", entry: "a", member: "m1", score: 0, note: "n")
    try await store.keep([view, other], in: first, event: event(.screenersAssigned))
    #expect(try await store.screenings(of: "film", in: first) == [other, view])
    view.recused = "mine"
    try await store.keep([view], in: first, event: nil)
    #expect(try await store.screenings(by: "m2", in: first) == [view])
    #expect(try await store.screenings(of: "film", in: second).isEmpty)
  }
}
