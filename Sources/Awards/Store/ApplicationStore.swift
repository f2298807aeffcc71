public import Foundation
public import Sealing
public import Seasons

/// Who asks to be put on the roll. Each call is one transaction, durable when it returns.
public protocol ApplicationStore: Sendable {
  /// Adds an application, or changes the one with its id, with the journal's event.
  func keep(_ application: Application, in season: SeasonID, event: EventDraft?) async throws
  /// In the order of time; of one state.
  func applications(
    _ state: Application.State, most: Int, in season: SeasonID
  ) async throws -> [Application]
  /// How many there are of each state.
  func applicationCounts(in season: SeasonID) async throws -> [Application.State: Int]
  func application(_ id: String, in season: SeasonID) async throws -> Application?
  func application(link: Digest, in season: SeasonID) async throws -> Application?
  /// Those that wait, from this address in any case of letters.
  func applications(from address: String, in season: SeasonID) async throws -> [Application]
  /// Forgets those that nobody confirmed, made before a time.
  func eraseUnconfirmed(before time: Date, in season: SeasonID) async throws
}
