/// An answer: columns, rows, and the query that found them.
public struct ArchiveTable: Sendable, Hashable {
  public var columns: [String]
  public var rows: [[String]]
  /// SQL over the archive's tables, so that anyone can ask again.
  public var query: String
}
