/// Writes CSV as an Excel workbook (.xlsx, ECMA-376) with one sheet; every cell is text, so that Excel
/// keeps leading zeros and turns nothing into a date.
public enum XLSXWriter {
  /// O(CSV).
  /// - Throws: `BallotFileError` where the CSV has no rows, or more than a sheet holds.
  public static func workbook(csv: String) throws(BallotFileError) -> [UInt8] {
    let rows = try TableFile(Array(csv.utf8), encoding: .utf8).rows
    guard rows.count <= XLSXReader.mostRows,
      rows.allSatisfy({ $0.cells.count <= XLSXReader.mostColumns })
    else {
      throw BallotFileError([
        Problem(
          line: 1,
          "an Excel sheet holds \(XLSXReader.mostRows) rows of \(XLSXReader.mostColumns) cells, "
            + "and this is more; write .csv")
      ])
    }
    var sheet = declaration + "<worksheet xmlns=\"\(main)\"><sheetData>"
    for row in rows {
      sheet += "<row>"
      for cell in row.cells {
        sheet += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        sheet += escaped(cell) + "</t></is></c>"
      }
      sheet += "</row>"
    }
    sheet += "</sheetData></worksheet>"
    let files: [(String, String)] = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", relations),
      ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", sheetRelations),
      ("xl/worksheets/sheet1.xml", sheet),
    ]
    guard
      let archive = ZipMaker.archive(files.map { (name: $0.0, contents: Array($0.1.utf8)) })
    else { throw BallotFileError([Problem(line: 1, "the workbook does not fit into memory")]) }
    return archive
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\r": out += "&#13;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let sheetType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
  private static let bookType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"

  private static let contentTypes =
    declaration + "<Types xmlns=\"\(package)/content-types\">"
    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(bookType)\"/>"
    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(sheetType)\"/></Types>"

  private static let relations =
    declaration + "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"r1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/>"
    + "</Relationships>"

  private static let workbook =
    declaration + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
    + "<sheet name=\"Ballots\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"

  private static let sheetRelations =
    declaration + "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"r1\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
    + "</Relationships>"
}
