extension Route {
  /// People who register themselves.
  static let registration: [Route] = [
    .get("/register", .everyone, RegisterPages.ask),
    .post("/register", .everyone, RegisterPages.take),
    .get("/register/:code", .everyone, RegisterPages.show),
    .post("/register/:code", .everyone, RegisterPages.confirm),
    .get("/admin/registrations", .administrator, ApplicationPages.show),
    .post("/admin/registrations", .administrator, ApplicationPages.set),
    .post("/admin/registrations/:application/approve", .administrator, ApplicationPages.approve),
    .post("/admin/registrations/:application/refuse", .administrator, ApplicationPages.refuse),
  ]
}
