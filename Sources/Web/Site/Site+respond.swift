import Awards
import Ballots
import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Sealing
import Seasons
import Texts

extension Site {
  /// Looks at who asks, whether they may, and whether the form is from our own page; then answers.
  func respond(to request: Request, _ context: SiteContext, _ route: Route) async -> Answer {
    await Language.$current.withValue(language(of: request, route)) {
      await answer(to: request, context, route)
    }
  }

  /// The language chosen in this browser, else what it asks for. Programs are answered in English.
  private func language(of request: Request, _ route: Route) -> Language {
    guard !route.isForPrograms else { return .english }
    let chosen = SiteCookie.language.value(in: request)
    return settings.languages.first { $0.code == chosen }
      ?? Language.wanted(request.headers[.acceptLanguage] ?? "", of: settings.languages) ?? .english
  }

  /// The zone of the browser's clock, where pages are for members and the public: staff decide by the
  /// season's own.
  private func zone(of request: Request, _ person: Person?) -> TimeZone? {
    guard person?.staff == nil,
      let name = SiteCookie.zone.value(in: request)?.removingPercentEncoding,
      name.utf8.count <= 64
    else { return nil }
    return TimeZone(identifier: name)
  }

  private func answer(
    to request: Request, _ context: SiteContext, _ route: Route
  ) async -> Answer {
    let known = SiteCookie.visit.value(in: request)
    let visitCookie = known ?? Entropy.system.bytes(24, "visit").base64
    var answer: Answer
    do {
      var visit = try await visit(request, context, route, visitCookie)
      do {
        try check(visit, route)
        if route.access.isOfStaff { try await visit.check(route.scope) }
        if route.method == .post {
          // Nobody's form is read before they may send one.
          try await route.before?(visit)
          let bytes = try await Self.body(request, route.mostBytes)
          if route.isForPrograms {
            // By token alone, which no browser sends by itself.
            visit.sent = try? JSONValue(parsing: Data(bytes))
          } else {
            visit.form = try Self.form(request, bytes)
            try checkForm(visit, request)
          }
        }
        let checked = visit
        answer = try await Moment.$viewerZone.withValue(zone(of: request, visit.person)) {
          try await act(checked, route)
        }
      } catch {
        let shown = await shown(error, route, visit.season?.office.id)
        answer =
          route.isForPrograms
          ? Problem.answer(shown, isKnown: visit.person != nil) : ErrorPage.answer(shown, visit)
      }
    } catch {
      let shown = await shown(error, route, nil)
      answer =
        route.isForPrograms
        ? Problem.answer(shown, isKnown: false) : ErrorPage.answer(shown, nil)
    }
    if known == nil, !answer.isKept, !route.isForPrograms {
      answer = answer.setting(SiteCookie.visit.cookie(visitCookie))
    }
    return answer
  }

  /// What whoever asked is told of an error: what is expected in words, all else by its id.
  private func shown(_ error: any Error, _ route: Route, _ season: SeasonID?) async -> any Error {
    guard ErrorPage.isUnexpected(error) else { return error }
    return PageError.fault(await faults.note(error, route: route, season: season, at: Date()))
  }

  /// What a page does is decided on the state that it found. Where something else happened before it was written, it is
  /// decided again on what is so then: nobody's change undoes another's.
  private func act(_ visit: Visit, _ route: Route) async throws -> Answer {
    var visit = visit
    for _ in 0..<50 {
      do { return try await route.answer(visit) } catch StoreError.journalMoved {
        guard let office = visit.season?.office else { break }
        visit.season = Visit.OpenSeason(
          office: office, state: try await office.state(), now: office.clock())
      }
    }
    return try await route.answer(visit)
  }

