import Awards
import Delivery
import Foundation
import Synchronization
import Testing

/// Mails over a real connection to a server that says what a test wants.
@Suite struct SMTPServerTests {
  private static func send(
    to server: ScriptedServer, _ address: String = "ann@example.org", wantsTLS: Bool = false,
    user: String? = nil
  ) async throws -> MailAnswer {
    let sender = try #require(MailAddress("Harbour <votes@harbour.example>"))
    let smtp = SMTPServer(
      SMTPServer.Settings(
        url: "smtp://127.0.0.1:\(server.port)", wantsTLS: wantsTLS, user: user, password: "geheim",
        sender: sender, seconds: 5))
    return try await smtp.send(MailMessageTests.mail("Test", "line\n.\nend", to: address))
  }

  @Test func sent() async throws {
    let server = try ScriptedServer([:])
    let answer = try await Self.send(to: server)
    #expect(answer == .sent("250 queued as 1"))
    let heard = server.stop()
    #expect(heard.contains { $0.hasPrefix("MAIL FROM:<votes@harbour.example>") })
    #expect(heard.contains { $0.hasPrefix("RCPT TO:<ann@example.org>") })
    // A line that is a dot alone does not end the mail (RFC 5321, 4.5.2).
    let start = try #require(heard.firstIndex(of: "line"))
    #expect(heard[start...].prefix(4) == ["line", "..", "end", "."])
  }

  /// Refused for good is not tried again; what may be mended is.
  @Test func refused() async throws {
    for (command, said) in [("RCPT", "550 no such user"), (".", "554 we think it is spam")] {
      let server = try ScriptedServer([command: said])
      #expect(try await Self.send(to: server) == .bounced(said), "\(command)")
      _ = server.stop()
    }
    for (command, said) in [
      ("RCPT", "450 try later"), ("MAIL", "550 who are you"), ("", "554 not now"),
      (".", "451 disk full"),
    ] {
      let server = try ScriptedServer([command: said])
      await #expect(throws: SMTPServer.NotTaken.self, "\(command)") {
        _ = try await Self.send(to: server)
      }
      _ = server.stop()
    }
  }

  /// Without TLS nothing is said: no address, no password.
  @Test func wantsTLS() async throws {
    let server = try ScriptedServer([:])
    await #expect(throws: SMTPServer.NotTaken.self) {
      _ = try await Self.send(to: server, wantsTLS: true, user: "votes")
    }
    let heard = server.stop()
    #expect(!heard.isEmpty)
    #expect(!heard.contains { $0.hasPrefix("MAIL") || $0.hasPrefix("AUTH") })
  }

  @Test func wrongPassword() async throws {
    let server = try ScriptedServer(["AUTH": "535 wrong"], hello: "250-AUTH PLAIN\r\n250 ok")
    await #expect(throws: SMTPServer.NotTaken.self) {
      _ = try await Self.send(to: server, user: "votes")
    }
    #expect(server.stop().contains { $0.hasPrefix("AUTH PLAIN") })
  }

  /// An address that could end the command never reaches a server.
  @Test func addressThatIsNone() async throws {
    let server = try ScriptedServer([:])
    guard case .bounced = try await Self.send(to: server, "a@b>\r\nRCPT TO:<c@d") else {
      Issue.record("it was sent")
      return
    }
    #expect(server.stop().isEmpty)
  }

  @Test func nobodyListens() async throws {
    let server = try ScriptedServer([:])
    _ = server.stop()
    await #expect(throws: SMTPServer.NotTaken.self) { _ = try await Self.send(to: server) }
  }
}

/// A mail server on a free port that answers each command as told, else as if all were well.
private final class ScriptedServer: Sendable {
  let port: Int
  private let listener: Int32
  private let answers: [String: String]
  private let hello: String
  private let heard = Mutex<[String]>([])

  /// - Parameter answers: by the command's first four letters; "" for the greeting, "." for the end of
  ///   a mail.
  init(_ answers: [String: String], hello: String = "250 ok") throws {
    self.answers = answers
    self.hello = hello
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 4) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    try #require(isBound)
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in serve() }
  }

  /// Stops, and says what was heard.
  func stop() -> [String] {
    // Closed by the thread that accepts: another server could have the same number before it looks.
    shutdown(listener, Int32(SHUT_RDWR))
    return heard.withLock { $0 }
  }

  private func serve() {
    while true {
      let peer = accept(listener, nil, nil)
      guard peer >= 0 else {
        close(listener)
        return
      }
      talk(peer)
      close(peer)
    }
  }

  private func talk(_ peer: Int32) {
    guard let file = fdopen(dup(peer), "r") else { return }
    defer { fclose(file) }
    func say(_ text: String) {
      let bytes = Array("\(text)\r\n".utf8)
      _ = send(peer, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
    say(answers[""] ?? "220 ready")
    var isText = false
    var buffer = [CChar](repeating: 0, count: 2000)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let line = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "")
      heard.withLock { $0.append(line) }
      if isText, line != "." { continue }
      let command = isText ? "." : String(line.prefix(4))
      isText = false
      switch command {
      case "EHLO", "HELO": say(hello)
      case "DATA" where answers["DATA"] == nil:
        isText = true
        say("354 go on")
      case "QUIT":
        say("221 bye")
        return
      default: say(answers[command] ?? (command == "." ? "250 queued as 1" : "250 ok"))
      }
    }
  }
}
