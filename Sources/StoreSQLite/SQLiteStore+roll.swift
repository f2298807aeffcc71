public import Awards
import GRDB
public import Sealing
public import Seasons

extension SQLiteStore {
  public func add(_ members: [Member], to season: SeasonID, event: EventDraft) async throws {
    try await write { db in
      let insert = try db.cachedStatement(
        sql: """
          INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (body, season, id)
          DO UPDATE SET name = excluded.name, branch = excluded.branch,
            address = excluded.address, post = excluded.post,
            categories = excluded.categories,
            language = coalesce(excluded.language, language), votes = excluded.votes
          """)
      for member in members {
        try insert.execute(
          arguments: season.arguments + [
            member.id, member.name, member.branch, member.address,
            member.post.joined(separator: "\n"), member.categories.joined(separator: " "),
            member.language, member.votes,
          ])
      }
      try Journal.add([event], to: season, db)
    }
  }

  public func members(of season: SeasonID) async throws -> [Member] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql:
          "SELECT \(Self.memberColumns) FROM member WHERE body = ? AND season = ? ORDER BY id",
        arguments: season.arguments
      ).map(Self.member)
    }
  }

  public func openRound(
    _ round: String, roll: [String: [String]], votes: [String: Int], in season: SeasonID,
    event: EventDraft
  ) async throws {
    try await write { db in
      let known = try Int.fetchOne(
        db, sql: "SELECT 1 FROM roll WHERE body = ? AND season = ? AND round = ? LIMIT 1",
        arguments: season.arguments + [round])
      if known != nil { throw StoreError.exists("the roll of \(round)") }
      let insert = try db.cachedStatement(sql: "INSERT INTO roll VALUES (?, ?, ?, ?, ?, 0, ?)")
      for (category, members) in roll.sorted(by: { $0.key < $1.key }) {
        for member in members {
          try insert.execute(
            arguments: season.arguments + [round, member, category, votes[member] ?? 1])
        }
      }
      try Journal.add([event], to: season, db)
    }
  }

  public func rollCounts(
    of round: String, in season: SeasonID
  ) async throws -> [String: RollCount] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT category, sum(votes), sum(has_cast * votes) FROM roll
          WHERE body = ? AND season = ? AND round = ? GROUP BY category
          """, arguments: season.arguments + [round])
      var counts: [String: RollCount] = [:]
      for row in rows { counts[row[0]] = RollCount(eligible: row[1], cast: row[2]) }
      return counts
    }
  }

  public func branchTurnout(
    of round: String, in season: SeasonID
  ) async throws -> [String: RollCount] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT coalesce(member.branch, ''), count(*), sum(voter.has_cast) FROM (
            SELECT body, season, member, max(has_cast) AS has_cast FROM roll
            WHERE body = ? AND season = ? AND round = ? GROUP BY member) AS voter
          JOIN member ON member.body = voter.body AND member.season = voter.season
            AND member.id = voter.member
          GROUP BY 1
          """, arguments: season.arguments + [round])
      var counts: [String: RollCount] = [:]
      for row in rows { counts[row[0]] = RollCount(eligible: row[1], cast: row[2]) }
      return counts
    }
  }

  public func castHours(
    of round: String, in season: SeasonID
  ) async throws -> [(hour: String, casts: Int)] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT json_extract(event, '$.at') AS hour, count(*) FROM journal
          WHERE body = ? AND season = ? AND kind = 'cast'
            AND json_extract(event, '$.details.round') = ?
          GROUP BY hour ORDER BY hour
          """, arguments: season.arguments + [round]
      ).map { (hour: $0[0], casts: $0[1]) }
    }
  }

  public func roll(
    of members: [String], round: String, in season: SeasonID
  ) async throws -> [String: [String: Bool]] {
    try await rows("SELECT category, has_cast FROM roll", members, round, season) { rows in
      var roll: [String: Bool] = [:]
      for row in rows { roll[row[0]] = row[1] }
      return roll
    }
  }

  public func votes(
    of members: [String], round: String, in season: SeasonID
  ) async throws -> [String: Int] {
    try await rows("SELECT max(votes) FROM roll", members, round, season) { rows in
      rows[0][0] as Int? ?? 1
    }
  }

  public func slots(
    of members: [String], round: String, in season: SeasonID
  ) async throws -> [String: [String: [Leaf.Slot]]] {
    try await rows("SELECT slots FROM link", members, round, season) { rows in
      try Stored.Links(rows[0][0]).byCategory.mapValues { $0.map(\.slot) }
    }
  }

  /// Something of each member that has rows, in one read.
  private func rows<T: Sendable>(
    _ select: String, _ members: [String], _ round: String, _ season: SeasonID,
    _ value: @escaping @Sendable ([Row]) throws -> T
  ) async throws -> [String: T] {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: select + " WHERE body = ? AND season = ? AND round = ? AND member = ?")
      var result: [String: T] = [:]
      for member in members {
        let rows = try Row.fetchAll(statement, arguments: season.arguments + [round, member])
        if !rows.isEmpty { result[member] = try value(rows) }
      }
      return result
    }
  }

  public func eraseLinks(in season: SeasonID, event: EventDraft) async throws {
    try await write { db in
      try Journal.add([event], to: season, db)
      for sql in [
        "DELETE FROM link WHERE body = ? AND season = ?",
        "DELETE FROM draft WHERE body = ? AND season = ?",
        "DELETE FROM code WHERE body = ? AND season = ?",
        "DELETE FROM session WHERE body = ? AND season = ? AND visitor LIKE 'member %'",
        "DELETE FROM journal WHERE body = ? AND season = ? AND kind = 'cast'",
        "DELETE FROM mail WHERE body = ? AND season = ? AND kind IN ('cast', 'sign-in')",
        """
        UPDATE mail SET text = '', answer = NULL, queued = queued - queued % 86400,
          next = queued - queued % 86400
        WHERE body = ? AND season = ? AND state <> 'queued'
        """,
      ] {
        try db.execute(sql: sql, arguments: season.arguments)
      }
    }
    // The write-ahead log may still hold the pages erased; secure_delete has cleared the file's.
    do {
      try await pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    } catch { throw Self.failure(error) }
  }
}
