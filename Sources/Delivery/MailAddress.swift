import Awards

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
    guard Mailbox.isAllowed(address), !text.contains(where: \.isNewline), !name.contains("\""),
      !name.contains("\\")
    else { return nil }
    self.name = name
    self.address = String(address)
  }

  package var header: String {
    if name.isEmpty { return address }
    let words = MailMessage.encodedWords(name)
    return (words == name ? "\"\(name)\"" : words) + " <\(address)>"
  }
}
