public import Awards
public import Foundation
import GRDB
public import Sealing
public import Seasons

extension SQLiteStore {
  public func member(_ id: String, in season: SeasonID) async throws -> Member? {
    try await members("id = ?", [id], season).first
  }

  public func members(
    idOrAddress typed: String, in season: SeasonID
  ) async throws -> [Member] {
    try await members("(id = ? OR address = ? COLLATE NOCASE)", [typed, typed], season)
  }

  private func members(
    _ filter: String, _ arguments: StatementArguments, _ season: SeasonID
  ) async throws -> [Member] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(Self.memberColumns) FROM member
          WHERE body = ? AND season = ? AND \(filter) ORDER BY id
          """, arguments: season.arguments + arguments
      ).map(Self.member)
    }
  }

  static let memberColumns = "id, name, branch, address, post, categories, language, votes"

  static func member(_ row: Row) -> Member {
    let post: String = row[4]
    let categories: String = row[5]
    return Member(
      id: row[0], name: row[1], branch: row[2], address: row[3],
      post: post.split(separator: "\n").map(String.init),
      categories: categories.split(separator: " ").map(String.init), votes: row[7],
      language: row[6])
  }

  public func setLanguage(
    _ code: String, of member: String, in season: SeasonID
  ) async throws {
    try await write { db in
      try db.execute(
        sql: "UPDATE member SET language = ? WHERE body = ? AND season = ? AND id = ?",
        arguments: [code] + season.arguments + [member])
    }
  }

  public func keep(
    _ person: StaffMember, in season: SeasonID, event: EventDraft?
  ) async throws {
    try await write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO staff VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: season.arguments + [
          person.id, person.name, person.address,
          person.roles.map(\.rawValue).sorted().joined(separator: " "),
          person.password?.description, person.secondStep.map { Data($0.secret) },
          person.lastStep, person.sections.sorted().joined(separator: " "),
        ])
      if let event { try Journal.add([event], to: season, db) }
    }
  }

  public func use(
    step: Int, of person: String, secret: [UInt8], in season: SeasonID
  ) async throws -> Bool {
    try await write { db in
      try db.execute(
        sql: """
          UPDATE staff SET last_step = ? WHERE body = ? AND season = ? AND id = ?
          AND second_step = ? AND last_step < ?
          """, arguments: [step] + season.arguments + [person, Data(secret), step])
      return db.changesCount == 1
    }
  }

  public func removeStaff(
    _ id: String, in season: SeasonID, event: EventDraft
  ) async throws {
    try await write { db in
      try db.execute(
        sql: "DELETE FROM staff WHERE body = ? AND season = ? AND id = ?",
        arguments: season.arguments + [id])
      for table in ["session", "code"] {
        try db.execute(
          sql: "DELETE FROM \(table) WHERE body = ? AND season = ? AND visitor = ?",
          arguments: season.arguments + [Visitor.staff(id).text])
      }
      try Journal.add([event], to: season, db)
    }
  }

  public func staff(of season: SeasonID) async throws -> [StaffMember] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, name, address, roles, password, second_step, last_step, sections
          FROM staff
          WHERE body = ? AND season = ? ORDER BY id
          """, arguments: season.arguments
      ).map { row in
        let roles: String = row[3]
        let password: String? = row[4]
        let sections: String = row[7]
        return StaffMember(
          id: row[0], name: row[1], address: row[2],
          roles: Set(roles.split(separator: " ").compactMap { Role.Kind(rawValue: String($0)) }),
          password: password.map { PasswordHash(stored: $0) },
          secondStep: Stored.bytes(row[5]).map { TimeCode(secret: $0) }, lastStep: row[6],
          sections: Set(sections.split(separator: " ").map(String.init)))
      }
    }
  }

  // MARK: Codes

  public func keep(_ codes: [PendingCode], in season: SeasonID) async throws {
    try await write { db in
      let insert = try db.cachedStatement(sql: "INSERT INTO code VALUES (?, ?, ?, ?, ?, ?, ?)")
      for code in codes {
        try insert.execute(
          arguments: season.arguments + [
            Data(code.hash.bytes), code.visitor.text, code.made.seconds, code.ends.seconds,
            code.isPrinted,
          ])
      }
    }
  }

  public func take(
    _ code: Digest, at time: Date, in season: SeasonID
  ) async throws -> PendingCode? {
    try await write { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT visitor, made, ends, printed FROM code
          WHERE body = ? AND season = ? AND hash = ? AND ends > ?
          """, arguments: season.arguments + [Data(code.bytes), time.seconds])
      guard let row, let visitor = Visitor(text: row[0]) else { return nil }
      let found = PendingCode(
        hash: code, visitor: visitor, made: Date(seconds: row[1]), ends: Date(seconds: row[2]),
        isPrinted: row[3])
      if !found.isPrinted {
        try db.execute(
          sql: "DELETE FROM code WHERE body = ? AND season = ? AND hash = ?",
          arguments: season.arguments + [Data(code.bytes)])
      }
      return found
    }
  }

  public func lastCode(of visitor: Visitor, in season: SeasonID) async throws -> Date? {
    try await read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT max(made) FROM code
          WHERE body = ? AND season = ? AND visitor = ? AND printed = 0
          """, arguments: season.arguments + [visitor.text]
      ).map { Date(seconds: $0) }
    }
  }

  // MARK: Sessions

  public func keep(_ session: Session, in season: SeasonID) async throws {
    try await write { db in
      try db.execute(
        sql: "DELETE FROM session WHERE body = ? AND season = ? AND ends <= ?",
        arguments: season.arguments + [session.begun.seconds])
      try db.execute(
        sql: "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: season.arguments + [
          Data(session.tokenHash.bytes), session.visitor.text, session.begun.seconds,
          session.ends.seconds, session.by,
        ])
    }
  }

  public func session(
    _ tokenHash: Digest, at time: Date, in season: SeasonID
  ) async throws -> Session? {
    try await read { db in
      try Self.sessions(
        db, "hash = ? AND ends > ?", season.arguments + [Data(tokenHash.bytes), time.seconds]
      ).first
    }
  }

  public func sessions(of visitor: Visitor, in season: SeasonID) async throws -> [Session] {
    try await read { db in
      try Self.sessions(db, "visitor = ? ORDER BY begun DESC", season.arguments + [visitor.text])
    }
  }

  private static func sessions(
    _ db: Database, _ filter: String, _ arguments: StatementArguments
  ) throws -> [Session] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT hash, visitor, begun, ends, by FROM session
          WHERE body = ? AND season = ? AND \(filter)
          """), arguments: arguments
    ).map { row in
      let hash: Data = row[0]
      guard let digest = Digest(bytes: hash), let visitor = Visitor(text: row[1]) else {
        throw StoreError.failed("a session in the database is damaged")
      }
      return Session(
        tokenHash: digest, visitor: visitor, begun: Date(seconds: row[2]),
        ends: Date(seconds: row[3]), by: row[4])
    }
  }

  public func endSession(_ tokenHash: Digest, in season: SeasonID) async throws {
    try await write { db in
      try db.execute(
        sql: "DELETE FROM session WHERE body = ? AND season = ? AND hash = ?",
        arguments: season.arguments + [Data(tokenHash.bytes)])
    }
  }

  public func endSessions(of visitor: Visitor, in season: SeasonID) async throws {
    try await write { db in
      for table in ["session", "code"] {
        try db.execute(
          sql: "DELETE FROM \(table) WHERE body = ? AND season = ? AND visitor = ?",
          arguments: season.arguments + [visitor.text])
      }
    }
  }

  // MARK: Drafts

  public func keepDraft(
    _ sealed: [UInt8], of member: String, round: String, in season: SeasonID
  ) async throws {
    try await write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?)",
        arguments: season.arguments + [round, member, Data(sealed)])
    }
  }

  public func draft(
    of member: String, round: String, in season: SeasonID
  ) async throws -> [UInt8]? {
    try await read { db in
      Stored.bytes(
        try Data.fetchOne(
          db,
          sql: """
            SELECT sealed FROM draft WHERE body = ? AND season = ? AND round = ? AND member = ?
            """, arguments: season.arguments + [round, member]))
    }
  }

  public func eraseDraft(
    of member: String, round: String, in season: SeasonID
  ) async throws {
    try await write { db in
      try db.execute(
        sql: "DELETE FROM draft WHERE body = ? AND season = ? AND round = ? AND member = ?",
        arguments: season.arguments + [round, member])
    }
  }

  public func eraseDrafts(round: String, in season: SeasonID) async throws {
    try await write { db in
      try db.execute(
        sql: "DELETE FROM draft WHERE body = ? AND season = ? AND round = ?",
        arguments: season.arguments + [round])
    }
  }

  public func drafters(round: String, in season: SeasonID) async throws -> [String] {
    try await read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT member FROM draft WHERE body = ? AND season = ? AND round = ? ORDER BY member
          """, arguments: season.arguments + [round])
    }
  }
}

extension Date {
  /// As the tables keep times: whole seconds since 1970.
  var seconds: Int { Int(timeIntervalSince1970.rounded(.down)) }
  init(seconds: Int) { self.init(timeIntervalSince1970: Double(seconds)) }
}
