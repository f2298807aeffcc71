/// What a look at a body's mail found.
public struct MailFinding: Sendable, Hashable {
  /// As `SPF`.
  public var what: String
  /// Nil where it could not be found out.
  public var isGood: Bool?
  /// What is there, and what to do where it is not good.
  public var note: String

  public init(what: String, isGood: Bool?, note: String) {
    self.what = what
    self.isGood = isGood
    self.note = note
  }
}

/// Says whether mails of the body are likely to arrive.
public protocol MailChecker: Sendable {
  /// Looks the sender's domain up.
  func domainFindings() async -> [MailFinding]
  /// Reads the headers of a mail of ours as it arrived.
  func findings(headers: String) -> [MailFinding]
}
