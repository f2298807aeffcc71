public import Awards
import Foundation
import GRDB
public import Sealing
public import Seasons

extension SQLiteStore {
  public func commit(_ batch: CastBatch, to season: SeasonID) async throws {
    try await write { db in
      for round in Set(batch.marks.map(\.round)) { try Self.checkOpen(round, season, db) }
      try Self.extend(batch.log, season, db)
      let first = batch.log.first + batch.log.leaves.count - batch.items.count
      let box = try db.cachedStatement(sql: "INSERT INTO box VALUES (?, ?, ?, ?, ?, ?, ?)")
      var numbers: [Leaf.Slot: Int] = [:]
      for (offset, item) in batch.items.enumerated() {
        let number = first + offset
        try box.execute(
          arguments: season.arguments + [
            item.round, item.category, number, Data(item.slot.bytes), Data(item.sealed),
          ])
        // A slot that stands twice in one batch keeps its last ballot.
        if let old = numbers.updateValue(number, forKey: item.slot) {
          try Self.drop(old, item.round, item.category, season, db)
        }
      }
      for mark in batch.marks { try Self.note(mark, numbers, season, db) }
      try Journal.hold(batch.marks, hour: batch.hour, of: season, db)
    }
  }

  /// No ballot comes in after a round's close, whichever process closed it.
  private static func checkOpen(_ round: String, _ season: SeasonID, _ db: Database) throws {
    let closed = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT 1 FROM journal WHERE body = ? AND season = ? AND kind = 'round-closed'
            AND json_extract(event, '$.details.round') = ? LIMIT 1
          """), arguments: season.arguments + [round])
    if closed != nil { throw StoreError.roundClosed(round) }
  }

  public func extend(
    _ log: LogExtension, in season: SeasonID, events: [EventDraft]
  ) async throws {
    try await write { db in
      try Self.extend(log, season, db)
      if !events.isEmpty { try Journal.add(events, to: season, db) }
    }
  }

  /// Adds what a log gains, where it is still the one that the writer knew: as long, and of the same root.
  static func extend(_ log: LogExtension, _ season: SeasonID, _ db: Database) throws {
    let note = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT note FROM checkpoint WHERE body = ? AND season = ? ORDER BY size DESC LIMIT 1
          """), arguments: season.arguments)
    let last = try note.map { try Checkpoint(text: $0) }
    if last?.size ?? 0 != log.first || last.map({ $0.root != log.previous }) ?? false {
      throw StoreError.logMoved(expected: log.first, found: last?.size ?? 0)
    }
    try appendLeaves(log.leaves, at: log.first, season, db)
    try store(log.checkpoint, isKept: log.isKept, season, db)
  }

  /// Notes who has cast, and takes the ballots replaced out of the box.
  private static func note(
    _ mark: CastBatch.Mark, _ numbers: [Leaf.Slot: Int], _ season: SeasonID, _ db: Database
  ) throws {
    let place = season.arguments + [mark.round, mark.member]
    let known = try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT slots FROM link WHERE body = ? AND season = ? AND round = ? AND member = ?"),
      arguments: place)
    var links = try known.map(Stored.Links.init) ?? Stored.Links()
    for (category, slots) in mark.slots {
      // Found or drawn before this transaction: still so?
      guard links.byCategory[category, default: []].map(\.slot) == mark.known[category] ?? [],
        Set(slots).count == slots.count
      else { throw StoreError.castMoved(member: mark.member) }
      let ballots = slots.map { (slot: $0, number: numbers[$0] ?? 0) }
      let old = links.byCategory.updateValue(ballots, forKey: category) ?? []
      for ballot in old where !ballots.contains(where: { $0.number == ballot.number }) {
        try drop(ballot.number, mark.round, category, season, db)
      }
    }
    // One statement for all categories of the ballot; there are few different numbers of them.
    let marks = Array(repeating: "?", count: mark.slots.count).joined(separator: ", ")
    try db.cachedStatement(
      sql: """
        UPDATE roll SET has_cast = 1
        WHERE body = ? AND season = ? AND round = ? AND member = ? AND category IN (\(marks))
        """
    ).execute(arguments: place + StatementArguments(mark.slots.keys.sorted()))
    // Whoever has lost the vote meanwhile is on the roll no more.
    guard db.changesCount == mark.slots.count else {
      throw StoreError.castMoved(member: mark.member)
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO link VALUES (?, ?, ?, ?, ?) ON CONFLICT (body, season, round, member)
        DO UPDATE SET slots = excluded.slots
        """
    ).execute(arguments: place + [links.text])
  }

  private static func drop(
    _ number: Int, _ round: String, _ category: String, _ season: SeasonID, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        DELETE FROM box
        WHERE body = ? AND season = ? AND round = ? AND category = ? AND number = ?
        """
    ).execute(arguments: season.arguments + [round, category, number])
  }

  static func appendLeaves(
    _ leaves: [[UInt8]], at first: Int, _ season: SeasonID, _ db: Database
  ) throws {
    let size =
      try Int.fetchOne(
        db, sql: "SELECT max(number) + 1 FROM leaf WHERE body = ? AND season = ?",
        arguments: season.arguments) ?? 0
    guard size == first else { throw StoreError.logMoved(expected: first, found: size) }
    let insert = try db.cachedStatement(sql: "INSERT INTO leaf VALUES (?, ?, ?, ?)")
    for (offset, leaf) in leaves.enumerated() {
      try insert.execute(arguments: season.arguments + [first + offset, Data(leaf)])
    }
  }

  public func setAside(
    _ slots: [String: [Leaf.Slot]], of member: String, round: String, mayVoteAgain: Bool,
    in season: SeasonID, event: EventDraft
  ) async throws {
    try await write { db in
      for (category, slot) in slots.flatMap({ item in item.value.map { (item.key, $0) } }) {
        let place = season.arguments + [round, category, Data(slot.bytes)]
        let filter = "body = ? AND season = ? AND round = ? AND category = ? AND slot = ?"
        try db.execute(
          sql: "INSERT INTO set_aside SELECT * FROM box WHERE \(filter)", arguments: place)
        try db.execute(sql: "DELETE FROM box WHERE \(filter)", arguments: place)
      }
      let filter = "body = ? AND season = ? AND round = ? AND member = ?"
      let place = season.arguments + [round, member]
      try db.execute(sql: "DELETE FROM link WHERE \(filter)", arguments: place)
      try db.execute(
        sql: mayVoteAgain
          ? "UPDATE roll SET has_cast = 0 WHERE \(filter)" : "DELETE FROM roll WHERE \(filter)",
        arguments: place)
      try Journal.add([event], to: season, db)
    }
  }

  public func setAsideCounts(
    of round: String, in season: SeasonID
  ) async throws -> [String: Int] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT category, count(*) FROM set_aside
          WHERE body = ? AND season = ? AND round = ? GROUP BY category
          """, arguments: season.arguments + [round])
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
  }

  public func leaves(of season: SeasonID, from index: Int) async throws -> [[UInt8]] {
    try await read { db in try Self.leaves(season, from: index, db) }
  }

  private static func leaves(
    _ season: SeasonID, from index: Int, _ db: Database
  ) throws -> [[UInt8]] {
    try Data.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT leaf FROM leaf WHERE body = ? AND season = ? AND number >= ? ORDER BY number
          """), arguments: season.arguments + [index]
    ).map(Array.init)
  }

  public func box(
    of round: String, category: String, in season: SeasonID
  ) async throws -> [BoxedBallot] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT slot, sealed FROM box
          WHERE body = ? AND season = ? AND round = ? AND category = ? ORDER BY number
          """, arguments: season.arguments + [round, category]
      ).map { row in
        let sealed: Data = row[1]
        return BoxedBallot(slot: try Stored.slot(row[0]), sealed: Array(sealed))
      }
    }
  }

  /// Of the checkpoints that nobody kept only the newest stays.
  static func store(
    _ checkpoint: Checkpoint, isKept: Bool, _ season: SeasonID, _ db: Database
  ) throws {
    try db.execute(
      sql: "DELETE FROM checkpoint WHERE body = ? AND season = ? AND kept = 0 AND size <= ?",
      arguments: season.arguments + [checkpoint.size])
    try db.execute(
      sql: "INSERT OR IGNORE INTO checkpoint VALUES (?, ?, ?, ?, ?)",
      arguments: season.arguments + [checkpoint.size, isKept, checkpoint.text])
  }

  public func checkpoints(of season: SeasonID) async throws -> [Checkpoint] {
    try await read { db in try Self.checkpoints(season, db) }
  }

  static func checkpoints(_ season: SeasonID, _ db: Database) throws -> [Checkpoint] {
    try String.fetchAll(
      db, sql: "SELECT note FROM checkpoint WHERE body = ? AND season = ? ORDER BY size",
      arguments: season.arguments
    ).map { try Checkpoint(text: $0) }
  }

  public func recordRows(of season: SeasonID) async throws -> RecordRows {
    try await read { db in
      RecordRows(
        journal: try Journal.read(season, withCasts: false, after: 0, db),
        leaves: try Self.leaves(season, from: 0, db),
        checkpoints: try Self.checkpoints(season, db),
        results: try Self.results("", season.arguments, db),
        voidedCards: try Self.voidedCards(season, db))
    }
  }
}
