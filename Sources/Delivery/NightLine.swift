import AsyncHTTPClient
import Ballots
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
import Sealing

/// The line between a keyholder's device and the site on the night.
public final class NightLine: Sendable {
  /// An envelope that the caller asks for.
  public struct Asked: Sendable, Hashable {
    public var category: String
    public var name: String
    /// Whether presenter and stage manager have confirmed it.
    public var isHandedOver: Bool
    public var wrappedKey: [UInt8]
  }

  /// What runs at the site.
  public struct State: Sendable, Hashable {
    public var body: String
    public var season: String
    /// "show", "rehearsal" or "none".
    public var mode: String
    public var asked: Asked?
  }

  /// What the site said instead of an answer.
  public struct Refusal: Error, CustomStringConvertible {
    public var status: Int
    public var description: String
  }

  private let client: HTTPClient
  private let site: String
  private let token: String

  /// No answer of the site is larger.
  private static let mostBytes = 1 << 20

  /// Larger stores are not copied while a show runs.
  private static let mostCopied = 2 << 30

  /// - Parameters:
  ///   - site: its address, as https://192.168.1.5:8080.
  ///   - token: a keyholder's, from the page Tokens.
  ///   - authority: PEM of the venue's own authority; nil for the machine's.
  ///   - patience: how long an answer may take to go on, in seconds.
  public init(
    site: String, token: String, authority: String?, patience: Int64 = 5
  ) throws {
    var settings = HTTPClient.Configuration(redirectConfiguration: .disallow)
    settings.timeout = .init(connect: .seconds(3), read: .seconds(patience))
    if let authority {
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMBytes(Array(authority.utf8)))
      settings.tlsConfiguration = tls
    }
    client = HTTPClient(configuration: settings)
    self.site = site.hasSuffix("/") ? String(site.dropLast()) : site
    self.token = token
  }

  public func close() async { try? await client.shutdown() }

  /// - Throws: `Refusal`, or what the network says.
  public func state() async throws -> State {
    let json = try await send(.GET, "/api/v1/night", nil)
    guard let mode = json.string("mode"), let body = json.string("body"),
      let season = json.string("season")
    else { throw Refusal(status: 200, description: "the site's answer is not understood") }
    var asked: Asked?
    if let item = json["asked"], let category = item.string("category"),
      let wrapped = item.string("wrappedKey").flatMap({ Bytes.base64($0) })
    {
      asked = Asked(
        category: category, name: item.string("name") ?? category,
        isHandedOver: item["isHandedOver"]?.bool ?? false, wrappedKey: wrapped)
    }
    return State(body: body, season: season, mode: mode, asked: asked)
  }

  /// Releases a card's key; the same one again does no harm.
  public func release(_ key: [UInt8], of category: String) async throws {
    _ = try await send(
      .POST, "/api/v1/night/release",
      ["category": .string(category), "key": .string(key.base64)])
  }

  /// Whether the site answers at all.
  public func isThere() async -> Bool {
    let request = HTTPClientRequest(url: site + "/api/v1/season")
    return (try? await client.execute(request, timeout: .seconds(3))) != nil
  }

  /// All that the site's store has, where something happened since a copy before.
  /// - Parameter events: how many events that one had; nil for none.
  /// - Returns: an SQLite file and how many events it has; nil where nothing happened.
  /// - Throws: `Refusal`, or what the network says.
  public func copy(after events: Int?) async throws -> (file: [UInt8], events: Int)? {
    let query = events.map { "?after=\($0)" } ?? ""
    var request = HTTPClientRequest(url: site + "/api/v1/night/copy" + query)
    request.headers.add(name: "Authorization", value: "Bearer \(token)")
    let response = try await client.execute(request, timeout: .seconds(60))
    if response.status == .noContent { return nil }
    guard response.status == .ok,
      let count = response.headers.first(name: "X-Envelope-Events").flatMap({ Int($0) })
    else {
      throw Refusal(
        status: Int(response.status.code), description: "status \(response.status.code)")
    }
    let body = try await response.body.collect(upTo: Self.mostCopied)
    return (Array(body.readableBytesView), count)
  }

  private func send(
    _ method: HTTPMethod, _ path: String, _ json: JSONValue?
  ) async throws -> JSONValue {
    var request = HTTPClientRequest(url: site + path)
    request.method = method
    request.headers.add(name: "Authorization", value: "Bearer \(token)")
    if let json {
      request.headers.add(name: "Content-Type", value: "application/json")
      request.body = .bytes(ByteBuffer(string: json.text))
    }
    let response = try await client.execute(request, timeout: .seconds(8))
    let body = try await response.body.collect(upTo: Self.mostBytes)
    let answer = try? JSONValue(parsing: Data(body.readableBytesView))
    let status = Int(response.status.code)
    guard status == 200, let answer else {
      throw Refusal(
        status: status,
        description: answer?.string("detail") ?? answer?.string("title") ?? "status \(status)")
    }
    return answer
  }
}
