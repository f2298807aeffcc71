import Awards
import Foundation

/// Writes mails as files instead of sending them, for trying.
struct MailFolder: MailSender {
  let folder: URL

  func send(_ mail: Mail) async throws -> MailAnswer {
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let text = "To: \(mail.address)\nSubject: \(mail.subject)\n\n\(mail.text)\n"
    let file = folder.appendingPathComponent("\(mail.number)-\(mail.kind).txt")
    try Data(text.utf8).write(to: file, options: .atomic)
    return .sent("written to \(file.lastPathComponent)")
  }
}
