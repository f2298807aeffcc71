extension Language {
  /// A whole number with its digits in groups of three, as the language writes it; other texts as they are.
  public func grouped(_ digits: String) -> String {
    // Spanish groups from five digits on.
    let (separator, least) =
      switch code.prefix(2) {
      case "en": (",", 4)
      case "es": ("\u{202F}", 5)
      default: ("\u{202F}", 4)
      }
    guard digits.count >= least, digits.allSatisfy({ ("0"..."9").contains($0) }) else {
      return digits
    }
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out += separator }
      out.append(digit)
    }
    return out
  }
}
