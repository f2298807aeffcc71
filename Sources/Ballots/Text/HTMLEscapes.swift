/// The character references that exporters of ballots leave in names.
enum HTMLEscapes {
  private static let named: [Substring: Character] = [
    "quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'", "nbsp": "\u{A0}",
  ]

  /// The text with `&quot;`, `&#39;` and their like read. O(length).
  static func read(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var out = ""
    var rest = text[...]
    while let at = rest.firstIndex(of: "&") {
      out += rest[..<at]
      rest = rest[at...]
      let body = rest.dropFirst().prefix(10)
      guard let end = body.firstIndex(of: ";"), let character = character(body[..<end]) else {
        out.append("&")
        rest = rest.dropFirst()
        continue
      }
      out.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return out + rest
  }

  private static func character(_ reference: Substring) -> Character? {
    if let named = named[reference] { return named }
    guard reference.hasPrefix("#") else { return nil }
    let digits = reference.dropFirst()
    let value =
      digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
