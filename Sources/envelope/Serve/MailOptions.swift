import ArgumentParser
import Awards
import Delivery
import Foundation
import Web

/// Where a site's mails go.
struct MailOptions: ParsableArguments {
  @Option(help: "Writes mails into this folder instead of sending them.")
  var mailFolder: String?

  @Option(help: "The mail server, as smtps://mail.example:465 or smtp://mail.example:587.")
  var smtp: String?

  @Option(help: "The account there; the password stands in ENVELOPE_SMTP_PASSWORD.")
  var smtpUser: String?

  @Option(help: "A PEM file of certificates to trust for the mail server.")
  var smtpCa: String?

  @Option(help: "Whom mails are from, as 'The Academy <votes@academy.example>'.")
  var mailFrom: String?

  @Option(help: "At most so many mails a minute, as the provider allows (default: 600).")
  var mailPace: Int?

  /// - Parameter folder: for mails that are not sent.
  func route(_ settings: SiteSettings, folder: URL) throws -> MailRoute {
    let mailPace = try settings.number(mailPace, "mailPace") ?? 600
    let mailFolder = settings.text(mailFolder, "mailFolder")
    let smtp = settings.text(smtp, "smtp")
    let smtpUser = settings.text(smtpUser, "smtpUser")
    let smtpCa = settings.text(smtpCa, "smtpCa")
    let mailFrom = settings.text(mailFrom, "mailFrom")
    guard mailPace > 0 else { throw Failure.usage("--mail-pace \(mailPace): at least 1") }
    guard let smtp else {
      if smtpUser != nil || mailFrom != nil || smtpCa != nil {
        throw Failure.usage("--smtp-user, --smtp-ca and --mail-from want --smtp too")
      }
      let place = mailFolder.map { URL(fileURLWithPath: $0) } ?? folder
      return MailRoute(
        sender: MailFolder(folder: place), checker: nil, name: "the folder \(place.path)",
        pace: mailPace)
    }
    guard mailFolder == nil else {
      throw Failure.usage("--smtp and --mail-folder: give one of them")
    }
    guard let url = URL(string: smtp), ["smtp", "smtps"].contains(url.scheme), let host = url.host()
    else {
      throw Failure.usage("--smtp \(smtp): write smtps://HOST:465 or smtp://HOST:587")
    }
    guard let mailFrom else {
      throw Failure.usage("--smtp wants --mail-from, the address that mails are from")
    }
    guard let sender = MailAddress(mailFrom) else {
      throw Failure.usage(
        "--mail-from \(mailFrom): write 'Name <address@host>' or the address alone")
    }
    let password = settings.text(nil, "smtpPassword")
    if smtpUser != nil, password == nil {
      throw Failure.usage("--smtp-user wants the password in ENVELOPE_SMTP_PASSWORD")
    }
    let isHere = ["localhost", "127.0.0.1", "::1"].contains(host)
    let server = SMTPServer(
      SMTPServer.Settings(
        url: smtp, wantsTLS: !isHere, user: smtpUser, password: password, authorities: smtpCa,
        sender: sender))
    return MailRoute(
      sender: server, checker: MailDomain(sender), name: "\(host), by SMTP", pace: mailPace)
  }
}

/// Where mails go, and who looks whether they arrive.
struct MailRoute {
  let sender: any MailSender
  let checker: (any MailChecker)?
  /// For the administrator's page.
  let name: String
  /// Mails a minute.
  let pace: Int
}
