import Ballots
public import Foundation
import GRDB

/// The history of bodies in one SQLite file, apart from any season's store.
public final class ArchiveDatabase: Sendable {
  private let queue: DatabaseQueue

  /// Opens the file, making it where it is missing.
  /// - Throws: `ArchiveError.database`.
  public init(_ file: URL) throws(ArchiveError) {
    do {
      queue = try DatabaseQueue(path: file.path)
      try Self.migrator.migrate(queue)
    } catch { throw .database("\(error)") }
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: nominations, works, people") { db in
      try db.execute(
        sql: """
          CREATE TABLE nomination (
            id INTEGER PRIMARY KEY, body TEXT NOT NULL, ceremony INTEGER NOT NULL,
            year TEXT NOT NULL, kind TEXT NOT NULL, category TEXT NOT NULL, award TEXT NOT NULL,
            award_key TEXT NOT NULL, details TEXT NOT NULL, is_winner INTEGER NOT NULL,
            is_competitive INTEGER NOT NULL);
          CREATE INDEX nomination_ceremony ON nomination (body, ceremony, category);
          CREATE TABLE work (
            id INTEGER PRIMARY KEY, body TEXT NOT NULL, title TEXT NOT NULL,
            ceremony INTEGER NOT NULL, year TEXT NOT NULL, key TEXT NOT NULL,
            UNIQUE (body, title, ceremony));
          CREATE TABLE person (
            id INTEGER PRIMARY KEY, body TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL,
            UNIQUE (body, name));
          CREATE TABLE nominated_work (
            nomination INTEGER NOT NULL, place INTEGER NOT NULL, work INTEGER NOT NULL,
            PRIMARY KEY (nomination, place)) WITHOUT ROWID;
          CREATE INDEX nominated_work_work ON nominated_work (work);
          CREATE TABLE nominated_person (
            nomination INTEGER NOT NULL, place INTEGER NOT NULL, person INTEGER NOT NULL,
            PRIMARY KEY (nomination, place)) WITHOUT ROWID;
          CREATE INDEX nominated_person_person ON nominated_person (person);
          -- A nomination as a line to read.
          CREATE VIEW line AS SELECT nomination.*,
            (SELECT group_concat(title, ', ') FROM (SELECT title FROM nominated_work
              JOIN work ON work.id = work WHERE nomination = nomination.id ORDER BY place)) AS works,
            (SELECT group_concat(name, ', ') FROM (SELECT name FROM nominated_person
              JOIN person ON person.id = person WHERE nomination = nomination.id ORDER BY place))
              AS people
            FROM nomination;
          """)
    }
    return migrator
  }

  /// Puts a body's history in place of the one that is there, in one transaction. O(history).
  public func replace(_ body: String, with nominations: [Nomination]) throws(ArchiveError) {
    do { try queue.write { db in try Self.replace(body, with: nominations, db) } } catch {
      throw .database("\(error)")
    }
  }

  private static func replace(
    _ body: String, with nominations: [Nomination], _ db: Database
  ) throws {
    for (table, owner) in [("nominated_work", "work"), ("nominated_person", "person")] {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE \(owner) IN (SELECT id FROM \(owner) WHERE body = ?)",
        arguments: [body])
    }
    for table in ["nomination", "work", "person"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE body = ?", arguments: [body])
    }
    let nominate = try db.makeStatement(
      sql: "INSERT INTO nomination VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let addWork = try db.makeStatement(sql: "INSERT INTO work VALUES (NULL, ?, ?, ?, ?, ?)")
    let addPerson = try db.makeStatement(sql: "INSERT INTO person VALUES (NULL, ?, ?, ?)")
    let linkWork = try db.makeStatement(sql: "INSERT INTO nominated_work VALUES (?, ?, ?)")
    let linkPerson = try db.makeStatement(sql: "INSERT INTO nominated_person VALUES (?, ?, ?)")
    var works: [String: Int64] = [:]
    var people: [String: Int64] = [:]
    for item in nominations {
      try nominate.execute(arguments: [
        body, item.ceremony, item.year, item.group, item.category, item.award,
        SearchKey.key(item.award), item.details.joined(separator: ", "), item.isWinner,
        item.isCompetitive,
      ])
      let nomination = db.lastInsertedRowID
      for (place, title) in item.works.enumerated() {
        let known = "\(item.ceremony) \(title)"
        if works[known] == nil {
          try addWork.execute(arguments: [
            body, title, item.ceremony, item.year, SearchKey.key(title),
          ])
          works[known] = db.lastInsertedRowID
        }
        try linkWork.execute(arguments: [nomination, place, works[known]])
      }
      for (place, name) in item.people.enumerated() {
        if people[name] == nil {
          try addPerson.execute(arguments: [body, name, SearchKey.key(name)])
          people[name] = db.lastInsertedRowID
        }
        try linkPerson.execute(arguments: [nomination, place, people[name]])
      }
    }
  }

  public func bodies() throws(ArchiveError) -> [String] {
    do {
      return try queue.read {
        try String.fetchAll($0, sql: "SELECT DISTINCT body FROM nomination ORDER BY body")
      }
    } catch { throw .database("\(error)") }
  }

  /// The body that is meant: the one named, or the only one.
  public func body(_ named: String?) throws(ArchiveError) -> String {
    let bodies = try bodies()
    guard let named else {
      guard bodies.count < 2 else { throw .whichBody(bodies) }
      guard let only = bodies.first else { throw .noSuchBody("any body; import a history first") }
      return only
    }
    guard bodies.contains(named) else { throw .noSuchBody(named) }
    return named
  }

  /// The number of the last ceremony; 0 where there is none.
  public func lastCeremony(of body: String) throws(ArchiveError) -> Int {
    do {
      return try queue.read {
        try Int.fetchOne(
          $0, sql: "SELECT max(ceremony) FROM nomination WHERE body = ?", arguments: [body]) ?? 0
      }
    } catch { throw .database("\(error)") }
  }

  /// Asks in SQL, with `:body`, `:text` and its key `:key`, and `:before`, a ceremony.
  func table(
    _ query: String, body: String, text: String = "", before ceremony: Int = .max
  ) throws(ArchiveError) -> ArchiveTable {
    do {
      return try queue.read { db in
        let statement = try db.makeStatement(sql: query)
        var values: [String: (any DatabaseValueConvertible)?] = ["body": body]
        if query.contains(":text") { values["text"] = text }
        if query.contains(":before") { values["before"] = ceremony }
        if query.contains(":key") { values["key"] = SearchKey.key(text) }
        let rows = try Row.fetchAll(statement, arguments: StatementArguments(values))
        return ArchiveTable(
          columns: statement.columnNames,
          rows: rows.map { row in
            row.map { _, value in
              value.isNull ? "" : String.fromDatabaseValue(value) ?? "\(value)"
            }
          },
          query: query)
      }
    } catch { throw .database("\(error)") }
  }
}
