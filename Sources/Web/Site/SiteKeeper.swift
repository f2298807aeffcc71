public import Awards
import Foundation
import Logging
public import ServiceLifecycle

/// What a site does beside answering: opens and closes rounds by the clock, sends mails, and tells
/// webhooks.
public struct SiteKeeper: Service {
  private let seasons: SeasonDoor
  private let sender: any MailSender
  private let webhooks: (any WebhookSender)?
  private let settings: Site.Settings
  private let clock: ClockWatch
  /// Mails a minute.
  private let pace: Int
  private let logger = Logger(label: "envelope.keeper")

  /// - Parameter pace: at most so many mails a minute, as the provider allows.
  public init(
    _ site: Site, sender: any MailSender, pace: Int = 600, webhooks: (any WebhookSender)? = nil
  ) {
    seasons = site.seasons
    settings = site.settings
    clock = site.clock
    self.sender = sender
    self.webhooks = webhooks
    self.pace = max(1, pace)
  }

  /// Looks every second until the site stops. A slow mail server holds no round up.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      let start = ContinuousClock.now
      async let rounds: Void = everySecond { [clock] in
        guard await clock.isSteady($0.clock(), after: ContinuousClock.now - start) else { return }
        try await RoundKeeper($0, grace: settings.grace, address: settings.address).tick()
        // What happened has its leaf soon, also where nobody casts.
        try await $0.log.anchor()
      }
      async let mails: Void = every(.milliseconds(pace < 60 ? 60_000 / pace : 1000)) {
        _ = try await MailDesk($0).sendWaiting(sender, pace: max(1, pace / 60))
      }
      async let hooks: Void = everySecond { [webhooks] in
        if let webhooks { try await WebhookDesk($0).deliver(webhooks) }
      }
      _ = await (rounds, mails, hooks)
    }
  }

  private func everySecond(_ work: @Sendable (SeasonOffice) async throws -> Void) async {
    await every(.seconds(1), work)
  }

  private func every(
    _ span: Duration, _ work: @Sendable (SeasonOffice) async throws -> Void
  ) async {
    while !Task.isCancelled {
      do {
        for office in try await seasons.all() { try await work(office) }
      } catch {
        if !Task.isCancelled { logger.error("\(error)") }
      }
      try? await Task.sleep(for: span)
    }
  }
}
