public import Awards
import Foundation
import GRDB
public import Seasons

extension SQLiteStore {
  public func keep(_ hook: Webhook, in season: SeasonID) async throws {
    try await write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO webhook VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: season.arguments + [
          hook.id, hook.url, Data(hook.secret), hook.delivered, hook.tries, hook.next.seconds,
          hook.answer, hook.isPaused,
        ])
    }
  }

  public func webhooks(of season: SeasonID) async throws -> [Webhook] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, url, secret, delivered, tries, next, answer, paused FROM webhook
          WHERE body = ? AND season = ? ORDER BY id
          """, arguments: season.arguments
      ).map {
        Webhook(
          id: $0[0], url: $0[1], secret: Stored.bytes($0[2]) ?? [], delivered: $0[3],
          tries: $0[4], next: Date(seconds: $0[5]), answer: $0[6], isPaused: $0[7])
      }
    }
  }

  public func keepPicture(
    _ bytes: [UInt8], mediaType: String, name: String, in season: SeasonID
  ) async throws {
    try await write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO picture VALUES (?, ?, ?, ?, ?)",
        arguments: season.arguments + [name, mediaType, Data(bytes)])
    }
  }

  public func picture(
    _ name: String, in season: SeasonID
  ) async throws -> (mediaType: String, bytes: [UInt8])? {
    try await read { db in
      try Row.fetchOne(
        db,
        sql: "SELECT type, bytes FROM picture WHERE body = ? AND season = ? AND name = ?",
        arguments: season.arguments + [name]
      ).map { (mediaType: $0[0], bytes: Stored.bytes($0[1]) ?? []) }
    }
  }

  public func eraseWebhook(_ id: String, in season: SeasonID) async throws {
    try await write { db in
      try db.execute(
        sql: "DELETE FROM webhook WHERE body = ? AND season = ? AND id = ?",
        arguments: season.arguments + [id])
    }
  }
}
