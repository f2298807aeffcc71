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

  /// Looks every second until the site stops. A slow mail server holds no round up.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      async let rounds: Void = everySecond { try await RoundKeeper($0, grace: grace).tick() }
      async let mails: Void = everySecond { _ = try await MailDesk($0).sendWaiting(sender) }
      _ = await (rounds, mails)
    }
  }

  private func everySecond(_ work: @Sendable (SeasonOffice) async throws -> Void) async {
    while !Task.isCancelled {
      do {
        if let office = try await seasons.office() { try await work(office) }
      } catch {
        if !Task.isCancelled { logger.error("\(error)") }
      }
      try? await Task.sleep(for: .seconds(1))
    }
  }
}
