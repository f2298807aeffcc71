extension StringProtocol {
  /// A text from somewhere else, so that a terminal shows it and obeys nothing in it: control, format and line
  /// characters (Unicode Cc, Cf, Zl, Zp) are written as their numbers.
  public var visible: String {
    var out = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        out += "\\u{\(String(scalar.value, radix: 16))}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
