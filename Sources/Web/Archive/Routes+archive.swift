import Seasons

extension Route {
  /// The history of other years.
  static let archive: [Route] = [
    .get("/archive", .everyone, ArchivePages.show),
    .get("/archive/:question", .everyone, ArchivePages.ask),
    .get("/results/records", .everyone, ArchivePages.records),
    .get("/api/v1/archive", .everyone, ArchivePages.list),
    .get("/api/v1/archive/:question", .everyone, ArchivePages.answer),
  ]
}
