public import Foundation

/// A mail in the queue.
public struct Mail: Sendable, Hashable {
  public enum State: String, Sendable, CaseIterable {
    /// Waits to be sent, or to be sent again.
    case queued
    case sent
    /// The server refused it for good.
    case bounced
  }

  public var number: Int
  public var visitor: Visitor
  public var address: String
  public var subject: String
  public var text: String
  /// What sort it is: `sign-in`, `cast`, `reminder 48`.
  public var kind: String
  public var queued: Date
  public var state: State
  public var tries: Int
  /// Not before this time.
  public var next: Date
  /// What the server said last.
  public var answer: String?

  public init(
    number: Int = 0, visitor: Visitor, address: String, subject: String, text: String,
    kind: String, queued: Date, state: State = .queued, tries: Int = 0, next: Date? = nil,
    answer: String? = nil
  ) {
    self.number = number
    self.visitor = visitor
    self.address = address
    self.subject = subject
    self.text = text
    self.kind = kind
    self.queued = queued
    self.state = state
    self.tries = tries
    self.next = next ?? queued
    self.answer = answer
  }
}

extension Mail {
  init(
    number: Int = 0, visitor: Visitor, address: String, _ letter: MailTexts.Letter, kind: String,
    queued: Date
  ) {
    self.init(
      number: number, visitor: visitor, address: address, subject: letter.subject,
      text: letter.text, kind: kind,
      queued: queued)
  }
}
