public import Awards
import Foundation
import GRDB
import Sealing
public import Seasons

extension SQLiteStore {
  public func seal(
    _ results: [SealedResult], log: LogExtension?, events: [EventDraft], in season: SeasonID
  ) async throws {
    try await write { db in
      if let log { try Self.extend(log, season, db) }
      for result in results {
        let place: StatementArguments = season.arguments + [result.round, result.category]
        if result.card == nil {
          try db.execute(
            sql: """
              DELETE FROM result WHERE body = ? AND season = ? AND round = ? AND category = ?
              AND card IS NULL AND released_key IS NULL
              """, arguments: place)
        }
        let known = try Int.fetchOne(
          db,
          sql: """
            SELECT 1 FROM result WHERE body = ? AND season = ? AND round = ? AND category = ?
            """, arguments: place)
        if known != nil {
          throw StoreError.exists("the sealed result of \(result.category) in \(result.round)")
        }
        try db.execute(
          sql: "INSERT INTO result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)",
          arguments: season.arguments + [
            result.round, result.category, result.card.map { Data($0.sealed) },
            result.card.map { Data($0.commitment.bytes) }, result.card?.leaf,
            result.sealedCount.map { Data($0) }, Data(result.wrappedKey),
            result.sealedPrint.map { Data($0) },
          ])
      }
      try Journal.add(events, to: season, db)
    }
  }

  public func reseal(
    _ result: SealedResult, log: LogExtension, events: [EventDraft], in season: SeasonID
  ) async throws {
    try await write { db in
      try Self.extend(log, season, db)
      let place: StatementArguments = season.arguments + [result.round, result.category]
      try db.execute(
        sql: """
          INSERT INTO voided_card SELECT body, season, category, leaf, commitment, card FROM result
          WHERE body = ? AND season = ? AND round = ? AND category = ? AND released_key IS NULL
          AND card IS NOT NULL
          """, arguments: place)
      guard db.changesCount == 1 else {
        throw StoreError.exists("the reveal of \(result.category), or no such envelope,")
      }
      try db.execute(
        sql: """
          UPDATE result SET card = ?, commitment = ?, leaf = ?, count = ?, wrapped_key = ?, print = ?
          WHERE body = ? AND season = ? AND round = ? AND category = ?
          """,
        arguments: [
          result.card.map { Data($0.sealed) }, result.card.map { Data($0.commitment.bytes) },
          result.card?.leaf, result.sealedCount.map { Data($0) }, Data(result.wrappedKey),
          result.sealedPrint.map { Data($0) },
        ] + place)
      try Journal.add(events, to: season, db)
    }
  }

  public func voidedCards(
    of season: SeasonID
  ) async throws -> [String: [SealedResult.SealedCard]] {
    try await read { db in try Self.voidedCards(season, db) }
  }

  static func voidedCards(
    _ season: SeasonID, _ db: Database
  ) throws -> [String: [SealedResult.SealedCard]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT category, leaf, commitment, card FROM voided_card WHERE body = ? AND season = ?
        ORDER BY category, leaf
        """, arguments: season.arguments)
    var cards: [String: [SealedResult.SealedCard]] = [:]
    for row in rows {
      let (commitment, sealed): (Data, Data) = (row[2], row[3])
      guard let digest = Digest(bytes: commitment) else {
        throw StoreError.failed("a sealed card in the database is damaged")
      }
      cards[row[0], default: []].append(
        .init(sealed: Array(sealed), commitment: digest, leaf: row[1]))
    }
    return cards
  }

  public func results(of season: SeasonID) async throws -> [SealedResult] {
    try await results("", season.arguments)
  }

  public func results(
    of category: String, in season: SeasonID
  ) async throws -> [SealedResult] {
    try await results(" AND category = ?", season.arguments + [category])
  }

  private func results(
    _ condition: String, _ arguments: StatementArguments
  ) async throws -> [SealedResult] {
    try await read { db in try Self.results(condition, arguments, db) }
  }

  static func results(
    _ condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [SealedResult] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT round, category, card, commitment, leaf, count, wrapped_key, released_key, print
        FROM result WHERE body = ? AND season = ?\(condition) ORDER BY round, category
        """, arguments: arguments
    ).map(Self.result)
  }

  private static func result(_ row: Row) throws -> SealedResult {
    var card: SealedResult.SealedCard?
    let sealed: Data? = row[2]
    if let sealed {
      let commitment: Data? = row[3]
      let leaf: Int? = row[4]
      guard let digest = commitment.flatMap({ Digest(bytes: $0) }), let leaf else {
        throw StoreError.failed("a sealed card in the database is damaged")
      }
      card = .init(sealed: Array(sealed), commitment: digest, leaf: leaf)
    }
    let wrapped: Data = row[6]
    return SealedResult(
      round: row[0], category: row[1], card: card, sealedCount: Stored.bytes(row[5]),
      sealedPrint: Stored.bytes(row[8]), wrappedKey: Array(wrapped),
      releasedKey: Stored.bytes(row[7]))
  }

  public func release(
    _ key: [UInt8], round: String, category: String, in season: SeasonID, events: [EventDraft]
  ) async throws {
    try await write { db in
      try db.execute(
        sql: """
          UPDATE result SET released_key = ? WHERE body = ? AND season = ? AND round = ?
          AND category = ? AND released_key IS NULL
          """, arguments: [Data(key)] + season.arguments + [round, category])
      guard db.changesCount == 1 else {
        throw StoreError.exists("the reveal of \(category) in \(round), or no such result,")
      }
      try Journal.add(events, to: season, db)
    }
  }
}
