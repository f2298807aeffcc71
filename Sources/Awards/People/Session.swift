public import Foundation
public import Sealing

/// A visitor who is signed in. The token itself is in their browser alone.
public struct Session: Sendable, Hashable {
  public var tokenHash: Digest
  public var visitor: Visitor
  public var begun: Date
  public var ends: Date
  /// How they came in: a mail's code, a printed one, a password, the demo's click.
  public var by: String

  public init(tokenHash: Digest, visitor: Visitor, begun: Date, ends: Date, by: String) {
    self.tokenHash = tokenHash
    self.visitor = visitor
    self.begun = begun
    self.ends = ends
    self.by = by
  }
}
