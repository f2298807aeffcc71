public import Seasons

/// What programs ask for, and pictures that pages show. Each call is one transaction, durable when it returns.
public protocol ProgramStore: Sendable {
  /// Adds a webhook, or changes the one with its id.
  func keep(_ hook: Webhook, in season: SeasonID) async throws
  func webhooks(of season: SeasonID) async throws -> [Webhook]
  func eraseWebhook(_ id: String, in season: SeasonID) async throws

  /// Keeps a picture under a name that no other has.
  func keepPicture(
    _ bytes: [UInt8], mediaType: String, name: String, in season: SeasonID
  ) async throws
  func picture(
    _ name: String, in season: SeasonID
  ) async throws -> (mediaType: String, bytes: [UInt8])?
}
