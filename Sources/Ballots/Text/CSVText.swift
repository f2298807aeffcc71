/// Writes CSV cells by RFC 4180.
public enum CSVText {
  /// A cell, in quotation marks where it holds a comma, one of these, a newline, or blanks at an end.
  public static func cell(_ text: String) -> String {
    let isPlain =
      !text.utf8.contains { byte in
        [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D].contains(byte)
      } && text.first?.isWhitespace != true && text.last?.isWhitespace != true
    return isPlain ? text : "\"" + doublingQuotes(text) + "\""
  }

  /// A cell of a ballot file, in quotation marks also where it holds what could be taken for the file's
  /// separator.
  static func ballotCell(_ text: String) -> String {
    let cell = cell(text)
    let isUnclear = cell == text && text.utf8.contains { $0 == UInt8(ascii: ";") || $0 == 0x09 }
    return isUnclear ? "\"\(text)\"" : cell
  }

  /// By scalars: a mark that combines with a quotation mark makes it another character.
  static func doublingQuotes(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      out.append(scalar)
      if scalar == "\"" { out.append(scalar) }
    }
    return String(out)
  }

  /// A cell that no spreadsheet takes for a formula: text that begins like one gets an apostrophe.
  public static func guardedCell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    return cell(isFormula && Int(text) == nil ? "'" + text : text)
  }
}
