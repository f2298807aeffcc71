public import Awards
import Ballots
import Foundation
import GRDB
public import Records
public import Seasons

extension SQLiteStore {
  public func append(
    _ events: [EventDraft], to season: SeasonID, expecting: Int?
  ) async throws {
    try await write { db in
      if let expecting {
        let last = try Journal.lastNumber(season, db)
        guard last == expecting else {
          throw StoreError.journalMoved(expected: expecting, found: last)
        }
      }
      try Journal.add(events, to: season, db)
    }
  }

  public func journal(
    of season: SeasonID, withCasts: Bool, after: Int
  ) async throws -> [JournalEvent] {
    try await read { db in try Journal.read(season, withCasts: withCasts, after: after, db) }
  }

  public func casts(of member: String, in season: SeasonID) async throws -> [CastNote] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT json_extract(event, '$.details.round'), json_extract(event, '$.at') FROM (
            SELECT number, event FROM journal
            WHERE body = ? AND season = ? AND kind = 'cast'
              AND json_extract(event, '$.actor') = ? ORDER BY number)
          UNION ALL
          SELECT round, hour FROM held_cast WHERE body = ? AND season = ? AND member = ?
          """, arguments: season.arguments + [member] + season.arguments + [member]
      ).map { CastNote(round: $0[0], hour: $0[1]) }
    }
  }

  public func journalSize(of season: SeasonID) async throws -> Int {
    try await read { db in
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT max(number) FROM journal WHERE body = ? AND season = ?"),
        arguments: season.arguments) ?? 0
    }
  }
}

/// Writing the journal within a transaction.
enum Journal {
  /// Casts wait until there are so many, or another event comes.
  static let mostHeld = 50

  static func read(
    _ season: SeasonID, withCasts: Bool, after: Int, _ db: Database
  ) throws -> [JournalEvent] {
    let filter = withCasts ? "" : " AND kind <> 'cast'"
    let texts = try Data.fetchAll(
      db,
      sql: """
        SELECT CAST(event AS BLOB) FROM journal
        WHERE body = ? AND season = ? AND number > ?\(filter) ORDER BY number
        """, arguments: season.arguments + [after])
    return try texts.map { text in
      guard let event = JournalEvent(try JSONValue(parsing: text)) else {
        throw StoreError.failed("an event of the journal is damaged")
      }
      return event
    }
  }

  static func add(_ events: [EventDraft], to season: SeasonID, _ db: Database) throws {
    try releaseHeldCasts(of: season, db)
    for event in events { try insert(event, season, db) }
  }

  static func hold(_ marks: [CastBatch.Mark], hour: String, of season: SeasonID, _ db: Database)
    throws
  {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO held_cast VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (body, season, member, round) DO UPDATE SET hour = excluded.hour
        """)
    for mark in marks {
      try insert.execute(
        arguments: season.arguments + [mark.member, mark.round, hour])
    }
    let held =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM held_cast WHERE body = ? AND season = ?",
        arguments: season.arguments) ?? 0
    if held >= mostHeld { try releaseHeldCasts(of: season, db) }
  }

  private static func releaseHeldCasts(of season: SeasonID, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT member, round, hour FROM held_cast WHERE body = ? AND season = ?
        ORDER BY member, round
        """, arguments: season.arguments)
    guard !rows.isEmpty else { return }
    for row in rows {
      let (member, round, hour): (String, String, String) = (row[0], row[1], row[2])
      let event = EventDraft(
        at: hour, actor: member, kind: .cast, details: ["round": .string(round)])
      try insert(event, season, db)
    }
    try db.execute(
      sql: "DELETE FROM held_cast WHERE body = ? AND season = ?", arguments: season.arguments)
  }

  private static func insert(_ event: EventDraft, _ season: SeasonID, _ db: Database) throws {
    let last =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT max(number) FROM journal WHERE body = ? AND season = ?"),
        arguments: season.arguments) ?? 0
    var event = event
    if event.kind != .cast, let before = try lastTime(season, db), event.at < before {
      // A clock that was put back makes no event earlier than the one before it.
      event.at = before
    }
    try db.cachedStatement(sql: "INSERT INTO journal VALUES (?, ?, ?, ?, ?)").execute(
      arguments: season.arguments + [
        last + 1, event.kind.rawValue, event.numbered(last + 1).json.text,
      ])
  }

  /// The number of the last event that is no cast.
  static func lastNumber(_ season: SeasonID, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT number FROM journal WHERE body = ? AND season = ? AND kind <> 'cast'
          ORDER BY number DESC LIMIT 1
          """), arguments: season.arguments) ?? 0
  }

  /// The time of the last event that is no cast: those stand with the beginning of their hour.
  private static func lastTime(_ season: SeasonID, _ db: Database) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT json_extract(event, '$.at') FROM journal
          WHERE body = ? AND season = ? AND kind <> 'cast' ORDER BY number DESC LIMIT 1
          """), arguments: season.arguments)
  }
}
