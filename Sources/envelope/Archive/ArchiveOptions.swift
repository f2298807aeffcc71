import ArgumentParser

/// Which archive of other years stands behind a site, and where in it this season belongs.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: "An archive of other years (see envelope archive import), for pages, records and firsts.")
  var archive: String?

  @Option(help: "The body in the archive, where there are several.")
  var archiveBody: String?

  @Option(
    help:
      "This season's ceremony, counted as in the archive: records are held against those before it (default: the one after the last)."
  )
  var ceremony: Int?

  /// - Parameter settings: what no option says is looked up there.
  /// - Returns: nil where there is no archive.
  func history(_ settings: SiteSettings? = nil) throws -> SiteHistory? {
    try (settings.map { $0.text(archive, "archive") } ?? archive).map { path in
      try SiteHistory(
        path, body: settings.map { $0.text(archiveBody, "archiveBody") } ?? archiveBody,
        ceremony: settings.map { try $0.number(ceremony, "ceremony") } ?? ceremony)
    }
  }
}
