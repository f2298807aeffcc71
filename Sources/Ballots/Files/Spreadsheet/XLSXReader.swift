/// Reads the first sheet of an Excel workbook (.xlsx, ECMA-376) that is not empty or hidden as CSV, a
/// line a row, so that every reader of CSV can take it. O(file).
enum XLSXReader {
  static func isWorkbook(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Columns and rows beyond these do not exist in Excel.
  static let mostColumns = 16_384
  static let mostRows = 1_048_576

  /// - Throws: `BallotFileError` where the file is no workbook.
  static func csv(_ bytes: [UInt8]) throws(BallotFileError) -> [UInt8] {
    let archive = try ZipArchive(bytes)
    let strings = try sharedStrings(archive)
    // Cells take less room as CSV than as XML, unless an attack has rows filled up with blank ones.
    let limit = bytes.count * 2 + (1 << 20)
    var isWorkbook = false
    for path in try visibleSheets(archive) {
      guard let sheet = try archive.contents(path) else { continue }
      isWorkbook = true
      var rows = Rows(strings: strings, limit: limit)
      try XMLEvents.read(
        sheet, opened: { rows.open($0, $1) }, closed: { rows.close($0, $1) })
      if rows.csv.count > limit {
        throw BallotFileError([
          Problem(line: 1, "the sheet has more than \(limit) cells and characters; save it as .csv")
        ])
      }
      if rows.hasContent { return rows.csv }
    }
    throw BallotFileError([
      Problem(
        line: 1,
        isWorkbook
          ? "every sheet of the workbook is empty"
          : "the archive holds no Excel sheet; save it as .xlsx or .csv")
    ])
  }

  /// Sheets beyond this are not looked at.
  private static let mostSheets = 20

  /// Where the sheets lie that are shown, in the workbook's order.
  private static func visibleSheets(_ archive: ZipArchive) throws(BallotFileError) -> [String] {
    let usual = ["xl/worksheets/sheet1.xml"]
    guard let workbook = try archive.contents("xl/workbook.xml"),
      let relations = try archive.contents("xl/_rels/workbook.xml.rels")
    else { return usual }
    var ids: [String] = []
    try XMLEvents.read(
      workbook,
      opened: { name, attributes in
        guard name == "sheet", attributes["state"] ?? "visible" == "visible",
          ids.count < mostSheets, let id = attributes["r:id"] ?? attributes["id"]
        else { return }
        ids.append(id)
      }, closed: { _, _ in })
    var targets: [String: String] = [:]
    try XMLEvents.read(
      relations,
      opened: { name, attributes in
        guard name == "Relationship", let id = attributes["Id"], ids.contains(id) else { return }
        targets[id] = attributes["Target"]
      }, closed: { _, _ in })
    let found = ids.compactMap { targets[$0] }.map {
      $0.hasPrefix("/") ? String($0.dropFirst()) : "xl/" + $0
    }
    return found.isEmpty ? usual : found
  }

  private static func sharedStrings(_ archive: ZipArchive) throws(BallotFileError) -> [String] {
    guard let file = try archive.contents("xl/sharedStrings.xml") else { return [] }
    var strings: [String] = []
    var isPhonetic = false
    try XMLEvents.read(
      file,
      opened: { name, _ in
        if name == "si" { strings.append("") }
        if name == "rPh" { isPhonetic = true }
      },
      closed: { name, text in
        if name == "t", !isPhonetic, !strings.isEmpty { strings[strings.count - 1] += text }
        if name == "rPh" { isPhonetic = false }
      })
    return strings
  }

  private struct Rows {
    let strings: [String]
    /// Once the text is longer nothing more is added.
    let limit: Int
    private(set) var csv: [UInt8] = []
    /// Of the row being read, from 1.
    private var row = 0
    /// Of the first row that holds something; shorter ones are filled up to it.
    private var width = 0
    var hasContent: Bool { width > 0 }
    private var column = 0
    private var cells: [Int: String] = [:]
    private var type = ""
    private var value = ""
    private var inline = ""

    init(strings: [String], limit: Int) {
      self.strings = strings
      self.limit = limit
    }

    mutating func open(_ name: String, _ attributes: [String: String]) {
      switch name {
      case "row":
        let number = attributes["r"].flatMap { Int($0) } ?? row + 1
        // Rows left out are blank lines, so that a line's number is its row's.
        while row + 1 < min(number, XLSXReader.mostRows) {
          csv.append(0x0A)
          row += 1
        }
        row += 1
        column = 0
        cells = [:]
      case "c":
        column = attributes["r"].flatMap(Self.column) ?? column + 1
        type = attributes["t"] ?? "n"
        value = ""
        inline = ""
      default: break
      }
    }

    mutating func close(_ name: String, _ text: String) {
      switch name {
      case "v": value = text
      case "t": inline += text
      case "c" where column <= XLSXReader.mostColumns: cells[column] = content
      case "row" where csv.count <= limit:
        let last = cells.keys.max() ?? 0
        if width == 0 { width = last }
        // A row can name one long string in each of its cells.
        for column in 1...max(1, last, cells.isEmpty ? 1 : width) where csv.count <= limit {
          if column > 1 { csv.append(UInt8(ascii: ",")) }
          csv += Array(CSVText.cell(cells[column] ?? "").utf8)
        }
        csv.append(0x0A)
      default: break
      }
    }

    private var content: String {
      switch type {
      case "s":
        if let index = Int(value), strings.indices.contains(index) { return strings[index] }
        return ""
      case "inlineStr": return inline
      case "n": return value.hasSuffix(".0") ? String(value.dropLast(2)) : value
      default: return value
      }
    }

    /// The number of a column from a reference such as `BC12`; at most 16,384.
    private static func column(_ reference: String) -> Int? {
      var number = 0
      for byte in reference.utf8 {
        guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { break }
        number = number * 26 + Int(byte - UInt8(ascii: "A")) + 1
        if number > XLSXReader.mostColumns { return nil }
      }
      return number == 0 ? nil : number
    }
  }
}
