package import HTTPTypes

/// A page's address, who may use it, and what makes the answer.
package struct Route: Sendable {
  package var method: HTTPRequest.Method
  /// With `:name` for parameters.
  package var path: String
  var access: Access
  /// What a staff page is about; staff of a section see only theirs.
  var scope = Scope.season
  /// The largest body taken, in bytes.
  var mostBytes = 1 << 20
  /// What is looked at before the body is read.
  var before: (@Sendable (Visit) async throws -> Void)?
  var answer: @Sendable (Visit) async throws -> Answer

  static func get(
    _ path: String, _ access: Access, of scope: Scope = .season,
    _ answer: @escaping @Sendable (Visit) async throws -> Answer
  ) -> Route {
    Route(method: .get, path: path, access: access, scope: scope, answer: answer)
  }

  static func post(
    _ path: String, _ access: Access, of scope: Scope = .season, mostBytes: Int = 1 << 20,
    before: (@Sendable (Visit) async throws -> Void)? = nil,
    _ answer: @escaping @Sendable (Visit) async throws -> Answer
  ) -> Route {
    Route(
      method: .post, path: path, access: access, scope: scope, mostBytes: mostBytes,
      before: before, answer: answer)
  }

  /// Every route of the site. A test tries each of them in every role.
  package static let all: [Route] =
    signIn + ballot + room + paper + programs + entries + nominations + administrator + keyholder
    + setUp
    + results + registration + night + webDesk + archive
    + [
      .get("/", .everyone, HomePages.home),
      .post("/language", .everyone, LanguagePages.choose),
      .get("/style.css", .everyone) { _ in .asset("text/css; charset=utf-8", Style.css) },
      .get("/page.js", .everyone) { _ in
        .asset("text/javascript; charset=utf-8", PageScript.text)
      },
      .get("/ballot.js", .everyone) { _ in
        .asset("text/javascript; charset=utf-8", BallotScript.text)
      },
    ]
}
