import AsyncHTTPClient
public import Awards
import Foundation
import NIOCore
import NIOHTTP1

/// Posts to webhooks over HTTP; follows no redirects, since they would carry the body elsewhere.
public final class WebhookPost: WebhookSender {
  private let client: HTTPClient
  /// Whether receivers on this machine are taken too: for trying things out.
  private let allowsLocal: Bool

  /// - Parameter allowsLocal: whether `http://localhost` may be posted to.
  public init(allowsLocal: Bool = false) {
    self.allowsLocal = allowsLocal
    var settings = HTTPClient.Configuration(redirectConfiguration: .disallow)
    settings.timeout = .init(connect: .seconds(5), read: .seconds(10))
    client = HTTPClient(configuration: settings)
  }

  /// Ends its connections; nothing can be posted after it.
  public func close() async { try? await client.shutdown() }

  public func post(
    _ body: [UInt8], headers: [(name: String, value: String)], to url: String
  ) async throws -> Int {
    let host = URL(string: url)?.host() ?? ""
    let isLocal = ["localhost", "127.0.0.1", "::1"].contains(host)
    // What the name means is looked at each time: it may come to mean a machine inside.
    guard isLocal ? allowsLocal : await Self.isPublic(host) else { throw NotPublic() }
    var request = HTTPClientRequest(url: url)
    request.method = .POST
    for header in headers { request.headers.add(name: header.name, value: header.value) }
    request.headers.add(name: "User-Agent", value: "Envelope")
    request.body = .bytes(ByteBuffer(bytes: body))
    let response = try await client.execute(request, timeout: .seconds(15))
    return Int(response.status.code)
  }

  /// The receiver's address is none of the public network.
  struct NotPublic: Error {}

  private static func isPublic(_ host: String) async -> Bool {
    await withCheckedContinuation { done in
      DispatchQueue.global().async { done.resume(returning: PublicAddress.resolve(host) != nil) }
    }
  }
}
