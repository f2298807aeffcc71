public import Awards
import CMailTransport
import Dispatch
public import Foundation

/// Hands mails to a server by SMTP (RFC 5321), over one connection while they follow each other.
public final class SMTPServer: MailSender {
  /// How a server is reached.
  public struct Settings: Sendable, Hashable {
    /// As `smtps://mail.example:465`, or `smtp://mail.example:587`, which turns to TLS at once.
    public var url: String
    /// Whether `smtp://` must turn to TLS; without it only a server on this machine is safe.
    public var wantsTLS: Bool
    public var user: String?
    public var password: String?
    /// A PEM file of certificates to trust; nil for the system's.
    public var authorities: String?
    public var sender: MailAddress
    /// How long a connection may take, in seconds; a mail twice that.
    public var seconds: Int

    public init(
      url: String, wantsTLS: Bool = true, user: String? = nil, password: String? = nil,
      authorities: String? = nil, sender: MailAddress, seconds: Int = 30
    ) {
      self.url = url
      self.wantsTLS = wantsTLS
      self.user = user
      self.password = password
      self.authorities = authorities
      self.sender = sender
      self.seconds = seconds
    }
  }

  /// What could not be handed over now.
  public struct NotTaken: Error, CustomStringConvertible {
    public let description: String
  }

  private let settings: Settings
  private let clock: @Sendable () -> Date
  private let connection = Connection()
  /// libcurl waits; it does so on a thread of its own.
  private let queue = DispatchQueue(label: "envelope.smtp")

  public init(_ settings: Settings, clock: @escaping @Sendable () -> Date = { Date() }) {
    self.settings = settings
    self.clock = clock
  }

  public func send(_ mail: Mail) async throws -> MailAnswer {
    guard Mailbox.isAllowed(mail.address) else {
      return .bounced("\(mail.address) is no address that mail can be sent to")
    }
    let id = "envelope.\(mail.number).\(Int(mail.queued.timeIntervalSince1970))"
    let message = MailMessage(mail, from: settings.sender, id: id, date: clock()).text
    let (outcome, code, answer) = await withCheckedContinuation { done in
      queue.async { [settings, connection] in
        done.resume(returning: connection.send(message, to: mail.address, settings))
      }
    }
    let said = code > 0 && !answer.hasPrefix("\(code)") ? "\(code) \(answer)" : answer
    switch outcome {
    case ENVELOPE_MAIL_SENT: return .sent(said)
    case ENVELOPE_MAIL_REFUSED: return .bounced(said)
    default: throw NotTaken(description: said)
    }
  }

  /// Used on the queue alone.
  private final class Connection: @unchecked Sendable {
    private let mailer = envelope_mailer_make()

    deinit { envelope_mailer_free(mailer) }

    func send(
      _ message: String, to address: String, _ settings: Settings
    ) -> (envelope_mail_outcome, Int, String) {
      guard let mailer else {
        return (ENVELOPE_MAIL_FAILED, 0, "libcurl is missing; install libcurl4")
      }
      var code = 0
      var answer = [CChar](repeating: 0, count: 256)
      let outcome = withStrings(settings) { server in
        message.withCString { text in
          envelope_mailer_send(
            mailer, server, settings.sender.address, address, text, message.utf8.count, &code,
            &answer, answer.count)
        }
      }
      let said = answer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return (outcome, code, String(decoding: said, as: UTF8.self))
    }

    private func withStrings<Result>(
      _ settings: Settings, _ body: (UnsafePointer<envelope_mail_server>) -> Result
    ) -> Result {
      settings.url.withCString { url in
        Self.with(settings.user) { user in
          Self.with(settings.password ?? "") { password in
            Self.with(settings.authorities) { authorities in
              var server = envelope_mail_server(
                url: url, user: user, password: password,
                wants_tls: settings.wantsTLS || settings.url.hasPrefix("smtps:") ? 1 : 0,
                authorities: authorities, seconds: settings.seconds)
              return body(&server)
            }
          }
        }
      }
    }

    private static func with<Result>(
      _ text: String?, _ body: (UnsafePointer<CChar>?) -> Result
    ) -> Result {
      guard let text else { return body(nil) }
      return text.withCString { body($0) }
    }
  }
}
