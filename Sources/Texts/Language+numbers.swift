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

extension Language {
  private static let numbers: [String: [String]] = [
    "en": ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    "es": [
      "ningún", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    ],
    "fr": [
      "aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
    ],
  ]

  private static let months: [String: [String]] = [
    "en": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    "es": [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ],
    "fr": [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
  ]

  /// A number from 0 to 10 as it stands before a noun.
  /// - Returns: nil for others, and in a language whose words are not known here.
  public func word(_ number: Int, _ isFeminine: Bool = false) -> String? {
    guard let words = Self.numbers[String(code.prefix(2))], words.indices.contains(number) else {
      return nil
    }
    if isFeminine, number < 2, !code.hasPrefix("en") {
      return number == 1
        ? words[1] + (code.hasPrefix("es") ? "a" : "e")
        : code.hasPrefix("es") ? "ninguna" : "aucune"
    }
    return words[number]
  }

  /// - Parameter month: 1 to 12.
  public func month(_ month: Int) -> String {
    let names = Self.months[String(code.prefix(2))] ?? Self.months["en"] ?? []
    return names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
  }

  /// A day in running text, with the month's name: "2 March 2025", "2 de marzo de 2025", "1er mars 2025".
  public func date(day: Int, month: String, year: Int) -> String {
    switch code.prefix(2) {
    case "es": "\(day) de \(month) de \(year)"
    case "fr": "\(day == 1 ? "1er" : "\(day)") \(month) \(year)"
    default: "\(day) \(month) \(year)"
    }
  }
}

extension Language {
  /// Between the language's quotation marks.
  public func quoted(_ text: String) -> String {
    switch code.prefix(2) {
    case "es": "\u{AB}\(text)\u{BB}"
    case "fr": "\u{AB}\u{A0}\(text)\u{A0}\u{BB}"
    default: "\u{201C}\(text)\u{201D}"
    }
  }
}

extension Language {
  /// "1st", "22nd", "113th", as it stands before a feminine noun where the language tells them apart.
  public func ordinal(_ number: Int) -> String {
    switch code.prefix(2) {
    case "es": return "\(number).ª"
    case "fr": return number == 1 ? "1re" : "\(number)e"
    default:
      let last = number % 10
      let isTeen = (11...13).contains(number % 100)
      let ending = isTeen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th"
      return "\(number)\(ending)"
    }
  }
}
