import Awards
import Foundation
import Seasons
import StoreSQLite
import StoreSuite
import Testing

@Suite struct SQLiteStoreTests {
  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test(arguments: StoreSuite.cases.map(\.name))
  func suite(_ name: String) async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try SQLiteStore(folder.appendingPathComponent("season.sqlite"))
    let run = try #require(StoreSuite.cases.first { $0.name == name }?.run)
    try await run(store)
    try store.close()
  }

  /// A copy is whole, and the store goes on meanwhile.
  @Test func copies() async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let id = SeasonID(body: "b", season: "1")
    let store = try SQLiteStore(folder.appendingPathComponent("season.sqlite"))
    try await store.create(
      id, file: "x", event: EventDraft(at: "t", actor: "a", kind: .seasonCreated))
    let target = folder.appendingPathComponent("copy.sqlite")
    try await store.copy(to: target)
    try await store.append(EventDraft(at: "t", actor: "a", kind: .mailTested), to: id)
    try store.close()
    let copy = try SQLiteStore(target)
    #expect(try await copy.file(of: id) == "x")
    #expect(try await copy.journal(of: id, withCasts: true).map(\.kind) == [.seasonCreated])
    try copy.close()
    await #expect(throws: StoreError.self) { try await store.copy(to: target) }
  }

  /// What was committed is there when the file is opened again.
  @Test func survivesReopening() async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("season.sqlite")
    let id = SeasonID(body: "b", season: "1")
    let store = try SQLiteStore(file)
    try await store.create(
      id, file: "x", event: EventDraft(at: "t", actor: "a", kind: .seasonCreated))
    try store.close()
    try store.close()
    await #expect(throws: StoreError.self) { try await store.seasons() }
    let again = try SQLiteStore(file)
    #expect(try await again.seasons() == [id])
    #expect(try await again.journal(of: id, withCasts: true).count == 1)
  }

  @Test func notADatabase() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("season.sqlite")
    try Data(repeating: 65, count: 5000).write(to: file)
    #expect(throws: StoreError.self) { try SQLiteStore(file) }
    #expect(throws: StoreError.self) {
      try SQLiteStore(folder.appendingPathComponent("no/such/folder/x"))
    }
  }
}
