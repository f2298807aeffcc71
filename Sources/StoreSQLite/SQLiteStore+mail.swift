public import Awards
public import Foundation
import GRDB
public import Seasons

extension SQLiteStore {
  public func queue(_ mails: [Mail], once: Bool, in season: SeasonID) async throws {
    try await write { db in
      let insert = try db.cachedStatement(
        sql: """
          INSERT INTO mail (body, season, visitor, address, subject, text, kind, queued, state,
            tries, next, answer, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """)
      let known = try db.cachedStatement(
        sql: """
          SELECT 1 FROM mail WHERE body = ? AND season = ? AND visitor = ? AND kind = ? LIMIT 1
          """)
      for mail in mails {
        if once,
          try Int.fetchOne(known, arguments: season.arguments + [mail.visitor.text, mail.kind])
            != nil
        {
          continue
        }
        try insert.execute(
          arguments: season.arguments + [
            mail.visitor.text, mail.address, mail.subject, mail.text, mail.kind,
            mail.queued.seconds, mail.state.rawValue, mail.tries, mail.next.seconds, mail.answer,
            // Those that tell no order bring a number; all others get the next.
            mail.number == 0 ? try Self.next(db) : mail.number,
          ])
      }
    }
  }

  /// Numbers that are drawn at random begin at 2^40.
  private static let randomNumbers = 1 << 40

  private static func next(_ db: Database) throws -> Int {
    (try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(number) FROM mail WHERE number < ?"),
      arguments: [randomNumbers]) ?? 0) + 1
  }

  public func waitingMails(
    _ count: Int, at time: Date, in season: SeasonID
  ) async throws -> [Mail] {
    try await mails(
      "state = 'queued' AND next <= ? ORDER BY next, number LIMIT ?", [time.seconds, count], season)
  }

  public func mail(_ number: Int, in season: SeasonID) async throws -> Mail? {
    try await mails("number = ?", [number], season).first
  }

  public func note(_ mail: Mail, in season: SeasonID) async throws {
    try await write { db in
      try db.execute(
        sql: """
          UPDATE mail SET state = ?, tries = ?, next = ?, answer = ?, text = ? WHERE number = ?
          """,
        arguments: [
          mail.state.rawValue, mail.tries, mail.next.seconds, mail.answer, mail.text, mail.number,
        ])
    }
  }

  public func mailCounts(in season: SeasonID) async throws -> [Mail.State: Int] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT state, count(*) FROM mail WHERE body = ? AND season = ? GROUP BY state",
        arguments: season.arguments)
      var counts: [Mail.State: Int] = [:]
      for row in rows { if let state = Mail.State(rawValue: row[0]) { counts[state] = row[1] } }
      return counts
    }
  }

  public func mails(
    of visitor: Visitor?, _ count: Int, in season: SeasonID
  ) async throws -> [Mail] {
    if let visitor {
      return try await mails(
        "visitor = ? ORDER BY number DESC LIMIT ?", [visitor.text, count], season)
    }
    return try await mails("true ORDER BY number DESC LIMIT ?", [count], season)
  }

  private func mails(
    _ filter: String, _ arguments: StatementArguments, _ season: SeasonID
  ) async throws -> [Mail] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT number, visitor, address, subject, text, kind, queued, state, tries, next, answer
          FROM mail WHERE body = ? AND season = ? AND \(filter)
          """, arguments: season.arguments + arguments
      ).map { row in
        guard let visitor = Visitor(text: row[1]), let state = Mail.State(rawValue: row[7]) else {
          throw StoreError.failed("a mail in the database is damaged")
        }
        return Mail(
          number: row[0], visitor: visitor, address: row[2], subject: row[3], text: row[4],
          kind: row[5], queued: Date(seconds: row[6]), state: state, tries: row[8],
          next: Date(seconds: row[9]), answer: row[10])
      }
    }
  }
}
