public import Awards
import Dispatch
public import Foundation
import GRDB
import Records
public import Seasons
import Synchronization

/// Seasons in one SQLite file: write-ahead log, every commit synced to the disk before it returns.
public final class SQLiteStore: SeasonStore {
  let pool: DatabasePool
  private let isClosed = Mutex(false)

  /// Opens the file, making it where it is missing, and brings its tables up to date.
  /// - Throws: `StoreError.failed`.
  public init(_ file: URL) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536;")
    }
    configuration.busyMode = .timeout(10)
    do {
      pool = try DatabasePool(path: file.path, configuration: configuration)
      try Schema.migrator.migrate(pool)
    } catch { throw Self.failure(error) }
  }

  /// Brings everything into the one file, for copying it. Closing again does nothing; any other call
  /// then fails.
  public func close() throws {
    let wasClosed = isClosed.withLock { closed in
      defer { closed = true }
      return closed
    }
    if wasClosed { return }
    do {
      try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
      try pool.close()
    } catch { throw Self.failure(error) }
  }

  public func copy(to file: URL) async throws {
    try checkOpen()
    let pool = pool
    // It takes as long as the disk does; the threads of those who wait for answers are not held up.
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      DispatchQueue.global().async {
        do {
          let target = try DatabaseQueue(path: file.path)
          try pool.backup(to: target)
          try target.close()
          done.resume()
        } catch { done.resume(throwing: Self.failure(error)) }
      }
    }
  }

  private func checkOpen() throws {
    if isClosed.withLock({ $0 }) { throw StoreError.failed("the store was closed") }
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
    try checkOpen()
    do { return try await pool.write(body) } catch { throw Self.failure(error) }
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
    try checkOpen()
    do { return try await pool.read(body) } catch { throw Self.failure(error) }
  }

  static func failure(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.resultCode {
    case .SQLITE_FULL: return StoreError.failed("the disk is full; make room and try again")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      return StoreError.failed("the file cannot be written; check the folder and its permissions")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      return StoreError.failed("the file is damaged or no database; restore it from a copy")
    default: return StoreError.failed(error.description)
    }
  }
}

extension SQLiteStore {
  public func create(_ season: SeasonID, file: String, event: EventDraft) async throws {
    try await write { db in
      let known = try Int.fetchOne(
        db, sql: "SELECT 1 FROM season WHERE body = ? AND season = ?", arguments: season.arguments)
      if known != nil { throw StoreError.exists("the season \(season)") }
      try db.execute(
        sql: "INSERT INTO season VALUES (?, ?, ?)", arguments: season.arguments + [file])
      try Journal.add([event], to: season, db)
    }
  }

  public func seasons() async throws -> [SeasonID] {
    try await read { db in
      try Row.fetchAll(db, sql: "SELECT body, season FROM season ORDER BY body, season")
        .map { SeasonID(body: $0[0], season: $0[1]) }
    }
  }

  public func file(of season: SeasonID) async throws -> String {
    try await read { db in
      let file = try String.fetchOne(
        db, sql: "SELECT file FROM season WHERE body = ? AND season = ?",
        arguments: season.arguments)
      guard let file else { throw StoreError.noSuchSeason("\(season)") }
      return file
    }
  }
}

extension SeasonID {
  /// The first two columns of every table.
  var arguments: StatementArguments { [body, season] }
}
