import Foundation
import Records
import Sealing
import Seasons
import Texts

/// Hands a mail to a server.
public protocol MailSender: Sendable {
  /// - Throws: where it may be tried again.
  func send(_ mail: Mail) async throws -> MailAnswer
}

/// What a server said.
public enum MailAnswer: Sendable, Hashable {
  case sent(String)
  /// Refused for good.
  case bounced(String)
}

extension Mail {
  public static let signInKind = "sign-in"
  static let castKind = "cast"
  static let testKind = "test"
}

/// The queue of mails: sends what waits, tries again later and later, and gives up after two days.
public struct MailDesk: Sendable {
  private static let mostTries = 12
  let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Sends what waits.
  /// - Parameter pace: at most so many now.
  /// - Returns: how many were handed over.
  public func sendWaiting(_ sender: any MailSender, pace: Int = 50) async throws -> Int {
    let mails = try await office.store.waitingMails(pace, at: office.clock(), in: office.id)
    for var mail in mails {
      mail.tries += 1
      do {
        switch try await sender.send(mail) {
        case .sent(let answer):
          mail.state = .sent
          mail.answer = answer
        case .bounced(let answer):
          mail.state = .bounced
          mail.answer = answer
        }
      } catch {
        mail.answer = "\(error)"
        if mail.tries >= Self.mostTries {
          mail.state = .bounced
        } else {
          // 1, 2, 4 … minutes, at most 8 hours.
          let wait = min(60 * pow(2, Double(mail.tries - 1)), 8 * 3600)
          mail.next = office.clock().addingTimeInterval(wait)
        }
      }
      // A code stays in the member's mail alone.
      if mail.state != .queued, mail.kind == Mail.signInKind { mail.text = "" }
      // What the server said has numbers that go up with the time.
      if mail.state == .sent, mail.kind == Mail.castKind { mail.answer = nil }
      try await office.store.note(mail, in: office.id)
      if mail.state == .sent, mail.kind == Mail.testKind, case .staff(let id) = mail.visitor {
        let name = try await StaffDesk(office).person(id)?.name ?? id
        try await office.store.append(office.event(.mailTested, by: name), to: office.id)
      }
    }
    return mails.count
  }

  /// Queues a mail to somebody of the staff, to see whether mails arrive.
  public func test(_ person: StaffMember) async throws {
    let season = try await office.state().season.name.plain
    let text = MailTexts.test(name: person.name, season: season)
    try await office.store.queue(
      [
        Mail(
          visitor: .staff(person.id), address: person.address, text, kind: Mail.testKind,
          queued: office.clock())
      ], once: false, in: office.id)
  }

  /// Queues a mail again that bounced.
  /// - Throws: `DeskError.badInput` for codes to sign in, which are not kept.
  public func sendAgain(_ number: Int) async throws {
    guard var mail = try await office.store.mail(number, in: office.id), mail.state == .bounced
    else { throw DeskError.noSuchThing(say("mail that bounced with this number")) }
    guard mail.kind != Mail.signInKind else {
      throw DeskError.badInput(
        say("a code to sign in is not kept; let the member ask for a new one"))
    }
    mail.state = .queued
    mail.tries = 0
    mail.next = office.clock()
    try await office.store.note(mail, in: office.id)
  }

  /// Queues the mail that says a ballot is in: what categories, never the choices.
  public func confirmCast(
    of member: Member, categories: [String], until: String
  ) async throws {
    guard let address = member.address else { return }
    let season = try await office.state().season.name.plain
    let text = MailTexts.cast(
      member: member.name, season: season, categories: categories, until: until)
    // Neither its number nor its time tells when in the hour somebody cast, and so beside whom in the log.
    let hour = (office.clock().timeIntervalSince1970 / 3600).rounded(.down) * 3600
    let random = office.entropy.bytes(6, "mail \(member.id)").reduce(0) { $0 << 8 | Int($1) }
    try await office.store.queue(
      [
        Mail(
          number: random + 1 << 40, visitor: .member(member.id), address: address, text,
          kind: Mail.castKind, queued: Date(timeIntervalSince1970: hour))
      ], once: false, in: office.id)
  }
}
