public import Awards
public import Foundation
import GRDB
public import Sealing
public import Seasons

extension SQLiteStore {
  public func keep(
    _ application: Application, in season: SeasonID, event: EventDraft?
  ) async throws {
    try await write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO application VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: season.arguments + [
          application.id, application.name, application.address, application.branch,
          application.note, application.made.seconds, application.state.rawValue,
          Data(application.link.bytes),
        ])
      if let event { try Journal.add([event], to: season, db) }
    }
  }

  public func applications(
    _ state: Application.State, most: Int, in season: SeasonID
  ) async throws -> [Application] {
    try await applications("state = ?", [state.rawValue], most: most, season)
  }

  public func application(_ id: String, in season: SeasonID) async throws -> Application? {
    try await applications("id = ?", [id], most: 1, season).first
  }

  public func application(link: Digest, in season: SeasonID) async throws -> Application? {
    try await applications("link = ?", [Data(link.bytes)], most: 1, season).first
  }

  public func applications(
    from address: String, in season: SeasonID
  ) async throws -> [Application] {
    try await applications(
      "address = ? COLLATE NOCASE AND state IN ('unconfirmed', 'waiting')", [address], most: 100,
      season)
  }

  public func applicationCounts(
    in season: SeasonID
  ) async throws -> [Application.State: Int] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT state, count(*) FROM application WHERE body = ? AND season = ? GROUP BY state
          """, arguments: season.arguments)
      var counts: [Application.State: Int] = [:]
      for row in rows {
        if let state = Application.State(rawValue: row[0]) { counts[state] = row[1] }
      }
      return counts
    }
  }

  public func eraseUnconfirmed(before time: Date, in season: SeasonID) async throws {
    try await write { db in
      try db.execute(
        sql: """
          DELETE FROM application
          WHERE body = ? AND season = ? AND state = 'unconfirmed' AND made < ?
          """, arguments: season.arguments + [time.seconds])
    }
  }

  private func applications(
    _ filter: String, _ arguments: StatementArguments, most: Int, _ season: SeasonID
  ) async throws -> [Application] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, name, address, branch, note, made, state, link FROM application
          WHERE body = ? AND season = ? AND \(filter) ORDER BY made, id LIMIT \(most)
          """, arguments: season.arguments + arguments
      ).map { row in
        guard let link = Digest(bytes: Array(row[7] as Data)),
          let state = Application.State(rawValue: row[6])
        else { throw StoreError.failed("an application in the database is damaged") }
        return Application(
          id: row[0], name: row[1], address: row[2], branch: row[3], note: row[4],
          made: Date(seconds: row[5]), state: state, link: link)
      }
    }
  }
}
