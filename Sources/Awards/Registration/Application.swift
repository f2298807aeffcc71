public import Foundation
public import Sealing

/// Somebody who asks to be put on the roll. The code of their private link is in their mail alone.
public struct Application: Sendable, Hashable {
  public enum State: String, Sendable, CaseIterable {
    /// Nobody has answered from the mail address yet.
    case unconfirmed
    /// The address answers; the office decides.
    case waiting
    case approved, refused
  }

  public var id: String
  public var name: String
  public var address: String
  /// A branch's id.
  public var branch: String?
  /// What they tell the office.
  public var note: String
  public var made: Date
  public var state: State
  public var link: Digest

  /// Letters of a name, and of a note.
  public static let mostLetters = (name: 200, note: 2000)
  /// Applications whose address does not answer are forgotten after these seconds.
  public static let unconfirmedLife: TimeInterval = 7 * 86400
  /// More than this many that wait for an answer from their address are not taken.
  public static let mostUnconfirmed = 20_000

  public init(
    id: String, name: String, address: String, branch: String?, note: String, made: Date,
    state: State = .unconfirmed, link: Digest
  ) {
    self.id = id
    self.name = name
    self.address = address
    self.branch = branch
    self.note = note
    self.made = made
    self.state = state
    self.link = link
  }
}
