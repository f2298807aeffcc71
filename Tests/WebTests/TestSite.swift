import Awards
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Sealing
import SeasonFixtures
import Seasons
import Testing
import Web

/// The small festival behind a site, with its final open, staff of every role, and a browser.
struct TestSite {
  let stage: Stage
  let site: Site

  /// Who tries a route.
  static let roles: [Role.Kind] = Role.Kind.allCases

  static func make(
    settings: Site.Settings = .init(address: "http://localhost:8080")
  ) async throws -> TestSite {
    let stage = try await Stage.small()
    for role in roles {
      try await StaffDesk(stage.office).keep(
        StaffMember(
          id: role.rawValue, name: "Some \(role.rawValue)", address: "\(role.rawValue)@example.org",
          roles: [role]), by: "admin")
    }
    try await RollDesk(stage.office).add(
      [
        Member(id: "m1", name: "Member 1", branch: "jury", address: "one@example.org"),
        Member(id: "m2", name: "Member 2", branch: "jury", address: "shared@example.org"),
        Member(id: "m3", name: "Member 3", branch: "jury", address: "Shared@example.org"),
      ], by: "admin")
    try await stage.open("final")
    return make(stage, settings)
  }

  /// A site for a stage of the test's own.
  static func make(
    _ stage: Stage, _ settings: Site.Settings = .init(address: "http://localhost:8080")
  ) -> TestSite {
    let office = stage.office
    let door = SeasonDoor(stage.store) { _, _ in office }
    return TestSite(
      stage: stage, site: Site(settings, seasons: door))
  }

  func browse(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
    let app = Application(router: site.router())
    try await app.test(.router) { client in
      try await body(Browser(client: client, office: stage.office))
    }
    stage.remove()
  }
}

/// A browser without scripts: keeps cookies, fills in a page's token.
final class Browser: @unchecked Sendable {
  // Each test drives its browser from one task at a time.
  let client: any TestClientProtocol
  let office: SeasonOffice
  var cookies: [String: String] = [:]
  private(set) var page = ""
  private(set) var status = HTTPResponse.Status.ok
  private(set) var location: String?
  private(set) var type: String?

  init(client: any TestClientProtocol, office: SeasonOffice) {
    self.client = client
    self.office = office
  }

  func another() -> Browser { Browser(client: client, office: office) }

  /// What the browser asks for, as `es-MX,es;q=0.9`.
  var languages: String?

  /// What a program sends instead of cookies.
  var bearer: String?

  private func send(
    _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, _ body: ByteBuffer?
  ) async throws {
    var headers = headers
    if let languages { headers[.acceptLanguage] = languages }
    if let bearer {
      headers[.authorization] = "Bearer \(bearer)"
    } else if !cookies.isEmpty {
      headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        .joined(separator: "; ")
    }
    let response = try await client.execute(
      uri: path, method: method, headers: headers, body: body)
    for field in response.headers[values: .setCookie] {
      let pair = field.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
      if field.contains("Max-Age=0") {
        cookies[String(pair[0])] = nil
      } else {
        cookies[String(pair[0])] = pair.count > 1 ? String(pair[1]) : ""
      }
    }
    status = response.status
    location = response.headers[.location]
    page = String(buffer: response.body)
    type = response.headers[.contentType]
  }

  func get(_ path: String) async throws { try await send(.get, path, [:], nil) }

  /// The token that the site expects from this browser.
  var token: String {
    page.firstMatch(of: /name="token" value="([^"]+)"/).map { String($0.1) } ?? ""
  }

  func post(
    _ path: String, _ fields: [(String, String)], token: String? = nil, site: String? = nil,
    forwarded: String? = nil
  ) async throws {
    let all = [("token", token ?? self.token)] + fields
    let body = all.map { "\(Self.escaped($0.0))=\(Self.escaped($0.1))" }.joined(separator: "&")
    var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
    if let site, let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = site }
    if let forwarded, let name = HTTPField.Name("X-Forwarded-For") { headers[name] = forwarded }
    try await send(.post, path, headers, ByteBuffer(string: body))
  }

  /// Sends a form with a file, as browsers do.
  func upload(
    _ path: String, name: String, fileName: String, _ content: [UInt8],
    fields: [(String, String)] = []
  ) async throws {
    var body: [UInt8] = []
    for (field, value) in [("token", token)] + fields {
      body += Array(
        "--xyz\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8)
    }
    let head =
      "--xyz\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"\(fileName)\"\r\n"
      + "Content-Type: application/octet-stream\r\n\r\n"
    body += Array(head.utf8) + content + Array("\r\n--xyz--\r\n".utf8)
    try await send(
      .post, path, [.contentType: "multipart/form-data; boundary=xyz"], ByteBuffer(bytes: body))
  }

  static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }

  func signIn(_ visitor: Visitor) async throws {
    cookies["__Host-session"] = try await SignInDesk(office).begin(visitor, by: "test")
    try await get("/")
  }
}
