import Awards
import Delivery
import Foundation
import Testing

/// Mails as text. Expected values by hand from RFC 2045, 2047 and 5322.
@Suite struct MailMessageTests {
  static func mail(_ subject: String, _ text: String, to address: String = "ann@example.org")
    -> Mail
  {
    Mail(
      number: 7, visitor: .member("m1"), address: address, subject: subject, text: text,
      kind: "test", queued: Date(timeIntervalSince1970: 1_740_960_000))
  }

  @Test func wholeMessage() throws {
    let sender = try #require(MailAddress("Harbour Festival <votes@harbour.example>"))
    let text = MailMessage(
      Self.mail("Your code", "Größe = 1\n\nbye "), from: sender, id: "x.1",
      date: Date(timeIntervalSince1970: 1_740_960_000)
    ).text
    #expect(
      text
        == """
        From: "Harbour Festival" <votes@harbour.example>
        To: <ann@example.org>
        Subject: Your code
        Date: Mon, 03 Mar 2025 00:00:00 +0000
        Message-ID: <x.1@harbour.example>
        Auto-Submitted: auto-generated
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Gr=C3=B6=C3=9Fe =3D 1

        bye=20

        """.replacing("\n", with: "\r\n"))
  }

  @Test func linesAreShort() {
    let text = MailMessage.quotedPrintable(String(repeating: "ab", count: 100))
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(
      lines.map { $0.replacing(/=$/, with: "") }.joined() == String(repeating: "ab", count: 100))
    #expect(lines.dropLast(2).allSatisfy { $0.hasSuffix("=") })
  }

  /// A subject cannot begin another header, and an encoded word has 75 letters at most.
  @Test func subjects() {
    #expect(MailMessage.encodedWords("¡Hola, señor!") == "=?UTF-8?B?wqFIb2xhLCBzZcOxb3Ih?=")
    #expect(MailMessage.encodedWords("a\r\nBcc: x@y.example").hasPrefix("=?UTF-8?B?"))
    let long = MailMessage.encodedWords(String(repeating: "ñ", count: 100))
    #expect(long.split(separator: "\r\n ").allSatisfy { $0.count <= 75 })
  }

  @Test func addresses() {
    #expect(MailAddress("a@b.example")?.header == "a@b.example")
    #expect(MailAddress("Zoë <a@b.example>")?.header == "=?UTF-8?B?Wm/Dqw==?= <a@b.example>")
    for bad in ["", "a", "a@", "@b", "a@b@c", "a@b\r\nRCPT TO:<c@d>", "X <a b@c>", "\"x\" <a@b>"] {
      #expect(MailAddress(bad) == nil, "\(bad)")
    }
  }
}
