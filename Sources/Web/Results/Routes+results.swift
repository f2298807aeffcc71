import Seasons

extension Route {
  /// What is open, and the records.
  static let results: [Route] = [
    .get("/results", .everyone, ResultPages.show),
    .get("/record.zip", .everyone, ResultPages.archive),
    .get(
      "/admin/record-auditor.zip", .staff([.administrator, .auditor]), ResultPages.auditorArchive),
    .get("/admin/story.md", .staff([.administrator, .auditor, .press]), ResultPages.story),
  ]
}
