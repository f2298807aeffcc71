import Awards
import Ballots
import Foundation
import HTTPTypes
import Records
import Sealing
import Seasons
import Texts

/// The night for programs: a keyholder's device that releases keys, a show controller that says GO.
enum NightAPI {
  /// What runs, and the envelope that is asked for with its wrapped key.
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    await visit.site.night.heardKeys(open.office.id)
    let night = open.state.night
    var object: [String: JSONValue] = [
      "mode": .string(night.mode?.rawValue ?? "none"), "step": .integer(night.step),
      "body": .string(open.office.id.body), "season": .string(open.office.id.season),
    ]
    if let cue = night.current, night.mode != nil { object["cue"] = .string(cue.id) }
    if night.mode == .show, let category = night.asked,
      let result = try await open.office.store.results(of: category, in: open.office.id)
        .first(where: { $0.card != nil })
    {
      object["asked"] = [
        "category": .string(category),
        "name": .string(open.season.category(category)?.name.plain ?? category),
        // Of what the audience voted on there is no envelope to hand over.
        "isHandedOver": .bool(
          night.handover.isConfirmed || open.season.audienceRound(of: category) != nil),
        "wrappedKey": .string(result.wrappedKey.base64),
      ]
    }
    return .json(.object(object))
  }

  /// Takes a card's key and opens that envelope.
  static func release(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let category = visit.sent?.string("category"),
      let key = visit.sent?.string("key").flatMap({ Bytes.base64($0) })
    else { throw PageError.badForm(say("Send {\"category\": …, \"key\": …}, the key in Base64.")) }
    let card = try await NightDesk(open.office).release(
      key, of: category, by: try visit.actor())
    await visit.site.night.tell(open.office)
    return .json([
      "category": .string(category), "ending": .string(card.ending.rawValue),
      "winners": .array(card.winners.map { .string($0.title) }),
    ])
  }

  /// All that the site's store has, for a second machine that follows; nothing where nothing happened since.
  static func copy(_ visit: Visit) async throws -> Answer {
    // Compared by their digests, which takes as long for every wrong one.
    guard let secret = visit.site.settings.followerSecret, let shown = visit.sessionToken,
      Digest(hashing: Array(shown.utf8)) == Digest(hashing: Array(secret.utf8))
    else { throw PageError.notFound }
    let office = try visit.open().office
    let size = try await office.store.journalSize(of: office.id)
    guard visit.query.text("after") != "\(size)" else { return Answer(status: .noContent) }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "envelope-copy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("copy.sqlite")
    try await office.store.copy(to: file)
    var answer = Answer(type: "application/vnd.sqlite3", body: Array(try Data(contentsOf: file)))
    if let name = HTTPField.Name("X-Envelope-Events") { answer.headers[name] = "\(size)" }
    return answer
  }

  /// GO. With a step it goes on only from there, so that one press is one step.
  static func go(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    try await ShowDesk(open.office).go(
      at: visit.sent?["step"]?.integer, by: try visit.actor())
    await visit.site.night.tell(open.office)
    let night = try await open.office.state().night
    return .json([
      "step": .integer(night.step), "cue": .string(night.current?.id ?? ""),
    ])
  }
}
