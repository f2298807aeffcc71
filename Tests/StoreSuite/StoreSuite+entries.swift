import Awards
import Foundation
import Sealing
import Testing

extension StoreSuite {
  static let entryCases: [(name: String, run: @Sendable (any SeasonStore) async throws -> Void)] =
    [("entries", entries), ("entry files", entryFiles), ("screenings", screenings)]

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
