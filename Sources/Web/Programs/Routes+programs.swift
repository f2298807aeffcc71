import Seasons

extension Route {
  private static let roll = Access.staff([.administrator, .auditor])

  /// For programs: JSON under /api/v1, personal access tokens, webhooks.
  static let programs: [Route] = [
    .get("/api/v1/openapi.json", .everyone) { _ in
      Answer(type: "application/json", body: Array(OpenAPI.text.utf8))
    },
    .get("/api/v1/season", .everyone, APIPages.season),
    .get("/api/v1/categories", .everyone, APIPages.categories),
    .get("/api/v1/categories/:category", .everyone, APIPages.category),
    .get("/api/v1/results", .everyone, APIPages.results),
    .get("/api/v1/rounds/:round/roll", roll, APIPages.roll),
    .get("/api/v1/rounds/:round/ballot", .member, APIPages.ballot),
    .get("/tokens", .signedIn, TokenPages.show),
    .post("/tokens", .signedIn, TokenPages.make),
    .post("/tokens/:token/revoke", .signedIn, TokenPages.revoke),
    .get("/admin/webhooks", .administrator, WebhookPages.show),
    .post("/admin/webhooks", .administrator, WebhookPages.add),
    .post("/admin/webhooks/:hook/remove", .administrator, WebhookPages.remove),
    .post("/admin/webhooks/:hook/resume", .administrator, WebhookPages.resume),
  ]

  /// Whether it answers programs, with JSON and by token.
  var isForPrograms: Bool { path.hasPrefix("/api/") }
}
