public import Awards
import Foundation
import GRDB
public import Sealing
public import Seasons

extension SQLiteStore {
  public func keep(
    _ entry: SubmittedEntry, in season: SeasonID, event: EventDraft?
  ) async throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let form = String(decoding: try encoder.encode(entry.form), as: UTF8.self)
    try await write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: season.arguments + [
          entry.id, entry.category, entry.contact, entry.address, Data(entry.link.bytes),
          entry.state.rawValue, form, entry.changed.seconds, entry.entry,
        ])
      if let event { try Journal.add([event], to: season, db) }
    }
  }

  public func submittedEntries(
    of category: String?, in season: SeasonID
  ) async throws -> [SubmittedEntry] {
    try await entries(
      category == nil ? "1" : "category = ?", category.map { [$0] } ?? [], season)
  }

  public func submittedEntry(_ id: String, in season: SeasonID) async throws -> SubmittedEntry? {
    try await entries("id = ?", [id], season).first
  }

  public func submittedEntry(
    link: Digest, in season: SeasonID
  ) async throws -> SubmittedEntry? {
    try await entries("link = ?", [Data(link.bytes)], season).first
  }

  private func entries(
    _ filter: String, _ arguments: StatementArguments, _ season: SeasonID
  ) async throws -> [SubmittedEntry] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, category, contact, address, link, state, form, changed, entry FROM entry
          WHERE body = ? AND season = ? AND \(filter) ORDER BY category, id
          """, arguments: season.arguments + arguments
      ).map { row in
        let form: String = row[6]
        let state: String = row[5]
        guard let link = Digest(bytes: Array(row[4] as Data)),
          let known = SubmittedEntry.State(rawValue: state),
          let read = try? JSONDecoder().decode(EntryForm.self, from: Data(form.utf8))
        else { throw StoreError.failed("an entry in the database is damaged") }
        return SubmittedEntry(
          id: row[0], category: row[1], contact: row[2], address: row[3], link: link, state: known,
          form: read, changed: Date(seconds: row[7]), entry: row[8])
      }
    }
  }

  // MARK: Files

  public func keepFile(
    _ bytes: [UInt8], name: String, mediaType: String, of entry: String, in season: SeasonID
  ) async throws {
    try await write { db in
      try db.execute(
        sql: """
          INSERT INTO entry_file SELECT ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?
          FROM entry_file WHERE body = ? AND season = ? AND entry = ?
          """,
        arguments: season.arguments + [entry, name, mediaType, Data(bytes)] + season.arguments
          + [entry])
    }
  }

  public func files(of entry: String, in season: SeasonID) async throws -> [EntryFile] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT number, name, type, length(bytes) FROM entry_file
          WHERE body = ? AND season = ? AND entry = ? ORDER BY number
          """, arguments: season.arguments + [entry]
      ).map { EntryFile(number: $0[0], name: $0[1], mediaType: $0[2], size: $0[3]) }
    }
  }

  public func file(
    _ number: Int, of entry: String, in season: SeasonID
  ) async throws -> [UInt8]? {
    try await read { db in
      Stored.bytes(
        try Data.fetchOne(
          db,
          sql: """
            SELECT bytes FROM entry_file
            WHERE body = ? AND season = ? AND entry = ? AND number = ?
            """, arguments: season.arguments + [entry, number]))
    }
  }

  public func eraseFile(_ number: Int, of entry: String, in season: SeasonID) async throws {
    try await write { db in
      try db.execute(
        sql: "DELETE FROM entry_file WHERE body = ? AND season = ? AND entry = ? AND number = ?",
        arguments: season.arguments + [entry, number])
    }
  }

  // MARK: Screening

  public func keep(_ views: [Screening], in season: SeasonID, event: EventDraft?) async throws {
    try await write { db in
      let insert = try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO screening VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      for view in views {
        try insert.execute(
          arguments: season.arguments + [
            view.category, view.entry, view.member, view.score, view.note, view.recused,
          ])
      }
      if let event { try Journal.add([event], to: season, db) }
    }
  }

  public func screenings(of category: String, in season: SeasonID) async throws -> [Screening] {
    try await screenings("category = ?", category, season)
  }

  public func screenings(by member: String, in season: SeasonID) async throws -> [Screening] {
    try await screenings("member = ?", member, season)
  }

  private func screenings(
    _ filter: String, _ argument: String, _ season: SeasonID
  ) async throws -> [Screening] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT category, entry, member, score, note, recused FROM screening
          WHERE body = ? AND season = ? AND \(filter) ORDER BY category, entry, member
          """, arguments: season.arguments + [argument]
      ).map {
        Screening(
          category: $0[0], entry: $0[1], member: $0[2], score: $0[3], note: $0[4], recused: $0[5])
      }
    }
  }
}