  private func visit(
    _ request: Request, _ context: SiteContext, _ route: Route, _ visitCookie: String
  ) async throws -> Visit {
    var season: Visit.OpenSeason?
    var person: Person?
    let token =
      route.isForPrograms ? Self.bearer(request) : SiteCookie.session.value(in: request)
    if let office = try await seasons.office(
      route.isForPrograms ? nil : SiteCookie.season.value(in: request))
    {
      season = Visit.OpenSeason(
        office: office, state: try await office.state(), now: office.clock())
      if let token {
        let visitor =
          route.isForPrograms
          ? try await TokenDesk(office).visitor(token)
          : try await SignInDesk(office).session(token: token)?.visitor
        if let visitor { person = try await self.person(visitor, office) }
      }
    }
    // Asked for only where it matters: the answer never changes back.
    var isSetUp = season != nil
    if let office = season?.office, route.access == .firstRun || route.path == "/" {
      isSetUp = try await !office.store.staff(of: office.id).isEmpty
    }
    var uncast: [RoundState] = []
    if request.method == .get, !route.isForPrograms, let season, let member = person?.member {
      for round in season.state.rounds.values where season.now < round.closes && !round.isClosed {
        if try await DraftDesk(season.office).isUncast(of: member.id, in: round.id) {
          uncast.append(round)
        }
      }
    }
    var parameters: [String: String] = [:]
    for part in route.path.split(separator: "/") where part.hasPrefix(":") {
      let name = String(part.dropFirst())
      parameters[name] = context.parameters.get(name)?.removingPercentEncoding ?? ""
    }
    return Visit(
      site: self, path: request.uri.path, parameters: parameters,
      query: Form(urlEncoded: Array((request.uri.query ?? "").utf8)) ?? Form(),
      person: person, from: from(request, context), formToken: Self.formToken(visitCookie),
      sessionToken: token,
      draftKey: SiteCookie.draft.value(in: request).flatMap { Bytes.base64($0) },
      paperKey: SiteCookie.paper.value(in: request).flatMap { Bytes.base64($0) },
      attempt: SiteCookie.provider.value(in: request).flatMap(SignInAttempt.init),
      isGet: request.method == .get, isScript: request.headers[.accept] == "text/plain",
      isStream: request.headers[.accept]?.contains("text/event-stream") == true,
      season: season, isSetUp: isSetUp,
      uncast: uncast.sorted { $0.closes < $1.closes })
  }

  /// The token that a program sends.
  private static func bearer(_ request: Request) -> String? {
    guard let value = request.headers[.authorization], value.lowercased().hasPrefix("bearer ")
    else { return nil }
    return String(value.dropFirst(7)).trimming(\.isWhitespace)
  }

  private func person(_ visitor: Visitor, _ office: SeasonOffice) async throws -> Person? {
    switch visitor {
    case .member(let id): return try await office.store.member(id, in: office.id).map(Person.member)
    case .staff(let id): return try await StaffDesk(office).person(id).map(Person.staff)
    case .nominee, .entrant, .applicant: return nil
    }
  }

  /// How long a form may take to arrive.
  private static let mostTime = Duration.seconds(180)

  private static func body(_ request: Request, _ mostBytes: Int) async throws -> [UInt8] {
    // Told beforehand, before anything of it is read.
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > mostBytes {
      throw PageError.badForm(say("What was sent is larger than \(mostBytes / 1024) KB."))
    }
    let end = ContinuousClock.now + mostTime
    var body = ByteBuffer()
    for try await piece in request.body {
      guard body.readableBytes + piece.readableBytes <= mostBytes else {
        throw PageError.badForm(say("What was sent is larger than \(mostBytes / 1024) KB."))
      }
      // Letter by letter for hours is no form.
      guard ContinuousClock.now < end else {
        throw PageError.badForm(say("The form did not arrive whole. Go back and send it again."))
      }
      body.writeImmutableBuffer(piece)
    }
    return Array(body.readableBytesView)
  }

  private static func form(_ request: Request, _ bytes: [UInt8]) throws -> Form {
    let type = request.headers[.contentType] ?? ""
    let form =
      type.lowercased().hasPrefix("multipart/form-data")
      ? Form(multipart: bytes, contentType: type) : Form(urlEncoded: bytes)
    guard let form else {
      throw PageError.badForm(say("The form did not arrive whole. Go back and send it again."))
    }
    return form
  }

  private func check(_ visit: Visit, _ route: Route) throws {
    if route.access.allows(visit.person, isDemo: settings.isDemo, isSetUp: visit.isSetUp) { return }
    switch route.access {
    case .firstRun, .demo: throw PageError.notFound
    default: throw visit.season == nil ? PageError.noSeason : PageError.notYours
    }
  }

  /// Only a page of this site, shown to this browser, knows the token.
  private func checkForm(_ visit: Visit, _ request: Request) throws {
    let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
    let isOurs = site == nil || site == "same-origin" || site == "none"
    guard isOurs,
      Bytes.areEqual(Array((visit.form["token"] ?? "").utf8), Array(visit.formToken.utf8))
    else { throw PageError.staleForm }
  }

  /// The browser's network address: behind a proxy the last one that the proxy tells, since those before
  /// it may be the browser's own invention.
  private func from(_ request: Request, _ context: SiteContext) -> String {
    guard settings.isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[name]?.split(separator: ",").last
    else { return context.address }
    return String(last).trimming(\.isWhitespace)
  }

  private static func formToken(_ visit: String) -> String {
    let mac = HMAC<SHA256>.authenticationCode(
      for: Array("envelope.form/1".utf8), using: SymmetricKey(data: Array(visit.utf8)))
    return Array(mac).base64
  }
}
