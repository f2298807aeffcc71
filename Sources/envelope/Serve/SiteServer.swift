import Awards
import Delivery
import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import Web

/// Serves a site until it is stopped.
struct SiteServer {
  let site: Site
  let host: String
  let port: Int
  /// Where people reach it; nil for host and port.
  let address: String?
  let sender: any MailSender
  /// Nil for plain HTTP.
  var protocols: HTTPServerBuilder?
  /// Mails a minute.
  var pace = 600
  /// Where screens of the venue look on over plain http.
  var screens: Int?
  /// What runs beside it.
  var services: [any Service] = []

  /// - Throws: `Failure` where it cannot listen.
  func run() async throws {
    let limits = ServerLimits()
    let isLocal = ["127.0.0.1", "localhost", "::1"].contains(host)
    var logger = Logger(label: "envelope")
    logger.logLevel = .warning
    let webhooks = WebhookPost(allowsLocal: site.settings.isDemo || isLocal)
    let keeper = SiteKeeper(site, sender: sender, pace: pace, webhooks: webhooks)
    var services = services
    if let screens {
      services.append(
        Application(
          router: site.screenRouter(), server: limits.http1(isBehindProxy: false),
          configuration: .init(
            address: .hostname(host, port: screens), serverName: nil,
            availableConnectionsDelegate: MaximumAvailableConnections(limits.connections / 4)),
          onServerRunning: { channel in
            print("Screens at http://\(host):\(channel.localAddress?.port ?? screens)")
            fflush(nil)
          }, logger: logger))
    }
    let app = Application(
      router: site.router(),
      server: protocols ?? limits.http1(isBehindProxy: site.settings.isBehindProxy),
      configuration: .init(
        address: .hostname(host, port: port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(limits.connections)),
      services: [keeper] + services,
      onServerRunning: { [address, host] channel in
        let port = channel.localAddress?.port ?? 0
        print(
          "Serving at \(address ?? "http://\(isLocal ? "localhost" : host):\(port)"); stop with Control-C."
        )
        fflush(nil)
      }, logger: logger)
    do {
      try await app.runService()
    } catch let error as IOError {
      await webhooks.close()
      throw Failure.machine(
        "\(host):\(port): cannot listen there (\(error)); give another --port")
    } catch {
      await webhooks.close()
      throw error
    }
    await webhooks.close()
  }
}
