public import Awards
public import Foundation

/// A mail as it goes over the wire (RFC 5322): plain text in UTF-8, quoted-printable (RFC 2045).
public struct MailMessage: Sendable, Hashable {
  public let text: String

  /// - Parameters:
  ///   - sender: from whom.
  ///   - id: what makes the message's own id unlike any other's; a mail tried again keeps it, so that
  ///     a reader that gets it twice shows it once.
  ///   - date: when it was written.
  public init(_ mail: Mail, from sender: MailAddress, id: String, date: Date) {
    let host = sender.address.split(separator: "@").last.map(String.init) ?? "localhost"
    let headers = [
      "From: \(sender.header)", "To: <\(mail.address)>",
      "Subject: \(Self.encodedWords(mail.subject))", "Date: \(Self.date(date))",
      "Message-ID: <\(id)@\(host)>",
      // No answer of somebody's absence to this (RFC 3834).
      "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
    ]
    text = headers.map { "\($0)\r\n" }.joined() + "\r\n" + Self.quotedPrintable(mail.text)
  }

  /// A header's text as it is where that is plain ASCII, else in encoded words (RFC 2047), which hold
  /// no end of line.
  package static func encodedWords(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !text.contains("=?")
    if isPlain, text.utf8.count <= 60 { return text }
    var words: [String] = []
    var piece = ""
    // 45 bytes become 60 letters; a word has at most 75.
    for character in text {
      if piece.utf8.count + character.utf8.count > 45, !piece.isEmpty {
        words.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    words.append(piece)
    return words.map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }
      .joined(separator: "\r\n ")
  }

  /// Lines of at most 76 letters; a line of the text ends with CR and LF.
  package static func quotedPrintable(_ text: String) -> String {
    var out = ""
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var length = 0
      let bytes = Array(line.utf8)
      for (index, byte) in bytes.enumerated() {
        let isLast = index == bytes.count - 1
        let isPlain =
          byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "=") || byte == 0x20 && !isLast
        let hex = String(byte, radix: 16, uppercase: true)
        let piece =
          isPlain ? String(UnicodeScalar(byte)) : "=" + (hex.count == 1 ? "0" : "") + hex
        if length + piece.count > 75 {
          out += "=\r\n"
          length = 0
        }
        out += piece
        length += piece.count
      }
      out += "\r\n"
    }
    return out
  }

  private static func date(_ date: Date) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = .gmt
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
    return formatter.string(from: date)
  }
}
