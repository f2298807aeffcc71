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
  var protocols = HTTPServerBuilder.http1()
  /// Mails a minute.
  var pace = 600
  /// Where screens of the venue look on over plain http.
  var screens: Int?
  /// What runs beside it.
  var services: [any Service] = []

  /// - Throws: `Failure` where it cannot listen.
  func run() async throws {
    var logger = Logger(label: "envelope")
    logger.logLevel = .warning
    let webhooks = WebhookPost()
    let keeper = SiteKeeper(site, sender: sender, pace: pace, webhooks: webhooks)
    var services = services
    if let screens {
      services.append(
        Application(
          router: site.screenRouter(),
          configuration: .init(address: .hostname(host, port: screens), serverName: nil),
          onServerRunning: { channel in
            print("Screens at http://\(host):\(channel.localAddress?.port ?? screens)")
            fflush(nil)
          }, logger: logger))
    }
    let isLocal = ["127.0.0.1", "localhost", "::1"].contains(host)
    let app = Application(
      router: site.router(), server: protocols,
      configuration: .init(address: .hostname(host, port: port), serverName: nil),
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
