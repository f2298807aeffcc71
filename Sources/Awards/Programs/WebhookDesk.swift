import Ballots
import Foundation
import Records
import Sealing
import Seasons

/// Tells other programs what became public: each receiver every event in order, again and again until
/// it says that it has it. After a crash one may come twice, with the same id.
public struct WebhookDesk: Sendable {
  /// After so many tries a receiver is left alone until somebody resumes it: about three days.
  static let mostTries = 14

  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Adds a receiver, which hears of what happens from now on.
  /// - Returns: its secret as the receiver's library takes it, shown this once.
  public func add(_ url: String, by actor: String) async throws -> String {
    guard let parsed = URL(string: url), let host = parsed.host(), !host.isEmpty,
      parsed.scheme == "https"
        || (parsed.scheme == "http" && ["localhost", "127.0.0.1", "::1"].contains(host)),
      url.utf8.count <= 500
    else { throw DeskError.badInput("give an address that begins with https://") }
    let secret = office.entropy.bytes(32, "webhook \(url)")
    let id = Digest(hashing: secret).hex.prefix(8)
    let last = try await office.store.journalSize(of: office.id)
    try await office.store.keep(
      Webhook(
        id: String(id), url: url, secret: secret, delivered: last, next: office.clock()),
      in: office.id)
    try await office.store.append(
      office.event(.webhooksChanged, by: actor, ["added": .string(url)]), to: office.id)
    return "whsec_\(secret.base64)"
  }

  public func remove(_ id: String, by actor: String) async throws {
    let hook = try await hook(id)
    try await office.store.eraseWebhook(id, in: office.id)
    try await office.store.append(
      office.event(.webhooksChanged, by: actor, ["removed": .string(hook.url)]), to: office.id)
  }

  /// Tries a receiver again that was given up.
  public func resume(_ id: String) async throws {
    var hook = try await hook(id)
    hook.isPaused = false
    hook.tries = 0
    hook.next = office.clock()
    try await office.store.keep(hook, in: office.id)
  }

  private func hook(_ id: String) async throws -> Webhook {
    guard let hook = try await office.store.webhooks(of: office.id).first(where: { $0.id == id })
    else { throw DeskError.noSuchThing("webhook \"\(id)\"") }
    return hook
  }

  /// Posts what waits.
  /// - Returns: how many events were taken.
  @discardableResult
  public func deliver(_ sender: any WebhookSender) async throws -> Int {
    let now = office.clock()
    var taken = 0
    for var hook in try await office.store.webhooks(of: office.id)
    where !hook.isPaused && hook.next <= now {
      let events = try await office.store.journal(
        of: office.id, withCasts: false, after: hook.delivered)
      // Looked at after the events were read: what they hold is held back by a state that knows of it.
      let state = try await office.state()
      if state.night.freezing != nil { return taken }
      let held = state.firstHeld ?? .max
      for event in events where event.number < held {
        if event.isPublic {
          guard await post(event, to: &hook, sender) else { break }
          taken += 1
        }
        hook.delivered = event.number
      }
      if !events.isEmpty { try await office.store.keep(hook, in: office.id) }
    }
    return taken
  }

  private func post(
    _ event: JournalEvent, to hook: inout Webhook, _ sender: any WebhookSender
  ) async -> Bool {
    let body = Array(Self.body(event, office.id).text.utf8)
    let id = "\(office.id.body)-\(office.id.season)-\(event.number)"
    let time = Int(office.clock().timeIntervalSince1970)
    let headers = [
      ("Content-Type", "application/json"), ("webhook-id", id), ("webhook-timestamp", "\(time)"),
      (
        "webhook-signature",
        WebhookSignature.text(id: id, time: time, body: body, secret: hook.secret)
      ),
    ].map { (name: $0.0, value: $0.1) }
    var said: String
    do {
      let status = try await sender.post(body, headers: headers, to: hook.url)
      said = "\(status)"
      if (200..<300).contains(status) {
        hook.tries = 0
        hook.answer = said
        return true
      }
    } catch {
      // What went wrong on the way would tell of machines that are nobody's to look at from here.
      said = "not reached"
    }
    hook.tries += 1
    hook.answer = String(said.prefix(300))
    // 10 s, then twice as long each time, at most 12 hours.
    let wait = min(10 * pow(2, Double(hook.tries - 1)), 12 * 3600)
    hook.next = office.clock().addingTimeInterval(wait)
    hook.isPaused = hook.tries >= Self.mostTries
    return false
  }

  private static func body(_ event: JournalEvent, _ season: SeasonID) -> JSONValue {
    [
      "type": .string(event.kind.rawValue), "timestamp": .string(event.at),
      "data": [
        "body": .string(season.body), "season": .string(season.season), "event": event.json,
      ],
    ]
  }
}
