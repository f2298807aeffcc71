/// A table as rows of cells, for lists that are no ballots: separated by comma, semicolon or tab, or the
/// first visible sheet of an Excel workbook.
package struct TableFile: Sendable {
  package struct Row: Sendable {
    package var line: Int
    package var cells: [String]
  }

  package let rows: [Row]

  /// - Throws: `BallotFileError` with each problem's line. O(file).
  package init(
    _ bytes: [UInt8], encoding: TextEncoding = .utf8
  ) throws(BallotFileError) {
    let text = try XLSXReader.isWorkbook(bytes) ? XLSXReader.csv(bytes) : encoding.utf8(bytes)
    let table = try CSVTable(SourceText(text))
    rows = table.rows.map { row in
      Row(line: row.first?.line ?? 0, cells: row.map(\.text))
    }
  }
}
