public import Awards
import Foundation
import Logging
public import ServiceLifecycle

/// What a site does beside answering: opens and closes rounds by the clock, and sends mails.
public struct SiteKeeper: Service {
  private let seasons: SeasonDoor
  private let sender: any MailSender
  private let grace: TimeInterval
  private let logger = Logger(label: "envelope.keeper")

  public init(_ site: Site, sender: any MailSender) {
    seasons = site.seasons
    grace = site.settings.grace
    self.sender = sender
  }

  /// Looks every second until the site stops.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          if let office = try await seasons.office() {
            try await RoundKeeper(office, grace: grace).tick()
            _ = try await MailDesk(office).sendWaiting(sender)
          }
        } catch {
          logger.error("\(error)")
        }
        try? await Task.sleep(for: .seconds(1))
      }
    }
  }
}
