/// Who mails are from: an address, and perhaps a name before it.
public struct MailAddress: Sendable, Hashable {
  public let name: String
  public let address: String

  /// Reads `The Academy <votes@academy.example>` or the address alone.
  /// - Returns: nil for another text.
  public init?(_ text: String) {
    var name = ""
    var address = text[...]
    if let start = text.firstIndex(of: "<"), text.last == ">" {
      name = text[..<start].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      address = text[text.index(after: start)...].dropLast()
    }
    guard Self.isAddress(address), !text.contains(where: \.isNewline), !name.contains("\""),
      !name.contains("\\")
    else { return nil }
    self.name = name
    self.address = String(address)
  }

  /// Whether a text can stand in a command and a header: one @, ASCII, nothing that ends either.
  static func isAddress(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 254
      && text.utf8.allSatisfy {
        $0 > 0x20 && $0 < 0x7F && !Array("<>,;:\"\\()[]".utf8).contains($0)
      }
  }

  package var header: String {
    if name.isEmpty { return address }
    let words = MailMessage.encodedWords(name)
    return (words == name ? "\"\(name)\"" : words) + " <\(address)>"
  }
}
