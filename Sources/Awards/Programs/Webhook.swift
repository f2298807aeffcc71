public import Foundation

/// An address that hears of every public event of the season, in order.
public struct Webhook: Sendable, Hashable {
  public var id: String
  public var url: String
  /// Signs what is sent; the receiver has it too.
  public var secret: [UInt8]
  /// The last event that the receiver has taken.
  public var delivered: Int
  public var tries: Int
  public var next: Date
  /// What the receiver last said; nil before.
  public var answer: String?
  /// Given up after too many tries, until somebody resumes it.
  public var isPaused: Bool

  public init(
    id: String, url: String, secret: [UInt8], delivered: Int, tries: Int = 0, next: Date,
    answer: String? = nil, isPaused: Bool = false
  ) {
    self.id = id
    self.url = url
    self.secret = secret
    self.delivered = delivered
    self.tries = tries
    self.next = next
    self.answer = answer
    self.isPaused = isPaused
  }
}

/// Posts to a receiver.
public protocol WebhookSender: Sendable {
  /// - Returns: the status of the answer.
  /// - Throws: where none came.
  func post(_ body: [UInt8], headers: [(name: String, value: String)], to url: String) async throws
    -> Int
}
