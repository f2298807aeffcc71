/// Writes CSV cells by RFC 4180.
public enum CSVText {
  /// A cell, in quotation marks where it holds a comma, one of these, a newline, or blanks at an end.
  public static func cell(_ text: String) -> String {
    let isPlain =
      !text.utf8.contains { byte in
        [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D].contains(byte)
      } && text.first?.isWhitespace != true && text.last?.isWhitespace != true
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// A cell that no spreadsheet takes for a formula: text that begins like one gets an apostrophe.
  public static func guardedCell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    return cell(isFormula && Int(text) == nil ? "'" + text : text)
  }
}
