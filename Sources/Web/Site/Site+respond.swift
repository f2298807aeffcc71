import Awards
import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Sealing

extension Site {
  /// Looks at who asks, whether they may, and whether the form is from our own page; then answers.
  func respond(to request: Request, _ context: SiteContext, _ route: Route) async -> Answer {
    let visitCookie =
      request.cookies[Cookie.Name.visit.rawValue]?.value
      ?? Entropy.system.bytes(24, "visit").base64
    let isNewVisit = request.cookies[Cookie.Name.visit.rawValue] == nil
    var answer: Answer
    do {
      let visit = try await visit(request, context, route, visitCookie)
      do {
        try check(visit, route, request)
        answer = try await route.answer(visit)
      } catch {
        answer = ErrorPage.answer(error, visit)
      }
    } catch {
      answer = ErrorPage.answer(error, nil)
    }
    if isNewVisit, route.access != .everyone || !answer.isKept {
      answer = answer.setting(Cookie(name: .visit, value: visitCookie))
    }
    return answer
  }

  private func visit(
    _ request: Request, _ context: SiteContext, _ route: Route, _ visitCookie: String
  ) async throws -> Visit {
    var season: Visit.OpenSeason?
    var person: Person?
    let token = request.cookies[Cookie.Name.session.rawValue]?.value
    if let office = try await seasons.office() {
      season = Visit.OpenSeason(
        office: office, state: try await office.state(), now: office.clock())
      if let token { person = try await self.person(token, office) }
    }
    // Asked for only where it matters: the answer never changes back.
    var isSetUp = season != nil
    if let office = season?.office, route.access == .firstRun || route.path == "/" {
      isSetUp = try await !office.store.staff(of: office.id).isEmpty
    }
    var form = Form()
    if route.method == .post { form = try await Self.form(request, route.mostBytes) }
    var parameters: [String: String] = [:]
    for part in route.path.split(separator: "/") where part.hasPrefix(":") {
      let name = String(part.dropFirst())
      parameters[name] = context.parameters.get(name)?.removingPercentEncoding ?? ""
    }
    return Visit(
      site: self, path: request.uri.path, parameters: parameters,
      query: Form(urlEncoded: Array((request.uri.query ?? "").utf8)) ?? Form(), form: form,
      person: person, from: from(request, context), formToken: Self.formToken(visitCookie),
      sessionToken: token,
      draftKey: request.cookies[Cookie.Name.draft.rawValue].flatMap { Bytes.base64($0.value) },
      isScript: request.headers[.accept] == "text/plain", season: season, isSetUp: isSetUp)
  }

  private func person(_ token: String, _ office: SeasonOffice) async throws -> Person? {
    guard let session = try await SignInDesk(office).session(token: token) else { return nil }
    switch session.visitor {
    case .member(let id): return try await office.store.member(id, in: office.id).map(Person.member)
    case .staff(let id): return try await StaffDesk(office).person(id).map(Person.staff)
    }
  }

  private static func form(_ request: Request, _ mostBytes: Int) async throws -> Form {
    var body = ByteBuffer()
    for try await piece in request.body {
      guard body.readableBytes + piece.readableBytes <= mostBytes else {
        throw PageError.badForm("What was sent is larger than \(mostBytes / 1024) KB.")
      }
      body.writeImmutableBuffer(piece)
    }
    let bytes = Array(body.readableBytesView)
    let type = request.headers[.contentType] ?? ""
    let form =
      type.lowercased().hasPrefix("multipart/form-data")
      ? Form(multipart: bytes, contentType: type) : Form(urlEncoded: bytes)
    guard let form else {
      throw PageError.badForm("The form did not arrive whole. Go back and send it again.")
    }
    return form
  }

  private func check(_ visit: Visit, _ route: Route, _ request: Request) throws {
    if route.method == .post {
      let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
      let isOurs = site == nil || site == "same-origin" || site == "none"
      guard isOurs,
        Bytes.areEqual(Array((visit.form["token"] ?? "").utf8), Array(visit.formToken.utf8))
      else { throw PageError.staleForm }
    }
    guard
      route.access.allows(
        visit.person, isDemo: settings.isDemo, isSetUp: visit.isSetUp)
    else {
      if visit.season == nil, route.access != .demo { throw PageError.noSeason }
      throw route.access == .firstRun || route.access == .demo
        ? PageError.notFound : PageError.notYours
    }
  }

  /// The browser's network address: behind a proxy the last one that the proxy tells, since those before
  /// it may be the browser's own invention.
  private func from(_ request: Request, _ context: SiteContext) -> String {
    guard settings.isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[name]?.split(separator: ",").last
    else { return context.address }
    return String(last).trimming()
  }

  private static func formToken(_ visit: String) -> String {
    let mac = HMAC<SHA256>.authenticationCode(
      for: Array("envelope.form/1".utf8), using: SymmetricKey(data: Array(visit.utf8)))
    return Array(mac).base64
  }
}
