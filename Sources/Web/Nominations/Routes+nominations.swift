extension Route {
  private static let category = "/admin/nominations/:round/:category"

  /// From the close of nominations to the announcement.
  static let nominations: [Route] = [
    .get("/admin/nominations", .administrator, of: .own, NominationPages.list),
    .post("/admin/nominations/:round/announce", .administrator, NominationForms.announce),
    .get(category, .administrator, of: .category, NominationPages.show),
    .post("\(category)/merge", .administrator, of: .category, NominationForms.merge),
    .post("\(category)/split", .administrator, of: .category, NominationForms.split),
    .post("\(category)/apart", .administrator, of: .category, NominationForms.apart),
    .post("\(category)/sure", .administrator, of: .category, NominationForms.sure),
    .post("\(category)/pass-over", .administrator, of: .category, NominationForms.passOver),
    .post("\(category)/restore", .administrator, of: .category, NominationForms.restore),
    .post("\(category)/ask", .administrator, of: .category, NominationForms.ask),
    .post("\(category)/accept", .administrator, of: .category, NominationForms.accept),
    .get("/nominee/:code", .everyone, NomineePages.show),
    .post("/nominee/:code", .everyone, NomineePages.answer),
    .get("/nominees", .everyone, NomineePages.announced),
    .get("/reading/:round", .member, NomineePages.reading),
  ]
}
