/// What a body gave in other years, for questions with their query.
public protocol History: Sendable {
  /// The ready questions, in the order in which they are shown.
  var questions: [HistoryQuestion] { get }
  /// - Parameters:
  ///   - id: of a ready question, or of one of those that `HistoryRecords` asks.
  ///   - text: what it wants to be told; "" for nothing.
  /// - Returns: nil where there is no such question.
  /// - Throws: where the archive cannot be read.
  func ask(_ id: String, _ text: String) throws -> HistoryAnswer?
}

/// A ready question.
public struct HistoryQuestion: Sendable, Hashable {
  public var id: String
  public var words: String
  /// What it wants to be told; nil for nothing.
  public var wants: String?

  public init(id: String, words: String, wants: String?) {
    self.id = id
    self.words = words
    self.wants = wants
  }
}

/// An answer, and how anyone finds it again.
public struct HistoryAnswer: Sendable, Hashable {
  public var columns: [String]
  public var rows: [[String]]
  /// SQL over the archive's tables.
  public var query: String

  public init(columns: [String], rows: [[String]], query: String) {
    self.columns = columns
    self.rows = rows
    self.query = query
  }

  /// A cell by its column's name.
  func cell(_ column: String, _ row: Int) -> String? {
    guard let index = columns.firstIndex(of: column), rows.indices.contains(row) else { return nil }
    return rows[row][index]
  }
}
