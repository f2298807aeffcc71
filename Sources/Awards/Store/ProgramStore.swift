public import Seasons

/// What programs ask for. Each call is one transaction, durable when it returns.
public protocol ProgramStore: Sendable {
  /// Adds a webhook, or changes the one with its id.
  func keep(_ hook: Webhook, in season: SeasonID) async throws
  func webhooks(of season: SeasonID) async throws -> [Webhook]
  func eraseWebhook(_ id: String, in season: SeasonID) async throws
}
