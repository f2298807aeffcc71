extension Route {
  private static let category = "/admin/nominations/:round/:category"

  /// From the close of nominations to the announcement.
  static let nominations: [Route] = [
    .get("/admin/nominations", .administrator, NominationPages.list),
    .post("/admin/nominations/:round/announce", .administrator, NominationForms.announce),
    .get(category, .administrator, NominationPages.show),
    .post("\(category)/merge", .administrator, NominationForms.merge),
    .post("\(category)/split", .administrator, NominationForms.split),
    .post("\(category)/apart", .administrator, NominationForms.apart),
    .post("\(category)/sure", .administrator, NominationForms.sure),
    .post("\(category)/pass-over", .administrator, NominationForms.passOver),
    .post("\(category)/restore", .administrator, NominationForms.restore),
    .post("\(category)/ask", .administrator, NominationForms.ask),
    .post("\(category)/accept", .administrator, NominationForms.accept),
    .get("/nominee/:code", .everyone, NomineePages.show),
    .post("/nominee/:code", .everyone, NomineePages.answer),
    .get("/nominees", .everyone, NomineePages.announced),
    .get("/reading/:round", .member, NomineePages.reading),
  ]
}
