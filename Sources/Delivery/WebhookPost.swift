import AsyncHTTPClient
public import Awards
import NIOCore
import NIOHTTP1

/// Posts to webhooks over HTTP; follows no redirects, since they would carry the body elsewhere.
public final class WebhookPost: WebhookSender {
  private let client: HTTPClient

  public init() {
    var settings = HTTPClient.Configuration(redirectConfiguration: .disallow)
    settings.timeout = .init(connect: .seconds(5), read: .seconds(10))
    client = HTTPClient(configuration: settings)
  }

  /// Ends its connections; nothing can be posted after it.
  public func close() async { try? await client.shutdown() }

  public func post(
    _ body: [UInt8], headers: [(name: String, value: String)], to url: String
  ) async throws -> Int {
    var request = HTTPClientRequest(url: url)
    request.method = .POST
    for header in headers { request.headers.add(name: header.name, value: header.value) }
    request.headers.add(name: "User-Agent", value: "Envelope")
    request.body = .bytes(ByteBuffer(bytes: body))
    let response = try await client.execute(request, timeout: .seconds(15))
    return Int(response.status.code)
  }
}
